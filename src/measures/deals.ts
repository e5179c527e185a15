import type { Context } from '../plan/context.js'
import type { Opportunity, Plan } from '../plan/plan.js'
import type { Playbook, StageCode } from '../playbook/playbook.js'
import { controlOf, isWorse, type Control, type Rating, type Zone } from './control.js'
import { daysBetween, monthOf, quarterOf } from './dates.js'
import { times, type Decimal } from './exact.js'
import { chainOf, chainSteps, exactChainPct, ladderOf, share, wonStage, type ChainStep } from './ladder.js'
import { byText, opportunitiesOf, type At, type Route } from './lookup.js'
import { converted, currencyOf, datedRate, type DatedRate } from './money.js'
import { remembered } from './remembered.js'

/** Stage F counts as won whatever else the status says; lost and on-hold deals are in no total. */
export type DealState = 'open' | 'won' | 'lost' | 'on_hold'

/** What is unknown of a deal that should be in a sum. */
export type Missing = 'stage' | 'amount' | 'exchange_rate'

/** What puts a deal into its category: the first of these that holds (product page, section 8). */
export type CategoryBasis =
  | 'named'
  | 'on_hold'
  | 'potential'
  /** Nobody has rated it. */
  | 'not_rated'
  | 'no_stage'
  | 'commit'
  /** Neither of these two: best case. */
  | 'best_case'
  | 'early_stage'
  | 'bad_zone'

/** What every deal has. The amount is exact, in the currency of the plan; undefined = amount or rate unknown. */
export type Deal = {
  readonly deal: Opportunity
  readonly path: Route
  readonly state: DealState
  readonly amount: Decimal | undefined
  /** `commit`, `best_case`, `pipeline`, `omitted` or a word of the plan; undefined for a won or lost deal. */
  readonly category: string | undefined
  readonly categoryBasis: CategoryBasis | undefined
  /** The rate from the currency of the deal to that of the plan; undefined = there is none, or none is needed. */
  readonly rate: DatedRate | undefined
  /** Not empty = an open or won deal that is left out of the sums. */
  readonly missing: readonly Missing[]
}

/** A deal with a stage, of any kind but potential. */
export type StagedDeal = Deal & {
  readonly stage: StageCode
  /** Percent. A won deal has the rate of stage F, unless the deal says otherwise. */
  readonly winRate: number
  readonly winRateSource: 'override' | 'stage'
  /** The stage whose rates count: its own, of a won deal the last one. */
  readonly ratedAs: StageCode
  /** Percent of the ladder, which the deal's own rate replaces. */
  readonly stageRate: number
  /** How many points the deal's own rate is away from it, in either direction; undefined = it has none. */
  readonly overridePoints: number | undefined
  /** undefined = the amount is unknown, or the deal is lost or on hold. */
  readonly weighted: Decimal | undefined
  readonly chained: Decimal | undefined
  /** What the amount is multiplied with for it: the conversion of each stage still to come; none once it is won. */
  readonly chain: readonly ChainStep[]
  /** The product of the chain in percent, exact. */
  readonly chainPct: Decimal
  /** Day of the last history entry of the current stage. */
  readonly enteredOn: string | undefined
  /** undefined = no history entry of the current stage. */
  readonly daysInStage: number | undefined
  /** undefined = nothing is planned for this stage, or the deal is not open. */
  readonly plannedDays: number | undefined
  /** undefined = days or plan unknown, or the deal is not open. */
  readonly overdueDays: number | undefined
  /** Open and expected to close before the day of the report; undefined = open without an expected date. */
  readonly pastDue: boolean | undefined
  /** Month and quarter of the expected close; undefined = unknown. */
  readonly month: string | undefined
  readonly quarter: string | undefined
}

/** Categories of the product page, section 8, most certain first. */
export const categoryIds = ['commit', 'best_case', 'pipeline', 'omitted'] as const

const isPotential = (deal: Opportunity): boolean => deal.kind === 'potential'

