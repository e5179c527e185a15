import type { Language, Text } from '../../report/text.js'
import type { Element } from '../xml.js'
import { widthOf } from './letters.js'
import { moved, smallSize, words } from './parts.js'

/** A sample, drawn around the height 0 from x = 0 on, and what it means. */
export type Sample = { readonly width: number; readonly elements: readonly Element[]; readonly meaning: Text }

const rowHeight = 22
const between = 20
const beside = 6

/** Samples in rows that fit, and how high they are. */
export const legend = (
  samples: readonly Sample[],
  language: Language,
  room: number,
): { readonly height: number; readonly elements: readonly Element[] } => {
  const elements: Element[] = []
  let x = 0
  let y = rowHeight / 2
  for (const { width, elements: sample, meaning } of samples) {
    const said = meaning[language]
    const whole = width + beside + widthOf(said, smallSize)
    if (x > 0 && x + whole > room) {
      x = 0
      y += rowHeight
    }
    elements.push(moved(x, y, [...sample, words(said, width + beside, 0, { size: smallSize, color: 'muted' })]))
    x += whole + between
  }
  return { height: samples.length === 0 ? 0 : y + rowHeight / 2, elements }
}
