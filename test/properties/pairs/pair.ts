import type { Value } from '../../../src/editing/change.js'
import type { Verdict } from '../../../src/review/verdict.js'

/** What is written differently, by the id of a record and the way from there, or by the way from the root of the plan. */
export type Facts = Readonly<Record<string, Value | undefined>>

/** Two plans that differ in one fact, and everything that says something else of the second. */
export type Pair = {
  readonly fact: string
  /** What both plans have besides the base. */
  readonly given?: Facts
  /** What only the second has; undefined = it lacks what the first has. */
  readonly set: Facts
  /** The second plan was committed and approved before with these values, for rules that compare. */
  readonly before?: Facts
  /** Findings that come (+) and go (-), as severity, rule and subject. */
  readonly findings?: readonly string[]
  /** Section → the figures in it that change, as keys, or as keys and the thing of a list. */
  readonly figures?: Readonly<Record<string, string>>
  /** What a review of the second plan concludes, where that is not that it is on course. */
  readonly verdict?: Verdict
}
