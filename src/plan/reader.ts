import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, Parser, type CST, type Document, type Node } from 'yaml'
import { hidden, quoted } from '../report/visible.js'
import type { Path } from '../report/diagnostic.js'
import { hiddenCharacters, hiddenWarning } from './decode.js'
import { deepestNesting, mostTokens, mostValues } from './limits.js'
import { linesOf, lineIndex, type Lines, type Span } from './lines.js'
import { errorAt, pathKey, type Problem, type Refusal } from './problem.js'
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

const tooDeep = (line: number): Refusal => ({
  line,
  message: {
    en: `the file nests more than ${String(deepestNesting)} levels deep, the limit`,
    zh: `文件嵌套超过 ${String(deepestNesting)} 层的上限`,
  },
})

const tooMany = (line: number): Refusal => ({
  line,
  message: {
    en: `the file has more than ${String(mostTokens)} words, signs, spaces and line ends, the limit`,
    zh: `文件中的词、符号、空格和换行超过 ${String(mostTokens)} 个的上限`,
  },
})

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
  return errorAt(
    [],
    [second.offset, second.offset + 3],
    {
      en: 'the file holds more than one document, and a plan is one',
      zh: '文件中有多个文档，而一份计划只能是一个文档',
    },
    {
      en: 'Delete the line "---", or save the second part as a file of its own.',
      zh: '请删除“---”这一行，或把第二部分另存为单独的文件。',
    },
  )
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
  return { document: document as Document.Parsed | undefined, faults, quotes: read.quotes }
}

type Built = { readonly data: unknown; readonly spot: Spot; readonly size: number; readonly depth: number }

/** Turns nodes into data and places; `data` of a map has own properties only, whatever the keys are called. */
class Builder {
  readonly problems: Problem[] = []
  readonly blind = new Set<string>()
  readonly oddNumbers: Path[] = []
  refusal: Refusal | undefined
  /** `undefined`: the anchor is still being read. */
  readonly #anchors = new Map<string, Built | undefined>()

  constructor(readonly lines: Lines) {}

  build(node: Node | null, path: Path, fallback: number): Built {
    const [start, end] = node?.range ?? [fallback, fallback]
    const span: Span = [start, end]
    if (node === null) return this.#single(null, span)
    if (isAlias(node)) return this.#aliased(node.source, span, path)
    const anchor = node.anchor
    if (anchor !== undefined) this.#anchors.set(anchor, undefined)
    if (node.tag !== undefined && !coreTags.has(node.tag)) this.blind.add(pathKey(path))
    const built = isMap(node)
      ? this.#map(node.items, span, path)
      : isSeq(node)
        ? this.#list(node.items, span, path)
        : this.#scalar(isScalar(node) ? node.value : null, span, path)
    if (anchor !== undefined) this.#anchors.set(anchor, built)
    return built
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
    const words = quoted(`*${name}`)
    if (built) return built
    this.blind.add(pathKey(path))
    this.problems.push(
      this.#anchors.has(name)
        ? errorAt(
            path,
            span,
            { en: `${words.en} stands for a value that contains itself`, zh: `${words.zh}所指的值包含它自身` },
            { en: 'Write the value out instead of the alias.', zh: '请写出具体的值，不要用别名。' },
          )
        : errorAt(
            path,
            span,
            {
              en: `${words.en} stands for a value marked "&${words.en.slice(2)}, and there is none before it`,
              zh: `${words.zh}引用的标记在它之前不存在`,
            },
            { en: `If it is text, put it in quotes: ${words.en}.`, zh: `如果是文字，请加引号：${words.en}。` },
          ),
    )
    return this.#single(null, span)
  }

