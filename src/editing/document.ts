import { CST, Parser } from 'yaml'

/** Where something is written in a text whose lines end with LF, from its first sign to behind its last. */
export type Stretch = { readonly start: number; readonly end: number }

/** A value without the comments and blanks around it; `props` are an anchor and a tag in front of it. */
type Written = Stretch & { readonly props?: Stretch; readonly anchor?: string }

export type Scalar = Written & {
  readonly kind: 'scalar'
  readonly style: 'empty' | 'plain' | 'single' | 'double' | 'literal' | 'folded'
  /** The text that it is read as, if it is one; a number or a word stands as it is written. */
  readonly said: () => string
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

type Token = CST.Token

type Item = CST.CollectionItem

const isProp = (token: Token): token is CST.SourceToken => token.type === 'anchor' || token.type === 'tag'

/** An anchor and a tag among the signs before a value. */
const propsIn = (signs: readonly Token[]): Pick<Written, 'props' | 'anchor'> => {
  const props = signs.filter(isProp)
  const [first] = props
  const last = props.at(-1)
  const anchor = props.find(({ type }) => type === 'anchor')
  return {
    ...(first && last && { props: { start: first.offset, end: last.offset + last.source.length } }),
    ...(anchor && { anchor: anchor.source.slice(1) }),
  }
}

const styles = {
  scalar: 'plain',
  'single-quoted-scalar': 'single',
  'double-quoted-scalar': 'double',
} as const

/** The lines of a block of text end where its last line does; empty ones are a part of it only if they are kept. */
const blockOf = (token: CST.BlockScalar, before: Pick<Written, 'props' | 'anchor'>): Scalar => {
  const signs = token.props.flatMap((sign) => ('source' in sign ? [sign.source] : []))
  const written = (signs.join('') + token.source).replace(/\n$/, '')
  const [header = ''] = signs
  const indent = /\n( *)\S/.exec(written)?.[1]?.length ?? 0
  let end = written.length
  for (let line = written.lastIndexOf('\n'); line >= 0; line = written.lastIndexOf('\n', line - 1)) {
    const blanks = written.slice(line + 1, end)
    if (header.includes('+') || blanks.length > indent || /[^ ]/.test(blanks)) break
    end = line
  }
  const style = header.startsWith('>') ? 'folded' : 'literal'
  const { offset: start } = token
  return { ...before, kind: 'scalar', style, start, end: start + end, said: () => resolved(token) }
}

const resolved = (token: CST.FlowScalar | CST.BlockScalar): string =>
  CST.resolveAsScalar(token, true, () => undefined).value

/** A value behind some signs, or where none is written. */
const nodeOf = (token: Token | null | undefined, signs: readonly Token[], from: number): Node => {
  const before = propsIn(signs)
  if (token?.type === 'block-scalar') return blockOf(token, before)
  if (token && 'items' in token) return collectionOf(token, before)
  if (token?.type === 'alias') {
    const { offset: start, source } = token
    return { ...before, kind: 'alias', name: source.slice(1), start, end: start + source.length }
  }
  if (token && token.type in styles && 'source' in token && token.source !== '') {
    const { type, offset: start, source } = token as CST.FlowScalar & { readonly type: keyof typeof styles }
    return {
      ...before,
      kind: 'scalar',
      style: styles[type],
      start,
      end: start + source.length,
      said: () => (type === 'scalar' && !source.includes('\n') ? source : resolved(token as CST.FlowScalar)),
    }
  }
  const at = before.props?.end ?? from
  return { ...before, kind: 'scalar', style: 'empty', start: at, end: at, said: () => '' }
}

const offsetIn = (signs: readonly Token[], type: Token['type']): number | undefined =>
  signs.find((sign) => sign.type === type)?.offset

const pairOf = ({ start: before, key: token, sep = [], value }: Item, indent: number): Entry => {
  const mark = offsetIn(before, 'explicit-key-ind')
  const key = nodeOf(token, before, mark === undefined ? 0 : mark + 1)
  const colon = offsetIn(sep, 'map-value-ind')
  const from = colon === undefined ? key.end : colon + 1
  // A key without a colon stands in brackets, or behind a question mark on a line of its own.
  const lead = colon !== undefined ? '' : mark === undefined ? ':' : `\n${' '.repeat(indent)}:`
  const node = nodeOf(value, sep, from)
  const start = mark ?? key.props?.start ?? key.start
  return { start, end: node.end, ...(key.kind === 'scalar' && { key }), from, lead, node }
}

const itemOf = ({ start: before, value }: Item): Entry => {
  const dash = offsetIn(before, 'seq-item-ind')
  const start = dash ?? propsIn(before).props?.start ?? value?.offset ?? 0
  const from = dash === undefined ? start : dash + 1
  const node = nodeOf(value, before, from)
  return { start, end: node.end, from, lead: '', node }
}

/** `[a: 1]` is a list of a map without brackets of its own. */
const wrapped = (entry: Entry): Entry => {
  const { start, end } = entry
  return { start, end, from: start, lead: '', node: { kind: 'map', inBrackets: true, start, end, entries: [entry] } }
}

const isBlank = ({ type }: Token): boolean => ['space', 'newline', 'comment', 'comma'].includes(type)

const collectionOf = (
  token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection,
  before: Pick<Written, 'props' | 'anchor'>,
): Collection => {
  const inBrackets = token.type === 'flow-collection'
  const isMap = token.type === 'block-map' || (inBrackets && token.start.type === 'flow-map-start')
  // Behind the last entry a comma or comments may stand alone.
  const items: readonly Item[] = (token.items as readonly Item[]).filter(
    ({ start, key, sep, value }) => key || sep || value || !start.every(isBlank),
  )
  const entries = items.map((item) =>
    isMap ? pairOf(item, token.indent) : item.key || item.sep ? wrapped(pairOf(item, token.indent)) : itemOf(item),
  )
  const [first] = entries
  const close = inBrackets ? token.end.find(({ type }) => type.endsWith('-end')) : undefined
  return {
    ...before,
    kind: isMap ? 'map' : 'list',
    inBrackets,
    start: inBrackets ? token.start.offset : (first?.start ?? token.offset),
    end: close ? close.offset + 1 : (entries.at(-1)?.end ?? token.offset),
    entries,
  }
}

/** The whole of a text that was read without errors before, as an entry without a key. */
export const documentOf = (text: string): Entry => {
  for (const token of new Parser().parse(text))
    if (token.type === 'document') {
      const node = nodeOf(token.value, token.start, text.length)
      return { start: node.start, end: node.end, from: node.start, lead: '', node }
    }
  return { start: text.length, end: text.length, from: text.length, lead: '', node: nodeOf(null, [], text.length) }
}
