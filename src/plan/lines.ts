import type { Place, Position, Range } from '../report/diagnostic.js'
import { longestLine } from './limits.js'

/** A stretch of text by UTF-16 offsets; the end is exclusive. */
export type Span = readonly [start: number, end: number]

/** One text with the starts of its lines. */
export type Lines = { readonly file: string; readonly text: string; readonly starts: readonly number[] }

/** A lone CR ends a line, as in YAML; turned into LF it keeps every offset. */
export const unixLines = (text: string): string => text.replace(/\r(?!\n)/g, '\n')

/** Indexes a text that went through `unixLines`. */
export const linesOf = (file: string, text: string): Lines => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return { file, text, starts }
}

/** Number of the line that holds an offset, from 0. */
export const lineIndex = ({ starts }: Lines, offset: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Start and end of a line (from 0), without its line break. */
export const lineSpan = ({ text, starts }: Lines, index: number): Span => {
  const start = starts[index] ?? text.length
  const next = starts[index + 1]
  const end = next === undefined ? text.length : next - 1
  return [start, end > start && text[end - 1] === '\r' ? end - 1 : end]
}

/** A line (from 0) without its line break. */
export const lineText = (lines: Lines, index: number): string => lines.text.slice(...lineSpan(lines, index))

const positionOf = (lines: Lines, offset: number): Position => {
  const line = lineIndex(lines, offset)
  const [start, end] = lineSpan(lines, line)
  return { line: line + 1, column: Math.min(offset, end) - start + 1 }
}

const rangeOf = (lines: Lines, [start, end]: Span): Range => ({
  start: positionOf(lines, start),
  end: positionOf(lines, Math.max(start, end)),
})

/** The place of a stretch of text. A very long source line is cut behind its first characters. */
export const placeOf = (lines: Lines, span: Span): Place => {
  const range = rangeOf(lines, span)
  const line = lineText(lines, range.start.line - 1)
  return { file: lines.file, range, line: line.length > longestLine ? `${line.slice(0, longestLine)}…` : line }
}

/** The part of a span on its first line, without blanks at the end. */
export const firstLine = (lines: Lines, [start, end]: Span): Span => {
  const stop = Math.min(end, lineSpan(lines, lineIndex(lines, start))[1])
  return [start, start + lines.text.slice(start, stop).trimEnd().length]
}
