import type { Path } from '../report/diagnostic.js'
import { mostSuggestions } from './limits.js'
import { idOfRecord } from './plan-data.js'
import { idFrom } from './schema-ids.js'
import { certainName, isSpelledLike } from './spelling.js'

/** Where the records of a kind stand; `*` is any item. */
const homes = {
  team: 'team.*',
  person: 'relationships.people.*',
  organisation: 'relationships.organisations.*',
  competitor: 'competitors.*',
  tactic: 'maps.strategy.goals.*.strategies.*.tactics.*',
  map_goal: 'maps.strategy.goals.*',
} as const

type Home = keyof typeof homes

const keysOf: Readonly<Record<Home, string>> = {
  team: 'owner support coverage team reviewed_with synced_with our_owner sponsor_ours presenter facilitator reviewers',
  person: 'reports_to follows influences person people owner_person customer_owner agreed_with sponsor_customer',
  organisation: 'organisation',
  competitor: 'prefers competitors competitor',
  tactic: 'tactic',
  map_goal: 'customer_goal',
}

/** Key → the kind of record whose id stands there; the other keys take several kinds. */
const homeOfKey: ReadonlyMap<string, Home> = new Map(
  (Object.keys(homes) as Home[]).flatMap((home) => keysOf[home].split(' ').map((key) => [key, home] as const)),
)

const recordsAt = (data: unknown, steps: readonly string[]): readonly unknown[] => {
  const [step, ...rest] = steps
  if (step === undefined) return [data]
  if (typeof data !== 'object' || data === null) return []
  if (step === '*') return Array.isArray(data) ? data.flatMap((item: unknown) => recordsAt(item, rest)) : []
  return Object.hasOwn(data, step) ? recordsAt((data as Readonly<Record<string, unknown>>)[step], rest) : []
}

const textAt = (record: unknown, key: string): string | undefined => {
  const [text] = recordsAt(record, [key])
  return typeof text === 'string' ? text : undefined
}

/** Of two records with one id or name nobody knows which is meant. */
const onlyOne = (ids: readonly string[]): string | undefined => (ids.length === 1 ? ids[0] : undefined)

const nameLike = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

/** Who did something is one of ours, but a coach is somebody at the customer. */
const homeAt = (path: Path): Home | undefined => {
  const key = String(path.findLast((step) => typeof step === 'string'))
  return key === 'by' && !path.includes('coach') ? 'team' : homeOfKey.get(key)
}

/** The id of the one record that is called by a word where its id is to stand; the data may be no plan yet. */
const certainlyCalled = (data: unknown, path: Path, word: string): string | undefined => {
  const home = homeAt(path)
  if (home === undefined) return undefined
  const records = recordsAt(data, homes[home].split('.')).flatMap((record) => {
    const given = textAt(record, 'id')
    const id = given === undefined || idOfRecord.test(given) ? given : idFrom(given)
    return id === undefined ? [] : [{ id, name: textAt(record, 'name') }]
  })
  const named = records.filter(({ name }) => name !== undefined && nameLike(name) === nameLike(word))
  return (
    certainName(
      word,
      records.map(({ id }) => id),
    ) ?? onlyOne(named.map(({ id }) => id))
  )
}

/** Whether only one record of the data has an id that reads like this one. */
const isOnlyId = (data: unknown, id: string): boolean => {
  let found = 0
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const own = Array.isArray(value) ? undefined : textAt(value, 'id')
    if (own !== undefined && isSpelledLike(own, id)) found += 1
    for (const child of Object.values(value)) visit(child)
  }
  visit(data)
  return found === 1
}

/** The id that a word can only mean at a path; `isGiven`: it is the id of the record there, else that of another one. */
export type Called = (path: Path, word: string, isGiven: boolean) => string | undefined

/** Looks ids up in data that may be no plan yet; of a flood of words only the first. */
export const calledIn = (data: unknown): Called => {
  let asked = 0
  return (path, word, isGiven) => {
    asked += 1
    if (asked > mostSuggestions) return undefined
    if (!isGiven) return certainlyCalled(data, path, word)
    const id = idFrom(word)
    return id !== undefined && isOnlyId(data, id) ? id : undefined
  }
}
