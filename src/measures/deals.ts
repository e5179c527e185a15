import type { Context } from '../plan/context.js'
import type { Opportunity, Plan } from '../plan/plan.js'
import type { Ladder, Playbook, StageCode } from '../playbook/playbook.js'
import { controlOf, type Control, type Rating, type Zone } from './control.js'
import { daysBetween, quarterOf } from './dates.js'
import { decimal, roundedNumber, times, type Decimal } from './exact.js'
import { byText, opportunitiesOf, type At, type Route } from './lookup.js'
import { converted, currencyOf } from './money.js'

/** Stage F counts as won whatever else the status says; lost and on-hold deals are in no total. */
export type DealState = 'open' | 'won' | 'lost' | 'on_hold'

/** What is unknown of a deal that should be in a sum. */
export type Missing = 'stage' | 'amount' | 'exchange_rate'

/** What every deal has. The amount is exact, in the currency of the plan; undefined = amount or rate unknown. */
export type Deal = {
  readonly deal: Opportunity
  readonly path: Route
  readonly state: DealState
  readonly amount: Decimal | undefined
  /** `commit`, `best_case`, `pipeline`, `omitted` or a word of the plan; undefined for a won or lost deal. */
  readonly category: string | undefined
  /** Not empty = an open or won deal that is left out of the sums. */
  readonly missing: readonly Missing[]
}

/** A deal with a stage, of any kind but potential. */
export type StagedDeal = Deal & {
  readonly stage: StageCode
  /** Percent. A won deal has the rate of stage F, unless the deal says otherwise. */
  readonly winRate: number
  readonly winRateSource: 'override' | 'stage'
  /** Percent of the ladder, which the deal's own rate replaces. */
  readonly stageRate: number
  /** How many points the deal's own rate is away from it, in either direction; undefined = it has none. */
  readonly overridePoints: number | undefined
  /** undefined = the amount is unknown, or the deal is lost or on hold. */
  readonly weighted: Decimal | undefined
  readonly chained: Decimal | undefined
  /** undefined = no history entry of the current stage. */
  readonly daysInStage: number | undefined
  /** undefined = nothing is planned for this stage, or the deal is not open. */
  readonly plannedDays: number | undefined
  /** undefined = days or plan unknown, or the deal is not open. */
  readonly overdueDays: number | undefined
  /** Open and expected to close before the day of the report; undefined = open without an expected date. */
  readonly pastDue: boolean | undefined
  /** Quarter of the expected close; undefined = unknown. */
  readonly quarter: string | undefined
}

/** The codes of every ladder, in order; a ladder changes names, numbers and demands, never the codes. */
export const stageCodes = ['A', 'B', 'C', 'D', 'E', 'F'] as const satisfies readonly StageCode[]

/** The stage in which a deal is won and in hand-over (domain 0.3). */
export const wonStage: StageCode = 'F'

/** Categories of the product page, section 8, most certain first. */
export const categoryIds = ['commit', 'best_case', 'pipeline', 'omitted'] as const

export const ladderOf = ({ ladder, ladders }: Playbook): Ladder => {
  const chosen = ladders[ladder]
  if (chosen === undefined) throw new Error(`the playbook has no ladder "${ladder}"`)
  return chosen
}

/** Name of a stage: the word of the chosen label set, else of the ladder. */
export const stageName = (playbook: Playbook, stage: StageCode): Ladder[StageCode]['name'] =>
  playbook.label_sets[playbook.stage_labels]?.[stage] ?? ladderOf(playbook)[stage].name

const share = (percent: number): Decimal => times(decimal(percent), decimal('0.01'))

/** Domain 2.4.1: p_chain, the product of the conversions from a stage to E, as a fraction; 1 at stage F. */
const chainOf = (stage: StageCode, ladder: Ladder): Decimal =>
  stageCodes
    .filter((code) => code >= stage && code < wonStage)
    .reduce((product, code) => times(product, share(ladder[code].conversion)), decimal(1))

/** The same in percent, two decimals: 15.12. */
export const chainPct = (stage: StageCode, ladder: Ladder): number =>
  roundedNumber(times(chainOf(stage, ladder), decimal(100)), 2)

const isPotential = (deal: Opportunity): boolean => deal.kind === 'potential'

/** Domain 0.3 and product page, section 5. */
export const dealState = (deal: Opportunity): DealState => {
  if (deal.status === 'lost' || deal.status === 'on_hold') return deal.status
  return deal.status === 'won' || (deal.stage === wonStage && !isPotential(deal)) ? 'won' : 'open'
}

/** Product page, section 5: whole days since the last history entry of the current stage; undefined without one. */
const daysInStage = (deal: Opportunity, asOf: string): number | undefined => {
  const entry = deal.stage_history?.findLast(({ stage }) => stage === deal.stage)
  return entry && daysBetween(entry.entered_on, asOf)
}

/** A category written in a plan: the id, or a label of it in either language; any other word is one of its own. */
const namedCategory = (name: string, labels: Playbook['pipeline']['categories']['labels']): string =>
  categoryIds.find((id) => id === name || labels[id].en === name || labels[id].zh === name) ?? name

/** Product page, section 8; what is won or lost is no forecast any more. */
const categoryOf = (
  deal: Opportunity,
  state: DealState,
  zone: Zone | undefined,
  { categories }: Playbook['pipeline'],
): string | undefined => {
  if (state === 'won' || state === 'lost') return undefined
  if (deal.category !== undefined) return namedCategory(deal.category, categories.labels)
  if (state === 'on_hold' || isPotential(deal)) return 'omitted'
  const { stage } = deal
  if (zone === undefined || stage === undefined) return 'pipeline'
  if (stage >= categories.commit_from_stage && zone === categories.commit_zone) return 'commit'
  return stage >= categories.best_case_from_stage && zone !== categories.best_case_not_zone ? 'best_case' : 'pipeline'
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
  return {
    deal,
    path,
    state,
    amount,
    category: categoryOf(deal, state, zone, playbook.pipeline),
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
  const days = daysInStage(deal, asOf)
  const planned = state === 'open' ? (ladder[stage].planned_days ?? undefined) : undefined
  return {
    ...plain,
    stage,
    winRate,
    winRateSource: deal.win_rate_override === undefined ? 'stage' : 'override',
    stageRate,
    overridePoints: deal.win_rate_override === undefined ? undefined : Math.abs(winRate - stageRate),
    weighted: counted && times(counted, share(winRate)),
    chained: counted && times(counted, chainOf(rated, ladder)),
    daysInStage: days,
    plannedDays: planned,
    overdueDays: days === undefined || planned === undefined ? undefined : Math.max(0, days - planned),
    pastDue: pastDue(deal, state, asOf),
    quarter: deal.expected_close_on === undefined ? undefined : quarterOf(deal.expected_close_on),
  }
}

/** Every deal of a plan: those with a stage by stage and id, potential ones and those without a stage by id. */
export const dealsOf = (
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
}

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
