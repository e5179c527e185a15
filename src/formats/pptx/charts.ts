import type { Chart } from '../../report/chart.js'
import type { Language } from '../../report/text.js'
import { same } from '../../report/words.js'
import { pagesOf, unitsOf } from './flow.js'
import { bottom, margin, quiet, room, type, type Start } from './look.js'
import { cutTo } from './measure.js'
import type { Piece, Plot } from './slide.js'
import { timelinePages } from './timeline.js'
import { deckWords, said } from './words.js'

type Of<Kind extends Chart['kind']> = Extract<Chart, { readonly kind: Kind }>

/** As many profiles as can be compared on a slide, and slides of them that somebody looks at; tables have everybody. */
const profilesPerSlide = 3
const mostProfiles = 6

/** Bars that can be read from the back of a room. */
const barsPerSlide = 12

const profile = (chart: Of<'profile'>, x: number, top: number, width: number, language: Language): readonly Piece[] => {
  const height = bottom - top
  const title = said(chart.title, language)
  const unknown = chart.axes.filter(({ value }) => value === null).map(({ label }) => said(label, language))
  const badge = chart.badge ? said(chart.badge, language) : ''
  const below = unknown.length > 0 ? `${said(deckWords.notKnown, language)}: ${unknown.join(', ')}` : ''
  return [
    {
      kind: 'words',
      name: `${deckWords.text[language]} ${chart.id}`,
      box: { x, y: top, w: width, h: 0.62 },
      size: type.text,
      align: 'center',
      lines: [
        [{ text: cutTo(title, 1, type.text, width, true), bold: true }],
        ...(badge === '' ? [] : [[{ text: cutTo(badge, 1, type.small, width), color: quiet, size: type.small }]]),
      ],
    },
    {
      kind: 'plot',
      name: `${deckWords.chart[language]} ${chart.id}`,
      box: { x, y: top + 0.62, w: width, h: height - 0.62 - 0.5 },
      shape: 'radar',
      labels: chart.axes.map(({ label }) => said(label, language)),
      series: [{ name: title, values: chart.axes.map(({ value }) => value), color: 'accent1' }],
      most: chart.most,
      hasLegend: false,
      alt: said(chart.description, language),
    },
    {
      kind: 'words',
      name: `${deckWords.text[language]} ${chart.id} 2`,
      box: { x, y: bottom - 0.5, w: width, h: 0.5 },
      size: type.small,
      color: quiet,
      align: 'center',
      lines: below === '' ? [[{ text: ' ' }]] : [[{ text: cutTo(below, 2, type.small, width) }]],
    },
  ]
}

const profilePages = (charts: readonly Of<'profile'>[], start: Start, language: Language): readonly (readonly Piece[])[] => {
  const shown = charts.slice(0, mostProfiles)
  const width = (room - (profilesPerSlide - 1) * 0.3) / profilesPerSlide
  return Array.from({ length: Math.ceil(shown.length / profilesPerSlide) }, (_, page) => {
    const some = shown.slice(page * profilesPerSlide, (page + 1) * profilesPerSlide)
    const left = margin + ((profilesPerSlide - some.length) * (width + 0.3)) / 2
    return some.flatMap((one, index) => profile(one, left + index * (width + 0.3), page === 0 ? start.first : start.top, width, language))
  })
}

type Bars = Pick<Plot, 'labels' | 'series'> & { readonly most?: number; readonly hasLegend: boolean }

/** Bars with their words beside them, as many slides as it takes; no bar is thicker than it is good. */
const barPages = (chart: Chart, bars: Bars, start: Start, language: Language): readonly (readonly Piece[])[] => {
  const count = bars.labels.length
  const pages = Math.max(1, Math.ceil(count / barsPerSlide))
  const perPage = Math.ceil(count / pages)
  return Array.from({ length: pages }, (_, page): readonly Piece[] => {
    const top = page === 0 ? start.first : start.top
    const some = [page * perPage, (page + 1) * perPage] as const
    const high = Math.min(bottom - top, 0.7 + (Math.min(count, some[1]) - some[0]) * 0.62)
    return [
      {
        kind: 'plot',
        name: `${deckWords.chart[language]} ${chart.id}${pages > 1 ? ` ${String(page + 1)}` : ''}`,
        box: { x: margin, y: top, w: room, h: high },
        shape: 'bars',
        labels: bars.labels.slice(...some),
        series: bars.series.map((one) => ({ ...one, values: one.values.slice(...some) })),
        ...(bars.most !== undefined && { most: bars.most }),
        hasLegend: bars.hasLegend,
        alt: said(chart.description, language),
      },
    ]
  })
}

