import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

const printable = /^[ -~]*$/

/** Columns a text takes on a terminal; a Chinese character takes two. */
export const displayWidth = (text: string): number => (printable.test(text) ? text.length : stringWidth(text))

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

const characters = (text: string): string[] =>
  printable.test(text) ? text.split('') : Array.from(graphemes.segment(text), ({ segment }) => segment)

/** Marks that never begin a line of Chinese. */
const clingsToTheLineBefore = /^[，。；：、！？）】》”’…]/u

const opens = /^[（“‘《]/u

const isLatin = (letter: string | undefined): boolean => letter !== undefined && /^[!-~]$/.test(letter)

/** The first line of a text, and what is left; a long word is cut where the line ends. */
const firstLine = (text: string, width: number): { readonly line: string; readonly rest: string } => {
  // Enough for any first line, so that long texts do not take the square of their length.
  const start = text.slice(0, width * 4 + 4)
  const line = wrapAnsi(start, width, { hard: true }).split('\n')[0] ?? ''
  const cut = text.slice(line.length)
  const rest = cut.trimStart()
  // A word that is cut anyway is cut at its hyphen, a dotted name at its dot.
  const joint = /^\S/.test(cut) ? /^(.*\p{L}[-._])[\p{L}_]+$/u.exec(line)?.[1] : undefined
  if (joint !== undefined) return { line: joint, rest: text.slice(joint.length) }
  // What is Latin in Chinese text stays whole (`status: done` up to its space), and takes an opening mark along.
  const latin = /^[!-~]/.test(cut) ? /^(.*[^!-~（“])[（“]*[!-~]+$/.exec(line)?.[1] : undefined
  if (latin !== undefined) return { line: latin, rest: text.slice(latin.length) }
  const letters = characters(line)
  let kept = letters.length
  while (kept > 1 && clingsToTheLineBefore.test(letters[kept] ?? rest)) kept -= 1
  if (kept < letters.length) {
    // What moves down takes the rest of its word along, and the mark that opens it.
    while (kept > 1 && isLatin(letters[kept]) && isLatin(letters[kept - 1])) kept -= 1
    while (kept > 1 && opens.test(letters[kept - 1] ?? '')) kept -= 1
  }
  return kept === letters.length || kept === 1
    ? { line, rest }
    : { line: letters.slice(0, kept).join(''), rest: letters.slice(kept).join('') + rest }
}

/** A text in lines of at most `width` columns, broken between words where it can be, at least one line. */
export const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let rest = paragraph.trimEnd()
    if (displayWidth(rest) <= width) {
      lines.push(rest.replaceAll('\u00a0', ' '))
      continue
    }
    // wrap-ansi composes letters with their marks, and its lines would be shorter than what they are cut from.
    rest = rest.normalize().trimStart()
    while (rest !== '') {
      const next = firstLine(rest, width)
      if (next.line === '') break
      lines.push(next.line.trimEnd().replaceAll('\u00a0', ' '))
      rest = next.rest
    }
  }
  return lines
}

/** The widest part of a text that cannot be broken with grace: a word, or a piece of one up to its hyphen. */
export const widestPart = (text: string): number =>
  Math.max(
    0,
    ...text
      .split(/ |(?<=\p{L}[-._])(?=\p{L})/u)
      .map((part) => (/\p{Script=Han}/u.test(part) ? Math.min(8, stringWidth(part)) : stringWidth(part))),
  )

/** As much of the beginning as fits into `width` columns. */
export const leading = (text: string, width: number): string => {
  let kept = ''
  let used = 0
  for (const character of characters(text)) {
    used += displayWidth(character)
    if (used > width) break
    kept += character
  }
  return kept
}

/** As much of the end as fits into `width` columns. */
export const trailing = (text: string, width: number): string => {
  const reversed = characters(text).reverse()
  let kept = ''
  let used = 0
  for (const character of reversed) {
    used += displayWidth(character)
    if (used > width) break
    kept = character + kept
  }
  return kept
}
