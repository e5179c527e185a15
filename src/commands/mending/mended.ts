import { editedTogether } from '../../editing/together.js'
import { keepsComments } from '../../editing/kept-comments.js'
import { retyped } from '../../editing/retyped.js'
import { decodeBytes } from '../../plan/decode.js'
import { keysOfFormat } from '../../plan/format.js'
import type { Input } from '../../plan/load.js'
import { openPlan } from '../../plan/open.js'
import type { Diagnostic, Place } from '../../report/diagnostic.js'
import { findingKey } from '../../report/finding-key.js'
import type { Repair } from '../../report/repair.js'
import { draftOf, inputAfter } from '../edited-desk.js'
import { findingsDiff } from '../findings-diff.js'
import { nothingBefore } from '../earlier.js'
import { judge, type Gathered, type Read } from '../looking.js'
import { batchOf, isMendable, type Mendable } from './batches.js'

/** A plan with what is said of it. */
type State = Read & { readonly findings: readonly Diagnostic[] }

/** What became of a plan: the repairs that were made, in their order, and the findings that are gone. */
export type Mended = {
  readonly read: Read
  readonly before: Input
  readonly repairs: readonly Repair[]
  readonly gone: readonly Diagnostic[]
}

/**
 * As often as a plan is edited and read again before the rest is left to a person. Repairs that do harm are found by
 * halving, so a few trials for each suffice; a hundred that do none take one.
 */
const mostTrials = (count: number): number => 300 + 4 * count

/** One repair may bring another to light: first the key, then its value. */
const deepest = 3

const differences = (before: readonly Diagnostic[], after: readonly Diagnostic[]) =>
  findingsDiff(before, after, findingKey, (one, other) => one.message.en === other.message.en)

/** Errors that a repair brings. What only comes to light because a file can be read now, it does not bring. */
const brought = (before: State, after: State, repairs: readonly Mendable[]): readonly Diagnostic[] => {
  const isRead = before.opened.kind === 'plan' || after.opened.kind !== 'plan'
  const isYaml = repairs.some(({ repair }) => 'retyped' in repair)
  return differences(before.findings, after.findings).come.filter(
    ({ rule, severity }) => severity === 'error' && isRead && (!isYaml || rule === 'yaml'),
  )
}

const isSamePlace = ({ file, range: { start } }: Place, other: Place): boolean =>
  file === other.file && start.line === other.range.start.line && start.column === other.range.start.column

/** Whether every finding that was to be mended is gone, or there is one less of its kind. */
const isGone = (before: State, after: State, repairs: readonly Mendable[]): boolean => {
  const [one] = repairs
  // The same slip may come to light on the next line.
  if (one && 'retyped' in one.repair)
    return after.findings.every(({ place, message }) => !isSamePlace(place, one.place) || message.en !== one.message.en)
  const { gone } = differences(before.findings, after.findings)
  const left = gone.map(findingKey)
  return repairs.every((one) => {
    const at = left.indexOf(findingKey(one))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** The plan with some repairs made; undefined where the edit cannot be made safely. */
const repaired = (input: Input, repairs: readonly Mendable[]): Input | undefined => {
  const signs = repairs.flatMap(({ repair }) => ('retyped' in repair ? [repair.retyped] : []))
  const changes = repairs.flatMap(({ repair }) => ('changes' in repair ? repair.changes : []))
  const draft = draftOf(input)
  const result = signs.length > 0 ? retyped(draft, signs) : editedTogether(draft, changes, keysOfFormat)
  if (result.kind !== 'edited') return undefined
  const after = inputAfter(input, result)
  return keepsComments(input.files, after.files) ? after : undefined
}

const isText = ({ files }: Input): boolean => files.every(({ bytes }) => decodeBytes(bytes).kind === 'text')

/** Mends what can be mended in a plan that was read, in memory; a repair that would do harm is left out. */
export const mended = async (gathered: Gathered, read: Read): Promise<Mended> => {
  const stateOf = async (input: Input): Promise<State | undefined> => {
    const opened = await openPlan(input, gathered.session.playbook)
    if (opened.kind === 'refused') return undefined
    const one: Read = { ...read, input, opened }
    const { plans } = await judge({ ...gathered, reads: [one], past: nothingBefore }, {})
    return { ...one, findings: plans.flatMap(({ report }) => report.diagnostics) }
  }
  let trials = 0
  let most = 0
  /** The plan with some repairs, and with those of what they bring to light; undefined where that is not for the better. */
  const tried = async (
    start: State,
    from: State,
    repairs: readonly Mendable[],
    depth: number,
  ): Promise<{ readonly state: State; readonly repairs: readonly Mendable[] } | undefined> => {
    trials += 1
    const result = trials > most ? undefined : repaired(from.input, repairs)
    const state = result && (await stateOf(result))
    if (!state || !isGone(from, state, repairs)) return undefined
    const news = brought(start, state, repairs)
    if (news.length === 0) return { state, repairs }
    const next = batchOf(news.filter(isMendable))
    if (depth === 0 || next.length < news.length) return undefined
    const then = await tried(start, state, next, depth - 1)
    return then && { state: then.state, repairs: [...repairs, ...then.repairs] }
  }

  const first = isText(read.input) ? await stateOf(read.input) : undefined
  if (first === undefined) return { read, before: read.input, repairs: [], gone: [] }
  most = mostTrials(first.findings.filter(isMendable).length)
  let state = first
  const done: Repair[] = []
  const settled = new Set<string>()
  /** Together if that is possible, else in halves, so that one that does harm does not keep the others back. */
  const make = async (repairs: readonly Mendable[]): Promise<boolean> => {
    const result = await tried(state, state, repairs, deepest)
    if (result) {
      state = result.state
      done.push(...result.repairs.map(({ repair }) => repair))
    }
    if (result || repairs.length === 1) for (const { repair } of repairs) settled.add(JSON.stringify(repair))
    if (result || repairs.length === 1) return result !== undefined
    const middle = Math.ceil(repairs.length / 2)
    return (await make(repairs.slice(0, middle))) || make(repairs.slice(middle))
  }
  for (;;) {
    const batch = batchOf(
      state.findings.filter(isMendable).filter(({ repair }) => !settled.has(JSON.stringify(repair))),
    )
    if (batch.length === 0 || trials > most) break
    await make(batch)
  }
  return {
    read: state,
    before: read.input,
    repairs: done,
    gone: differences(first.findings, state.findings).gone,
  }
}
