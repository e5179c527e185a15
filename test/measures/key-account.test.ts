import { describe, expect, it } from 'vitest'
import { isTopClass, keyValueOf, traitsOf } from '../../src/measures/key-account.js'
import { planOf, playbook } from './fixtures.js'

const account = (keys: string) => planOf(`account: { name: X${keys} }`)

it.each([
  [', vpc: V', true],
  [', vpc: C', false],
  [', vpc: P', false],
  ['', false],
])('only class V is the top class: %s', (keys, top) => {
  expect(isTopClass(account(keys))).toBe(top)
})

describe('traits of a key account (domain S0-03)', () => {
  it('are those that are ticked, in the order of the scale', () => {
    expect(traitsOf(account(', characteristics: [solution_purchase, high_revenue_share]'), playbook)).toEqual({
      holding: ['high_revenue_share', 'solution_purchase'],
      count: 2,
      of: 17,
    })
  })

  it('are not none while nobody has ticked any', () => {
    for (const keys of ['', ', characteristics: []'])
      expect(traitsOf(account(keys), playbook)).toEqual({ holding: [], count: undefined, of: 17 })
  })
})

it('the seven criteria of a key-value customer have the words of the plan (domain S2-30)', () => {
  const found = keyValueOf(account(', key_value: { sales_amount: 320 万, company_size: " " }'), playbook)
  expect(found).toEqual([
    { id: 'cooperation_willingness', text: undefined },
    { id: 'development_potential', text: undefined },
    { id: 'strategic_importance', text: undefined },
    { id: 'sales_amount', text: '320 万' },
    { id: 'company_size', text: undefined },
    { id: 'value_growth_potential', text: undefined },
    { id: 'customer_satisfaction', text: undefined },
  ])
  expect(keyValueOf(account(''), playbook).map(({ text }) => text)).toEqual(Array(7).fill(undefined))
})
