import type { GraphEdge, GraphSign } from '../../../report/graph.js'
import type { Language } from '../../../report/text.js'
import { visible } from '../../../report/visible.js'
import { lineColors, titleLine, toneColors } from '../../drawing.js'
import { toneSymbols } from '../../format-words.js'
import type { Element } from '../../xml.js'
import { pointAlong, type Curve } from './curves.js'
import { bold, path, rectangle, titled, words } from './elements.js'
import type { Box, Point, Way } from './place.js'
import { textWidth } from './text-size.js'

type Line = Pick<GraphEdge, 'line' | 'tone'>

const colorOf = ({ line, tone }: Line): string => {
  if (tone !== undefined) return toneColors[tone].line
  return line === 'side' || line === 'weak' ? lineColors[line] : '#8795a0'
}

const strokes: Readonly<Record<GraphEdge['line'], Element['attributes']>> = {
  main: { 'stroke-width': 1.6 },
  next: { 'stroke-width': 1.6 },
  note: { 'stroke-width': 1.4, 'stroke-dasharray': '5 4' },
  side: { 'stroke-width': 3 },
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

const stroke = (line: Line, d: string, end: Point, from: Point): readonly Element[] => [
  path(d, { fill: 'none', stroke: colorOf(line), 'stroke-linejoin': 'round', ...strokes[line.line] }),
  ...(hasHead(line.line) ? [arrowHead(end, from, colorOf(line))] : []),
]

/** A carrying line with its corners. */
export const wayMarks = ({ edge, points }: Way): readonly Element[] => {
  const corners = points.filter(
    (point, index) => index === 0 || point[0] !== points[index - 1]?.[0] || point[1] !== points[index - 1]?.[1],
  )
  const [end, from] = [corners.at(-1), corners.at(-2)]
  if (end === undefined || from === undefined) return []
  const ends = hasHead(edge.line) ? [...corners.slice(0, -1), before(end, from, headLength - 2)] : corners
  return stroke(edge, `M${ends.map(at).join('L')}`, end, from)
}

/** A curve on a light ground, which parts it from what it crosses. */
export const curveMarks = ({ edge, bends }: Curve): readonly Element[] => {
  const [, , from, end] = bends.at(-1) ?? bends[0]
  const tip = before(end, from, headLength - 2)
  const course = bends.map(([, b, c, d]) => `C${at(b)} ${at(c)} ${at(d === end ? tip : d)}`)
  const d = `M${at(bends[0][0])}${course.join('')}`
  return [
    path(d, { fill: 'none', stroke: '#ffffff', 'stroke-width': 6, 'stroke-opacity': 0.8 }),
    ...stroke(edge, d, end, from),
  ]
}

/** A line as it stands in the legend. */
export const lineSample = (line: Line, [x, y]: Point, width: number): readonly Element[] =>
  stroke(
    line,
    `M${at([x, y])}L${at([x + width - (hasHead(line.line) ? headLength - 2 : 0), y])}`,
    [x + width, y],
    [x, y],
  )

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

/** Places on a curve, the best ones first. */
const tries = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9, 0.94, 0.06]

const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const around = ([x, y]: Point, width: number, height: number): Box => ({
  x: Math.round(x - width / 2),
  y: Math.round(y - height / 2),
  width,
  height,
})

/** Marks and labels of curves, where there is room between nodes. A label that the legend has already is left out. */
export const curveLabels = (
  curves: readonly Curve[],
  boxes: readonly Box[],
  legend: readonly GraphSign[],
  language: Language,
): readonly Element[] => {
  const taken = [...boxes]
  const place = (curve: Curve, width: number, height: number): Box | undefined => {
    const free = tries
      .map((t) => around(pointAlong(curve, t), width, height))
      .find((box) => !taken.some((one) => meets(box, one)))
    if (free) taken.push(free)
    return free
  }
  const isTold = ({ line, label }: GraphEdge): boolean =>
    legend.some((sign) => sign.kind === 'line' && sign.line === line && sign.label[language] === label?.[language])
  return curves.flatMap((curve): readonly Element[] => {
    const { tone, label } = curve.edge
    if (tone !== undefined) {
      const box = place(curve, 2 * markRadius, 2 * markRadius)
      return box ? toneMark(tone, [box.x + markRadius, box.y + markRadius]) : []
    }
    if (label === undefined || isTold(curve.edge)) return []
    const text = titleLine(label, language)
    const width = textWidth(text, 11) + 10
    const box = place(curve, width, 18)
    if (box === undefined) return []
    return [
      titled(
        [visible(label[language])],
        [
          rectangle(box, { rx: 9, fill: '#ffffff', stroke: colorOf(curve.edge), 'stroke-width': 0.8 }),
          words(text, [box.x + width / 2, box.y + 13], 11, { fill: colorOf(curve.edge), 'text-anchor': 'middle' }),
        ],
      ),
    ]
  })
}
