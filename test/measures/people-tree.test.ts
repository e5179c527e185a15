import { describe, expect, it } from 'vitest'
import { peopleTree, type Post } from '../../src/measures/people-tree.js'
import { planOf, vitamin } from './fixtures.js'

/** `a(b c(d))`; an id that nobody has in brackets. */
const drawn = (posts: readonly Post[]): string =>
  posts
    .map(({ id, person, below }) => (person ? id : `[${id}]`) + (below.length > 0 ? `(${drawn(below)})` : ''))
    .join(' ')

/** Where somebody reports to whom is no line of the tree. */
const elsewhere = (posts: readonly Post[]): readonly string[] =>
  posts.flatMap(({ id, otherBoss, below }) => [
    ...(otherBoss ? [`${id} ${otherBoss.why} ${otherBoss.boss.id}`] : []),
    ...elsewhere(below),
  ])

const treeOf = (people: string, organisations = '[]') =>
  peopleTree(planOf(`relationships: { people: [${people}], organisations: ${organisations} }`))

const person = (id: string, rest = '') => `{ id: ${id}, name: ${id}${rest === '' ? '' : `, ${rest}`} }`

describe('the tree of people', () => {
  it('stands by who reports to whom, in plan order', () => {
    const tree = treeOf(
      [
        person('d', 'reports_to: c'),
        person('b', 'reports_to: a'),
        person('a'),
        person('c', 'reports_to: a'),
        person('z'),
      ].join(', '),
    )
    expect(drawn(tree.roots)).toBe('a(b c(d)) z')
    expect(elsewhere(tree.roots)).toEqual([])
    expect(tree.outside).toEqual([])
  })

  it('is flat while nobody reports to anybody', () => {
    expect(drawn(peopleTree(vitamin).roots)).toBe('p_wang_cheng p_wang_vp p_qiu p_wang_mgr p_zhang p_xia p_li')
  })

  it('is empty without people', () => {
    expect(peopleTree(planOf('{}'))).toEqual({ roots: [], outside: [] })
  })

  it('cuts a circle above the first of it, and keeps who reports into it', () => {
    const circle = [
      person('x', 'reports_to: c'),
      person('b', 'reports_to: a'),
      person('a', 'reports_to: c'),
      person('c', 'reports_to: b'),
    ]
    const { roots } = treeOf(circle.join(', '))
    expect(drawn(roots)).toBe('b(c(x a))')
    expect(elsewhere(roots)).toEqual(['b circle a'])
  })

  it('cuts every circle once, also that of one who reports to himself', () => {
    const people = ['a b', 'b a', 'c d', 'd c', 'e e'].map((pair) => {
      const [id = '', boss = ''] = pair.split(' ')
      return person(id, `reports_to: ${boss}`)
    })
    const { roots } = treeOf(people.join(', '))
    expect(drawn(roots)).toBe('a(b) c(d) e')
    expect(elsewhere(roots)).toEqual(['a circle b', 'c circle d', 'e circle e'])
  })

  it('gives a boss whom nobody knows a place, after the others', () => {
    const { roots } = treeOf([person('b', 'reports_to: gone'), person('a'), person('c', 'reports_to: gone')].join(', '))
    expect(drawn(roots)).toBe('a [gone](b c)')
    expect(elsewhere(roots)).toEqual([])
  })

  it('of two with one id, hangs people below the first', () => {
    const { roots } = treeOf([person('a'), person('a'), person('b', 'reports_to: a')].join(', '))
    expect(drawn(roots)).toBe('a(b) a')
  })

  it('sets people from outside apart, house by house', () => {
    const { roots, outside } = treeOf(
      [
        person('a', 'reports_to: x'),
        person('b', 'organisation: h2'),
        person('x', 'external: true, organisation: h2, reports_to: b'),
        person('y', 'external: true, organisation: gone'),
        person('z', 'external: true, reports_to: lost'),
        person('w', 'external: false, reports_to: b'),
      ].join(', '),
      '[{ id: h1, name: h1 }, { id: h2, name: h2 }]',
    )
    expect(drawn(roots)).toBe('a b(w)')
    expect(elsewhere(roots)).toEqual(['a across x'])
    expect(
      outside.map(({ organisation, people }) => [organisation?.id, people.map(({ person: { id } }) => id)]),
    ).toEqual([
      ['h1', []],
      ['h2', ['x']],
      [undefined, ['y', 'z']],
    ])
    expect(
      outside.flatMap(({ people }) => people.map(({ otherBoss }) => [otherBoss?.why, otherBoss?.boss.id])),
    ).toEqual([
      ['across', 'b'],
      [undefined, undefined],
      [undefined, undefined],
    ])
  })

  it('has houses alone', () => {
    expect(treeOf(person('a'), '[{ id: h1, name: h1 }]').outside.map(({ people }) => people)).toEqual([[]])
  })
})
