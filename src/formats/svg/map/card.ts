import type { GraphCard, GraphNode } from '../../../report/graph.js'
import type { Language, Text } from '../../../report/text.js'
import { visible } from '../../../report/visible.js'
import { labelLines, plainColors, titleLine, toneColors } from '../../drawing.js'
import type { Element } from '../../xml.js'
import { bold, rectangle, words } from './elements.js'
import type { Box, Point, Size } from './place.js'
import { textWidth } from './text-size.js'

/** By what a card weighs, from not known to most: its least width, the size of the name and of the other words. */
const scales = [
  { width: 190, name: 14, more: 11.5 },
  { width: 190, name: 14, more: 11.5 },
  { width: 214, name: 16, more: 12 },
  { width: 244, name: 19, more: 13 },
] as const

const lightest = scales[0]

/** A share in thirds. */
const thirds = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 3)

const badge = { size: 26, letters: 13 }

const left = 12 + badge.size + 9

const right = 12

/** What is told in the last line of a card. */
const last = { size: 11, height: 20 }

const pips = { radius: 3.6, step: 10, count: 3 }

export const pipsWidth: number = pips.step * pips.count

/** How much something weighs, as dots of which some are full; not known is a question mark. */
export const pipMarks = (weight: number | null, [x, y]: Point, color: string): readonly Element[] =>
  weight === null
    ? [words('?', [x + pipsWidth - 8, y + 4.5], 13, { ...bold, fill: '#7a7a7a' })]
    : Array.from({ length: pips.count }, (_, index) => ({
        name: 'circle',
        attributes: {
          cx: x + pips.step * index + pips.step / 2,
          cy: y,
          r: pips.radius,
          fill: index < thirds(weight) ? color : '#ffffff',
          stroke: color,
          'stroke-width': 1.2,
        },
      }))

/** The border that shows how firm a tie is. */
export const borderOf = (firmness: number | null): Element['attributes'] => {
  if (firmness === null) return { 'stroke-width': 1.5, 'stroke-dasharray': '1.5 4.5', 'stroke-linecap': 'round' }
  const firm = thirds(firmness)
  if (firm === 0) return { 'stroke-width': 1.5, 'stroke-dasharray': '1.5 4.5', 'stroke-linecap': 'round' }
  if (firm === 1) return { 'stroke-width': 1.5, 'stroke-dasharray': '7 4' }
  return { 'stroke-width': firm === 2 ? 1.8 : 4 }
}

const lineOf = (tone: GraphNode['tone']): string => (tone ? toneColors[tone] : plainColors).line

export const badgeWidth = (text: string): number => Math.max(badge.size, textWidth(text, badge.letters, true) + 10)

/** A letter or two on the colour they stand for. */
export const badgeMark = (text: string, tone: GraphNode['tone'], [x, y]: Point): readonly Element[] => {
  const width = badgeWidth(text)
  const line = lineOf(tone)
  const isKnown = tone !== 'dim'
  return [
    rectangle(
      { x, y, width, height: badge.size },
      {
        rx: 6,
        fill: isKnown ? line : '#ffffff',
        stroke: line,
        'stroke-width': 1.2,
        ...(!isKnown && { 'stroke-dasharray': '3 2.5' }),
      },
    ),
    words(text, [x + width / 2, y + 18], badge.letters, {
      ...bold,
      'text-anchor': 'middle',
      fill: isKnown ? '#ffffff' : '#555555',
    }),
  ]
}

/** Few letters: more than a name is cut. */
export const tagText = ({ text }: GraphCard['tag'], language: Language): string => titleLine(text, language, 16)

export const tagWidth = (text: string): number => textWidth(text, last.size, true) + 16

/** Who of us it is; nobody is dashed. */
export const tagMark = (text: string, tone: GraphCard['tag']['tone'], [x, y]: Point): readonly Element[] => {
  const line = tone ? toneColors[tone].line : '#1565c0'
  const width = tagWidth(text)
  return [
    rectangle(
      { x, y, width, height: last.height },
      {
        rx: 10,
        fill: tone ? '#ffffff' : '#e3eefb',
        stroke: line,
        'stroke-width': 1.2,
        ...(tone && { 'stroke-dasharray': '4 3' }),
      },
    ),
    words(text, [x + width / 2, y + 14], last.size, {
      ...bold,
      'text-anchor': 'middle',
      fill: tone ? line : '#0d47a1',
    }),
  ]
}

/** As many columns as surely fit into a width. */
const columnsIn = (width: number, size: number): number => Math.floor(width / (size * 0.55))

export const cardFigure = (
  { tone, shape }: GraphNode,
  card: GraphCard,
  language: Language,
): Size & { readonly draw: (box: Box) => readonly Element[] } => {
  const scale = scales[card.weight === null ? 0 : thirds(card.weight)] ?? lightest
  const area = scale.width - left - right
  const linesOf = (lines: readonly Text[], size: number, room = area) =>
    labelLines(lines, language, columnsIn(room, size))
  const names = linesOf([card.name], scale.name, area - pipsWidth - 6)
  const more = linesOf(card.lines, scale.more)
  const note = labelLines([card.note], language)[0] ?? ''
  const tag = tagText(card.tag, language)
  const letter = visible(card.badge[language])
  const indent = left + badgeWidth(letter) - badge.size
  const widths = [
    ...names.map((name) => indent + textWidth(name, scale.name, true) + 8 + pipsWidth),
    ...more.map((line) => indent + textWidth(line, scale.more)),
    indent + textWidth(note, last.size) + 10 + tagWidth(tag),
  ]
  const [nameLine, moreLine] = [Math.round(scale.name * 1.3), Math.round(scale.more * 1.35)]
  const moreTop = 12 + Math.max(26, names.length * nameLine + 3)
  const lastTop = moreTop + more.length * moreLine + 6
  return {
    width: Math.ceil(Math.max(scale.width, ...widths.map((width) => width + right))),
    height: Math.ceil(lastTop + last.height + 9),
    draw(box) {
      const { fill, line } = tone ? toneColors[tone] : plainColors
      const x = box.x + indent
      const base = box.y + 12 + scale.name
      const moreBase = box.y + moreTop + scale.more
      return [
        rectangle(box, {
          rx: shape === 'round' ? 18 : 7,
          fill,
          stroke: line,
          ...borderOf(card.firmness),
        }),
        ...badgeMark(letter, tone, [box.x + 12, box.y + 11]),
        ...names.map((name, index) =>
          words(name, [x, base + index * nameLine + 2], scale.name, { ...bold, fill: '#1b1b1b' }),
        ),
        ...pipMarks(card.weight, [box.x + box.width - right - pipsWidth + 2, box.y + 21], '#37474f'),
        ...more.map((one, index) => words(one, [x, moreBase + index * moreLine], scale.more, { fill: '#3c4247' })),
        words(note, [x, box.y + lastTop + 14], last.size, { fill: '#5b6167' }),
        ...tagMark(tag, card.tag.tone, [box.x + box.width - right - tagWidth(tag), box.y + lastTop]),
      ]
    },
  }
}
