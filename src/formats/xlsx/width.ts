/** Letters of Chinese, Japanese and Korean, their marks, and pictures: as wide as two digits. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Extended_Pictographic}/u

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (wide.test(letter) ? 2 : /\p{M}/u.test(letter) ? 0 : 1), 0)

const longestOf = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf))

const least = 8
/** Beyond it a text takes more lines, more of them the longer it is. */
const widest = 46
/** Around a text, and for the button of the filter. */
const margin = 2
const button = 3

/** Where a title may be broken: at spaces, and anywhere in Chinese. */
const piecesOf = (title: string): readonly string[] => title.split(/\s+|(?<=[\u4e00-\u9fff]{4})(?=[\u4e00-\u9fff])/)

/** The width of a column by what is shown in it: in characters of the font, as spreadsheets count. */
export const columnWidth = (title: string, shown: readonly string[]): number => {
  const content = longestOf(shown.flatMap((text) => text.split('\n'))) + margin
  const header = longestOf(piecesOf(title)) + margin + button
  return Math.max(least, header, Math.min(content, widest))
}
