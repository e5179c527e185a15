import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactly } from '../../src/measures/exact.js'
import { pipelineOf } from '../../src/measures/pipeline.js'
import { revenueTargetOf } from '../../src/measures/target.js'
import { bedrock, on, planOf } from './deal-fixtures.js'

const day = '2026-06-30'
const period = 'period: { from: 2026-01-01, to: 2026-12-31 }\n'

const found = (yaml: string) => {
  const target = revenueTargetOf(planOf(`currency: CNY\n${yaml}`), on(day))
  const money = (value: typeof target.target) => value && exactly(value)
  return {
    goals: target.goals.map(({ goal }) => goal.id),
    leftOut: target.leftOut.map(({ goal, why }) => `${goal.id} ${why}`),
    target: money(target.target),
    reason: target.reason,
    won: money(target.won.amount),
    wonUndated: target.wonUndated.map(({ deal }) => deal.id),
    remaining: money(target.remaining),
    expected: target.expected.deals.map(({ deal }) => deal.id),
    later: target.later.map(({ deal }) => deal.id),
    undated: target.undated.map(({ deal }) => deal.id),
    cover: target.cover,
  }
}

const goal = (id: string, rest: string): string =>
  `  - { id: ${id}, statement: 目标, category: account_revenue, ${rest} }\n`

describe('the target', () => {
  it('adds up revenue goals in money that are due in the period', () => {
    const goals = [
      goal('a', 'target: 1000.5, unit: CNY, due: 2026-01-01'),
      goal('b', 'target: 0.12, unit: 万元, due: 2026-12-31'),
      goal('c', 'target: 3, unit: " ￥ ", due: 2026-06-30'),
    ]
    expect(found(`${period}goals:\n${goals.join('')}`)).toMatchObject({
      goals: ['a', 'b', 'c'],
      leftOut: [],
      target: '2203.5',
      reason: undefined,
    })
  })

  it.each([
    ['target: 很多, unit: CNY, due: 2026-06-30', 'no_number'],
    ['unit: CNY, due: 2026-06-30', 'no_number'],
    ['target: 5, unit: USD, due: 2026-06-30', 'other_unit'],
    ['target: 5, unit: 台, due: 2026-06-30', 'other_unit'],
    ['target: 5, due: 2026-06-30', 'other_unit'],
    ['target: 5, unit: cny', 'no_due'],
    ['target: 5, unit: CNY, due: 2025-12-31', 'outside_period'],
    ['target: 5, unit: CNY, due: 2027-01-01', 'outside_period'],
  ])('leaves out a goal with %s', (rest, why) => {
    expect(found(`${period}goals:\n${goal('g', rest)}`)).toMatchObject({
      leftOut: [`g ${why}`],
      target: undefined,
      reason: 'none_counts',
      remaining: undefined,
      cover: { amount: undefined, weighted: undefined, chained: undefined },
    })
  })

  it('says why there is none', () => {
    const money = goal('g', 'target: 5, unit: CNY, due: 2026-06-30')
    expect(found(`goals:\n${money}`)).toMatchObject({ reason: 'no_period', goals: [], leftOut: [] })
    expect(found(`period: { from: 2026-01-01 }\ngoals:\n${money}`)).toMatchObject({ reason: 'no_period' })
    expect(found(period)).toMatchObject({ reason: 'no_goal' })
    expect(
      found(
        `${period}goals:\n  - { id: g, statement: 关系, category: relationship, target: 5, unit: CNY, due: 2026-06-30 }`,
      ),
    ).toMatchObject({ reason: 'no_goal' })
  })

  it('does not take the unit of another currency', () => {
    expect(
      revenueTargetOf({ ...bedrock, period: { from: '2026-01-01', to: '2026-12-31' }, currency: 'USD' }, on(day)),
    ).toMatchObject({
      reason: 'none_counts',
    })
  })
})

const money = goal('g', 'target: 1000, unit: CNY, due: 2026-12-31')

