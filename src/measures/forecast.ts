import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import { dealsOf, type StagedDeal } from './deals.js'
import { decimal, ratio, sum, type Decimal } from './exact.js'
import { byText } from './lookup.js'
import { pipelineOf } from './pipeline.js'

/** How far a deal moves the two forecasts apart: weighted minus chained, exact; negative = the chain promises more. */
export type Apart = { readonly one: StagedDeal; readonly difference: Decimal }

/** The two forecasts of the open deals side by side. */
export type Forecast = {
  readonly currency: string
  readonly weighted: Decimal
  readonly chained: Decimal
  /** Three decimals, to be shown. */
  readonly ratio: number
  /** Whether the exact ratio is above the limit of the playbook. */
  readonly optimistic: boolean
  /** Weighted minus chained: the sum of what the deals add to it. */
  readonly difference: Decimal
  /** Deals whose two forecasts differ, the largest difference first, then by id. */
  readonly apart: readonly Apart[]
  /** The deal that adds most to the difference. */
  readonly widest: StagedDeal
}

const differences = (deals: readonly StagedDeal[]): readonly Apart[] =>
  deals.flatMap((one) => (one.weighted && one.chained ? [{ one, difference: one.weighted.minus(one.chained) }] : []))

const widestFirst = (a: Apart, b: Apart): number =>
  b.difference.abs().cmp(a.difference.abs()) || byText(a.one.deal.id, b.one.deal.id)

const widestOf = (all: readonly Apart[]): StagedDeal | undefined => {
  let widest: Apart | undefined
  for (const apart of all) if (widest === undefined || apart.difference.gt(widest.difference)) widest = apart
  return widest?.one
}

/** Domain 2.4.1 and open point 9: the weighted total beside the chained one; undefined = they have no ratio. */
export const forecastOf = (plan: Plan, context: Context): Forecast | undefined => {
  const { currency, open, ratio: shown } = pipelineOf(plan, context)
  const { weighted, chained } = open
  const all = differences(dealsOf(plan, context).staged.filter(({ state }) => state === 'open'))
  const widest = widestOf(all)
  if (weighted === undefined || chained === undefined || shown === undefined || widest === undefined) return undefined
  return {
    currency,
    weighted,
    chained,
    ratio: shown,
    optimistic: ratio(weighted, chained).gt(decimal(context.playbook.limits.forecast_ratio)),
    difference: sum(all.map(({ difference }) => difference)),
    apart: all.filter(({ difference }) => !difference.eq(0)).sort(widestFirst),
    widest,
  }
}
