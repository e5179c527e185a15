import type { Path } from './path.js'
import type { Repair } from './repair.js'
import type { Text } from './text.js'

export type { Path } from './path.js'

/** Line and column count from 1, in UTF-16 units. */
export type Position = { readonly line: number; readonly column: number }

/** `end` is exclusive. */
export type Range = { readonly start: Position; readonly end: Position }

/** `line` is the source line at `range.start`, so that no format needs the file. */
export type Place = { readonly file: string; readonly range: Range; readonly line: string }

export type Severity = 'error' | 'warning' | 'info'

/**
 * One problem of a plan, with its place. `rule` is the code of a rule (`PLN-005`), or `yaml` or `schema` for what
 * keeps a file from being a plan at all; `name` says the same in words.
 */
export type Diagnostic = {
  readonly rule: string
  readonly name: string
  readonly severity: Severity
  /** Id of the person, deal, goal … it is about, or `plan`. */
  readonly subject: string
  readonly message: Text
  readonly hint?: Text
  readonly path: Path
  readonly place: Place
  readonly related?: readonly { readonly message: Text; readonly place: Place }[]
  readonly repair?: Repair
}

/** The same where nothing may be promised: its repair is left out. */
export const withoutRepair = (one: Diagnostic): Diagnostic => {
  const kept = { ...one }
  delete kept.repair
  return kept
}
