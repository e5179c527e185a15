import type { Path, Severity } from '../report/diagnostic.js'
import type { Text } from '../report/text.js'
import type { Lines, Span } from './lines.js'

/** Something wrong in the text of one file, before anybody knows what record it belongs to. */
export type Problem = {
  readonly severity: Severity
  readonly path: Path
  readonly span: Span
  readonly message: Text
  readonly hint?: Text
  /** What was certainly meant in place of the signs of the span. */
  readonly instead?: string
  /** `lines` when it is another file. */
  readonly related?: readonly { readonly message: Text; readonly span: Span; readonly lines?: Lines }[]
}

/** A file that cannot be read at all: the limit it breaks, or what it is instead of text. */
export type Refusal = { readonly line?: number; readonly message: Text; readonly hint?: Text }

/** Words of an error with the same severity and no related place. */
export const errorAt = (path: Path, span: Span, message: Text, hint?: Text, instead?: string): Problem => ({
  severity: 'error',
  path,
  span,
  message,
  ...(hint && { hint }),
  ...(instead !== undefined && { instead }),
})

/** A path as a key of a set. */
export const pathKey = (path: Path): string => JSON.stringify(path)
