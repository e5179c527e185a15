import type { GraphNode, GraphShape } from '../../../report/graph.js'
import type { Language } from '../../../report/text.js'
import { quiet, toneColor, toneGround, type Color } from '../look.js'
import { cutTo, heightOf } from '../measure.js'
import type { Box, Words } from '../slide.js'
import { deckWords, said } from '../words.js'

/** A node as it stands on a slide: its words in lines that fit its width. */
export type Card = {
  readonly node: GraphNode
  readonly lines: readonly string[]
  readonly scale: number
  readonly width: number
  readonly height: number
}

/** What a card depends on. */
export type CardSetting = {
  readonly width: number
  readonly scale: number
  /** How many things may be said. */
  readonly lines: number
  readonly language: Language
  readonly known: Map<string, Card>
  /** No more of them on one slide: a big house is seen leader by leader. */
  readonly levels?: number
}

const inset = 0.08
const first = 11
const more = 9

const sizesAt = (scale: number): readonly [first: number, more: number] => [
  Math.round(first * scale * 2) / 2,
  Math.round(more * scale * 2) / 2,
]

/** Lines that one thing said of a node may take. */
const mostLines = 2

/** The card of a node; `known` keeps it, as layouts ask for it often. */
export const cardOf = (node: GraphNode, setting: CardSetting): Card => {
  const found = setting.known.get(node.id)
  if (found) return found
  const { width, scale, lines: most, language } = setting
  const [large, small] = sizesAt(scale)
  const room = width - 2 * inset - 0.04
  const lines = node.lines
    .slice(0, most)
    .map((line, index) => cutTo(said(line, language), mostLines, index === 0 ? large : small, room, index === 0))
  const [head = '', ...rest] = lines
  const height = 2 * inset + 0.06 + heightOf([head], large, room, true) + heightOf(rest, small, room)
  const card = { node, lines, scale, width, height }
  setting.known.set(node.id, card)
  return card
}

const shapes: Readonly<Record<GraphShape, NonNullable<Words['shape']>>> = {
  box: 'rect',
  double: 'rect',
  round: 'roundRect',
  pill: 'roundRect',
}

type Look = { readonly line: Color; readonly ground: Color }

/** What stands out by its shape elsewhere does so by its ground here. */
const doubled: Look = { line: 'accent1', ground: 'bg2' }

const plain: Look = { line: 'accent6', ground: 'bg1' }

export const cardWords = ({ node, lines, scale }: Card, box: Box, language: Language): Words => {
  const { tone } = node
  const look = tone ? { line: toneColor[tone], ground: toneGround[tone] } : node.shape === 'double' ? doubled : plain
  const isDim = tone === 'dim'
  const [large, small] = sizesAt(scale)
  return {
    kind: 'words',
    name: `${deckWords.map[language]} ${node.id}`,
    box,
    shape: shapes[node.shape],
    ground: node.missing ? 'bg1' : look.ground,
    line: { color: look.line, width: node.strong ? 2.25 : 1, ...(node.missing && { dashed: true }) },
    inset,
    valign: 'middle',
    size: small,
    color: isDim ? quiet : 'tx1',
    lines: lines.map((text, index) => [index === 0 ? { text, bold: true, size: large } : { text }]),
  }
}
