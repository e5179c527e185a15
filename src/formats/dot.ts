import type { GraphEdge, GraphNode, GraphShape } from '../report/graph.js'
import type { Language, Text } from '../report/text.js'
import { drawingOf, labelLines, lineColors, plainColors, titleLine, toneColors, type Frame } from './drawing.js'
import type { Format } from './format.js'

/** Words in quotation marks: Graphviz would read escapes in them, and entities of HTML. */
const escaped = (words: string): string =>
  words.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;')

const label = (lines: readonly Text[], language: Language): string =>
  `"${labelLines(lines, language).map(escaped).join('\\n')}"`

const shapes: Readonly<Record<GraphShape, string>> = {
  box: 'shape=box',
  double: 'shape=box, peripheries=2',
  round: 'shape=box, style="filled,rounded"',
  pill: 'shape=box, style="filled,rounded", peripheries=2',
}

const nodeLine = ({ id, lines, shape, tone, strong, missing }: GraphNode, language: Language): string => {
  const { fill, line, words } = tone ? toneColors[tone] : plainColors
  const attributes = [
    `label=${label(lines, language)}`,
    missing ? 'shape=box, style="filled,dashed"' : shapes[shape],
    `fillcolor="${fill}"`,
    `color="${line}"`,
    `fontcolor="${words}"`,
    ...(strong ? ['penwidth=3'] : []),
  ]
  return `${id} [${attributes.join(', ')}]`
}

const styles: Readonly<Record<GraphEdge['line'], string>> = {
  main: 'dir=none',
  next: '',
  note: 'dir=none, style=dashed',
  side: `constraint=false, color="${lineColors.side}", fontcolor="${lineColors.side}"`,
  weak: `constraint=false, style=dashed, color="${lineColors.weak}", fontcolor="${lineColors.weak}"`,
}

const edgeLine = ({ from, to, line, label: words }: GraphEdge, language: Language): string => {
  const attributes = [styles[line], ...(words ? [`label=${label([words], language)}`] : [])].filter(
    (attribute) => attribute !== '',
  )
  return `${from} -> ${to}${attributes.length === 0 ? '' : ` [${attributes.join(', ')}]`}`
}

const frameLines = (frames: readonly Frame[], language: Language): readonly string[] => {
  let made = 0
  const linesOf = ({ title, nodes, frames: inner }: Frame): readonly string[] => {
    made += 1
    return [
      `subgraph cluster_${String(made)} {`,
      ...[
        `label="${escaped(titleLine(title, language))}"`,
        `color="${lineColors.frame}"`,
        ...nodes,
        ...inner.flatMap(linesOf),
      ].map((line) => `  ${line}`),
      '}',
    ]
  }
  return frames.flatMap(linesOf)
}

/** A graph in the language of Graphviz: `dot -Tsvg`. */
export const dot: Format = (report, { language }) => {
  const { title, direction, nodes, edges, frames } = drawingOf(report, language)
  return [
    'digraph plan {',
    ...[
      `graph [label="${escaped(title)}", labelloc=t, ordering=out, rankdir=${direction === 'right' ? 'LR' : 'TB'}, fontname="sans-serif"]`,
      'node [style=filled, fontname="sans-serif"]',
      `edge [fontname="sans-serif", fontsize=10, color="${lineColors.main}"]`,
      ...nodes.map((node) => nodeLine(node, language)),
      ...edges.map((edge) => edgeLine(edge, language)),
      ...frameLines(frames, language),
    ].map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n')
}
