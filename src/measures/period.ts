import type { Plan } from '../plan/plan.js'
import { daysBetween } from './dates.js'

/** What is wrong with the time a plan covers; undefined = nothing, or a day is not known. */
export type PeriodFault =
  | { readonly kind: 'reversed'; readonly from: string; readonly to: string }
  /** An approved plan that is over for so many days. */
  | { readonly kind: 'over'; readonly to: string; readonly days: number }

/** Domain 2.1, PLN-006. The last day belongs to the period. */
export const periodFaultOf = ({ period, status }: Plan, asOf: string): PeriodFault | undefined => {
  const { from, to } = period ?? {}
  if (to === undefined) return undefined
  if (from !== undefined && to < from) return { kind: 'reversed', from, to }
  return status === 'approved' && asOf > to ? { kind: 'over', to, days: daysBetween(to, asOf) } : undefined
}
