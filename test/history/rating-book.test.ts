import { describe, expect, it } from 'vitest'
import { ratingBook, ratingsIn, type RatingBook } from '../../src/history/rating-book.js'
import type { Person, Plan } from '../../src/plan/plan.js'

const planOf = (...people: readonly Person[]): Plan => ({
  version: 1,
  account: { name: 'A' },
  relationships: { people },
})

const ann = (more: Partial<Person>): Person => ({ id: 'ann', name: 'Ann', ...more })

type Book = RatingBook<number>

const bookOf = (plan: Plan, mark: number, ...before: readonly Book[]): Book => ratingBook(plan, before, mark, Math.max)

const marks = ({ entries }: Book): readonly (readonly [string, number])[] =>
  [...entries].map(([key, { mark }]) => [key, mark])

describe('the book of ratings', () => {
  it('keeps the mark of what stays, and marks what is set, or set again', () => {
    const first = bookOf(planOf(ann({ attitude: 'neutral', influence: 'high' })), 1)
    const without = bookOf(planOf(ann({ influence: 'high' })), 2, first)
    const again = bookOf(planOf(ann({ attitude: 'neutral', influence: 'high' })), 3, without)
    expect(marks(without)).toEqual([['person ann influence', 1]])
    expect(marks(again)).toEqual([
      ['person ann influence', 1],
      ['person ann attitude', 3],
    ])
  })

  it('takes at a merge what either side has, of two that said the same the later one', () => {
    const base = bookOf(planOf(ann({ attitude: 'neutral', contact: 'none', influence: 'low' })), 1)
    const ours = bookOf(planOf(ann({ attitude: 'supporter', contact: 'none', influence: 'high' })), 2, base)
    const theirs = bookOf(planOf(ann({ attitude: 'neutral', contact: 'brief', influence: 'high' })), 3, base)
    const merged = planOf(ann({ attitude: 'supporter', contact: 'brief', influence: 'high' }))
    expect(marks(bookOf(merged, 4, ours, theirs))).toEqual([
      ['person ann influence', 3],
      ['person ann contact', 3],
      ['person ann attitude', 2],
    ])
  })

  it('knows a person by name where the id is new, but not one of two of that name', () => {
    const before = bookOf(planOf(ann({ attitude: 'mentor' }), ann({ id: 'a2', name: 'Bo', attitude: 'mentor' })), 1)
    const renamed = planOf(ann({ id: 'head', attitude: 'mentor' }), ann({ id: 'b', name: 'Cy', attitude: 'mentor' }))
    expect(marks(bookOf(renamed, 2, before))).toEqual([
      ['person head attitude', 1],
      ['person b attitude', 2],
    ])
  })

  it('does not mind the order of roles, but that of coverage, where the first one leads', () => {
    const before = bookOf(planOf(ann({ roles: ['coach', 'approver'], coverage: ['x', 'y'] })), 1)
    const after = planOf(ann({ roles: ['approver', 'coach'], coverage: ['y', 'x'] }))
    expect(marks(bookOf(after, 2, before))).toEqual([
      ['person ann roles', 1],
      ['person ann coverage', 2],
    ])
  })

  it('has the ratings of organisations, too', () => {
    const organisations = [{ id: 'o', name: 'O', stance: 'ally', relationship: { desired: 'allied' } } as const]
    expect(ratingsIn({ version: 1, account: { name: 'A' }, relationships: { organisations } })).toEqual([
      { kind: 'organisation', subject: 'o', rating: 'relationship.desired', value: 'allied' },
      { kind: 'organisation', subject: 'o', rating: 'stance', value: 'ally' },
    ])
  })
})
