/** How wide a letter is, in parts of the size of the font; a little more than most fonts need, so that nothing runs out. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/^\p{M}$/u, 0],
  [/^[ \u00a0iljtfrI.,:;'|!()[\]{}/\\`-]$/u, 0.3],
  [/^[mwMW@%&#+=<>~]$/u, 0.83],
  [/^[A-Z]$/u, 0.63],
  [/^[!-~\u00a1-\u02af]$/u, 0.51],
  [/^[\u0370-\u1fff]$/u, 0.62],
]

// Everything else is as wide as it is high: Chinese, its marks, symbols.
const wide = 1

const letterWidth = (letter: string): number => widths.find(([letters]) => letters.test(letter))?.[1] ?? wide

/** The width of a line in inches. */
export const widthOf = (text: string, points: number, bold = false): number => {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return (width * points * (bold ? 1.04 : 1)) / 72
}

/** Where lines may break: after a space, around a Chinese letter. */
const partsOf = (text: string): readonly string[] => text.match(/[!-~\u00a0-\u2e7f]+ *| +|[^]/gu) ?? []

/** How many lines a text takes in a column of so many inches. */
export const lineCount = (text: string, points: number, room: number, bold = false): number => {
  let lines = 1
  let used = 0
  for (const part of partsOf(text)) {
    const width = widthOf(part.trimEnd(), points, bold)
    const whole = widthOf(part, points, bold)
    if (used > 0 && used + width > room) {
      lines += 1
      used = 0
    }
    // A word that is wider than the column is broken wherever its lines end.
    if (width > room) {
      const more = Math.ceil(width / room) - 1
      lines += more
      used = whole - more * room
    } else used += whole
  }
  return lines
}

/** The height of a line of text in inches; Chinese fonts are taller than Latin ones. */
export const lineHeight = (points: number): number => (points * 1.24) / 72

/** The height of paragraphs in a column, in inches. */
export const heightOf = (lines: readonly string[], points: number, room: number, bold = false): number =>
  lines.reduce((sum, line) => sum + lineCount(line, points, room, bold), 0) * lineHeight(points)

/** The beginning of a text that takes at most so many lines, with `…` where something is missing. */
export const cutTo = (text: string, lines: number, points: number, room: number, bold = false): string => {
  if (lineCount(text, points, room, bold) <= lines) return text
  const letters = Array.from(text)
  let [fits, tooLong] = [0, letters.length]
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2)
    if (lineCount(`${letters.slice(0, middle).join('')}…`, points, room, bold) <= lines) fits = middle
    else tooLong = middle
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`
}

/** The widest piece of a text that no line breaks. */
export const widestPart = (text: string, points: number, bold = false): number =>
  Math.max(0, ...partsOf(text).map((part) => widthOf(part.trimEnd(), points, bold)))

/** A text in the largest of some sizes in which it takes at most so many lines; in the smallest it is cut. */
export const fitted = (
  text: string,
  sizes: readonly [number, ...number[]],
  room: number,
  lines: number,
  bold = false,
): { readonly text: string; readonly size: number } => {
  const size = sizes.find((one) => lineCount(text, one, room, bold) <= lines) ?? sizes.at(-1) ?? sizes[0]
  return { text: cutTo(text, lines, size, room, bold), size }
}
