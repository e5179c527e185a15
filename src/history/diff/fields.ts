import { isEqual, isList, isMap, type Value } from '../../editing/change.js'
import { isPlain, namedItems } from './keys.js'

/** One step down: a key of a map, or an item of a list by what it is known by. */
export type Step = string | { readonly item: string }

export type Steps = readonly Step[]

/**
 * One field that is not what it was. `index` is where an item stands, or stood, in its list; what is reordered are the
 * names of the items that both have.
 */
export type FieldChange =
  | { readonly kind: 'added'; readonly steps: Steps; readonly index?: number; readonly after: Value }
  | { readonly kind: 'removed'; readonly steps: Steps; readonly index?: number; readonly before: Value }
  | { readonly kind: 'changed'; readonly steps: Steps; readonly before: Value; readonly after: Value }
  | {
      readonly kind: 'reordered'
      readonly steps: Steps
      readonly before: readonly string[]
      readonly after: readonly string[]
    }

/** The key of the innermost map on the way: what a list is called. */
const listName = (steps: Steps): string => steps.findLast((step) => typeof step === 'string') ?? ''

const betweenLists = (before: readonly Value[], after: readonly Value[], steps: Steps): readonly FieldChange[] => {
  const [old, now] = [namedItems(before, listName(steps)), namedItems(after, listName(steps))]
  const [oldNames, nowNames] = [[...old.keys()], [...now.keys()]]
  const stayed = oldNames.filter((name) => now.has(name))
  const order = nowNames.filter((name) => old.has(name))
  return [
    ...oldNames.flatMap((name, index): readonly FieldChange[] =>
      now.has(name)
        ? []
        : [{ kind: 'removed', steps: [...steps, { item: name }], index, before: old.get(name) ?? null }],
    ),
    ...(isEqual(stayed, order) ? [] : [{ kind: 'reordered', steps, before: stayed, after: order } as const]),
    ...nowNames.flatMap((name, index): readonly FieldChange[] => {
      const [was, is] = [old.get(name), now.get(name) ?? null]
      const here = [...steps, { item: name }]
      return was === undefined ? [{ kind: 'added', steps: here, index, after: is }] : between(was, is, here)
    }),
  ]
}

const between = (before: Value, after: Value, steps: Steps): readonly FieldChange[] => {
  if (isEqual(before, after)) return []
  if (isMap(before) && isMap(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key): readonly FieldChange[] => {
      const here = [...steps, key]
      if (!Object.hasOwn(after, key)) return [{ kind: 'removed', steps: here, before: before[key] ?? null }]
      if (!Object.hasOwn(before, key)) return [{ kind: 'added', steps: here, after: after[key] ?? null }]
      return between(before[key] ?? null, after[key] ?? null, here)
    })
  if (isList(before) && isList(after) && !(isPlain(before) && isPlain(after))) return betweenLists(before, after, steps)
  return [{ kind: 'changed', steps, before, after }]
}

/**
 * Every field in which two pieces of data differ. Records are compared with those of the same id, or the same day and
 * person …, wherever they stand in their list.
 */
export const fieldChanges = (before: Value, after: Value): readonly FieldChange[] => between(before, after, [])

const isAt = (step: Step | undefined, key: string, isItem: boolean): boolean =>
  isItem ? typeof step === 'object' && step.item === key : step === key

/** The changes below one child, seen from it. */
const below = (changes: readonly FieldChange[], key: string, isItem: boolean): readonly FieldChange[] =>
  changes
    .filter(({ kind, steps }) => isAt(steps[0], key, isItem) && (steps.length > 1 || kind === 'reordered'))
    .map((change) => ({ ...change, steps: change.steps.slice(1) }))

/** What happens to one child itself; undefined = nothing. */
const own = (changes: readonly FieldChange[], key: string, isItem: boolean): FieldChange | undefined =>
  changes.find(({ kind, steps }) => steps.length === 1 && kind !== 'reordered' && isAt(steps[0], key, isItem))

const childAfter = (
  value: Value,
  changes: readonly FieldChange[],
  key: string,
  isItem: boolean,
  list: string,
): Value | undefined => {
  const change = own(changes, key, isItem)
  if (change === undefined) return rebuilt(value, below(changes, key, isItem), list)
  return change.kind === 'removed' || change.kind === 'reordered' ? undefined : change.after
}

const listAfter = (items: readonly Value[], changes: readonly FieldChange[], list: string): Value => {
  const named = namedItems(items, list)
  const order = changes.find(({ kind, steps }) => kind === 'reordered' && steps.length === 0)
  const stayed = [...named.keys()].filter((name) => own(changes, name, true)?.kind !== 'removed')
  const result = (order?.kind === 'reordered' ? order.after : stayed).flatMap((name) => {
    const kept = childAfter(named.get(name) ?? null, changes, name, true, list)
    return kept === undefined ? [] : [kept]
  })
  const added = changes
    .flatMap((change) => (change.kind === 'added' && change.steps.length === 1 ? [change] : []))
    .sort((a, b) => (a.index ?? 0) - (b.index ?? 0))
  for (const { index, after } of added) result.splice(index ?? result.length, 0, after)
  return result
}

const rebuilt = (value: Value, changes: readonly FieldChange[], list: string): Value => {
  if (changes.length === 0) return value
  if (isList(value)) return listAfter(value, changes, list)
  if (!isMap(value)) return value
  const kept = Object.entries(value).flatMap(([key, child]) => {
    const after = childAfter(child, changes, key, false, key)
    return after === undefined ? [] : [[key, after] as const]
  })
  const added = changes.flatMap((change) => {
    const [key] = change.steps
    return change.kind === 'added' && change.steps.length === 1 && typeof key === 'string'
      ? [[key, change.after] as const]
      : []
  })
  return Object.fromEntries([...kept, ...added])
}

/** The data after some changes of its fields: what they are complete against. */
export const withFieldChanges = (data: Value, changes: readonly FieldChange[]): Value => rebuilt(data, changes, '')
