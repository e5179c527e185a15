import type { Graph } from '../../../report/graph.js'
import type { Language } from '../../../report/text.js'
import { bottom, margin, room, toneColor, toneGround, type, type Start } from '../look.js'
import { cutTo } from '../measure.js'
import type { Box, Piece } from '../slide.js'
import { deckWords, said } from '../words.js'
import { besideLegend, besideStrokes } from './beside.js'
import { cutDeep, depthOf, paged, partsOf } from './pages.js'
import { columnGap, type Setting } from './part.js'
import { forestOf, type Forest } from './tree.js'

/** More columns than this are too narrow for words. */
const mostColumns = 6

const chainHeight = 0.66

/** How much larger than it must be a map is drawn where there is room, and how much it tells; the last goes over several slides. */
const scales = [
  { scale: 1.4, lines: 5 },
  { scale: 1.25, lines: 5 },
  { scale: 1.12, lines: 5 },
  { scale: 1.12, lines: 3 },
  { scale: 1, lines: 4 },
  { scale: 1, lines: 3 },
  { scale: 1.12, lines: 4 },
] as const

/** The same with the widths of cards. */
const cards = [
  { width: 3.1, scale: 1.4, lines: 5 },
  { width: 2.8, scale: 1.25, lines: 5 },
  { width: 2.5, scale: 1.25, lines: 5 },
  { width: 2.4, scale: 1.12, lines: 5 },
  { width: 2.2, scale: 1.12, lines: 5 },
  { width: 2.2, scale: 1, lines: 5 },
  { width: 2.0, scale: 1, lines: 5 },
  { width: 2.0, scale: 1, lines: 3 },
  { width: 2.2, scale: 1.12, lines: 4, levels: 2 },
  { width: 2.0, scale: 1, lines: 4, levels: 2 },
] as const

/** The steps of a method as arrows in a row. */
const chainPieces = (forest: Forest, top: number, language: Language): readonly Piece[] =>
  forest.chains.flatMap(({ nodes }, row) =>
    nodes.map((node, index): Piece => {
      const width = room / nodes.length
      const tone = node.tone ?? 'dim'
      const [head = '', ...more] = node.lines.map((line) => said(line, language))
      const inner = width - 0.62
      return {
        kind: 'words',
        name: `${deckWords.map[language]} ${node.id}`,
        box: { x: margin + index * width, y: top + row * (chainHeight + 0.1), w: width - 0.04, h: chainHeight },
        shape: 'homePlate',
        ground: toneGround[tone],
        line: { color: toneColor[tone], width: 0.75 },
        inset: 0.08,
        valign: 'middle',
        size: 9,
        lines: [
          [{ text: cutTo(head, 2, 10, inner, true), bold: true, size: 10 }],
          ...(more.length > 0 ? [[{ text: cutTo(more.join(' · '), 1, 9, inner) }]] : []),
        ],
      }
    }),
  )

const laneHeight = 0.28

/** What the columns of a map are called, above the first node in each; where a lane has no column of its own, with its neighbour. */
const lanePieces = (
  { lanes = [], nodes }: Graph,
  boxes: ReadonlyMap<string, Box>,
  top: number,
  language: Language,
): readonly Piece[] => {
  const heads = new Map<string, { readonly box: Box; readonly titles: readonly string[] }>()
  for (const [lane, title] of lanes.entries()) {
    const box = nodes.flatMap((node) => (node.lane === lane ? (boxes.get(node.id) ?? []) : []))[0]
    if (box === undefined) continue
    const place = box.x.toFixed(1)
    heads.set(place, { box, titles: [...(heads.get(place)?.titles ?? []), said(title, language)] })
  }
  return [...heads.values()].map(({ box, titles }, index) => ({
    kind: 'words',
    name: `${deckWords.text[language]} ${String(index + 1)} ${String(top)}`,
    box: { x: box.x, y: top, w: box.w, h: laneHeight },
    size: type.small,
    color: 'accent1',
    lines: [[{ text: cutTo(titles.join(' / '), 1, type.small, box.w, true), bold: true }]],
  }))
}

/** Without the one node that everything hangs on: it is the account, which stands on every slide. */
const withoutRoot = (forest: Forest): Forest => {
  const [only] = forest.trees
  return forest.trees.length === 1 && only !== undefined && only.below.length > 0 && only.node.shape === 'pill'
    ? { ...forest, trees: only.below }
    : forest
}

/** A map drawn with shapes that can be moved and edited, over as many slides as it needs to be read. */
export const mapPages = (
  graph: Graph,
  title: string,
  start: Start,
  language: Language,
): readonly (readonly Piece[])[] => {
  const forest = withoutRoot(forestOf(graph))
  const legend = besideLegend(forest.beside, language)
  const end = bottom - (legend.length > 0 ? 0.3 : 0)
  const lane = graph.lanes ? laneHeight : 0
  const first = start.first + (forest.chains.length > 0 ? chainHeight * forest.chains.length + 0.2 : 0) + lane
  const height = end - first
  const depth = Math.min(mostColumns, Math.max(1, ...forest.trees.map(depthOf)))
  const across = Math.min(3.9, (room - (depth - 1) * columnGap) / depth)
  const tries = graph.direction === 'right' ? scales.map((size) => ({ width: across, ...size })) : cards
  const laid = tries.map((size) => {
    const setting: Setting = { ...size, height, language, known: new Map() }
    const pieces = partsOf(cutDeep(forest, graph.direction, setting, mostColumns), graph.direction, setting)
    return paged(pieces, first, start.top + lane, end)
  })
  const fewest = Math.min(...laid.map(({ pages: some, fits }) => (fits ? some.length : Infinity)))
  const { pages } = laid.find(({ pages: some, fits }) => fits && some.length === fewest) ??
    laid[laid.length - 1] ?? { pages: [] }
  const words = graph.nodes.slice(0, 40).map(({ lines }) => (lines[0] ? said(lines[0], language) : ''))
  const alt = `${title}: ${words.join(language === 'zh' ? '；' : '; ')}`
  return pages.map((places, index): readonly Piece[] => {
    const boxes = new Map<string, Box>()
    const drawn = places.map(({ part, x, y }) => part.draw(x, y))
    for (const one of drawn) for (const [id, box] of one.boxes) boxes.set(id, box)
    return [
      {
        kind: 'words',
        name: `${deckWords.frame[language]} ${String(index + 1)}`,
        box: {
          x: margin - 0.1,
          y: (index === 0 ? first : start.top) - 0.08,
          w: room + 0.2,
          h: end - (index === 0 ? first : start.top) + 0.16,
        },
        ground: 'bg1',
        size: type.least,
        lines: [],
        alt,
      },
      ...(index === 0 ? chainPieces(forest, start.first, language) : []),
      ...drawn.flatMap(({ pieces }) => pieces),
      ...lanePieces(graph, boxes, (index === 0 ? first : start.top + lane) - lane, language),
      ...besideStrokes(forest.beside, boxes, language),
      ...(legend.length > 0
        ? [
            {
              kind: 'words' as const,
              name: `${deckWords.text[language]} ${String(index + 1)}`,
              box: { x: margin, y: bottom - 0.22, w: room, h: 0.24 },
              size: 10,
              lines: [legend],
            },
          ]
        : []),
    ]
  })
}
