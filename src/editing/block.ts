import type { Path } from '../report/diagnostic.js'
import { isList, isMap, type Value } from './change.js'
import { flowText, keyText, literalLines, scalarText } from './scalar.js'

/** How the file at hand is indented. */
export type Indentation = {
  /** Columns from a key to what it holds. */
  readonly step: number
  /** Columns from a key to the dashes of its list. */
  readonly dash: number
}

const widestFlow = 100

/** Records that stand one below the other, a key a line, however short they are. */
const blockRecords = new Set([
  'people',
  'opportunities',
  'goals',
  'sub_goals',
  'strategies',
  'organisations',
  'competitors',
  'reviews',
  'propositions',
  'account',
  'relationships',
  'maps',
  'strategy',
  'execution',
  'value',
  'cooperation',
])

/** Records with an empty line between one and the next. */
const spacedRecords = new Set(['people', 'opportunities', 'reviews', 'competitors'])

const nameOf = (path: Path): string => path.findLast((name): name is string => typeof name === 'string') ?? ''

/** Whether the items of a list stand apart. */
export const isSpaced = (path: Path): boolean => spacedRecords.has(nameOf(path))

/** Columns in a terminal, roughly: signs of East Asia take two. */
const width = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (/[\u1100-\uffff]/.test(sign) || sign.length > 1 ? 2 : 1), 0)

const isShort = (value: Value): boolean =>
  isList(value)
    ? value.every((item) => !isMap(item) && !isList(item) && isShort(item))
    : isMap(value)
      ? Object.values(value).every((child) => !isMap(child) && isShort(child))
      : typeof value !== 'string' || !value.includes('\n')

/** Whether a map or list goes in brackets on the line of its key. */
export const goesInFlow = (value: Value, path: Path, column: number): boolean => {
  if (!isMap(value) && !isList(value)) return false
  const size = isMap(value) ? Object.keys(value).length : value.length
  if (size === 0) return true
  if (!isShort(value) || (isMap(value) && blockRecords.has(nameOf(path)))) return false
  return column + width(flowText(value)) <= widestFlow
}

const pad = (columns: number): string => ' '.repeat(columns)

/** What stands behind a colon or a dash: the rest of its line, and the lines below with their whole indentation. */
type Written = { readonly rest: string; readonly below: readonly string[] }

const behind = (value: Value, path: Path, column: number, indent: number, style: Indentation): Written => {
  const block = literalLines(value)
  if (block) {
    const [header = '', ...lines] = block
    return { rest: ` ${header}`, below: lines.map((line) => (line === '' ? '' : pad(indent + style.step) + line)) }
  }
  if (!isMap(value) && !isList(value)) {
    const text = scalarText(value, false)
    return { rest: text === '' ? '' : ` ${text}`, below: [] }
  }
  if (goesInFlow(value, path, column)) return { rest: ` ${flowText(value)}`, below: [] }
  return {
    rest: '',
    below: isList(value)
      ? itemsLines(value, path, indent + style.dash, style)
      : mapLines(value, path, indent + style.step, style),
  }
}

/** `key: value` with everything below it, the key at column `indent`; the path is that of the value. */
export const pairLines = (
  key: string,
  value: Value,
  path: Path,
  indent: number,
  style: Indentation,
): readonly string[] => {
  const start = `${pad(indent)}${keyText(key)}:`
  const { rest, below } = behind(value, path, start.length, indent, style)
  return [start + rest, ...below]
}

const mapLines = (
  value: { readonly [key: string]: Value },
  path: Path,
  indent: number,
  style: Indentation,
): readonly string[] =>
  Object.entries(value).flatMap(([key, child]) => pairLines(key, child, [...path, key], indent, style))

/**
 * `- value` with everything below it, the dash at column `indent`; the path is that of the item. `like` is how the
 * items beside it are written.
 */
export const itemLines = (
  value: Value,
  path: Path,
  indent: number,
  style: Indentation,
  like?: 'flow' | 'block',
): readonly string[] => {
  if (like === 'flow') return [`${pad(indent)}- ${flowText(value)}`]
  if (isMap(value) && Object.keys(value).length > 0 && (like === 'block' || !goesInFlow(value, path, indent + 2))) {
    const [first = '', ...rest] = mapLines(value, path, indent + 2, style)
    return [`${pad(indent)}- ${first.trimStart()}`, ...rest]
  }
  const { rest, below } = behind(value, path, indent + 1, indent, style)
  // A list in a list begins on the line below.
  return [`${pad(indent)}-${rest}`, ...below]
}

const itemsLines = (items: readonly Value[], path: Path, indent: number, style: Indentation): readonly string[] =>
  items.flatMap((item, index) => {
    const lines = itemLines(item, [...path, index], indent, style)
    return index > 0 && isSpaced(path) ? ['', ...lines] : lines
  })

/** What stands behind the colon of a key at column `indent`; the path is that of the value. */
export const valueLines = behind
