import {
  Composer,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Parser,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Path } from '../report/diagnostic.js'

/** A map or a list of a document. */
export type Holder = YAMLMap | YAMLSeq

/** A value with the pair that holds it, if a map does. */
export type Found = { readonly node: Node | null; readonly pair?: Pair }

/** The way to a value, from the root on: as far as it goes. */
export type Walk = {
  /** What was found on the way; the first is the root. */
  readonly steps: readonly Found[]
  /** The part of the path that leads nowhere. */
  readonly missing: Path
  /** An alias on the way, through which nothing is changed. */
  readonly alias?: Node
}

/** The root of a text that was read without errors before; null when it holds nothing. */
export const rootOf = (text: string): Node | null => {
  const composer = new Composer({ keepSourceTokens: true, uniqueKeys: false, resolveKnownTags: false })
  const [document] = composer.compose(new Parser().parse(text), true, text.length)
  return document?.contents ?? null
}

const keyOf = (pair: Pair, text: string): string | undefined => {
  const { key } = pair
  if (!isScalar(key)) return undefined
  return typeof key.value === 'string' ? key.value : text.slice(...rangeOf(key))
}

/** Start and end of a node, its comments and line end left out. */
export const rangeOf = (node: Node): readonly [number, number] => {
  const [start = 0, end = 0] = node.range ?? []
  return [start, end]
}

/** The pair of a map with a key. */
export const pairOf = (map: YAMLMap, key: string, text: string): Pair | undefined =>
  map.items.find((pair) => keyOf(pair, text) === key)

const stepFrom = (node: Node | null, name: string | number, text: string): Found | undefined => {
  if (isMap(node)) {
    const pair = pairOf(node, String(name), text)
    return pair && { node: (pair.value ?? null) as Node | null, pair }
  }
  if (!isSeq(node) || typeof name !== 'number') return undefined
  const item = node.items[name]
  return item === undefined || isPair(item) ? undefined : { node: (item ?? null) as Node | null }
}

/** Follows a path as far as it leads. */
export const walk = (root: Node | null, path: Path, text: string): Walk => {
  const steps: Found[] = [{ node: root }]
  for (const [index, name] of path.entries()) {
    const { node } = steps.at(-1) ?? { node: null }
    if (node !== null && isAlias(node)) return { steps, missing: path.slice(index), alias: node }
    const next = stepFrom(node, name, text)
    if (next === undefined) return { steps, missing: path.slice(index) }
    steps.push(next)
  }
  return { steps, missing: [] }
}

/** Whether nothing is written: an empty value, which is read as null. */
export const isEmpty = (node: Node | null): boolean => {
  if (node === null) return true
  const [start, end] = rangeOf(node)
  return isScalar(node) && start === end
}

type Token = { readonly type: string; readonly offset: number; readonly source?: string }

const tokens = (list: unknown): readonly Token[] => (Array.isArray(list) ? (list as readonly Token[]) : [])

/** The offset behind the colon of a pair; undefined where there is none, as in `{ a }`. */
export const behindColon = (pair: Pair): number | undefined => {
  const colon = tokens(pair.srcToken?.sep).find(({ type }) => type === 'map-value-ind')
  return colon && colon.offset + 1
}

/** Where the properties of a value begin (an anchor, a tag), or else the value itself. */
export const startWithProps = (pair: Pair | undefined, node: Node): number => {
  const [start] = rangeOf(node)
  const prop = tokens(pair?.srcToken?.sep).find(({ type }) => type === 'tag' || type === 'anchor')
  return prop === undefined ? start : Math.min(prop.offset, start)
}

/** The offsets of the dashes of a list in lines. */
export const dashesOf = (list: YAMLSeq): readonly number[] => {
  const token = list.srcToken
  if (token?.type !== 'block-seq') return []
  return token.items.flatMap(({ start }) => tokens(start).find(({ type }) => type === 'seq-item-ind')?.offset ?? [])
}

export const isFlow = (holder: Holder): boolean => holder.srcToken?.type === 'flow-collection'

const blockEnd = (text: string, [start, end]: readonly [number, number]): number => {
  const header = /^[|>][-+\d]*/.exec(text.slice(start))?.[0] ?? ''
  const last = text[end - 1] === '\n' ? end - 1 : end
  return header.includes('+') ? last : start + text.slice(start, last).trimEnd().length
}

/** The offset behind the last sign of a value, comments left out; `from` is where an empty one would stand. */
export const contentEnd = (node: Node | null, from: number, text: string): number => {
  if (node === null || isEmpty(node)) return from
  if (isScalar(node)) {
    const range = rangeOf(node)
    return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? blockEnd(text, range) : range[1]
  }
  if (!(isMap(node) || isSeq(node)) || isFlow(node)) return rangeOf(node)[1]
  const last = node.items.at(-1)
  if (last === undefined) return rangeOf(node)[1]
  return isMap(node) ? pairEnd(last as Pair, text) : itemEnd(node, node.items.length - 1, text)
}

/** The offset behind a pair of a map. */
export const pairEnd = (pair: Pair, text: string): number => {
  const keyEnd = pair.key === null ? 0 : rangeOf(pair.key as Node)[1]
  return contentEnd((pair.value ?? null) as Node | null, behindColon(pair) ?? keyEnd, text)
}

/** The offset behind an item of a list. */
export const itemEnd = (list: YAMLSeq, index: number, text: string): number => {
  const dash = dashesOf(list)[index]
  return contentEnd((list.items[index] ?? null) as Node | null, dash === undefined ? rangeOf(list)[0] : dash + 1, text)
}

/** The anchors of a node and of everything in it. */
export const anchorsIn = (node: Node | null): readonly string[] => {
  if (node === null || isAlias(node)) return []
  const own = node.anchor === undefined ? [] : [node.anchor]
  if (isMap(node)) return [...own, ...node.items.flatMap(({ value }) => anchorsIn((value ?? null) as Node | null))]
  if (isSeq(node))
    return [...own, ...node.items.flatMap((item) => (isPair(item) ? [] : anchorsIn(item as Node | null)))]
  return own
}

/** The names that aliases in a document stand for. */
export const aliasesIn = (node: Node | null): readonly string[] => {
  if (node === null) return []
  if (isAlias(node)) return [node.source]
  if (isMap(node)) return node.items.flatMap(({ value }) => aliasesIn((value ?? null) as Node | null))
  if (isSeq(node)) return node.items.flatMap((item) => (isPair(item) ? [] : aliasesIn(item as Node | null)))
  return []
}
