import { displayWidth } from '../../text-width.js'

/** Widths in shares of the size of the letters, rather too wide than too narrow: nobody knows which font there will be. */
const letters: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!()[\]` ]/, 0.35],
  [/[MWmw@%]/, 0.95],
  [/[A-Z&#+=<>~]/, 0.71],
  [/[ -~]/, 0.58],
  [/\p{Extended_Pictographic}/u, 1.4],
  // Fonts with Chinese give these the room of a character.
  [/[·…—–→←★◆◇●○✓✗“”‘’×]/, 1.04],
]

const perColumn = 0.53

const letterWidth = (letter: string): number =>
  letters.find(([pattern]) => pattern.test(letter))?.[1] ?? displayWidth(letter) * perColumn

const boldly = 1.07

/** How wide words are at a size, in pixels. */
export const textWidth = (words: string, size: number, isBold = false): number =>
  Math.ceil(Array.from(words).reduce((sum, letter) => sum + letterWidth(letter), 0) * size * (isBold ? boldly : 1))
