import fc from 'fast-check'
import type { Change, Value } from '../../src/editing/change.js'
import { plans } from '../properties/plans.js'

type Map = { readonly [key: string]: Value }

const isMap = (value: Value): value is Map => typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

const longTexts = [
  'the new planning system saves each site two hours a day and the plant manager expects more',
  '王总说他们希望在年底之前看到结果 and the team agreed to present a pilot at the end of May',
  'one\ntwo words\n\nthree',
  'first line\nsecond line\n',
  'kept\n\n',
]

/** A plan with longer texts, cut to a size that can be looked through. */
export const smallPlans: fc.Arbitrary<Map> = fc.tuple(plans, fc.nat(1000)).map(([plan, seed]) => {
  let state = seed
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >> 8) % below
  }
  const cut = (value: Value, depth: number): Value => {
    if (isList(value)) return value.slice(0, 1 + next(4)).map((item) => cut(item, depth + 1))
    if (isMap(value)) {
      const entries = Object.entries(value).filter(() => depth === 0 || next(3) > 0)
      return Object.fromEntries(entries.map(([key, child]) => [key, cut(child, depth + 1)]))
    }
    if (typeof value === 'string' && next(8) === 0) return longTexts[next(longTexts.length)] ?? ''
    return next(25) === 0 ? null : value
  }
  const keys = Object.keys(plan)
  const kept = new Set(['version', 'account', ...Array.from({ length: 3 }, () => keys[next(keys.length)] ?? '')])
  const some = Object.fromEntries(Object.entries(plan).filter(([key]) => kept.has(key)))
  return cut(some as Value, 0) as Map
})

/** The same with records that have much in common, for whoever writes it once and points to it. */
export const withTwins = (value: Value): Value => {
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withTwins(child)]))
  if (!isList(value)) return value
  const [first, ...others] = value.map(withTwins)
  if (first === undefined) return []
  const twins = others.map((item, index) => {
    if (!isMap(item) || !isMap(first)) return item
    const common = Object.entries(first).filter(([key]) => key.length % 3 !== index % 3)
    return index % 4 === 3 ? first : { ...item, ...Object.fromEntries(common) }
  })
  return [first, ...twins]
}

const texts = fc.oneof(
  fc.constantFrom(
    '王总',
    '@王总',
    '#',
    '# x',
    '%',
    'yes',
    'no',
    '010',
    '1e3',
    'a: b',
    ' leading',
    'trailing ',
    '\u202e',
    '：，',
    '“引号”',
    '- x',
    '',
    ' ',
    "it's",
    'say "x"',
    'a\\b',
    'null',
    '~',
    '2026-06-30',
    '2026-06-30 10:00',
    'a #b',
    '[x',
    '{',
    '}',
    ', x',
    '*x',
    '&x',
    '!x',
    '|',
    '>',
    '?',
    '-',
    ':',
    '\tx',
    'x\u0000',
    '\ud83d\ude00',
    '\u3000x',
    'x\u00a0',
    '---',
    '...',
    '<<',
    '=',
    'x\ny',
    'x\n\ny\n',
    'x\n\n',
    '\nx',
    ' x\ny',
    'x \ny',
    'a\n  b\nc',
    '::',
    '１２',
    'k'.repeat(300),
  ),
  fc.constantFrom(...longTexts),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)

const numbers = fc.oneof(
  fc.constantFrom(0, -0, 1e21, 0.000001, 6800000.5, 1.5e-10, -3, 123456789012345680000, 1e300, -2.5e-7, 5e-324),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)

const simpleValues: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: texts },
  { weight: 2, arbitrary: numbers },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
)

const keys = fc.constantFrom(
  'id',
  'name',
  'note',
  'contact',
  'evidence',
  'goals',
  'people',
  '__proto__',
  'constructor',
  '12',
  'a b',
  '键',
  'no',
)

const lists = fc.array(simpleValues, { maxLength: 3 })
const maps: fc.Arbitrary<Value> = fc.dictionary(keys, fc.oneof(simpleValues, lists), { maxKeys: 4 })

