import { linesOf, type Span } from './lines.js'
import type { Entries, Entry, SourceFile, Spot } from './source.js'

/** What js-yaml says when it begins to read a node, and again when it is through. */
type Listener = (event: 'open' | 'close', moment: { readonly position: number; readonly result: unknown }) => void

/** A node: where its reading began, and the nodes within: keys and values of a map in turn, or items of a list. */
type Part = { readonly start: number; readonly spans: Span[]; readonly values: unknown[] }

/** The parts of every map and list of a text. */
type Recorded = { readonly text: string; readonly parts: ReadonlyMap<object, Part> }

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Whether the nodes that were read within a map or list are what it holds, one by one. */
const isWhole = ([holder, { values }]: readonly [object, Part]): boolean => {
  if (Array.isArray(holder))
    return holder.length === values.length && holder.every((item, index) => item === values[index])
  const entries = Object.entries(holder)
  return (
    2 * entries.length === values.length &&
    entries.every(([key, value], index) => key === values[2 * index] && value === values[2 * index + 1])
  )
}

/** Blanks, line ends and comments before a value that does not begin right behind its key. */
const gap = /(?:[ \n]+|#.*)*/y

const valueSpan = (text: string, [from, until]: Span): Span => {
  gap.lastIndex = from
  gap.test(text)
  const start = gap.lastIndex
  // Nothing but a gap: the value is empty.
  return start < Math.min(until, text.length) ? [start, until] : [from, from]
}

/** A key is one word, and blanks before its colon do not belong to it. */
const keySpan = (text: string, [start, end]: Span): Span => [start, start + text.slice(start, end).trimEnd().length]

const spotOf = (recorded: Recorded, value: unknown, span: Span): Spot => {
  const part = isHolder(value) ? recorded.parts.get(value) : undefined
  return part && isHolder(value) ? { span, entries: entriesOf(recorded, value, part) } : { span }
}

/** Spots are made along the paths that are asked for: a few dozen of a thousand. */
const entriesOf = (recorded: Recorded, holder: object, { spans }: Part): Entries => ({
  get(name): Entry | undefined {
    if (Array.isArray(holder)) {
      const span = typeof name === 'number' ? spans[name] : undefined
      return span && { spot: spotOf(recorded, holder[Number(name)], valueSpan(recorded.text, span)) }
    }
    const index = Object.keys(holder).findIndex((key) => key === name)
    const [key, value] = [spans[2 * index], spans[2 * index + 1]]
    if (!key || !value) return undefined
    const spot = spotOf(recorded, Object.values(holder)[index], valueSpan(recorded.text, value))
    return { key: keySpan(recorded.text, key), spot }
  },
})

/**
 * Where everything stands in a text that js-yaml can read; undefined when that is not sure. The library tells of more
 * nodes than there are (what may be a key is read as one first) and of fewer (an empty item of a list), so there must
 * be exactly one for each key, value and item.
 */
export const quickPlaces = (
  file: string,
  text: string,
  read: (listener: Listener) => unknown,
): SourceFile | undefined => {
  const parts = new Map<object, Part>()
  const open: Part[] = []
  const data = read((event, { position, result }) => {
    if (event === 'open') {
      open.push({ start: position, spans: [], values: [] })
      return
    }
    const part = open.pop()
    if (!part) return
    const parent = open.at(-1)
    parent?.spans.push([part.start, position])
    parent?.values.push(result)
    // What was read as a key first is the same node.
    if (isHolder(result) && !parts.has(result)) parts.set(result, part)
  })
  if (![...parts].every(isWhole)) return undefined
  const lines = linesOf(file, text)
  return data === null ? { lines } : { lines, root: spotOf({ text, parts }, data, [0, text.length]) }
}
