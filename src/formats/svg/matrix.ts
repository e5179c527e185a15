import type { ChartOf, MatrixCell, MatrixRow } from '../../report/chart.js'
import type { Language, Text } from '../../report/text.js'
import type { Element } from '../xml.js'
import { legend, type Sample } from './legend.js'
import { widthOf } from './letters.js'
import {
  box,
  element,
  line,
  moreWords,
  moved,
  smallSize,
  softColor,
  told,
  toneColor,
  words,
  type Drawn,
} from './parts.js'
import { paint } from './colors.js'

const width = 912
const between = 40
/** Rows of one panel; twice as many stand side by side. */
const longPanel = 24
const mostRows = 60
const mostColumns = { alone: 14, two: 9 } as const
const pitch = { from: 26, to: 190 } as const
const turnedRoom = 98
/** Narrower fields have figures instead. */
const leastForPips = 40

type Chip = { readonly width: number; readonly height: number }

/** As many small fields as the scale has levels: full up to now, hollow up to what is wanted. */
const pips = (
  { now, wanted }: Pick<MatrixCell, 'now' | 'wanted'>,
  most: number,
  { width: room, height }: Chip,
): readonly Element[] => {
  const step = room / most
  const top = -height / 2
  return Array.from({ length: most }, (_, index) => {
    const level = index + 1
    const x = -room / 2 + index * step
    if (now !== null && level <= now) return box(x + 0.5, top, step - 1, height, 'accent', { rx: 1 })
    if (now === null || wanted === null)
      return box(x + 1, top + 0.5, step - 2, height - 1, 'ground', { line: 'dim', 'stroke-dasharray': '1.5 1.5' })
    return level <= wanted
      ? box(x + 1, top + 0.5, step - 2, height - 1, 'ground', { line: 'accent', rx: 1 })
      : element('circle', { cx: x + step / 2, cy: 0, r: 1, ...paint('dim') })
  })
}

/** `1→3`. */
const figuresOf = ({ now, wanted }: Pick<MatrixCell, 'now' | 'wanted'>): string =>
  now === null && wanted === null ? '?' : [now, wanted].map((level) => (level === null ? '?' : String(level))).join('→')

const chip = (cell: Omit<MatrixCell, 'said'>, most: number, { width: room, height }: Chip): readonly Element[] => {
  const tone = cell.short ? 'warn' : undefined
  return [
    box(-room / 2, -height / 2, room, height, cell.lead ? softColor(tone) : 'ground', {
      line: cell.short ? 'warn' : cell.lead ? 'accent' : 'edge',
      'stroke-dasharray': cell.short ? '3 2' : undefined,
      rx: 4,
    }),
    ...(room < leastForPips
      ? [words(figuresOf(cell), 0, 0, { size: 11, anchor: 'middle', bold: cell.lead === true })]
      : pips(cell, most, { width: room - 8, height: height - 8 })),
  ]
}

type Layout = {
  readonly labels: number
  readonly column: number
  readonly head: number
  readonly row: number
  readonly width: number
  readonly isTurned: boolean
}

/** How far turned names lean out over the last column. */
const leanOf = (columns: readonly string[]): number =>
  Math.max(
    0,
    ...columns.map((name, index) => {
      const behind = (columns.length - index - 0.5) * pitch.from
      return Math.min(turnedRoom, widthOf(name, smallSize)) * Math.SQRT1_2 + 6 - behind
    }),
  )

const layoutOf = (chart: ChartOf<'matrix'>, columns: readonly string[], panels: number, language: Language): Layout => {
  const panel = (width - (panels - 1) * between) / panels
  const longest = Math.max(0, ...chart.rows.map(({ label }) => widthOf(label[language], smallSize)))
  const labels = Math.min(longest + 4, panel * (panels > 1 ? 0.3 : 0.34))
  const free = panel - labels - 14
  const column = Math.min(pitch.to, Math.max(pitch.from, free / columns.length))
  const isTurned = columns.some((name) => widthOf(name, smallSize) > column - 4)
  const lean = isTurned ? leanOf(columns) : 0
  return {
    labels,
    column: isTurned ? Math.min(column, Math.max(pitch.from, (free - lean) / columns.length)) : column,
    head: isTurned ? 88 : 28,
    row: panels > 1 ? 21 : chart.rows.length > 14 ? 24 : 30,
    width: panel,
    isTurned,
  }
}

const heads = (columns: readonly string[], { labels, column, head, isTurned }: Layout): readonly Element[] =>
  columns.map((name, index) => {
    const x = labels + 14 + (index + 0.5) * column
    return isTurned
      ? words(name, x - 2, head - 12, { size: smallSize, color: 'muted', turn: -45, room: turnedRoom })
      : words(name, x, head / 2, { size: smallSize, color: 'muted', anchor: 'middle' })
  })

type Shown = { readonly row: MatrixRow; readonly cells: readonly (MatrixCell | null)[] }

