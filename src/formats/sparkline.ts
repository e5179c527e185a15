import { thinned } from '../report/thinned.js'

/** As many columns as a sparkline has at most. */
const mostPoints = 20

const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']

const letters = ['_', '.', '-', '=', '+', '*', '#']

type Points = readonly (number | null)[]

/** From the lowest (0) to the highest (1); what never moves stays in the middle. */
const levelIn = (points: Points): ((point: number) => number) => {
  const known = points.filter((point) => point !== null)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  return (point) => (high === low ? 0.5 : (point - low) / (high - low))
}

/** A point of a drawing, from left to right and from bottom to top between 0 and 1. */
export type Spot = readonly [x: number, y: number]

/** The same to be drawn as lines: a line for each run of points that are known. */
export const courseLines = (points: Points, most: number): readonly (readonly Spot[])[] => {
  const level = levelIn(points)
  const shown = thinned(points, most)
  const lines: Spot[][] = [[]]
  for (const [index, point] of shown.entries())
    if (point === null) lines.push([])
    else lines.at(-1)?.push([shown.length === 1 ? 0.5 : index / (shown.length - 1), level(point)])
  return lines.filter((line) => line.length > 0)
}

/**
 * How a figure went, a sign a point from its lowest to its highest; what never moves stays in the middle, and what is not
 * known is a dot, or a question mark where only letters are drawn.
 */
export const sparkline = (points: Points, plain: boolean): string => {
  const levels = plain ? letters : blocks
  const level = levelIn(points)
  return thinned(points, mostPoints)
    .map((point) =>
      point === null ? (plain ? '?' : '·') : (levels[Math.round(level(point) * (levels.length - 1))] ?? ''),
    )
    .join('')
}
