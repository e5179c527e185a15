import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dimensionIds, fiveDimensions } from '../../src/measures/dimensions.js'
import { influenceMap } from '../../src/measures/influence-map.js'
import { bedrock, planOf, playbook, vitamin } from './fixtures.js'
import { golden } from './golden.js'
import { anyPeople, nobodyKnown, planWith, shuffledPeople } from './people-arbitrary.js'

const peoplePlan = (people: string) => planOf(`relationships:\n  people: [${people}]`)

const figures = (plan: Parameters<typeof fiveDimensions>[0]) => {
  const { distributions, known, weightedKnown, support, contact } = fiveDimensions(plan, playbook)
  return {
    dimensions: Object.fromEntries(dimensionIds.map((id) => [id, Object.fromEntries(distributions[id])])),
    known_dimensions_pct: known.pct,
    weighted_known_pct: weightedKnown.pct,
    support_index_pct: support.pct,
    contact_index_pct: contact.pct,
  }
}

const ids = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id)

describe('five dimensions (domain 2.6)', () => {
  it.each([
    ['vitamin', vitamin],
    ['bedrock', bedrock],
  ] as const)('give the worked example %s', (name, plan) => {
    const actual = figures(plan)
    for (const [key, value] of Object.entries(actual)) expect({ [key]: value }).toEqual({ [key]: golden[name][key] })
    // Objects compare without order; the order of the levels is part of the golden file.
    expect(JSON.stringify(actual.dimensions)).toBe(JSON.stringify(golden[name]['dimensions']))
  })

  it('say how many people stand behind each index', () => {
    const { known, weightedKnown, support, contact, of } = fiveDimensions(vitamin, playbook)
    expect([known, weightedKnown, support, contact].map(({ assessed }) => assessed)).toEqual([8, 8, 7, 8])
    expect(of).toBe(8)
  })

  it('stand in the order of the grid: first class of several, unknown post last', () => {
    expect(fiveDimensions(bedrock, playbook).rows.map(({ person, position }) => [person.id, position])).toEqual([
      ['b_luo', 'chairman'],
      ['b_guo', 'vp_in_charge'],
      ['b_shen', 'cfo'],
      ['b_fang', 'it_head'],
      ['b_qin', 'other'],
      ['b_shi', 'other'],
      ['b_he', 'other'],
      ['b_tian', 'other'],
    ])
    const { rows } = fiveDimensions(
      peoplePlan(
        '{ id: none, name: N, influence: high }, { id: late, name: L, position_class: [it_head, cfo] }, { id: other, name: O, position_class: [other] }, { id: empty, name: E, position_class: [] }',
      ),
      playbook,
    )
    expect(rows.map(({ person, position }) => [person.id, position])).toEqual([
      ['late', 'cfo'],
      ['other', 'other'],
      ['none', undefined],
      ['empty', undefined],
    ])
  })

  it('leave people of unknown influence out of every weighted figure', () => {
    const { known, weightedKnown, support, contact } = fiveDimensions(
      peoplePlan('{ id: a, name: A, need: safety, contact: in_depth, attitude: mentor }'),
      playbook,
    )
    expect(known).toEqual({ pct: 60, assessed: 1 })
    for (const index of [weightedKnown, support, contact]) expect(index).toEqual({ pct: undefined, assessed: 0 })
  })

  it.each([
    ['opponent', -100],
    ['non_supporter', -50],
    ['neutral', 0],
    ['supporter', 50],
    ['mentor', 100],
  ])('everybody %s is a support index of %i', (attitude, pct) => {
    const { support } = fiveDimensions(
      peoplePlan(
        `{ id: a, name: A, influence: high, attitude: ${attitude} }, { id: b, name: B, influence: low, attitude: ${attitude} }`,
      ),
      playbook,
    )
    expect(support).toEqual({ pct, assessed: 2 })
  })

  it('of nobody are unknown', () => {
    expect(figures(planOf('{}'))).toEqual({
      dimensions: { need: {}, change: {}, focus: {}, contact: {}, attitude: {} },
      known_dimensions_pct: undefined,
      weighted_known_pct: undefined,
      support_index_pct: undefined,
      contact_index_pct: undefined,
    })
  })

  it('do not depend on the order of people', () => {
    fc.assert(
      fc.property(shuffledPeople, ([people, other]) => {
        expect(figures(planWith(other))).toEqual(figures(planWith(people)))
        const order = (all: typeof people) =>
          fiveDimensions(planWith(all), playbook).rows.map(({ person }) => person.id)
        expect(order(other)).toEqual(order(people))
      }),
    )
  })

  it('change only in what is known when somebody is added of whom nothing is known', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const before = fiveDimensions(planWith(people), playbook)
        const after = fiveDimensions(planWith([...people, nobodyKnown]), playbook)
        expect([after.support, after.contact, after.weightedKnown]).toEqual([
          before.support,
          before.contact,
          before.weightedKnown,
        ])
        expect(after.known.pct).toBeLessThanOrEqual(before.known.pct ?? 0)
      }),
    )
  })

  it('count every person once in every distribution', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const { distributions } = fiveDimensions(planWith(people), playbook)
        for (const id of dimensionIds)
          expect([...distributions[id].values()].reduce((total, count) => total + count, 0)).toBe(people.length)
      }),
    )
  })
})

