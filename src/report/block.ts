import type { Severity } from './diagnostic.js'
import type { Text } from './text.js'

/** What a value means for the team; a format shows it by symbol, and by colour where there is colour. */
export type Tone = 'good' | 'warn' | 'bad' | 'dim'

/**
 * `series` is how a figure went, point by point, null where it is not known: a format that can draws it small in the place
 * of the text.
 */
export type Cell = Text | { readonly text: Text; readonly tone?: Tone; readonly series?: readonly (number | null)[] }

export type Column = {
  readonly title: Text
  readonly align?: 'left' | 'right'
  /** Columns that are left out first, highest number first, where the page is too narrow. Absent = always shown. */
  readonly optional?: number
  /** What does not fit is cut off instead of taking another line. */
  readonly cut?: true
}

/**
 * One neutral piece of output. An analysis says *what* is to be seen in a few blocks; a format knows how to draw each.
 * A new kind of block is added here, and the compiler lists every format that must draw it.
 */
export type Block =
  | { readonly kind: 'heading'; readonly text: Text }
  | { readonly kind: 'text'; readonly text: Text; readonly tone?: Tone }
  | { readonly kind: 'list'; readonly items: readonly Cell[] }
  | { readonly kind: 'facts'; readonly items: readonly Fact[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Cell[])[]
      readonly totals?: readonly Cell[]
    }
  /** Shares of a whole beside each other; a share that is not known has no bar. */
  | { readonly kind: 'bars'; readonly items: readonly Bar[] }
  /** The same as facts where room is short: two or three in a line. */
  | { readonly kind: 'figures'; readonly items: readonly Fact[] }
  /** `lead` is the line that they bear out. */
  | { readonly kind: 'findings'; readonly lead?: Cell; readonly items: readonly FindingItem[] }
  /** What comes first, second, third; each with lines that say more. */
  | { readonly kind: 'ordered'; readonly items: readonly OrderedItem[] }
  /** What hangs on what: every item with lines that say more, and what stands below it. */
  | { readonly kind: 'tree'; readonly items: readonly TreeItem[] }
  /** Lines as they stand, such as a piece of a plan: nothing is joined, indentation stays. */
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'legend'; readonly items: readonly { readonly term: Text; readonly meaning: Text }[] }

/** `2 Background  ████████░░  3/4  no segment code`; the share in percent. */
export type Bar = { readonly label: Text; readonly pct: number | null; readonly value: Text; readonly note?: Cell }

export type TreeItem = {
  readonly text: Cell
  readonly details?: readonly Cell[]
  readonly below?: readonly TreeItem[]
}

export type OrderedItem = { readonly text: Cell; readonly details?: readonly Cell[] }

/** What a rule says of a plan, where no source line is shown: the words, the rule, and what to do or ask. */
export type FindingItem = {
  readonly severity: Severity
  /** Code of the rule. */
  readonly rule: string
  readonly message: Text
  readonly hint?: Text
  readonly question?: Text
}

/** A figure with its name: `gap index: 61.1 %  (8 of 8 people assessed)`. */
export type Fact = { readonly label: Text; readonly value: Cell; readonly note?: Text }