describe('what is won and what covers the rest', () => {
  it('counts by the day of closing, else by the day stage F was reached', () => {
    const deals = `opportunities:
  - { id: closed, name: 甲, stage: F, amount: 100, closed_on: 2026-01-01 }
  - { id: early, name: 乙, stage: F, amount: 100, closed_on: 2025-12-31 }
  - { id: reached, name: 丙, stage: F, amount: 50, stage_history: [{ stage: F, entered_on: 2026-06-01 }] }
  - { id: undated, name: 丁, stage: F, amount: 100 }
  - { id: status, name: 戊, stage: E, status: won, amount: 100, stage_history: [{ stage: E, entered_on: 2026-06-01 }] }
  - { id: lost, name: 己, stage: E, status: lost, amount: 100, closed_on: 2026-06-01 }
`
    expect(found(`${period}goals:\n${money}${deals}`)).toMatchObject({
      won: '150',
      wonUndated: ['status', 'undated'],
      remaining: '850',
    })
  })

  it('covers with open deals up to the last day, overdue ones as well', () => {
    const deals = `opportunities:
  - { id: last, name: 甲, stage: C, amount: 600, expected_close_on: 2026-12-31 }
  - { id: past, name: 乙, stage: E, amount: 200, expected_close_on: 2026-05-01 }
  - { id: next, name: 丙, stage: D, amount: 900, expected_close_on: 2027-01-01 }
  - { id: open, name: 丁, stage: D, amount: 900 }
  - { id: held, name: 戊, stage: D, amount: 900, status: on_hold, expected_close_on: 2026-12-31 }
  - { id: won, name: 己, stage: F, amount: 400, closed_on: 2026-03-01 }
`
    expect(found(`${period}goals:\n${money}${deals}`)).toMatchObject({
      remaining: '600',
      expected: ['last', 'past'],
      later: ['next'],
      undated: ['open'],
      // (600 + 200) / 600; (300 + 180) / 600; (600 × 0.27 + 180) / 600.
      cover: { amount: 1.333, weighted: 0.8, chained: 0.57 },
    })
  })

  it('has nothing to cover once the target is reached', () => {
    const deals = (amount: number) => `opportunities:
  - { id: won, name: 己, stage: F, amount: ${String(amount)}, closed_on: 2026-03-01 }
  - { id: last, name: 甲, stage: C, amount: 600, expected_close_on: 2026-12-31 }
`
    const none = { amount: undefined, weighted: undefined, chained: undefined }
    expect(found(`${period}goals:\n${money}${deals(1000)}`)).toMatchObject({ remaining: '0', cover: none })
    expect(found(`${period}goals:\n${money}${deals(1001)}`)).toMatchObject({ remaining: '0', cover: none })
    expect(found(`${period}goals:\n${money}${deals(999)}`)).toMatchObject({ remaining: '1', cover: { weighted: 300 } })
  })

  it('does not know what remains when no won amount is known', () => {
    const deals = 'opportunities:\n  - { id: won, name: 己, stage: F, closed_on: 2026-03-01 }\n'
    expect(found(`${period}goals:\n${money}${deals}`)).toMatchObject({
      target: '1000',
      won: undefined,
      remaining: undefined,
      cover: { amount: undefined },
    })
  })

  it('covers with nothing where no deal is open', () => {
    expect(found(`${period}goals:\n${money}`)).toMatchObject({ cover: { amount: 0, weighted: 0, chained: 0 } })
  })
})

describe('months and quarters', () => {
  it('split the open deals without losing a cent, whatever the amounts', () => {
    const months = fc.constantFrom('2026-06-01', '2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01', undefined)
    const deals = fc.array(fc.tuple(fc.integer({ min: 1, max: 99_999_999 }), months, fc.constantFrom('A', 'C', 'E')), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(deals, (drawn) => {
        const yaml = drawn.map(
          ([cents, close, stage], index) =>
            `  - { id: d${String(index)}, name: 单, stage: ${stage}, amount: ${String(cents / 100)}${close ? `, expected_close_on: ${close}` : ''} }`,
        )
        const { open, byMonth, byQuarter, byCategory } = pipelineOf(
          planOf(`opportunities:\n${yaml.join('\n')}${yaml.length > 0 ? '' : ' []'}`),
          on(day),
        )
        for (const key of ['amount', 'weighted', 'chained'] as const)
          for (const sums of [byMonth, byQuarter, byCategory]) {
            const parts = [...sums.values()].map((one) => one[key])
            const total = parts.reduce((a, b) => a && b && a.plus(b), open[key]?.minus(open[key]))
            expect(total && exactly(total)).toBe(open[key] && exactly(open[key]))
          }
      }),
      { seed: 20261129, numRuns: 200 },
    )
  })

  it('stand in the order of time, unknown last', () => {
    const plan = planOf(`opportunities:
  - { id: a, name: 甲, stage: A, amount: 1 }
  - { id: b, name: 乙, stage: A, amount: 1, expected_close_on: 2027-01-31 }
  - { id: c, name: 丙, stage: A, amount: 1, expected_close_on: 2026-12-01 }
  - { id: d, name: 丁, stage: A, amount: 1, expected_close_on: 2026-10-01 }`)
    const { byMonth, byQuarter } = pipelineOf(plan, on(day))
    expect([...byMonth.keys()]).toEqual(['2026-10', '2026-12', '2027-01', 'unknown'])
    expect([...byQuarter.keys()]).toEqual(['2026-Q4', '2027-Q1', 'unknown'])
  })
})

it('tells past-due from stalled deals', () => {
  const plan = planOf(`opportunities:
  - { id: due, name: 甲, stage: C, amount: 1, expected_close_on: 2026-06-29, stage_history: [{ stage: C, entered_on: 2026-06-20 }] }
  - { id: today, name: 乙, stage: C, amount: 2, expected_close_on: 2026-06-30, stage_history: [{ stage: C, entered_on: 2026-06-19 }] }
  - { id: blind, name: 丙, stage: C, amount: 4 }`)
  const { pastDue, stalled } = pipelineOf(plan, on(day))
  expect(pastDue.deals.map(({ deal }) => deal.id)).toEqual(['due'])
  expect(stalled.deals.map(({ deal }) => deal.id)).toEqual(['today'])
  expect([pastDue.amount, stalled.amount].map((amount) => amount && exactly(amount))).toEqual(['1', '2'])
})
