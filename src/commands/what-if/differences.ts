import type { Data } from '../../report/report.js'

/** A map of data; every `Data` that has keys looks like this. */
export type Record = { readonly [key: string]: Data }

/** One step down to a figure: a key of a map, or of a list the key and the item by what it is known by. */
export type Step = { readonly key: string; readonly item?: Item }

/** An item of a list: what it is known by, the key that says so, and the item as it is, or as it was where it is gone. */
export type Item = { readonly id: string; readonly by: string | undefined; readonly record: Record }

/** A figure that is not what it was; null = not known, undefined = there is no such figure. */
export type Difference = {
  readonly steps: readonly Step[]
  readonly before: Data | undefined
  readonly after: Data | undefined
}

const isRecord = (value: Data | undefined): value is Record =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isWords = (value: Record): boolean => {
  const keys = Object.keys(value)
  return keys.length === 2 && keys.every((key) => key === 'en' || key === 'zh')
}

const isNumber = (value: Record): boolean => 'exact' in value && Object.keys(value).length === 1

const isMap = (value: Data | undefined): value is Record => isRecord(value) && !isWords(value) && !isNumber(value)

const isTable = (value: Data | undefined): value is readonly Record[] =>
  Array.isArray(value) && value.length > 0 && value.every(isMap)

/** Nothing, or a list without items: what stands where a table has no rows. */
const isEmpty = (value: Data | undefined): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

/** What items of lists are known by, what says it best first. */
const naturalKeys = ['id', 'person', 'organisation', 'opportunity', 'member', 'file', 'subject', 'review', 'name']

const keyOf = (record: Record): string | undefined =>
  naturalKeys.find((key) => typeof record[key] === 'string') ??
  Object.keys(record).find((key) => typeof record[key] === 'string')

const ruleOf = ({ rule, rules }: Record): string => {
  const [first] = Array.isArray(rules) ? (rules as readonly Data[]) : [rule]
  return typeof first === 'string' ? first : ''
}

/** The items of a list under names that tell them apart; what is about the plan as a whole is told apart by its rule. */
const itemsOf = (value: Data | undefined): ReadonlyMap<string, Item> => {
  const items = new Map<string, Item>()
  for (const [index, record] of (isTable(value) ? value : []).entries()) {
    const by = keyOf(record)
    const own = by === undefined ? undefined : record[by]
    const id = typeof own === 'string' ? own : String(index)
    const name = by === 'subject' && id === 'plan' ? `${id} ${ruleOf(record)}` : id
    let unique = name
    for (let count = 2; items.has(unique); count += 1) unique = `${name} ${String(count)}`
    items.set(unique, { id, by, record })
  }
  return items
}

const isSame = (one: Data, other: Data): boolean => JSON.stringify(one) === JSON.stringify(other)

const unionOf = (some: Iterable<string>, others: Iterable<string>): readonly string[] => [
  ...new Set([...others, ...some]),
]

/**
 * Every figure in which two pieces of data differ, in the order of the second. Items of lists are compared with those
 * of the same id, person, deal …, wherever they stand; of one that has come or is gone, every figure is listed.
 */
export const differences = (
  before: Data | undefined,
  after: Data | undefined,
  steps: readonly Step[] = [],
): readonly Difference[] => {
  if ((isTable(before) && (isTable(after) || isEmpty(after))) || (isTable(after) && isEmpty(before))) {
    const [old, now] = [itemsOf(before), itemsOf(after)]
    const key = steps.at(-1)?.key ?? ''
    return unionOf(old.keys(), now.keys()).flatMap((name) => {
      const item = now.get(name) ?? old.get(name)
      if (item === undefined) return []
      return differences(old.get(name)?.record, now.get(name)?.record, [...steps.slice(0, -1), { key, item }])
    })
  }
  if ((isMap(before) && (isMap(after) || isEmpty(after))) || (isMap(after) && isEmpty(before))) {
    const [old, now]: readonly [Record, Record] = [isMap(before) ? before : {}, isMap(after) ? after : {}]
    return unionOf(Object.keys(old), Object.keys(now)).flatMap((key) =>
      differences(old[key], now[key], [...steps, { key }]),
    )
  }
  return isSame(before ?? null, after ?? null) ? [] : [{ steps, before, after }]
}
