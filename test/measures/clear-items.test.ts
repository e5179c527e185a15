import { describe, expect, it } from 'vitest'
import { doubtfulItems } from '../../src/measures/clear-items.js'
import { opportunitiesOf } from '../../src/measures/lookup.js'
import { bedrock, planOf } from './deal-fixtures.js'
import { playbook } from './fixtures.js'

const doubts = (plan: typeof bedrock, id: string) =>
  opportunitiesOf(plan)
    .filter(({ thing }) => thing.id === id)
    .flatMap((deal) => doubtfulItems(deal, plan, playbook))

const doubtsOf = (deal: string, rest = '') =>
  doubts(planOf(`opportunities: [{ id: d, name: N, ${deal} }]\n${rest}`), 'd')

describe('items that the plan does not show (domain 2.10, CTL-009)', () => {
  it('says of whom too little is known, as in the worked example 4.2', () => {
    const c4 = doubts(bedrock, 'o_predictive').find(({ item }) => item === 'c4')
    expect(c4?.path).toEqual(['opportunities', 2, 'c139', 'coach', 'c4'])
    expect(c4?.item === 'c4' && c4.blurred.map(({ person, unknown }) => [person.id, unknown])).toEqual([
      ['b_qin', ['attitude']],
    ])
  })

  it('takes blanks for nothing', () => {
    const rating = 'c139: { self: { c6: clear, c9: clear } }'
    expect(doubtsOf(`${rating}, budget_source: " ", success_factors: [一, " ", 三]`)).toEqual([
      { item: 'c6', path: ['opportunities', 0, 'c139', 'self', 'c6'] },
      { item: 'c9', path: ['opportunities', 0, 'c139', 'self', 'c9'], factors: 2 },
    ])
  })

  it('knows a competitor by more than the name', () => {
    const rival = (keys: string) =>
      doubtsOf('competitors: [a], c139: { self: { c8: clear } }', `competitors: [{ id: a, name: A${keys} }]`)
    expect(rival(', incumbent: true')).toMatchObject([{ item: 'c8', rivals: [{ id: 'a' }] }])
    expect(rival(', strengths: 便宜')).toEqual([])
    expect(rival(', cues: { trend: 变强 }')).toEqual([])
  })

  it('says nothing without a rating', () => {
    expect(doubtsOf('stage: C')).toEqual([])
    expect(doubtsOf('c139: { coach: { by: a } }')).toEqual([])
  })
})
