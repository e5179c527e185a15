import type { Opportunity, Plan } from '../plan/plan.js'
import { opportunitiesOf } from './lookup.js'
import { strategyMapOf, type MappedTactic } from './strategy.js'

export type ReferenceCase = NonNullable<NonNullable<NonNullable<Plan['maps']>['execution']>['reference_cases']>[number]

/** What we answer the tactics of the customer with, and what hangs on none of them. All in plan order. */
export type ExecutionMap = {
  /** Every tactic, with the success stories that prove our answer. */
  readonly answers: readonly { readonly tactic: MappedTactic; readonly cases: readonly ReferenceCase[] }[]
  /** Deals that name no tactic, or one that is not on the map. */
  readonly looseDeals: readonly Opportunity[]
  /** The same of success stories. */
  readonly looseCases: readonly ReferenceCase[]
}

/** Domain S0-14: the strategy map seen from our side. */
export const executionMapOf = (plan: Plan): ExecutionMap => {
  const { tactics } = strategyMapOf(plan)
  const cases = plan.maps?.execution?.reference_cases ?? []
  const ids = new Set(tactics.map(({ tactic }) => tactic.id))
  const isLoose = ({ tactic }: { readonly tactic?: string | undefined }): boolean =>
    tactic === undefined || !ids.has(tactic)
  return {
    answers: tactics.map((tactic) => ({ tactic, cases: cases.filter((one) => one.tactic === tactic.tactic.id) })),
    looseDeals: opportunitiesOf(plan)
      .map(({ thing }) => thing)
      .filter(isLoose),
    looseCases: cases.filter(isLoose),
  }
}
