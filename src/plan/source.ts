import type { Path, Place } from '../report/diagnostic.js'
import { firstLine, lineSpan, placeOf, type Lines, type Span } from './lines.js'

/** What a map or list holds, by key or by index; a reader may look it up only when it is asked for. */
export type Entries = { get(name: string | number): Entry | undefined }

/** Where one value stands in the text, and what it holds. Behind an alias it is where the value is written. */
export type Spot = { readonly span: Span; readonly entries?: Entries }

/** A value with its key; an item of a list has none. */
export type Entry = { readonly key?: Span; readonly spot: Spot }

/** One file that was read; `root` is absent when it holds nothing. */
export type SourceFile = { readonly lines: Lines; readonly root?: Spot }

/** A path in the data to a place in the text. A path that leads nowhere lands on the nearest parent. */
export type Source = { readonly locate: (path: Path, on?: 'key' | 'value') => Place }

/** A part of a written value in its text; undefined for a path that leads nowhere. */
export const partOf = (
  files: readonly SourceFile[],
  path: Path,
  [start, end]: Span,
): { readonly lines: Lines; readonly span: Span } | undefined => {
  const target = walk(files, path)
  if (!target?.entry) return undefined
  const [from] = target.entry.spot.span
  return { lines: target.file.lines, span: [from + start, from + end] }
}

type Target = { readonly file: SourceFile; readonly entry: Entry | undefined; readonly found: boolean }

const stepFrom = (files: readonly SourceFile[], name: string | number): Target | undefined => {
  for (const file of files) {
    const entry = file.root?.entries?.get(name)
    if (entry) return { file, entry, found: true }
  }
  return undefined
}

const walk = (files: readonly SourceFile[], path: Path): Target | undefined => {
  const [head] = files
  if (!head) return undefined
  const nothing: Target = { file: head, entry: undefined, found: path.length === 0 }
  const [first, ...rest] = path
  if (first === undefined) return nothing
  const start = stepFrom(files, first)
  if (!start) return nothing
  let entry = start.entry
  for (const name of rest) {
    const next = entry?.spot.entries?.get(name)
    if (!next) return { file: start.file, entry, found: false }
    entry = next
  }
  return { file: start.file, entry, found: true }
}

/** A block is marked by its key or its first line, never by all of its lines. */
const markOf = (lines: Lines, { key, spot }: Entry, on: 'key' | 'value', found: boolean): Span => {
  const isEmpty = spot.span[0] === spot.span[1]
  if (key && (on === 'key' || !found || spot.entries || isEmpty)) return key
  return firstLine(lines, spot.span)
}

/** The source of a plan: one file, or the files of a folder with the head first. */
export const sourceOf = (files: readonly SourceFile[]): Source => ({
  locate(path, on = 'value') {
    const target = walk(files, path)
    if (!target) return { file: '', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }, line: '' }
    const { lines } = target.file
    const span = target.entry ? markOf(lines, target.entry, on, target.found) : lineSpan(lines, 0)
    return placeOf(lines, span)
  },
})

/** The text of a value as it was written: `010` where the data says 10. Undefined for a path that leads nowhere. */
export const writtenAt = (files: readonly SourceFile[], path: Path): string | undefined => {
  const target = walk(files, path)
  return target?.entry && target.found ? target.file.lines.text.slice(...target.entry.spot.span) : undefined
}
