import { isDeepStrictEqual } from 'node:util'

type Data = unknown
type Map = { readonly [key: string]: Data }

const isMap = (value: Data): value is Map => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCollection = (value: Data): value is Map | readonly Data[] => typeof value === 'object' && value !== null
const childrenOf = (value: Data): readonly Data[] => (isCollection(value) ? Object.values(value) : [])

/** How somebody writes a plan. Chances are from 0 to 1. */
export type Style = {
  readonly name: string
  readonly eol?: '\n' | '\r\n' | '\r' | 'mixed'
  readonly bom?: true
  readonly noFinalNewline?: true
  /** Columns from a key to what it holds, to its dashes, and from a dash to its value. */
  readonly step?: number
  readonly dash?: number
  readonly item?: number
  readonly comments?: number
  readonly blanks?: number
  /** What stands in brackets: nothing, what holds no other collections, all records, all below the top, or all. */
  readonly brackets?: 'never' | 'leaves' | 'records' | 'sections' | 'all'
  readonly bracketsOverLines?: number
  readonly trailingCommas?: true
  readonly quotes?: 'single' | 'double'
  readonly quotedKeys?: true
  /** How long text is written. */
  readonly long?: 'folded' | 'literal' | 'plain lines' | 'quoted lines'
  /** How often a value stands on the line below its key or dash. */
  readonly below?: number
  /** Columns in front of everything. */
  readonly margin?: number
  readonly anchors?: true | undefined
  readonly explicitKeys?: number
  readonly tags?: number
  readonly frame?: true
}

export const styles: readonly Style[] = [
  { name: 'as the format shows it', brackets: 'leaves' },
  { name: 'block style with comments', comments: 0.3, brackets: 'never' },
  { name: 'comments and empty lines everywhere', comments: 0.4, blanks: 0.4, brackets: 'leaves' },
  { name: 'a line in brackets for each section', brackets: 'sections' },
  {
    name: 'brackets over several lines',
    brackets: 'records',
    bracketsOverLines: 0.8,
    comments: 0.3,
    trailingCommas: true,
  },
  { name: 'brackets over some lines', brackets: 'records', bracketsOverLines: 0.4, comments: 0.2, blanks: 0.1 },
  { name: 'JSON', brackets: 'all', bracketsOverLines: 1, quotes: 'double', quotedKeys: true },
  { name: 'JSON on a line', brackets: 'all', quotes: 'double', quotedKeys: true, noFinalNewline: true },
  { name: 'CRLF', eol: '\r\n', comments: 0.2, blanks: 0.1, brackets: 'leaves', long: 'literal' },
  { name: 'CRLF with a BOM, folded', eol: '\r\n', bom: true, long: 'folded', comments: 0.1 },
  { name: 'lone CR', eol: '\r', comments: 0.2, long: 'literal', brackets: 'leaves' },
  { name: 'mixed line ends', eol: 'mixed', comments: 0.2, blanks: 0.1, long: 'plain lines' },
  { name: 'four columns', step: 4, dash: 4, item: 4, comments: 0.1 },
  { name: 'odd columns', step: 3, dash: 1, item: 2, margin: 1, brackets: 'leaves', blanks: 0.1 },
  { name: 'lists at the column of their key', dash: 0, comments: 0.2, long: 'literal' },
  { name: 'double quotes', quotes: 'double', quotedKeys: true, long: 'quoted lines', comments: 0.2 },
  { name: 'single quotes', quotes: 'single', long: 'quoted lines', brackets: 'leaves', comments: 0.2 },
  { name: 'folded text', long: 'folded', comments: 0.2, blanks: 0.2 },
  { name: 'literal text', long: 'literal', comments: 0.2, blanks: 0.2, noFinalNewline: true },
  { name: 'plain text over lines', long: 'plain lines', comments: 0.1, blanks: 0.1 },
  { name: 'values below their keys', below: 0.4, comments: 0.3, long: 'folded', brackets: 'leaves' },
  { name: 'anchors and aliases', anchors: true, comments: 0.2, brackets: 'leaves' },
  { name: 'no final line end', noFinalNewline: true, comments: 0.2, brackets: 'leaves' },
  { name: 'question marks, tags and dashes', explicitKeys: 0.2, tags: 0.2, frame: true, comments: 0.2, blanks: 0.2 },
]

const reserved = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i

