import type { Path } from '../report/diagnostic.js'

/** Data as a plan file holds it; null is an empty value. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }

/**
 * One step of an edit, by what it does to the data of a plan. `insert` puts an item before the one at the index that
 * ends the path, behind the last where the index is the length; lists and maps on the way are made when they are
 * missing. `rename` changes a key, not its value.
 */
export type Change =
  | { readonly kind: 'set'; readonly path: Path; readonly value: Value }
  | { readonly kind: 'insert'; readonly path: Path; readonly value: Value }
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'rename'; readonly path: Path; readonly key: string }

export const isMap = (value: unknown): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: unknown): value is readonly Value[] => Array.isArray(value)

/** The value at a path; undefined where nothing stands. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null) return undefined
    if (Array.isArray(value)) return typeof name === 'number' ? (value as readonly unknown[])[name] : undefined
    return Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined
  }, data)

/** Whether two pieces of data hold the same; the order of keys does not count, `null` and absence differ. */
export const isEqual = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((item, index) => isEqual(item, other[index]))
  if (!isMap(one) || !isMap(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key]))
  )
}

/** A map with one key set; `__proto__` is a key like any other. */
const withKey = (map: { readonly [key: string]: Value }, key: string, value: Value): Value =>
  Object.fromEntries(
    Object.hasOwn(map, key)
      ? Object.entries(map).map(([name, child]) => [name, name === key ? value : child])
      : [...Object.entries(map), [key, value]],
  )

const withoutKey = (map: { readonly [key: string]: Value }, key: string): Value =>
  Object.fromEntries(Object.entries(map).filter(([name]) => name !== key))

/** What is made where nothing stands: a list for an index, a map for a key. */
const emptyFor = (name: string | number): Value => (typeof name === 'number' ? [] : {})

const changed = (data: unknown, path: Path, change: Change): Value => {
  const [name, ...rest] = path
  if (name === undefined) throw new Error('a change needs a path')
  const here = data === undefined || data === null ? emptyFor(name) : data
  if (typeof name === 'number') {
    if (!isList(here)) throw new Error(`there is no list for ${JSON.stringify(change.path)}`)
    if (rest.length > 0) return here.map((item, index) => (index === name ? changed(item, rest, change) : item))
    if (change.kind === 'insert') return [...here.slice(0, name), change.value, ...here.slice(name)]
    if (change.kind === 'remove') return here.filter((_, index) => index !== name)
    if (change.kind === 'set') return here.map((item, index) => (index === name ? change.value : item))
    throw new Error('an item of a list has no key')
  }
  if (!isMap(here)) throw new Error(`there is no map for ${JSON.stringify(change.path)}`)
  if (rest.length > 0) return withKey(here, name, changed(here[name], rest, change))
  if (change.kind === 'remove') return withoutKey(here, name)
  if (change.kind === 'set') return withKey(here, name, change.value)
  if (change.kind === 'insert') throw new Error('an insertion needs an index')
  return Object.fromEntries(Object.entries(here).map(([key, child]) => [key === name ? change.key : key, child]))
}

/** The data after some changes, one after the other: what the edited text must be read as. */
export const applied = (data: Value, changes: readonly Change[]): Value =>
  changes.reduce<Value>((value, change) => changed(value, change.path, change), data)

/** The same changes cut into the smallest: of a map its keys, of a list the items that differ. */
export const smallest = (data: unknown, change: Change): readonly Change[] => {
  if (change.kind !== 'set') return [change]
  const { path, value } = change
  const old = valueAt(data, path)
  if (isEqual(old, value)) return []
  if (isMap(old) && isMap(value) && Object.keys(old).length > 0 && Object.keys(value).length > 0)
    return [
      ...Object.keys(old)
        .filter((key) => !Object.hasOwn(value, key))
        .map((key): Change => ({ kind: 'remove', path: [...path, key] })),
      ...Object.entries(value).flatMap(([key, child]) =>
        smallest(data, { kind: 'set', path: [...path, key], value: child }),
      ),
    ]
  if (isList(old) && isList(value) && old.length > 0 && value.length > 0) return itemChanges(data, path, old, value)
  return [change]
}

const itemChanges = (data: unknown, path: Path, old: readonly Value[], value: readonly Value[]): readonly Change[] => {
  let start = 0
  while (start < old.length && start < value.length && isEqual(old[start], value[start])) start += 1
  let end = 0
  while (end < old.length - start && end < value.length - start && isEqual(old.at(-1 - end), value.at(-1 - end)))
    end += 1
  const gone = old.length - start - end
  const come = value.slice(start, value.length - end)
  // A list is never empty on the way: what comes goes in before what goes is taken out.
  const both = Math.min(gone, come.length)
  return [
    ...come
      .slice(0, both)
      .flatMap((item, index) => smallest(data, { kind: 'set', path: [...path, start + index], value: item })),
    ...come
      .slice(both)
      .map((item, index): Change => ({ kind: 'insert', path: [...path, start + both + index], value: item })),
    ...Array.from({ length: gone - both }, (): Change => ({ kind: 'remove', path: [...path, start + come.length] })),
  ]
}
