import type { Severity } from '../report/diagnostic.js'

/** Findings before and after a change: those that have come, those that are gone, and pairs of those that stay. */
export type FindingsDiff<One> = {
  readonly come: readonly One[]
  readonly gone: readonly One[]
  readonly kept: readonly (readonly [before: One, after: One])[]
}

/** Takes the first that fits out of a list. */
const taken = <One>(list: One[] | undefined, fits: (one: One) => boolean): One | undefined => {
  const index = list?.findIndex(fits) ?? -1
  return index < 0 ? undefined : list?.splice(index, 1)[0]
}

/**
 * Compares findings by a key, which says what each is about. Of several with one key those that `isSame` stay together,
 * the others in their order.
 */
export const findingsDiff = <One>(
  before: readonly One[],
  after: readonly One[],
  keyOf: (one: One) => string,
  isSame: (one: One, other: One) => boolean,
): FindingsDiff<One> => {
  const left = new Map<string, One[]>()
  for (const one of before) left.set(keyOf(one), [...(left.get(keyOf(one)) ?? []), one])
  const alike = new Map(after.map((one) => [one, taken(left.get(keyOf(one)), (old) => isSame(old, one))]))
  const pairs = after.map((one) => [alike.get(one) ?? taken(left.get(keyOf(one)), () => true), one] as const)
  const gone = new Set([...left.values()].flat())
  return {
    come: pairs.flatMap(([old, one]) => (old === undefined ? [one] : [])),
    gone: before.filter((one) => gone.has(one)),
    kept: pairs.flatMap(([old, one]) => (old === undefined ? [] : [[old, one] as const])),
  }
}

/** How much a finding weighs. */
export const severityWeights: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 }
