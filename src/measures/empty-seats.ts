import type { Opportunity, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { dealsWithoutDecisionMaker } from './deal-people.js'
import { influenceMap } from './influence-map.js'
import { peopleOf } from './lookup.js'
import { isDecisionMaker } from './people.js'
import { openDealsOf } from './stages.js'

/** Places of the influence map for which nobody has been found yet. */
export type EmptySeats = {
  /** Posts of the summary grid without a person, in the order of the scale (STK-044). */
  readonly posts: readonly string[]
  /** Nobody decides, neither on the map nor in a deal. */
  readonly decisionMaker: boolean
  /** Else the open deals in which nobody does, the furthest stage first (COV-001). */
  readonly deals: readonly Opportunity[]
}

/** Domain S0-17, S4-12: which seats are still empty. */
export const emptySeatsOf = (plan: Plan, playbook: Playbook): EmptySeats => {
  const undecided = dealsWithoutDecisionMaker(plan, playbook).map(({ thing }) => thing)
  // A deal may name its own, who is none on the map.
  const nobody =
    undecided.length === openDealsOf(plan).length &&
    !peopleOf(plan).some(({ thing }) => isDecisionMaker(thing, playbook))
  return {
    posts: influenceMap(plan, playbook).positionsMissing,
    decisionMaker: nobody,
    deals: nobody ? [] : undecided,
  }
}
