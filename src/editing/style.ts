import type { Collection, Entry } from './document.js'
import { column, isOneLine } from './splice.js'

/** How the lines around a change are indented. */
export type Indentation = {
  /** Columns from a key to what it holds. */
  readonly step: number
  /** Columns from a key to the dashes of its list. */
  readonly dash: number
  /** Columns from a dash to the first key of its map. */
  readonly item: number
}

const columnOf = (text: string, { node }: Entry): number | undefined =>
  'entries' in node && !node.inBrackets && node.entries[0] ? column(text, node.entries[0].start) : undefined

/** Every entry below one, in the order of the text. */
function* below({ node }: Entry): Generator<Entry> {
  if (!('entries' in node)) return
  for (const entry of node.entries) {
    yield entry
    yield* below(entry)
  }
}

/** What an entry shows of the indentation of its file. */
const shownBy = (text: string, entry: Entry): Partial<Indentation> => {
  const inner = columnOf(text, entry)
  if (inner === undefined) return {}
  const columns = inner - column(text, entry.start)
  if (entry.key) return entry.node.kind === 'list' ? { dash: columns } : { step: columns }
  return entry.node.kind === 'map' && isOneLine(text, entry.start, entry.node.start) ? { item: columns } : {}
}

/** The indentation in the innermost of some entries that shows it; else as the format shows it. */
export const indentationOf = (text: string, steps: readonly Entry[]): Indentation => {
  let found: Partial<Indentation> = {}
  for (const step of steps.toReversed())
    for (const entry of below(step)) {
      found = { ...shownBy(text, entry), ...found }
      if (Object.keys(found).length === 3) break
    }
  return { step: found.step ?? 2, dash: found.dash ?? found.step ?? 2, item: found.item ?? 2 }
}

/** Whether the keys of a map in brackets, as in JSON, stand in double quotes: then everything does. */
export const isJson = (steps: readonly Entry[]): boolean =>
  steps.some(({ node }) => node.kind === 'map' && node.inBrackets && node.entries[0]?.key?.style === 'double')

/** Whether two neighbours have an empty line between them. */
const isApart = (text: string, one: Entry, next: Entry): boolean => /\n[ \t]*\n/.test(text.slice(one.end, next.start))

/** Whether the last two neighbours in a collection have an empty line between them; undefined where there are none. */
export const standsApart = (text: string, { entries }: Collection): boolean | undefined => {
  const [one, next] = entries.slice(-2)
  return one && next && isApart(text, one, next)
}

/** Whether any neighbours in a collection have an empty line between them; undefined where there are none. */
export const hasGaps = (text: string, { entries }: Collection): boolean | undefined =>
  entries.length < 2
    ? undefined
    : entries.some((entry, index) => index > 0 && isApart(text, entries[index - 1] as Entry, entry))

/** Whether the line below the one that holds an offset is empty. */
export const hasGapBelow = (text: string, offset: number): boolean => /^[^\n]*\n[ \t]*\n/.test(text.slice(offset))
