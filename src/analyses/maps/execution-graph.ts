import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Graph, GraphEdge } from '../../report/graph.js'
import { counted, joined } from '../../report/words.js'
import type { ExecutionFigures, ExecutionNode } from './execution-figures.js'
import { executionGroups, executionLook } from './execution-words.js'
import { graphNodes } from './picture.js'
import { laneTitles, legendTitles, tacticSigns } from './tactic-signs.js'

/** How the lines of a diagram look. */
const lines: Readonly<Record<ExecutionFigures['edges'][number]['kind'], GraphEdge['line']>> = {
  wants: 'main',
  answered_by: 'main',
  sold_in: 'main',
  open: 'main',
  proved_by: 'note',
  then: 'next',
}

const lanes: Readonly<Partial<Record<ExecutionNode['kind'], number>>> = {
  customer: 0,
  tactic: 1,
  no_tactic: 1,
  solution: 2,
  reference_case: 2,
  opportunity: 3,
  white_space: 3,
}

const descriptionOf = ({ tactics, white_space, without_tactic, nodes }: ExecutionFigures) => {
  const deals = nodes.filter(({ kind }) => kind === 'opportunity').length
  return joined(
    [
      counted(tactics, 'tactic of the customer', 'tactics of the customer', '项客户的战术'),
      counted(deals, 'deal', 'deals', '个商机'),
      counted(white_space.length, 'white space', 'white spaces', '个空白机会'),
      counted(without_tactic.length, 'deal without a tactic', 'deals without a tactic', '个商机没有对应战术'),
    ],
    ' · ',
  )
}

/** The execution map from the customer to the right: tactics, what we answer them with, and the deals that come of it. */
export const executionGraph = (figures: ExecutionFigures, _plan: Plan, { playbook }: Context): Graph => {
  const groups = executionGroups(figures.nodes)
  const apart = new Set(groups.flatMap((group) => group.nodes))
  const nodes = graphNodes(figures.nodes, executionLook(figures.currency, playbook), ({ id, kind }) => {
    const lane = lanes[kind]
    return lane === undefined || apart.has(id) ? {} : { lane }
  })
  const tactics = new Set(figures.nodes.filter(({ kind }) => kind === 'tactic').map(({ id }) => id))
  return {
    direction: 'right',
    nodes,
    edges: figures.edges.map(({ from, to, kind }) => ({ from, to, line: lines[kind] })),
    groups,
    description: descriptionOf(figures),
    lanes: [laneTitles.customer, laneTitles.tactics, laneTitles.proofs, laneTitles.deals],
    legend: [
      {
        title: legendTitles.tactics,
        signs: tacticSigns(
          nodes.filter(({ id }) => tactics.has(id)),
          nodes,
        ),
      },
      {
        title: legendTitles.lines,
        signs: figures.edges.some(({ kind }) => kind === 'proved_by')
          ? [{ kind: 'line', line: 'note', label: { en: 'proved by a reference case', zh: '有成功案例佐证' } }]
          : [],
      },
    ],
  }
}
