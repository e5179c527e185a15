import type { Tone } from './block.js'
import type { Text } from './text.js'

/** A point of time on an axis of days, YYYY-MM-DD. */
export type Day = string

/** One value on an axis of a profile, from 0 to `most` of its chart; null is not known. */
export type Axis = { readonly label: Text; readonly value: number | null; readonly said: Text }

/** A cell of a matrix: what is there, what is wanted, null is not known or not wanted. */
export type MatrixCell = {
  readonly now: number | null
  readonly wanted: number | null
  readonly said: Text
  readonly tone?: Tone
}

/** What lies on a line of time: a day, or from one day to another. */
export type TimelineItem = {
  readonly label: Text
  readonly from?: Day
  readonly to: Day
  readonly said: Text
  readonly tone?: Tone
}

/** How far something is and how far it should be, on a scale from 0 to `most` of its chart. */
export type GapBar = {
  readonly label: Text
  readonly now: number | null
  readonly wanted: number | null
  readonly said: Text
  readonly tone?: Tone
}

/** A step of a funnel: how many, and how much money in the words of the report; the share of the widest sets its width. */
export type FunnelStep = {
  readonly label: Text
  readonly share: number | null
  readonly said: Text
  readonly tone?: Tone
}

/** One field of a board: whether it is reached, and what is said of it. */
export type BoardField = { readonly state: 'yes' | 'no' | 'unknown'; readonly said: Text; readonly tone?: Tone }

/** What a chart shows, neutral: formats draw it as a picture or as a native chart, and know nothing of plans. */
export type Chart = {
  /** Stable name for files and anchors: `profile-p_li`. */
  readonly id: string
  readonly title: Text
  /** The same in a sentence, for whoever cannot see it. */
  readonly description: Text
} & (
  | { readonly kind: 'profile'; readonly most: number; readonly axes: readonly Axis[]; readonly badge?: Text }
  | {
      readonly kind: 'matrix'
      readonly most: number
      readonly rows: readonly Text[]
      readonly columns: readonly Text[]
      readonly cells: readonly (readonly MatrixCell[])[]
    }
  | { readonly kind: 'funnel'; readonly steps: readonly FunnelStep[] }
  | { readonly kind: 'timeline'; readonly today: Day; readonly items: readonly TimelineItem[] }
  | { readonly kind: 'gap-bars'; readonly most: number; readonly items: readonly GapBar[] }
  | {
      readonly kind: 'board'
      readonly columns: readonly Text[]
      readonly rows: readonly { readonly label: Text; readonly fields: readonly BoardField[]; readonly said: Text }[]
    }
)
