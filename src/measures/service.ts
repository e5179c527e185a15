import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { decimal, percentOf, roundedNumber, times } from './exact.js'
import type { Route } from './lookup.js'
import { hasOneOf, levelsOf, numberOf } from './scales.js'

/** Domain S2-28: whether the service the customer gets ties it to us; undefined = the level is not known. */
export const bindsDeeply = ({ account }: Plan, playbook: Playbook): boolean | undefined => {
  const level = numberOf(playbook, 'service_level', account.service_level)
  return level === undefined ? undefined : level >= playbook.service.binding_level
}

/**
 * Domain S2-27: whether we sell whole solutions here. Either we serve on that level, or the customer is known to buy
 * that way; a plan has no other word for it. undefined = neither is known.
 */
export const sellsSolutions = ({ account }: Plan, playbook: Playbook): boolean | undefined => {
  const { solution_level, solution_traits } = playbook.service
  if (hasOneOf(solution_traits, account.characteristics)) return true
  const level = numberOf(playbook, 'service_level', account.service_level)
  return level === undefined ? undefined : level >= solution_level
}

export type StickinessState = 'none' | 'planned' | 'in_place'

export type Stickiness = {
  /** Every method of the scale, in its order; without a state nobody has written anything. */
  readonly methods: readonly { readonly id: string; readonly state: StickinessState | undefined }[]
  readonly inPlace: number
  readonly of: number
  /** In place by all there are, in percent with one decimal; undefined = nothing is written about any. */
  readonly indexPct: number | undefined
  /** Below what the playbook wants; a method of which nothing is written does not hold anybody, so far as we know. */
  readonly isLow: boolean
}

/** Domain 2.16: the methods that make leaving us costly, and how many of them work. */
export const stickinessOf = ({ account }: Plan, playbook: Playbook): Stickiness => {
  const given: Readonly<Partial<Record<string, StickinessState>>> = account.stickiness ?? {}
  const methods = levelsOf(playbook, 'stickiness_method').map(([id]) => ({ id, state: given[id] }))
  const inPlace = methods.filter(({ state }) => state === 'in_place').length
  const [part, whole] = [decimal(inPlace), decimal(methods.length)]
  const isKnown = methods.some(({ state }) => state !== undefined)
  return {
    methods,
    inPlace,
    of: methods.length,
    indexPct: isKnown ? percentOf(part, whole) : undefined,
    isLow: isKnown && times(part, decimal(100)).lt(times(whole, decimal(playbook.limits.stickiness_pct))),
  }
}

export type ServiceTime = {
  readonly kind: string
  readonly path: Route
  /** Hours; undefined = not known. */
  readonly promised: number | undefined
  readonly actual: number | undefined
  /** Hours by which the promise is missed, 0 = kept; undefined = one of the two is not known. */
  readonly missedBy: number | undefined
  /** Of this time more is better, so that less than promised breaks the promise. */
  readonly isLongerBetter: boolean
}

type Hours = { readonly promised?: number; readonly actual?: number }

const missedBy = ({ promised, actual }: Hours, isLongerBetter: boolean): number | undefined => {
  if (promised === undefined || actual === undefined) return undefined
  const over = decimal(actual).minus(decimal(promised))
  const missed = isLongerBetter ? over.neg() : over
  return missed.gt(decimal(0)) ? roundedNumber(missed, 2) : 0
}

/** Domain S2-33: the service times of which anything is written, in the order of the scale. */
export const serviceTimesOf = ({ account }: Plan, playbook: Playbook): readonly ServiceTime[] => {
  const given: Readonly<Partial<Record<string, Hours>>> = account.service_times ?? {}
  return levelsOf(playbook, 'service_time').flatMap(([kind]): readonly ServiceTime[] => {
    const hours = given[kind]
    if (hours?.promised === undefined && hours?.actual === undefined) return []
    const { promised, actual } = hours
    const isLongerBetter = playbook.service.longer_is_better.includes(kind)
    const path = ['account', 'service_times', kind]
    return [{ kind, path, promised, actual, missedBy: missedBy(hours, isLongerBetter), isLongerBetter }]
  })
}
