import Table from 'cli-table3'
import type { Tone } from '../report/block.js'
import type { Paint } from './text-paint.js'
import { displayWidth, leading, widestPart, wrapped } from './text-width.js'

/** A cell as it will be printed, before it is wrapped and coloured. */
export type PlainCell = { readonly words: string; readonly tone?: Tone | undefined }

export type PlainColumn = {
  readonly title: string
  readonly align: 'left' | 'right'
  readonly optional?: number | undefined
  readonly cut?: true | undefined
}

export type PlainTable = {
  readonly columns: readonly PlainColumn[]
  readonly rows: readonly (readonly PlainCell[])[]
  readonly totals?: readonly PlainCell[] | undefined
}

const gap = 2
/** Text of up to this width stands on one line if that leaves no column out. */
const comfort = 24

/** Where even words must be cut, no column gets narrower than this. */
const narrowest = 6

type Fitted = { readonly kept: readonly number[]; readonly widths: readonly number[] }

const widest = (words: readonly string[]): number => Math.max(0, ...words.map(displayWidth))

const totalWidth = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0) + gap * Math.max(0, widths.length - 1)

/** Takes the columns in from the widest on until they fit; undefined when they cannot. */
const shrunk = (natural: readonly number[], least: readonly number[], room: number): readonly number[] | undefined => {
  const widths = [...natural]
  while (totalWidth(widths) > room) {
    let target = -1
    widths.forEach((width, index) => {
      if (width > (least[index] ?? 0) && (target < 0 || width > (widths[target] ?? 0))) target = index
    })
    const width = widths[target]
    if (width === undefined) return undefined
    widths[target] = width - 1
  }
  return widths
}

/** Which columns are shown, and how wide; undefined when even the least does not fit. */
const fitted = ({ columns, rows, totals }: PlainTable, room: number): Fitted | undefined => {
  const all = totals ? [...rows, totals] : rows
  const bodies = columns.map((_, index) => widest(all.map((row) => row[index]?.words ?? '')))
  const natural = columns.map(({ title }, index) => Math.max(displayWidth(title), bodies[index] ?? 0))
  // Whole words if there is room for them; else words are cut, but never numbers.
  const words = columns.map(({ align, title, cut }, index) => {
    if (align === 'right') return Math.max(bodies[index] ?? 0, widestPart(title))
    const parts = cut ? [narrowest] : all.map((row) => widestPart(row[index]?.words ?? ''))
    return Math.min(natural[index] ?? 0, Math.max(widestPart(title), ...parts))
  })
  const least = columns.map(({ align, title }, index) =>
    align === 'right'
      ? Math.max(bodies[index] ?? 0, Math.min(4, displayWidth(title)))
      : Math.min(natural[index] ?? 0, narrowest),
  )
  // Long words may take more lines; no column is left out for that.
  const comfortable = natural.map((width, index) => Math.min(width, Math.max(words[index] ?? 0, comfort)))
  const only = (kept: readonly number[], values: readonly number[]) => kept.map((index) => values[index] ?? 0)
  let kept = columns.map((_, index) => index)
  for (;;) {
    const candidates = kept.filter((index) => columns[index]?.optional !== undefined)
    const last = candidates.reduce<number | undefined>(
      (worst, index) =>
        worst === undefined || (columns[index]?.optional ?? 0) >= (columns[worst]?.optional ?? 0) ? index : worst,
      undefined,
    )
    if (totalWidth(only(kept, comfortable)) <= room || last === undefined) break
    kept = kept.filter((index) => index !== last)
  }
  const widths =
    shrunk(only(kept, natural), only(kept, words), room) ?? shrunk(only(kept, natural), only(kept, least), room)
  return widths && { kept, widths }
}

const noBorders = Object.fromEntries(
  [
    ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
  ]
    .flat()
    .map((name) => [name, '']),
)

/** Rows that do not fit beside each other: each as a small record, `label: value`. */
const records = ({ columns, rows, totals }: PlainTable, room: number, paint: Paint): string[] =>
  [...rows, ...(totals ? [totals] : [])].flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...row.flatMap(({ words, tone }, column) => {
      const title = columns[column]?.title ?? ''
      const line = title === '' ? words : `${title}: ${words}`
      return words === '' ? [] : wrapped(line, room).map((part) => paint.tone(tone, part))
    }),
  ])

/**
 * Stands for one column of a cell while the library lays the table out: it counts columns by a table of its own, and
 * takes long for cells of many lines, so it sees one line at a time and only how wide each cell is.
 */
const filler = '\ue000'

const fillers = new RegExp(`${filler}+`, 'g')

const shortened = (words: string, width: number): string =>
  displayWidth(words) <= width ? words.replaceAll('\u00a0', ' ') : `${leading(words, width - 1).trimEnd()}…`

/** A table in lines of at most `room` columns. */
export const tableLines = (table: PlainTable, room: number, paint: Paint): string[] => {
  const layout = fitted(table, room)
  if (!layout) return records(table, room, paint)
  const { kept, widths } = layout
  const drawn = new Table({
    chars: { ...noBorders, middle: ' '.repeat(gap) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: kept.map((index) => table.columns[index]?.align ?? 'left'),
    colWidths: [...widths],
  })
  const painted: string[] = []
  const add = (row: readonly PlainCell[], style: (words: string) => string): void => {
    const cells = kept.map((index, position) => {
      const words = row[index]?.words ?? ''
      const width = widths[position] ?? 1
      return table.columns[index]?.cut ? [shortened(words, width)] : wrapped(words, width)
    })
    for (let line = 0; line < Math.max(...cells.map(({ length }) => length)); line += 1) {
      const words = cells.map((lines) => lines[line] ?? '')
      words.forEach((part, position) => {
        if (part !== '') painted.push(style(paint.tone(row[kept[position] ?? 0]?.tone, part)))
      })
      drawn.push(words.map((part) => filler.repeat(displayWidth(part))))
    }
  }
  const plain = (words: string) => words
  const rule = (): void => {
    drawn.push(widths.map((width) => filler.repeat(width)))
    painted.push(...widths.map((width) => paint.dim('─'.repeat(width))))
  }
  if (table.columns.some(({ title }) => title !== '')) {
    add(
      table.columns.map(({ title }) => ({ words: title })),
      paint.bold,
    )
    rule()
  }
  for (const row of table.rows) add(row, plain)
  if (table.totals) {
    rule()
    add(table.totals, paint.bold)
  }
  let next = 0
  return drawn
    .toString()
    .replace(fillers, () => painted[next++] ?? '')
    .split('\n')
    .map((line) => line.trimEnd())
}
