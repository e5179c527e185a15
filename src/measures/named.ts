import { nearest } from '../plan/nearest.js'
import type { Plan } from '../plan/plan.js'
import { peopleOf, type Route } from './lookup.js'
import { idsOf, type IdKind } from './references.js'
import { subjectNames } from './subjects.js'

/** Something of a plan that has an id: what people call it, and the way to its record. */
export type Named = {
  readonly id: string
  readonly kind: IdKind
  readonly name: string
  readonly path: Route
}

const plain = (word: string): string => word.normalize('NFKC').trim().toLowerCase()

/** Everything with an id in plan order; of two with one id the first. */
export const namedThings = (plan: Plan): readonly Named[] => {
  const nameOf = subjectNames(plan)
  const found = new Map<string, Named>()
  for (const { id, kind, path } of idsOf(plan).definitions)
    if (!found.has(id)) found.set(id, { id, kind, name: nameOf(id) ?? id, path: path.slice(0, -1) })
  return [...found.values()]
}

const titlesOf = (plan: Plan): ReadonlyMap<string, string> =>
  new Map(peopleOf(plan).flatMap(({ thing: { id, title } }) => (title === undefined ? [] : [[id, title] as const])))

/** What has a name; the others have words that say what they are about, and may hold names. */
const haveNames: readonly IdKind[] = ['person', 'opportunity', 'organisation', 'competitor', 'team']

/** What a word may mean, and what else is spelled like it. */
export type Matches = { readonly things: readonly Named[]; readonly nearest: string | undefined }

/**
 * The things of some kinds that are called by a word: by the id, else by the whole name, else by the title of a person,
 * else by a part of name or title, of words last. More than one = the word is ambiguous.
 */
export const called = (plan: Plan, word: string, kinds: readonly IdKind[] | 'any'): Matches => {
  const things = namedThings(plan).filter(({ kind }) => kinds === 'any' || kinds.includes(kind))
  const titles = titlesOf(plan)
  const wanted = plain(word)
  const titleOf = ({ id }: Named): string => plain(titles.get(id) ?? '')
  const ways: readonly ((thing: Named) => boolean)[] = [
    ({ id }) => id === word.trim(),
    ({ name }) => plain(name) === wanted,
    (thing) => titleOf(thing) === wanted,
    (thing) =>
      haveNames.includes(thing.kind) && (plain(thing.name).includes(wanted) || titleOf(thing).includes(wanted)),
    (thing) => plain(thing.name).includes(wanted),
  ]
  for (const isCalled of wanted === '' ? [] : ways) {
    const matches = things.filter(isCalled)
    if (matches.length > 0) return { things: matches, nearest: undefined }
  }
  return { things: [], nearest: nearest(word, [...things.map(({ id }) => id), ...things.map(({ name }) => name)]) }
}
