import { describe, expect, it } from 'vitest'
import { closedMinds, ratingClashes, ratingLabel } from '../../src/measures/strategic-selling.js'
import { planOf, playbook } from './fixtures.js'

const people = (list: readonly string[], rest = '') =>
  planOf(`relationships: { people: [${list.map((keys) => `{ ${keys} }`).join(', ')}] }\n${rest}`)

const attitudes = ['mentor', 'supporter', 'neutral', 'non_supporter', 'opponent']

describe('rating and attitude (domain 3.2)', () => {
  it('clash only where one is for us and the other against us', () => {
    const ratings = [-5, -1, 0, 1, 5]
    const found = ratings.map((rating) =>
      ratingClashes(
        people(attitudes.map((id) => `id: ${id}, name: x, attitude: ${id}, mh_rating: ${String(rating)}`)),
        playbook,
      ).map(({ thing, rating: same, attitude }) => {
        expect([same, attitude]).toEqual([rating, thing.id])
        return thing.id
      }),
    )
    expect(found).toEqual([
      ['mentor', 'supporter'],
      ['mentor', 'supporter'],
      [],
      ['non_supporter', 'opponent'],
      ['non_supporter', 'opponent'],
    ])
  })

  it('do not clash while one of them is not known', () => {
    expect(
      ratingClashes(people(['id: a, name: x, mh_rating: 5', 'id: b, name: x, attitude: opponent']), playbook),
    ).toEqual([])
  })

  it('have a name for each rating, and none for 0', () => {
    const names = [5, 4, 3, 2, 1, 0, -1, -2, -3, -4, -5].map((rating) => ratingLabel(playbook, rating)?.en)
    expect(names).toEqual([
      'enthusiastic advocate',
      'strongly supportive',
      'supportive',
      'interested',
      'goes along',
      undefined,
      'will probably not resist',
      'uninterested',
      'mildly negative',
      'strongly negative',
      'works against us',
    ])
  })
})

describe('key players who do not listen (domain 2.5)', () => {
  const key = 'name: x, influence: high, mh_mode: even_keel'
  const ids = (plan: ReturnType<typeof people>, book = playbook) =>
    closedMinds(plan, book).map(({ thing, mode, stage, path }) => [thing.id, mode, stage, path.at(-1)])

  it('are in a mode in which nobody listens', () => {
    const modes = ['growth', 'trouble', 'even_keel', 'overconfident']
    const plan = people([
      ...modes.map((mode) => `id: ${mode}, name: x, influence: high, mh_mode: ${mode}`),
      'id: open, name: x, influence: high',
    ])
    expect(ids(plan)).toEqual([
      ['even_keel', 'even_keel', undefined, 2],
      ['overconfident', 'overconfident', undefined, 3],
    ])
    expect(ids(plan, { ...playbook, people: { ...playbook.people, not_receptive: ['growth'] } })).toEqual([
      ['growth', 'growth', undefined, 0],
    ])
  })

  it('are key players by influence or role, and nobody else', () => {
    const mode = 'name: x, mh_mode: overconfident'
    const plan = people([`id: a, ${mode}`, `id: b, ${mode}, influence: medium`, `id: c, ${mode}, roles: [approver]`])
    expect(ids(plan).map(([id]) => id)).toEqual(['c'])
  })

  it('have no open action', () => {
    const action = (keys: string) => `actions: [{ id: one, what: x, ${keys} }]`
    expect(ids(people([`id: a, ${key}`], action('relates_to: [a]')))).toEqual([])
    expect(ids(people([`id: a, ${key}`], action('relates_to: [a], status: doing')))).toEqual([])
    expect(ids(people([`id: a, ${key}`], action('relates_to: [a], status: done')))).toHaveLength(1)
    expect(ids(people([`id: a, ${key}`], action('relates_to: [b]')))).toHaveLength(1)
    expect(ids(people([`id: a, ${key}`], action('due: 2026-07-01')))).toHaveLength(1)
  })

  it('have the stage of the furthest deal in which they take part', () => {
    const deals = 'opportunities: [{ id: x, name: x, stage: B }, { id: y, name: y, stage: D, people: [b] }]'
    expect(ids(people([`id: a, ${key}`, `id: b, ${key}`], deals)).map(([id, , stage]) => [id, stage])).toEqual([
      ['a', 'B'],
      ['b', 'D'],
    ])
  })
})
