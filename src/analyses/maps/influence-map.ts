import { columnsOf, defineAnalysis } from '../analysis.js'
import { influenceFigures, type InfluenceFigures } from './influence-figures.js'
import { influenceGraph } from './influence-graph.js'
import { influenceBlocks } from './influence-words.js'

/** Domain S0-17: who stands where at the customer, who pulls whom, and which seats are empty. */
export const influenceMap = defineAnalysis<InfluenceFigures>({
  id: 'influence-map',
  title: { en: 'Influence map', zh: '影响力地图' },
  compute: influenceFigures,
  table: {
    columns: columnsOf(
      'id parent kind subject name title external key_player roles forces influence attitude side contact',
      'lead other_boss.person other_boss.why type stance relationship.current relationship.desired',
      'position_class opportunity',
    ),
    rows: ({ nodes }) => nodes,
  },
  present: (figures, plan, { playbook }) => influenceBlocks(figures, { plan, playbook, conflicts: figures.conflicts }),
  draw: influenceGraph,
})
