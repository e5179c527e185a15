import type { Language } from '../../report/text.js'
import type { Unit } from './flow.js'
import { margin, room } from './look.js'
import { cutTo, heightOf } from './measure.js'
import type { Run } from './slide.js'
import { deckWords } from './words.js'

/** A paragraph in pieces. */
export type Line = readonly Run[]

const plain = (line: Line): string => line.map(({ text }) => text).join('')

/** Paragraphs below each other; as many as fit go on this slide. */
export const paragraphs = (
  lines: readonly Line[],
  size: number,
  language: Language,
  look: {
    readonly bullets?: true
    readonly after?: number
    readonly most?: number
    readonly box?: { readonly x: number; readonly w: number }
  } = {},
): Unit => {
  const { bullets, after = 4, most = 4, box = { x: margin, w: room } } = look
  const width = box.w - (bullets ? 0.3 : 0.05)
  const cut = lines.map((line): Line => {
    const whole = cutTo(plain(line), most, size, width)
    if (whole === plain(line)) return line
    const [first] = line
    return [{ ...first, text: whole }]
  })
  const heights = cut.map((line) => heightOf([plain(line)], size, width) + after / 72)
  const height = heights.reduce((sum, one) => sum + one, 0.04)
  return {
    height,
    draw: (top) => [
      {
        kind: 'words',
        name: deckWords.text[language],
        box: { x: box.x, y: top, w: box.w, h: height },
        lines: cut,
        size,
        after,
        ...(bullets && { bullets }),
      },
    ],
    split: (available) => {
      let used = 0.04
      const fits = heights.findIndex((one) => {
        used += one
        return used > available
      })
      if (fits <= 0) return undefined
      return [paragraphs(cut.slice(0, fits), size, language, look), paragraphs(cut.slice(fits), size, language, look)]
    },
  }
}
