import type { Tone } from '../../report/block.js'

/** Inches of a wide slide. */
export const page = { width: 13.333, height: 7.5 } as const

/** What stands free at both sides. */
export const margin = 0.6

/** Room between the margins. */
export const room = page.width - 2 * margin

/** Where a slide says what it is about; below it the body begins. */
export const head = { kicker: 0.42, title: 0.7, titleHeight: 1.0, body: 0.32 } as const

/** Where the body ends; it begins below the headline. */
export const bottom = 6.85

/** Where what a slide shows begins: on the first of a section, below what stands above it, and on the others. */
export type Start = { readonly first: number; readonly top: number }

/** A colour of the theme by its place in it, so that a template of the company has its way, or six digits. */
export type Color = 'tx1' | 'bg1' | 'tx2' | 'bg2' | 'accent1' | 'accent2' | 'accent6' | (string & {})

export const quiet: Color = '566370'
export const hairline: Color = 'D3DAE1'

/** What a value means is the same in every company. */
export const toneColor: Readonly<Record<Tone, Color>> = { good: '1F7A3D', warn: '9A5B00', bad: 'B3261E', dim: quiet }

/** Grounds for the same: light, so that dark words stand on them. */
export const toneGround: Readonly<Record<Tone, Color>> = {
  good: 'E7F4EB',
  warn: 'FFF3DA',
  bad: 'FCE9E7',
  dim: 'F1F3F5',
}

/** Sizes of type in points. */
export const type = { title: 26, lead: 16, text: 14, table: 12, small: 11, least: 9 } as const

export const fonts = { latin: 'Calibri', chinese: 'Microsoft YaHei' } as const

/** Inches around the words of a cell: above and below, at both sides. */
export const cellInset = { y: 0.045, x: 0.07 } as const
