import type { Context } from '../plan/context.js'
import type { Goal, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { dealsOf, type StagedDeal } from './deals.js'
import { decimal, ratio, roundedNumber, sum, times, type Decimal } from './exact.js'
import { currencyOf } from './money.js'
import { sumsOf, type Sums } from './pipeline.js'
import { remembered } from './remembered.js'

/** Why a revenue goal is not in the target of the period. */
export type NotInTarget = 'no_number' | 'other_unit' | 'no_due' | 'outside_period'

/** Why there is no target at all. */
export type NoTarget = 'no_period' | 'no_goal' | 'none_counts'

/** What the plan wants to sell in its period, what is sold, and how far the open deals cover the rest. */
export type RevenueTarget = {
  readonly currency: string
  readonly from: string | undefined
  readonly to: string | undefined
  /** Goals of the category `account_revenue` with a number in the currency of the plan, due in the period. */
  readonly goals: readonly { readonly goal: Goal; readonly target: Decimal }[]
  readonly leftOut: readonly { readonly goal: Goal; readonly why: NotInTarget }[]
  /** undefined = there is none, for this reason. */
  readonly target: Decimal | undefined
  readonly reason: NoTarget | undefined
  /** Deals that were won in the period. */
  readonly won: Sums
  /** Won deals of which the day is not known: in no sum. */
  readonly wonUndated: readonly StagedDeal[]
  /** Target less won, never below 0; undefined = one of the two is not known. */
  readonly remaining: Decimal | undefined
  /** Open deals that are expected to close by the end of the period, overdue ones as well. */
  readonly expected: Sums
  /** Open deals that close later, or of which the day is not known. */
  readonly later: readonly StagedDeal[]
  readonly undated: readonly StagedDeal[]
  /** Expected by remaining, three decimals; undefined = not known, or nothing remains. */
  readonly cover: Readonly<Record<'amount' | 'weighted' | 'chained', number | undefined>>
}

/** How many of the currency one of the unit stands for; undefined = it is no unit of this currency. */
const factorOf = (unit: string | undefined, currency: string, { pipeline }: Playbook): number | undefined => {
  const word = unit?.trim().toLowerCase()
  if (word === currency.toLowerCase()) return 1
  const units = Object.entries(pipeline.currency_units[currency] ?? {})
  return units.find(([name]) => name.toLowerCase() === word)?.[1]
}

type Period = { readonly from: string; readonly to: string }

/** The target of a goal in the currency of the plan, or why it is not in the target of the period. */
const amountOf = (
  { target, unit, due }: Goal,
  currency: string,
  { from, to }: Period,
  playbook: Playbook,
): Decimal | NotInTarget => {
  if (typeof target !== 'number') return 'no_number'
  const factor = factorOf(unit, currency, playbook)
  if (factor === undefined) return 'other_unit'
  if (due === undefined) return 'no_due'
  return due < from || due > to ? 'outside_period' : times(decimal(target), decimal(factor))
}

/** The day it was won: the day it was closed, else the day it reached the stage of the won ones. */
const wonOn = ({ deal, enteredOn, stage, ratedAs }: StagedDeal): string | undefined =>
  deal.closed_on ?? (stage === ratedAs ? enteredOn : undefined)

const coverOf = (expected: Decimal | undefined, remaining: Decimal | undefined): number | undefined =>
  expected === undefined || remaining === undefined || remaining.eq(decimal(0))
    ? undefined
    : roundedNumber(ratio(expected, remaining), 3)

/** What remains to be sold: the target less what is won, never below nothing. */
const remainingOf = (target: Decimal | undefined, won: Decimal | undefined): Decimal | undefined => {
  if (target === undefined || won === undefined) return undefined
  return won.gte(target) ? decimal(0) : target.minus(won)
}

/** Product page, section 4: the target of the plan's period and its cover by open deals. */
export const revenueTargetOf = remembered((plan: Plan, context: Context): RevenueTarget => {
  const { playbook } = context
  const currency = currencyOf(plan, playbook)
  const { from, to } = plan.period ?? {}
  const period = from === undefined || to === undefined ? undefined : { from, to }
  const wanted = (plan.goals ?? []).filter(({ category }) => category === 'account_revenue')
  const judged = period ? wanted.map((goal) => ({ goal, target: amountOf(goal, currency, period, playbook) })) : []
  const goals = judged.flatMap(({ goal, target }) => (typeof target === 'string' ? [] : [{ goal, target }]))
  const { staged } = dealsOf(plan, context)
  const won = staged.filter(({ state }) => state === 'won')
  const open = staged.filter(({ state }) => state === 'open')
  const isInPeriod = (day: string | undefined): boolean =>
    period !== undefined && day !== undefined && day >= period.from && day <= period.to
  const wonInPeriod = sumsOf(won.filter((one) => isInPeriod(wonOn(one))))
  const closes = ({ deal }: StagedDeal): string | undefined => deal.expected_close_on
  const byEnd = (one: StagedDeal): boolean => period !== undefined && (closes(one) ?? '9') <= period.to
  const expected = sumsOf(open.filter(byEnd))
  const target = goals.length === 0 ? undefined : sum(goals.map((one) => one.target))
  const remaining = remainingOf(target, wonInPeriod.amount)
  const none = wanted.length === 0 ? 'no_goal' : 'none_counts'
  return {
    currency,
    from,
    to,
    goals,
    leftOut: judged.flatMap(({ goal, target: why }) => (typeof why === 'string' ? [{ goal, why }] : [])),
    target,
    reason: target !== undefined ? undefined : period === undefined ? 'no_period' : none,
    won: wonInPeriod,
    wonUndated: won.filter((one) => wonOn(one) === undefined),
    remaining,
    expected,
    later: open.filter((one) => period !== undefined && closes(one) !== undefined && !byEnd(one)),
    undated: open.filter((one) => closes(one) === undefined),
    cover: {
      amount: coverOf(expected.amount, remaining),
      weighted: coverOf(expected.weighted, remaining),
      chained: coverOf(expected.chained, remaining),
    },
  }
})
