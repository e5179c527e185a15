import type { GraphEdge, GraphNode, GraphShape } from '../report/graph.js'
import type { Language, Text } from '../report/text.js'
import {
  drawingOf,
  labelLines,
  lineColors,
  plainColors,
  titleLine,
  toneColors,
  type Colors,
  type Drawing,
  type Frame,
} from './drawing.js'
import type { Format } from './format.js'

/** Whatever is no letter, digit, space or harmless mark; of a hyphen, whatever does not stand in a date. */
const special =
  /(?!(?<=\d)-(?=\d))[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u200c\u200d ,?()·→★◆◇…–，。、：；（）“”？！]/gu

/**
 * Nothing in a label is Mermaid, Markdown, HTML or a formula, because every special character goes by its number. Two
 * things Mermaid finds even so: names of icons, whose hyphen becomes one that looks the same, and the ligature by which it
 * keeps such numbers.
 */
const inert = (words: string): string =>
  words
    .replaceAll('ﬂ', 'fl')
    .replaceAll(':fa-', ':fa\u2011')
    .replace(special, (character) => `#${String(character.codePointAt(0))};`)

const quoted = (lines: readonly string[]): string => `"${lines.map(inert).join('<br/>')}"`

const label = (lines: readonly Text[], language: Language): string => quoted(labelLines(lines, language))

const outlines: Readonly<Record<GraphShape, readonly [string, string]>> = {
  box: ['[', ']'],
  double: ['[[', ']]'],
  round: ['(', ')'],
  pill: ['([', '])'],
}

const nodeLine = ({ id, shape, lines }: GraphNode, language: Language): string => {
  const [before, after] = outlines[shape]
  return id + before + label(lines, language) + after
}

const arrows: Readonly<Record<GraphEdge['line'], string>> = {
  main: '---',
  next: '-->',
  note: '-.-',
  side: '-->',
  weak: '-.->',
}

const edgeLine = ({ from, to, line, label: words }: GraphEdge, language: Language): string =>
  words ? `${from} ${arrows[line]}|${label([words], language)}| ${to}` : `${from} ${arrows[line]} ${to}`

const frameLines = (frames: readonly Frame[], language: Language): readonly string[] => {
  let made = 0
  const linesOf = ({ title, nodes, frames: inner }: Frame): readonly string[] => {
    made += 1
    return [
      `subgraph g${String(made)}[${quoted([titleLine(title, language)])}]`,
      ...[...nodes, ...inner.flatMap(linesOf)].map((line) => `  ${line}`),
      'end',
    ]
  }
  return frames.flatMap(linesOf)
}

const colorWords = ({ fill, line, words }: Colors): string => `fill:${fill},stroke:${line},color:${words}`

const classLines = ({ nodes }: Drawing): readonly string[] => {
  const classes: readonly (readonly [string, string, (node: GraphNode) => boolean])[] = [
    ['plain', colorWords(plainColors), ({ tone }) => tone === undefined],
    ...(['good', 'warn', 'bad', 'dim'] as const).map(
      (name) => [name, colorWords(toneColors[name]), ({ tone }: GraphNode) => tone === name] as const,
    ),
    ['strong', 'stroke-width:3px', ({ strong }) => strong === true],
    ['missing', 'stroke-dasharray:5 4', ({ missing }) => missing === true],
  ]
  return classes.flatMap(([name, style, has]) => {
    const ids = nodes.filter(has).map(({ id }) => id)
    return ids.length === 0 ? [] : [`classDef ${name} ${style}`, `class ${ids.join(',')} ${name}`]
  })
}

const lineClasses = ({ edges }: Drawing): readonly string[] =>
  (['side', 'weak'] as const).flatMap((line) => {
    const numbers = edges.flatMap((edge, index) => (edge.line === line ? [String(index)] : []))
    return numbers.length === 0 ? [] : [`linkStyle ${numbers.join(',')} stroke:${lineColors[line]}`]
  })

const frameClasses = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `style g${String(index + 1)} fill:none,stroke:${lineColors.frame}`)

/** A flowchart of Mermaid, which GitHub, GitLab and many editors draw. */
export const mermaid: Format = (report, { language }) => {
  const drawing = drawingOf(report, language)
  const frames = frameLines(drawing.frames, language)
  const lines = [
    ...drawing.nodes.map((node) => nodeLine(node, language)),
    ...drawing.edges.map((edge) => edgeLine(edge, language)),
    ...frames,
    ...classLines(drawing),
    ...lineClasses(drawing),
    ...frameClasses(frames.filter((line) => line.trimStart().startsWith('subgraph ')).length),
  ]
  return [
    '---',
    // JSON is YAML, too.
    `title: ${JSON.stringify(drawing.title)}`,
    // Lines are broken here already, by columns.
    'config: { flowchart: { wrappingWidth: 500 } }',
    '---',
    `flowchart ${drawing.direction === 'right' ? 'LR' : 'TB'}`,
    ...lines.map((line) => `  ${line}`),
    '',
  ].join('\n')
}
