import type { Group } from '../inputs.js'
import { likenesses, identityOf } from '../since/pairs.js'
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

const isAlike = (one: Version, other: Version, like: (typeof likenesses)[number]): boolean =>
  one.kind === 'read' && other.kind === 'read' && like(identityOf(one.read), identityOf(other.read))

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
  const spare = {
    before: alone(before, after).flatMap((group) => then.get(group) ?? []),
    after: alone(after, before).flatMap((group) => today.get(group) ?? []),
  }
  const taken = new Set<Version>()
  for (const like of likenesses)
    for (const [index, pair] of pairs.entries()) {
      const only = pair.before ?? pair.after
      if ((pair.before && pair.after) || only === undefined || taken.has(only)) continue
      const found = (pair.before ? spare.after : spare.before).find(
        (one) => !taken.has(one) && isAlike(only, one, like),
      )
      if (found === undefined) continue
      taken.add(found).add(only)
      pairs[index] = pair.before ? { before: only, after: found } : { before: found, after: only }
    }
  // What the other side has found under another name is no longer alone.
  return pairs.filter(({ before: was, after: is }) => (was && is) || !taken.has((was ?? is) as Version))
}
