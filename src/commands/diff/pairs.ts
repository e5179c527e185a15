import { identityOf, sameAmong } from '../../history/same-plan.js'
import type { Group } from '../inputs.js'
import type { Side, Version } from './sides.js'

/** A plan in two states; undefined = it is not there in this one. */
export type Pair = { readonly before: Version | undefined; readonly after: Version | undefined }

type Place = { readonly before: Group | undefined; readonly after: Group | undefined }

const named = (groups: readonly Group[], name: string): Group | undefined => groups.find((one) => one.name === name)

/** The plans that have the same name in both states. */
const namesakes = (before: Side, after: Side): readonly Place[] => {
  const names = [...new Set([...after.wanted, ...before.wanted].map(({ name }) => name))]
  return names.map((name) => ({ before: named(before.all, name), after: named(after.all, name) }))
}

const versionsOf = async (side: Side, groups: readonly Group[]): Promise<ReadonlyMap<Group, Version>> => {
  const versions = await side.open(groups)
  return new Map(groups.flatMap((group, index) => (versions[index] ? [[group, versions[index]] as const] : [])))
}

/** Plans of one state that have no namesake in the other. */
const alone = (side: Side, other: Side): readonly Group[] => side.all.filter(({ name }) => !named(other.all, name))

const identified = (versions: readonly Version[]) =>
  versions.flatMap((one) => (one.kind === 'read' ? [{ one, identity: identityOf(one.read.opened) }] : []))

/** What some plans are in the other state, under another name. */
const matched = (some: readonly Version[], others: readonly Version[]): ReadonlyMap<Version, Version> => {
  const [wanted, free] = [identified(some), identified(others)]
  const found = sameAmong(
    wanted.map(({ identity }) => identity),
    free.map(({ identity }) => identity),
  )
  return new Map(
    wanted.flatMap(({ one }, index) => {
      const other = free[found[index] ?? -1]
      return other ? [[one, other.one] as const] : []
    }),
  )
}

/** The two plans of two places, whatever they are called. */
const onlyPair = async (before: Side, after: Side): Promise<readonly Pair[]> => {
  const [[old], [now]] = [await before.open(before.wanted), await after.open(after.wanted)]
  return [{ before: old, after: now }]
}

/** Plans under the same name, then those under another that tell of the same account; the rest has come or is gone. */
export const pairsOf = async (before: Side, after: Side, isTwoPlaces: boolean): Promise<readonly Pair[]> => {
  if (isTwoPlaces && before.wanted.length === 1 && after.wanted.length === 1) return onlyPair(before, after)
  const places = namesakes(before, after)
  const isOpen = places.some((place) => place.before === undefined || place.after === undefined)
  const [old, now] = [before, after].map((side, index) => {
    const own = places.flatMap((place) => (index === 0 ? place.before : place.after) ?? [])
    return [...new Set([...own, ...(isOpen ? alone(side, index === 0 ? after : before) : [])])]
  })
  const [then, today] = [await versionsOf(before, old ?? []), await versionsOf(after, now ?? [])]
  const pairs = places.map((place) => ({
    before: place.before && then.get(place.before),
    after: place.after && today.get(place.after),
  }))
  const was = pairs.flatMap((pair) => (pair.before && !pair.after ? [pair.before] : []))
  const moved = matched(
    was,
    alone(after, before).flatMap((group) => today.get(group) ?? []),
  )
  const taken = new Set(moved.values())
  const is = pairs.flatMap((pair) => (pair.after && !pair.before && !taken.has(pair.after) ? [pair.after] : []))
  const left = alone(before, after).flatMap((group) => then.get(group) ?? [])
  const former = matched(
    is,
    left.filter((one) => !moved.has(one)),
  )
  const ends = new Set(former.values())
  return pairs.flatMap((pair): readonly Pair[] => {
    if (pair.before && pair.after) return [pair]
    if (pair.before) return ends.has(pair.before) ? [] : [{ before: pair.before, after: moved.get(pair.before) }]
    if (pair.after) return taken.has(pair.after) ? [] : [{ before: former.get(pair.after), after: pair.after }]
    return []
  })
}
