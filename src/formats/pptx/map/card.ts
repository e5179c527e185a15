import type { GraphNode, GraphShape } from '../../../report/graph.js'
import type { Language } from '../../../report/text.js'
import { quiet, toneColor, toneGround, type Color } from '../look.js'
import { cutTo, heightOf } from '../measure.js'
import type { Box, Words } from '../slide.js'
import { deckWords, said } from '../words.js'

/** A node as it stands on a slide: its words in lines that fit its width. */
export type Card = { readonly node: GraphNode; readonly lines: readonly string[]; readonly width: number; readonly height: number }

const inset = 0.08
const first = 11
const more = 9

/** Lines that one thing said of a node may take. */
const mostLines = 2

export const cardOf = (node: GraphNode, width: number, language: Language): Card => {
  const room = width - 2 * inset - 0.04
  const lines = node.lines.slice(0, 5).map((line, index) => cutTo(said(line, language), mostLines, index === 0 ? first : more, room, index === 0))
  const [head = '', ...rest] = lines
  return { node, lines, width, height: 2 * inset + 0.04 + heightOf([head], first, room, true) + heightOf(rest, more, room) }
}

const shapes: Readonly<Record<GraphShape, NonNullable<Words['shape']>>> = {
  box: 'rect',
  double: 'flowChartPredefinedProcess',
  round: 'roundRect',
  pill: 'roundRect',
}

const plain: { readonly line: Color; readonly ground: Color } = { line: 'accent6', ground: 'bg1' }

export const cardWords = ({ node, lines }: Card, box: Box, language: Language): Words => {
  const { tone } = node
  const look = tone ? { line: toneColor[tone], ground: toneGround[tone] } : plain
  const isDim = tone === 'dim'
  return {
    kind: 'words',
    name: `${deckWords.map[language]} ${node.id}`,
    box,
    shape: shapes[node.shape],
    ground: node.missing ? 'bg1' : look.ground,
    line: { color: look.line, width: node.strong ? 2.25 : 1, ...(node.missing && { dashed: true }) },
    inset,
    valign: 'middle',
    size: more,
    color: isDim ? quiet : 'tx1',
    lines: lines.map((text, index) => [index === 0 ? { text, bold: true, size: first } : { text }]),
  }
}
