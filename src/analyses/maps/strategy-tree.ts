import { namesOf } from '../../measures/lookup.js'
import { columnsOf, defineAnalysis } from '../analysis.js'
import { treeBelow } from './picture.js'
import { strategyFigures, type StrategyFigures } from './strategy-figures.js'
import { strategyGraph } from './strategy-graph.js'
import { strategyFacts, strategyLegend, strategyLook } from './strategy-words.js'

/** Domain S0-12, S0-13: what the customer wants, goal by goal, what we answer, and where the map breaks off. */
export const strategyTree = defineAnalysis<StrategyFigures>({
  id: 'strategy-tree',
  title: { en: 'Strategy map', zh: '战略地图' },
  compute: strategyFigures,
  table: {
    columns: columnsOf(
      'id parent kind subject statement goal_kind metric unit current target due owner_person',
      'owner_key_player validated_on solution fit note mapped white_space opportunities.id',
    ),
    rows: ({ nodes }) => nodes,
  },
  present: ({ nodes, ...figures }, plan, { playbook }) => [
    { kind: 'tree', items: treeBelow(nodes[0]?.id ?? null, nodes, strategyLook(namesOf(plan), plan, playbook)) },
    ...strategyFacts(figures),
    ...strategyLegend(nodes),
  ],
  draw: strategyGraph,
})
