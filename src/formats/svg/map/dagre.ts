import * as dagre from '@dagrejs/dagre'
import type { Point, Size } from './place.js'

/** What is used of the library: its own types cannot be resolved by file name. */
type Dagre = {
  readonly Graph: new () => LayerGraph
  readonly layout: (graph: LayerGraph, options: { readonly disableOptimalOrderHeuristic: boolean }) => void
}

type LayerGraph = {
  setGraph(label: {
    readonly rankdir: 'LR' | 'TB'
    readonly rankalign: 'top'
    readonly nodesep: number
    readonly edgesep: number
    readonly ranksep: number
  }): void
  setNode(id: string, size: Size): void
  setEdge(from: string, to: string, label: object): void
  node(id: string): { readonly x: number; readonly y: number }
}

const { Graph, layout } = dagre as unknown as Dagre

/** Something in a layer, below another. */
type Layered = Size & { readonly id: string; readonly above: string | undefined }

/** The middle of each thing of a tree, in layers. The order stays as it is given. */
export const layerPlaces = (
  things: readonly Layered[],
  { rankdir, beside, between }: { readonly rankdir: 'LR' | 'TB'; readonly beside: number; readonly between: number },
): ReadonlyMap<string, Point> => {
  const graph = new Graph()
  graph.setGraph({ rankdir, rankalign: 'top', nodesep: beside, edgesep: beside, ranksep: between })
  for (const { id, width, height } of things) graph.setNode(id, { width, height })
  for (const { id, above } of things) if (above !== undefined) graph.setEdge(above, id, {})
  layout(graph, { disableOptimalOrderHeuristic: true })
  return new Map(
    things.map(({ id }): readonly [string, Point] => {
      const { x, y } = graph.node(id)
      return [id, [x, y]]
    }),
  )
}
