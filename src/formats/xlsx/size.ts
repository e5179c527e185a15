/** Letters of Chinese, Japanese and Korean, their marks, and pictures: as wide as two digits. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Extended_Pictographic}/u

const mark = /\p{M}/u

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (wide.test(letter) ? 2 : mark.test(letter) ? 0 : 1), 0)

const longestOf = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0)

const least = 8
/** Beyond it a text takes more lines; a long one has a wider column, so that a row stays lower than the screen. */
const widest = { text: 40, longText: 60 }
const longText = 120
/** Around a text, and for the button of the filter. */
const margin = 3
const button = 3

/** Where a title may be broken: at spaces, and in long Chinese. */
const piecesOf = (title: string): readonly string[] => title.split(/\s+|(?<=^[\u4e00-\u9fff]{4})(?=[\u4e00-\u9fff]{2})/)

/** The width of a column by what is shown in it: in characters of the font, as spreadsheets count. */
export const columnWidth = (title: string, shown: readonly string[]): number => {
  const content = longestOf(shown)
  const header = longestOf(piecesOf(title)) + margin + button
  return Math.max(least, header, Math.min(content + margin, content > longText ? widest.longText : widest.text))
}

/** Words with the space behind them; of Chinese every letter. */
const pieces = /[^\s\u2e80-\uffef]+|[\u2e80-\uffef]|\s+/gu

/** How many lines a text takes in a column. */
const linesOf = (text: string, width: number): number => {
  const room = width - 2
  let lines = 1
  let used = 0
  for (const [piece] of text.matchAll(pieces)) {
    const size = widthOf(piece)
    if (used > 0 && used + size > room && piece.trim() !== '') {
      lines += 1
      used = 0
    }
    // What is longer than a line is broken anywhere.
    lines += Math.max(0, Math.ceil(size / room) - 1)
    used = size > room ? size % room : used + size
  }
  return lines
}

const lineHeight = 16
const padding = 6
/** Spreadsheets have no higher row. */
const highest = 409

/** The height of a row in points by what is shown in it: not every program finds it by itself. */
export const rowHeight = (shown: readonly string[], widths: readonly number[]): number => {
  const lines = shown.map((text, at) => linesOf(text, widths[at] ?? least))
  return Math.min(highest, Math.max(1, ...lines) * lineHeight + padding)
}
