import type { Tone } from './block.js'
import type { Text } from './text.js'

/** What a node is, by its outline; a format that has no such outline takes the nearest. */
export type GraphShape = 'box' | 'double' | 'round' | 'pill'

export type GraphNode = {
  /** Made by whoever draws, never words of a plan: `n1`. */
  readonly id: string
  /** The first says what it is, the others say more. */
  readonly lines: readonly Text[]
  readonly shape: GraphShape
  readonly tone?: Tone
  /** Stands out among its like. */
  readonly strong?: true
  /** Is not there yet: only its place is. */
  readonly missing?: true
}

export type GraphEdge = {
  readonly from: string
  readonly to: string
  /**
   * `main` lines carry the drawing, as `next` ones do with an arrow and `note` ones dashed; `side` and `weak` arrows run
   * beside it.
   */
  readonly line: 'main' | 'next' | 'note' | 'side' | 'weak'
  readonly label?: Text
  readonly tone?: Tone
}

/** Nodes that stand together in a frame. */
export type GraphGroup = { readonly title: Text; readonly nodes: readonly string[] }

/** A neutral drawing; formats of diagrams know how to write it down, and nothing about plans. */
export type Graph = {
  readonly direction: 'down' | 'right'
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  readonly groups: readonly GraphGroup[]
}
