import type { Opportunity, Person, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { isBlank } from './blank.js'
import { hasProfile, type Competitor } from './competitors.js'
import { controlOf, peopleOfDeal } from './control.js'
import { byId, type At, type Route } from './lookup.js'
import { hasOneOf } from './scales.js'

/** Somebody with a say of whom we do not know how much it weighs, or which way it goes. */
export type Blurred = { readonly person: Person; readonly unknown: readonly ('influence' | 'attitude')[] }

/** An item of group C that counts as clear although the plan does not show it. */
export type DoubtfulItem = { readonly path: Route } & (
  | { readonly item: 'c2' | 'c6' }
  | { readonly item: 'c4'; readonly blurred: readonly Blurred[] }
  /** The competitors of the deal, none of whom has a profile; empty = none is recorded. */
  | { readonly item: 'c8'; readonly rivals: readonly Competitor[] }
  /** How many success factors are written. */
  | { readonly item: 'c9'; readonly factors: number }
)

/** Domain 2.10: members of the decision structure; a role they all have. */
const blurredIn = (deal: Opportunity, plan: Plan, playbook: Playbook): readonly Blurred[] =>
  peopleOfDeal(deal, plan)
    .filter(({ roles }) => hasOneOf(playbook.people.decision_structure, roles))
    .map((person) => ({
      person,
      unknown: (['influence', 'attitude'] as const).filter((key) => person[key] === undefined),
    }))
    .filter(({ unknown }) => unknown.length > 0)

/**
 * Competitors of a deal without any profile among them; undefined = there is one, or it cannot be said because an id
 * leads nowhere, or nobody competes.
 */
const facelessRivals = (deal: Opportunity, plan: Plan): readonly Competitor[] | undefined => {
  const ids = deal.competitors ?? []
  if (ids.length === 0) return deal.no_competitor === undefined ? [] : undefined
  const known = byId((plan.competitors ?? []).map((thing, index) => ({ thing, path: ['competitors', index] })))
  const rivals = ids.flatMap((id) => known.get(id) ?? [])
  return rivals.length < ids.length || rivals.some(hasProfile) ? undefined : rivals
}

/** Domain 2.10, CTL-009: items that are clear in the effective rating of a deal and contradicted by the plan. */
export const doubtfulItems = (
  { thing: deal, path }: At<Opportunity>,
  plan: Plan,
  playbook: Playbook,
): readonly DoubtfulItem[] => {
  const rater = controlOf(deal, plan, playbook).effectiveRater
  if (rater === undefined) return []
  const answers = deal.c139?.[rater] ?? {}
  const found: DoubtfulItem[] = []
  const at = (item: string): Route => [...path, 'c139', rater, item]
  if (answers.c2 === 'clear' && deal.buyer_step === undefined) found.push({ item: 'c2', path: at('c2') })
  const blurred = answers.c4 === 'clear' ? blurredIn(deal, plan, playbook) : []
  if (blurred.length > 0) found.push({ item: 'c4', path: at('c4'), blurred })
  if (answers.c6 === 'clear' && isBlank(deal.budget_source)) found.push({ item: 'c6', path: at('c6') })
  const rivals = answers.c8 === 'clear' ? facelessRivals(deal, plan) : undefined
  if (rivals !== undefined) found.push({ item: 'c8', path: at('c8'), rivals })
  const factors = (deal.success_factors ?? []).filter((factor) => !isBlank(factor)).length
  if (answers.c9 === 'clear' && factors < playbook.limits.success_factors)
    found.push({ item: 'c9', path: at('c9'), factors })
  return found
}
