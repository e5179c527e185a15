import { describe, expect, it } from 'vitest'
import { dimensionWorkOf } from '../../src/measures/dimension-work.js'
import { planOf } from './fixtures.js'

const work = (...steps: readonly string[]) =>
  dimensionWorkOf(
    planOf(`relationships:
  people: [{ id: a, name: 甲 }, { id: b, name: 乙 }]
  dimension_work: [${steps.map((step) => `{ ${step} }`).join(', ')}]`),
    '2026-06-30',
  ).map(({ person, dimension, last, path, daysAgo }) => [person.id, dimension, last.step, path.at(-1), daysAgo])

const step = (name: string, date?: string, more = 'person: a, dimension: attitude') =>
  `${more}, step: ${name}${date === undefined ? '' : `, date: ${date}`}`

describe('work on a dimension (domain S4-11)', () => {
  it('stands at the step with the latest day', () => {
    expect(work(step('analyse', '2026-06-01'), step('goal', '2026-06-20'))).toEqual([['a', 'attitude', 'goal', 1, 10]])
    expect(work(step('goal', '2026-06-20'), step('analyse', '2026-06-01'))).toEqual([['a', 'attitude', 'goal', 0, 10]])
  })

  it('of two steps of one day, or without a day, at the one that is written later', () => {
    expect(work(step('analyse', '2026-06-20'), step('goal', '2026-06-20'))[0]?.[2]).toBe('goal')
    expect(work(step('analyse', '2026-06-20'), step('goal'))).toEqual([['a', 'attitude', 'goal', 1, undefined]])
    expect(work(step('analyse'), step('goal', '2026-06-20'))).toEqual([['a', 'attitude', 'goal', 1, 10]])
    expect(work(step('analyse'), step('goal'))).toEqual([['a', 'attitude', 'goal', 1, undefined]])
  })

  it('is told apart by person and dimension, in the order in which it began', () => {
    expect(
      work(
        step('goal', '2026-06-20', 'person: b, dimension: change'),
        step('analyse', '2026-07-02', 'person: a, dimension: need'),
        step('action', '2026-06-30', 'person: b, dimension: need'),
        step('verify', '2026-06-25', 'person: b, dimension: change'),
        step('verify', '2026-06-25', 'person: nobody, dimension: change'),
      ),
    ).toEqual([
      ['b', 'change', 'verify', 3, 5],
      ['a', 'need', 'analyse', 1, -2],
      ['b', 'need', 'action', 2, 0],
    ])
    expect(dimensionWorkOf(planOf('{}'), '2026-06-30')).toEqual([])
  })
})
