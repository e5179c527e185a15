import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, Parser, type CST, type Document, type Node } from 'yaml'
import { hidden } from '../report/visible.js'
import type { Path } from '../report/diagnostic.js'
import { hiddenCharacters, hiddenWarning } from './decode.js'
import { deepestNesting, mostTokens, mostValues } from './limits.js'
import { linesOf, lineIndex, type Lines, type Span } from './lines.js'
import { errorAt, pathKey, type Problem, type Refusal } from './problem.js'
import {
  containsItself,
  duplicateKey,
  manyDocuments,
  marksNothing,
  mergeKey,
  noSuchAnchor,
  noWord,
  tagProblem,
  tooDeep,
  tooLarge,
  tooMany,
} from './reader-words.js'
import type { Entry, SourceFile, Spot } from './source.js'
import { syntaxProblems, type SyntaxFault } from './syntax.js'
import { trapOfKey } from './traps.js'

/**
 * What became of a text. `data` is undefined when the text is no YAML; `places` lead from data to text. Values at
 * `blind` paths already have a problem and need no second one; `oddNumbers` are written in a way that may not last.
 */
export type Reading = {
  readonly data: unknown
  readonly places: SourceFile
  readonly problems: readonly Problem[]
  readonly blind: ReadonlySet<string>
  /** Those of them whose key is the problem. */
  readonly trapped: ReadonlySet<string>
  readonly oddNumbers: readonly Path[]
  readonly refusal?: Refusal
}

/** Text (without BOM, a CR never alone) to data, places and problems. A faster reader may stand in its place. */
export type Reader = (file: string, text: string) => Reading

type Parsed = {
  readonly document: Document.Parsed | undefined
  readonly faults: SyntaxFault[]
  readonly quotes: number[]
}

const coreTags = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((tag) => `tag:yaml.org,2002:${tag}`))

/** The text as tokens. Depth and number are limited here: the composer would overflow the stack. */
const tokensOf = (lines: Lines): { tokens: CST.Token[]; quotes: number[] } | Refusal => {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  const quotes: number[] = []
  let count = 0
  const here = (): number => lineIndex(lines, parser.offset) + 1
  for (const lexeme of new Lexer().lex(lines.text)) {
    const [first] = lexeme
    if ((first === '"' || first === "'") && (lexeme.length === 1 || !lexeme.endsWith(first))) quotes.push(parser.offset)
    tokens.push(...parser.next(lexeme))
    count += 1
    if (parser.stack.length > deepestNesting + 2) return tooDeep(here())
    if (count > mostTokens) return tooMany(here())
  }
  tokens.push(...parser.end())
  return { tokens, quotes }
}

const secondDocument = (tokens: readonly CST.Token[]): Problem | undefined => {
  const second = tokens.filter((token) => token.type === 'document')[1]
  if (!second) return undefined
  return manyDocuments([second.offset, second.offset + 3])
}

const parse = (lines: Lines): Parsed | Refusal | Problem => {
  const read = tokensOf(lines)
  if ('message' in read) return read
  const second = secondDocument(read.tokens)
  if (second) return second
  const composer = new Composer({ uniqueKeys: false, resolveKnownTags: false })
  const [document] = composer.compose(read.tokens, true, lines.text.length)
  const faults = [...(document?.errors ?? []), ...(document?.warnings ?? [])].map(
    ({ code, message, pos }): SyntaxFault => ({ code, message, span: pos }),
  )
  return { document, faults, quotes: read.quotes }
}

type Built = { readonly data: unknown; readonly spot: Spot; readonly size: number; readonly depth: number }

/** Turns nodes into data and places; `data` of a map has own properties only, whatever the keys are called. */
class Builder {
  readonly problems: Problem[] = []
  readonly blind = new Set<string>()
  readonly trapped = new Set<string>()
  readonly oddNumbers: Path[] = []
  refusal: Refusal | undefined
  /** `undefined`: the anchor is still being read. */
  readonly #anchors = new Map<string, Built | undefined>()

