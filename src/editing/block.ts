import type { Path } from '../report/diagnostic.js'
import { isList, isMap, type Simple, type Value } from './change.js'
import { Format, rootPlace, standsApart, type Place } from './layout/style.js'
import { columnsOf } from './layout/width.js'
import { flowText, keyText, literalLines, scalarText } from './scalar.js'
import type { Indentation } from './style.js'

const format = new Format()

const placeOf = (path: Path): Place => path.reduce((place, step) => format.childOf(place, step), rootPlace)

/** Whether the items of a list stand apart. */
export const isSpaced = (path: Path): boolean => standsApart(placeOf(path))

type Holder = Exclude<Value, Simple>

const isHolder = (value: Value): value is Holder => isMap(value) || isList(value)

const isShort = (value: Value): boolean =>
  isHolder(value)
    ? Object.values(value).every((child: Value) =>
        isList(child) ? child.every((item) => !isHolder(item)) : !isMap(child) && isShort(child),
      )
    : typeof value !== 'string' || !value.includes('\n')

/** A map or list as far as the layout asks for it. */
const shapeOf = (value: Holder): Parameters<Format['widthAt']>[1] => {
  const entries = Object.entries(value).map(([key, child]: [string, Value]) => ({
    key: { value: key },
    value: { kind: isMap(child) ? 'map' : isList(child) ? 'list' : 'scalar' },
  }))
  return { kind: isMap(value) ? 'map' : 'list', inBrackets: true, entries } as unknown as Parameters<
    Format['widthAt']
  >[1]
}

/** Whether a map or list goes in brackets on the line of its key, as the layout of the format has it. */
export const goesInFlow = (value: Value, path: Path, column: number): boolean =>
  isHolder(value) &&
  (Object.keys(value).length === 0 ||
    (isShort(value) && column + columnsOf(flowText(value)) <= format.widthAt(placeOf(path), shapeOf(value))))

const pad = (columns: number): string => ' '.repeat(columns)

/** What stands behind a colon or a dash: the rest of its line, and the lines below with their whole indentation. */
export type Written = { readonly rest: string; readonly below: readonly string[] }

const behindSign = (rest: string): string => (rest === '' ? '' : ` ${rest}`)

/** A value on the line of its key or dash, whatever it is. */
export const onOneLine = (value: Value): Written => ({
  rest: behindSign(isHolder(value) ? flowText(value) : scalarText(value, false)),
  below: [],
})

/** What stands behind the colon of a key that begins at column `indent`, the colon before `column`. */
export const behindColon = (value: Value, path: Path, column: number, indent: number, style: Indentation): Written => {
  const block = literalLines(value)
  if (block) {
    const [header = '', ...lines] = block
    return { rest: ` ${header}`, below: lines.map((line) => (line === '' ? '' : pad(indent + style.step) + line)) }
  }
  if (!isHolder(value) || goesInFlow(value, path, column)) return onOneLine(value)
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
  const { rest, below } = behindColon(value, path, start.length, indent, style)
  return [start + rest, ...below]
}

const mapLines = (
  value: { readonly [key: string]: Value },
  path: Path,
  indent: number,
  style: Indentation,
): readonly string[] =>
  Object.entries(value).flatMap(([key, child]) => pairLines(key, child, [...path, key], indent, style))

/** How the items beside a new one are written. */
export type Like = 'flow' | 'block' | undefined

/** What stands behind a dash at column `indent`; the path is that of the item. */
export const behindDash = (value: Value, path: Path, indent: number, style: Indentation, like?: Like): Written => {
  const behind = ({ rest, below }: Written): Written => ({
    rest: rest === '' ? '' : pad(style.item - 1) + rest.trimStart(),
    below,
  })
  if (like === 'flow') return behind(onOneLine(value))
  const isRecord = isMap(value) && Object.keys(value).length > 0
  if (isRecord && (like === 'block' || !goesInFlow(value, path, indent + style.item))) {
    const [first = '', ...below] = mapLines(value, path, indent + style.item, style)
    return behind({ rest: first, below })
  }
  // A list in a list begins on the line below, further in than the dash.
  return behind(behindColon(value, path, indent + 1, indent, { ...style, dash: style.item }))
}

/** `- value` with everything below it, the dash at column `indent`; the path is that of the item. */
export const itemLines = (
  value: Value,
  path: Path,
  indent: number,
  style: Indentation,
  like?: Like,
): readonly string[] => {
  const { rest, below } = behindDash(value, path, indent, style, like)
  return [`${pad(indent)}-${rest}`, ...below]
}

const itemsLines = (items: readonly Value[], path: Path, indent: number, style: Indentation): readonly string[] =>
  items.flatMap((item, index) => {
    const lines = itemLines(item, [...path, index], indent, style)
    return index > 0 && isMap(item) && isSpaced(path) ? ['', ...lines] : lines
  })
