import type { Plan } from '../plan/plan.js'
import { daysBetween } from './dates.js'
import { at, type At } from './lookup.js'

type Waiver = NonNullable<Plan['waivers']>[number]

export type ExpiredWaiver = At<Waiver> & {
  /** Whole days since its last day. */
  readonly days: number
}

/** Format, outline: waivers of which the last day has passed. */
export const expiredWaivers = (plan: Plan, asOf: string): readonly ExpiredWaiver[] =>
  at(plan.waivers, 'waivers').flatMap(({ thing, path }) =>
    thing.until < asOf ? [{ thing, path, days: daysBetween(thing.until, asOf) }] : [],
  )
