import type { Deal, StagedDeal } from '../../measures/deals.js'
import { chainPct, ladderOf, stageCodes } from '../../measures/ladder.js'
import { decimal, roundedNumber } from '../../measures/exact.js'
import { forecastOf } from '../../measures/forecast.js'
import { lastMovementOf } from '../../measures/movement.js'
import { roundedMoney } from '../../measures/money.js'
import { pipelineOf, type Sums } from '../../measures/pipeline.js'
import { stageDemandsOf } from '../../measures/stage-demands.js'
import { revenueTargetOf } from '../../measures/target.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Exact } from '../../report/report.js'
import { exactOrNull } from '../../report/words.js'

const money = (value: Parameters<typeof roundedMoney>[0]): Exact | null => exactOrNull(roundedMoney(value))

const sumFigures = (sums: Sums) => ({
  count: sums.count,
  amount: money(sums.amount),
  weighted: money(sums.weighted),
  chained: money(sums.chained),
})

/** A deal with all its figures; those of a deal without a stage are null. */
const dealFigures = (one: Deal & Partial<StagedDeal>) => ({
  id: one.deal.id,
  name: one.deal.name,
  stage: one.stage ?? null,
  amount: money(one.amount),
  win_rate: one.winRate ?? null,
  win_rate_source: one.winRateSource ?? null,
  weighted: money(one.weighted),
  chained: money(one.chained),
  days_in_stage: one.daysInStage ?? null,
  planned_days: one.plannedDays ?? null,
  overdue_days: one.overdueDays ?? null,
  expected_close_on: one.deal.expected_close_on ?? null,
  past_due: one.pastDue ?? null,
  category: one.category ?? null,
  state: one.state,
})

const leftOutFigures = (one: Deal & Partial<StagedDeal>) => ({
  ...dealFigures(one),
  unknown: one.missing,
  given_amount: money(one.deal.amount === undefined ? undefined : decimal(one.deal.amount)),
  given_currency: one.deal.currency ?? null,
})

/** A deal that is only potential, lost or on hold: no rate applies to it. */
const plainFigures = ({ deal, amount: worth, category, state }: Deal) => ({
  id: deal.id,
  name: deal.name,
  stage: deal.stage ?? null,
  amount: money(worth),
  category: category ?? null,
  state,
})

const idsOf = (deals: readonly Pick<Deal, 'deal'>[]): readonly string[] => deals.map(({ deal }) => deal.id)

const targetFigures = (plan: Plan, context: Context) => {
  const found = revenueTargetOf(plan, context)
  return {
    from: found.from ?? null,
    to: found.to ?? null,
    goals: found.goals.map(({ goal }) => goal.id),
    left_out: found.leftOut.map(({ goal, why }) => ({ goal: goal.id, why })),
    target: money(found.target),
    no_target: found.reason ?? null,
    won: money(found.won.amount),
    won_undated: idsOf(found.wonUndated),
    remaining: money(found.remaining),
    expected: { opportunities: idsOf(found.expected.deals), ...sumFigures(found.expected) },
    later: idsOf(found.later),
    undated: idsOf(found.undated),
    cover_amount: found.cover.amount ?? null,
    cover_weighted: found.cover.weighted ?? null,
    cover_chained: found.cover.chained ?? null,
  }
}

/** Where the two forecasts part: what each deal adds to weighted minus chained. */
const differenceFigures = (plan: Plan, context: Context) => {
  const found = forecastOf(plan, context)
  if (found === undefined) return null
  return {
    total: money(found.difference),
    opportunities: found.apart.map(({ one, difference }) => ({
      id: one.deal.id,
      stage: one.stage,
      win_rate: one.winRate,
      chain_pct: roundedNumber(one.chainPct, 2),
      difference: money(difference),
    })),
  }
}

const demandFigures = (plan: Plan, context: Context) =>
  stageDemandsOf(plan, context).map(
    ({ thing: deal, stage, next, isProved, actions, buyer, isBuyerThere, missingRoles }) => ({
      id: deal.id,
      stage,
      next_stage: next,
      key_result_reached: isProved,
      key_actions_done: actions.done ?? null,
      key_actions: actions.of,
      key_actions_open: actions.open.map(({ code }) => code),
      buyer_step: deal.buyer_step ?? null,
      buyer_step_needed: ladderOf(context.playbook)[next].buyer_step,
      buyer_there: buyer === undefined ? null : (isBuyerThere ?? null),
      missing_participants: missingRoles ?? null,
    }),
  )

const stalledFigures = (sums: Sums, plan: Plan, context: Context) => ({
  ...sumFigures(sums),
  opportunities: sums.deals.map(({ deal }) => ({
    id: deal.id,
    last_movement_on: lastMovementOf(deal, plan, context.asOf) ?? null,
    next_action: deal.next_action?.what ?? null,
    next_action_due: deal.next_action?.due ?? null,
  })),
})

const recordOf = <Value, Shown>(
  map: ReadonlyMap<string, Value>,
  show: (value: Value) => Shown,
): Readonly<Record<string, Shown>> => Object.fromEntries([...map].map(([key, value]) => [key, show(value)]))

const figuresOf = (plan: Plan, context: Context) => {
  const found = pipelineOf(plan, context)
  const ladder = ladderOf(context.playbook)
  return {
    currency: found.currency,
    opportunities: found.counted.map(dealFigures),
    by_stage: recordOf(found.byStage, (sums) => ({
      ...sumFigures(sums),
      average_days: sums.averageDays ?? null,
      overdue_count: sums.overdueCount,
    })),
    by_month: recordOf(found.byMonth, sumFigures),
    by_quarter: recordOf(found.byQuarter, sumFigures),
    by_category: recordOf(found.byCategory, sumFigures),
    by_currency: found.byCurrency
      ? recordOf(found.byCurrency, ({ count, own, amount: whole }) => ({
          count,
          own_amount: money(own),
          amount: money(whole),
        }))
      : null,
    open_amount: money(found.open.amount),
    open_weighted: money(found.open.weighted),
    open_chained: money(found.open.chained),
    ratio: found.ratio ?? null,
    difference: differenceFigures(plan, context),
    won_amount: money(found.wonAmount),
    potential_amount: money(found.potentialAmount),
    potential: found.potential.map(plainFigures),
    not_counted: found.idle.map(plainFigures),
    left_out: found.leftOut.map(leftOutFigures),
    past_due: { ...sumFigures(found.pastDue), opportunities: idsOf(found.pastDue.deals) },
    stalled: stalledFigures(found.stalled, plan, context),
    target: targetFigures(plan, context),
    demands: demandFigures(plan, context),
    chain_pct: Object.fromEntries(stageCodes.map((code) => [code, chainPct(code, ladder)])),
    assessed: found.assessed,
    of: found.of,
  }
}

export type Figures = ReturnType<typeof figuresOf>
export type DealFigures = ReturnType<typeof dealFigures>
export type SumFigures = ReturnType<typeof sumFigures>

/** Domain 2.4.1 as data: every figure of the deals of a plan. */
export const compute = (plan: Plan, context: Context): Figures => figuresOf(plan, context)
