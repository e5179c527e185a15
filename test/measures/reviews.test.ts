import { describe, expect, it } from 'vitest'
import {
  briefingOf,
  heldReviews,
  leftOpenIn,
  preparationsOf,
  rhythmOf,
  weakPointsOf,
} from '../../src/measures/reviews.js'
import { contextAt, planOf, playbook } from './fixtures.js'

const rhythm = (yaml: string, asOf = '2026-06-30') =>
  rhythmOf(planOf(yaml), contextAt(asOf)).map(({ kind, last, from, nextDue, daysOverdue }) => [
    kind,
    last?.thing.id,
    from,
    nextDue,
    daysOverdue,
  ])

describe('the rhythm of reviews (domain 2.15)', () => {
  it('is due so many days after the last of its kind', () => {
    const yaml = 'reviews: [{ id: q1, kind: quarterly_business_review, held_on: 2026-03-31 }]'
    const quarterly = (asOf: string) => rhythm(yaml, asOf)[2]
    expect(quarterly('2026-07-01')).toEqual(['quarterly_business_review', 'q1', '2026-03-31', '2026-07-01', 0])
    expect(quarterly('2026-07-02')?.[4]).toBe(1)
    expect(quarterly('2026-03-31')?.[4]).toBe(0)
    expect(quarterly('2026-03-30')).toEqual(['quarterly_business_review', undefined, undefined, undefined, undefined])
  })

  it('counts what was never held from the first day of the plan, and else knows nothing', () => {
    expect(rhythm('period: { from: 2026-06-01 }')).toEqual([
      ['weekly_issues', undefined, '2026-06-01', '2026-06-08', 22],
      ['monthly_operations', undefined, '2026-06-01', '2026-07-02', 0],
      ['quarterly_business_review', undefined, '2026-06-01', '2026-09-01', 0],
      ['yearly_strategic_planning', undefined, '2026-06-01', '2027-06-02', 0],
    ])
    expect(rhythm('{}').map(([, , ...rest]) => rest)).toEqual([
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ])
  })

  it('prefers the last review to the first day', () => {
    const yaml = `
period: { from: 2026-06-20 }
reviews: [{ id: w1, kind: weekly_issues, held_on: 2026-05-01 }]`
    expect(rhythm(yaml)[0]).toEqual(['weekly_issues', 'w1', '2026-05-01', '2026-05-08', 53])
  })
})

describe('reviews that were held', () => {
  it('stand latest first, of one day the last that is written, those to come left out', () => {
    const plan = planOf(`
reviews:
  - { id: a, held_on: 2026-06-01 }
  - { id: b, held_on: 2026-06-30 }
  - { id: c, held_on: 2026-07-01 }
  - { id: d, held_on: 2026-06-01 }
  - { id: e, held_on: 2026-05-01 }`)
    expect(heldReviews(plan, '2026-06-30').map(({ thing, path }) => [thing.id, path])).toEqual([
      ['b', ['reviews', 1]],
      ['d', ['reviews', 3]],
      ['a', ['reviews', 0]],
      ['e', ['reviews', 4]],
    ])
    expect(heldReviews(planOf('{}'), '2026-06-30')).toEqual([])
  })

  it('leave open what has no answer or no action', () => {
    const plan = planOf(`
reviews:
  - id: a
    held_on: 2026-06-01
    recommendations:
      - { what: 一, by: t1 }
      - { what: 二, decision: accepted }
      - { what: 三, decision: accepted, action: x }
      - { what: 四, decision: rejected }
      - { what: 五, decision: deferred }
      - { what: 六, action: x }
    decisions:
      - { what: 七 }
      - { what: 八, action: x }`)
    const [review] = heldReviews(plan, '2026-06-30')
    expect(review && leftOpenIn(review)).toEqual([
      { what: '一', said: 'recommendation', lacks: 'decision', by: 't1', path: ['reviews', 0, 'recommendations', 0] },
      {
        what: '二',
        said: 'recommendation',
        lacks: 'action',
        by: undefined,
        path: ['reviews', 0, 'recommendations', 1],
      },
      {
        what: '六',
        said: 'recommendation',
        lacks: 'decision',
        by: undefined,
        path: ['reviews', 0, 'recommendations', 5],
      },
      { what: '七', said: 'decision', lacks: 'action', by: undefined, path: ['reviews', 0, 'decisions', 0] },
    ])
  })

  it('are prepared, if they are quarterly or yearly', () => {
    const plan = planOf(`
reviews:
  - { id: a, held_on: 2026-06-01, kind: weekly_issues }
  - { id: b, held_on: 2026-06-01, kind: quarterly_business_review, preparations: [brief_team, brief_executives] }
  - { id: c, held_on: 2026-06-01 }
  - { id: d, held_on: 2026-07-01, kind: yearly_strategic_planning }
  - { id: e, held_on: 2026-06-01, kind: monthly_operations }`)
    expect(
      preparationsOf(plan, playbook).map(({ thing, path, done, missing }) => [thing.id, path, done, missing]),
    ).toEqual([
      ['b', ['reviews', 1], ['brief_executives', 'brief_team'], ['win_executive_advice']],
      ['d', ['reviews', 3], [], ['brief_executives', 'win_executive_advice', 'brief_team']],
    ])
  })

  it('find weak points', () => {
    const plan = planOf(`
reviews:
  - { id: a, held_on: 2026-06-01, vulnerabilities: [{ what: 一 }, { what: 二, class: mindset }] }
  - { id: b, held_on: 2026-06-02 }
  - { id: c, held_on: 2026-06-03, vulnerabilities: [{ what: 三 }] }`)
    const found = weakPointsOf(heldReviews(plan, '2026-06-30'))
    expect(found.map(({ review, vulnerability, path }) => [review.id, vulnerability.what, path])).toEqual([
      ['c', '三', ['reviews', 2, 'vulnerabilities', 0]],
      ['a', '一', ['reviews', 0, 'vulnerabilities', 0]],
      ['a', '二', ['reviews', 0, 'vulnerabilities', 1]],
    ])
  })
})

