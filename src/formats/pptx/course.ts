import { courseLines, type Spot } from '../sparkline.js'
import type { Language } from '../../report/text.js'
import { cellInset } from './look.js'
import type { Box, Grid, Piece } from './slide.js'
import { deckWords } from './words.js'

/** More points than this stand in one another's way. */
const mostPoints = 40

/** Inches. */
const dot = { last: 0.09, alone: 0.04 } as const

const dotAt = ([x, y]: Spot, width: number, name: string): Piece => ({
  kind: 'words',
  name,
  box: { x: x - width / 2, y: y - width / 2, w: width, h: width },
  shape: 'ellipse',
  ground: 'accent1',
  lines: [],
  size: 1,
})

/** How a figure went, in a box: lines with gaps where nothing is known, the last point marked. */
const drawnIn = ({ x, y, w, h }: Box, series: readonly (number | null)[], name: string): readonly Piece[] => {
  const lines = courseLines(series, mostPoints).map((line) =>
    line.map(([across, up]): Spot => [x + across * w, y + (1 - up) * h]),
  )
  const last = series.at(-1) === null ? undefined : lines.at(-1)?.at(-1)
  return [
    ...lines.map((line): Piece => {
      const [first, end] = [line[0], line.at(-1)]
      if (first === undefined || end === undefined || line.length === 1) return dotAt(first ?? [x, y], dot.alone, name)
      // A shape without height cannot hold more points than its ends.
      const isFlat = line.every(([, height]) => height === first[1])
      return { kind: 'stroke', name, points: isFlat ? [first, end] : line, color: 'accent1', width: 1.75 }
    }),
    ...(last ? [dotAt(last, dot.last, name)] : []),
  ]
}

/** The courses in a table, as they are drawn over their cells. */
export const coursesOf = ({ box, columns, heights, rows }: Grid, language: Language): readonly Piece[] => {
  const before = (sizes: readonly number[], index: number): number =>
    sizes.slice(0, index).reduce((sum, one) => sum + one, 0)
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ series }, column) => {
      if (series === undefined) return []
      const [w, h] = [columns[column] ?? 0, heights[row] ?? 0]
      const inset = { x: cellInset.x + dot.last / 2, y: h * 0.24 }
      const cell = { x: box.x + before(columns, column), y: box.y + before(heights, row) }
      return drawnIn(
        { x: cell.x + inset.x, y: cell.y + inset.y, w: w - 2 * inset.x, h: h - 2 * inset.y },
        series,
        deckWords.line[language],
      )
    }),
  )
}
