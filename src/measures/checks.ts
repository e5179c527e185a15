import { decimal, percentOf } from './exact.js'
import type { At, Route } from './lookup.js'

/** The five parts of a plan (domain S0-21), in order. */
export const planParts = ['team', 'background', 'maps', 'relationships', 'goals'] as const

export type PlanPart = (typeof planParts)[number]

export type CheckId =
  | ('1.1' | '1.2' | '1.3')
  | ('2.1' | '2.2' | '2.3' | '2.4')
  | ('3.1' | '3.2' | '3.3' | '3.4' | '3.5' | '3.6')
  | ('4.1' | '4.2' | '4.3' | '4.4' | '4.5' | '4.6')
  | ('5.1' | '5.2' | '5.3' | '5.4')

/** A thing that makes a check fail: which of its keys are not written (`relationship.current`), the first with its path. */
export type Failing = {
  /** Id of the thing, or `plan`. */
  readonly subject: string
  /** What people call the thing; undefined = the plan. */
  readonly name: string | undefined
  readonly keys: readonly string[]
  readonly path: Route
}

export type Check = {
  readonly id: CheckId
  readonly part: PlanPart
  /** `not_applicable` counts neither as passed nor as failed. */
  readonly state: 'passed' | 'failed' | 'not_applicable'
  /** Codes of the rules that report it while it fails. */
  readonly reportedBy: readonly string[]
  /** Empty unless it fails. */
  readonly failing: readonly Failing[]
  /** Where the first thing is missing; empty unless it fails. */
  readonly path: Route
  /** The failed check on which this one waits: nothing is there yet that it could look at. */
  readonly follows: CheckId | undefined
  /** Of a check that counts: how many there are, and how many there must be. */
  readonly count: { readonly have: number; readonly need: number } | undefined
}

export type Score = {
  readonly passed: number
  readonly applicable: number
  /** Percent, one decimal; undefined when nothing is applicable. */
  readonly pct: number | undefined
}

/** A check before it is put into its part. */
export type Draft = Omit<Check, 'part'>

/** A check fails when anything does. */
export const judged = (
  id: CheckId,
  failing: readonly Failing[],
  reportedBy: readonly string[] = ['PLN-001'],
  count?: Check['count'],
): Draft => ({
  id,
  state: failing.length === 0 ? 'passed' : 'failed',
  reportedBy,
  failing,
  path: failing[0]?.path ?? [],
  follows: undefined,
  count,
})

/** A check that nothing asks for yet. */
export const notApplicable = (id: CheckId, reportedBy: readonly string[]): Draft => ({
  ...judged(id, [], reportedBy),
  state: 'not_applicable',
})

/**
 * A check on every member of a list. Without a member there is nothing to look at: it fails along with the check that
 * asks for members, so that an empty plan is 0 % and not half complete; where none is asked for, it does not apply.
 */
export const judgedEach = <Thing>(
  id: CheckId,
  things: readonly Thing[],
  asking: Draft,
  failingOf: (thing: Thing) => readonly Failing[],
  reportedBy?: readonly string[],
): Draft => {
  if (things.length > 0) return judged(id, things.flatMap(failingOf), reportedBy)
  if (asking.state !== 'failed') return notApplicable(id, asking.reportedBy)
  return { ...judged(id, asking.failing, asking.reportedBy), follows: asking.follows ?? asking.id }
}

/** The plan fails when any of these is open; the first gives the place. */
export const open = (items: readonly { readonly key: string; readonly path: Route }[]): readonly Failing[] =>
  items.slice(0, 1).map(({ path }) => ({ subject: 'plan', name: undefined, keys: items.map(({ key }) => key), path }))

/** The plan fails unless something holds. */
export const unless = (holds: boolean, key: string, ...parents: Route): readonly Failing[] =>
  open(holds ? [] : [{ key, path: [...parents, key] }])

/** A thing fails when one of these values is not known. */
export const lacking = (
  thing: Omit<Failing, 'keys'>,
  values: Readonly<Record<string, unknown>>,
): readonly Failing[] => {
  const keys = Object.keys(values).filter((key) => values[key] === undefined)
  const [first] = keys
  return first === undefined ? [] : [{ ...thing, keys, path: [...thing.path, ...first.split('.')] }]
}

/** A check that counts what there is. */
export const enough = (id: CheckId, have: number, need: number, key: string, ...parents: Route): Draft =>
  judged(id, unless(have >= need, key, ...parents), undefined, { have, need })

/** A check that every thing of a list has a list below it that is not empty. */
export const judgedBelow = <Thing extends { readonly id: string; readonly statement: string }>(
  id: CheckId,
  things: readonly At<Thing>[],
  asking: Draft,
  key: string,
  below: (thing: Thing) => readonly unknown[] | undefined,
  reportedBy: readonly string[],
): Draft =>
  judgedEach(
    id,
    things,
    asking,
    ({ thing, path }) =>
      lacking({ subject: thing.id, name: thing.statement, path }, { [key]: below(thing)?.length ? true : undefined }),
    reportedBy,
  )

/** Domain 2.1: passed / applicable. */
export const scoreOf = (checks: readonly Draft[]): Score => {
  const applicable = checks.filter(({ state }) => state !== 'not_applicable').length
  const passed = checks.filter(({ state }) => state === 'passed').length
  return { passed, applicable, pct: percentOf(decimal(passed), decimal(applicable)) }
}
