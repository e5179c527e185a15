import { CST, Parser } from 'yaml'

/** A comment behind something on its line, with the lines that go on with it in the same column. */
export type Remark = { readonly text: string; readonly below: string[] }

/** A value without parts, as it is written. `value` is what it says; `indent` is that of the lines of a block of text. */
export type Scalar = {
  readonly kind: 'scalar'
  readonly style: 'empty' | 'alias' | 'plain' | 'quoted' | 'block'
  readonly props: string
  readonly source: string
  readonly value: string
  readonly header: string
  readonly indent: number
}

export type Collection = {
  readonly kind: 'map' | 'list'
  readonly inBrackets: boolean
  readonly props: string
  entries: Entry[]
  /** Undefined: it is the whole document. */
  readonly owner: Entry
  /** Comments behind the last entry. */
  readonly ending: string[]
}

/** A key with its value, or an item. Lines above and below are comments, and empty where the line is. */
export type Entry = {
  readonly key: Scalar | undefined
  value: Scalar | Collection
  /** Offset of its first sign. */
  readonly start: number
  /** What it is a part of; undefined: it is the whole document. */
  readonly home: Collection | undefined
  /** The one before it there. */
  readonly previous: Entry | undefined
  above: readonly string[]
  /** Behind the key, the dash or the opening bracket. */
  opening: readonly Remark[]
  /** Behind the value or the closing bracket. */
  closing: readonly Remark[]
  below: readonly string[]
}

/** A sign in the text and what it belongs to; with its neighbours it tells what a comment is about. */
export type Mark = {
  readonly offset: number
  readonly kind: 'start' | 'inside' | 'end' | 'bracket'
  readonly entry: Entry
}

export type Comment = { readonly offset: number; readonly text: string }

/** A text as a tree, with its comments in a list of their own. */
export type Tree = {
  readonly root: Entry
  readonly marks: readonly Mark[]
  readonly comments: readonly Comment[]
  /** From where to where texts of several lines go. */
  readonly texts: readonly (readonly [number, number])[]
  /** Offset behind `---`, where there is one. */
  readonly body: number
  readonly hasAliases: boolean
}

type Token = CST.Token

type Item = CST.CollectionItem

const isRoom = ({ type }: Token): boolean => ['space', 'newline', 'comment', 'comma'].includes(type)

const propsOf = (tokens: readonly Token[]): CST.SourceToken[] =>
  tokens.filter((token): token is CST.SourceToken => token.type === 'anchor' || token.type === 'tag')

const propsText = (tokens: readonly Token[]): string =>
  propsOf(tokens)
    .map(({ source }) => source)
    .join(' ')

/** Every comment below a token or a list of tokens. */
const commentsIn = (part: unknown, found: Comment[]): void => {
  if (Array.isArray(part)) for (const each of part as readonly unknown[]) commentsIn(each, found)
  else if (typeof part === 'object' && part !== null) {
    if ('type' in part && part.type === 'comment') {
      const { offset, source } = part as CST.SourceToken
      found.push({ offset, text: source.trimEnd() })
    } else for (const each of Object.values(part)) commentsIn(each, found)
  }
}

const blockIndent = (token: CST.BlockScalar, header: string): number => {
  const digit = /\d/.exec(header)?.[0]
  if (digit !== undefined) return Math.max(0, token.indent) + Number(digit)
  const first = token.source.split('\n').find((line) => line.trim() !== '') ?? ''
  return first.length - first.trimStart().length
}

const nothing: Scalar = { kind: 'scalar', style: 'empty', props: '', source: '', value: '', header: '', indent: 0 }

const scalarOf = (token: Token | null | undefined, props: string): Scalar => {
  if (token?.type === 'block-scalar') {
    const header = token.props.find(({ type }) => type === 'block-scalar-header')
    const sign = header && 'source' in header ? header.source : '|'
    const { source } = token
    return {
      ...nothing,
      style: 'block',
      props,
      source,
      value: valueOf(token),
      header: sign,
      indent: blockIndent(token, sign),
    }
  }
  const isScalar =
    token?.type === 'scalar' || token?.type === 'single-quoted-scalar' || token?.type === 'double-quoted-scalar'
  if (token?.type !== 'alias' && (!isScalar || token.source === ''))
    return props === '' ? nothing : { ...nothing, props }
  const { source, type } = token
  if (type === 'alias') return { ...nothing, style: 'alias', props, source }
  const isOneLine = type === 'scalar' && !source.includes('\n')
  const style = type === 'scalar' ? 'plain' : 'quoted'
  return { ...nothing, style, props, source, value: isOneLine ? source : valueOf(token) }
}

const valueOf = (token: CST.FlowScalar | CST.BlockScalar): string =>
  CST.resolveAsScalar(token, true, () => undefined).value

