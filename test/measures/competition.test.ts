import { describe, expect, it } from 'vitest'
import {
  competitorsOf,
  cueOf,
  isUnpredicted,
  lacksPosition,
  missingInProfile,
  rivalsOf,
} from '../../src/measures/competitors.js'
import { discountFaults } from '../../src/measures/discounts.js'
import { factorsOf, leversOf, onlyFactor, unmovedPlayers } from '../../src/measures/levers.js'
import { milestonesOf } from '../../src/measures/milestones.js'
import { needQuestions, spinState, spinTypesOf } from '../../src/measures/spin.js'
import { planOf } from './deal-fixtures.js'
import { playbook } from './fixtures.js'

const asOf = '2026-06-30'

/** One deal of a plan, with its place. */
const dealWith = (keys: string) => {
  const [thing] = planOf(`opportunities: [{ id: d, name: N, stage: C, ${keys} }]`).opportunities ?? []
  if (thing === undefined) throw new Error('no deal')
  return { thing, path: ['opportunities', 0] }
}

describe('competitors', () => {
  const plan = planOf(`
competitors:
  - { id: a, name: 甲, who: x, strengths: " ", weaknesses: 慢, cues: { trend: 上升 } }
  - { id: b, name: 乙, expected_moves: 降价 }
  - { id: a, name: 丙 }
opportunities:
  - { id: z, name: N, stage: B, competitors: [a] }
  - { id: y, name: N, stage: D, competitors: [b, a] }
  - { id: x, name: N, stage: D, competitors: [a] }
  - { id: won, name: N, stage: F, competitors: [b] }
  - { id: none, name: N, stage: E }
`)

  it('are each there once, with their open deals, the furthest first', () => {
    expect(competitorsOf(plan).map(({ thing, path }) => [thing.name, path])).toEqual([
      ['甲', ['competitors', 0]],
      ['乙', ['competitors', 1]],
    ])
    expect(rivalsOf(plan).map(({ thing, deals }) => [thing.id, deals.map((deal) => deal.thing.id)])).toEqual([
      ['a', ['x', 'y', 'z']],
      ['b', ['y']],
    ])
  })

  it('have a profile of five parts, and nine cues', () => {
    const [a, b] = competitorsOf(plan).map(({ thing }) => thing)
    expect(missingInProfile(a!)).toEqual(['what', 'how', 'strengths'])
    expect(missingInProfile(b!)).toEqual(['who', 'what', 'how', 'strengths', 'weaknesses'])
    const cues = Object.keys(playbook.scales['competitor_cue']!)
    expect(cues).toHaveLength(9)
    expect(cues.map((cue) => cueOf(a!, cue))).toEqual([
      ...Array.from({ length: 6 }, () => undefined),
      ' ',
      '慢',
      '上升',
    ])
    expect([isUnpredicted(a!), isUnpredicted(b!)]).toEqual([true, false])
  })

  it('a deal lacks a position when nothing is said', () => {
    const lacks = (keys: string) => lacksPosition(dealWith(keys).thing)
    expect([lacks('kind: current'), lacks('position_statement: " "'), lacks('position_statement: 唯一')]).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('levers (domain S2-12)', () => {
  const levers = leversOf(
    dealWith(`levers: [
      { person: p, factor: cognition, lever: integrity, due: 2026-06-29 },
      { person: p, lever: integrity, due: 2026-06-30, state: planned },
      { person: q, lever: company_business, due: 2026-06-01, state: done },
      { person: q, factor: emotion, state: effective },
      { person: q },
    ]`),
    playbook,
    asOf,
  )

  it('have the factor that is written, else that of the lever, and a state', () => {
    expect(levers.map(({ factor, state, overdue, path }) => [factor, state, overdue, path.at(-1)])).toEqual([
      ['cognition', 'planned', true, 0],
      ['emotion', 'planned', false, 1],
      ['interest', 'done', false, 2],
      ['emotion', 'effective', false, 3],
      [undefined, 'planned', undefined, 4],
    ])
  })

  it('are counted by factor and state', () => {
    expect(factorsOf(levers, playbook)).toEqual([
      { factor: 'cognition', levers: 1, planned: 1, done: 0, effective: 0 },
      { factor: 'emotion', levers: 2, planned: 1, done: 0, effective: 1 },
      { factor: 'interest', levers: 1, planned: 0, done: 1, effective: 0 },
    ])
  })

  it('work on one factor only where all are known to', () => {
    expect(onlyFactor(levers)).toBeUndefined()
    expect(onlyFactor([levers[1]!, levers[3]!])).toBe('emotion')
    expect(onlyFactor([levers[1]!, levers[4]!])).toBeUndefined()
    expect(onlyFactor([levers[4]!])).toBeUndefined()
    expect(onlyFactor([])).toBeUndefined()
  })

  it('every factor of a lever is one of the scale', () => {
    const factors = Object.keys(playbook.scales['lever_factor']!)
    expect(Object.keys(playbook.lever_factors)).toEqual(Object.keys(playbook.scales['lever']!))
    expect(new Set(Object.values(playbook.lever_factors))).toEqual(new Set(factors))
  })

  it('are missing for key players who do not support us', () => {
    const found = unmovedPlayers(
      planOf(`
relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], attitude: neutral }
    - { id: it, name: 信, influence: high, attitude: opponent }
    - { id: cfo, name: 财, roles: [approver] }
    - { id: fan, name: 友, influence: high, attitude: mentor }
opportunities:
  - { id: b, name: N, stage: B }
  - { id: c, name: N, stage: C, levers: [{ person: it, state: done }, { person: gm, state: planned }] }
  - { id: e, name: N, stage: E, people: [gm, fan], levers: [{ person: gm, state: effective }] }
`),
      playbook,
    )
    expect(
      found.map(({ person, parts }) => [
        person.id,
        parts.map(({ deal, stage, attitude, hostile, used, path }) => [deal.id, stage, attitude, hostile, used, path]),
      ]),
    ).toEqual([
      ['gm', [['e', 'E', 'neutral', false, 1, ['opportunities', 2, 'levers']]]],
      ['it', [['c', 'C', 'opponent', true, 1, ['opportunities', 1, 'levers']]]],
    ])
  })
})

describe('milestones (domain S1-14)', () => {
  const course = (...keys: readonly string[]) =>
    milestonesOf(
      dealWith(`milestones: [${keys.map((key, index) => `{ id: m${String(index)}, event: E, ${key} }`).join(', ')}]`),
      asOf,
    )

  it('are answered, next or to come, and out of order where an earlier one is open', () => {
    const { milestones, answered, next, early, nextIsPlanned } = course(
      'answered_on: 2026-05-01',
      'planned_visit: 2026-06-29',
      'answered_on: 2026-06-01',
      'planned_visit: 2026-06-30',
    )
    expect(milestones.map((one) => [one.state, one.early, one.missed])).toEqual([
      ['answered', false, false],
      ['next', false, true],
      ['answered', true, false],
      ['to_come', false, false],
    ])
    expect([answered, next?.path, early.map(({ thing }) => thing.id), nextIsPlanned]).toEqual([
      2,
      ['opportunities', 0, 'milestones', 1],
      ['m2'],
      false,
    ])
  })

  it('have no next one when all are answered, or none is written', () => {
    for (const one of [course('answered_on: 2026-05-01'), course()])
      expect([one.next, one.nextIsPlanned, one.early]).toEqual([undefined, undefined, []])
  })

  it('a visit may be today, and an answered one is never missed', () => {
    expect(course('planned_visit: 2026-06-30').nextIsPlanned).toBe(true)
    expect(course('kind: x').nextIsPlanned).toBe(false)
    expect(course('planned_visit: 2026-05-01, answered_on: 2026-05-01').milestones[0]?.missed).toBe(false)
  })
})

describe('SPIN questions (domain S4-04)', () => {
  const { thing } = dealWith(`spin: [
    { type: need_payoff, what: 丁 }, { type: situation, what: 甲 }, { type: implication, what: 丙 }, { type: situation, what: 乙 },
  ]`)

  it('stand type by type, and two types make a need felt', () => {
    expect(
      spinTypesOf(thing, playbook).map(({ type, questions }) => [type, questions.map(({ what }) => what)]),
    ).toEqual([
      ['situation', ['甲', '乙']],
      ['problem', []],
      ['implication', ['丙']],
      ['need_payoff', ['丁']],
    ])
    expect(needQuestions(thing).map(({ what }) => what)).toEqual(['丁', '丙'])
    expect(needQuestions(dealWith('spin: [{ type: problem, what: x }]').thing)).toEqual([])
    expect(needQuestions(dealWith('kind: current').thing)).toEqual([])
  })

  it.each([
    [{}, 'planned'],
    [{ answer: ' ' }, 'planned'],
    [{ date: '2026-06-01' }, 'asked'],
    [{ date: '2026-06-01', answer: ' ' }, 'asked'],
    [{ answer: '十天' }, 'answered'],
    [{ date: '2026-06-01', answer: '十天' }, 'answered'],
  ] as const)('%j is %s', (keys, state) => {
    expect(spinState({ type: 'problem', what: 'x', ...keys })).toBe(state)
  })
})

it('a discount is granted for nothing where no item says anything', () => {
  const faults = (discount: string) =>
    discountFaults(planOf(`opportunities: [{ id: d, name: N, discount: { ${discount} } }]`)).map(
      ({ kind, pct, path }) => [kind, pct, path.at(-1)],
    )
  expect(faults('requested_pct: 3, granted_pct: 2, variable_items: [" "]')).toEqual([
    ['reason_unknown', 3, 'reason'],
    ['nothing_in_return', 2, 'variable_items'],
  ])
  expect(faults('requested_pct: 3, reason: competitor_cheaper, granted_pct: 2, variable_items: [" ", 付款]')).toEqual(
    [],
  )
})
