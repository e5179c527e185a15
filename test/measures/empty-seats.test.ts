import { describe, expect, it } from 'vitest'
import { emptySeatsOf } from '../../src/measures/empty-seats.js'
import { planOf, playbook } from './fixtures.js'

const seats = (yaml: string) => {
  const { posts, decisionMaker, deals } = emptySeatsOf(planOf(yaml), playbook)
  return { posts, decisionMaker, deals: deals.map(({ id }) => id) }
}

describe('empty seats', () => {
  it('are all there without people', () => {
    expect(seats('{}')).toEqual({
      posts: ['chairman', 'general_manager', 'vp_in_charge', 'cfo', 'it_head'],
      decisionMaker: true,
      deals: [],
    })
  })

  it('are those of the grid that nobody holds', () => {
    const { posts } = seats(
      'relationships: { people: [{ id: a, name: a, position_class: [chairman, cfo] }, { id: b, name: b, position_class: [other] }] }',
    )
    expect(posts).toEqual(['general_manager', 'vp_in_charge', 'it_head'])
  })

  it('are none where somebody decides', () => {
    const people = 'relationships: { people: [{ id: a, name: a, roles: [decision_maker] }] }'
    expect(seats(people)).toMatchObject({ decisionMaker: false, deals: [] })
    expect(seats(`${people}\nopportunities: [{ id: o, name: o, stage: B }]`)).toMatchObject({
      decisionMaker: false,
      deals: [],
    })
  })

  it('are one for the whole map where nobody decides anywhere', () => {
    expect(
      seats(
        'relationships: { people: [{ id: a, name: a }] }\nopportunities: [{ id: o, name: o, stage: B }, { id: p, name: p, stage: C }]',
      ),
    ).toMatchObject({ decisionMaker: true, deals: [] })
  })

  it('are one for each open deal where others have a decision maker', () => {
    const plan = `relationships:
  people: [{ id: a, name: a }, { id: b, name: b, roles: [decision_maker] }]
opportunities:
  - { id: early, name: x, stage: A, people: [a] }
  - { id: late, name: x, stage: C, people: [a] }
  - { id: fine, name: x, stage: D, people: [a, b] }
  - { id: over, name: x, stage: D, status: lost, people: [a] }`
    expect(seats(plan)).toMatchObject({ decisionMaker: false, deals: ['late', 'early'] })
  })

  it('heed a decision maker whom only a deal names', () => {
    const plan = (others: string) => `relationships:
  people: [{ id: a, name: a }]
opportunities:
  - { id: own, name: x, stage: B, overrides: [{ person: a, roles: [decision_maker] }] }${others}`
    expect(seats(plan(''))).toMatchObject({ decisionMaker: false, deals: [] })
    expect(seats(plan('\n  - { id: other, name: x, stage: A }'))).toMatchObject({
      decisionMaker: false,
      deals: ['other'],
    })
  })
})
