import type { BoardField, BoardRow, ChartOf, FieldState } from '../../report/chart.js'
import type { Language, Text } from '../../report/text.js'
import type { Element } from '../xml.js'
import { paint, type Color } from './colors.js'
import { legend, type Sample } from './legend.js'
import {
  box,
  dashes,
  element,
  line,
  moreWords,
  moved,
  rounded,
  smallSize,
  softColor,
  told,
  toneColor,
  words,
  type Drawn,
} from './parts.js'
import { signs } from './signs.js'

const width = 912
const labels = 226
const remarks = 170
const rowHeight = 34
const head = 30
const size = 26
const cornerSize = 14
const mostRows = 18
const meaningHeight = 19

const states = ['yes', 'part', 'no', 'unknown'] as const satisfies readonly FieldState[]

type Look = { readonly fill: Color; readonly line: Color; readonly ink: Color; readonly words: Text }

const looks: Readonly<Record<FieldState, Look>> = {
  yes: { fill: 'good', line: 'good', ink: 'ground', words: { en: 'yes, clear', zh: '是、已清' } },
  part: { fill: 'warn-soft', line: 'warn', ink: 'warn', words: { en: 'in part', zh: '部分' } },
  no: { fill: 'bad-soft', line: 'bad', ink: 'bad', words: { en: 'no, not clear', zh: '否、不清' } },
  unknown: { fill: 'ground', line: 'dim', ink: 'dim', words: { en: 'not answered', zh: '未填' } },
}

type Point = readonly [x: number, y: number]

/** The way around a square with round corners of 4, from the end of its first corner. */
const roundSquare = (edge: number): string => `h${edge}q4 0 4 4v${edge}q0 4-4 4h-${edge}q-4 0-4-4v-${edge}q0-4 4-4Z`

/** Fields of one state in one path, so that a board of many rows stays small. */
const fields = (state: FieldState, points: readonly Point[], side = size): readonly Element[] => {
  if (points.length === 0) return []
  const { fill, line: outline, ink } = looks[state]
  const squares = points.map(
    ([x, y]) => `M${rounded(x - side / 2 + 4)} ${rounded(y - side / 2)}${roundSquare(side - 8)}`,
  )
  return [
    element('path', {
      d: squares.join(''),
      'stroke-width': side === size ? undefined : 2,
      'stroke-dasharray': state === 'unknown' ? dashes : undefined,
      ...paint(fill, side === size ? outline : 'ground'),
    }),
    ...signs(state, points, side === size ? 1.2 : 0.8, ink),
  ]
}

type Placed = BoardField & { readonly at: Point }

/** All fields, then the second opinions in their corners. */
const allFields = (placed: readonly Placed[]): readonly Element[] => [
  ...states.flatMap((state) =>
    fields(
      state,
      placed.filter((one) => one.state === state).map(({ at }) => at),
    ),
  ),
  ...states.flatMap((state) =>
    fields(
      state,
      placed.filter(({ other }) => other === state).map(({ at: [x, y] }) => [x + size / 2, y - size / 2] as const),
      cornerSize,
    ),
  ),
]

/** Middles of the columns; groups stand a little apart. */
const middles = (columns: ChartOf<'board'>['columns']): readonly number[] => {
  const apart = 10
  const breaks = columns.map(({ group }, index) => Number(index > 0 && columns[index - 1]?.group !== group))
  const step = (width - labels - remarks - 40 - apart * breaks.filter((one) => one === 1).length) / columns.length
  let x = labels + 20
  return columns.map((_, index) => {
    x += (breaks[index] ?? 0) * apart + step
    return x - step / 2
  })
}

/** Nobody has said anything of a row without fields. */
const rowFrame = (
  { label, fields: own, remark, tone }: BoardRow,
  y: number,
  language: Language,
): readonly Element[] => [
  line(0, y + rowHeight / 2, width, y + rowHeight / 2, 'grid'),
  words(label[language], 0, y, { room: labels }),
  ...(own.length === 0 ? [line(labels + 22, y, width - remarks - 22, y, 'dim', { 'stroke-dasharray': dashes })] : []),
  box(width - remarks, y - 11, remarks, 22, softColor(tone), { rx: 11 }),
  words(remark[language], width - remarks / 2, y, {
    size: smallSize,
    bold: true,
    color: toneColor(tone),
    anchor: 'middle',
    room: remarks - 12,
  }),
]

/** What the codes of the columns stand for, in two columns. */
const meanings = (columns: ChartOf<'board'>['columns'], language: Language): readonly Element[] => {
  const perColumn = Math.ceil(columns.length / 2)
  return columns.flatMap(({ code, meaning }, index) => {
    const x = Math.floor(index / perColumn) * (width / 2)
    const y = ((index % perColumn) + 0.5) * meaningHeight
    return [
      words(code, x, y, { size: smallSize, bold: true }),
      words(meaning[language], x + 28, y, { size: smallSize, color: 'muted', room: width / 2 - 40 }),
    ]
  })
}

const sampleSize = 18

const samplesFor = (placed: readonly BoardField[]): readonly Sample[] =>
  states
    .filter((state) => placed.some((one) => one.state === state || one.other === state))
    .map((state) => ({
      width: sampleSize,
      elements: [element('g', { transform: 'translate(9 0) scale(0.7)' }, ...fields(state, [[0, 0]]))],
      meaning: looks[state].words,
    }))

/** Fields of a list of questions, row by row, with what they come to. */
export const board = ({ columns, rows }: ChartOf<'board'>, language: Language): Drawn => {
  const shown = rows.slice(0, mostRows)
  const xs = middles(columns)
  const heightOf = (index: number): number => head + (index + 0.5) * rowHeight
  const placed = shown.flatMap(({ fields: own }, index) =>
    own.map((one, at): Placed => ({ ...one, at: [xs[at] ?? 0, heightOf(index)] })),
  )
  const bottom = head + shown.length * rowHeight
  const foot = legend(samplesFor(placed), language, width)
  const left = rows.length - shown.length
  return {
    width,
    height: bottom + 14 + foot.height + 10 + Math.ceil(columns.length / 2) * meaningHeight,
    elements: [
      ...columns.map(({ code, meaning }, index) =>
        told(meaning[language], [
          words(code, xs[index] ?? 0, head / 2, { size: smallSize, bold: true, color: 'muted', anchor: 'middle' }),
        ]),
      ),
      ...shown.flatMap((one, index) => rowFrame(one, heightOf(index), language)),
      ...allFields(placed),
      moved(0, bottom + 14, foot.elements),
      moved(0, bottom + 14 + foot.height + 10, meanings(columns, language)),
    ],
    ...(left > 0 && { omitted: moreWords(left, { en: 'rows', zh: '行' }) }),
  }
}
