import type { Path } from './path.js'
import type { Text } from './text.js'

/** A value without parts; null is an empty one. */
export type Simple = null | boolean | number | string

/** Data as a plan file holds it. */
export type Value = Simple | readonly Value[] | { readonly [key: string]: Value }

/**
 * One step of an edit, by what it does to the data of a plan. `insert` puts an item before the one at the index that
 * ends the path, behind the last where the index is the length; lists and maps on the way are made when they are
 * missing. `rename` changes a key, not its value.
 */
export type Change =
  | { readonly kind: 'set'; readonly path: Path; readonly value: Value }
  | { readonly kind: 'insert'; readonly path: Path; readonly value: Value }
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'rename'; readonly path: Path; readonly key: string }

/** Signs that take the place of others in the text of a file that is no YAML yet; offsets as its reader counts them. */
export type Retyped = { readonly file: string; readonly start: number; readonly end: number; readonly text: string }

/**
 * The one obvious repair of a finding: it writes what is there in the way of the format, and neither takes away what
 * somebody knows nor adds what nobody has said.
 */
export type Repair = {
  /** What is done, in a few words: `attitude: 支持者 → supporter`. */
  readonly said: Text
} & ({ readonly changes: readonly Change[] } | { readonly retyped: Retyped })
