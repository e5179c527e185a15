import type { Opportunity, Plan } from '../plan/plan.js'
import { dealState } from './deals.js'
import { opportunitiesOf, type At } from './lookup.js'

/** A price reduction that is asked for without a known reason, or granted without anything in return. */
export type DiscountFault = At<Opportunity> & {
  readonly kind: 'reason_unknown' | 'nothing_in_return'
  /** Percent asked for, or granted. */
  readonly pct: number
}

const says = (text: string): boolean => text.trim() !== ''

/** Domain 2.4.3, OPP-014, in plan order; what is won or lost cannot be negotiated any more. */
export const discountFaults = (plan: Plan): readonly DiscountFault[] =>
  opportunitiesOf(plan)
    .filter(({ thing }) => dealState(thing) === 'open')
    .flatMap(({ thing, path }) => {
      const {
        requested_pct: requested,
        granted_pct: granted,
        reason,
        variable_items: items = [],
      } = thing.discount ?? {}
      const at = (key: string) => [...path, 'discount', key]
      const faults: DiscountFault[] = []
      if (requested !== undefined && requested > 0 && reason === undefined)
        faults.push({ thing, path: at('reason'), kind: 'reason_unknown', pct: requested })
      if (granted !== undefined && granted > 0 && !items.some(says))
        faults.push({ thing, path: at('variable_items'), kind: 'nothing_in_return', pct: granted })
      return faults
    })
