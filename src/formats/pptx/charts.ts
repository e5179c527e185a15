import type { Cell, Tone } from '../../report/block.js'
import type { BoardField, Chart, ChartOf, MatrixCell } from '../../report/chart.js'
import type { Language } from '../../report/text.js'
import { both, same } from '../../report/words.js'
import { unitsOf } from './blocks.js'
import { pagesOf } from './flow.js'
import { bottom, margin, quiet, room, type, type Start } from './look.js'
import { paragraphs } from './paragraphs.js'
import { profilePages } from './profiles.js'
import type { Piece, Plot } from './slide.js'
import { timelinePages } from './timeline.js'
import { deckWords, said } from './words.js'

/** Bars that can be read from the back of a room. */
const barsPerSlide = 12

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
