import { expect, it } from 'vitest'
import { executionMapOf } from '../../src/measures/execution-map.js'
import { planOf } from './fixtures.js'

it('the execution map gives each tactic its cases, and sets apart what hangs on none', () => {
  const { answers, looseDeals, looseCases } = executionMapOf(
    planOf(`
maps:
  strategy:
    goals:
      - id: g
        statement: g
        strategies: [{ id: s, statement: s, tactics: [{ id: t1, statement: x }, { id: t2, statement: y }] }]
  execution:
    mappings: [{ tactic: t1, solution: S, note: why }]
    reference_cases:
      - { name: one, tactic: t1 }
      - { name: none }
      - { name: gone, tactic: t9 }
      - { name: two, tactic: t1 }
opportunities:
  - { id: o1, name: x, tactic: t1 }
  - { id: o2, name: x }
  - { id: o3, name: x, tactic: t9 }
`),
  )
  expect(
    answers.map(({ tactic, cases }) => [
      tactic.tactic.id,
      tactic.note,
      tactic.deals.map(({ id }) => id),
      cases.map(({ name }) => name),
    ]),
  ).toEqual([
    ['t1', 'why', ['o1'], ['one', 'two']],
    ['t2', undefined, [], []],
  ])
  expect(looseDeals.map(({ id }) => id)).toEqual(['o2', 'o3'])
  expect(looseCases.map(({ name }) => name)).toEqual(['none', 'gone'])
  expect(executionMapOf(planOf('{}'))).toEqual({ answers: [], looseDeals: [], looseCases: [] })
})