const panelOf = (
  rows: readonly Shown[],
  columns: readonly string[],
  layout: Layout,
  most: number,
  language: Language,
) => {
  const left = layout.labels + 14
  const right = left + columns.length * layout.column
  const size = { width: Math.min(layout.column - 4, 8 + 20 * most), height: layout.row - 7 }
  return [
    ...heads(columns, layout),
    ...rows.flatMap(({ row, cells }, index): readonly Element[] => {
      const y = layout.head + (index + 0.5) * layout.row
      return [
        line(0, y + layout.row / 2, right, y + layout.row / 2, 'grid'),
        words(row.label[language], 0, y, { size: smallSize, room: layout.labels }),
        ...(row.remark
          ? [
              box(left + 3, y - size.height / 2, right - left - 6, size.height, softColor(row.tone), { rx: 4 }),
              words(row.remark[language], (left + right) / 2, y, {
                size: 11,
                color: toneColor(row.tone),
                bold: true,
                anchor: 'middle',
                room: right - left - 10,
              }),
            ]
          : cells.flatMap((cell, at) => {
              const x = left + (at + 0.5) * layout.column
              return cell === null ? [] : [told(cell.said[language], [moved(x, y, chip(cell, most, size))])]
            })),
      ]
    }),
  ]
}

const samplesFor = (most: number, isDense: boolean, cells: readonly MatrixCell[]): readonly Sample[] => {
  const half = Math.ceil(most / 2)
  const room = isDense ? 30 : 8 + 10 * most
  const sample = (cell: Partial<MatrixCell>): Pick<Sample, 'width' | 'elements'> => ({
    width: room,
    elements: [
      moved(room / 2, 0, chip({ now: half, wanted: most, ...cell }, most, { width: room, height: isDense ? 14 : 16 })),
    ],
  })
  const pip = (
    rest: Parameters<typeof box>[5],
    fill: Parameters<typeof box>[4],
  ): Pick<Sample, 'width' | 'elements'> => ({
    width: 10,
    elements: [box(0.5, -3.5, 9, 7, fill, { rx: 1, ...rest })],
  })
  const hasUnknown = cells.some(({ now, wanted }) => now === null || wanted === null)
  const unknown: Text = { en: 'not known', zh: '未知' }
  return [
    { ...sample({ lead: true }), meaning: { en: 'leads', zh: '主责' } },
    ...(cells.some(({ lead }) => !lead) ? [{ ...sample({}), meaning: { en: 'also covers', zh: '协同覆盖' } }] : []),
    ...(cells.some(({ short }) => short)
      ? [{ ...sample({ lead: true, short: true }), meaning: { en: 'our level is too low', zh: '我方级别偏低' } }]
      : []),
    ...(isDense
      ? [
          {
            width: 26,
            elements: [words(figuresOf({ now: half, wanted: most }), 13, 0, { size: 11, anchor: 'middle' })],
            meaning: { en: 'level now → wanted', zh: '现有级别 → 期望级别' } as const,
          },
          ...(hasUnknown
            ? [{ width: 8, elements: [words('?', 4, 0, { size: 11, anchor: 'middle' })], meaning: unknown } as const]
            : []),
        ]
      : [
          { ...pip({}, 'accent'), meaning: { en: 'level now', zh: '现有关系级别' } },
          { ...pip({ line: 'accent' }, 'ground'), meaning: { en: 'still wanted', zh: '期望达到' } },
          ...(hasUnknown
            ? [{ ...pip({ line: 'dim', 'stroke-dasharray': '1.5 1.5' }, 'ground'), meaning: unknown }]
            : []),
        ]),
  ]
}

/** Two groups of people against each other; long ones in two panels side by side. */
export const matrix = (chart: ChartOf<'matrix'>, language: Language): Drawn => {
  const rows = chart.rows.slice(0, mostRows).map((row, index): Shown => ({ row, cells: chart.cells[index] ?? [] }))
  const panels = rows.length > longPanel ? 2 : 1
  const most = panels > 1 ? mostColumns.two : mostColumns.alone
  const columns = chart.columns.slice(0, most).map((name) => name[language])
  const layout = layoutOf(chart, columns, panels, language)
  const perPanel = Math.ceil(rows.length / panels)
  const shown = rows.map(({ row, cells }) => ({ row, cells: cells.slice(0, most) }))
  const bottom = layout.head + perPanel * layout.row
  const cells = shown.flatMap((one) => one.cells.flatMap((cell) => (cell === null ? [] : [cell])))
  const foot = legend(samplesFor(chart.most, layout.column - 4 < leastForPips, cells), language, width)
  const [moreRows, moreColumns] = [chart.rows.length - rows.length, chart.columns.length - columns.length]
  return {
    width,
    height: bottom + 12 + foot.height,
    elements: [
      ...Array.from({ length: panels }, (_, index) =>
        moved(
          index * (layout.width + between),
          0,
          panelOf(shown.slice(index * perPanel, (index + 1) * perPanel), columns, layout, chart.most, language),
        ),
      ),
      moved(0, bottom + 12, foot.elements),
    ],
    ...((moreRows > 0 || moreColumns > 0) && {
      omitted: moreWords(
        moreRows > 0 ? moreRows : moreColumns,
        moreRows > 0 ? { en: 'rows', zh: '行' } : { en: 'columns', zh: '列' },
      ),
    }),
  }
}
