/** A stretch of a text and what takes its place; offsets count UTF-16 units. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string }

/** One way to make a change in a text: its splices, which do not overlap. */
export type Way = readonly Splice[]

const inOrder = (way: Way): Way => [...way].sort((a, b) => a.start - b.start)

/** The text after some splices. */
export const spliced = (text: string, way: Way): string => {
  let from = 0
  const pieces: string[] = []
  for (const { start, end, text: piece } of inOrder(way)) {
    pieces.push(text.slice(from, start), piece)
    from = end
  }
  return pieces.join('') + text.slice(from)
}

/** The splices that lead back: applied to the changed text they give the first one again. */
export const reversed = (text: string, way: Way): Way => {
  let shift = 0
  return inOrder(way).map(({ start, end, text: piece }) => {
    const back = { start: start + shift, end: start + shift + piece.length, text: text.slice(start, end) }
    shift += piece.length - (end - start)
    return back
  })
}

/** The offset of the end of a line, in front of its LF. */
export const lineEnd = (text: string, offset: number): number => {
  const at = text.indexOf('\n', offset)
  return at < 0 ? text.length : at
}

export const lineStart = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1

/** The column of an offset, from 0. */
export const column = (text: string, offset: number): number => offset - lineStart(text, offset)

/** Whether nothing but blanks stands before an offset on its line. */
export const isFirstOnLine = (text: string, offset: number): boolean =>
  text.slice(lineStart(text, offset), offset).trim() === ''

/** Whether two offsets are on one line. */
export const isOneLine = (text: string, from: number, to: number): boolean => !text.slice(from, to).includes('\n')

/** Lines below others, each with the line end before it. */
export const joined = (lines: readonly string[]): string => lines.map((line) => `\n${line}`).join('')

/** New lines below the line that holds an offset. */
export const linesBelow = (text: string, offset: number, lines: readonly string[]): Splice => {
  const at = lineEnd(text, offset)
  return { start: at, end: at, text: joined(lines) }
}
