import type { GraphEdge, GraphSign } from '../../../report/graph.js'
import type { Language } from '../../../report/text.js'
import { titleLine } from '../../drawing.js'
import type { Element } from '../../xml.js'
import { pointAlong, type Curve } from './curves.js'
import { rectangle, words } from './elements.js'
import { lineColor, markRadius, toneMark } from './lines.js'
import type { Box, Point } from './place.js'
import { textWidth } from './text-size.js'

/** Places on a curve, the best ones first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9, 0.94, 0.06]

/** How far beside it, where there is no room on it. */
const shifts: readonly Point[] = [
  [0, 0],
  [0, -15],
  [0, 15],
  [-15, 0],
  [15, 0],
]

const letters = 11

const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const isWithin = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height

const around = ([x, y]: Point, [dx, dy]: Point, width: number, height: number): Box => ({
  x: Math.round(x + dx - width / 2),
  y: Math.round(y + dy - height / 2),
  width,
  height,
})

/** Marks and labels of curves, where there is room between nodes. A label that the legend has already is left out. */
export const curveLabels = (
  curves: readonly Curve[],
  { boxes, page }: { readonly boxes: readonly Box[]; readonly page: Box },
  legend: readonly GraphSign[],
  language: Language,
): readonly Element[] => {
  const taken = [...boxes]
  const place = (curve: Curve, width: number, height: number): Box | undefined => {
    const free = shifts
      .flatMap((shift) => shares.map((t) => around(pointAlong(curve, t), shift, width, height)))
      .find((box) => isWithin(box, page) && !taken.some((one) => meets(box, one)))
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
    const box = place(curve, textWidth(text, letters) + 10, 18)
    if (box === undefined) return []
    const color = lineColor(curve.edge)
    return [
      rectangle(box, { rx: 9, fill: '#ffffff', stroke: color, 'stroke-width': 0.8 }),
      words(text, [box.x + Math.round(box.width / 2), box.y + 13], letters, { fill: color, 'text-anchor': 'middle' }),
    ]
  })
}
