import type { GraphEdge } from '../../report/graph.js'
import { columnsOf, defineAnalysis } from '../analysis.js'
import { executionFigures, type ExecutionFigures } from './execution-figures.js'
import { executionBlocks, executionGroups, executionLook } from './execution-words.js'
import { graphNodes } from './picture.js'

/** How the lines of a diagram look. */
const lines: Readonly<Record<ExecutionFigures['edges'][number]['kind'], GraphEdge['line']>> = {
  wants: 'main',
  answered_by: 'main',
  sold_in: 'main',
  open: 'main',
  proved_by: 'note',
  then: 'next',
}

/** Domain S0-14: what we answer each tactic with, which deals come of it, and where nobody has started. */
export const executionMap = defineAnalysis<ExecutionFigures>({
  id: 'execution-map',
  title: { en: 'Execution map', zh: '执行地图' },
  compute: executionFigures,
  table: {
    columns: columnsOf(
      'id parent kind subject text result fit note mapped white_space stage state opportunity_kind currency',
      'amount step status done_on',
    ),
    rows: ({ currency, nodes }) => nodes.map((row) => ({ ...row, currency: row.amount === null ? null : currency })),
  },
  present: (figures, _plan, { playbook }) => executionBlocks(figures, playbook),
  draw: (figures, _plan, { playbook }) => ({
    direction: 'right',
    nodes: graphNodes(figures.nodes, executionLook(figures.currency, playbook)),
    edges: figures.edges.map(({ from, to, kind }) => ({ from, to, line: lines[kind] })),
    groups: executionGroups(figures.nodes),
  }),
})
