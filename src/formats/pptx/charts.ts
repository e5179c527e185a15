import type { Axis, BoardField, Chart, ChartOf, MatrixCell } from '../../report/chart.js'
import type { Cell, Tone } from '../../report/block.js'
import type { Language } from '../../report/text.js'
import { both, same } from '../../report/words.js'
import { colon } from '../format-words.js'
import { pagesOf, paragraphs, unitsOf } from './flow.js'
import { bottom, margin, quiet, room, type, type Start } from './look.js'
import { cutTo } from './measure.js'
import type { Piece, Plot } from './slide.js'
import { timelinePages } from './timeline.js'
import { deckWords, said } from './words.js'

/** As many profiles as can be compared on a slide, and slides of them that somebody looks at; tables have everybody. */
const profilesPerSlide = 4
const mostProfiles = 8

/** Bars that can be read from the back of a room. */
const barsPerSlide = 12

/** Scales of different lengths on one chart: the whole of each is a hundred. */
const shareOf = ({ least, most, value }: Axis): number | null =>
  value === null || most === least ? null : Math.round(((value - least) / (most - least)) * 1000) / 10

const axisWords = ({ label, said: level }: Axis, language: Language): string =>
  `${said(label, language)}${colon[language]}${said(level, language)}`

const profile = (
  chart: ChartOf<'profile'>,
  { x, y, w }: { readonly x: number; readonly y: number; readonly w: number },
  language: Language,
): readonly Piece[] => {
  const title = said(chart.title, language)
  const drawn = chart.axes.filter(({ choice }) => choice !== true)
  const others = chart.axes.filter(({ choice }) => choice === true).map((axis) => axisWords(axis, language))
  const more = [
    ...(chart.badge
      ? [`${said(chart.badge.label, language)}${colon[language]}${said(chart.badge.said, language)}`]
      : []),
    ...(chart.summary ? [said(chart.summary, language)] : []),
  ].join(' · ')
  const line = (text: string, lines: number) => [
    { text: cutTo(text, lines, type.small, w), color: quiet, size: type.small },
  ]
  return [
    {
      kind: 'words',
      name: `${deckWords.text[language]} ${chart.id}`,
      box: { x, y, w, h: 0.78 },
      size: type.lead,
      align: 'center',
      lines: [[{ text: cutTo(title, 1, type.lead, w, true), bold: true }], ...(more === '' ? [] : [line(more, 2)])],
    },
    {
      kind: 'plot',
      name: `${deckWords.chart[language]} ${chart.id}`,
      box: { x, y: y + 0.78, w, h: bottom - y - 0.78 - 0.45 },
      shape: drawn.length < 3 ? 'bars' : 'radar',
      labels: drawn.map(({ label, said: level }) => `${said(label, language)}\n${said(level, language)}`),
      series: [{ name: title, values: drawn.map(shareOf), color: 'accent1' }],
      most: 100,
      hasLegend: false,
      alt: said(chart.description, language),
    },
    ...(others.length > 0
      ? [
          {
            kind: 'words' as const,
            name: `${deckWords.text[language]} ${chart.id} 2`,
            box: { x, y: bottom - 0.42, w, h: 0.42 },
            size: type.small,
            align: 'center' as const,
            lines: [line(others.join(' · '), 2)],
          },
        ]
      : []),
  ]
}

const profilePages = (
  charts: readonly ChartOf<'profile'>[],
  start: Start,
  language: Language,
): readonly (readonly Piece[])[] => {
  const shown = charts.slice(0, mostProfiles)
  const pages = Math.ceil(shown.length / profilesPerSlide)
  const perPage = Math.ceil(shown.length / Math.max(1, pages))
  const between = 0.3
  const columns = Math.max(3, perPage)
  const width = (room - (columns - 1) * between) / columns
  return Array.from({ length: pages }, (_, page) => {
    const some = shown.slice(page * perPage, (page + 1) * perPage)
    const left = margin + ((columns - some.length) * (width + between)) / 2
    return some.flatMap((one, index) =>
      profile(
        one,
        { x: left + index * (width + between), y: page === 0 ? start.first : start.top, w: width },
        language,
      ),
    )
  })
}

type Bars = Pick<Plot, 'labels' | 'series' | 'hasValues'> & { readonly most?: number }

/** Bars with their words beside them, as many slides as it takes; no bar is thicker than is good. */
const barPages = (chart: Chart, bars: Bars, start: Start, language: Language): readonly (readonly Piece[])[] => {
  const count = bars.labels.length
  const pages = Math.max(1, Math.ceil(count / barsPerSlide))
  const perPage = Math.ceil(count / pages)
  return Array.from({ length: pages }, (_, page): readonly Piece[] => {
    const top = page === 0 ? start.first : start.top
    const some = [page * perPage, Math.min(count, (page + 1) * perPage)] as const
    return [
      {
        kind: 'plot',
        name: `${deckWords.chart[language]} ${chart.id}${pages > 1 ? ` ${String(page + 1)}` : ''}`,
        box: { x: margin, y: top, w: room, h: Math.min(bottom - top, 0.7 + (some[1] - some[0]) * 0.75) },
        shape: 'bars',
        labels: bars.labels.slice(...some),
        series: bars.series.map((one) => ({ ...one, values: one.values.slice(...some) })),
        ...(bars.most !== undefined && { most: bars.most }),
        ...(bars.hasValues && { hasValues: true }),
        hasLegend: bars.series.length > 1,
        alt: said(chart.description, language),
      },
    ]
  })
}

