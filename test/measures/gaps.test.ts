import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapPriority, relationshipGaps, strategicGaps } from '../../src/measures/gaps.js'
import { bedrock, planOf, playbook, vitamin } from './fixtures.js'
import { golden } from './golden.js'
import { anyPeople, nobodyKnown, planWith, shuffledPeople } from './people-arbitrary.js'

const gapsOf = (people: string) => relationshipGaps(planOf(`relationships:\n  people: [${people}]`), playbook)

const orgs = (organisations: string) =>
  strategicGaps(planOf(`relationships:\n  organisations: [${organisations}]`), playbook)

describe('relationship gaps (domain 2.7)', () => {
  it.each([
    ['vitamin', vitamin],
    ['bedrock', bedrock],
  ] as const)('give the worked example %s', (name, plan) => {
    const { rows, total, weightedDesired, indexPct, leftOut } = relationshipGaps(plan, playbook)
    const table = rows.map((row) => ({
      person: row.thing.id,
      weight: row.weight,
      gap: row.gap,
      weighted_gap: row.weightedGap,
      priority: row.priority,
      key_player: row.keyPlayer,
    }))
    expect(table).toEqual(golden[name]['gaps'])
    expect([total, weightedDesired, indexPct]).toEqual([
      golden[name]['gap_total'],
      golden[name]['gap_weighted_desired'],
      golden[name]['gap_index_pct'],
    ])
    expect(leftOut).toEqual([])
  })

  it.each([
    ['medium', 'problem_solver', 'credible_source', 0, 0, 'met'],
    ['high', 'none', 'trusted_advisor', 4, 12, 'critical'],
    ['low', 'none', 'problem_solver', 3, 3, 'significant'],
    ['medium', 'none', 'problem_solver', 3, 6, 'critical'],
    ['low', 'vendor', 'problem_solver', 2, 2, 'minor'],
  ])('%s, %s → %s is %i, weighted %i, %s', (influence, current, desired, gap, weighted, priority) => {
    const { rows } = gapsOf(
      `{ id: a, name: A, influence: ${influence}, relationship: { current: ${current}, desired: ${desired} } }`,
    )
    expect(rows).toMatchObject([{ gap, weightedGap: weighted, priority }])
  })

  it.each([
    [12, 'critical'],
    [6, 'critical'],
    [5, 'significant'],
    [3, 'significant'],
    [2, 'minor'],
    [1, 'minor'],
    [0, 'met'],
  ])('a weighted gap of %i is %s', (weighted, priority) => {
    expect(gapPriority(weighted, playbook)).toBe(priority)
  })

  it('takes limits and weights from the playbook', () => {
    const ours = { ...playbook, gap_priority: { critical: 20, significant: 10, minor: 5 } }
    expect(
      relationshipGaps(vitamin, ours)
        .rows.map(({ priority }) => priority)
        .slice(0, 3),
    ).toEqual(['minor', 'minor', 'minor'])
    const heavy = { label: { en: 'high', zh: '高' }, number: 0.1 }
    const tenths = {
      ...playbook,
      scales: { ...playbook.scales, influence: { ...playbook.scales['influence'], high: heavy } },
    }
    expect(relationshipGaps(vitamin, tenths).rows.find(({ thing }) => thing.id === 'p_wang_cheng')?.weightedGap).toBe(
      0.3,
    )
  })

  it.each([
    ['relationship: { current: none, desired: vendor }', ['influence']],
    ['influence: high, relationship: { desired: vendor }', ['current']],
    ['influence: high, relationship: { current: vendor }', ['desired']],
    ['influence: high', ['current', 'desired']],
    ['attitude: mentor', ['influence', 'current', 'desired']],
  ])('leaves out a person with only %s', (known, unknown) => {
    const { rows, leftOut, total, weightedDesired, indexPct, of } = gapsOf(`{ id: a, name: A, ${known} }`)
    expect(rows).toEqual([])
    expect(leftOut).toMatchObject([{ thing: { id: 'a' }, path: ['relationships', 'people', 0], unknown }])
    expect([total, weightedDesired, indexPct, of]).toEqual([undefined, undefined, undefined, 1])
  })

  it('without anybody is a sum of 0 and no index', () => {
    expect(relationshipGaps(planOf('{}'), playbook)).toEqual({
      rows: [],
      leftOut: [],
      of: 0,
      total: 0,
      weightedDesired: 0,
      indexPct: undefined,
    })
  })

  it('has no index where nothing is wanted', () => {
    const { total, indexPct } = gapsOf(
      '{ id: a, name: A, influence: low, relationship: { current: vendor, desired: none } }',
    )
    expect([total, indexPct]).toEqual([0, undefined])
  })

  it('breaks ties by weight and then by code point, whatever the order of the plan', () => {
    const { rows } = gapsOf(
      [
        '{ id: b, name: B, influence: low, relationship: { current: none, desired: credible_source } }',
        '{ id: a_z, name: Z, influence: low, relationship: { current: none, desired: credible_source } }',
        '{ id: a-z, name: Z, influence: low, relationship: { current: none, desired: credible_source } }',
        '{ id: z, name: Z, influence: medium, relationship: { current: none, desired: vendor } }',
      ].join(', '),
    )
    expect(rows.map(({ thing }) => thing.id)).toEqual(['z', 'a-z', 'a_z', 'b'])
  })

  it('finds the open actions for a person wherever they stand, with the earliest day', () => {
    const plan = planOf(`
relationships: { people: [{ id: a, name: A, influence: high, relationship: { current: none, desired: vendor } }] }
goals:
  - id: g
    statement: g
    sub_goals:
      - id: s
        statement: s
        actions:
          - { id: later, what: x, due: 2026-09-01, relates_to: [a] }
          - { id: finished, what: x, due: 2026-01-01, status: done, relates_to: [a] }
          - { id: given_up, what: x, status: dropped, relates_to: [a] }
actions:
  - { id: sooner, what: x, due: 2026-08-01, status: doing, relates_to: [b, a] }
  - { id: no_day, what: x, relates_to: [a] }
  - { id: other, what: x, due: 2026-01-01, relates_to: [b] }
`)
    const [row] = relationshipGaps(plan, playbook).rows
    expect(row?.openActions.map(({ id }) => id)).toEqual(['later', 'sooner', 'no_day'])
    expect(row?.nextDue).toBe('2026-08-01')
  })

  it('does not depend on the order of people', () => {
    fc.assert(
      fc.property(shuffledPeople, ([people, other]) => {
        const [a, b] = [people, other].map((order) => relationshipGaps(planWith(order), playbook))
        expect(a?.rows.map(({ thing, weightedGap }) => [thing.id, weightedGap])).toEqual(
          b?.rows.map(({ thing, weightedGap }) => [thing.id, weightedGap]),
        )
        expect([a?.total, a?.weightedDesired, a?.indexPct]).toEqual([b?.total, b?.weightedDesired, b?.indexPct])
      }),
    )
  })

  it('does not change when somebody is added of whom nothing is known', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const before = relationshipGaps(planWith(people), playbook)
        const after = relationshipGaps(planWith([...people, nobodyKnown]), playbook)
        expect(after.rows).toEqual(before.rows)
        expect(after.leftOut).toHaveLength(before.leftOut.length + 1)
        expect(after.indexPct).toBe(before.indexPct)
        if (people.length > 0) expect(after.total).toBe(before.total)
        expect(after.rows.length + after.leftOut.length).toBe(after.of)
      }),
    )
  })
})

