import type { Data, Exact } from '../report/report.js'
import { hidden } from '../report/visible.js'

const isExact = (value: object): value is Exact => 'exact' in value && Object.keys(value).length === 1

const isList = (value: object): value is readonly Data[] => Array.isArray(value)

const escapedUnits = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
  ).join('')

/** JSON leaves DEL, C1 controls, bidi marks and tag characters as they are; here nothing hides. */
const stringOf = (text: string): string =>
  Array.from(JSON.stringify(text), (character) => (hidden.test(character) ? escapedUnits(character) : character)).join(
    '',
  )

const numberOf = (value: number): string => {
  if (!Number.isFinite(value)) throw new Error(`${String(value)} is no figure`)
  return String(value)
}

/** JSON with two spaces, in which an exact decimal keeps every digit. */
const written = (value: Data, indent: string): string => {
  if (value === null) return 'null'
  if (typeof value === 'string') return stringOf(value)
  if (typeof value === 'number') return numberOf(value)
  if (typeof value === 'boolean') return String(value)
  const inner = `${indent}  `
  if (isList(value)) {
    const items = value.map((item) => inner + written(item, inner))
    return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`
  }
  if (isExact(value)) return value.exact
  const fields = Object.entries(value).map(([key, field]) => `${inner}${stringOf(key)}: ${written(field, inner)}`)
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`
}

/** The same on one line. */
const onOneLine = (value: Data): string => {
  if (value === null || typeof value !== 'object') return written(value, '')
  if (isList(value)) return `[${value.map(onOneLine).join(',')}]`
  if (isExact(value)) return value.exact
  return `{${Object.entries(value)
    .map(([key, field]) => `${stringOf(key)}:${onOneLine(field)}`)
    .join(',')}}`
}

/** A JSON document: nothing hides in it, and no digit of an exact decimal is lost. */
export const jsonText = (data: Data): string => `${written(data, '')}\n`

/** The same as one line of many. */
export const jsonLine = (data: Data): string => `${onOneLine(data)}\n`
