import type { Organisation, Person, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { daysBetween } from './dates.js'
import { byText, organisationsOf, peopleOf, type Route } from './lookup.js'
import { isKeyPlayer } from './people.js'

/** What of a person is rated, by the keys under `ratings`. */
export const ratingIds = [
  'influence',
  'roles',
  'forces',
  'need',
  'change',
  'focus',
  'contact',
  'attitude',
  'relationship',
  'prefers',
] as const

export type RatingId = (typeof ratingIds)[number]

/** One rating of a person: when it was looked at, and how sure we are of it. */
export type RatingAge = {
  readonly id: RatingId
  /** undefined = no day is written. */
  readonly checkedOn: string | undefined
  /** Whole days since then; undefined as above. */
  readonly days: number | undefined
  /** undefined = nobody has said. */
  readonly confidence: 'high' | 'medium' | 'low' | undefined
  /** Where the day stands, or should. */
  readonly path: Route
}

export type PersonAges = {
  readonly person: Person
  readonly path: Route
  readonly keyPlayer: boolean
  readonly ratings: readonly RatingAge[]
}

type Note = Pick<Person, 'checked_on' | 'evidence' | 'confidence'>

/** The day that is written, or that of newer evidence: whoever adds evidence has looked. Evidence alone is no day. */
const checkedOf = ({ checked_on, evidence }: Note): string | undefined => {
  if (checked_on === undefined) return undefined
  const seen = (evidence ?? []).flatMap((one) => (typeof one === 'string' ? [] : (one.date ?? [])))
  return [checked_on, ...seen].sort(byText).at(-1)
}

const isRated = (person: Person, id: RatingId): boolean => {
  const value = id === 'relationship' ? person.relationship?.current : person[id]
  return Array.isArray(value) ? value.length > 0 : value !== undefined
}

const ageOf = (person: Person, path: Route, id: RatingId, asOf: string): RatingAge => {
  const note = person.ratings?.[id]
  const own = note && checkedOf(note)
  const checkedOn = own ?? checkedOf(person)
  return {
    id,
    checkedOn,
    days: checkedOn === undefined ? undefined : daysBetween(checkedOn, asOf),
    confidence: note?.confidence ?? person.confidence,
    path: own === undefined ? [...path, 'checked_on'] : [...path, 'ratings', id, 'checked_on'],
  }
}

/** Product page, section 2: every rating of every person with its own day and confidence, else those of the person. */
export const ratingAgesOf = (plan: Plan, playbook: Playbook, asOf: string): readonly PersonAges[] =>
  peopleOf(plan).map(({ thing: person, path }) => ({
    person,
    path,
    keyPlayer: isKeyPlayer(person, playbook),
    ratings: ratingIds.filter((id) => isRated(person, id)).map((id) => ageOf(person, path, id, asOf)),
  }))

export type OrganisationAge = {
  readonly organisation: Organisation
  readonly path: Route
  readonly checkedOn: string
  readonly days: number
}

/** The same of organisations that say when they were looked at, as a whole. */
export const organisationAgesOf = (plan: Plan, asOf: string): readonly OrganisationAge[] =>
  organisationsOf(plan).flatMap(({ thing: organisation, path }) => {
    const checkedOn = checkedOf(organisation)
    return checkedOn === undefined
      ? []
      : [{ organisation, path: [...path, 'checked_on'], checkedOn, days: daysBetween(checkedOn, asOf) }]
  })
