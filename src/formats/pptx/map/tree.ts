import type { Graph, GraphEdge, GraphNode } from '../../../report/graph.js'

/** A node with what stands below it. */
export type Tree = {
  readonly node: GraphNode
  /** The line that leads to it; a root has none. */
  readonly line?: GraphEdge
  readonly below: readonly Tree[]
}

/** A map as trees: each frame with its own, what stands in none, and the lines that run beside. */
export type Forest = {
  readonly trees: readonly Tree[]
  readonly frames: readonly { readonly title: Graph['groups'][number]['title']; readonly trees: readonly Tree[] }[]
  readonly beside: readonly GraphEdge[]
  /** What comes one after another, as the steps of a method. */
  readonly chains: readonly {
    readonly title: Graph['groups'][number]['title'] | undefined
    readonly nodes: readonly GraphNode[]
  }[]
}

const carries = ({ line }: GraphEdge): boolean => line === 'main' || line === 'note'

/** Reads a graph as trees. A node hangs below the first that leads to it, and nothing below itself. */
export const forestOf = ({ nodes, edges, groups }: Graph): Forest => {
  const parent = new Map<string, GraphEdge>()
  const isAbove = (id: string, other: string): boolean => {
    for (let at: string | undefined = other; at !== undefined; at = parent.get(at)?.from) if (at === id) return true
    return false
  }
  for (const edge of edges)
    if (carries(edge) && !parent.has(edge.to) && !isAbove(edge.to, edge.from)) parent.set(edge.to, edge)
  const next = edges.filter(({ line }) => line === 'next')
  const chained = new Set(next.flatMap(({ from, to }) => [from, to]))
  const children = new Map<string, GraphNode[]>()
  for (const node of nodes) {
    const above = parent.get(node.id)?.from
    if (above !== undefined) children.set(above, [...(children.get(above) ?? []), node])
  }
  const treeOf = (node: GraphNode): Tree => {
    const line = parent.get(node.id)
    return { node, ...(line && { line }), below: (children.get(node.id) ?? []).map(treeOf) }
  }
  const roots = nodes.filter(({ id }) => !parent.has(id) && !chained.has(id))
  const framed = new Set(groups.flatMap((group) => group.nodes))
  return {
    trees: roots.filter(({ id }) => !framed.has(id)).map(treeOf),
    frames: groups.flatMap(({ title, nodes: ids }) => {
      const trees = roots.filter(({ id }) => ids.includes(id)).map(treeOf)
      return trees.length > 0 ? [{ title, trees }] : []
    }),
    beside: edges.filter((edge) => !carries(edge) && edge.line !== 'next'),
    chains:
      chained.size === 0
        ? []
        : [
            {
              title: groups.find((group) => group.nodes.some((id) => chained.has(id)))?.title,
              nodes: nodes.filter(({ id }) => chained.has(id)),
            },
          ],
  }
}