/** Text that can stand without quotes anywhere. */
const isSafe = (text: string): boolean =>
  /^\p{L}[\p{L}\p{N}_]*(?: [\p{L}\p{N}_]+)*$/u.test(text) && !reserved.test(text)

/** Writes data as YAML, all by itself: what it says is compared with what another reader understands. */
class Writer {
  #state: number
  #comments = 0
  readonly #anchors: { readonly value: Data; name?: string }[] = []

  constructor(
    readonly style: Style,
    seed: number,
  ) {
    this.#state = seed * 2 + 1
  }

  chance(probability = 0): boolean {
    this.#state = (Math.imul(this.#state, 1103515245) + 12345) & 0x7fffffff
    return (this.#state >> 8) % 1000 < probability * 1000
  }

  comment(): string {
    this.#comments += 1
    return `# ¶${this.#comments}¶ ${['why', '为什么', 'a: b', '- x', '"', '[', "it's"][this.#comments % 7] ?? ''}`
  }

  remark(): string {
    return this.chance(this.style.comments) ? ` ${this.comment()}` : ''
  }

  /** Empty lines and comments above an entry. */
  above(indent: number): string[] {
    const lines: string[] = []
    if (this.chance(this.style.blanks)) lines.push('', ...(this.chance(0.2) ? ['  '] : []))
    if (this.chance(this.style.comments)) {
      lines.push(`${' '.repeat(this.chance(0.2) ? 0 : indent)}${this.comment()}`)
      if (this.chance(0.3)) lines.push(`${' '.repeat(indent)}${this.comment()}`)
      if (this.chance(this.style.blanks)) lines.push('')
    }
    return lines
  }

  key(key: string): string {
    return this.style.quotedKeys || !isSafe(key) ? JSON.stringify(key) : key
  }

  quoted(text: string): string {
    return this.style.quotes === 'single' && !text.includes('\n')
      ? `'${text.replaceAll("'", "''")}'`
      : JSON.stringify(text)
  }

  scalar(value: Data, inBrackets: boolean): string {
    if (value === null) return inBrackets ? 'null' : this.chance(0.2) ? 'null' : this.chance(0.1) ? '~' : ''
    if (typeof value === 'string') return this.style.quotes || !isSafe(value) ? this.quoted(value) : value
    return JSON.stringify(value)
  }

  /** Text over several lines: what stands behind the key or dash, and the lines below. */
  long(text: string, indent: number): [string, ...string[]] | undefined {
    const { long } = this.style
    const pad = ' '.repeat(indent)
    const ends = /\n*$/.exec(text)?.[0].length ?? 0
    const chomp = ends === 0 ? '-' : ends === 1 ? '' : '+'
    const lines = text.split('\n')
    // Empty lines behind it would belong to the text.
    if (ends > 1 && (this.style.blanks ?? 0) > 0) return undefined
    if (long === undefined || !/^\S.*\S\n*$/s.test(text) || lines.some((line) => /^\s|\s$|[\t\\]/.test(line)))
      return undefined
    const gap = (line: string) => (line === '' ? (this.chance(0.2) ? pad.slice(1) : '') : pad + line)
    if (long === 'literal') {
      if (!text.includes('\n') && !this.chance(0.5)) return undefined
      return [`|${chomp}${this.remark()}`, ...(ends > 0 ? lines.slice(0, -1) : lines).map(gap)]
    }
    const cut = (line: string): string[] => line.split(/ (?=\S*(?:e|a|总))/).filter((part) => part !== '')
    const body = text.slice(0, text.length - ends)
    const folded = body.split('\n').flatMap((line, index) => (index === 0 ? cut(line) : ['', ...cut(line)]))
    if (folded.length < 2 || /\n\n|  /.test(body)) return undefined
    if (long === 'folded')
      return [`>${chomp}${this.remark()}`, ...folded.map(gap), ...Array.from({ length: ends - 1 }, () => '')]
    if (ends > 0) return undefined
    if (long === 'quoted lines') {
      if (/["']/.test(text)) return undefined
      const sign = this.style.quotes === 'single' ? "'" : '"'
      return [sign + (folded[0] ?? ''), ...folded.slice(1, -1).map(gap), `${pad}${folded.at(-1) ?? ''}${sign}`]
    }
    if (folded.some((line) => line !== '' && !isSafe(line))) return undefined
    return [folded[0] ?? '', ...folded.slice(1).map(gap)]
  }

  /** `&name ` before the first of equal values, and the alias in place of the others. */
  anchor(value: Data): { readonly mark: string; readonly alias?: string } {
    const known = this.#anchors.find((one) => isDeepStrictEqual(one.value, value))
    if (!known) return { mark: '' }
    if (known.name !== undefined) return { mark: '', alias: `*${known.name}` }
    known.name = `v${String(this.#anchors.indexOf(known))}`
    return { mark: `&${known.name} ` }
  }

  findEqual(value: Data): void {
    const seen: Data[] = []
    const visit = (one: Data): void => {
      const isWorth = isCollection(one) ? childrenOf(one).length > 0 : typeof one === 'string' && one.length > 2
      if (isWorth) {
        if (seen.some((other) => isDeepStrictEqual(other, one))) {
          if (!this.#anchors.some((other) => isDeepStrictEqual(other.value, one)) && this.chance(0.5))
            this.#anchors.push({ value: one })
        } else seen.push(one)
      }
      childrenOf(one).forEach(visit)
    }
    visit(value)
  }

  inBrackets(value: Data): string {
    const { mark, alias } = this.anchor(value)
    if (alias !== undefined) return alias
    if (!isCollection(value)) return mark + this.scalar(value, true)
    if (!isMap(value)) return `${mark}[${value.map((item) => this.inBrackets(item)).join(', ')}]`
    const pairs = Object.entries(value).map(([key, child]) => `${this.key(key)}: ${this.inBrackets(child)}`)
    return pairs.length === 0 ? `${mark}{}` : `${mark}{ ${pairs.join(', ')} }`
  }

  /** A collection in brackets, an entry a line or a few entries a line. */
  bracketLines(value: Map | readonly Data[], indent: number, isRoot = false): [string, ...string[]] {
    const [open, close] = isMap(value) ? ['{', '}'] : ['[', ']']
    const keys = isMap(value) ? Object.keys(value) : []
    const children = childrenOf(value)
    const pad = ' '.repeat(indent + 2)
    const lines: string[] = [`${open}${this.remark()}`]
    children.forEach((child, index) => {
      const isLast = index === children.length - 1
      const start = isMap(value) ? `${this.key(keys[index] ?? '')}: ` : ''
      const inner =
        isCollection(child) && childrenOf(child).length > 0 && this.chance(this.style.bracketsOverLines)
          ? this.bracketLines(child, indent + 2)
          : [this.inBrackets(child)]
      const comma = isLast && !this.style.trailingCommas ? '' : ','
      const [first = '', ...rest] = inner
      const all = [start + first, ...rest]
      all.push(`${all.pop() ?? ''}${comma}`)
      const previous = lines.at(-1) ?? ''
      // Some entries share a line.
      if (index > 0 && previous.endsWith(',') && this.chance(1 - (this.style.bracketsOverLines ?? 0))) {
        lines[lines.length - 1] = `${previous} ${all[0] ?? ''}`
        lines.push(...all.slice(1))
      } else lines.push(...(isRoot ? [] : this.above(indent + 2)), pad + (all[0] ?? ''), ...all.slice(1))
      lines.push(`${lines.pop() ?? ''}${this.remark()}`)
    })
    lines.push(`${' '.repeat(isRoot ? 0 : indent + 1)}${close}`)
    return lines as [string, ...string[]]
  }

  isInBrackets(value: Map | readonly Data[], depth: number): boolean {
    const { brackets } = this.style
    if (childrenOf(value).length === 0 || brackets === 'all') return true
    if (brackets === 'sections' || brackets === 'records') return depth >= (brackets === 'records' ? 1 : 0)
    return brackets === 'leaves' && childrenOf(value).every((child) => !isCollection(child)) && this.chance(0.7)
  }

  /** `key:` or `-` with its value; `indent` is the column of the key or dash. */
  entry(start: string, value: Data, indent: number, depth: number, isItem: boolean): string[] {
    const { style } = this
    const step = style.step ?? 2
    const { mark, alias } = this.anchor(value)
    if (alias !== undefined) return [`${start} ${alias}${this.remark()}`]
    if (!isCollection(value)) {
      const long = typeof value === 'string' ? this.long(value, indent + step) : undefined
      if (long) {
        const [first, ...rest] = long
        const isText = /^[|>]/.test(first)
        return [`${start} ${mark}${first}`, ...rest.slice(0, -1), `${rest.at(-1) ?? ''}${isText ? '' : this.remark()}`]
      }
      const tag = this.chance(style.tags)
        ? ({ string: '!!str ', number: '', boolean: '!!bool ' }[typeof value as string] ?? '')
        : ''
      const text = this.scalar(value, false)
      if (text !== '' && this.chance(style.below))
        return [
          `${start}${this.remark()}`,
          ...(this.chance(style.comments) ? [' '.repeat(indent + step) + this.comment()] : []),
          `${' '.repeat(indent + step)}${mark}${text}${this.remark()}`,
        ]
      const room = ' '.repeat(this.chance(0.1) ? 3 : 1)
      return [`${start}${text === '' ? '' : room + mark + tag + text}${this.remark()}`]
    }
    if (this.isInBrackets(value, depth)) {
      const [first, ...rest] =
        childrenOf(value).length > 0 && this.chance(style.bracketsOverLines)
          ? this.bracketLines(value, indent)
          : [this.inBrackets2(value)]
      const all = [mark + first, ...rest]
      all.push(`${all.pop() ?? ''}${this.remark()}`)
      if (this.chance(style.below))
        return [`${start}${this.remark()}`, `${' '.repeat(indent + step)}${all[0] ?? ''}`, ...all.slice(1)]
      return [`${start} ${all[0] ?? ''}`, ...all.slice(1)]
    }
    const tag = this.chance(style.tags) ? (isMap(value) ? '!!map ' : '!!seq ') : ''
    const props = `${mark}${tag}`.trimEnd()
    const isOnLine = isItem && props === '' && isMap(value) && !this.chance(style.below)
    if (isOnLine) {
      const inner = this.block(value, indent + (style.item ?? 2), depth + 1)
      const first = inner.findIndex((line) => line.trim() !== '' && !line.trim().startsWith('#'))
      const [head = ''] = inner.slice(first)
      if (first === 0 && !head.trimStart().startsWith('?'))
        return [`${start}${' '.repeat((style.item ?? 2) - 1)}${head.trimStart()}`, ...inner.slice(1)]
      return [`${start}${this.remark()}`, ...inner]
    }
    const columns = isItem ? (style.item ?? 2) : isMap(value) ? step : (style.dash ?? 2)
    return [
      `${start}${props === '' ? '' : ` ${props}`}${this.remark()}`,
      ...this.block(value, indent + columns, depth + 1),
    ]
  }

  /** In brackets, its anchor already written. */
  inBrackets2(value: Map | readonly Data[]): string {
    if (!isMap(value)) return `[${value.map((item) => this.inBrackets(item)).join(', ')}]`
    const pairs = Object.entries(value).map(([key, child]) => `${this.key(key)}: ${this.inBrackets(child)}`)
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
  }

  block(value: Map | readonly Data[], indent: number, depth: number): string[] {
    const pad = ' '.repeat(indent)
    if (!isMap(value))
      return value.flatMap((item) => [...this.above(indent), ...this.entry(`${pad}-`, item, indent, depth, true)])
    return Object.entries(value).flatMap(([key, child]) => [
      ...this.above(indent),
      ...(this.chance(this.style.explicitKeys) && !isCollection(child)
        ? [`${pad}? ${this.key(key)}`, ...this.entry(`${pad}:`, child, indent, depth, false)]
        : this.entry(`${pad}${this.key(key)}:`, child, indent, depth, false)),
    ])
  }

  write(data: Map): string {
    const { style } = this
    if (style.anchors) this.findEqual(data)
    const lines =
      style.brackets === 'all'
        ? this.chance(style.bracketsOverLines)
          ? this.bracketLines(data, 0, true)
          : [this.inBrackets(data)]
        : this.block(data, style.margin ?? 0, 0)
    const all = style.frame ? ['# ¶0¶ on top', '---', ...lines, '...'] : lines
    if (this.chance(style.comments)) all.push(this.comment())
    // A lone CR before an empty line would make one line end of two.
    const end = (next: string | undefined): string =>
      style.eol === 'mixed'
        ? this.chance(0.5)
          ? '\n'
          : this.chance(0.5) || next === ''
            ? '\r\n'
            : '\r'
        : (style.eol ?? '\n')
    const text = all
      .map((line, index) => (index === all.length - 1 && style.noFinalNewline ? line : line + end(all[index + 1])))
      .join('')
    return (style.bom ? '\ufeff' : '') + text
  }
}

/** Data written in a style; the seed decides where comments, empty lines and so on stand. */
export const inStyle = (data: Map, style: Style, seed: number): string => new Writer(style, seed).write(data)
