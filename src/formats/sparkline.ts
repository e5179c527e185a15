import { thinned } from '../report/thinned.js'

/** As many columns as a sparkline has at most. */
const mostPoints = 20

const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']

const letters = ['_', '.', '-', '=', '+', '*', '#']

/**
 * How a figure went, a sign a point from its lowest to its highest; what never moves stays in the middle, and what is not
 * known is a dot, or a question mark where only letters are drawn.
 */
export const sparkline = (points: readonly (number | null)[], plain: boolean): string => {
  const levels = plain ? letters : blocks
  const known = points.filter((point) => point !== null)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const level = (point: number): number => (high === low ? 0.5 : (point - low) / (high - low))
  return thinned(points, mostPoints)
    .map((point) =>
      point === null ? (plain ? '?' : '·') : (levels[Math.round(level(point) * (levels.length - 1))] ?? ''),
    )
    .join('')
}
