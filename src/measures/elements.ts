import type { Context } from '../plan/context.js'
import type { Opportunity, Plan } from '../plan/plan.js'
import { isBlank } from './blank.js'
import { recommendedOf, type Recommended } from './completeness.js'
import { controlOf } from './control.js'
import { dealState } from './deals.js'
import { opportunitiesOf, type At, type Route } from './lookup.js'
import { hasModuleData, type ModuleId } from './modules.js'

/** Parts of a plan that a policy may require, with where each is written. */
const planElements = {
  executive_sponsor: ['team'],
  joint_value: ['value', 'propositions'],
  reviewed_with: ['reviewed_with'],
  competitor_profile: ['competitors'],
  cooperation: ['value', 'cooperation'],
  two_sided: ['value', 'two_sided'],
  traits: ['account', 'characteristics'],
  stickiness: ['account', 'stickiness'],
  key_value: ['account', 'key_value'],
  service_times: ['account', 'service_times'],
  takeover: ['account', 'takeover'],
  hierarchy: ['account', 'parent'],
  needs: ['background', 'needs'],
  environment: ['background', 'environment'],
  own_business: ['background', 'own_business'],
  self_assessment: ['team'],
  dimension_work: ['relationships', 'dimension_work'],
} as const satisfies Readonly<Record<Recommended['id'] | 'cooperation' | Exclude<ModuleId, DealModule>, Route>>

/** Modules whose data stands with deals or people, or that have none of their own. */
type DealModule =
  | ('briefing' | 'milestones' | 'strategic_selling' | 'competition' | 'price' | 'influence_sources')
  | ('willingness' | 'persuasion' | 'spin' | 'tas' | 'joint_value')

export type PlanElement = keyof typeof planElements

const isFilled = (value: unknown): boolean => {
  if (typeof value === 'string') return !isBlank(value)
  if (value === undefined || value === null) return false
  return typeof value !== 'object' || Object.values(value).some(isFilled)
}

type InDeal = (deal: Opportunity, plan: Plan, context: Context) => boolean

const filled =
  (key: keyof Opportunity): InDeal =>
  (deal) =>
    isFilled(deal[key])

/** Parts of an open deal that a policy may require, with its key and whether it is there. */
const dealElements = {
  c139: ['c139', (deal, plan, { playbook }) => controlOf(deal, plan, playbook).effective !== undefined],
  coach_rating: ['c139', (deal, plan, { playbook }) => controlOf(deal, plan, playbook).coach !== undefined],
  assessment: ['assessment', filled('assessment')],
  competitors: ['competitors', (deal) => isFilled(deal.competitors) || deal.no_competitor !== undefined],
  position_statement: ['position_statement', filled('position_statement')],
  levers: ['levers', filled('levers')],
  success_factors: ['success_factors', filled('success_factors')],
  buyer_step: ['buyer_step', filled('buyer_step')],
  budget_source: ['budget_source', filled('budget_source')],
  next_action: ['next_action', filled('next_action')],
  people: ['people', filled('people')],
  tactic: ['tactic', filled('tactic')],
  milestones: ['milestones', filled('milestones')],
  spin: ['spin', filled('spin')],
} as const satisfies Readonly<Record<string, readonly [key: keyof Opportunity, isThere: InDeal]>>

export type DealElement = keyof typeof dealElements

export type Element = PlanElement | DealElement

export const isPlanElement = (id: string): id is PlanElement => Object.hasOwn(planElements, id)

export const isDealElement = (id: string): id is DealElement => Object.hasOwn(dealElements, id)

/** Every element that a policy may name: those of a plan, then those of a deal. */
export const elementIds: readonly Element[] = [
  ...(Object.keys(planElements) as readonly PlanElement[]),
  ...(Object.keys(dealElements) as readonly DealElement[]),
]

/** Where an element of the plan is written. */
export const placeOfElement = (id: PlanElement): Route => planElements[id]

/** The key of a deal under which an element is written. */
export const keyOfElement = (id: DealElement): keyof Opportunity => dealElements[id][0]

/** Whether a part of the plan is there. */
export const hasPlanElement = (id: PlanElement, plan: Plan): boolean => {
  switch (id) {
    case 'executive_sponsor':
    case 'joint_value':
    case 'reviewed_with':
    case 'competitor_profile':
      return recommendedOf(plan).some((one) => one.id === id && one.present)
    case 'cooperation':
      return isFilled(plan.value?.cooperation)
    default:
      return hasModuleData(id, plan)
  }
}

/** Whether a part of a deal is there. */
export const hasDealElement = (id: DealElement, deal: Opportunity, plan: Plan, context: Context): boolean =>
  dealElements[id][1](deal, plan, context)

/** Deals that may still be won: open, and more than potential. */
export const livingDeals = (plan: Plan): readonly At<Opportunity>[] =>
  opportunitiesOf(plan).filter(({ thing }) => dealState(thing) === 'open' && thing.kind !== 'potential')
