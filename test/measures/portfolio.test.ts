import { Big as big } from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  accountFigures,
  addTotals,
  currencyTotals,
  groupings,
  groupsBy,
  isReviewed,
  reviewCoverOf,
  type AccountFigures,
  type Totals,
} from '../../src/measures/portfolio.js'
import { withoutEmpty } from '../../src/plan/plan-data.js'
import type { Plan } from '../../src/plan/plan.js'
import { defaultPlaybook as playbook } from '../../src/playbook/default.generated.js'
import { plans } from '../properties/plans.js'

const asOf = '2026-06-30'

const figuresOf = (data: unknown, currency = 'CNY', changedOn?: string): AccountFigures => {
  const plan = withoutEmpty(structuredClone({ ...(data as object), currency })) as Plan
  return accountFigures(plan, { asOf, playbook, plans: [plan] }, changedOn)
}

/** Sums by hand: what is known of some totals, and how many deals there are. */
const byHand = (totals: readonly Totals[], key: 'amount' | 'weighted' | 'chained') =>
  totals.reduce((all, one) => all.plus(one[key] ?? 0), big(0)).toFixed()

const expectSum = (whole: Totals, parts: readonly Totals[]): void => {
  expect(whole.count).toBe(parts.reduce((all, { count }) => all + count, 0))
  expect(whole.assessed).toBe(parts.reduce((all, { assessed }) => all + assessed, 0))
  for (const key of ['amount', 'weighted', 'chained'] as const)
    expect(big(whole[key] ?? 0).toFixed()).toBe(byHand(parts, key))
}

describe('the figures of a portfolio', () => {
  it('add up over any plans, to the last digit, whatever they are split by', { timeout: 120_000 }, () => {
    const some = fc.array(fc.tuple(plans, fc.constantFrom('CNY', 'USD', 'EUR')), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(some, (pairs) => {
        const accounts = pairs.map(([plan, currency]) => figuresOf(plan, currency))
        const all = currencyTotals(accounts)
        expect(all.map(({ currency }) => currency)).toEqual(
          [...new Set(accounts.map(({ currency }) => currency))].sort(),
        )
        for (const { currency, plans: count, open, won, byStage, byMonth, byQuarter, byOwner } of all) {
          const own = accounts.filter((one) => one.currency === currency)
          expect(count).toBe(own.length)
          expectSum(
            open,
            own.map((one) => one.open),
          )
          expectSum(
            won,
            own.map((one) => one.won),
          )
          expectSum(open, [...byMonth.values()])
          expectSum(open, [...byQuarter.values()])
          expectSum(open, [...byOwner.values()])
          expectSum(addTotals([open, won]), [...byStage.values()])
        }
        for (const by of groupings)
          expect(
            groupsBy(
              accounts.map((figures) => ({ figures })),
              by,
            ).flatMap(([, group]) => group),
          ).toHaveLength(accounts.length)
      }),
      { numRuns: 100 },
    )
  })

  it('never make a zero of what nobody knows', () => {
    const unknown: Totals = { count: 2, assessed: 0 }
    const none: Totals = { count: 0, assessed: 0, amount: '0', weighted: '0', chained: '0' }
    expect(addTotals([unknown, none])).toEqual({ count: 2, assessed: 0 })
    expect(addTotals([none, none])).toMatchObject({ count: 0, amount: '0' })
    expect(
      addTotals([unknown, { count: 1, assessed: 1, amount: '0.1' }, { count: 1, assessed: 1, amount: '0.2' }]),
    ).toEqual({
      count: 4,
      assessed: 2,
      amount: '0.3',
    })
  })

  it.each([
    ['2026-05-31', true],
    ['2026-05-30', false],
    ['2026-07-01', false],
    [undefined, false],
  ])('a plan reviewed on %s counts as reviewed: %s', (held, expected) => {
    const reviews = held === undefined ? [] : [{ id: 'r', held_on: held, kind: 'monthly_operations' }]
    const figures = figuresOf({ version: 1, account: { name: 'x' }, reviews })
    expect(isReviewed(figures, asOf)).toBe(expected)
    expect(reviewCoverOf([figures], asOf)).toEqual({ reviewed: Number(expected), of: 1, pct: expected ? 100 : 0 })
  })

  it('knows no share of no plans, and no day that is to come', () => {
    expect(reviewCoverOf([], asOf)).toEqual({ reviewed: 0, of: 0, pct: undefined })
    const people = [{ id: 'a', name: 'A', last_contact_on: '2026-07-02' }]
    const touches = [{ date: '2026-06-01', person: 'a', channel: 'visit' }]
    const plan = { version: 1, account: { name: 'x' }, relationships: { people }, touches }
    expect(figuresOf(plan).freshness).toEqual({ contactedOn: '2026-06-01' })
    expect(figuresOf({ version: 1, account: { name: 'x' } }, 'CNY', '2026-06-02').freshness).toEqual({
      changedOn: '2026-06-02',
    })
  })
})
