import type { Context, Figures } from '../plan/context.js'
import { nearest } from '../plan/nearest.js'
import type { Plan } from '../plan/plan.js'
import { statementOf, type Condition, type Statement } from './assertion-syntax.js'
import type { Fault } from './assertion-tokens.js'
import { dividesByZero, holds, valueOfTerm, type ValueOf } from './assertion-values.js'
import { decimal, exactly, rounded, type Decimal } from './exact.js'
import type { Route } from './lookup.js'
import { remembered } from './remembered.js'

/** What a name of a statement stands for. */
export type Named =
  | { readonly kind: 'number'; readonly value: Decimal }
  /** The figure cannot be computed, or nobody has written it. */
  | { readonly kind: 'unknown' }
  /** A word where a number may stand, such as the target of a goal: `once a month`. */
  | { readonly kind: 'words'; readonly words: string }
  /** A figure that is no number. */
  | { readonly kind: 'no_number' }
  /** Neither a section nor a goal is called so; names that look like it, whole. */
  | { readonly kind: 'no_section'; readonly nearest: readonly string[] }
  /** The section or goal has no such key; names of it, whole. */
  | { readonly kind: 'no_key'; readonly nearest: readonly string[] }

/** A name and its value, in the order of the statement. */
export type Known = { readonly name: string; readonly value: string }

export type Outcome =
  | { readonly kind: 'holds' }
  | {
      readonly kind: 'fails'
      readonly known: readonly Known[]
      /** How far the two sides of a statement without `and` and `or` are apart; undefined where they are equal. */
      readonly apart: string | undefined
    }
  | {
      readonly kind: 'undecided'
      readonly known: readonly Known[]
      readonly unknown: readonly string[]
      /** Names with words instead of a number. */
      readonly words: readonly { readonly name: string; readonly words: string }[]
      readonly byZero: boolean
    }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | {
      readonly kind: 'unnamed'
      readonly name: string
      readonly named: Extract<Named, { kind: 'no_number' | 'no_section' | 'no_key' }>
    }

/** A statement that shall hold, where it stands, and what became of it. */
export type Assertion = {
  readonly statement: string
  /** undefined = it stands in the playbook and holds for every plan. */
  readonly path: Route | undefined
  readonly outcome: Outcome
}

/** The statements about a plan: its own, then those of the playbook. */
const statementsAbout = (plan: Plan, context: Context): readonly Omit<Assertion, 'outcome'>[] => [
  ...(plan.assert ?? []).map((statement, index) => ({ statement, path: ['assert', index] })),
  ...context.playbook.assert.map((statement) => ({ statement, path: undefined })),
]

const headOf = (name: string): string => name.slice(0, name.indexOf('.'))

/** The sections and ids of goals that statements about a plan begin their names with; undefined = nothing is asserted. */
export const headsAsserted = (plan: Plan, context: Context): ReadonlySet<string> | undefined => {
  const statements = statementsAbout(plan, context)
  if (statements.length === 0) return undefined
  return new Set(
    statements.flatMap(({ statement }) => {
      const read = statementOf(statement)
      return read.kind === 'statement' ? read.names.map(headOf) : []
    }),
  )
}

type Group = Readonly<Record<string, unknown>>

const isGroup = (data: unknown): data is Group => typeof data === 'object' && data !== null && !Array.isArray(data)

const isExact = (data: Group): data is { readonly exact: string } => typeof data['exact'] === 'string'

const own = (data: unknown, key: string): unknown =>
  isGroup(data) && !isExact(data) && Object.hasOwn(data, key) ? data[key] : undefined

/** The record of a goal of ours among the figures. */
const goalNamed = (id: string, figures: Figures): unknown => {
  const goals = own(figures.of('goals'), 'goals')
  return Array.isArray(goals) ? (goals as readonly unknown[]).find((goal) => own(goal, 'id') === id) : undefined
}

const goalIds = (plan: Plan): readonly string[] => (plan.goals ?? []).map(({ id }) => id)

