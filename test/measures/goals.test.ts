import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goalFigures, isOpenAction } from '../../src/measures/goals.js'
import { bedrock, on, planOf } from './deal-fixtures.js'

const day = '2026-06-30'

const attainment = (values: string) =>
  goalFigures(planOf(`goals: [{ id: g, statement: g, ${values} }]`), on(day)).goals[0]?.attainmentPct

const actions = (list: string) => goalFigures(planOf(`actions: [${list}]`), on(day))

describe('progress', () => {
  it('leaves dropped actions out', () => {
    const found = goalFigures(bedrock, on(day))
    expect(found.goals[0]?.progress).toEqual({ done: 1, of: 3, pct: 33.3 })
    expect(found.progress).toEqual({ done: 1, of: 4, pct: 25 })
    expect(found.actions.map(({ action, status, overdue }) => [action.id, status, overdue])).toEqual([
      ['act_done', 'done', false],
      ['act_late', 'doing', true],
      ['act_next', 'todo', false],
      ['act_gone', 'dropped', false],
      ['act_open', 'todo', undefined],
    ])
    expect(found.actions.filter(isOpenAction)).toHaveLength(3)
    expect(found.actions[1]?.path).toEqual(['goals', 0, 'sub_goals', 0, 'actions', 1])
    expect(found.otherActions[0]?.path).toEqual(['actions', 0])
  })

  it('is unknown without an action that counts', () => {
    expect(actions('').progress).toEqual({ done: 0, of: 0, pct: undefined })
    expect(actions('{ id: a, what: a, status: dropped }').progress.pct).toBeUndefined()
  })

  it('due today is not overdue', () => {
    const found = actions('{ id: a, what: a, due: 2026-06-30 }, { id: b, what: b, due: 2026-06-29 }')
    expect(found.actions.map(({ overdue }) => overdue)).toEqual([false, true])
  })
})

describe('attainment (domain 2.13)', () => {
  it.each([
    ['baseline: 300, actual: 550, target: 1500', 20.8],
    ['baseline: 10, actual: 7, target: 4', 50],
    ['baseline: 0, actual: 12, target: 10', 120],
    ['baseline: 5, actual: 4, target: 10', -20],
    ['baseline: 0.1, actual: 0.3, target: 0.7', 33.3],
    ['baseline: 5, actual: 5, target: 5', undefined],
    ['actual: 5, target: 10', undefined],
    ['baseline: 5, target: 10', undefined],
    ['baseline: 低, actual: 5, target: 10', undefined],
  ])('%s is %s', (values, expected) => {
    expect(attainment(values)).toBe(expected)
  })

  it('lies between 0 and 100 while the actual value lies between baseline and target', () => {
    const value = fc.integer({ min: -1_000_000, max: 1_000_000 })
    fc.assert(
      fc.property(value, value, fc.integer({ min: 0, max: 100 }), (baseline, target, share) => {
        fc.pre(baseline !== target)
        const actual = baseline + ((target - baseline) * share) / 100
        const found = attainment(`baseline: ${String(baseline)}, actual: ${String(actual)}, target: ${String(target)}`)
        expect(found).toBeGreaterThanOrEqual(0)
        expect(found).toBeLessThanOrEqual(100)
      }),
    )
  })
})
