import { unixLines } from '../plan/lines.js'
import type { Splice, Way } from './splice.js'

/** A text whose lines all end with LF, which is all that an edit has to know, and the way back to the file. */
export type Unified = {
  readonly text: string
  /** The same splices in the text of the file, new lines with the line end of the lines around them. */
  readonly inFile: (way: Way) => Way
}

/** The line end of the line that holds an offset; the last line, which may have none, takes after the one above. */
const lineBreak = (text: string, offset: number): string => {
  const below = /\r\n|\n|\r/g
  below.lastIndex = offset
  const found = below.exec(text)?.[0]
  if (found !== undefined) return found
  return /(\r\n|\n|\r)[^\r\n]*$/.exec(text)?.[1] ?? '\n'
}

/** A text with LF in place of CRLF and of a lone CR. */
export const unified = (file: string): Unified => {
  const unix = unixLines(file)
  const text = unix.replaceAll('\r\n', '\n')
  /** The offsets in the text where a CR is missing. */
  const gone: number[] = []
  for (let at = unix.indexOf('\r\n'); at >= 0; at = unix.indexOf('\r\n', at + 2)) gone.push(at - gone.length)
  const offset = (at: number): number => at + gone.filter((each) => each < at).length
  return {
    text,
    inFile: (way) =>
      way.map((splice): Splice => {
        const start = offset(splice.start)
        return { start, end: offset(splice.end), text: splice.text.replaceAll('\n', lineBreak(file, start)) }
      }),
  }
}