const values: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: simpleValues },
  { weight: 1, arbitrary: lists },
  { weight: 1, arbitrary: maps },
  { weight: 1, arbitrary: fc.array(maps, { maxLength: 2 }) },
)

export const kinds = [
  'set text',
  'set empty',
  'set list',
  'set map',
  'insert item',
  'insert key',
  'insert with parents',
  'remove',
  'rename',
] as const

/** An edit that is not yet tied to a place. */
export type Wish = {
  readonly kind: (typeof kinds)[number]
  readonly at: number
  readonly index: number
  readonly key: string
  readonly simple: Value
  readonly list: Value
  readonly map: Value
  readonly any: Value
}

export const wishes: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom(...kinds, 'set text' as const),
  at: fc.nat(),
  index: fc.nat(),
  key: fc.oneof(keys, fc.constantFrom('competitors', 'status', 'reviews', 'waivers', 'department', 'title', 'amount')),
  simple: simpleValues,
  list: lists,
  map: maps,
  any: values,
})

type Place = { readonly path: readonly (string | number)[]; readonly value: Value }

const placesIn = (value: Value, path: Place['path'] = []): readonly Place[] => {
  const own = path.length === 0 ? [] : [{ path, value }]
  if (isList(value)) return [...own, ...value.flatMap((item, index) => placesIn(item, [...path, index]))]
  if (isMap(value)) return [...own, ...Object.entries(value).flatMap(([key, child]) => placesIn(child, [...path, key]))]
  return own
}

/** The edit at a place of some data; undefined where there is none of its kind. */
export const tied = (data: Map, wish: Wish): Change | undefined => {
  const places = placesIn(data)
  const pick = (choice: readonly Place[]): Place | undefined => choice[wish.at % Math.max(choice.length, 1)]
  const maps = (): readonly Place[] => [{ path: [], value: data }, ...places.filter(({ value }) => isMap(value))]
  switch (wish.kind) {
    case 'set text':
    case 'set empty':
    case 'set list':
    case 'set map': {
      const place =
        wish.kind === 'set text' ? pick(places.filter(({ value }) => typeof value !== 'object')) : pick(places)
      const value = { 'set text': wish.simple, 'set empty': null, 'set list': wish.list, 'set map': wish.map }[
        wish.kind
      ]
      return place && { kind: 'set', path: place.path, value }
    }
    case 'insert item': {
      const place = pick(places.filter(({ value }) => isList(value)))
      const length = (place?.value as readonly Value[] | undefined)?.length ?? 0
      return place && { kind: 'insert', path: [...place.path, wish.index % (length + 1)], value: wish.any }
    }
    case 'insert key': {
      const place = pick(maps().filter(({ value }) => !Object.hasOwn(value as Map, wish.key)))
      return place && { kind: 'set', path: [...place.path, wish.key], value: wish.any }
    }
    case 'insert with parents': {
      const place = pick([...maps(), ...places.filter(({ value }) => value === null)])
      if (!place || Object.hasOwn((place.value ?? {}) as Map, wish.key)) return undefined
      const rest = [['goals', 0, 'note'], [0], ['x', 'y'], [0, 'x']][wish.index % 4] ?? []
      const path = [...place.path, wish.key, ...rest]
      return typeof path.at(-1) === 'number'
        ? { kind: 'insert', path, value: wish.any }
        : { kind: 'set', path, value: wish.any }
    }
    case 'remove': {
      const place = pick(places)
      return place && { kind: 'remove', path: place.path }
    }
    case 'rename': {
      const place = pick(places.filter(({ path }) => typeof path.at(-1) === 'string'))
      const around =
        place && placesIn(data).find(({ path }) => JSON.stringify(path) === JSON.stringify(place.path.slice(0, -1)))
      if (!place || Object.hasOwn((around?.value ?? data) as Map, wish.key)) return undefined
      return { kind: 'rename', path: place.path, key: wish.key }
    }
  }
}
