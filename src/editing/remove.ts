import { commaBehind, isLastOnLine } from './add.js'
import type { Collection, Entry } from './document.js'
import { putWays } from './put.js'
import { above, type Site } from './site.js'
import { isFirstOnLine, isOneLine, lineEnd, lineStart, type Splice, type Way } from './splice.js'

/** The lines of an entry that begins with the first sign of its line, with their line end. */
const wholeLines = (text: string, from: number, to: number): Splice => {
  const start = lineStart(text, from)
  const end = lineEnd(text, to)
  if (end < text.length || start === 0) return { start, end: Math.min(end + 1, text.length), text: '' }
  return { start: start - 1, end, text: '' }
}

/** The length of the empty line right above another one. */
const gapAbove = (text: string, line: number): number => {
  const above = lineStart(text, Math.max(line - 1, 0))
  return text.slice(above, line).trim() === '' ? line - above : 0
}

/** The empty line that sets an entry apart from its neighbours goes with it. */
const withGap = (text: string, own: Splice, entry: Entry, isFirst: boolean, isLast: boolean): Splice => {
  const above = gapAbove(text, lineStart(text, entry.start))
  const below = /^[ \t]*\n/.exec(text.slice(own.end))?.[0].length ?? 0
  if (isFirst && !isLast) return { ...own, end: own.end + below }
  return above > 0 && (isLast || below > 0) ? { ...own, start: own.start - above } : own
}

const fromLines = (text: string, { entries, kind }: Collection, index: number): readonly Way[] => {
  const entry = entries[index] as Entry
  const next = entries[index + 1]
  if (next !== undefined && !isFirstOnLine(text, entry.start)) {
    // The dash of the list around moves down to what is first now.
    const line = lineStart(text, entry.start)
    return [
      [
        { start: line, end: lineEnd(text, entry.end) + 1, text: '' },
        { start: lineStart(text, next.start), end: next.start, text: text.slice(line, entry.start) },
      ],
    ]
  }
  const own = wholeLines(text, entry.start, entry.end)
  const gaps = /^(?:[ \t]*\n)+/.exec(text.slice(own.end))?.[0].length ?? 0
  return [
    [withGap(text, own, entry, index === 0 && kind === 'list', next === undefined)],
    [own],
    // Kept as they are, empty lines would become a part of the text above; a line end is a part of it at the end.
    [{ start: lineStart(text, entry.start), end: own.end + gaps, text: '' }],
  ]
}

const fromBrackets = (text: string, { entries }: Collection, index: number): readonly Way[] => {
  const entry = entries[index] as Entry
  const previous = entries[index - 1]
  const next = entries[index + 1]
  const comma = commaBehind(text, entry)
  const end = comma === undefined ? entry.end : comma + 1
  const before = previous && commaBehind(text, previous)
  // No comma stays behind what is last then.
  const uncomma: Way =
    next === undefined && comma === undefined && before !== undefined
      ? [{ start: before, end: before + 1, text: '' }]
      : []
  const isFirst = isFirstOnLine(text, entry.start)
  if (isFirst && isLastOnLine(text, end)) return [[...uncomma, wholeLines(text, entry.start, end)]]
  const hasComment = (from: number, to: number): boolean => text.slice(from, to).includes('#')
  if (next && isOneLine(text, entry.start, next.start)) return [[{ start: entry.start, end: next.start, text: '' }]]
  if (previous && !hasComment(previous.end, entry.start))
    return [[{ start: previous.end, end: comma ?? entry.end, text: '' }]]
  if (next && !hasComment(entry.end, next.start)) return [[{ start: entry.start, end: next.start, text: '' }]]
  return [[...uncomma, { start: entry.start, end, text: '' }]]
}

/** The ways to take the entry at hand out of the map or list that holds it. */
export const removeWays = (site: Site): readonly Way[] => {
  const { text, steps, entry } = site
  const around = steps.at(-2)
  if (around === undefined || !('entries' in around.node)) throw new Error('what holds an entry is a map or a list')
  const { node } = around
  if (node.entries.length === 1) {
    if (steps.length > 2 || node.inBrackets) return putWays(above(site), node.kind === 'map' ? {} : [])
    return [[wholeLines(text, entry.start, entry.end)]]
  }
  const index = node.entries.indexOf(entry)
  return node.inBrackets ? fromBrackets(text, node, index) : fromLines(text, node, index)
}
