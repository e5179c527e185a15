import type { Opportunity, Plan } from '../plan/plan.js'
import { byText } from './lookup.js'

/**
 * The last day on which a deal moved: a stage was entered, a key result reached, or somebody met a person who is named
 * in it. Days to come are no movement; undefined = none is recorded.
 */
export const lastMovementOf = (deal: Opportunity, plan: Plan, asOf: string): string | undefined => {
  const named = new Set(deal.people)
  const days = [
    ...(deal.stage_history ?? []).map(({ entered_on }) => entered_on),
    ...(deal.key_results ?? []).flatMap(({ achieved_on }) => achieved_on ?? []),
    ...(plan.touches ?? []).filter(({ person }) => named.has(person)).map(({ date }) => date),
  ]
  return days
    .filter((day) => day <= asOf)
    .sort(byText)
    .at(-1)
}
