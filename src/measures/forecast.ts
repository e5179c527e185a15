import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import { dealsOf, type StagedDeal } from './deals.js'
import { decimal, ratio, type Decimal } from './exact.js'
import { pipelineOf } from './pipeline.js'

/** The two forecasts of the open deals side by side. */
export type Forecast = {
  readonly currency: string
  readonly weighted: Decimal
  readonly chained: Decimal
  /** Three decimals, to be shown. */
  readonly ratio: number
  /** Whether the exact ratio is above the limit of the playbook. */
  readonly optimistic: boolean
  /** The deal that adds most to the difference. */
  readonly widest: StagedDeal
}

const difference = ({ weighted, chained }: StagedDeal): Decimal | undefined =>
  weighted && chained && weighted.minus(chained)

const widestOf = (deals: readonly StagedDeal[]): StagedDeal | undefined => {
  let widest: { readonly one: StagedDeal; readonly by: Decimal } | undefined
  for (const one of deals) {
    const by = difference(one)
    if (by && (widest === undefined || by.gt(widest.by))) widest = { one, by }
  }
  return widest?.one
}

/** Domain 2.4.1 and open point 9: the weighted total beside the chained one; undefined = they have no ratio. */
export const forecastOf = (plan: Plan, context: Context): Forecast | undefined => {
  const { currency, open, ratio: shown } = pipelineOf(plan, context)
  const { weighted, chained } = open
  const widest = widestOf(dealsOf(plan, context).staged.filter(({ state }) => state === 'open'))
  if (weighted === undefined || chained === undefined || shown === undefined || widest === undefined) return undefined
  return {
    currency,
    weighted,
    chained,
    ratio: shown,
    optimistic: ratio(weighted, chained).gt(decimal(context.playbook.limits.forecast_ratio)),
    widest,
  }
}
