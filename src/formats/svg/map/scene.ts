import type { Graph, GraphEdge, GraphNode } from '../../../report/graph.js'
import type { Language } from '../../../report/text.js'
import { titleLine } from '../../drawing.js'
import { figureOf, type Figure } from './figure.js'
import { forestOf } from './forest.js'
import { layersOf } from './layers.js'
import { nodePiece, piled, placed, shelved, together, type Piece, type Size, type Surround } from './place.js'
import { textWidth } from './text-size.js'

/** The widths that trees and nodes in a part take before anything goes below. */
const shelfWidth = 1500

/** Widths of a whole drawing; the one is taken that comes nearest to the shape of a screen. */
const wholeWidths = [1500, 2000, 2500, 3000] as const

const screen = 1.6

const gap = 28

const frame = { padding: 22, title: 36, letters: 14 }

const lane = { padding: 12, title: 40, letters: 13 }

/** Everything of a graph at its place, and how its nodes are drawn. */
export type Scene = {
  readonly piece: Piece
  readonly figures: ReadonlyMap<string, Figure>
  /** Lines that run beside the drawing. */
  readonly beside: readonly GraphEdge[]
}

/** Something with a frame around it. */
export const framed = (inner: Piece, title: string, kind: Surround['kind']): Piece => {
  const put = placed(inner, frame.padding, frame.title + 8)
  const box = {
    x: 0,
    y: 0,
    width: Math.max(put.width + frame.padding, textWidth(title, frame.letters, true) + 2 * frame.padding),
    height: put.height + frame.padding,
  }
  return together([put], [{ box, title, kind }])
}

const unlikeScreen = ({ width, height }: Size): number => Math.abs(Math.log(width / height / screen))

/** Everything side by side or in rows, whatever suits a screen best. */
const whole = (pieces: readonly Piece[]): Piece =>
  wholeWidths
    .map((most) => shelved(pieces, most, gap))
    .reduce((best, one) => (unlikeScreen(one) < unlikeScreen(best) - 0.01 ? one : best))

/** Nodes that stand together, tree by tree; those without any line are gathered at the end. */
const partOf = (
  nodes: readonly GraphNode[],
  { direction, edges, lanes }: Pick<Graph, 'direction' | 'edges' | 'lanes'>,
  sizes: ReadonlyMap<string, Size>,
): Piece => {
  const own = nodes.map(({ id }) => id)
  const laneOf = new Map(nodes.map(({ id, lane: number }) => [id, number]))
  const forest = forestOf(own, edges)
  const isAlone = (id: string): boolean => forest.below(id).length === 0
  const pieceOf = (id: string): Piece =>
    isAlone(id)
      ? nodePiece(id, sizes.get(id) ?? { width: 0, height: 0 })
      : layersOf(id, { direction, forest, sizes, laneOf: (one) => laneOf.get(one) })
  const trees = forest.roots.filter((id) => !isAlone(id)).map(pieceOf)
  const alone = forest.roots.filter(isAlone).map(pieceOf)
  // Lanes go through everything, so that nothing stands beside.
  const set = (pieces: readonly Piece[], between: number) =>
    pieces.length === 0 ? [] : [lanes ? piled(pieces, between) : shelved(pieces, shelfWidth, between)]
  return piled([...set(trees, gap), ...set(alone, 16)], gap)
}

/** Lanes behind nodes, each as wide as what stands in it. */
const withLanes = (piece: Piece, nodes: readonly GraphNode[], lanes: Graph['lanes'], language: Language): Piece => {
  if (lanes === undefined) return piece
  const put = placed(piece, lane.padding, lane.title)
  const surrounds = lanes.flatMap((title, index): readonly Surround[] => {
    const boxes = nodes.filter((node) => node.lane === index).flatMap(({ id }) => put.boxes.get(id) ?? [])
    if (boxes.length === 0) return []
    const left = Math.min(...boxes.map(({ x }) => x))
    const right = Math.max(...boxes.map(({ x, width }) => x + width))
    const box = {
      x: left - lane.padding,
      y: 0,
      width: right - left + 2 * lane.padding,
      height: put.height + lane.padding,
    }
    return [{ box, title: titleLine(title, language, Math.floor((right - left) / 8)), kind: 'lane' }]
  })
  return together([put], surrounds)
}

/** As wide as the widest of its lane, so that lanes are columns. */
const sizesOf = (nodes: readonly GraphNode[], figures: ReadonlyMap<string, Figure>): ReadonlyMap<string, Size> => {
  const widths = new Map<number, number>()
  for (const { id, lane: number } of nodes)
    if (number !== undefined) widths.set(number, Math.max(widths.get(number) ?? 0, figures.get(id)?.width ?? 0))
  return new Map(
    nodes.map(({ id, lane: number }) => {
      const { width, height } = figures.get(id) ?? { width: 0, height: 0 }
      return [id, { width: (number === undefined ? undefined : widths.get(number)) ?? width, height }]
    }),
  )
}

/** Everything of a graph at its place: first what is in no group, then group by group. */
export const sceneOf = (graph: Graph, language: Language): Scene => {
  const { nodes, groups, home, lanes, edges } = graph
  const figures = new Map(nodes.map((node) => [node.id, figureOf(node, language)]))
  const sizes = sizesOf(nodes, figures)
  const grouped = new Set(groups.flatMap((group) => group.nodes))
  const inside = nodes.filter(({ id }) => !grouped.has(id))
  const core = partOf(inside, graph, sizes)
  const inner = withLanes(core, inside, lanes, language)
  const rest = groups.map((group) => {
    const own = new Set(group.nodes)
    const piece = partOf(
      nodes.filter(({ id }) => own.has(id)),
      { direction: graph.direction, edges },
      sizes,
    )
    return { title: titleLine(group.title, language), piece }
  })
  const carried = new Set([core, ...rest.map(({ piece }) => piece)].flatMap(({ ways }) => ways.map(({ edge }) => edge)))
  return {
    piece: whole([
      ...(inside.length === 0 ? [] : [home ? framed(inner, titleLine(home, language), 'frame') : inner]),
      ...rest.map(({ piece, title }) => framed(piece, title, home ? 'yard' : 'frame')),
    ]),
    figures,
    beside: edges.filter((edge) => !carried.has(edge)),
  }
}
