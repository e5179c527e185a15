import type { GraphEdge } from '../../../report/graph.js'
import { lineColors, toneColors } from '../../drawing.js'
import { toneSymbols } from '../../format-words.js'
import type { Element } from '../../xml.js'
import type { Curve } from './curves.js'
import { bold, path, words } from './elements.js'
import type { Point, Way } from './place.js'

type Line = Pick<GraphEdge, 'line' | 'tone'>

export const lineColor = ({ line, tone }: Line): string => {
  if (tone !== undefined) return toneColors[tone].line
  return line === 'side' || line === 'weak' ? lineColors[line] : '#8795a0'
}

const strokes: Readonly<Record<GraphEdge['line'], Element['attributes']>> = {
  main: { 'stroke-width': 1.6 },
  next: { 'stroke-width': 1.6 },
  note: { 'stroke-width': 1.4, 'stroke-dasharray': '5 4' },
  side: { 'stroke-width': 2.8 },
  weak: { 'stroke-width': 2, 'stroke-dasharray': '7 5' },
}

const tenth = (value: number): string => String(Math.round(value * 10) / 10)

const at = ([x, y]: Point): string => `${tenth(x)} ${tenth(y)}`

const hasHead = (line: GraphEdge['line']): boolean => line === 'next' || line === 'side' || line === 'weak'

const headLength = 10

/** A point before the end of a line, so that the head of its arrow is no blunter than it should be. */
const before = (end: Point, from: Point, length: number): Point => {
  const [dx, dy] = [end[0] - from[0], end[1] - from[1]]
  const whole = Math.hypot(dx, dy) || 1
  return [end[0] - (dx / whole) * length, end[1] - (dy / whole) * length]
}

const arrowHead = (end: Point, from: Point, color: string): Element => {
  const [x, y] = before(end, from, headLength)
  const [dx, dy] = [((end[0] - x) / headLength) * 5, ((end[1] - y) / headLength) * 5]
  return path(`M${at(end)}L${at([x - dy, y + dx])}L${at([x + dy, y - dx])}Z`, { fill: color })
}

const course = (line: Line, d: string): Element =>
  path(d, { fill: 'none', stroke: lineColor(line), 'stroke-linejoin': 'round', ...strokes[line.line] })

const headOf = (line: Line, end: Point, from: Point): readonly Element[] =>
  hasHead(line.line) ? [arrowHead(end, from, lineColor(line))] : []

/** A carrying line without corners that are none. */
const cornersOf = ({ points }: Way): readonly Point[] =>
  points.filter(
    (point, index) => index === 0 || point[0] !== points[index - 1]?.[0] || point[1] !== points[index - 1]?.[1],
  )

const wayCourse = (way: Way): string => {
  const corners = cornersOf(way)
  const [end, from] = [corners.at(-1), corners.at(-2)]
  const isShort = hasHead(way.edge.line) && end !== undefined && from !== undefined
  return `M${(isShort ? [...corners.slice(0, -1), before(end, from, headLength - 2)] : corners).map(at).join('L')}`
}

/** Carrying lines. Those that fork from one node are one stroke, so that none is darker where they run together. */
export const wayMarks = (ways: readonly Way[]): readonly Element[] => {
  const strands = new Map<string, readonly Way[]>()
  for (const way of ways) {
    const key = `${way.edge.from} ${way.edge.line}`
    strands.set(key, [...(strands.get(key) ?? []), way])
  }
  return [
    ...[...strands.values()].flatMap((strand) => {
      const [first] = strand
      return first ? [course({ line: first.edge.line }, strand.map(wayCourse).join(''))] : []
    }),
    ...ways.flatMap((way) => {
      const [from, end] = cornersOf(way).slice(-2)
      return from && end ? headOf(way.edge, end, from) : []
    }),
  ]
}

/** A curve on a light ground, which parts it from what it crosses. */
export const curveMarks = ({ edge, bends }: Curve): readonly Element[] => {
  const [, , from, end] = bends.at(-1) ?? bends[0]
  const tip = before(end, from, headLength - 2)
  const strokes = bends.map(([, b, c, d]) => `C${at(b)} ${at(c)} ${at(d === end ? tip : d)}`)
  const d = `M${at(bends[0][0])}${strokes.join('')}`
  return [
    path(d, { fill: 'none', stroke: '#ffffff', 'stroke-width': 6, 'stroke-opacity': 0.8 }),
    course(edge, d),
    ...headOf(edge, end, from),
  ]
}

/** A line as it stands in the legend. */
export const lineSample = (line: Line, [x, y]: Point, width: number): readonly Element[] => {
  const short = hasHead(line.line) ? headLength - 2 : 0
  return [course(line, `M${at([x, y])}h${String(width - short)}`), ...headOf(line, [x + width, y], [x, y])]
}

export const markRadius = 9

/** The symbol of a tone on a line. */
export const toneMark = (tone: NonNullable<Line['tone']>, [x, y]: Point): readonly Element[] => [
  {
    name: 'circle',
    attributes: {
      cx: tenth(x),
      cy: tenth(y),
      r: markRadius,
      fill: toneColors[tone].line,
      stroke: '#ffffff',
      'stroke-width': 1.5,
    },
  },
  words(toneSymbols[tone].trim(), [Math.round(x), Math.round(y) + 4], 11, {
    ...bold,
    fill: '#ffffff',
    'text-anchor': 'middle',
  }),
]
