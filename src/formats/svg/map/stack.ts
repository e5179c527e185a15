import type { GraphEdge } from '../../../report/graph.js'
import type { Forest } from './forest.js'
import { placed, together, type Box, type Piece, type Point, type Size, type Way } from './place.js'

/** Nodes that stand in one column of a stack, unless one tree alone has more. */
const mostInColumn = 6

const gap = 12

const indent = 26

/** Where the spine of a column runs, and where its nodes begin. */
const spine = 1

const columnGap = 22

const countOf = (id: string, forest: Forest): number =>
  1 + forest.below(id).reduce((sum, { to }) => sum + countOf(to, forest), 0)

/** Trees in columns that are about equally full. */
const columnsOf = (edges: readonly GraphEdge[], forest: Forest): readonly (readonly GraphEdge[])[] => {
  const counts = edges.map(({ to }) => countOf(to, forest))
  const all = counts.reduce((sum, count) => sum + count, 0)
  const most = Math.ceil(all / Math.ceil(all / mostInColumn))
  const columns: GraphEdge[][] = []
  let used = most
  edges.forEach((edge, index) => {
    const count = counts[index] ?? 0
    if (used + count > most) {
      columns.push([])
      used = 0
    }
    columns.at(-1)?.push(edge)
    used += count
  })
  return columns
}

/** One column: every tree as an outline, with a spine at the left from which lines lead in. */
const column = (edges: readonly GraphEdge[], forest: Forest, sizes: ReadonlyMap<string, Size>): Piece => {
  const boxes = new Map<string, Box>()
  const ways: Way[] = []
  let [bottom, right] = [0, 0]
  const put = (edge: GraphEdge, from: Point, x: number): void => {
    const { width, height } = sizes.get(edge.to) ?? { width: 0, height: 0 }
    const y = bottom
    boxes.set(edge.to, { x, y, width, height })
    ways.push({ edge, points: [from, [from[0], y + height / 2], [x, y + height / 2]] })
    bottom += height + gap
    right = Math.max(right, x + width)
    for (const one of forest.below(edge.to)) put(one, [x + spine + 11, y + height], x + indent)
  }
  for (const edge of edges) put(edge, [spine, 0], spine + indent - 12)
  return { width: right, height: bottom - gap, boxes, ways, surrounds: [] }
}

/** The trees below a node in columns. Lines to its own children begin at the upper end of the stack. */
export const stackOf = (edges: readonly GraphEdge[], forest: Forest, sizes: ReadonlyMap<string, Size>): Piece => {
  let x = 0
  return together(
    columnsOf(edges, forest).map((some) => {
      const piece = column(some, forest, sizes)
      const at = x
      x += piece.width + columnGap
      return placed(piece, at, 0)
    }),
  )
}