describe('the nine steps of a briefing (domain S0-26)', () => {
  const told = (yaml: string) => briefingOf(planOf(yaml)).flatMap(({ step, told: has }) => (has ? [step] : []))

  it.each([
    ['{}', []],
    ['team: []', []],
    ['team: [{ id: a, name: a }]', ['team_introduction']],
    ['account: { name: X, industry: other }', ['account_background']],
    ['background: { research: { company: { text: x } } }', ['account_background']],
    ['maps: { strategy: { goals: [] } }', []],
    ['maps: { strategy: { goals: [{ id: a, statement: a }] } }', ['strategy_map']],
    ['maps: { execution: { mappings: [] } }', ['execution_map_and_opportunities']],
    ['maps: { execution: {} }', []],
    ['opportunities: [{ id: a, name: a }]', ['execution_map_and_opportunities']],
    ['relationships: { people: [{ id: a, name: a }] }', ['influence_map']],
    ['relationships: { people: [{ id: a, name: a, relationship: { current: vendor } }] }', ['influence_map']],
    ['relationships: { people: [{ id: a, name: a, relationship: { desired: vendor } }] }', ['influence_map']],
    [
      'relationships: { people: [{ id: b, name: b }, { id: a, name: a, relationship: { current: vendor, desired: vendor } }] }',
      ['influence_map', 'relationship_gaps'],
    ],
    ['relationships: { organisations: [{ id: a, name: a }] }', ['strategic_relationships_and_voice']],
    ['relationships: { voices: [{ person: a, said_on: 2026-06-01 }] }', ['strategic_relationships_and_voice']],
    ['relationships: { none_found: { organisation: 2026-06-01 } }', ['strategic_relationships_and_voice']],
    ['relationships: { none_found: { external_influencer: 2026-06-01 } }', []],
    ['goals: [{ id: a, statement: a }]', ['goals_and_sub_goals']],
    ['actions: [{ id: a, what: a }]', ['action_plan_and_asks']],
    [
      'goals: [{ id: a, statement: a, sub_goals: [{ id: s, statement: s, actions: [{ id: x, what: x }] }] }]',
      ['goals_and_sub_goals', 'action_plan_and_asks'],
    ],
    ['goals: [{ id: a, statement: a, sub_goals: [{ id: s, statement: s, actions: [] }] }]', ['goals_and_sub_goals']],
  ])('%s', (yaml, expected) => {
    expect(told(yaml)).toEqual(expected)
  })
})
