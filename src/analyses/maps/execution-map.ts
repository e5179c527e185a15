import { columnsOf, defineAnalysis } from '../analysis.js'
import { executionFigures, type ExecutionFigures } from './execution-figures.js'
import { executionGraph } from './execution-graph.js'
import { executionBlocks } from './execution-words.js'

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
  draw: executionGraph,
})
