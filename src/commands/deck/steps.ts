import type { AnalysisId } from '../../analyses/index.js'
import type { Chart } from '../../report/chart.js'
import { briefingTitle } from '../../report/review-words.js'
import type { Text } from '../../report/text.js'
import {
  backgroundHeadline,
  dimensionsHeadline,
  gapHeadline,
  influenceHeadline,
  partnerHeadline,
  strategyHeadline,
  teamHeadline,
  threadsHeadline,
  voicesHeadline,
  type Headline,
} from '../../review/headlines.js'
import {
  actionsHeadline,
  controlHeadline,
  dealsHeadline,
  executionHeadline,
  goalsHeadline,
  pipelineHeadline,
} from '../../review/money-headlines.js'

/** What of an analysis stands below one headline. */
export type Shown = {
  readonly headline: Headline
  /** The parts between the headings of the analysis, by number; or its first figures only. */
  readonly blocks: readonly number[] | 'facts'
  /** Of the blocks only figures. */
  readonly figures?: true
  /** Of the charts these kinds only. */
  readonly charts?: readonly Chart['kind'][]
  /** Of the map only what hangs together: the rest stands in another one. */
  readonly isWholeMap?: false
  /** What it is about, where that is not the title of the analysis. */
  readonly title?: Text
}

type StepId = Parameters<typeof briefingTitle>[0]

type Step = {
  readonly id: StepId
  readonly title: Text
  readonly shown: readonly { readonly analysis: AnalysisId; readonly slides: readonly Shown[] }[]
}

const deals: Text = { en: 'Deals', zh: '商机列表' }

const contents: Readonly<Record<StepId, Step['shown']>> = {
  team_introduction: [{ analysis: 'team', slides: [{ headline: teamHeadline, blocks: [0] }] }],
  account_background: [{ analysis: 'background', slides: [{ headline: backgroundHeadline, blocks: [0] }] }],
  strategy_map: [
    { analysis: 'strategy-tree', slides: [{ headline: strategyHeadline, blocks: 'facts', isWholeMap: false }] },
  ],
  execution_map_and_opportunities: [
    { analysis: 'execution-map', slides: [{ headline: executionHeadline, blocks: 'facts' }] },
    {
      analysis: 'pipeline',
      slides: [
        { headline: pipelineHeadline, blocks: [1], figures: true, charts: ['funnel'] },
        { headline: dealsHeadline, blocks: [2], charts: [], title: deals },
      ],
    },
    { analysis: 'control', slides: [{ headline: controlHeadline, blocks: [] }] },
  ],
  influence_map: [
    { analysis: 'influence-map', slides: [{ headline: influenceHeadline, blocks: 'facts' }] },
    { analysis: 'five-dimensions', slides: [{ headline: dimensionsHeadline, blocks: [0] }] },
    { analysis: 'coverage', slides: [{ headline: threadsHeadline, blocks: 'facts' }] },
  ],
  relationship_gaps: [{ analysis: 'relationship-gaps', slides: [{ headline: gapHeadline, blocks: [0] }] }],
  strategic_relationships_and_voice: [
    { analysis: 'strategic-gaps', slides: [{ headline: partnerHeadline, blocks: [0] }] },
    { analysis: 'voices', slides: [{ headline: voicesHeadline, blocks: [0] }] },
  ],
  goals_and_sub_goals: [{ analysis: 'goals', slides: [{ headline: goalsHeadline, blocks: [0] }] }],
  action_plan_and_asks: [{ analysis: 'actions', slides: [{ headline: actionsHeadline, blocks: [0], charts: [] }] }],
}

/** The nine steps of a briefing (domain S0-26), each with what stands on its slides. */
export const steps: readonly Step[] = (Object.keys(contents) as StepId[]).map((id) => ({
  id,
  title: briefingTitle(id),
  shown: contents[id],
}))

/** Where people ask about what a family of rules finds, by the letters of its codes. */
const families: Readonly<Record<string, StepId>> = {
  SKL: 'team_introduction',
  PLN: 'account_background',
  SEG: 'account_background',
  CMP: 'account_background',
  STR: 'strategy_map',
  JVP: 'strategy_map',
  OPP: 'execution_map_and_opportunities',
  CTL: 'execution_map_and_opportunities',
  TAS: 'execution_map_and_opportunities',
  STK: 'influence_map',
  ROL: 'influence_map',
  COV: 'influence_map',
  REL: 'relationship_gaps',
  GOL: 'goals_and_sub_goals',
  REV: 'action_plan_and_asks',
}

/** The step in which a finding comes up; what belongs nowhere else does so among partners and voices. */
export const stepOfRule = (code: string): StepId =>
  families[code.split('-')[0] ?? ''] ?? 'strategic_relationships_and_voice'
