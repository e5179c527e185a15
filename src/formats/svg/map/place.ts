import type { GraphEdge } from '../../../report/graph.js'

export type Size = { readonly width: number; readonly height: number }

export type Point = readonly [x: number, y: number]

/** A place by its upper left corner. */
export type Box = Size & { readonly x: number; readonly y: number }

/** A line of the graph on its way from node to node. */
export type Way = { readonly edge: GraphEdge; readonly points: readonly Point[] }

/** What stands around nodes. */
export type Surround = {
  readonly box: Box
  readonly title: string
  /** A frame holds what belongs together, a yard what stands outside of it, a lane is a column. */
  readonly kind: 'frame' | 'yard' | 'lane'
}

/** A part of a drawing that is moved as a whole. */
export type Piece = Size & {
  readonly boxes: ReadonlyMap<string, Box>
  readonly ways: readonly Way[]
  /** Outer ones come first. */
  readonly surrounds: readonly Surround[]
}

/** The piece with its corner somewhere else. */
export const moved = ({ width, height, boxes, ways, surrounds }: Piece, dx: number, dy: number): Piece => ({
  width,
  height,
  boxes: new Map([...boxes].map(([id, box]) => [id, { ...box, x: box.x + dx, y: box.y + dy }])),
  ways: ways.map(({ edge, points }) => ({ edge, points: points.map(([x, y]): Point => [x + dx, y + dy]) })),
  surrounds: surrounds.map((one) => ({ ...one, box: { ...one.box, x: one.box.x + dx, y: one.box.y + dy } })),
})

/** Pieces that have been moved where they belong, as one. */
export const together = (pieces: readonly Piece[], surrounds: readonly Surround[] = []): Piece => {
  const ends = [
    ...pieces.map(({ width, height }) => ({ x: width, y: height })),
    ...surrounds.map(({ box }) => ({ x: box.x + box.width, y: box.y + box.height })),
  ]
  return {
    width: Math.max(0, ...ends.map(({ x }) => x)),
    height: Math.max(0, ...ends.map(({ y }) => y)),
    boxes: new Map(pieces.flatMap(({ boxes }) => [...boxes])),
    ways: pieces.flatMap(({ ways }) => ways),
    surrounds: [...surrounds, ...pieces.flatMap((one) => one.surrounds)],
  }
}

/** Moved like `moved`, and as wide and high as it reaches now. */
export const placed = (piece: Piece, x: number, y: number): Piece => ({
  ...moved(piece, x, y),
  width: piece.width + x,
  height: piece.height + y,
})

/** A single node as a piece. */
export const nodePiece = (id: string, { width, height }: Size): Piece => ({
  width,
  height,
  boxes: new Map([[id, { x: 0, y: 0, width, height }]]),
  ways: [],
  surrounds: [],
})

/** Pieces in rows as on shelves, in their order. No row is wider than `most`, unless one piece is. */
export const shelved = (pieces: readonly Piece[], most: number, gap: number): Piece => {
  const width = Math.max(most, ...pieces.map((one) => one.width))
  const put: Piece[] = []
  let [x, y, rowHeight] = [0, 0, 0]
  for (const piece of pieces) {
    if (x > 0 && x + piece.width > width) [x, y, rowHeight] = [0, y + rowHeight + gap, 0]
    put.push(placed(piece, x, y))
    x += piece.width + gap
    rowHeight = Math.max(rowHeight, piece.height)
  }
  return together(put)
}

/** Pieces one below the other. */
export const piled = (pieces: readonly Piece[], gap: number): Piece => {
  let y = 0
  return together(
    pieces.map((piece) => {
      const put = placed(piece, 0, y)
      y += piece.height + gap
      return put
    }),
  )
}
