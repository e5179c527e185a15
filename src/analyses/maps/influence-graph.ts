import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Graph } from '../../report/graph.js'
import type { Text } from '../../report/text.js'
import { counted, joined } from '../../report/words.js'
import { influenceCard, influenceLegend } from './influence-card.js'
import type { InfluenceFigures } from './influence-figures.js'
import { influenceLook } from './influence-look.js'
import { influenceEdges, influenceGroups } from './influence-words.js'
import { graphNodes } from './picture.js'

const descriptionOf = (figures: InfluenceFigures): Text => {
  const { people, key_players, supportive_key_players, conflicts, edges, nodes } = figures
  const lines = edges.filter(({ kind }) => kind === 'influences' || kind === 'follows').length
  const seats = nodes.filter(({ kind }) => kind === 'empty_post' || kind === 'no_decision_maker').length
  return joined(
    [
      counted(people, 'person', 'people', '人'),
      counted(key_players.length, 'key player', 'key players', '位关键人'),
      counted(supportive_key_players.length, 'of them for us', 'of them for us', '位支持我方'),
      counted(lines, 'line of influence', 'lines of influence', '条影响关系'),
      counted(conflicts.length, 'person pulled both ways', 'people pulled both ways', '人受到两边影响'),
      counted(seats, 'empty seat', 'empty seats', '个空位'),
    ],
    ' · ',
  )
}

/** The influence map downwards from the top: people as cards, with those outside of the frame of the customer. */
export const influenceGraph = (figures: InfluenceFigures, plan: Plan, { playbook }: Context): Graph => {
  const edges = influenceEdges(figures)
  const cardOf = influenceCard(plan, playbook)
  const look = influenceLook({ plan, playbook, conflicts: figures.conflicts })
  return {
    direction: 'down',
    nodes: graphNodes(figures.nodes, look, (node) => {
      const card = cardOf(node)
      return card ? { card } : {}
    }),
    edges,
    groups: influenceGroups(figures.nodes),
    description: descriptionOf(figures),
    home: { en: 'At the customer', zh: '客户内部' },
    legend: influenceLegend(figures, edges, plan, playbook),
  }
}
