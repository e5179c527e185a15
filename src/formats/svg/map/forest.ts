import type { GraphEdge } from '../../../report/graph.js'

/** The nodes of a part of a graph as trees: everybody has one place, below the first that a carrying line leads from. */
export type Forest = {
  readonly roots: readonly string[]
  /** The lines down from a node, in their order. */
  readonly below: (id: string) => readonly GraphEdge[]
  /** How many layers there are below a node. */
  readonly depth: (id: string) => number
}

const carries = ({ line }: GraphEdge): boolean => line === 'main' || line === 'next' || line === 'note'

/** Lines that find their node placed already, or lead to another part, are left out. */
export const forestOf = (ids: readonly string[], edges: readonly GraphEdge[]): Forest => {
  const own = new Set(ids)
  const parents = new Map<string, string>()
  const kids = new Map<string, GraphEdge[]>()
  /** Whether a node is another or stands somewhere below it. */
  const isWithin = (id: string, top: string): boolean => {
    let at: string | undefined = id
    while (at !== undefined && at !== top) at = parents.get(at)
    return at === top
  }
  for (const edge of edges) {
    const { from, to } = edge
    if (!carries(edge) || !own.has(from) || !own.has(to) || parents.has(to) || isWithin(from, to)) continue
    parents.set(to, from)
    kids.set(from, [...(kids.get(from) ?? []), edge])
  }
  const below = (id: string): readonly GraphEdge[] => kids.get(id) ?? []
  const depth = (id: string): number => Math.max(0, ...below(id).map(({ to }) => 1 + depth(to)))
  return { roots: ids.filter((id) => !parents.has(id)), below, depth }
}
