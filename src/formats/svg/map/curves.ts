import type { GraphEdge } from '../../../report/graph.js'
import type { Box, Point } from './place.js'

/** One bend: where it begins, where it is drawn to, and where it ends. */
export type Bend = readonly [Point, Point, Point, Point]

/** A line that runs beside the drawing, bend after bend. */
export type Curve = { readonly edge: GraphEdge; readonly bends: readonly [Bend, ...Bend[]] }

type Side = 'top' | 'bottom' | 'left' | 'right'

const sides: readonly Side[] = ['top', 'bottom', 'left', 'right']

const outward: Readonly<Record<Side, Point>> = { top: [0, -1], bottom: [0, 1], left: [-1, 0], right: [1, 0] }

const pairs = sides.flatMap((first) => sides.map((second) => [first, second] as const))

/** Where on a side lines begin and end, one after another: off the middle, where the carrying lines are. */
const shares = [0.74, 0.86, 0.62, 0.26, 0.14, 0.38, 0.92, 0.08] as const

const pointOn = ({ x, y, width, height }: Box, side: Side, share: number): Point => {
  if (side === 'top' || side === 'bottom') return [x + width * share, side === 'top' ? y : y + height]
  return [side === 'left' ? x : x + width, y + height * share]
}

const along = ([a, b, c, d]: Bend, t: number): Point => {
  const at = (axis: 0 | 1): number =>
    (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t ** 2 * c[axis] + t ** 3 * d[axis]
  return [at(0), at(1)]
}

/** A place on the curve, from 0 at its start to 1 at its end. */
export const pointAlong = ({ bends }: Pick<Curve, 'bends'>, t: number): Point => {
  const index = Math.min(bends.length - 1, Math.floor(t * bends.length))
  return along(bends[index] ?? bends[0], t * bends.length - index)
}

const stations = Array.from({ length: 22 }, (_, index) => (index + 0.5) / 22)

const isIn = ([x, y]: Point, box: Box, margin: number): boolean =>
  x > box.x - margin && x < box.x + box.width + margin && y > box.y - margin && y < box.y + box.height + margin

/** How much longer a line may be instead of leading behind a node for a step. */
const detour = 420

/** A node that lies behind is farther away than it looks. */
const turningBack = 0.6

type Ends = { readonly from: Box; readonly to: Box; readonly all: readonly Box[] }

/** A way with what it costs, and the nodes that it leads behind. */
type Try = { readonly bends: Curve['bends']; readonly cost: number; readonly hit: readonly Box[] }

const tried = (bends: Curve['bends'], extra: number, { from, to, all }: Ends): Try => {
  const hit = new Set<Box>()
  let cost = extra
  for (const bend of bends) {
    let last = bend[0]
    for (const t of stations) {
      const point = along(bend, t)
      cost += Math.hypot(point[0] - last[0], point[1] - last[1])
      last = point
      for (const box of all) {
        const isEnd = box === from || box === to
        if (!isIn(point, box, isEnd ? -2 : 5)) continue
        cost += detour
        hit.add(box)
      }
    }
  }
  return { bends, cost, hit: [...hit] }
}

const toward = ([x, y]: Point, [dx, dy]: Point, length: number): Point => [x + dx * length, y + dy * length]

const between = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1])

/** From a point in one direction to a point out of another. */
const bendOf = (start: Point, out: Point, end: Point, back: Point, reach: number): Bend => {
  const far = Math.max(26, Math.min(220, between(start, end) * reach))
  return [start, toward(start, out, far), toward(end, back, far), end]
}

const backwards = (start: Point, out: Point, end: Point): number =>
  Math.max(0, -(out[0] * (end[0] - start[0]) + out[1] * (end[1] - start[1]))) * turningBack

/** Ways straight from side to side, and how far each goes on before it bends. */
const reaches = [0.25, 0.5, 0.9] as const

/** Room that a line keeps from the corner of a node around which it is led. */
const clearance = 15

const cornersOf = ({ x, y, width, height }: Box): readonly Point[] => [
  [x - clearance, y - clearance],
  [x + width + clearance, y - clearance],
  [x - clearance, y + height + clearance],
  [x + width + clearance, y + height + clearance],
]

const cheaper = <Some extends { readonly cost: number }>(one: Some, other: Some): Some =>
  other.cost < one.cost ? other : one

/**
 * The lines beside the drawing as curves, each on the way from side to side that leads around the nodes best, if need be
 * by way of a corner. No two go through the same place of a node, while there is room.
 */
export const curvesOf = (edges: readonly GraphEdge[], boxes: ReadonlyMap<string, Box>): readonly Curve[] => {
  const used = new Map<string, number>()
  const all = [...boxes.values()]
  const shareOn = (id: string, side: Side): number => shares[(used.get(id + side) ?? 0) % shares.length] ?? 0.5
  return edges.flatMap((edge): readonly Curve[] => {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)]
    if (from === undefined || to === undefined || from === to) return []
    const ends: Ends = { from, to, all }
    const starts = pairs.map((pair) => ({
      pair,
      start: pointOn(from, pair[0], shareOn(edge.from, pair[0])),
      end: pointOn(to, pair[1], shareOn(edge.to, pair[1])),
      out: outward[pair[0]],
      back: outward[pair[1]],
    }))
    const straight = starts.flatMap(({ pair, start, end, out, back }) => {
      const extra = backwards(start, out, end) + backwards(end, back, start)
      return reaches.map((reach) => ({ pair, ...tried([bendOf(start, out, end, back, reach)], extra, ends) }))
    })
    let best = straight.reduce(cheaper)
    if (best.hit.length > 0) {
      const corners = [...new Set([...best.hit, from, to])].flatMap(cornersOf)
      const around = starts.flatMap(({ pair, start, end, out, back }) =>
        corners.flatMap((corner) =>
          [0, 1].map((axis) => {
            const sign = Math.sign(end[axis === 0 ? 0 : 1] - start[axis === 0 ? 0 : 1]) || 1
            const on: Point = axis === 0 ? [sign, 0] : [0, sign]
            const extra = backwards(start, out, corner) + backwards(end, back, corner) + 60
            const first = bendOf(start, out, corner, [-on[0], -on[1]], 0.42)
            return { pair, ...tried([first, bendOf(corner, on, end, back, 0.42)], extra, ends) }
          }),
        ),
      )
      best = around.reduce(cheaper, best)
    }
    for (const [id, side] of [
      [edge.from, best.pair[0]],
      [edge.to, best.pair[1]],
    ] as const)
      used.set(id + side, (used.get(id + side) ?? 0) + 1)
    return [{ edge, bends: best.bends }]
  })
}
