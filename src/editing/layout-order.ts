import { rootPlace, type Format, type Place } from './layout-style.js'
import type { Collection, Entry, Scalar, Tree } from './layout-tree.js'

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

/** Whether the second must stay behind the first: it refers to what the first sets, or sets anew what that knows. */
const dependsOn = (second: Names, first: Names): boolean =>
  [...first.set].some((name) => second.used.has(name) || second.set.has(name)) ||
  [...first.used].some((name) => second.set.has(name))

/** Whether entries in a new order still find their anchors. */
const isSafe = (before: readonly Entry[], after: readonly Entry[]): boolean => {
  const named = new Map(
    before.map((entry) => [entry, namesIn(entry)] as const).filter(([, { set, used }]) => set.size + used.size > 0),
  )
  const places = new Map(after.map((entry, index) => [entry, index]))
  const entries = [...named]
  return entries.every(([second, names], index) =>
    entries
      .slice(0, index)
      .every(([first, others]) => !dependsOn(names, others) || (places.get(first) ?? 0) < (places.get(second) ?? 0)),
  )
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
