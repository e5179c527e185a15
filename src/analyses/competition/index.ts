import { columnsOf, defineAnalysis } from '../analysis.js'
import { competitorBlocks } from './competitors.js'
import { dealBlocks } from './deals.js'
import { compute, type Figures } from './figures.js'

/** Domain 2.12: who competes, what we know and expect of them, and what we do in each open deal. */
export const competition = defineAnalysis<Figures>({
  id: 'competition',
  title: { en: 'Competition', zh: '竞争' },
  compute,
  table: {
    columns: columnsOf(
      'competitor name incumbent opportunities who what how countered strengths weaknesses expected_moves',
      'our_counter profile_known profile_of profile_missing preferred_by',
    ),
    rows: ({ competitors }) => competitors,
  },
  present: (figures, plan, { playbook }) => [
    ...competitorBlocks(figures, plan, playbook),
    ...dealBlocks(figures, plan, playbook),
  ],
})
