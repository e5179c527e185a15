import type { Context } from '../plan/context.js'
import type { Opportunity, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { decimal, rounded, sum, times, type Decimal } from './exact.js'
import { byText } from './lookup.js'

/** Currency of all figures of a plan: its own, else the playbook's (product page, section 2). */
export const currencyOf = (plan: Plan, playbook: Playbook): string => plan.currency ?? playbook.currency

export type DatedRate = Playbook['exchange_rates'][number]

/**
 * The rate between two currencies on a day: the one with the latest date that is not after it. The inverse of a rate is
 * not guessed. undefined = the playbook has no such rate.
 */
export const datedRate = (from: string, to: string, { asOf, playbook }: Context): DatedRate | undefined => {
  let latest: DatedRate | undefined
  for (const rate of playbook.exchange_rates)
    if (rate.from === from && rate.to === to && rate.date <= asOf && (latest === undefined || rate.date >= latest.date))
      latest = rate
  return latest
}

/** Units of `to` for one unit of `from` on a day; undefined = the playbook has no such rate. */
export const exchangeRate = (from: string, to: string, context: Context): Decimal | undefined => {
  if (from === to) return decimal(1)
  const rate = datedRate(from, to, context)
  return rate && decimal(rate.rate)
}

/** Why amounts in one currency cannot be told in another. */
export type MissingRate = {
  readonly from: string
  readonly to: string
  /** First day of the rates that are valid later; undefined = there is none. */
  readonly startsOn: string | undefined
  /** A rate in the other direction is given, which is not turned round. */
  readonly inverse: boolean
}

/** Product page, section 2: the rate that a deal in a currency of its own lacks; undefined = it lacks none. */
export const missingRateOf = (deal: Opportunity, plan: Plan, context: Context): MissingRate | undefined => {
  const { exchange_rates: rates } = context.playbook
  const to = currencyOf(plan, context.playbook)
  const from = deal.currency ?? to
  if (exchangeRate(from, to, context)) return undefined
  const later = rates.filter((rate) => rate.from === from && rate.to === to).map(({ date }) => date)
  return {
    from,
    to,
    startsOn: later.sort(byText)[0],
    inverse: rates.some((rate) => rate.from === to && rate.to === from),
  }
}

/** An amount in another currency, exact. undefined = the amount or the rate is not known. */
export const converted = (
  amount: number | undefined,
  from: string,
  to: string,
  context: Context,
): Decimal | undefined => {
  if (amount === undefined) return undefined
  const rate = exchangeRate(from, to, context)
  return rate && times(decimal(amount), rate)
}

/**
 * Sum of what is known (product page, section 5): without any item it is 0, with items of which none is known it is
 * undefined.
 */
export const sumOfKnown = (amounts: readonly (Decimal | undefined)[]): Decimal | undefined => {
  const known = amounts.filter((amount) => amount !== undefined)
  return known.length === 0 && amounts.length > 0 ? undefined : sum(known)
}

/** Domain 0.2: an amount as it is shown, at most two decimals, half away from zero; undefined = unknown. */
export const roundedMoney = (amount: Decimal | undefined): string | undefined => amount && rounded(amount, 2)
