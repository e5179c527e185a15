import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import { dealState } from './deals.js'
import { accountNames, plainName } from './names.js'
import { remembered } from './remembered.js'

/** An account that a plan names, and the plan of that account if it is among those of this run. */
export type Relative = { readonly written: string; readonly plan: Plan | undefined }

/** `isListed` = our plan names it; otherwise only its own plan names ours as its parent. */
export type Subsidiary = Relative & { readonly isListed: boolean }

export type Hierarchy = {
  readonly parent: Relative | undefined
  /** The listed ones in their order, then the others in the order of the run. */
  readonly subsidiaries: readonly Subsidiary[]
  /** Other plans of this run with the same parent, in the order of the run. */
  readonly siblings: readonly Plan[]
  /** A policy of the head office that binds this account, and the plan of the group that tells of it. */
  readonly policy: { readonly text: string; readonly from: Plan } | undefined
  /** No other plan is there to be seen, so that nothing can be said of accounts without one. */
  readonly isAlone: boolean
}

const add = <Key>(lists: Map<Key, Plan[]>, key: Key, plan: Plan): void => {
  const list = lists.get(key)
  if (list) list.push(plan)
  else lists.set(key, [plan])
}

type Family = {
  /** The plan of an account, other than the one that names it. */
  readonly planOf: (written: string, namedBy: Plan) => Plan | undefined
  /** Plans of the account above, or of a name without a plan → the plans below. */
  readonly below: ReadonlyMap<Plan | string, readonly Plan[]>
}

/** Who belongs to whom in a run. */
const familyOf = remembered((plans: readonly Plan[]): Family => {
  const called = new Map<string, Plan[]>()
  for (const plan of plans) for (const name of accountNames(plan)) add(called, name, plan)
  const planOf: Family['planOf'] = (written, namedBy) =>
    called.get(plainName(written))?.find((plan) => plan !== namedBy)
  const below = new Map<Plan | string, Plan[]>()
  for (const plan of plans) {
    const { parent } = plan.account
    if (parent !== undefined) add(below, planOf(parent, plan) ?? plainName(parent), plan)
  }
  return { planOf, below }
})

/** Domains S1-04 and S2-40: where an account stands in its group, as far as the plans of this run tell. */
export const hierarchyOf = (plan: Plan, { plans }: Context): Hierarchy => {
  const { planOf, below } = familyOf(plans)
  const { parent: written, subsidiaries: listed = [] } = plan.account
  const parent = written === undefined ? undefined : { written, plan: planOf(written, plan) }
  const named = listed.map((name) => ({ written: name, plan: planOf(name, plan), isListed: true }))
  const others = (below.get(plan) ?? []).filter((one) => named.every((child) => child.plan !== one))
  const siblings = parent
    ? (below.get(parent.plan ?? plainName(parent.written)) ?? []).filter((one) => one !== plan)
    : []
  const group = [plan, ...(parent?.plan ? [parent.plan] : []), ...siblings]
  return {
    parent,
    subsidiaries: [...named, ...others.map((one) => ({ written: one.account.name, plan: one, isListed: false }))],
    siblings,
    policy: group.flatMap((from) => {
      const text = from.account.policy_from_parent
      return text === undefined ? [] : [{ text, from }]
    })[0],
    isAlone: plans.every((one) => one === plan),
  }
}

/** Whether there is business with an account: a deal that is open, potential or won. */
export const hasBusiness = ({ opportunities = [] }: Plan): boolean =>
  opportunities.some((deal) => ['open', 'won'].includes(dealState(deal)))