/** Domain 0.3 and product page, section 5. */
export const dealState = (deal: Opportunity): DealState => {
  if (deal.status === 'lost' || deal.status === 'on_hold') return deal.status
  return deal.status === 'won' || (deal.stage === wonStage && !isPotential(deal)) ? 'won' : 'open'
}

/** Product page, section 5: the day of the last history entry of the current stage; undefined without one. */
const enteredOn = (deal: Opportunity): string | undefined =>
  deal.stage_history?.findLast(({ stage }) => stage === deal.stage)?.entered_on

/** A category written in a plan: the id, or a label of it in either language; any other word is one of its own. */
const namedCategory = (name: string, labels: Playbook['pipeline']['categories']['labels']): string =>
  categoryIds.find((id) => id === name || labels[id].en === name || labels[id].zh === name) ?? name

/** Product page, section 8; what is won or lost is no forecast any more. */
const basisOf = (
  deal: Opportunity,
  state: DealState,
  zone: Zone | undefined,
  { categories }: Playbook['pipeline'],
): CategoryBasis | undefined => {
  if (state === 'won' || state === 'lost') return undefined
  if (deal.category !== undefined) return 'named'
  if (state === 'on_hold') return 'on_hold'
  if (isPotential(deal)) return 'potential'
  const { stage } = deal
  if (zone === undefined) return 'not_rated'
  if (stage === undefined) return 'no_stage'
  if (stage >= categories.commit_from_stage && zone === categories.commit_zone) return 'commit'
  if (stage < categories.best_case_from_stage) return 'early_stage'
  return zone === categories.best_case_not_zone ? 'bad_zone' : 'best_case'
}

const categoryOn = (
  basis: CategoryBasis | undefined,
  { category }: Opportunity,
  { categories }: Playbook['pipeline'],
): string | undefined => {
  switch (basis) {
    case undefined:
      return undefined
    case 'named':
      return category === undefined ? undefined : namedCategory(category, categories.labels)
    case 'on_hold':
    case 'potential':
      return 'omitted'
    case 'commit':
    case 'best_case':
      return basis
    case 'not_rated':
    case 'no_stage':
    case 'early_stage':
    case 'bad_zone':
      return 'pipeline'
  }
}

/** A potential deal needs only an amount; a deal that was won cannot be only potential, so its stage is unknown. */
const missingOf = (deal: Opportunity, state: DealState, amount: Decimal | undefined): readonly Missing[] => {
  if (state === 'lost' || state === 'on_hold') return []
  const missing: Missing[] = []
  if (isPotential(deal) ? state === 'won' : deal.stage === undefined) missing.push('stage')
  if (amount === undefined) missing.push(deal.amount === undefined ? 'amount' : 'exchange_rate')
  return missing
}

const plainDeal = ({ thing: deal, path }: At<Opportunity>, plan: Plan, context: Context): Deal => {
  const { playbook } = context
  const currency = currencyOf(plan, playbook)
  const state = dealState(deal)
  const amount = converted(deal.amount, deal.currency ?? currency, currency, context)
  const zone = controlOf(deal, plan, playbook).effective?.zone
  const basis = basisOf(deal, state, zone, playbook.pipeline)
  return {
    deal,
    path,
    state,
    amount,
    category: categoryOn(basis, deal, playbook.pipeline),
    categoryBasis: basis,
    rate: datedRate(deal.currency ?? currency, currency, context),
    missing: missingOf(deal, state, amount),
  }
}

const pastDue = ({ expected_close_on }: Opportunity, state: DealState, asOf: string): boolean | undefined => {
  if (state !== 'open') return false
  return expected_close_on === undefined ? undefined : expected_close_on < asOf
}