  /** `refused` are the offsets of values that have a problem already. */
  constructor(
    readonly lines: Lines,
    readonly refused: ReadonlySet<number>,
  ) {}

  build(node: Node | null, path: Path, fallback: number): Built {
    const [start, end] = node?.range ?? [fallback, fallback]
    const span: Span = [start, end]
    if (node === null) return this.#single(null, span)
    if (isAlias(node)) return this.#aliased(node.source, span, path)
    const anchor = node.anchor
    if (anchor !== undefined) this.#anchors.set(anchor, undefined)
    if (anchor !== undefined && start === end) this.#emptyAnchor(anchor, start, path)
    if (this.refused.has(start)) this.blind.add(pathKey(path))
    if (node.tag !== undefined && !coreTags.has(node.tag)) this.blind.add(pathKey(path))
    const built = isMap(node)
      ? this.#map(node.items, span, path)
      : isSeq(node)
        ? this.#list(node.items, span, path)
        : this.#scalar(isScalar(node) ? node.value : null, span, path)
    if (anchor !== undefined) this.#anchors.set(anchor, built)
    return built
  }

  /** `name: &Co`: the text is taken for a mark, and nothing is left. */
  #emptyAnchor(name: string, end: number, path: Path): void {
    const start = Math.max(0, this.lines.text.lastIndexOf(`&${name}`, end))
    this.problems.push(marksNothing(name, path, [start, start + name.length + 1]))
    this.blind.add(pathKey(path))
  }

  #single(data: unknown, span: Span): Built {
    return { data, spot: { span }, size: 1, depth: 1 }
  }

  #scalar(value: unknown, span: Span, path: Path): Built {
    const written = this.lines.text.slice(...span)
    if (typeof value === 'number' && !/^[-+]?(?:0|[1-9]\d{0,14})$/.test(written)) this.oddNumbers.push(path)
    if (typeof value === 'string') this.#warnOfEscapes(value, written, span, path)
    return this.#single(typeof value === 'bigint' ? Number(value) : value, span)
  }

  /** Characters that an escape such as "\u202e" brings in; those in the text itself are found there. */
  #warnOfEscapes(value: string, written: string, span: Span, path: Path): void {
    if (!written.startsWith('"') || !hidden.test(value)) return
    const character = Array.from(value).find(
      (each) => hidden.test(each) && !['\n', '\t', '\r', '\ufffd'].includes(each) && !written.includes(each),
    )
    if (character !== undefined) this.problems.push({ severity: 'warning', path, span, ...hiddenWarning(character) })
  }

  #aliased(name: string, span: Span, path: Path): Built {
    const built = this.#anchors.get(name)
    if (built) return built
    this.blind.add(pathKey(path))
    this.problems.push(this.#anchors.has(name) ? containsItself(name, path, span) : noSuchAnchor(name, path, span))
    return this.#single(null, span)
  }

  #sum(parts: readonly Built[], data: unknown, spot: Spot): Built {
    const size = parts.reduce((sum, part) => sum + part.size, 1)
    const depth = parts.reduce((most, part) => Math.max(most, part.depth), 0) + 1
    const line = lineIndex(this.lines, spot.span[0]) + 1
    if (depth > deepestNesting) this.refusal ??= tooDeep(line)
    if (size > mostValues) this.refusal ??= tooLarge(line)
    return { data, spot, size, depth }
  }

  #list(items: readonly unknown[], span: Span, path: Path): Built {
    const entries = new Map<string | number, Entry>()
    const parts = items.map((item, index) => {
      const built = this.build(item as Node | null, [...path, index], span[0])
      entries.set(index, { spot: built.spot })
      return built
    })
    const data = parts.map((part) => part.data)
    return this.#sum(parts, data, { span, entries })
  }

  #map(items: readonly { key: unknown; value: unknown }[], span: Span, path: Path): Built {
    const entries = new Map<string | number, Entry>()
    const parts: Built[] = []
    const data: Record<string, unknown> = {}
    let lastKey: string | undefined
    for (const item of items) {
      const node = item.key as Node | null
      const key = this.#key(node, item.value === null, path, span, lastKey)
      const keySpan: Span = node?.range ? [node.range[0], node.range[1]] : [span[0], span[0]]
      if (key === undefined) continue
      const built = this.build(item.value as Node | null, [...path, key], keySpan[1])
      const first = entries.get(key)
      if (first?.key) {
        this.problems.push(duplicateKey(key, [...path, key], keySpan, first.key))
        continue
      }
      lastKey = key
      parts.push(built)
      entries.set(key, { key: keySpan, spot: built.spot })
      Object.defineProperty(data, key, { value: built.data, enumerable: true, writable: true, configurable: true })
    }
    return this.#sum(parts, data, { span, entries })
  }

  /** A key as text; undefined, with a problem, when it is none. */
  #key(node: Node | null, alone: boolean, path: Path, around: Span, above: string | undefined): string | undefined {
    const [start, end] = node?.range ?? around
    const span: Span = [start, Math.min(end, start + 200)]
    const isText = isScalar(node) && node.value !== null
    if (!isText) {
      this.problems.push(noWord(path, [start, Math.max(start + 1, span[1])]))
      return undefined
    }
    const written = this.lines.text.slice(start, end)
    const key = typeof node.value === 'string' ? node.value : written
    const isPlain = written === key
    if (isPlain && key === '<<') {
      this.problems.push(mergeKey(path, span))
      // What it would bring in is not missing.
      this.blind.add(pathKey([...path, '<<']))
      return undefined
    }
    const trap = isPlain ? trapOfKey(key, alone) : undefined
    if (!trap) return key
    const trapped: Span = [start + trap.span[0], start + trap.span[1]]
    this.problems.push(errorAt([...path, key], trapped, trap.message, trap.hint, trap.instead))
    this.blind.add(pathKey([...path, key]))
    this.trapped.add(pathKey([...path, key]))
    if (trap.also === 'around') this.blind.add(pathKey(path))
    if (trap.also === 'above' && above !== undefined) this.blind.add(pathKey([...path, above]))
    return key
  }
}

