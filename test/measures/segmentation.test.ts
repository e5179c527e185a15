import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentationOf } from '../../src/measures/segmentation.js'
import { bedrock, on, planOf, vitamin } from './deal-fixtures.js'

const day = '2026-06-30'

const segment = (account: string, head = '') =>
  segmentationOf(planOf(`account: { name: x, ${account} }\n${head}`), on(day))

describe('the worked examples', () => {
  it('vitamin is P1 without a second code', () => {
    expect(segmentationOf(vitamin, on(day))).toMatchObject({ vpcCode: 'P1', secondTable: 'none', missing: [] })
    expect(segmentationOf(vitamin, on(day)).secondCode).toBeUndefined()
  })

  it('bedrock is V1 and R2', () => {
    expect(segmentationOf(bedrock, on(day))).toMatchObject({ vpcCode: 'V1', secondCode: 'R2', missing: [] })
  })
})

describe('boundaries (domain 4.3)', () => {
  it.each([
    [300_000_000, 1],
    [299_999_999, 2],
    [30_000_000, 2],
    [29_999_999, 3],
    [0, 3],
  ])('an output value of %i is in row %i', (value, row) => {
    const found = segment(`vpc: C, annual_output_value: ${String(value)}`)
    expect([found.vpcRow, found.vpcCode]).toEqual([row, `C${String(row)}`])
  })

  it.each([
    [10_000_000, 1],
    [9_999_999, 2],
    [2_000_000, 2],
    [1_999_999, 3],
  ])('a profit of %i is in row %i', (value, row) => {
    const found = segment(`vpc: C, ndf: D, annual_profit: ${String(value)}`)
    expect([found.ndfRow, found.secondCode]).toEqual([row, `D${String(row)}`])
  })

  it.each([
    [500_000, 50, 'R1'],
    [499_999, 49.9, 'A2'],
    [100_000, 25, 'A2'],
    [99_999, 24.9, 'D3'],
  ])('a budget of %i and a share of %f are %s', (budget, share, code) => {
    const found = segment(`vpc: V, annual_budget: ${String(budget)}, our_share_pct: ${String(share)}`)
    expect([found.radCode, found.secondCode]).toEqual([code, code])
  })
})

describe('what is missing', () => {
  it.each([
    ['', '', ['vpc', 'annual_output_value']],
    ['vpc: P', '', ['annual_output_value']],
    ['vpc: C, annual_output_value: 1', '', ['ndf', 'annual_profit']],
    ['vpc: V, annual_output_value: 1, our_share_pct: 3', '', ['annual_budget']],
    ['vpc: V, annual_output_value: 1, annual_budget: 1, our_share_pct: 0', '', []],
    ['vpc: P, annual_output_value: 1', 'currency: USD', ['exchange_rate']],
    ['vpc: V, annual_budget: 1, our_share_pct: 3', 'currency: USD', ['annual_output_value', 'exchange_rate']],
    ['vpc: P', 'currency: USD', ['annual_output_value']],
  ])('of { %s } %s: %j', (account, head, missing) => {
    expect(segment(account, head).missing).toEqual(missing)
  })

  it('has no code while one half is missing', () => {
    const found = segment('vpc: V, annual_budget: 600000, annual_output_value: 1', 'currency: CNY')
    expect([found.vpcCode, found.radClass, found.radCode, found.secondCode]).toEqual(['V3', 'R', undefined, undefined])
    expect(segment('annual_output_value: 300000000').vpcCode).toBeUndefined()
  })

  it('does not give a P customer the code of another table', () => {
    expect(segment('vpc: P, ndf: D, annual_profit: 1, annual_budget: 1, our_share_pct: 1').secondCode).toBeUndefined()
  })
})

describe('another currency', () => {
  const rates = { exchange_rates: [{ from: 'USD', to: 'CNY', rate: 7.5, date: '2026-01-01' }] }

  it('is compared in the currency of the limits', () => {
    const plan = planOf('account: { name: x, vpc: P, annual_output_value: 40000000 }\ncurrency: USD')
    expect(segmentationOf(plan, on(day, rates))).toMatchObject({ vpcRow: 1, missing: [] })
    const less = planOf('account: { name: x, vpc: P, annual_output_value: 39999999.99 }\ncurrency: USD')
    expect(segmentationOf(less, on(day, rates)).vpcRow).toBe(2)
  })

  it('without a rate gives no row, and never the last one', () => {
    expect(segment('vpc: P, annual_output_value: 999999999999', 'currency: USD').vpcRow).toBeUndefined()
  })
})

describe('properties', () => {
  it('more never means a lower row', () => {
    const value = fc.integer({ min: 0, max: 1_000_000_000 })
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one]
        const row = (amount: number) => segment(`vpc: V, annual_output_value: ${String(amount)}`).vpcRow
        expect(row(more)).toBeLessThanOrEqual(row(less) ?? 0)
      }),
    )
  })
})