/** Domain 2.4.1: the figures of a deal at a stage. */
const stagedDeal = (plain: Deal, stage: StageCode, { asOf, playbook }: Context): StagedDeal => {
  const { deal, state } = plain
  const ladder = ladderOf(playbook)
  const rated = state === 'won' ? wonStage : stage
  const counted = state === 'open' || state === 'won' ? plain.amount : undefined
  const stageRate = ladder[rated].win_rate
  const winRate = deal.win_rate_override ?? stageRate
  const entered = enteredOn(deal)
  const days = entered === undefined ? undefined : daysBetween(entered, asOf)
  const planned = state === 'open' ? (ladder[stage].planned_days ?? undefined) : undefined
  return {
    ...plain,
    stage,
    ratedAs: rated,
    winRate,
    winRateSource: deal.win_rate_override === undefined ? 'stage' : 'override',
    stageRate,
    overridePoints: deal.win_rate_override === undefined ? undefined : Math.abs(winRate - stageRate),
    weighted: counted && times(counted, share(winRate)),
    chained: counted && times(counted, chainOf(rated, ladder)),
    chain: chainSteps(rated, ladder),
    chainPct: exactChainPct(rated, ladder),
    enteredOn: entered,
    daysInStage: days,
    plannedDays: planned,
    overdueDays: days === undefined || planned === undefined ? undefined : Math.max(0, days - planned),
    pastDue: pastDue(deal, state, asOf),
    month: deal.expected_close_on === undefined ? undefined : monthOf(deal.expected_close_on),
    quarter: deal.expected_close_on === undefined ? undefined : quarterOf(deal.expected_close_on),
  }
}

/** Every deal of a plan: those with a stage by stage and id, potential ones and those without a stage by id. */
export const dealsOf = remembered(
  (
    plan: Plan,
    context: Context,
  ): {
    readonly staged: readonly StagedDeal[]
    readonly potential: readonly Deal[]
    readonly unstaged: readonly Deal[]
  } => {
    const all = opportunitiesOf(plan).map((one) => plainDeal(one, plan, context))
    all.sort((a, b) => byText(a.deal.id, b.deal.id))
    const firm = all.filter(({ deal }) => !isPotential(deal))
    const staged = firm.flatMap((plain) => {
      const { stage } = plain.deal
      return stage === undefined ? [] : [stagedDeal(plain, stage, context)]
    })
    return {
      staged: staged.sort((a, b) => byText(a.stage, b.stage)),
      potential: all.filter(({ deal }) => isPotential(deal)),
      unstaged: firm.filter(({ deal }) => deal.stage === undefined),
    }
  },
)

/** An open deal that somebody has rated, with its effective rating (domain 2.10). */
export type RatedDeal = { readonly one: StagedDeal; readonly rating: Rating; readonly rater: Control['effectiveRater'] }

const largestFirst = (a: Decimal | undefined, b: Decimal | undefined): number =>
  Number(a === undefined) - Number(b === undefined) || (a === undefined || b === undefined ? 0 : b.cmp(a))

/** Open deals with a stage and a C139 rating, largest amount first, then id; an unknown amount comes last. */
export const ratedOpenDeals = (plan: Plan, context: Context): readonly RatedDeal[] =>
  dealsOf(plan, context)
    .staged.filter(({ state }) => state === 'open')
    .flatMap((one) => {
      const { effective, effectiveRater } = controlOf(one.deal, plan, context.playbook)
      return effective ? [{ one, rating: effective, rater: effectiveRater }] : []
    })
    .sort((a, b) => largestFirst(a.one.amount, b.one.amount) || byText(a.one.deal.id, b.one.deal.id))

/** An open deal whose rating has fallen into a worse zone since the day on which the plan was last committed. */
export type FallenDeal = RatedDeal & { readonly before: Rating; readonly on: string }

/** Domain 2.10, CTL-010, in the order of `ratedOpenDeals`; none where no earlier version is known. */
export const fallenDeals = (plan: Plan, context: Context): readonly FallenDeal[] => {
  const { playbook, earlier } = context
  const then = earlier?.committed
  if (then === undefined) return []
  return ratedOpenDeals(plan, context).flatMap((rated) => {
    const deal = then.plan.opportunities?.find(({ id }) => id === rated.one.deal.id)
    const before = deal && controlOf(deal, then.plan, playbook).effective
    return before && isWorse(rated.rating.zone, before.zone) ? [{ ...rated, before, on: then.on }] : []
  })
}
