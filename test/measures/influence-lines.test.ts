import { describe, expect, it } from 'vitest'
import { influenceConflicts, influenceLines } from '../../src/measures/influence-lines.js'
import { planOf, playbook } from './fixtures.js'

const planWith = (...people: readonly string[]) =>
  planOf(`relationships: { people: [${people.map((one) => `{ name: x, ${one} }`).join(', ')}] }`)

describe('lines of influence', () => {
  it('say who influences whom, then who follows whom', () => {
    const plan = planWith('id: a, influences: [b, gone, b], follows: c', 'id: b, follows: a', 'id: c, influences: [a]')
    expect(influenceLines(plan).map(({ kind, from, to }) => [from.id, kind, to])).toEqual([
      ['a', 'influences', 'b'],
      ['a', 'influences', 'gone'],
      ['c', 'influences', 'a'],
      ['a', 'follows', 'c'],
      ['b', 'follows', 'a'],
    ])
  })

  it('say nothing of oneself, and nothing where nothing is written', () => {
    expect(influenceLines(planWith('id: a, influences: [a], follows: a', 'id: b'))).toEqual([])
    expect(influenceLines(planOf('{}'))).toEqual([])
  })
})

describe('conflicts between influencers', () => {
  const conflicts = (...people: readonly string[]) =>
    influenceConflicts(planWith(...people), playbook).map(({ person, supportive, hostile }) => [
      person.id,
      supportive.map(({ id }) => id),
      hostile.map(({ id }) => id),
    ])

  it('need a supporter and somebody against us who influence the same person', () => {
    expect(
      conflicts(
        'id: a',
        'id: o, attitude: opponent, influences: [a]',
        'id: n, attitude: non_supporter, influences: [a]',
        'id: s, attitude: supporter, influences: [a]',
        'id: m, attitude: mentor, influences: [a]',
      ),
    ).toEqual([['a', ['s', 'm'], ['o', 'n']]])
  })

  it('count the one whom the person follows, and nobody twice', () => {
    expect(
      conflicts(
        'id: a, follows: s',
        'id: s, attitude: supporter, influences: [a]',
        'id: o, attitude: opponent, influences: [a]',
      ),
    ).toEqual([['a', ['s'], ['o']]])
    expect(
      conflicts('id: a, follows: o', 'id: s, attitude: supporter, influences: [a]', 'id: o, attitude: opponent'),
    ).toEqual([['a', ['s'], ['o']]])
  })

  it.each([
    [
      'one side alone',
      ['id: a', 'id: s, attitude: supporter, influences: [a]', 'id: m, attitude: mentor, influences: [a]'],
    ],
    ['the other side alone', ['id: a', 'id: o, attitude: opponent, influences: [a]']],
    [
      'neutral and unknown',
      [
        'id: a',
        'id: n, attitude: neutral, influences: [a]',
        'id: u, influences: [a]',
        'id: o, attitude: opponent, influences: [a]',
      ],
    ],
    [
      'different people',
      ['id: a', 'id: b', 'id: s, attitude: supporter, influences: [a]', 'id: o, attitude: opponent, influences: [b]'],
    ],
    [
      'reporting lines',
      ['id: a, reports_to: s, follows: o', 'id: s, attitude: supporter', 'id: o, attitude: opponent'],
    ],
    [
      'ids that lead nowhere',
      [
        'id: a, follows: gone',
        'id: s, attitude: supporter, influences: [a, lost]',
        'id: x, attitude: opponent, influences: [lost]',
      ],
    ],
  ])('are none with %s', (_, people) => {
    expect(conflicts(...people)).toEqual([])
  })

  it('stand in plan order', () => {
    const both = ['id: o, attitude: opponent, influences: [b, a]', 'id: s, attitude: supporter, influences: [b, a]']
    expect(conflicts('id: a', ...both, 'id: b').map(([id]) => id)).toEqual(['a', 'b'])
  })
})