  #sum(parts: readonly Built[], data: unknown, spot: Spot): Built {
    const size = parts.reduce((sum, part) => sum + part.size, 1)
    const depth = parts.reduce((most, part) => Math.max(most, part.depth), 0) + 1
    const line = lineIndex(this.lines, spot.span[0]) + 1
    if (depth > deepestNesting) this.refusal ??= tooDeep(line)
    if (size > mostValues)
      this.refusal ??= {
        line,
        message: {
          en: `the file holds more than ${String(mostValues)} values once its aliases are written out, the limit`,
          zh: `展开别名后，文件中的值超过 ${String(mostValues)} 个的上限`,
        },
      }
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
        this.problems.push(this.#duplicate(key, [...path, key], keySpan, first.key))
        continue
      }
      lastKey = key
      parts.push(built)
      entries.set(key, { key: keySpan, spot: built.spot })
      Object.defineProperty(data, key, { value: built.data, enumerable: true, writable: true, configurable: true })
    }
    return this.#sum(parts, data, { span, entries })
  }

  #duplicate(key: string, path: Path, span: Span, first: Span): Problem {
    const words = quoted(key)
    return {
      ...errorAt(
        path,
        span,
        { en: `the key ${words.en} stands twice in the same place`, zh: `同一处的键${words.zh}出现了两次` },
        { en: 'Merge the two, or delete one.', zh: '请合并两处，或删除其中一处。' },
      ),
      related: [{ message: { en: 'first written here', zh: '第一次写在这里' }, span: first }],
    }
  }

  /** A key as text; undefined, with a problem, when it is none. */
  #key(node: Node | null, alone: boolean, path: Path, around: Span, above: string | undefined): string | undefined {
    const [start, end] = node?.range ?? around
    const span: Span = [start, Math.min(end, start + 200)]
    const isText = isScalar(node) && node.value !== null
    if (!isText) {
      const message = { en: 'a key must be a single word, and this is none', zh: '键必须是一个词，而这里不是' }
      const hint = { en: 'Write "key: value".', zh: '请写成“key: value”。' }
      this.problems.push(errorAt(path, [start, Math.max(start + 1, span[1])], message, hint))
      return undefined
    }
    const written = this.lines.text.slice(start, end)
    const key = typeof node.value === 'string' ? node.value : written
    const isPlain = written === key
    if (isPlain && key === '<<') {
      const message = { en: 'the merge key "<<" is not supported', zh: '不支持合并键“<<”' }
      const hint = { en: 'Write the keys out where they belong.', zh: '请把各个键直接写在所属位置。' }
      this.problems.push(errorAt(path, span, message, hint))
      return undefined
    }
    const trap = isPlain ? trapOfKey(key, alone) : undefined
    if (!trap) return key
    this.problems.push(errorAt([...path, key], [start + trap.span[0], start + trap.span[1]], trap.message, trap.hint))
    this.blind.add(pathKey([...path, key]))
    if (trap.also === 'around') this.blind.add(pathKey(path))
    if (trap.also === 'above' && above !== undefined) this.blind.add(pathKey([...path, above]))
    return key
  }
}

/** Errors after which the data is still what was meant. */
const harmless = new Set(['BAD_SCALAR_START', 'BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED'])

const tagProblem = (lines: Lines, { span }: SyntaxFault): Problem => {
  const words = quoted(lines.text.slice(...span), 40)
  return errorAt(
    [],
    span,
    { en: `the tag ${words.en} is not allowed in a plan`, zh: `计划中不允许使用标签${words.zh}` },
    {
      en: 'Delete it, or put the whole value in quotes if it is text.',
      zh: '请删除它；如果是文字，请给整个值加引号。',
    },
  )
}

/** Reads with the `yaml` package. */
export const readYaml: Reader = (file, text) => {
  const lines = linesOf(file, text)
  const nothing = { data: undefined, places: { lines }, problems: [], blind: new Set<string>(), oddNumbers: [] }
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
    .map((fault) => tagProblem(lines, fault))
  const syntax = syntaxProblems(
    lines,
    parsed.faults.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED'),
    parsed.quotes,
  )
  const problems = [...hiddenCharacters(lines), ...tags, ...syntax]
  if (parsed.faults.some(({ code }) => !harmless.has(code))) return { ...nothing, problems }
  const builder = new Builder(lines)
  const contents = parsed.document?.contents ?? null
  const { data, spot } = builder.build(contents, [], 0)
  return {
    data,
    places: contents === null ? { lines } : { lines, root: spot },
    problems: [...problems, ...builder.problems],
    blind: builder.blind,
    oddNumbers: builder.oddNumbers,
    ...(builder.refusal && { refusal: builder.refusal }),
  }
}
