import type { GraphNode, GraphShape } from '../../../report/graph.js'
import type { Language, Text } from '../../../report/text.js'
import { visible } from '../../../report/visible.js'
import { labelLines, plainColors, toneColors, type Colors } from '../../drawing.js'
import { toneSymbols } from '../../format-words.js'
import type { Element } from '../../xml.js'
import { cardFigure } from './card.js'
import { bold, rectangle, titled, words } from './elements.js'
import type { Box, Size } from './place.js'
import { textWidth } from './text-size.js'

/** How a node is drawn: as large as its words want it, and at a place that may be larger. */
export type Figure = Size & { readonly draw: (box: Box) => Element }

/** Sizes of letters and the height of their lines, first of what a node is, then of what more is said. */
const head = { size: 14, line: 19 }
const more = { size: 12, line: 16.5 }

const padding = { x: 14, y: 10 }

/** Room for the symbol of the tone. */
const symbolWidth = 18

export const colorsOf = (tone: GraphNode['tone']): Colors => (tone ? toneColors[tone] : plainColors)

const radii: Readonly<Record<GraphShape, number>> = { box: 5, double: 5, round: 14, pill: 24 }

/** The outline of a node; where nobody is yet it is only dashed. */
export const outline = (
  box: Box,
  { shape, tone, missing, strong }: Pick<GraphNode, 'shape' | 'tone' | 'missing' | 'strong'>,
): readonly Element[] => {
  const { fill, line } = colorsOf(tone)
  const radius = Math.min(radii[shape], Math.floor(box.height / 2))
  const inner = { x: box.x + 4, y: box.y + 4, width: box.width - 8, height: box.height - 8 }
  return [
    rectangle(box, {
      rx: radius,
      fill,
      stroke: line,
      'stroke-width': missing ? 2.2 : strong ? 3 : 1.5,
      ...(missing && { 'stroke-dasharray': '8 5' }),
    }),
    ...(shape === 'double'
      ? [rectangle(inner, { rx: Math.max(1, radius - 3), fill: 'none', stroke: line, 'stroke-width': 0.8 })]
      : []),
  ]
}

/** Everything that is said of a node, for a pointer that rests on it. */
const wholeText = (lines: readonly Text[], language: Language): readonly string[] =>
  lines.map((line) => visible(line[language]))

const boxFigure = (node: GraphNode, language: Language): Figure => {
  const { lines, tone, strong } = node
  const [first, ...others] = lines
  const heads = labelLines(first ? [first] : [], language)
  const rest = labelLines(others, language)
  const symbol = tone ? toneSymbols[tone].trim() : ''
  const left = symbol === '' ? 0 : symbolWidth
  const widths = [
    ...heads.map((line) => textWidth(line, head.size, true)),
    ...rest.map((line) => textWidth(line, more.size)),
  ]
  const height = heads.length * head.line + rest.length * more.line + (rest.length > 0 ? 3 : 0)
  return {
    width: Math.ceil(Math.max(72, ...widths) + left + 2 * padding.x),
    height: Math.ceil(height + 2 * padding.y),
    draw(box) {
      const { words: color, line } = colorsOf(tone)
      const x = box.x + padding.x
      const top = box.y + Math.floor((box.height - height) / 2)
      const headBase = (index: number): number => top + index * head.line + head.size
      const restTop = top + heads.length * head.line + 3
      return titled(wholeText(lines, language), [
        ...outline(box, node),
        ...(symbol === '' ? [] : [words(symbol, [x, headBase(0)], head.size, { ...bold, fill: line })]),
        ...heads.map((one, index) =>
          words(one, [x + left, headBase(index)], head.size, {
            ...(strong || rest.length > 0 || node.shape !== 'box' ? bold : {}),
            fill: color,
          }),
        ),
        ...rest.map((one, index) =>
          words(one, [x + left, restTop + index * more.line + more.size], more.size, { fill: '#4a4f54' }),
        ),
      ])
    },
  }
}

export const figureOf = (node: GraphNode, language: Language): Figure => {
  const { card, lines } = node
  if (card === undefined) return boxFigure(node, language)
  const { draw, ...size } = cardFigure(node, card, language)
  return { ...size, draw: (box) => titled(wholeText(lines, language), draw(box)) }
}
