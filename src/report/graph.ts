import type { Tone } from './block.js'
import type { Text } from './text.js'

/** What a node is, by its outline; a format that has no such outline takes the nearest. */
export type GraphShape = 'box' | 'double' | 'round' | 'pill'

/** The same node as a card, for formats that draw cards; all others have its lines. Shares go from 0 to 1, null is not known. */
export type GraphCard = {
  readonly name: Text
  /** Below the name, in smaller letters. */
  readonly lines: readonly Text[]
  /** How much it counts among its like. */
  readonly weight: number | null
  /** How firm the tie to it is. */
  readonly firmness: number | null
  /** The tone of the node in a letter or two, for whoever sees no colours. */
  readonly badge: Text
  /** In the last line, in words what the border shows. */
  readonly note: Text
  /** Who of us stands behind it. */
  readonly tag: { readonly text: Text; readonly tone?: Tone }
}

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
  readonly card?: GraphCard
  /** Which of the lanes it stands in. */
  readonly lane?: number
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
  /** Of two lines that pull in opposite directions. */
  readonly tone?: Tone
}

/** Nodes that stand together in a frame. */
export type GraphGroup = { readonly title: Text; readonly nodes: readonly string[] }

/** Something that is seen in a drawing, with what it means. */
export type GraphSign = { readonly label: Text } & (
  | { readonly kind: 'mark'; readonly mark: Text; readonly tone?: Tone }
  | { readonly kind: 'badge'; readonly badge: Text; readonly tone?: Tone }
  | { readonly kind: 'weight'; readonly weight: number | null }
  | { readonly kind: 'firmness'; readonly firmness: number | null }
  | { readonly kind: 'tag'; readonly tag: GraphCard['tag'] }
  | { readonly kind: 'line'; readonly line: GraphEdge['line']; readonly tone?: Tone }
  | { readonly kind: 'node'; readonly shape: GraphShape; readonly tone?: Tone; readonly missing?: true }
)

/** A neutral drawing; formats of diagrams know how to write it down, and nothing about plans. */
export type Graph = {
  readonly direction: 'down' | 'right'
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  readonly groups: readonly GraphGroup[]
  /** The drawing in a sentence, for whoever cannot see it. */
  readonly description?: Text
  /** Title of a frame around everything that is in no group: the groups stand outside of it. */
  readonly home?: Text
  /** Titles of the lanes in which the nodes stand, in the direction of the drawing. */
  readonly lanes?: readonly Text[]
  readonly legend?: readonly { readonly title: Text; readonly signs: readonly GraphSign[] }[]
}
