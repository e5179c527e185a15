import type { Cell, Tone, TreeItem } from '../../report/block.js'
import type { GraphNode, GraphShape } from '../../report/graph.js'
import type { Text } from '../../report/text.js'
import { joined, textOf, toned, toneOf } from '../../report/words.js'

/** A node of a map as data: which it is, and below which other it stands. */
export type MapNode = { readonly id: string; readonly parent: string | null }

/** How a node of a map looks, in a tree and in a diagram. */
export type Look = {
  readonly head: Cell
  readonly details?: readonly Cell[]
  /** In a tree the details stand in the line of the head. */
  readonly short?: true
  readonly shape: GraphShape
  /** Of the node as a whole in a diagram; in a tree the head has one of its own. */
  readonly tone?: Tone | undefined
  readonly strong?: boolean
  readonly missing?: boolean
}

/** Ids of nodes in the order in which they are made: `n1`, `n2`. */
export const idMaker = (): (() => string) => {
  let made = 0
  return () => {
    made += 1
    return `n${String(made)}`
  }
}

/** What is told of one thing in one line. */
export const inOneLine = (parts: readonly Text[]): Text => joined(parts, ' · ')

/** The nodes that stand below another, each with what stands below it. */
export const treeBelow = <Node extends MapNode>(
  parent: string | null,
  nodes: readonly Node[],
  lookOf: (node: Node) => Look,
): readonly TreeItem[] => {
  const children = new Map<string | null, Node[]>()
  for (const node of nodes) children.set(node.parent, [...(children.get(node.parent) ?? []), node])
  const itemsBelow = (id: string | null): readonly TreeItem[] =>
    (children.get(id) ?? []).map((node) => {
      const { head, details = [], short } = lookOf(node)
      const below = itemsBelow(node.id)
      if (!short) return { text: head, details, below }
      return { text: toned(inOneLine([head, ...details].map(textOf)), toneOf(head)), below }
    })
  return itemsBelow(parent)
}

/** The same nodes for a diagram; `moreOf` adds what only pictures show. */
export const graphNodes = <Node extends MapNode>(
  nodes: readonly Node[],
  lookOf: (node: Node) => Look,
  moreOf: (node: Node) => Pick<GraphNode, 'card' | 'lane'> = () => ({}),
): readonly GraphNode[] =>
  nodes.map((node) => {
    const { head, details = [], shape, tone, strong, missing } = lookOf(node)
    return {
      id: node.id,
      lines: [head, ...details].map(textOf),
      shape,
      ...(tone && { tone }),
      ...(strong && { strong }),
      ...(missing && { missing }),
      ...moreOf(node),
    }
  })
