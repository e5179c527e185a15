import type { Diagnostic, Path } from '../../report/diagnostic.js'
import type { Change, Repair } from '../../report/repair.js'

/** A finding that brings its repair. */
export type Mendable = Diagnostic & { readonly repair: Repair }

export const isMendable = (one: Diagnostic): one is Mendable => one.repair !== undefined

/** The places whose names or numbers a change may turn into others. */
const touched = (change: Change): readonly Path[] => {
  const { kind, path } = change
  const around = path.slice(0, -1)
  if (kind === 'rename') return [path, [...around, change.key]]
  return kind === 'set' || typeof path.at(-1) !== 'number' ? [path] : [around]
}

const isWithin = (inner: Path, outer: Path): boolean => outer.every((step, index) => inner[index] === step)

const overlap = (one: Path, other: Path): boolean => isWithin(one, other) || isWithin(other, one)

/** More are made one batch after the other: each change reads the text again. */
const mostTogether = 100

/**
 * Of some findings as many, from the first on, as can be mended together: none is about a place that another one moves
 * or changes. Text that is no YAML yet is retyped sign by sign.
 */
export const batchOf = (findings: readonly Mendable[]): readonly Mendable[] => {
  const [first] = findings
  if (first === undefined || 'retyped' in first.repair) return findings.slice(0, 1)
  const places: Path[] = []
  return findings.slice(0, mostTogether).filter(({ repair }) => {
    if ('retyped' in repair) return false
    const own = repair.changes.flatMap(touched)
    if (own.some((path) => places.some((other) => overlap(path, other)))) return false
    places.push(...own)
    return true
  })
}
