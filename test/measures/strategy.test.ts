import { describe, expect, it } from 'vitest'
import {
  goalOwnershipOf,
  looseEndsOf,
  mapGoalsOf,
  stepsToDo,
  strategyMapOf,
  executionSteps,
} from '../../src/measures/strategy.js'
import { bedrock, planOf } from './deal-fixtures.js'
import { playbook } from './fixtures.js'

const map = (mappings: string, deals = '[]') =>
  strategyMapOf(
    planOf(`maps:
  strategy: { goals: [{ id: g, statement: g, strategies: [{ id: s, statement: s, tactics: [{ id: a, statement: a }, { id: b, statement: b }] }] }] }
  execution: { mappings: ${mappings} }
opportunities: ${deals}`),
  )

describe('the worked example', () => {
  it('bedrock: 5 of 6 tactics, all that fit, no white space', () => {
    const found = strategyMapOf(bedrock)
    expect(found).toMatchObject({ mapped: 5, fitAble: 5, solutionCoveragePct: 83.3, fitCoveragePct: 100 })
    expect(found.tactics.map(({ tactic, deals }) => [tactic.id, deals.map(({ id }) => id)])).toEqual([
      ['tac1', ['o_predictive']],
      ['tac2', ['o_digital_twin', 'o_iot1']],
      ['tac6', []],
      ['tac3', ['o_procure']],
      ['tac5', ['o_refinery']],
      ['tac4', ['o_carbon', 'o_hse']],
    ])
    expect(found.tactics.filter(({ whiteSpace }) => whiteSpace)).toEqual([])
    expect(found.tactics[2]?.path).toEqual(['maps', 'strategy', 'goals', 0, 'strategies', 0, 'tactics', 2])
  })
})

describe('coverage', () => {
  it('is unknown without a tactic', () => {
    expect(strategyMapOf(planOf('currency: CNY'))).toEqual({
      tactics: [],
      mapped: 0,
      fitAble: 0,
      solutionCoveragePct: undefined,
      fitCoveragePct: undefined,
    })
  })

  it.each([
    ['nothing', '[]', '[]', 0, 0, ['a', 'b']],
    [
      'a solution maps, and is still white space without a deal',
      '[{ tactic: a, solution: x }]',
      '[]',
      50,
      50,
      ['a', 'b'],
    ],
    ['a deal maps', '[]', '[{ id: o, name: o, tactic: a }]', 50, 50, ['b']],
    [
      'no fit is left out of what we can serve',
      '[{ tactic: b, fit: no_fit }]',
      '[{ id: o, name: o, tactic: a }]',
      50,
      100,
      [],
    ],
    [
      'no fit with a deal is mapped but not fit-able',
      '[{ tactic: b, fit: no_fit }]',
      '[{ id: o, name: o, tactic: b }]',
      50,
      0,
      ['a'],
    ],
    ['fit alone maps nothing', '[{ tactic: a, fit: fit }]', '[]', 0, 0, ['a', 'b']],
  ])('%s', (_name, mappings, deals, solution, fit, white) => {
    const found = map(mappings, deals)
    expect([found.solutionCoveragePct, found.fitCoveragePct]).toEqual([solution, fit])
    expect(found.tactics.filter(({ whiteSpace }) => whiteSpace).map(({ tactic }) => tactic.id)).toEqual(white)
  })

  it('of what we can serve is unknown when nothing fits', () => {
    const found = map('[{ tactic: a, fit: no_fit }, { tactic: b, fit: no_fit }]')
    expect([found.solutionCoveragePct, found.fitCoveragePct, found.fitAble]).toEqual([0, undefined, 0])
  })
})

const people = `relationships:
  people:
    - { id: gm, name: 总经理, influence: high }
    - { id: cfo, name: 财务总监, influence: low, roles: [approver] }
    - { id: planner, name: 计划经理, influence: medium }
    - { id: newcomer, name: 新同事 }
`

const goals = (list: string) => planOf(`${people}maps: { strategy: { goals: [${list}] } }`)

const owned = (...owners: readonly (string | undefined)[]) =>
  goals(
    owners
      .map((owner, index) => `{ id: g${String(index)}, statement: g${owner ? `, owner_person: ${owner}` : ''} }`)
      .join(', '),
  )

