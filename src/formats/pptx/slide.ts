import type { Color } from './look.js'

/** A place on a slide, in inches. */
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** A piece of a line. */
export type Run = {
  readonly text: string
  readonly bold?: boolean
  readonly color?: Color
  readonly size?: number
}

/** Words, on a ground or not. Each line is a paragraph. */
export type Words = {
  readonly kind: 'words'
  readonly name: string
  readonly box: Box
  readonly lines: readonly (readonly Run[])[]
  readonly size: number
  readonly color?: Color
  readonly align?: 'left' | 'right' | 'center'
  readonly valign?: 'top' | 'middle' | 'bottom'
  readonly shape?: 'rect' | 'roundRect' | 'homePlate' | 'chevron' | 'ellipse'
  readonly ground?: Color
  readonly line?: { readonly color: Color; readonly width: number; readonly dashed?: boolean }
  /** Space between the edge and the words. */
  readonly inset?: number
  readonly bullets?: true
  /** Space below a paragraph, in points. */
  readonly after?: number
  readonly alt?: string
}

export type GridCell = {
  readonly text: string
  readonly bold?: boolean
  readonly color?: Color
  readonly ground?: Color
  readonly align?: 'left' | 'right' | 'center'
  /** How a figure went, drawn in place of words. */
  readonly series?: readonly (number | null)[]
}

/** A table that can be edited. The first row is its head. */
export type Grid = {
  readonly kind: 'grid'
  readonly name: string
  readonly box: Box
  readonly columns: readonly number[]
  readonly heights: readonly number[]
  readonly rows: readonly (readonly GridCell[])[]
  readonly size: number
  /** The last row sums up. */
  readonly hasTotals?: boolean
  readonly alt: string
}

/** One line of a chart; null is not known. */
export type Series = {
  readonly name: string
  readonly values: readonly (number | null)[]
  readonly color: Color
}

/** A chart with its figures, which can be edited. */
export type Plot = {
  readonly kind: 'plot'
  readonly name: string
  readonly box: Box
  readonly shape: 'radar' | 'bars'
  readonly labels: readonly string[]
  readonly series: readonly Series[]
  readonly most?: number
  readonly hasLegend: boolean
  /** Figures stand at the ends of bars. */
  readonly hasValues?: boolean
  readonly alt: string
}

/** A line from point to point. */
export type Stroke = {
  readonly kind: 'stroke'
  readonly name: string
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly color: Color
  readonly width: number
  readonly dashed?: boolean
  readonly arrow?: boolean
}

export type Piece = Words | Grid | Plot | Stroke

export type Slide = {
  /** `cover` stands on the dark ground of the theme. */
  readonly layout: 'cover' | 'content'
  /** What it belongs to. */
  readonly kicker: string
  /** The point. */
  readonly title: string
  /** Points; otherwise as large as the layout has it. */
  readonly titleSize?: number
  readonly pieces: readonly Piece[]
  readonly notes: readonly string[]
  readonly footer: string
}
