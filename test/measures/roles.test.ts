import { describe, expect, it } from 'vitest'
import { finalSays, roleClashes } from '../../src/measures/roles.js'
import { bedrock, planOf, playbook, vitamin } from './fixtures.js'

describe('the final yes (domain 2.5)', () => {
  const plan = planOf(`
relationships:
  people:
    - { id: a, name: A, forces: [u_bb] }
    - { id: b, name: B, forces: [e_db] }
    - { id: c, name: C, forces: [e_db, e_pb] }
opportunities:
  - { id: all, name: All, stage: B }
  - { id: some, name: Some, people: [a, b] }
  - { id: own, name: Own, kind: planned, overrides: [{ person: c, forces: [e_db] }, { person: b, forces: [u_wb] }, { person: a, forces: [e_pb] }, { person: a, forces: [e_db] }, { person: a, attitude: mentor }] }
  - { id: seen, name: Seen, kind: potential }
  - { id: over, name: Over, stage: F }
`)

  it('is that of those who carry its force in the deal, with the place where it is written', () => {
    const says = finalSays(plan, playbook).map(({ deal, path, carriers }) => [
      deal.id,
      path,
      carriers.map(({ thing, path: at }) => [thing.id, at.join('/')]),
    ])
    expect(says).toEqual([
      [
        'all',
        ['opportunities', 0],
        [
          ['b', 'relationships/people/1/forces'],
          ['c', 'relationships/people/2/forces'],
        ],
      ],
      ['some', ['opportunities', 1], [['b', 'relationships/people/1/forces']]],
      [
        'own',
        ['opportunities', 2],
        [
          ['a', 'opportunities/2/overrides/3/forces'],
          ['c', 'opportunities/2/overrides/0/forces'],
        ],
      ],
    ])
  })

  it('is nobody’s when the playbook pairs no force with the decision maker', () => {
    const bare = { ...playbook, role_forces: {} }
    expect(finalSays(plan, bare).flatMap(({ carriers }) => carriers)).toEqual([])
  })
})

describe('roles against forces (domain 3.7)', () => {
  it.each([vitamin, bedrock])('go together in the worked examples', (plan) => {
    expect(roleClashes(plan, playbook)).toEqual([])
  })

  it('say what would mend a clash', () => {
    const plan = planOf(`
relationships:
  people:
    - { id: a, name: A, roles: [decision_maker, coach, approver], forces: [t_fb] }
    - { id: b, name: B, roles: [approver, coach], forces: [e_db, c_ca] }
`)
    expect(roleClashes(plan, playbook)).toMatchObject([
      {
        person: { id: 'a' },
        path: ['relationships', 'people', 0],
        roles: ['decision_maker', 'coach'],
        forces: ['t_fb'],
        expectedForces: ['e_db', 'e_pb', 'c_co', 'c_ca'],
        expectedRoles: [],
      },
      {
        person: { id: 'b' },
        path: ['relationships', 'people', 1],
        roles: ['approver', 'coach'],
        forces: ['e_db'],
        expectedForces: [],
        expectedRoles: ['decision_maker'],
      },
    ])
  })
})
