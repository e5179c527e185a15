import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { categoriesOf, goalFigures, isOpenAction, missingPartsOf } from '../../src/measures/goals.js'
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

describe('actions', () => {
  it('know how late they are', () => {
    const found = actions(
      '{ id: a, what: a, due: 2026-06-29 }, { id: b, what: b, due: 2026-06-30 }, { id: c, what: c, due: 2026-05-30, status: doing }, { id: d, what: d, due: 2026-05-30, status: done }, { id: e, what: e }',
    )
    expect(found.actions.map(({ daysLate }) => daysLate)).toEqual([1, undefined, 31, undefined, undefined])
  })

  it('know their owner only when somebody of our team is meant', () => {
    const plan = planOf(`team: [{ id: t1, name: 赵宁 }]
relationships: { people: [{ id: gm, name: 何远 }] }
goals: [{ id: g, statement: g, sub_goals: [{ id: s, statement: s, actions: [{ id: a, what: a, owner: t1 }] }] }]
actions: [{ id: b, what: b, owner: t1 }, { id: c, what: c, owner: gm }, { id: d, what: d }]`)
    const found = goalFigures(plan, on(day))
    expect(found.actions.map(({ owner }) => owner?.name)).toEqual(['赵宁', '赵宁', undefined, undefined])
    expect([found.goals[0]?.path, found.goals[0]?.subGoals[0]?.path]).toEqual([
      ['goals', 0],
      ['goals', 0, 'sub_goals', 0],
    ])
  })
})

describe('what makes a goal measurable', () => {
  it('is a metric, a target and a due date; zero is a target', () => {
    expect(missingPartsOf({})).toEqual(['metric', 'target', 'due'])
    expect(missingPartsOf({ due: '2026-12-31', metric: 'm' })).toEqual(['target'])
    expect(missingPartsOf({ due: '2026-12-31', metric: 'm', target: 0 })).toEqual([])
    const plan = planOf('goals: [{ id: g, statement: g, target: 1 }]')
    expect(goalFigures(plan, on(day)).goals[0]?.missing).toEqual(['metric', 'due'])
  })
})

describe('categories (domain S0-06)', () => {
  it.each([
    ['', [0, ['account_revenue', 'relationship'], []]],
    ['{ id: a, statement: a }', [1, ['account_revenue', 'relationship'], ['a']]],
    ['{ id: a, statement: a, category: relationship }, { id: b, statement: b }', [2, ['account_revenue'], ['b']]],
    ['{ id: a, statement: a, category: account_revenue }', [1, ['relationship'], []]],
  ])('[%s]', (list, expected) => {
    const { goals, missing, unmarked } = categoriesOf(planOf(`goals: [${list}]`))
    expect([goals, missing, unmarked.map(({ id }) => id)]).toEqual(expected)
  })

  it('of no goals are all missing', () => {
    expect(categoriesOf(planOf('currency: CNY'))).toEqual({
      goals: 0,
      missing: ['account_revenue', 'relationship'],
      unmarked: [],
    })
  })
})
