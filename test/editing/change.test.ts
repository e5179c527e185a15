import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applied, isEqual, smallest, valueAt, type Change, type Value } from '../../src/editing/change.js'
import { insert, remove, rename, set } from './editing.js'
import { canonical } from './places.js'
import { smallPlans, withTwins } from './random-edits.js'

describe('what a change does to data', () => {
  it.each<[string, Value, Change, Value]>([
    ['a value', { a: 1, b: 2 }, set(['a'], 3), { a: 3, b: 2 }],
    ['an item', { a: [1, 2] }, set(['a', 1], 3), { a: [1, 3] }],
    ['an item behind the last', [1], set([1], 2), [1, 2]],
    ['all that is missing', { a: null }, set(['a', 'b', 0, 'c'], 1), { a: { b: [{ c: 1 }] } }],
    ['an item before another', { a: [1, 2] }, insert(['a', 1], 3), { a: [1, 3, 2] }],
    ['an item in a new list', {}, insert(['a', 0], 1), { a: [1] }],
    ['a key that goes', { a: 1, b: null }, remove('b'), { a: 1 }],
    ['an item that goes', [1, 2, 3], remove(1), [1, 3]],
    ['a name', { a: 1, b: 2 }, rename(['a'], 'c'), { c: 1, b: 2 }],
    ['a name of JavaScript', { a: 1 }, set(['constructor', 'x'], 1), { a: 1, constructor: { x: 1 } }],
  ])('%s', (_, data, change, wanted) => {
    expect(applied(data, [change])).toEqual(wanted)
    expect(Object.keys(applied(data, [change]) as object)).toEqual(Object.keys(wanted as object))
  })

  it('keeps __proto__ a key like any other', () => {
    const data = applied({}, [set(['__proto__', 'a'], 1), set(['b'], 2)])
    expect(JSON.stringify(data)).toBe('{"__proto__":{"a":1},"b":2}')
    expect(valueAt(data, ['__proto__', 'a'])).toBe(1)
    expect(valueAt({}, ['__proto__'])).toBeUndefined()
    expect(valueAt({}, ['constructor', 'name'])).toBeUndefined()
  })

  it.each<[string, Value, Change]>([
    ['an item far behind the last', [1], set([2], 1)],
    ['a key of a list', { a: [1] }, set(['a', 'b'], 1)],
    ['an item of a map', { a: {} }, insert(['a', 0], 1)],
    ['a key of a text', { a: 'x' }, set(['a', 'b'], 1)],
    ['a key among items', { a: {} }, insert(['a', 'b'], 1)],
    ['what is not there', { a: 1 }, remove('b')],
    ['what is below nothing', {}, remove('a', 'b')],
    ['a name that is taken', { a: 1, b: 2 }, rename(['a'], 'b')],
    ['a name of an item', [1], rename([0], 'b')],
    ['everything', {}, set([], 1)],
  ])('has no place for %s', (_, data, change) => {
    expect(() => applied(data, [change])).toThrow(`there is no place to ${change.kind}`)
  })
})

describe('equal data', () => {
  it('does not depend on the order of keys, nor on the sign of zero', () => {
    expect(isEqual({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true)
    expect(isEqual([0, Number.NaN], [-0, Number.NaN])).toBe(true)
  })

  it.each<[unknown, unknown]>([
    [1, '1'],
    [null, undefined],
    [[], {}],
    [[1], [1, 2]],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: undefined }, { b: undefined }],
    [{}, null],
  ])('%j is not %j', (one, other) => {
    expect(isEqual(one, other)).toBe(false)
    expect(isEqual(other, one)).toBe(false)
  })
})

describe('the smallest changes', () => {
  const records = [
    { id: 'a', x: 1 },
    { id: 'b', x: 2 },
    { id: 'c', x: 3 },
  ]

  it.each<[string, Value, Value, readonly Change[]]>([
    ['nothing', { a: [1] }, { a: [1] }, []],
    [
      'of a map its keys',
      { a: 1, b: 2, c: 3 },
      { a: 1, b: 4, d: 5 },
      [set(['x', 'b'], 4), set(['x', 'd'], 5), remove('x', 'c')],
    ],
    ['all of an empty map', {}, { a: 1 }, [set(['x'], { a: 1 })]],
    ['all that becomes empty', { a: 1 }, {}, [set(['x'], {})]],
    ['all of another kind', { a: 1 }, [1], [set(['x'], [1])]],
    ['an item more', [1, 2, 3], [1, 4, 2, 3], [insert(['x', 1], 4)]],
    ['an item less', [1, 2, 3], [1, 3], [remove('x', 1)]],
    ['an item in the place of another', [1, 2, 3], [1, 4, 3], [set(['x', 1], 4)]],
    ['other items altogether', [1, 2], [3], [set(['x', 0], 3), remove('x', 1)]],
    [
      'of records those that differ',
      records,
      [
        { id: 'c', x: 4 },
        { id: 'd', x: 5 },
      ],
      [set(['x', 2, 'x'], 4), remove('x', 0), remove('x', 0), insert(['x', 1], { id: 'd', x: 5 })],
    ],
    [
      'a record between others',
      records,
      records.toSpliced(1, 0, { id: 'd', x: 4 }),
      [insert(['x', 1], { id: 'd', x: 4 })],
    ],
  ])('%s', (_, old, value, changes) => {
    expect(smallest({ x: old }, set(['x'], value))).toEqual(changes)
  })

  it('leave what can only be replaced as a whole', () => {
    const whole = (path: readonly (string | number)[]): boolean => path.join('.') === 'x.a'
    expect(smallest({ x: { a: { b: 1 }, c: { d: 1 } } }, set(['x'], { a: { b: 2 }, c: { d: 2 } }), whole)).toEqual([
      set(['x', 'a'], { b: 2 }),
      set(['x', 'c', 'd'], 2),
    ])
  })

  it('are those that other changes are', () => {
    expect(smallest({ a: [1] }, remove('a', 0))).toEqual([remove('a', 0)])
  })

  it('lead from any plan to any other, and nothing is empty on the way', () => {
    fc.assert(
      fc.property(smallPlans, smallPlans, (one, other) => {
        const [data, value] = [{ plan: one }, withTwins(other)]
        let now: Value = data
        for (const change of smallest(data, set(['plan'], value))) {
          now = applied(now, [change])
          const holder = valueAt(now, change.path.slice(0, -1))
          expect(Object.keys(holder as object)).not.toHaveLength(0)
        }
        expect(canonical(now)).toBe(canonical({ plan: value }))
      }),
      { numRuns: 200, seed: 3 },
    )
  })
})
