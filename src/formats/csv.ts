import type { Data, Exact, Row } from '../report/report.js'
import type { Language, Text } from '../report/text.js'
import { visible } from '../report/visible.js'
import type { Format } from './format.js'

const isList = (value: Data): value is readonly Data[] => Array.isArray(value)

const isRecord = (value: Data): value is Row => typeof value === 'object' && value !== null && !isList(value)

const isExact = (value: Row | Exact): value is Exact => 'exact' in value

const isText = (value: Row): value is Text => 'en' in value && 'zh' in value

/** What stands under `a.b`; of a list, that of every entry. */
const under = (value: Data, [key, ...rest]: readonly string[]): Data => {
  if (key === undefined) return value
  if (isList(value)) return value.map((item) => under(item, [key, ...rest]))
  return isRecord(value) && !isExact(value) ? under(value[key] ?? null, rest) : null
}

/** A spreadsheet takes a cell that begins with one of these, or with its full-width form, for a formula. */
const runs = (text: string): boolean => /^[=+\-@\n]/.test(text.normalize('NFKC'))

/** A line break stays one; what cannot be seen is written out. */
const plain = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(visible)
    .join('\n')

const quotedText = (text: string): string => {
  const words = plain(text)
  const safe = runs(words) ? `'${words}` : words
  return safe !== words || /[",;\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Words of a value as they stand among others in one cell. */
const wordsOf = (value: Data, language: Language): string => {
  if (value === null) return ''
  if (isList(value)) return value.map((item) => wordsOf(item, language)).join('; ')
  if (!isRecord(value)) return String(value)
  if (isExact(value)) return value.exact
  if (isText(value)) return value[language]
  throw new Error(`${Object.keys(value).join(', ')} do not fit into one cell`)
}

/** Only numbers may begin with a sign: all else is text, whatever it looks like. */
const cellOf = (value: Data, language: Language): string => {
  const words = wordsOf(value, language)
  const isNumber = typeof value === 'number' || (isRecord(value) && isExact(value))
  return isNumber ? words : quotedText(words)
}

/** Spreadsheets that open a file without it take Chinese for another encoding; what reads a pipe would trip over it. */
const byteOrderMark = '\ufeff'

/** For spreadsheets: a row a line, unknown is empty, text never runs as a formula. */
export const csv: Format = ({ table }, { language, toFile }) => {
  if (table === undefined) return ''
  const paths = table.columns.map((column) => column.split('.'))
  const lines = [
    table.columns.join(','),
    ...table.rows.map((row) => paths.map((path) => cellOf(under(row, path), language)).join(',')),
  ]
  return (toFile ? byteOrderMark : '') + lines.map((line) => `${line}\r\n`).join('')
}
