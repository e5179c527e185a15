import type { Text } from './text.js'

/** What a value means for the team; a format shows it by symbol, and by colour where there is colour. */
export type Tone = 'good' | 'warn' | 'bad' | 'dim'

export type Cell = Text | { readonly text: Text; readonly tone?: Tone }

export type Column = {
  readonly title: Text
  readonly align?: 'left' | 'right'
  /** Columns that are left out first, highest number first, where the page is too narrow. Absent = always shown. */
  readonly optional?: number
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
  | { readonly kind: 'legend'; readonly items: readonly { readonly term: Text; readonly meaning: Text }[] }

/** A figure with its name: `gap index: 61.1 %  (8 of 8 people assessed)`. */
export type Fact = { readonly label: Text; readonly value: Cell; readonly note?: Text }