class Grower {
  readonly marks: Mark[] = []
  readonly texts: (readonly [number, number])[] = []
  hasAliases = false

  /** Gives an entry its value; `before` stands between the key or dash and the value. */
  fill(entry: Entry, before: readonly Token[], token: Token | null | undefined): void {
    for (const { offset } of before.filter((each) => !isRoom(each))) this.#mark(offset, 'inside', entry)
    const props = propsText(before)
    if (token && 'items' in token) entry.value = this.#collection(token, props, entry)
    else {
      entry.value = scalarOf(token, props)
      if (token) this.#text(entry, token)
    }
  }

  #mark(offset: number, kind: Mark['kind'], entry: Entry): void {
    const isFirst = offset === entry.start && this.marks.at(-1)?.entry !== entry && entry.home !== undefined
    this.marks.push({ offset, kind: isFirst ? 'start' : kind, entry })
  }

  #text(entry: Entry, token: Token): void {
    this.#mark(token.offset, 'end', entry)
    if (token.type === 'alias') this.hasAliases = true
    if (!('source' in token)) return
    const from = token.type === 'block-scalar' ? this.#bodyOf(token) : token.offset
    this.texts.push([from, from + token.source.length])
  }

  /** Where the lines of a block of text begin. */
  #bodyOf({ props, offset }: CST.BlockScalar): number {
    const last = props.at(-1)
    return last && 'source' in last ? last.offset + last.source.length : offset
  }

  #collection(token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection, props: string, owner: Entry): Collection {
    const inBrackets = token.type === 'flow-collection'
    const isMap = token.type === 'block-map' || (inBrackets && token.start.type === 'flow-map-start')
    const collection: Collection = { kind: isMap ? 'map' : 'list', inBrackets, props, entries: [], owner, ending: [] }
    if (inBrackets) this.#mark(token.start.offset, 'inside', owner)
    for (const item of token.items) this.#item(item, collection)
    const close = inBrackets ? token.end.find(({ type }) => type.endsWith('-end')) : undefined
    if (close) this.#mark(close.offset, 'bracket', owner)
    return collection
  }

  #item(item: Item, home: Collection): void {
    const before = item.start.filter((token) => !isRoom(token))
    const comma = item.start.find(({ type }) => type === 'comma')
    const previous = home.entries.at(-1)
    if (comma && previous) this.#mark(comma.offset, 'end', previous)
    const sep = item.sep ?? []
    const colon = sep.find(({ type }) => type === 'map-value-ind')
    const start = (before[0] ?? item.key ?? colon ?? item.value)?.offset
    // Only comments, which are found by their place.
    if (start === undefined) return
    if (home.kind === 'map' || colon !== undefined || before.some(({ type }) => type === 'explicit-key-ind'))
      this.#pair(item, start, home.kind === 'map' ? home : this.#wrapped(start, home))
    else {
      const entry = newEntry(start, home)
      home.entries.push(entry)
      this.fill(entry, before, item.value)
    }
  }

  /** `[a: 1]` is a list with a map in it. */
  #wrapped(start: number, home: Collection): Collection {
    const entry = newEntry(start, home)
    const map: Collection = { kind: 'map', inBrackets: true, props: '', entries: [], owner: entry, ending: [] }
    entry.value = map
    home.entries.push(entry)
    return map
  }

  #pair({ start: before, key, sep, value }: Item, start: number, home: Collection): void {
    const entry = newEntry(start, home, scalarOf(key, propsText(before)))
    home.entries.push(entry)
    for (const { offset } of before.filter((token) => !isRoom(token))) this.#mark(offset, 'inside', entry)
    if (key) this.#mark(key.offset, 'inside', entry)
    this.fill(entry, sep ?? [], value)
  }
}

const none: readonly never[] = []

const newEntry = (start: number, home: Collection | undefined, key?: Scalar): Entry => ({
  key,
  value: nothing,
  start,
  home,
  previous: home?.entries.at(-1),
  above: none,
  opening: none,
  closing: none,
  below: none,
})

/** A text (line ends are LF) that was read without errors before, as a tree. */
export const treeOf = (text: string): Tree => {
  const tokens = [...new Parser().parse(text)]
  const comments: Comment[] = []
  commentsIn(tokens, comments)
  const document = tokens.find((token) => token.type === 'document')
  const start = document?.start ?? []
  const dashes = start.find(({ type }) => type === 'doc-start')
  const root = newEntry(dashes ? dashes.offset + 3 : 0, undefined)
  const grower = new Grower()
  grower.fill(
    root,
    start.filter(({ type }) => type === 'anchor' || type === 'tag'),
    document?.value,
  )
  const byPlace = comments.sort((one, other) => one.offset - other.offset)
  const { marks, texts, hasAliases } = grower
  return { root, marks, comments: byPlace, texts, body: dashes ? dashes.offset + 3 : 0, hasAliases }
}
