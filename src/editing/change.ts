import type { Path } from '../report/diagnostic.js'
import type { Change, Value } from '../report/repair.js'
import { sideBySide } from './side-by-side.js'

export type { Change, Simple, Value } from '../report/repair.js'

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
  if (one === other || Object.is(one, other)) return true
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((item, index) => isEqual(item, other[index]))
  if (!isMap(one) || !isMap(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key]))
  )
}

type Holder = readonly Value[] | { readonly [key: string]: Value }

const noPlace = ({ kind, path }: Change): Error => new Error(`there is no place to ${kind} ${JSON.stringify(path)}`)

/** A list or a map with one value set; `__proto__` is a key like any other. */
const withChild = (data: Holder, name: string | number, value: Value): Value => {
  if (isList(data)) return data.toSpliced(Number(name), 1, value)
  return Object.fromEntries(
    Object.hasOwn(data, name)
      ? Object.entries(data).map(([key, child]) => [key, key === name ? value : child])
      : [...Object.entries(data), [name, value]],
  )
}

/** The list for an index or the map for a key, made where nothing stands. */
const holderOf = (data: unknown, name: string | number, change: Change): Holder => {
  const isEmpty = data === undefined || data === null
  if (typeof name === 'string') {
    const map = isEmpty ? {} : data
    if (isMap(map)) return map
  } else {
    const list = isEmpty ? [] : data
    if (isList(list) && name <= list.length) return list
  }
  throw noPlace(change)
}

const changed = (data: unknown, path: Path, change: Change): Value => {
  const [name, ...rest] = path
  if (name === undefined) throw noPlace(change)
  const here = holderOf(data, name, change)
  const child = valueAt(here, [name])
  if (child === undefined && (change.kind === 'remove' || change.kind === 'rename')) throw noPlace(change)
  if (rest.length > 0) return withChild(here, name, changed(child, rest, change))
  switch (change.kind) {
    case 'set':
      return withChild(here, name, change.value)
    case 'insert':
      if (!isList(here)) throw noPlace(change)
      return here.toSpliced(Number(name), 0, change.value)
    case 'remove':
      if (isList(here)) return here.toSpliced(Number(name), 1)
      return Object.fromEntries(Object.entries(here).filter(([key]) => key !== name))
    case 'rename':
      if (isList(here) || Object.hasOwn(here, change.key)) throw noPlace(change)
      return Object.fromEntries(Object.entries(here).map(([key, each]) => [key === name ? change.key : key, each]))
  }
}

/** The data after some changes, one after the other: what the edited text must be read as. */
export const applied = (data: Value, changes: readonly Change[]): Value =>
  changes.reduce<Value>((value, change) => changed(value, change.path, change), data)

/** Whether what stands at a path can only be replaced as a whole. */
type IsWhole = (path: Path) => boolean

/** What a record is recognised by when its list is written anew: its id, or else all of it. */
const isSameItem = (one: unknown, other: unknown): boolean => {
  const [id, otherId] = [one, other].map((item) => valueAt(item, ['id']))
  return id === undefined && otherId === undefined ? isEqual(one, other) : id === otherId
}

const betweenLists = (
  old: readonly Value[],
  value: readonly Value[],
  path: Path,
  isWhole: IsWhole,
): readonly Change[] => {
  const pairs = sideBySide(old.length, value.length, (from, to) => isSameItem(old[from], value[to]))
  // First what changes in its place, while every item still has its old index.
  const inPlace = pairs.flatMap(({ from, to }) =>
    from === undefined || to === undefined ? [] : between(old[from], value[to] as Value, [...path, from], isWhole),
  )
  let index = 0
  const moved = pairs.flatMap(({ from, to }): readonly Change[] => {
    if (to === undefined) return [{ kind: 'remove', path: [...path, index] }]
    const place = [...path, index++]
    return from === undefined ? [{ kind: 'insert', path: place, value: value[to] as Value }] : []
  })
  return [...inPlace, ...moved]
}

/** The changes that lead from one value to another. A list or map is never empty on the way, and keeps its layout. */
const between = (old: unknown, value: Value, path: Path, isWhole: IsWhole): readonly Change[] => {
  if (isEqual(old, value)) return []
  const whole: readonly Change[] = [{ kind: 'set', path, value }]
  if (isWhole(path)) return whole
  if (isList(old) && isList(value) && old.length > 0 && value.length > 0) return betweenLists(old, value, path, isWhole)
  if (!isMap(old) || !isMap(value) || Object.keys(old).length === 0 || Object.keys(value).length === 0) return whole
  return [
    ...Object.entries(value).flatMap(([key, child]) => between(valueAt(old, [key]), child, [...path, key], isWhole)),
    ...Object.keys(old)
      .filter((key) => !Object.hasOwn(value, key))
      .map((key): Change => ({ kind: 'remove', path: [...path, key] })),
  ]
}

/** The same change cut into the smallest: of a map its keys, of a list the items that differ. */
export const smallest = (data: unknown, change: Change, isWhole: IsWhole = () => false): readonly Change[] =>
  change.kind === 'set' ? between(valueAt(data, change.path), change.value, change.path, isWhole) : [change]
