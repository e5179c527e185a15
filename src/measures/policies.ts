import type { Context } from '../plan/context.js'
import type { Opportunity, Plan } from '../plan/plan.js'
import type { Playbook, Policy } from '../playbook/playbook.js'
import {
  hasDealElement,
  hasPlanElement,
  isDealElement,
  isPlanElement,
  keyOfElement,
  livingDeals,
  placeOfElement,
  type Element,
} from './elements.js'
import { decimal } from './exact.js'
import type { At, Route } from './lookup.js'
import { converted, currencyOf } from './money.js'
import { remembered } from './remembered.js'
import { isOneOf } from './scales.js'

/** A policy that is for this plan: wholly, or for its large deals alone. */
export type Applying = {
  readonly policy: Policy
  /** Its place in the list of the playbook, from 1. */
  readonly number: number
  /** The deals it is for: those of the amount it names, else all that may still be won. */
  readonly deals: readonly At<Opportunity>[]
  /** Whether it is for these deals and not for the plan as a whole. */
  readonly forDeals: boolean
}

const isAbout = ({ when = {} }: Policy, plan: Plan): boolean =>
  (when.lifecycle === undefined || isOneOf(when.lifecycle, plan.account.lifecycle)) &&
  (when.tier === undefined || isOneOf(when.tier, plan.account.vpc)) &&
  (when.status === undefined || when.status.includes(plan.status ?? 'draft'))

/** undefined amounts and rates make no deal a large one. */
const isOfAmount = (deal: Opportunity, from: number, plan: Plan, context: Context): boolean => {
  const { playbook } = context
  const currency = deal.currency ?? currencyOf(plan, playbook)
  return converted(deal.amount, currency, playbook.segmentation.currency, context)?.gte(decimal(from)) ?? false
}

/** The policies that are for a plan or some of its deals, in the order of the playbook. */
export const policiesOf = remembered((plan: Plan, context: Context): readonly Applying[] =>
  context.playbook.policies.flatMap((policy, index): Applying[] => {
    if (!isAbout(policy, plan)) return []
    const from = policy.when?.deal_amount_from
    const living = livingDeals(plan)
    const one = { policy, number: index + 1, forDeals: from !== undefined }
    if (from === undefined) return [{ ...one, deals: living }]
    const deals = living.filter(({ thing }) => isOfAmount(thing, from, plan, context))
    return deals.length === 0 ? [] : [{ ...one, deals }]
  }),
)

const changes = ({ limits, from_stage, severities }: Policy): boolean =>
  [limits, from_stage, severities].some((group) => group !== undefined)

const under = (playbook: Playbook, policies: readonly Policy[]): Playbook =>
  policies.reduce<Playbook>(
    (before, { limits, from_stage, severities }) => ({
      ...before,
      limits: { ...before.limits, ...limits },
      from_stage: { ...before.from_stage, ...from_stage },
      severities: { ...before.severities, ...severities },
    }),
    playbook,
  )

/**
 * What a plan is judged by: the playbook under the policies that are for it, and for each deal with policies of its own
 * the same with those. Of two policies that say something of one value the later wins. Without any it is what it was.
 */
export const underPolicies = (plan: Plan, context: Context): Context => {
  const applying = policiesOf(plan, context).filter(({ policy }) => changes(policy))
  if (applying.length === 0) return context
  const whole = applying.filter(({ forDeals }) => !forDeals).map(({ policy }) => policy)
  const own = { ...context, playbook: whole.length === 0 ? context.playbook : under(context.playbook, whole) }
  const large = new Set(applying.flatMap(({ forDeals, deals }) => (forDeals ? deals.map(({ thing }) => thing.id) : [])))
  if (large.size === 0) return own
  const contextOf = (id: string): Context => {
    const policies = applying.filter(({ forDeals, deals }) => !forDeals || deals.some(({ thing }) => thing.id === id))
    return {
      ...context,
      playbook: under(
        context.playbook,
        policies.map(({ policy }) => policy),
      ),
    }
  }
  return { ...own, deals: new Map([...large].map((id) => [id, contextOf(id)])) }
}

/** Something that a policy requires and that is not there. */
export type MissingElement = {
  readonly element: Element
  readonly by: Applying
  /** undefined = it is missing in the plan as a whole. */
  readonly deal: Opportunity | undefined
  readonly path: Route
}

/** Everything that policies require of a plan and its deals and that is missing, each thing once. */
export const missingElements = remembered((plan: Plan, context: Context): readonly MissingElement[] => {
  const found = new Map<string, MissingElement>()
  const add = (key: string, one: MissingElement): void => {
    if (!found.has(key)) found.set(key, one)
  }
  for (const by of policiesOf(plan, context))
    for (const element of by.policy.require ?? []) {
      if (isPlanElement(element) && !hasPlanElement(element, plan))
        add(element, { element, by, deal: undefined, path: placeOfElement(element) })
      if (isDealElement(element))
        for (const { thing: deal, path } of by.deals)
          if (!hasDealElement(element, deal, plan, context))
            add(`${element} ${deal.id}`, { element, by, deal, path: [...path, keyOfElement(element)] })
    }
  return [...found.values()]
})

/** The elements that policies require of a plan, whether or not they are there. */
export const requiredOf = (plan: Plan, context: Context): ReadonlySet<string> =>
  new Set(policiesOf(plan, context).flatMap(({ policy }) => policy.require ?? []))
