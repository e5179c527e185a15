/** A stretch of a text and what takes its place; offsets count UTF-16 units. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string }

/** One way to make a change in a text: its splices, in the order of the text. */
export type Way = readonly Splice[]

/** The text after some splices, which may not overlap. */
export const spliced = (text: string, way: Way): string => {
  let from = 0
  const pieces: string[] = []
  for (const { start, end, text: piece } of [...way].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(from, start), piece)
    from = end
  }
  return pieces.join('') + text.slice(from)
}

/** The splices that lead back: applied to the changed text they give the first one again. */
export const reversed = (text: string, way: Way): Way => {
  let shift = 0
  return [...way]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, text: piece }) => {
      const back = { start: start + shift, end: start + shift + piece.length, text: text.slice(start, end) }
      shift += piece.length - (end - start)
      return back
    })
}

/** The offset of the end of a line, in front of its line end. */
export const lineEnd = (text: string, offset: number): number => {
  for (let at = offset; at < text.length; at += 1) if (text[at] === '\n' || text[at] === '\r') return at
  return text.length
}

export const lineStart = (text: string, offset: number): number => {
  for (let at = offset; at > 0; at -= 1) if (text[at - 1] === '\n' || text[at - 1] === '\r') return at
  return 0
}

/** The line end that stands at an offset, or else the first of the file. */
export const lineBreak = (text: string, at: number): string => {
  const here = /^(?:\r\n|\n|\r)/.exec(text.slice(at, at + 2))?.[0]
  return here ?? /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}

/** New lines below the line that holds an offset. */
export const linesBelow = (text: string, offset: number, lines: readonly string[]): Splice => {
  const at = lineEnd(text, offset)
  const eol = lineBreak(text, at)
  return { start: at, end: at, text: lines.map((line) => eol + line).join('') }
}

/** The column of an offset, from 0. */
export const column = (text: string, offset: number): number => offset - lineStart(text, offset)
