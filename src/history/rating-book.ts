import { ratingIds } from '../measures/freshness.js'
import type { Plan } from '../plan/plan.js'
import { renamesBetween } from './diff/renames.js'

/** A rating as it stands in a plan. */
export type Rating = {
  readonly kind: 'person' | 'organisation'
  /** Id of whom it is about. */
  readonly subject: string
  /** A key under `ratings`, `relationship.current`, `coverage` or another key of the person or organisation. */
  readonly rating: string
  readonly value: string | readonly string[]
}

/** When each rating of a plan was last set; `Mark` says by what. */
export type RatingBook<Mark> = {
  readonly plan: Plan
  readonly entries: ReadonlyMap<string, { readonly text: string; readonly mark: Mark }>
}

type Relationship = { readonly current?: string; readonly desired?: string } | undefined

const pairOf = (relationship: Relationship) => ({
  'relationship.current': relationship?.current,
  'relationship.desired': relationship?.desired,
})

/** Every rating of a plan, in its order: people, then organisations. */
export const ratingsIn = ({ relationships }: Plan): readonly Rating[] => {
  const written = (
    kind: Rating['kind'],
    subject: string,
    values: Readonly<Record<string, Rating['value'] | undefined>>,
  ): readonly Rating[] =>
    Object.entries(values).flatMap(([rating, value]) =>
      value === undefined || value.length === 0 ? [] : [{ kind, subject, rating, value }],
    )
  return [
    ...(relationships?.people ?? []).flatMap((person) =>
      written('person', person.id, {
        ...Object.fromEntries(ratingIds.flatMap((id) => (id === 'relationship' ? [] : [[id, person[id]]]))),
        ...pairOf(person.relationship),
        coverage: person.coverage,
      }),
    ),
    ...(relationships?.organisations ?? []).flatMap(({ id, influence, relationship, stance }) =>
      written('organisation', id, { influence, ...pairOf(relationship), stance }),
    ),
  ]
}

/** Where a rating stands in a book. */
export const ratingKey = ({ kind, subject, rating }: Rating): string => `${kind} ${subject} ${rating}`

/** Lists whose order says nothing. */
const unordered: readonly string[] = ['roles', 'forces']

const textOf = ({ rating, value }: Rating): string =>
  JSON.stringify(typeof value === 'string' || !unordered.includes(rating) ? value : [...value].sort())

/** The ids of today that were another in the plan before, each with that. */
const formerIds = (before: Plan, after: Plan): ReadonlyMap<string, string> =>
  new Map(renamesBetween(before, after).map((rename) => [rename.after, rename.before]))

/**
 * The book of a plan after the books of what it was made from: a value that one of them had keeps its mark, whatever the
 * text around it; of two that had it the one that `later` prefers.
 */
export const ratingBook = <Mark>(
  plan: Plan,
  before: readonly RatingBook<Mark>[],
  mark: Mark,
  later: (one: Mark, other: Mark) => Mark,
): RatingBook<Mark> => {
  const former = before.map((book) => formerIds(book.plan, plan))
  const entries = ratingsIn(plan).map((rating) => {
    const text = textOf(rating)
    const known = before.flatMap((book, index) => {
      const subject = former[index]?.get(rating.subject) ?? rating.subject
      const entry = book.entries.get(ratingKey({ ...rating, subject }))
      return entry?.text === text ? [entry.mark] : []
    })
    const [first, ...others] = known
    const last = first === undefined ? mark : others.reduce(later, first)
    return [ratingKey(rating), { text, mark: last }] as const
  })
  return { plan, entries: new Map(entries) }
}
