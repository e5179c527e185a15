import { Big as big, type Big } from 'big.js'

// An own constructor, so that nobody else's settings reach our figures.
const Exact = big()
Exact.DP = 40
Exact.RM = Exact.roundHalfUp
Exact.NE = -1_000_000
Exact.PE = 1_000_000

/** An exact decimal. Division keeps 40 decimals; everything else is exact. */
export type Decimal = Big

/** A decimal as it is written: `0.1` is a tenth. */
export const decimal = (written: number | string): Decimal => new Exact(written)

const zero = decimal(0)
const hundred = decimal(100)

/** Without any item it is 0. */
export const sum = (items: readonly Decimal[]): Decimal => items.reduce((total, item) => total.plus(item), zero)

export const times = (a: Decimal, b: Decimal): Decimal => a.times(b)

/** Part by whole, to 40 decimals; the whole is not 0. */
export const ratio = (part: Decimal, whole: Decimal): Decimal => part.div(whole)

const nearest = (value: Decimal, places: number): Decimal => {
  const result = value.round(places, Exact.roundHalfUp)
  return result.eq(zero) ? zero : result
}

/** Domain 0.2: half away from zero, as canonical text: `83333.25`, `40000`, never an exponent or a trailing zero. */
export const rounded = (value: Decimal, places: number): string => nearest(value, places).toString()

/** The same as a number, for figures that are no money. */
export const roundedNumber = (value: Decimal, places: number): number => nearest(value, places).toNumber()

/** Every digit of a decimal, as canonical text: a working is not rounded. */
export const exactly = (value: Decimal): string => value.toString()

/** Part of whole in percent, one decimal; undefined when the whole is 0. The division is the last step. */
export const percentOf = (part: Decimal, whole: Decimal): number | undefined =>
  whole.eq(zero) ? undefined : roundedNumber(ratio(part.times(hundred), whole), 1)
