import { isEqual, valueAt } from '../../editing/change.js'
import { idsOf, type IdKind } from '../../measures/references.js'
import type { Plan } from '../../plan/plan.js'

/** An id that has another name now; everything that speaks of it has followed. */
export type Rename = { readonly kind: IdKind; readonly before: string; readonly after: string }

type Record = Readonly<{ [key: string]: unknown }>

type Named = { readonly id: string; readonly kind: IdKind; readonly name: string; readonly record: Record }

/** What a record is called, besides its id. */
const nameKeys = ['name', 'statement', 'what', 'event', 'held_on', 'joint_outcome'] as const

const isRecord = (value: unknown): value is Record => typeof value === 'object' && value !== null

const namedIn = (plan: Plan): readonly Named[] =>
  idsOf(plan).definitions.flatMap(({ id, kind, path }) => {
    const record = valueAt(plan, path.slice(0, -1))
    if (!isRecord(record)) return []
    const name = nameKeys.map((key) => record[key]).find((words) => typeof words === 'string')
    return typeof name === 'string' ? [{ id, kind, name, record }] : []
  })

/** Every id that a plan mentions, whether or not anything has it. */
const mentioned = (plan: Plan): ReadonlySet<string> => {
  const { definitions, uses } = idsOf(plan)
  return new Set([...definitions, ...uses].map(({ id }) => id))
}

/** Somebody else may have the same name: at least half of what both say of themselves must be the same. */
const isAlike = (one: Record, other: Record): boolean => {
  const both = Object.keys(one).filter((key) => key !== 'id' && Object.hasOwn(other, key))
  const same = both.filter((key) => isEqual(one[key], other[key]))
  return same.length * 2 >= both.length
}

/**
 * Records that only have another id: one of the same kind and name on either side, mostly of the same content, and no
 * trace of either id on the other side.
 */
export const renamesBetween = (before: Plan, after: Plan): readonly Rename[] => {
  const [old, now] = [mentioned(before), mentioned(after)]
  const gone = namedIn(before).filter(({ id }) => !now.has(id))
  const come = namedIn(after).filter(({ id }) => !old.has(id))
  const isSame = (one: Named, other: Named): boolean => one.kind === other.kind && one.name === other.name
  return gone.flatMap((one): readonly Rename[] => {
    const candidates = come.filter((other) => isSame(one, other))
    const rivals = gone.filter((other) => isSame(one, other))
    const [found] = candidates
    if (found === undefined || candidates.length > 1 || rivals.length > 1) return []
    return isAlike(one.record, found.record) ? [{ kind: one.kind, before: one.id, after: found.id }] : []
  })
}

const keyOf = (path: readonly (string | number)[]): string => JSON.stringify(path)

/** The plan with some ids under their new names, wherever they stand. */
export const withRenames = (plan: Plan, renames: readonly Rename[]): Plan => {
  if (renames.length === 0) return plan
  const names = new Map(renames.map(({ before, after }) => [before, after]))
  const { definitions, uses } = idsOf(plan)
  const newAt = new Map(
    [...definitions, ...uses].flatMap(({ id, path }) => {
      const name = names.get(id)
      return name === undefined ? [] : [[keyOf(path), name] as const]
    }),
  )
  const walk = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (typeof value === 'string') return newAt.get(keyOf(path)) ?? value
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, index]))
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => {
        const at = [...path, key]
        // Some records stand under the id of a competitor.
        return [typeof child === 'object' ? (newAt.get(keyOf(at)) ?? key) : key, walk(child, at)]
      }),
    )
  }
  // Only texts change, so the shape stays.
  return walk(plan, []) as Plan
}
