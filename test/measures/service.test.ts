import { describe, expect, it } from 'vitest'
import { bindsDeeply, sellsSolutions, serviceTimesOf, stickinessOf } from '../../src/measures/service.js'
import { levelsOf } from '../../src/measures/scales.js'
import { planOf, playbook } from './fixtures.js'

const account = (keys: string) => planOf(`account: { name: X, ${keys} }`)

const methods = levelsOf(playbook, 'stickiness_method').map(([id]) => id)

/** So many methods in place, so many planned and so many not used; nothing is written of the others. */
const sticky = (inPlace: number, planned = 0, none = 0) => {
  const states = [
    ...Array<string>(inPlace).fill('in_place'),
    ...Array<string>(planned).fill('planned'),
    ...Array<string>(none).fill('none'),
  ]
  return account(`stickiness: { ${states.map((state, index) => `${methods[index] ?? ''}: ${state}`).join(', ')} }`)
}

describe('the service level (domain S2-28)', () => {
  it.each([
    ['service_level: responsive', false],
    ['service_level: proactive', false],
    ['service_level: total_solution', true],
    ['service_level: relationship_marketing', true],
    ['vpc: V', undefined],
  ])('%s binds deeply: %s', (keys, expected) => {
    expect(bindsDeeply(account(keys), playbook)).toBe(expected)
  })

  it.each([
    ['service_level: proactive', false],
    ['service_level: total_solution', true],
    ['service_level: relationship_marketing', true],
    ['characteristics: [solution_purchase]', true],
    ['service_level: responsive, characteristics: [reference_value, solution_purchase]', true],
    ['service_level: responsive, characteristics: [reference_value]', false],
    ['characteristics: [reference_value]', undefined],
    ['vpc: V', undefined],
  ])('%s sells whole solutions: %s', (keys, expected) => {
    expect(sellsSolutions(account(keys), playbook)).toBe(expected)
  })

  it('goes by the levels and traits of the playbook', () => {
    const other = {
      ...playbook,
      service: { ...playbook.service, binding_level: 2, solution_level: 4, solution_traits: ['reference_value'] },
    }
    expect(bindsDeeply(account('service_level: proactive'), other)).toBe(true)
    expect(sellsSolutions(account('service_level: total_solution'), other)).toBe(false)
    expect(sellsSolutions(account('characteristics: [solution_purchase]'), other)).toBe(undefined)
    expect(sellsSolutions(account('characteristics: [reference_value]'), other)).toBe(true)
  })
})

describe('stickiness (domain 2.16)', () => {
  it.each([
    [5, 29.4, true],
    [6, 35.3, false],
    [0, 0, true],
    [17, 100, false],
  ])('%i of 17 in place is %f, low: %s', (inPlace, indexPct, isLow) => {
    expect(stickinessOf(sticky(inPlace, 0, 17 - inPlace), playbook)).toMatchObject({ inPlace, of: 17, indexPct, isLow })
  })

  it('keeps what is not written apart from what is not used', () => {
    const { methods: found, inPlace, indexPct } = stickinessOf(sticky(1, 2, 1), playbook)
    expect([inPlace, indexPct]).toEqual([1, 5.9])
    expect(found.map(({ state }) => state).slice(0, 5)).toEqual(['in_place', 'planned', 'planned', 'none', undefined])
    expect(found.map(({ id }) => id)).toEqual(methods)
  })

  it('has no index, and is not low, where nothing is written', () => {
    expect(stickinessOf(account('vpc: V'), playbook)).toMatchObject({
      inPlace: 0,
      of: 17,
      indexPct: undefined,
      isLow: false,
    })
    expect(stickinessOf(sticky(0, 1), playbook)).toMatchObject({ indexPct: 0, isLow: true })
  })

  it('compares exactly with the percentage of the playbook', () => {
    const half = { ...playbook, limits: { ...playbook.limits, stickiness_pct: 100 } }
    expect(stickinessOf(sticky(17), half).isLow).toBe(false)
    expect(stickinessOf(sticky(16), half).isLow).toBe(true)
  })
})

describe('service times (domain S2-33)', () => {
  const times = (keys: string) =>
    serviceTimesOf(account(`service_times: { ${keys} }`), playbook).map(({ kind, missedBy }) => [kind, missedBy])

  it.each([
    ['response: { promised: 4, actual: 4 }', [['response', 0]]],
    ['response: { promised: 4, actual: 3.5 }', [['response', 0]]],
    ['response: { promised: 0.1, actual: 0.3 }', [['response', 0.2]]],
    ['response: { promised: 0, actual: 0.01 }', [['response', 0.01]]],
    ['response: { promised: 4 }', [['response', undefined]]],
    ['response: { actual: 4 }', [['response', undefined]]],
    ['warranty: { promised: 8760, actual: 8760 }', [['warranty', 0]]],
    ['warranty: { promised: 8760, actual: 9000 }', [['warranty', 0]]],
    ['warranty: { promised: 8760, actual: 8000 }', [['warranty', 760]]],
  ])('%s', (keys, expected) => {
    expect(times(keys)).toEqual(expected)
  })

  it('stand in the order of the scale, without those of which nothing is written', () => {
    const plan = account('service_times: { delay: { promised: 0, actual: 0 }, waiting: {}, booking: { promised: 2 } }')
    expect(serviceTimesOf(plan, playbook)).toEqual([
      {
        kind: 'booking',
        path: ['account', 'service_times', 'booking'],
        promised: 2,
        actual: undefined,
        missedBy: undefined,
        isLongerBetter: false,
      },
      {
        kind: 'delay',
        path: ['account', 'service_times', 'delay'],
        promised: 0,
        actual: 0,
        missedBy: 0,
        isLongerBetter: false,
      },
    ])
    expect(serviceTimesOf(account('vpc: V'), playbook)).toEqual([])
  })
})
