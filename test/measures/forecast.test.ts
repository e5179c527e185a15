import { expect, it } from 'vitest'
import { dealsOf } from '../../src/measures/deals.js'
import { rounded } from '../../src/measures/exact.js'
import { forecastOf } from '../../src/measures/forecast.js'
import { missingRateOf } from '../../src/measures/money.js'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import golden from '../golden/worked-examples.json' with { type: 'json' }
import { bedrock, on, planOf, vitamin } from './deal-fixtures.js'

it.each([
  ['vitamin', vitamin, golden.vitamin, 'o_erp_core'],
  ['bedrock', bedrock, golden.bedrock, 'o_predictive'],
] as const)('%s has two forecasts that are not far apart', (_name, plan, { as_of, pipeline }, widest) => {
  const found = forecastOf(plan, on(as_of))
  expect(found).toMatchObject({ currency: 'CNY', ratio: pipeline.ratio, optimistic: false })
  expect(found && [rounded(found.weighted, 2), rounded(found.chained, 2)].map(Number)).toEqual([
    pipeline.open_weighted,
    pipeline.open_chained,
  ])
  expect(found?.widest.deal.id).toBe(widest)
})

it('compares exactly with the limit of the playbook', () => {
  const limits = (forecast_ratio: number) =>
    on(golden.vitamin.as_of, { limits: { ...defaultPlaybook.limits, forecast_ratio } })
  // 2,490,000 of 1,453,680 is 1.71289…, shown as 1.713.
  expect(forecastOf(vitamin, limits(1.713))?.optimistic).toBe(false)
  expect(forecastOf(vitamin, limits(1.7129))?.optimistic).toBe(false)
  expect(forecastOf(vitamin, limits(1.7128))?.optimistic).toBe(true)
})

it('takes the first of two deals that add the same, and leaves out what is unknown or not open', () => {
  const plan = planOf(`opportunities:
  - { id: d, name: 丁, stage: B, amount: 100 }
  - { id: c, name: 丙, stage: B, amount: 100 }
  - { id: b, name: 乙, stage: B }
  - { id: a, name: 甲, stage: B, amount: 900, status: on_hold }
  - { id: f, name: 己, stage: F, amount: 900, win_rate_override: 100 }`)
  expect(forecastOf(plan, on('2026-06-30'))?.widest.deal.id).toBe('c')
})

it('has none without an open deal, an amount or a chain', () => {
  const none = (deal: string) => forecastOf(planOf(`opportunities: [{ id: a, name: 甲, ${deal} }]`), on('2026-06-30'))
  expect(forecastOf(planOf('notes: 无'), on('2026-06-30'))).toBeUndefined()
  expect(none('stage: B')).toBeUndefined()
  expect(none('stage: B, amount: 0')).toBeUndefined()
  expect(none('stage: F, amount: 1')).toBeUndefined()
})

it('sets the rate of a deal beside that of its stage', () => {
  const plan = planOf(`opportunities:
  - { id: a, name: 甲, stage: B, win_rate_override: 20 }
  - { id: b, name: 乙, stage: B, win_rate_override: 40 }
  - { id: c, name: 丙, stage: B }
  - { id: d, name: 丁, stage: B, status: won, win_rate_override: 90 }`)
  const { staged } = dealsOf(plan, on('2026-06-30'))
  expect(staged.map(({ winRate, stageRate, overridePoints }) => [winRate, stageRate, overridePoints])).toEqual([
    [20, 25, 5],
    [40, 25, 15],
    [25, 25, undefined],
    [90, 100, 10],
  ])
})

it('says which exchange rate is missing, and what there is instead', () => {
  const plan = planOf('opportunities: [{ id: a, name: 甲, currency: USD }, { id: b, name: 乙 }]')
  const [foreign, own] = plan.opportunities!
  const rates = (...exchange_rates: { from: string; to: string; rate: number; date: string }[]) =>
    on('2026-06-30', { exchange_rates })
  const rate = (from: string, to: string, date: string) => ({ from, to, rate: 7, date })
  expect(missingRateOf(own!, plan, rates())).toBeUndefined()
  expect(missingRateOf(foreign!, plan, rates(rate('USD', 'CNY', '2026-06-30')))).toBeUndefined()
  expect(
    missingRateOf(foreign!, plan, rates(rate('EUR', 'CNY', '2026-01-01'), rate('USD', 'EUR', '2026-01-01'))),
  ).toEqual({
    from: 'USD',
    to: 'CNY',
    startsOn: undefined,
    inverse: false,
  })
  expect(
    missingRateOf(
      foreign!,
      plan,
      rates(rate('CNY', 'USD', '2026-01-01'), rate('USD', 'CNY', '2026-09-01'), rate('USD', 'CNY', '2026-08-01')),
    ),
  ).toEqual({ from: 'USD', to: 'CNY', startsOn: '2026-08-01', inverse: true })
  expect(missingRateOf(foreign!, plan, rates(rate('CNY', 'EUR', '2026-01-01')))?.inverse).toBe(false)
  expect(missingRateOf(foreign!, { ...plan, currency: 'USD' }, rates())).toBeUndefined()
})