const gapPages = (chart: Of<'gap-bars'>, start: Start, language: Language) =>
  barPages(
    chart,
    {
      labels: chart.items.map(({ label }) => said(label, language)),
      series: [
        { name: said(deckWords.now, language), values: chart.items.map(({ now }) => now), color: 'accent1' },
        { name: said(deckWords.wanted, language), values: chart.items.map(({ wanted }) => wanted), color: 'accent2' },
      ],
      most: chart.most,
      hasLegend: true,
    },
    start,
    language,
  )

const funnelPages = (chart: Of<'funnel'>, start: Start, language: Language) =>
  barPages(
    chart,
    {
      labels: chart.steps.map(({ label, said: words }) => {
        const [name, more] = [said(label, language), said(words, language)]
        return more.includes(name) ? more : `${name} · ${more}`
      }),
      series: [
        {
          name: said(deckWords.share, language),
          values: chart.steps.map(({ share }) => (share === null ? null : Math.round(share * 1000) / 1000)),
          color: 'accent1',
        },
      ],
      hasLegend: false,
    },
    start,
    language,
  )

const matrixPages = (chart: Of<'matrix'>, start: Start, language: Language) =>
  pagesOf(
    unitsOf(
      {
        kind: 'table',
        columns: [{ title: chart.title }, ...chart.columns.map((title) => ({ title }))],
        rows: chart.rows.map((row, index) => [
          row,
          ...(chart.cells[index] ?? []).map(({ now, wanted, tone }) => {
            const text = same(now === null && wanted === null ? '' : `${String(now ?? '?')} → ${String(wanted ?? '–')}`)
            return tone ? { text, tone } : text
          }),
        ]),
      },
      said(chart.description, language),
      language,
    ),
    start,
  )

const fieldSigns = { yes: '✓', no: '✗', unknown: '?' } as const

const boardPages = (chart: Of<'board'>, start: Start, language: Language) =>
  pagesOf(
    unitsOf(
      {
        kind: 'table',
        columns: [{ title: chart.title }, ...chart.columns.map((title) => ({ title }))],
        rows: chart.rows.map(({ label, fields }) => [
          label,
          ...fields.map(({ state }) => ({
            text: same(state === 'unknown' ? fieldSigns.unknown : ''),
            tone: state === 'yes' ? ('good' as const) : state === 'no' ? ('bad' as const) : ('dim' as const),
          })),
        ]),
      },
      said(chart.description, language),
      language,
    ),
    start,
  )

const onePage = (chart: Exclude<Chart, Of<'profile'>>, start: Start, language: Language): readonly (readonly Piece[])[] => {
  switch (chart.kind) {
    case 'gap-bars':
      return gapPages(chart, start, language)
    case 'funnel':
      return funnelPages(chart, start, language)
    case 'timeline':
      return timelinePages(chart, start, language)
    case 'matrix':
      return matrixPages(chart, start, language)
    case 'board':
      return boardPages(chart, start, language)
  }
}

const isProfile = (chart: Chart): chart is Of<'profile'> => chart.kind === 'profile'

const isEmpty = (chart: Chart): boolean => {
  switch (chart.kind) {
    case 'profile':
      return chart.axes.every(({ value }) => value === null)
    case 'gap-bars':
    case 'timeline':
      return chart.items.length === 0
    case 'funnel':
      return chart.steps.length === 0
    case 'matrix':
    case 'board':
      return chart.rows.length === 0
  }
}

/** Charts on slides of their own; profiles beside each other. The first begins below what stands at the top. */
export const chartPages = (charts: readonly Chart[], start: Start, language: Language): readonly (readonly Piece[])[] => {
  const shown = charts.filter((chart) => !isEmpty(chart))
  const others = shown.filter((chart) => !isProfile(chart))
  return [
    ...profilePages(shown.filter(isProfile), start, language),
    ...others.flatMap((chart, index) => onePage(chart, index === 0 && !shown.some(isProfile) ? start : { ...start, first: start.top }, language)),
  ]
}
