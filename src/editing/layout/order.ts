import { rootPlace, type Format, type Place } from './style.js'
import type { Collection, Entry, Scalar, Tree } from './tree.js'

/** Names of anchors in a part of a tree: those that it sets, and those that it refers to. */
type Names = { readonly set: Set<string>; readonly used: Set<string> }

const namesIn = (entry: Entry, names: Names = { set: new Set(), used: new Set() }): Names => {
  const note = ({ props, kind, ...rest }: Scalar | Collection): void => {
    const anchor = /&(\S+)/.exec(props)?.[1]
    if (anchor !== undefined) names.set.add(anchor)
    if (kind === 'scalar' && 'style' in rest && rest.style === 'alias') names.used.add(rest.source.slice(1))
  }
  if (entry.key) note(entry.key)
  note(entry.value)
  if (entry.value.kind !== 'scalar') for (const child of entry.value.entries) namesIn(child, names)
  return names
}

/** Which entry sets what each entry refers to, and which sets each name last, for all that comes behind. */
type Meaning = {
  readonly setters: ReadonlyMap<Entry, ReadonlyMap<string, Entry | undefined>>
  readonly last: ReadonlyMap<string, Entry>
}

const meaningOf = (order: readonly Entry[], named: ReadonlyMap<Entry, Names>): Meaning => {
  const setters = new Map<Entry, ReadonlyMap<string, Entry | undefined>>()
  const last = new Map<string, Entry>()
  for (const entry of order) {
    const names = named.get(entry)
    setters.set(entry, new Map([...(names?.used ?? [])].map((name) => [name, last.get(name)])))
    for (const name of names?.set ?? []) last.set(name, entry)
  }
  return { setters, last }
}

/** Whether aliases mean the same in a new order of entries. */
const isSafe = (before: readonly Entry[], after: readonly Entry[]): boolean => {
  const named = new Map(before.map((entry) => [entry, namesIn(entry)]))
  const [one, other] = [meaningOf(before, named), meaningOf(after, named)]
  const meansSame = (entry: Entry): boolean =>
    [...(one.setters.get(entry) ?? [])].every(([name, setter]) => other.setters.get(entry)?.get(name) === setter)
  return before.every(meansSame) && [...one.last].every(([name, setter]) => other.last.get(name) === setter)
}

/** Entries in the order of the format, keys that it does not know at the end. */
const sorted = (entries: readonly Entry[], keys: readonly string[]): Entry[] => {
  const ranks = new Map(keys.map((key, index) => [key, index]))
  const rankOf = ({ key }: Entry): number => ranks.get(key?.value ?? '') ?? keys.length
  return entries.toSorted((one, other) => rankOf(one) - rankOf(other))
}

/** Lines from the first that is not empty. */
export const withoutEmptyStart = (lines: readonly string[]): readonly string[] => {
  const first = lines.findIndex((line) => line !== '')
  return first < 0 ? [] : lines.slice(first)
}

class Ordering {
  constructor(
    readonly format: Format,
    readonly hasAliases: boolean,
  ) {}

  /** Brings maps into the order of the format. Where an alias would come before its anchor, the order stays. */
  order(entry: Entry, place: Place): void {
    const { value } = entry
    if (value.kind === 'scalar') return
    if (value.kind === 'map') {
      const entries = sorted(value.entries, this.format.keysAt(place))
      if (!this.hasAliases || isSafe(value.entries, entries)) value.entries = entries
    }
    value.entries.forEach((child, index) => {
      this.order(child, this.format.childOf(place, child.key?.value ?? index))
    })
    this.#lift(entry, value)
  }

  /** Comments that find no place below go above: those of an item above its first key, and those between brackets. */
  #lift(entry: Entry, { entries: [first], ending, props }: Collection): void {
    if (entry.home === undefined) return
    if (first === undefined) entry.above = [...entry.above, ...ending.splice(0)]
    else if (entry.key === undefined && props === '' && first.above.length > 0) {
      entry.above = [...entry.above, ...withoutEmptyStart(first.above)]
      first.above = []
    }
  }
}

/** Brings a tree into the order of the format, its comments with it. */
export const putInOrder = ({ root, hasAliases }: Tree, format: Format): void => {
  new Ordering(format, hasAliases).order(root, rootPlace)
}
