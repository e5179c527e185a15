import type { Text } from './text.js'
import { same } from './words.js'

/** A number with its sign, as support is written: `+3`, `-1`, `0`. */
export const signed = (number: number): string => (number > 0 ? `+${String(number)}` : String(number))

/** `+3 (supportive)`: a rating, and what it is called; one that is no level stands alone. */
export const ratingWords = (rating: number, label: Text | undefined): Text =>
  label ? { en: `${signed(rating)} (${label.en})`, zh: `${signed(rating)}（${label.zh}）` } : same(signed(rating))