/** Errors after which the data is still what was meant. */
const harmless = new Set(['BAD_SCALAR_START', 'BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED'])

/** Reads with the `yaml` package, of which this long file is the only home. */
export const readYaml: Reader = (file, text) => {
  const lines = linesOf(file, text)
  const nothing = {
    data: undefined,
    places: { lines },
    problems: [],
    blind: new Set<string>(),
    trapped: new Set<string>(),
    oddNumbers: [],
  }
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(lines)
  } catch (error) {
    // The library calls itself for each level of nesting and each of many items; nothing else may go wrong in it.
    if (error instanceof RangeError) return { ...nothing, refusal: tooDeep(1) }
    throw error
  }
  if ('severity' in parsed) return { ...nothing, problems: [parsed] }
  if ('message' in parsed) return { ...nothing, refusal: parsed }
  const tags = parsed.faults
    .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
    .map((fault) => tagProblem(lines, fault.span))
  const syntax = syntaxProblems(
    lines,
    parsed.faults.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED'),
    parsed.quotes,
  )
  const problems = [...hiddenCharacters(lines), ...tags, ...syntax]
  if (parsed.faults.some(({ code }) => !harmless.has(code))) return { ...nothing, problems }
  const refused = new Set(parsed.faults.filter(({ code }) => code === 'BAD_SCALAR_START').map(({ span }) => span[0]))
  const contents = parsed.document?.contents ?? null
  const builder = new Builder(lines, refused)
  const { data, spot } = builder.build(contents, [], 0)
  return {
    data,
    places: contents === null ? { lines } : { lines, root: spot },
    problems: [...problems, ...builder.problems],
    blind: builder.blind,
    trapped: builder.trapped,
    oddNumbers: builder.oddNumbers,
    ...(builder.refusal && { refusal: builder.refusal }),
  }
}
