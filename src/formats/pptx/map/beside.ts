import type { GraphEdge } from '../../../report/graph.js'
import type { Language } from '../../../report/text.js'
import { toneColor, type Color } from '../look.js'
import type { Box, Piece, Run } from '../slide.js'
import { deckWords, said } from '../words.js'

type Point = readonly [x: number, y: number]

const colors: Readonly<Record<'side' | 'weak', Color>> = { side: '1565C0', weak: '6A1B9A' }

const colorOf = ({ line, tone }: GraphEdge): Color =>
  tone ? toneColor[tone] : line === 'weak' ? colors.weak : colors.side

const overlaps = (a: number, aLength: number, b: number, bLength: number): boolean => a < b + bLength && b < a + aLength

/** Whether a box stands between two that are above each other. */
const isBetween = (box: Box, upper: Box, lower: Box): boolean =>
  box !== upper &&
  box !== lower &&
  overlaps(
    box.x,
    box.w,
    Math.min(upper.x, lower.x),
    Math.max(upper.x + upper.w, lower.x + lower.w) - Math.min(upper.x, lower.x),
  ) &&
  overlaps(box.y, box.h, upper.y + upper.h, lower.y - upper.y - upper.h)

/** A line from node to node that keeps off the lines of the tree and, where it can, off other nodes. */
const pathOf = (from: Box, to: Box, all: readonly Box[], lane: number): readonly Point[] => {
  const isBelow = to.y >= from.y + from.h
  const isAbove = from.y >= to.y + to.h
  const away = 0.62 + (lane % 4) * 0.09
  if (isBelow || isAbove) {
    const [upper, lower] = isBelow ? [from, to] : [to, from]
    const share = isBelow ? away : 1 - away + 0.1
    if (!all.some((box) => isBetween(box, upper, lower)))
      return [
        [from.x + from.w * share, isBelow ? from.y + from.h : from.y],
        [to.x + to.w * share, isBelow ? to.y : to.y + to.h],
      ]
    const right = Math.max(from.x + from.w, to.x + to.w) + 0.06 + (lane % 3) * 0.05
    return [
      [from.x + from.w, from.y + from.h * 0.65],
      [right, from.y + from.h * 0.65],
      [right, to.y + to.h * 0.35],
      [to.x + to.w, to.y + to.h * 0.35],
    ]
  }
  const isRight = to.x >= from.x + from.w
  const y = 0.3 + (lane % 4) * 0.12
  return [
    [isRight ? from.x + from.w : from.x, from.y + from.h * y],
    [isRight ? to.x : to.x + to.w, to.y + to.h * y],
  ]
}

/** The lines that run beside a map, between nodes of this slide. */
export const besideStrokes = (
  edges: readonly GraphEdge[],
  boxes: ReadonlyMap<string, Box>,
  language: Language,
): readonly Piece[] => {
  const all = [...boxes.values()]
  return edges.flatMap((edge, index): readonly Piece[] => {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)]
    if (from === undefined || to === undefined || from === to) return []
    return [
      {
        kind: 'stroke',
        name: `${deckWords.line[language]} ${String(index + 1)}`,
        points: pathOf(from, to, all, index),
        color: colorOf(edge),
        width: edge.line === 'weak' ? 1.25 : 2,
        arrow: true,
        ...(edge.line === 'weak' && { dashed: true }),
      },
    ]
  })
}

/** What the lines beside a map mean. */
export const besideLegend = (edges: readonly GraphEdge[], language: Language): readonly Run[] => {
  const seen = new Map<string, Run>()
  for (const edge of edges) {
    const label = edge.label ? said(edge.label, language) : ''
    const color = colorOf(edge)
    if (label !== '')
      seen.set(label + color, { text: `${edge.line === 'weak' ? '⇢' : '→'} ${label}     `, color, bold: true })
  }
  return [...seen.values()].slice(0, 6)
}
