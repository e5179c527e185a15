import type { Context } from '../plan/context.js'
import type { Action, Opportunity, Plan } from '../plan/plan.js'
import { dealsOf } from './deals.js'
import type { Decimal } from './exact.js'
import { relationshipGaps, strategicGaps } from './gaps.js'
import { byText, openActionsOf } from './lookup.js'
import { sumOfKnown } from './money.js'
import { openDealsOf, openDealsOfPerson } from './stages.js'

/** What hangs on the subject of a finding (product page, section 8); undefined = not known, or nothing of the kind. */
export type Stakes = {
  /** Amounts of the open deals it touches, exact, in the currency of the plan. */
  readonly money: Decimal | undefined
  readonly weightedGap: number | undefined
  /** The earliest day on which an open action for it is due. */
  readonly due: string | undefined
  readonly openDeals: readonly Opportunity[]
}

/** Nodes of the customer's map, each with the ids of its tactics. */
const tacticsBelow = (plan: Plan): ReadonlyMap<string, readonly string[]> => {
  const below = new Map<string, readonly string[]>()
  for (const goal of plan.maps?.strategy?.goals ?? []) {
    const ofGoal = (goal.strategies ?? []).map((strategy) => {
      const tactics = (strategy.tactics ?? []).map(({ id }) => id)
      below.set(strategy.id, tactics)
      for (const id of tactics) below.set(id, [id])
      return tactics
    })
    below.set(goal.id, ofGoal.flat())
  }
  return below
}

/** Our goals, sub-goals and actions, each with the actions that stand below it. */
const actionsBelow = (plan: Plan): ReadonlyMap<string, readonly Action[]> => {
  const below = new Map<string, readonly Action[]>()
  const each = (actions: readonly Action[]): readonly Action[] => {
    for (const action of actions) below.set(action.id, [action])
    return actions
  }
  each(plan.actions ?? [])
  for (const goal of plan.goals ?? []) {
    const ofGoal = (goal.sub_goals ?? []).map((subGoal) => {
      const actions = each(subGoal.actions ?? [])
      below.set(subGoal.id, actions)
      return actions
    })
    below.set(goal.id, ofGoal.flat())
  }
  return below
}

/**
 * For every subject of a finding what hangs on it. The plan as a whole touches every open deal, a person those in which
 * the person takes part, a node of the map those that serve it, an action those that its subjects touch.
 */
export const stakesIn = (plan: Plan, context: Context): ((subject: string) => Stakes) => {
  const open = openDealsOf(plan).map(({ thing }) => thing)
  const amounts = new Map(dealsOf(plan, context).staged.map(({ deal, amount }) => [deal.id, amount]))
  const gaps = new Map<string, number>()
  for (const { thing, weightedGap } of relationshipGaps(plan, context.playbook).rows) gaps.set(thing.id, weightedGap)
  for (const { thing, weightedGap } of strategicGaps(plan, context.playbook).rows) gaps.set(thing.id, weightedGap)
  const people = new Set((plan.relationships?.people ?? []).map(({ id }) => id))
  const tactics = tacticsBelow(plan)
  const actions = actionsBelow(plan)
  const pending = openActionsOf(plan).map(({ thing }) => thing)

  const direct = (subject: string): readonly Opportunity[] => {
    if (subject === 'plan') return open
    if (people.has(subject)) return openDealsOfPerson(subject, plan).map(({ thing }) => thing)
    const below = tactics.get(subject)
    if (below) return open.filter(({ tactic }) => tactic !== undefined && below.includes(tactic))
    return open.filter(({ id }) => id === subject)
  }
  const touched = (subject: string): readonly Opportunity[] => {
    const own = actions.get(subject)
    if (!own) return direct(subject)
    const found = new Set(own.flatMap(({ relates_to }) => (relates_to ?? []).flatMap(direct)))
    return open.filter((deal) => found.has(deal))
  }
  const dueOf = (subject: string): string | undefined => {
    const mine = pending.filter(({ id, relates_to }) => id === subject || relates_to?.includes(subject) === true)
    const next = open.find(({ id }) => id === subject)?.next_action?.due
    return [...mine.flatMap(({ due }) => due ?? []), ...(next === undefined ? [] : [next])].sort(byText)[0]
  }
  return (subject) => {
    const openDeals = touched(subject)
    return {
      money: openDeals.length === 0 ? undefined : sumOfKnown(openDeals.map(({ id }) => amounts.get(id))),
      weightedGap: gaps.get(subject),
      due: dueOf(subject),
      openDeals,
    }
  }
}
