import { visible } from '../../report/visible.js'
import { displayWidth, leading, wrapped } from '../text-width.js'

/** Fonts of people's machines, those for Chinese included: a picture brings none along. */
export const fontFamily =
  "'Segoe UI', 'Helvetica Neue', Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"

/** Widths of letters in parts of their size, a little more than the usual fonts take. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^[ijlI.,:;'|!`]$/, 0.29],
  [/^[ frt()[\]{}/\\"*-]$/, 0.36],
  [/^[ckvxyzs]$/, 0.53],
  [/^[mwMW@%—…→★]$/, 1],
  [/^[A-Z&+=<>~#^]$/, 0.71],
  [/^[ -~]$/, 0.58],
]

const widthOfLetter = (letter: string): number => {
  const known = widths.find(([letters]) => letters.test(letter))
  if (known) return known[1]
  const columns = displayWidth(letter)
  if (columns === 2) return /\p{Extended_Pictographic}/u.test(letter) ? 1.4 : 1
  // Letters of other scripts, whatever their width; a mark above another letter takes no room.
  return columns === 0 ? 0 : 1
}

/** Room that words take in a line, in pixels; rather too much than too little. */
export const widthOf = (words: string, size: number, isBold = false): number =>
  Array.from(visible(words)).reduce((sum, letter) => sum + widthOfLetter(letter), 0) * size * (isBold ? 1.07 : 1)

/** The beginning of a text that fits, with `…` where something is missing. */
export const fitted = (text: string, room: number, size: number, isBold = false): string => {
  const words = visible(text).replace(/\s+/gu, ' ').trim()
  if (widthOf(words, size, isBold) <= room) return words
  for (let columns = Math.floor((room / size) * 3.5); columns > 0; columns -= 1) {
    const cut = `${leading(words, columns).trimEnd()}…`
    if (widthOf(cut, size, isBold) <= room) return cut
  }
  return '…'
}

/** A text in lines that fit, at most so many; what does not fit ends with `…`. */
export const linesIn = (text: string, room: number, size: number, most: number, isBold = false): readonly string[] => {
  const words = visible(text).replace(/\s+/gu, ' ').trim()
  if (widthOf(words, size, isBold) <= room) return [words]
  // Enough for all lines, so that a long text does not take long.
  const begin = Array.from(words)
    .slice(0, Math.ceil((room / size) * 4 * most))
    .join('')
  for (let columns = Math.max(2, Math.floor((room / size) * 2.4)); columns > 1; columns -= 1) {
    const lines = wrapped(begin, columns)
    const shown = lines.slice(0, most)
    if (shown.some((line) => widthOf(line, size, isBold) > room)) continue
    if (lines.length <= most && begin === words) return lines
    const last = shown.at(-1) ?? ''
    return [...shown.slice(0, -1), fitted(`${last}…`, room, size, isBold).replace(/……$/, '…')]
  }
  return [fitted(words, room, size, isBold)]
}
