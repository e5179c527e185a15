import { isList, isMap, type Value } from '../../editing/change.js'

/** What records without an id are recognised by, by the list that holds them (format page, section 1). */
const naturalKeys: Readonly<Record<string, readonly string[]>> = {
  competitor_views: ['competitor', 'person'],
  decisions: ['what'],
  dimension_work: ['person', 'dimension'],
  evidence: ['text'],
  key_results: ['stage'],
  levers: ['person', 'factor'],
  mappings: ['tactic'],
  milestones: ['name'],
  needs: ['what'],
  overrides: ['person'],
  questions: ['what'],
  recommendations: ['what'],
  reference_cases: ['name'],
  spin: ['type', 'what'],
  stage_history: ['stage'],
  touches: ['date', 'person', 'channel'],
  voices: ['person', 'said_on'],
  vulnerabilities: ['what'],
  waivers: ['rule', 'subject'],
  workstreams: ['name'],
}

/** Whether a list holds single values: it is one value itself, such as who covers somebody. */
export const isPlain = (list: readonly Value[]): boolean =>
  list.every((item) => typeof item !== 'object' || item === null)

const nameOf = (item: Value, list: string): string => {
  if (!isMap(item)) return isList(item) ? JSON.stringify(item) : String(item)
  const own = item['id']
  if (typeof own === 'string') return own
  const parts = (naturalKeys[list] ?? []).flatMap((key) => {
    const part = item[key]
    return typeof part === 'string' ? [part] : []
  })
  return parts.length > 0 ? parts.join(' ') : JSON.stringify(item)
}

/** The items of a list under names of their own; of several that are called the same, later ones are counted. */
export const namedItems = <Item extends Value>(items: readonly Item[], list: string): ReadonlyMap<string, Item> => {
  const named = new Map<string, Item>()
  for (const item of items) {
    const name = nameOf(item, list)
    let unique = name
    for (let count = 2; named.has(unique); count += 1) unique = `${name}~${String(count)}`
    named.set(unique, item)
  }
  return named
}