const gapPages = (chart: ChartOf<'gap-bars'>, start: Start, language: Language) =>
  barPages(
    chart,
    {
      labels: chart.items.map(({ label, remark }) => `${said(label, language)} · ${said(remark, language)}`),
      series: [
        { name: said(deckWords.now, language), values: chart.items.map(({ now }) => now), color: 'accent1' },
        { name: said(deckWords.wanted, language), values: chart.items.map(({ wanted }) => wanted), color: 'accent2' },
      ],
      most: chart.most,
    },
    start,
    language,
  )

const funnelPages = (chart: ChartOf<'funnel'>, start: Start, language: Language) =>
  barPages(
    chart,
    {
      labels: chart.steps.map(({ code, label, count }) => `${code} ${said(label, language)} · ${String(count)}`),
      series: [
        {
          name: said(chart.heads.whole, language),
          values: chart.steps.map(({ whole }) => whole.value),
          color: 'accent2',
        },
        { name: said(chart.heads.part, language), values: chart.steps.map(({ part }) => part.value), color: 'accent1' },
      ],
      hasValues: true,
    },
    start,
    language,
  )

const leadSign = '● '

const matrixCell = (cell: MatrixCell | null): Cell => {
  if (cell === null) return same('')
  const { now, wanted, lead, short } = cell
  const text = same(`${lead ? leadSign : ''}${String(now ?? '?')} → ${String(wanted ?? '–')}`)
  const tone: Tone | undefined = short
    ? 'bad'
    : now === null || wanted === null
      ? 'dim'
      : now >= wanted
        ? 'good'
        : undefined
  return tone ? { text, tone } : text
}

const matrixPages = (chart: ChartOf<'matrix'>, start: Start, language: Language) => {
  const note = both((one) =>
    [`${leadSign.trim()} ${deckWords.lead[one]}`, ...(chart.note ? [chart.note[one]] : [])].join(' · '),
  )
  const rows = chart.rows.map(({ label, remark, tone }, index): readonly Cell[] => [
    tone && remark ? { text: both((one) => `${label[one]} · ${remark[one]}`), tone } : label,
    ...(chart.cells[index] ?? []).map(matrixCell),
  ])
  const columns = [{ title: same('') }, ...chart.columns.map((title) => ({ title }))]
  return pagesOf(
    [
      ...unitsOf({ kind: 'table', columns, rows }, said(chart.description, language), language),
      paragraphs([[{ text: said(note, language), color: quiet }]], type.small, language, { most: 2 }),
    ],
    start,
  )
}

const fieldTones: Readonly<Record<BoardField['state'], Tone>> = { yes: 'good', part: 'warn', no: 'bad', unknown: 'dim' }

/** The sign of a tone stands for what is reached; what is not known says so. */
const boardCell = (field: BoardField | undefined): Cell =>
  field === undefined ? same('') : { text: same(field.state === 'unknown' ? '?' : ' '), tone: fieldTones[field.state] }

const boardPages = (chart: ChartOf<'board'>, start: Start, language: Language) => {
  const rows = chart.rows.map(({ label, fields, remark, tone }): readonly Cell[] => [
    label,
    ...chart.columns.map((_, index) => boardCell(fields[index])),
    tone ? { text: remark, tone } : remark,
  ])
  const columns = [
    { title: same('') },
    ...chart.columns.map(({ code }) => ({ title: same(code) })),
    { title: same('') },
  ]
  const meanings = chart.columns.map(({ code, meaning }) => `${code} = ${said(meaning, language)}`).join(' · ')
  return pagesOf(
    [
      ...unitsOf({ kind: 'table', columns, rows }, said(chart.description, language), language),
      paragraphs([[{ text: meanings, color: quiet }]], type.small, language, { most: 9 }),
    ],
    start,
  )
}

const pagesFor = (
  chart: Exclude<Chart, ChartOf<'profile'>>,
  start: Start,
  language: Language,
): readonly (readonly Piece[])[] => {
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

const isProfile = (chart: Chart): chart is ChartOf<'profile'> => chart.kind === 'profile'

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
export const chartPages = (
  charts: readonly Chart[],
  start: Start,
  language: Language,
): readonly (readonly Piece[])[] => {
  const shown = charts.filter((chart) => !isEmpty(chart))
  const profiles = shown.filter(isProfile)
  const others = shown.filter((chart) => !isProfile(chart))
  return [
    ...profilePages(profiles, start, language),
    ...others.flatMap((chart, index) =>
      pagesFor(chart, index === 0 && profiles.length === 0 ? start : { first: start.top, top: start.top }, language),
    ),
  ]
}
