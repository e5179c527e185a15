import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import { decimal, type Decimal } from './exact.js'
import { converted, currencyOf, exchangeRate } from './money.js'
import { isOneOf } from './scales.js'
import { remembered } from './remembered.js'

export type Row = 1 | 2 | 3
export type RadClass = 'R' | 'A' | 'D'
export type SecondTable = 'none' | 'ndf' | 'rad'

/** What a code waits for: keys of `account`, or a dated rate of the playbook. */
export type SegmentInput =
  'vpc' | 'annual_output_value' | 'ndf' | 'annual_profit' | 'annual_budget' | 'our_share_pct' | 'exchange_rate'

export type Segmentation = {
  readonly vpcRow: Row | undefined
  /** Letter and row, `V1`. */
  readonly vpcCode: string | undefined
  /** The table that the VPC letter asks for. */
  readonly secondTable: SecondTable | undefined
  readonly ndfRow: Row | undefined
  readonly ndfCode: string | undefined
  readonly radClass: RadClass | undefined
  readonly radDigit: Row | undefined
  readonly radCode: string | undefined
  /** `D2` for a C customer, `R2` for a V customer; undefined for a P customer and while an input is missing. */
  readonly secondCode: string | undefined
  /** Which inputs the two codes of this customer still need. */
  readonly missing: readonly SegmentInput[]
  /** Those of them that the VPC code waits for. */
  readonly vpcMissing: readonly SegmentInput[]
}

/** Lower bounds, inclusive; unknown stays unknown. */
const rowOf = (value: Decimal | undefined, [first, second]: readonly [number, number]): Row | undefined =>
  value && (value.gte(decimal(first)) ? 1 : value.gte(decimal(second)) ? 2 : 3)

const codeOf = (letter: string | undefined, row: Row | undefined): string | undefined =>
  letter === undefined || row === undefined ? undefined : letter + String(row)

/** Domain 2.2: codes and rows of the customer; amounts are compared in the currency of the thresholds. */
export const segmentationOf = remembered((plan: Plan, context: Context): Segmentation => {
  const { account } = plan
  const { segmentation } = context.playbook
  const currency = currencyOf(plan, context.playbook)
  const inTheirs = (amount: number | undefined) => converted(amount, currency, segmentation.currency, context)
  const budget = inTheirs(account.annual_budget)
  const share = account.our_share_pct === undefined ? undefined : decimal(account.our_share_pct)

  const vpcRow = rowOf(inTheirs(account.annual_output_value), segmentation.vpc_rows)
  const ndfRow = rowOf(inTheirs(account.annual_profit), segmentation.ndf_rows)
  const { R, A } = segmentation.rad_budget
  const radClass: RadClass | undefined = budget && (budget.gte(decimal(R)) ? 'R' : budget.gte(decimal(A)) ? 'A' : 'D')
  const radDigit = rowOf(share, segmentation.rad_share)
  const ndfCode = codeOf(account.ndf, ndfRow)
  const radCode = codeOf(radClass, radDigit)
  const secondTable = account.vpc && segmentation.second_table[account.vpc]

  const wanted: Exclude<SegmentInput, 'exchange_rate'>[] = ['vpc', 'annual_output_value']
  if (secondTable === 'ndf') wanted.push('ndf', 'annual_profit')
  if (secondTable === 'rad') wanted.push('annual_budget', 'our_share_pct')
  const missing: SegmentInput[] = wanted.filter((input) => account[input] === undefined)
  const amounts = ['annual_output_value', 'annual_profit', 'annual_budget'] as const
  const hasAmount = amounts.some((input) => wanted.includes(input) && account[input] !== undefined)
  if (hasAmount && exchangeRate(currency, segmentation.currency, context) === undefined) missing.push('exchange_rate')

  const output: SegmentInput = account.annual_output_value === undefined ? 'annual_output_value' : 'exchange_rate'
  return {
    vpcRow,
    vpcCode: codeOf(account.vpc, vpcRow),
    secondTable,
    ndfRow,
    ndfCode,
    radClass,
    radDigit,
    radCode,
    secondCode: secondTable === 'ndf' ? ndfCode : secondTable === 'rad' ? radCode : undefined,
    missing,
    vpcMissing: [...(account.vpc === undefined ? ['vpc' as const] : []), ...(vpcRow === undefined ? [output] : [])],
  }
})

/** A customer in another segment than on the day on which the plan was last approved, in the codes that are known. */
export type SegmentMove = {
  readonly before: readonly string[]
  readonly now: readonly string[]
  readonly on: string
  /** Which of the two codes has changed first of all. */
  readonly changed: 'vpc' | SecondTable
}

/** Domain 2.2, SEG-008: a code that was or is not known has not moved. */
export const segmentMove = (plan: Plan, context: Context): SegmentMove | undefined => {
  const then = context.earlier?.approved
  if (then === undefined) return undefined
  const [before, now] = [segmentationOf(then.plan, context), segmentationOf(plan, context)]
  if (before.vpcCode === undefined || now.vpcCode === undefined) return undefined
  const isOther = before.vpcCode !== now.vpcCode
  const isOtherRow =
    [before, now].every(({ secondCode }) => secondCode !== undefined) && before.secondCode !== now.secondCode
  if (!isOther && !isOtherRow) return undefined
  const codes = ({ vpcCode, secondCode }: Segmentation) => [vpcCode ?? [], secondCode ?? []].flat()
  return { before: codes(before), now: codes(now), on: then.on, changed: isOther ? 'vpc' : (now.secondTable ?? 'vpc') }
}

/** The letters that say something was sold, and the life cycles of customers who bought (domain S0-08, S3-02, S3-03). */
const soldLetters = ['C', 'V']
const soldStates = ['D', 'F']
const buyers = ['customer', 'loyal_customer']

/** Domain S0-08: whether the customer buys from us today; an unknown life cycle says nothing. */
export const hasBought = ({ account }: Plan): boolean => isOneOf(buyers, account.lifecycle)

/**
 * Domain 2.2, SEG-005: what of the segment a life cycle contradicts. `goals` = a former customer whom no goal of ours
 * wins back: a goal about revenue does; a goal without a category may, so it counts.
 */
export const lifeCycleConflicts = ({ account, goals = [] }: Plan): readonly ('vpc' | 'ndf' | 'goals')[] => {
  const { lifecycle, vpc, ndf } = account
  const isProspect = lifecycle === 'prospect'
  const isBuyer = isOneOf(buyers, lifecycle)
  const winsBack = goals.some(({ category = 'account_revenue' }) => category === 'account_revenue')
  return [
    ...((isProspect && isOneOf(soldLetters, vpc)) || (isBuyer && vpc === 'P') ? ['vpc' as const] : []),
    ...(isProspect && isOneOf(soldStates, ndf) ? ['ndf' as const] : []),
    ...(lifecycle === 'former_customer' && !winsBack ? ['goals' as const] : []),
  ]
}
