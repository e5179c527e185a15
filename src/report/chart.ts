import type { Tone } from './block.js'
import type { Text } from './text.js'

/** A day of the calendar, YYYY-MM-DD. */
export type Day = string

/**
 * One axis of a profile, on a scale of its own from `least` to `most`. A `choice` has no order: it is one of `most` kinds,
 * counted from 1. Null is not known, which is not the same as `least`.
 */
export type Axis = {
  readonly label: Text
  readonly least: number
  readonly most: number
  readonly value: number | null
  readonly choice?: true
  /** The level in words. */
  readonly said: Text
  readonly tone?: Tone
}

/** Somebody in the rows of a matrix; `remark` stands where a row has no cell at all. */
export type MatrixRow = { readonly label: Text; readonly remark?: Text; readonly tone?: Tone }

/** What is there and what is wanted, from 0 to `most` of the matrix; null is not known. */
export type MatrixCell = {
  readonly now: number | null
  readonly wanted: number | null
  /** The first in its row. */
  readonly lead?: true
  /** Is not enough. */
  readonly short?: true
  /** The same in a sentence. */
  readonly said: Text
}

/** Something on a line of time: on a day, or from one day to another. */
export type TimelineItem = {
  readonly label: Text
  /** Items that follow each other with the same words stand below them. */
  readonly group?: Text
  readonly from?: Day
  readonly to: Day
  /** A few words beside it. */
  readonly remark: Text
  /** The same in a sentence. */
  readonly said: Text
  readonly done?: true
  readonly tone?: Tone
}

/** How far something is and how far it should be, from 0 to `most` of its chart; null is not known. */
export type GapBar = {
  readonly label: Text
  readonly now: number | null
  readonly wanted: number | null
  /** A few words beside it. */
  readonly remark: Text
  /** The same in a sentence. */
  readonly said: Text
  readonly tone?: Tone
}

/** A figure of a funnel, as a number to draw and in the words of the report; null is not known. */
export type Measure = { readonly value: number | null; readonly said: Text }

/** A step of a funnel; `part` is what of `whole` counts. */
export type FunnelStep = {
  readonly code: string
  readonly label: Text
  readonly count: number
  readonly whole: Measure
  readonly part: Measure
  /** The same in a sentence. */
  readonly said: Text
  readonly tone?: Tone
}

export type FieldState = 'yes' | 'part' | 'no' | 'unknown'

/** One field of a board: whether it is reached, and what the second opinion is where it is another. */
export type BoardField = { readonly state: FieldState; readonly other?: FieldState; readonly said: Text }

export type BoardRow = {
  readonly label: Text
  /** None = nobody has said anything of it. */
  readonly fields: readonly BoardField[]
  /** What they come to, in a few words. */
  readonly remark: Text
  readonly tone?: Tone
}

/** What a chart shows, neutral: formats draw it as a picture or as a native chart, and know nothing of plans. */
export type Chart = {
  /** Stable name for files and anchors: `profile-p_li`. */
  readonly id: string
  readonly title: Text
  /** The same in a sentence, for whoever cannot see it. */
  readonly description: Text
  /** What it comes to, in a line below the title. */
  readonly summary?: Text
  /** What else has to be known to read it, such as what is left out. */
  readonly note?: Text
} & (
  | { readonly kind: 'profile'; readonly axes: readonly Axis[]; readonly badge?: { readonly label: Text; readonly said: Text } }
  | {
      readonly kind: 'matrix'
      readonly most: number
      readonly rows: readonly MatrixRow[]
      readonly columns: readonly Text[]
      /** Row by row; null = these two have nothing to do with each other. */
      readonly cells: readonly (readonly (MatrixCell | null)[])[]
    }
  | {
      readonly kind: 'funnel'
      /** What the three figures of a step are called. */
      readonly heads: { readonly count: Text; readonly whole: Text; readonly part: Text }
      readonly steps: readonly FunnelStep[]
    }
  | { readonly kind: 'timeline'; readonly today: Day; readonly items: readonly TimelineItem[] }
  | {
      readonly kind: 'gap-bars'
      readonly most: number
      /** What the points of the scale are called. */
      readonly levels: readonly { readonly at: number; readonly label: Text }[]
      readonly items: readonly GapBar[]
    }
  | {
      readonly kind: 'board'
      readonly columns: readonly { readonly code: string; readonly group: string; readonly meaning: Text }[]
      readonly rows: readonly BoardRow[]
    }
)

/** A chart of one kind. */
export type ChartOf<Kind extends Chart['kind']> = Extract<Chart, { readonly kind: Kind }>
