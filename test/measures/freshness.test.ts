import { describe, expect, it } from 'vitest'
import { organisationAgesOf, ratingAgesOf } from '../../src/measures/freshness.js'
import { planOf, playbook } from './fixtures.js'

const ages = (fields: string) =>
  ratingAgesOf(planOf(`relationships: { people: [{ id: p, name: P, ${fields} }] }`), playbook, '2026-06-30')[0]!

const first = (fields: string) => ages(fields).ratings[0]

describe('the age of ratings', () => {
  it('is told of what is rated, in a fixed order', () => {
    const { person, path, keyPlayer, ratings } = ages(
      'prefers: x, attitude: supporter, roles: [coach], forces: [], influence: high, relationship: { current: vendor }',
    )
    expect([person.id, path, keyPlayer]).toEqual(['p', ['relationships', 'people', 0], true])
    expect(ratings.map(({ id }) => id)).toEqual(['influence', 'roles', 'attitude', 'relationship', 'prefers'])
    expect(ages('need: esteem, change: laggard, focus: business, contact: none').ratings.map(({ id }) => id)).toEqual([
      'need',
      'change',
      'focus',
      'contact',
    ])
    expect(ages('relationship: { desired: vendor }').ratings).toEqual([])
    expect(ages('title: x').keyPlayer).toBe(false)
  })

  it('is not known without a day, evidence or not', () => {
    expect(first('attitude: supporter, evidence: [{ text: x, date: 2025-01-01 }]')).toEqual({
      id: 'attitude',
      checkedOn: undefined,
      days: undefined,
      confidence: undefined,
      path: ['relationships', 'people', 0, 'checked_on'],
    })
  })

  it.each([
    ['checked_on: 2026-06-01', '2026-06-01', 29, ['checked_on']],
    // By its own day, even where that is older.
    [
      'checked_on: 2026-06-01, ratings: { attitude: { checked_on: 2026-05-31 } }',
      '2026-05-31',
      30,
      ['ratings', 'attitude', 'checked_on'],
    ],
    ['checked_on: 2026-06-01, ratings: { need: { checked_on: 2026-05-31 } }', '2026-06-01', 29, ['checked_on']],
    ['checked_on: 2026-06-01, ratings: { attitude: { confidence: low } }', '2026-06-01', 29, ['checked_on']],
    // Newer evidence says that somebody has looked.
    [
      'checked_on: 2026-06-01, evidence: [a, { text: x, date: 2026-06-20 }, { text: y }]',
      '2026-06-20',
      10,
      ['checked_on'],
    ],
    ['checked_on: 2026-06-01, evidence: [{ text: x, date: 2026-05-20 }]', '2026-06-01', 29, ['checked_on']],
    [
      'checked_on: 2026-06-01, evidence: [{ text: x, date: 2026-06-25 }], ratings: { attitude: { checked_on: 2026-05-31, evidence: [{ text: x, date: 2026-06-10 }] } }',
      '2026-06-10',
      20,
      ['ratings', 'attitude', 'checked_on'],
    ],
    [
      'checked_on: 2026-06-01, ratings: { attitude: { evidence: [{ text: x, date: 2026-06-10 }] } }',
      '2026-06-01',
      29,
      ['checked_on'],
    ],
    ['checked_on: 2026-07-02', '2026-07-02', -2, ['checked_on']],
  ])('with %s', (fields, checkedOn, days, path) => {
    expect(first(`attitude: supporter, ${fields}`)).toMatchObject({
      checkedOn,
      days,
      path: ['relationships', 'people', 0, ...path],
    })
  })

  it.each([
    ['confidence: low', 'low'],
    ['confidence: low, ratings: { attitude: { confidence: high } }', 'high'],
    ['confidence: high, ratings: { attitude: { checked_on: 2026-06-01 } }', 'high'],
    ['ratings: { attitude: { confidence: low } }', 'low'],
    ['title: x', undefined],
  ])('has the confidence of %s', (fields, confidence) => {
    expect(first(`attitude: supporter, ${fields}`)?.confidence).toBe(confidence)
  })

  it('is told of organisations that have a day', () => {
    const plan = planOf(`relationships:
  organisations:
    - { id: a, name: A, checked_on: 2026-06-01, evidence: [{ text: x, date: 2026-06-15 }] }
    - { id: b, name: B }
    - { id: c, name: C, checked_on: 2026-06-29 }`)
    expect(organisationAgesOf(plan, '2026-06-30')).toMatchObject([
      {
        organisation: { id: 'a' },
        path: ['relationships', 'organisations', 0, 'checked_on'],
        checkedOn: '2026-06-15',
        days: 15,
      },
      {
        organisation: { id: 'c' },
        path: ['relationships', 'organisations', 2, 'checked_on'],
        checkedOn: '2026-06-29',
        days: 1,
      },
    ])
  })
})
