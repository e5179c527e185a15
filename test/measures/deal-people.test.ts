import { describe, expect, it } from 'vitest'
import {
  contactedDecisionMakers,
  dealsWithoutDecisionMaker,
  decisionMakersOf,
  isCoach,
  missingForces,
  reachOf,
} from '../../src/measures/deal-people.js'
import { bedrock, planOf, vitamin } from './deal-fixtures.js'
import { playbook } from './fixtures.js'

const person = (keys: object) => ({ id: 'a', name: 'A', ...keys })

/** People and deals, one a line. */
const planWith = (people: readonly string[], deals: readonly string[]) =>
  planOf(
    `relationships:\n  people: [${people.map((one) => `{ ${one} }`).join(', ')}]\nopportunities: [${deals
      .map((one) => `{ name: N, ${one} }`)
      .join(', ')}]`,
  )

describe('reach and coach', () => {
  it('what is not recorded is not met', () => {
    const contacts = [undefined, 'none', 'brief', 'multiple', 'in_depth'] as const
    expect(contacts.map((contact) => reachOf(person(contact === undefined ? {} : { contact })))).toEqual([
      'not_met',
      'not_met',
      'brief',
      'known',
      'known',
    ])
  })

  it('a coach has the role', () => {
    expect([isCoach(person({ roles: ['recommender', 'coach'] })), isCoach(person({ roles: ['recommender'] }))]).toEqual(
      [true, false],
    )
    expect(isCoach(person({}))).toBe(false)
  })
})

describe('deals without a decision maker (domain 2.9, COV-001)', () => {
  it('the worked examples have one in every deal', () => {
    expect(dealsWithoutDecisionMaker(vitamin, playbook)).toEqual([])
    expect(dealsWithoutDecisionMaker(bedrock, playbook)).toEqual([])
  })

  it('lists the furthest first, then by id, with decision makers who take no part', () => {
    const people = ['id: gm, name: 总, roles: [decision_maker]', 'id: it, name: 信']
    const deals = [
      'id: z, stage: B, people: [it]',
      'id: y, stage: D, overrides: [{ person: gm, roles: [approver] }]',
      'id: x, stage: D, people: [it]',
      'id: w, stage: E',
    ]
    expect(
      dealsWithoutDecisionMaker(planWith(people, deals), playbook).map(({ thing, stage, path, elsewhere }) => [
        thing.id,
        stage,
        path,
        elsewhere.map(({ id }) => id),
      ]),
    ).toEqual([
      ['x', 'D', ['opportunities', 2], ['gm']],
      ['y', 'D', ['opportunities', 1], []],
      ['z', 'B', ['opportunities', 0], ['gm']],
    ])
  })
})

describe('decision makers in deals (domain 2.9, COV-003)', () => {
  it('gives the worked examples', () => {
    const short = (plan: typeof vitamin) =>
      decisionMakersOf(plan, playbook).map(({ person: { id }, parts }) => [
        id,
        ...parts.map(({ stage, reach }) => `${stage} ${reach}`),
      ])
    expect(short(vitamin)).toEqual([['p_wang_cheng', 'D brief', 'C brief', 'B brief', 'A brief']])
    expect(short(bedrock)).toEqual([['b_luo', 'E known', 'D known', 'C known', 'B known', 'A known']])
  })

  it('leads to where the contact is written', () => {
    const people = ['id: gm, name: 总, roles: [decision_maker], contact: brief']
    const deals = [
      'id: x, stage: D, overrides: [{ person: gm, contact: none }, { person: gm, contact: multiple }]',
      'id: y, stage: C, overrides: [{ person: gm, attitude: neutral }, { person: it, contact: none }]',
    ]
    const [maker] = decisionMakersOf(planWith(people, deals), playbook)
    expect(maker?.parts.map(({ contact, contactPath }) => [contact, contactPath])).toEqual([
      ['multiple', ['opportunities', 0, 'overrides', 1, 'contact']],
      ['brief', ['relationships', 'people', 0, 'contact']],
    ])
  })

  it('finds who could introduce us: supportive, met, a mentor first, then by influence and id', () => {
    const introducer = (...others: string[]) => {
      const people = ['id: gm, name: 总, roles: [decision_maker], attitude: mentor, contact: brief', ...others]
      return decisionMakersOf(planWith(people, ['id: x, stage: D']), playbook)[0]?.parts[0]?.introducer?.id
    }
    const one = (id: string, keys: string) => `id: ${id}, name: N, ${keys}`
    expect(introducer()).toBeUndefined()
    expect(introducer(one('a', 'attitude: mentor'), one('b', 'contact: brief, attitude: neutral'))).toBeUndefined()
    const low = one('a', 'contact: brief, attitude: supporter, influence: low')
    const high = one('b', 'contact: brief, attitude: supporter, influence: high')
    expect(introducer(low, high)).toBe('b')
    expect(introducer(low, high, one('c', 'contact: brief, attitude: mentor'))).toBe('c')
    expect(introducer(one('z', 'contact: brief, attitude: supporter, influence: low'), low)).toBe('a')
  })
})

describe('forces of the furthest stage (domain 2.9, COV-007)', () => {
  it('the worked example 4.1 lacks none', () => {
    expect(missingForces(vitamin, playbook)).toEqual([])
  })

  it('says which are needed, and who carries one and was not met', () => {
    const people = ['id: gm, name: 总, forces: [e_db]', 'id: it, name: 信, forces: [t_ca], contact: in_depth']
    const short = (...deals: string[]) =>
      missingForces(planWith(people, deals), playbook).map(({ deal, path, stage, forces, notMet }) => [
        deal.id,
        path,
        stage,
        forces,
        notMet.map(({ id }) => id),
      ])
    expect(short('id: x, stage: B', 'id: y, stage: A')).toEqual([
      ['x', ['opportunities', 0], 'B', ['u_wb', 'u_bb'], []],
    ])
    expect(short('id: x, stage: C', 'id: y, stage: A')).toEqual([])
    expect(short('id: x, stage: C, people: [gm]', 'id: y, stage: C')).toEqual([
      ['x', ['opportunities', 0], 'C', ['t_ca', 't_fb', 't_ab'], []],
    ])
    expect(short('id: x, stage: E')).toEqual([['x', ['opportunities', 0], 'E', ['e_db'], ['gm']]])
    expect(short()).toEqual([])
  })

  it('asks for nothing where the playbook asks for nothing', () => {
    const free = { ...playbook, participation: { ...playbook.participation, B: [] } }
    expect(missingForces(planWith([], ['id: x, stage: B']), free)).toEqual([])
  })
})

it('contacted decision makers are those with any contact at all', () => {
  const ids = (plan: typeof vitamin) => contactedDecisionMakers(plan, playbook).map(({ thing }) => thing.id)
  expect([ids(vitamin), ids(bedrock)]).toEqual([['p_wang_cheng'], ['b_luo']])
  const people = ['id: a, name: A, roles: [decision_maker]', 'id: b, name: B, roles: [approver], contact: brief']
  expect(ids(planWith(people, []))).toEqual([])
})
