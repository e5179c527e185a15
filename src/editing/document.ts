import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Parser,
  type Node as YamlNode,
  type Pair,
  type Scalar as YamlScalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'

/** Where something is written in a text whose lines end with LF, from its first sign to behind its last. */
export type Stretch = { readonly start: number; readonly end: number }

/** A value without the comments and blanks around it; `props` are an anchor and a tag in front of it. */
type Written = Stretch & { readonly props?: Stretch; readonly anchor?: string }

export type Scalar = Written & {
  readonly kind: 'scalar'
  readonly style: 'empty' | 'plain' | 'single' | 'double' | 'literal' | 'folded'
  readonly value: unknown
}

export type Alias = Written & { readonly kind: 'alias'; readonly name: string }

export type Collection = Written & {
  readonly kind: 'map' | 'list'
  readonly inBrackets: boolean
  readonly entries: readonly Entry[]
}

export type Node = Scalar | Alias | Collection

/** A key with its value, or an item. Its first sign is that of the key or the dash. */
export type Entry = Stretch & {
  readonly key?: Scalar
  /** Behind the colon or the dash. */
  readonly from: number
  /** What has to be written before a value: a colon, if there is none. */
  readonly lead: string
  readonly node: Node
}

type Token = { readonly type: string; readonly offset: number; readonly source: string }

const tokens = (list: readonly unknown[] | undefined): readonly Token[] => (list ?? []) as readonly Token[]

const stretchOf = (marks: readonly Token[]): Stretch | undefined => {
  const [first] = marks
  const last = marks.at(-1)
  return first && last && { start: first.offset, end: last.offset + last.source.length }
}

const propsIn = (list: readonly Token[]): Stretch | undefined =>
  stretchOf(list.filter(({ type }) => type === 'anchor' || type === 'tag'))

const rangeOf = (node: YamlNode): Stretch => {
  const [start = 0, end = 0] = node.range ?? []
  return { start, end }
}

/** The end of a block of text: empty lines behind it are a part of it only if they are kept. */
const blockEnd = (text: string, { start, end }: Stretch): number => {
  const header = /^[|>][-+\d]*/.exec(text.slice(start, end))?.[0] ?? ''
  const written = text.slice(start, end).replace(/\n$/, '')
  if (header.includes('+')) return start + written.length
  const indent = /\n( *)\S/.exec(written)?.[1]?.length ?? 0
  let last = written.length
  for (let line = written.lastIndexOf('\n'); line >= 0; line = written.lastIndexOf('\n', line - 1)) {
    const blanks = written.slice(line + 1, last)
    if (blanks.length > indent || /[^ ]/.test(blanks)) break
    last = line
  }
  return start + last
}

const styles = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
} as const

const scalarOf = (node: YamlScalar, written: Written, text: string): Scalar => {
  const style = styles[node.type as keyof typeof styles]
  const end = style === 'literal' || style === 'folded' ? blockEnd(text, written) : written.end
  return { ...written, end, kind: 'scalar', style, value: node.value }
}

const pairOf = (pair: Pair, text: string): Entry => {
  const key = nodeOf(pair.key as YamlNode | null, 0, propsIn(tokens(pair.srcToken?.start)), text)
  const before = tokens(pair.srcToken?.start).filter(({ type }) => ['explicit-key-ind', 'anchor', 'tag'].includes(type))
  const start = before[0]?.offset ?? key.start
  const sep = tokens(pair.srcToken?.sep)
  const colon = sep.find(({ type }) => type === 'map-value-ind')
  const from = colon ? colon.offset + 1 : key.end
  // A key without a colon stands in brackets, or behind a question mark on a line of its own.
  const isExplicit = before.some(({ type }) => type === 'explicit-key-ind')
  const lead = colon ? '' : isExplicit ? `\n${' '.repeat(start - text.lastIndexOf('\n', start) - 1)}:` : ':'
  const node = nodeOf(pair.value as YamlNode | null, from, propsIn(sep), text)
  return { start, end: node.end, ...(key.kind === 'scalar' && { key }), from, lead, node }
}

const itemsOf = (list: YAMLSeq, text: string): readonly Entry[] => {
  const token = list.srcToken
  const lists = token && 'items' in token ? token.items.map(({ start }) => tokens(start)) : []
  const hasDashes = token?.type === 'block-seq'
  // Behind the last item a comment may stand alone.
  const starts = hasDashes ? lists.filter((list) => list.some(({ type }) => type === 'seq-item-ind')) : lists
  return list.items.map((item, index): Entry => {
    const before = starts[index] ?? []
    const dash = before.find(({ type }) => type === 'seq-item-ind')
    const props = propsIn(before)
    const start = dash?.offset ?? props?.start ?? rangeOf(item as YamlNode).start
    const from = dash ? start + 1 : start
    const node = nodeOf(item as YamlNode | null, from, props, text)
    return { start, end: node.end, from, lead: '', node }
  })
}

const collectionOf = (node: YAMLMap | YAMLSeq, written: Written, text: string): Collection => {
  const entries = isMap(node) ? node.items.map((pair) => pairOf(pair, text)) : itemsOf(node, text)
  const inBrackets = node.flow === true
  return {
    ...written,
    end: inBrackets ? written.end : (entries.at(-1)?.end ?? written.end),
    kind: isMap(node) ? 'map' : 'list',
    inBrackets,
    entries,
  }
}

const nodeOf = (node: YamlNode | null, from: number, props: Stretch | undefined, text: string): Node => {
  const range = node === null ? { start: from, end: from } : rangeOf(node)
  if (node === null || (isScalar(node) && range.start === range.end)) {
    const at = props?.end ?? from
    const value = isScalar(node) ? node.value : null
    return { kind: 'scalar', style: 'empty', start: at, end: at, value, ...(props && { props }) }
  }
  const written: Written = {
    ...range,
    ...(props && { props }),
    ...(node.anchor !== undefined && { anchor: node.anchor }),
  }
  if (isAlias(node)) return { ...written, kind: 'alias', name: node.source }
  if (isMap(node) || isSeq(node)) return collectionOf(node, written, text)
  return scalarOf(node, written, text)
}

/** The whole of a text that was read without errors before, as an entry without a key. */
export const documentOf = (text: string): Entry => {
  const composer = new Composer({ keepSourceTokens: true, uniqueKeys: false, resolveKnownTags: false })
  const [document] = composer.compose(new Parser().parse(text), true, text.length)
  const node = nodeOf(document?.contents ?? null, text.length, undefined, text)
  return { start: node.start, end: node.end, from: node.start, lead: '', node }
}