describe('goals of the customer', () => {
  it('know their place, their owner and what is missing', () => {
    const plan = goals(
      '{ id: g1, statement: g, metric: m, target: 0, due: 2027-01-01, owner_person: gm }, { id: g2, statement: g, target: 1, owner_person: nobody }',
    )
    expect(mapGoalsOf(plan).map(({ path, owner, missing }) => [path.at(-1), owner?.name, missing])).toEqual([
      [0, '总经理', []],
      [1, undefined, ['metric', 'due']],
    ])
    expect(mapGoalsOf(plan)[1]?.path).toEqual(['maps', 'strategy', 'goals', 1])
    expect(mapGoalsOf(planOf('currency: CNY'))).toEqual([])
  })

  it('a tactic knows its owner too', () => {
    const plan = goals(
      '{ id: g, statement: g, strategies: [{ id: s, statement: s, tactics: [{ id: a, statement: a, owner_person: gm }, { id: b, statement: b }] }] }',
    )
    expect(strategyMapOf(plan).tactics.map(({ owner }) => owner?.id)).toEqual(['gm', undefined])
  })
})

describe('where the map breaks off', () => {
  it('at goals without a strategy and strategies without a tactic', () => {
    const plan = goals(`{ id: g1, statement: 一, owner_person: gm },
      { id: g2, statement: 二, strategies: [{ id: s1, statement: 甲 }, { id: s2, statement: 乙, tactics: [{ id: t, statement: t }] }, { id: s3, statement: 丙, tactics: [], owner_person: cfo }] },
      { id: g3, statement: 三, strategies: [] }`)
    expect(looseEndsOf(plan).map(({ layer, id, statement, owner }) => [layer, id, statement, owner?.id])).toEqual([
      ['goal', 'g1', '一', 'gm'],
      ['strategy', 's1', '甲', undefined],
      ['strategy', 's3', '丙', 'cfo'],
      ['goal', 'g3', '三', undefined],
    ])
    expect(looseEndsOf(plan)[0]?.path).toEqual(['maps', 'strategy', 'goals', 0])
    expect(looseEndsOf(plan)[2]?.path).toEqual(['maps', 'strategy', 'goals', 1, 'strategies', 2])
  })

  it('nowhere in the worked example', () => {
    expect(looseEndsOf(bedrock)).toEqual([])
  })
})

describe('steps of the execution map', () => {
  it('are to do until they are recorded as done', () => {
    expect(stepsToDo(planOf('currency: CNY'))).toEqual(executionSteps)
    const plan = planOf(
      'maps: { execution: { steps: { validate_strategy_map: { status: done }, identify_usable_relationships: { status: doing }, identify_opportunities: { status: done }, research_similar_success: { done_on: 2026-01-01 } } } }',
    )
    expect(stepsToDo(plan)).toEqual(['identify_usable_relationships', 'research_similar_success'])
  })
})

describe('goals owned by key players', () => {
  const of = (...owners: readonly (string | undefined)[]) => goalOwnershipOf(owned(...owners), playbook)

  it.each([
    [[], { goals: 0, byKeyPlayers: 0, pct: undefined, tooFew: false }, []],
    [['gm', 'planner', undefined], { goals: 3, byKeyPlayers: 1, pct: 33.3, tooFew: false }, ['g1', 'g2']],
    [['planner', 'planner', 'planner', 'cfo'], { byKeyPlayers: 1, pct: 25, tooFew: true }, ['g0', 'g1', 'g2']],
    [['newcomer', 'nobody', 'planner'], { byKeyPlayers: 0, pct: 0, tooFew: false }, ['g2']],
    [['newcomer', 'planner', 'planner', undefined], { byKeyPlayers: 0, pct: 0, tooFew: true }, ['g1', 'g2', 'g3']],
  ])('%j', (owners, expected, others) => {
    expect(of(...owners)).toMatchObject(expected)
    expect(of(...owners).others.map(({ goal }) => goal.id)).toEqual(others)
  })

  it('compares the exact share, not the rounded one', () => {
    // 30 of 91 is 32.967 percent, which is shown as 33.0.
    const many = of(...Array.from({ length: 91 }, (_, index) => (index < 30 ? 'gm' : 'planner')))
    expect([many.pct, many.tooFew]).toEqual([33, true])
  })
})
