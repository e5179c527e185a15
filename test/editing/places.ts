import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair, type YAMLSeq } from 'yaml'
import type { Change, Value } from '../../src/editing/change.js'

/** A text without BOM, its lines ended by LF. */
export const plainText = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')

const known = new Map<string, Document.Parsed>()

/** What the `yaml` package itself makes of a text, nothing of ours in between. */
export const parsed = (text: string): Document.Parsed => {
  const cached = known.get(text)
  if (cached) return cached
  const document = parseDocument(plainText(text), { keepSourceTokens: true })
  const [fault] = [...document.errors, ...document.warnings]
  if (fault) throw new Error(`${fault.message}\n${text}`)
  if (known.size > 8) known.clear()
  known.set(text, document)
  return document
}

export const dataOf = (document: Document): Value => (document.toJS({ maxAliasCount: -1 }) ?? {}) as Value

/** The same data as one text: the order of keys does not count, nor the sign of zero. */
export const canonical = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )

/** Where something stands: the key, the value, and what holds both. */
export type Place = {
  readonly holders: readonly Node[]
  readonly node: Node | null
  readonly key?: Node
  /** Before the key or the value of an item. */
  readonly start: number
  /** Behind the key, or before the value of an item. */
  readonly from: number
  /** Behind the last sign of the value, comments left out. */
  readonly end: number
}

/** The dash of an item and its tag or anchor, if it has any; brackets have no dashes. */
const marksOf = ({ srcToken }: YAMLSeq, index: number): { readonly dash?: number; readonly tag?: number } => {
  if (!srcToken || !('items' in srcToken)) return {}
  const starts = srcToken.items.map(({ start }) => start)
  const isDash = ({ type }: { type: string }): boolean => type === 'seq-item-ind'
  const start = (srcToken.type === 'block-seq' ? starts.filter((all) => all.some(isDash)) : starts)[index] ?? []
  const [dash, tag] = [
    start.find(isDash)?.offset,
    start.find(({ type }) => type === 'tag' || type === 'anchor')?.offset,
  ]
  return { ...(dash !== undefined && { dash }), ...(tag !== undefined && { tag }) }
}

const startOf = (node: Node | null): number => node?.range?.[0] ?? 0

/** The end of what is written for a value: without comments, and without empty lines that mean nothing. */
const endOf = (node: Node | null, from: number, text: string): number => {
  if (node === null) return from
  if (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')) {
    const source = text.slice(...(node.range as unknown as [number, number]))
    const isKept = /^[|>]\d?\+/.test(source)
    return startOf(node) + source.replace(isKept ? /\n$/ : /(?:\n *)*$/, '').length
  }
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1) as Pair | Node | undefined
    if (isMap(node) && last) {
      const { key, value } = last as Pair<Node, Node | null>
      return Math.max(endOf(key, 0, text), endOf(value, startOf(value), text))
    }
    return endOf((last ?? null) as Node | null, startOf(node), text)
  }
  return node.range?.[1] ?? from
}

/** The place of a path, or of its longest part that exists; `missing` steps are left. An alias is not followed. */
export const placeOf = (
  document: Document,
  path: readonly (string | number)[],
  text: string,
): { readonly place: Place; readonly missing: number; readonly isThroughAlias: boolean } => {
  const root = document.contents
  let place: Place = { holders: [], node: root, start: 0, from: startOf(root), end: endOf(root, text.length, text) }
  for (const [index, name] of path.entries()) {
    const { node } = place
    const missing = path.length - index
    if (isAlias(node)) return { place, missing, isThroughAlias: true }
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(name)) as
        Pair<Node, Node | null> | undefined
      if (!pair) return { place, missing, isThroughAlias: false }
      const keyEnd = pair.key.range?.[1] ?? 0
      const value = pair.value
      place = {
        holders: [...place.holders, node],
        node: value,
        key: pair.key,
        start: startOf(pair.key),
        from: keyEnd,
        end: Math.max(keyEnd, endOf(value, keyEnd, text)),
      }
    } else if (isSeq(node) && typeof name === 'number' && name < node.items.length) {
      const value = node.items[name] as Node | null
      const { dash, tag } = marksOf(node, name)
      const from = dash === undefined ? (tag ?? startOf(value)) : dash + 1
      place = {
        holders: [...place.holders, node],
        node: value,
        start: dash ?? from,
        from,
        end: endOf(value, from, text),
      }
    } else return { place, missing, isThroughAlias: false }
  }
  return { place, missing: 0, isThroughAlias: false }
}

const below = (node: Node | null): readonly Node[] => {
  if (node === null) return []
  if (isMap(node)) return [node, ...node.items.flatMap(({ value }) => below(value as Node | null))]
  return isSeq(node) ? [node, ...node.items.flatMap((item) => below(item as Node | null))] : [node]
}

const anchorsOf = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap((node) => ('anchor' in node && node.anchor ? [node.anchor] : []))

/** Whether a change touches what is written once and used in several places. */
export const isShared = (document: Document, change: Change, text: string): boolean => {
  const path = change.kind === 'insert' ? change.path.slice(0, -1) : change.path
  const { place, missing, isThroughAlias } = placeOf(document, path, text)
  const adds = missing > 0 || change.kind === 'insert'
  if (isThroughAlias || (adds && isAlias(place.node))) return true
  const gone = adds || change.kind === 'rename' ? [] : below(place.node)
  const touched = [...place.holders, ...gone, ...(adds && place.node ? [place.node] : [])]
  const used = new Set(
    below(document.contents)
      .filter((node) => !gone.includes(node))
      .flatMap((node) => (isAlias(node) ? [node.source] : [])),
  )
  return anchorsOf(touched).some((name) => used.has(name))
}

/** Lines at most that a value takes with everything in it, and an empty line before each item. */
export const mostLines = (value: Value): number => {
  if (typeof value === 'string') return value.split('\n').length + 1
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, child) => sum + mostLines(child) + 1, 1)
}

/** A value as a change puts it in, with what is wrapped around it where `missing` steps of the path are missing. */
export const wrappedValue = (change: Change & { readonly value: Value }, missing: number): Value =>
  change.path
    .slice(change.path.length - missing)
    .reduceRight<Value>((inner, name) => (typeof name === 'number' ? [inner] : { [name]: inner }), change.value)