describe('strategic gaps (domain 2.8)', () => {
  it('give the worked example', () => {
    const { rows, total, weightedDesired, indexPct, of } = strategicGaps(bedrock, playbook)
    expect(rows.map(({ thing, weightedGap }) => [thing.id, weightedGap])).toEqual([
      ['r_consult', 4],
      ['r_design', 3],
      ['r_cloud', 0],
    ])
    expect([total, weightedDesired, of]).toEqual([golden.bedrock['strategic_gap_total'], 19, 3])
    expect(indexPct).toBe(golden.bedrock['strategic_gap_index_pct'])
  })

  it('keeps a record that only names a company apart from one that is half filled', () => {
    const { leftOut, notAssessed, total, of } = orgs(
      '{ id: name_only, name: N, type: consultancy, stance: ally }, { id: half, name: H, influence: high }, { id: level, name: L, relationship: { current: none } }',
    )
    expect(notAssessed.map(({ id }) => id)).toEqual(['name_only'])
    expect(leftOut.map(({ thing, unknown }) => [thing.id, unknown])).toEqual([
      ['half', ['current', 'desired']],
      ['level', ['influence', 'desired']],
    ])
    expect([total, of]).toEqual([undefined, 3])
  })

  it('never lets a record without levels into the sums', () => {
    const known = '{ id: a, name: A, influence: high, relationship: { current: none, desired: allied } }'
    const alone = orgs(known)
    const together = orgs(`${known}, { id: b, name: B, type: other }`)
    expect([alone.total, alone.indexPct]).toEqual([9, 100])
    expect([together.total, together.indexPct, together.weightedDesired]).toEqual([9, 100, 9])
    expect(orgs('').total).toBe(0)
  })
})
