import { Graph as Layered, layout } from '@dagrejs/dagre'
import type { Graph, GraphEdge } from '../../../report/graph.js'
import type { Forest } from './forest.js'
import { moved, nodePiece, type Box, type Piece, type Point, type Size, type Way } from './place.js'
import { stackOf } from './stack.js'

/** Wider than this a tree is folded, as far as it can be. */
const mostWidth = 1560

/** Leaves of one node that are stacked, however much room there is. */
const manyLeaves = 4

const gaps = {
  down: { beside: 26, between: 52 },
  right: { beside: 14, between: 46 },
} as const

/** What is moved as a whole: a node, the stack of what is below one, or room in a lane that a line passes through. */
type Unit = {
  readonly id: string
  readonly piece: Piece
  /** The lines that lead into it from the unit above. */
  readonly entries: readonly GraphEdge[]
  readonly above: Unit | undefined
}

type Setting = {
  readonly direction: Graph['direction']
  readonly forest: Forest
  readonly sizes: ReadonlyMap<string, Size>
  readonly laneOf: (id: string) => number | undefined
}

/** Which of the lines down from a node lead into a stack: to its leaves, or to whatever is no deeper than what is folded. */
const stacked = (edges: readonly GraphEdge[], forest: Forest, folding: number): readonly GraphEdge[] => {
  const flat = edges.filter(({ to }) => forest.depth(to) < Math.max(1, folding))
  return flat.length >= (folding === 0 ? manyLeaves : 2) ? flat : []
}

const unitsOf = (root: string, { direction, forest, sizes, laneOf }: Setting, folding: number): readonly Unit[] => {
  const units: Unit[] = []
  const put = (unit: Omit<Unit, 'id'>): Unit => {
    const made = { id: `u${String(units.length + 1)}`, ...unit }
    units.push(made)
    return made
  }
  const single = (id: string) => nodePiece(id, sizes.get(id) ?? { width: 0, height: 0 })
  const descend = (id: string, above: Unit): void => {
    const edges = forest.below(id)
    const inStack = new Set(direction === 'down' ? stacked(edges, forest, folding) : [])
    let isStackPut = false
    for (const edge of edges) {
      if (!inStack.has(edge)) {
        let parent = above
        const steps = (laneOf(edge.to) ?? 0) - (laneOf(id) ?? 0)
        // Room in the lanes between, so that the line crosses no node there.
        for (let step = 1; step < steps; step += 1)
          parent = put({ piece: { ...single(edge.to), boxes: new Map() }, entries: [], above: parent })
        descend(edge.to, put({ piece: single(edge.to), entries: [edge], above: parent }))
      } else if (!isStackPut) {
        isStackPut = true
        const some = [...inStack]
        put({ piece: stackOf(some, forest, sizes), entries: some, above })
      }
    }
  }
  descend(root, put({ piece: single(root), entries: [], above: undefined }))
  return units
}

/** Where every unit stands. */
const arranged = (units: readonly Unit[], direction: Graph['direction']): ReadonlyMap<Unit, Box> => {
  const { beside, between } = gaps[direction]
  const graph = new Layered<object, Size & Partial<{ x: number; y: number }>, object>()
  graph.setGraph({
    rankdir: direction === 'right' ? 'LR' : 'TB',
    rankalign: 'top',
    nodesep: beside,
    edgesep: beside,
    ranksep: between,
  })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, piece } of units) graph.setNode(id, { width: piece.width, height: piece.height })
  for (const { id, above } of units) if (above) graph.setEdge(above.id, id)
  // The order of a tree is that of the plan.
  layout(graph, { disableOptimalOrderHeuristic: true })
  return new Map(
    units.map((unit) => {
      const { width, height } = unit.piece
      const { x = 0, y = 0 } = graph.node(unit.id)
      return [unit, { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height }]
    }),
  )
}

/** In which direction things follow each other, as the axis of a point. */
const axisOf = (direction: Graph['direction']) => (direction === 'down' ? 1 : 0)

const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2]

const startOf = (box: Box, axis: 0 | 1): number => (axis === 1 ? box.y : box.x)

const endOf = (box: Box, axis: 0 | 1): number => startOf(box, axis) + (axis === 1 ? box.height : box.width)

const pointAt = (along: number, across: number, axis: 0 | 1): Point => (axis === 1 ? [across, along] : [along, across])

/** From the middle of one side to the other: along, at a common place across, and along again. */
const elbow = (from: Box, to: Box, turn: number, axis: 0 | 1): readonly Point[] => {
  const [middle, end] = [middleOf(from)[1 - axis] ?? 0, middleOf(to)[1 - axis] ?? 0]
  // A step of a few pixels looks like a slip.
  const start = Math.abs(middle - end) <= 4 ? end : middle
  return [
    pointAt(endOf(from, axis), start, axis),
    pointAt(turn, start, axis),
    pointAt(turn, end, axis),
    pointAt(startOf(to, axis), end, axis),
  ]
}

const waysInto = (unit: Unit, boxes: ReadonlyMap<Unit, Box>, direction: Graph['direction']): readonly Way[] => {
  const axis = axisOf(direction)
  const half = gaps[direction].between / 2
  const box = boxes.get(unit)
  const { above, piece, entries } = unit
  const [edge] = entries
  if (box === undefined || above === undefined || edge === undefined) return []
  const chain = [unit]
  for (let at: Unit | undefined = above; at !== undefined; at = at.above) {
    chain.unshift(at)
    if (at.piece.boxes.size > 0) break
  }
  const turnBefore = (one: Box): number => startOf(one, axis) - half
  if (entries.length > 1 || piece.boxes.size > 1) {
    const from = boxes.get(above)
    if (from === undefined) return []
    const [x, y] = pointAt(endOf(from, axis), middleOf(from)[1 - axis] ?? 0, axis)
    const turn = turnBefore(box)
    const own = new Set(entries)
    return moved(piece, box.x, box.y).ways.map((way): Way => {
      const [first = [x, y] as const] = way.points
      return own.has(way.edge) ? { ...way, points: [[x, y], [x, turn], [first[0], turn], ...way.points] } : way
    })
  }
  const points = chain.slice(1).flatMap((one, index): readonly Point[] => {
    const [from, to] = [boxes.get(chain[index] ?? one), boxes.get(one)]
    return from && to ? elbow(from, to, turnBefore(to), axis) : []
  })
  return [{ edge, points }]
}

const layered = (root: string, setting: Setting, folding: number): Piece => {
  const units = unitsOf(root, setting, folding)
  const boxes = arranged(units, setting.direction)
  const left = Math.min(...[...boxes.values()].map(({ x }) => x))
  const top = Math.min(...[...boxes.values()].map(({ y }) => y))
  const whole: Piece = {
    width: Math.max(...[...boxes.values()].map(({ x, width }) => x + width)) - left,
    height: Math.max(...[...boxes.values()].map(({ y, height }) => y + height)) - top,
    boxes: new Map([...boxes].flatMap(([{ piece }, { x, y }]) => [...moved(piece, x, y).boxes])),
    ways: units.flatMap((unit) => waysInto(unit, boxes, setting.direction)),
    surrounds: [],
  }
  return moved(whole, -left, -top)
}

/** A tree in layers; one that grows too wide is folded from its leaves on. */
export const layersOf = (root: string, setting: Setting): Piece => {
  const most = setting.direction === 'down' ? setting.forest.depth(root) : 0
  for (let folding = 0; folding < most; folding += 1) {
    const piece = layered(root, setting, folding)
    if (piece.width <= mostWidth) return piece
  }
  return layered(root, setting, most)
}
