import type { Text } from './text.js'

/** `the review of 2026-04-10 (quarterly business review)`, `2026-04-10 的每季业务回顾`; without a kind the day alone. */
export const reviewName = (heldOn: string, kind: Text | undefined): Text => ({
  en: `the review of ${heldOn}${kind ? ` (${kind.en})` : ''}`,
  zh: `${heldOn} 的${kind?.zh ?? '评审'}`,
})

/** The nine steps of a briefing, in their order (domain S0-26). */
const briefingTitles = {
  team_introduction: { en: 'The team', zh: '团队介绍' },
  account_background: { en: 'The account', zh: '客户背景' },
  strategy_map: { en: 'What the customer wants', zh: '战略地图' },
  execution_map_and_opportunities: { en: 'What we sell', zh: '执行地图与商机列表' },
  influence_map: { en: 'Who decides', zh: '影响力地图' },
  relationship_gaps: { en: 'Where relationships stand', zh: '客户关系差距' },
  strategic_relationships_and_voice: { en: 'Partners, and what the customer says', zh: '战略关系评估与客户心声' },
  goals_and_sub_goals: { en: 'What we want to reach', zh: '目标与子目标' },
  action_plan_and_asks: { en: 'What happens next, and what we ask for', zh: '行动计划与所需支持' },
} as const satisfies Readonly<Record<string, Text>>

type BriefingStep = keyof typeof briefingTitles

const numberOf = (step: BriefingStep): string => String(Object.keys(briefingTitles).indexOf(step) + 1)

/** `5 · Who decides`: a step of a briefing with its number. */
export const briefingTitle = (step: BriefingStep): Text => {
  const { en, zh } = briefingTitles[step]
  return { en: `${numberOf(step)} · ${en}`, zh: `${numberOf(step)} · ${zh}` }
}

/** `5 "Who decides"`, `第 5 步“影响力地图”`: the same in a sentence. */
export const briefingStepWords = (step: BriefingStep): Text => {
  const { en, zh } = briefingTitles[step]
  return { en: `${numberOf(step)} "${en}"`, zh: `第 ${numberOf(step)} 步“${zh}”` }
}

/** Where in a plan the first entry of a step is written. */
export const briefingKeys: Readonly<Record<BriefingStep, string>> = {
  team_introduction: 'team',
  account_background: 'background',
  strategy_map: 'maps.strategy',
  execution_map_and_opportunities: 'opportunities',
  influence_map: 'relationships.people',
  relationship_gaps: 'relationship',
  strategic_relationships_and_voice: 'relationships.voices',
  goals_and_sub_goals: 'goals',
  action_plan_and_asks: 'actions',
}