describe('influence map (domain 2.5)', () => {
  it.each([
    ['vitamin', vitamin, 1],
    ['bedrock', bedrock, 2],
  ] as const)('gives the worked example %s', (name, plan, supportive) => {
    const map = influenceMap(plan, playbook)
    expect({
      key_players: ids(map.keyPlayers),
      map_status: map.status,
      forces_missing: map.forcesMissing,
      force_coverage_pct: map.forceCoveragePct,
      threads: ids(map.threads),
    }).toEqual({
      key_players: golden[name]['key_players'],
      map_status: golden[name]['map_status'],
      forces_missing: golden[name]['forces_missing'],
      force_coverage_pct: golden[name]['force_coverage_pct'],
      threads: golden[name]['threads'],
    })
    expect(map.supportiveKeyPlayers).toHaveLength(supportive)
  })

  it.each([
    ['no_map', ''],
    ['basic', '{ id: a, name: A, influence: medium, attitude: mentor }'],
    ['basic', '{ id: a, name: A }'],
    ['red', '{ id: a, name: A, influence: high, attitude: neutral }'],
    ['red', '{ id: a, name: A, roles: [decision_maker] }'],
    ['amber', '{ id: a, name: A, influence: high, attitude: supporter }, { id: b, name: B, roles: [approver] }'],
    ['green', '{ id: a, name: A, roles: [approver], attitude: supporter }'],
    ['green', '{ id: a, name: A, roles: [decision_maker], attitude: mentor }'],
  ])('is %s with %s', (status, people) => {
    expect(influenceMap(peoplePlan(people), playbook).status).toBe(status)
  })

  it('names forces, classes and roles that nobody carries in the order of the scales', () => {
    const map = influenceMap(
      peoplePlan('{ id: a, name: A, forces: [c_co, e_db, c_co], roles: [coach] }, { id: b, name: B, forces: [e_db] }'),
      playbook,
    )
    expect(map.forcesPresent).toEqual(['e_db', 'c_co'])
    expect(map.forcesMissing).toEqual(['e_pb', 'u_wb', 'u_bb', 't_ca', 't_fb', 't_ab', 'c_ca'])
    expect(map.forceCoveragePct).toBe(22.2)
    expect(map.buyerClasses).toEqual(['EB', 'COACH'])
    expect(map.buyerClassesMissing).toEqual(['UB', 'TB'])
    expect(map.rolesMissing).toEqual(['approver', 'recommender', 'decision_maker', 'executive_sponsor'])
  })

  it('never counts an external person as a thread', () => {
    const map = influenceMap(
      peoplePlan(
        '{ id: out, name: O, external: true, contact: in_depth }, { id: in, name: I, external: false, contact: multiple }, { id: brief, name: B, contact: brief }, { id: open, name: U }',
      ),
      playbook,
    )
    expect(ids(map.threads)).toEqual(['in'])
  })
})