/** The keys of a group that have a number or may have one. */
const countedKeys = (data: unknown): readonly string[] =>
  isGroup(data)
    ? Object.keys(data).filter((key) => {
        const value = data[key]
        return value === null || typeof value === 'number' || (isGroup(value) && isExact(value))
      })
    : []

const likely = (word: string, candidates: readonly string[], prefix: string): readonly string[] => {
  const near = nearest(word, candidates)
  return near === undefined ? [] : [`${prefix}${near}`]
}

/** Rounding is not undone: a statement is about the figures as everybody sees them. */
const namedNumber = (data: unknown): Named => {
  if (data === null) return { kind: 'unknown' }
  if (typeof data === 'number') return { kind: 'number', value: decimal(data) }
  if (isGroup(data) && isExact(data)) return { kind: 'number', value: decimal(data.exact) }
  return { kind: 'no_number' }
}

const keysOf = (name: string): readonly string[] => name.slice(name.indexOf('.') + 1).split('.')

const below = (data: unknown, head: string, name: string): Named => {
  let group = data
  let prefix = `${head}.`
  for (const key of keysOf(name)) {
    const next = own(group, key)
    if (next === undefined) return { kind: 'no_key', nearest: likely(key, countedKeys(group), prefix) }
    group = next
    prefix += `${key}.`
  }
  return namedNumber(group)
}

/** What may be words in a goal although a number is wanted. */
const maybeWords: readonly string[] = ['baseline', 'actual', 'target']

const namedIn = (name: string, plan: Plan, figures: Figures): Named => {
  const head = headOf(name)
  const section = figures.of(head)
  if (section !== undefined) return below(section, head, name)
  const goal = goalNamed(head, figures)
  if (goal === undefined)
    return {
      kind: 'no_section',
      nearest: likely(head, [...figures.sections, ...goalIds(plan)], '').map(
        (near) => `${near}.${keysOf(name).join('.')}`,
      ),
    }
  const [key = ''] = keysOf(name)
  const value = own(goal, key)
  if (typeof value === 'string' && maybeWords.includes(key)) return { kind: 'words', words: value }
  return below(goal, head, name)
}

const distancePlaces = 6

const distanceIn = (condition: Condition, valueOf: ValueOf): string | undefined => {
  if (condition.kind !== 'comparison') return undefined
  const left = valueOfTerm(condition.left, valueOf)
  const right = valueOfTerm(condition.right, valueOf)
  const distance = left && right && rounded(left.minus(right).abs(), distancePlaces)
  return distance === '0' ? undefined : distance
}

const outcomeOf = ({ condition, names }: Statement, plan: Plan, figures: Figures): Outcome => {
  const named = new Map(names.map((name) => [name, namedIn(name, plan, figures)]))
  for (const [name, one] of named)
    if (one.kind === 'no_number' || one.kind === 'no_section' || one.kind === 'no_key')
      return { kind: 'unnamed', name, named: one }
  const valueOf: ValueOf = (name) => {
    const one = named.get(name)
    return one?.kind === 'number' ? one.value : undefined
  }
  const result = holds(condition, valueOf)
  if (result === true) return { kind: 'holds' }
  const known = [...named].flatMap(([name, one]) =>
    one.kind === 'number' ? [{ name, value: exactly(one.value) }] : [],
  )
  if (result === false) {
    return { kind: 'fails', known, apart: distanceIn(condition, valueOf) }
  }
  return {
    kind: 'undecided',
    known,
    unknown: [...named].flatMap(([name, one]) => (one.kind === 'unknown' ? [name] : [])),
    words: [...named].flatMap(([name, one]) => (one.kind === 'words' ? [{ name, words: one.words }] : [])),
    byZero: dividesByZero(condition, valueOf),
  }
}

/** Product page, section 8: what became of every statement about a plan. Without figures nothing can be said. */
export const assertionsOf = remembered((plan: Plan, context: Context): readonly Assertion[] => {
  const { figures } = context
  if (figures === undefined) return []
  return statementsAbout(plan, context).map((one): Assertion => {
    const read = statementOf(one.statement)
    if (read.kind !== 'statement') return { ...one, outcome: { kind: 'fault', fault: read } }
    return { ...one, outcome: outcomeOf(read, plan, figures) }
  })
})
