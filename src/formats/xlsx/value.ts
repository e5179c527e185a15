import type { CellValue } from 'hucre/xlsx'
import type { SheetCell, SheetColumn } from '../../report/report.js'
import type { Language } from '../../report/text.js'
import { visible } from '../../report/visible.js'
import { dateOf } from './day.js'

/** What stands in a cell, how it is formatted, and what it looks like, for the width of the column. */
export type Written = {
  readonly value: CellValue
  readonly numFmt?: string
  /** Words that the program would take for a mark of its own are written as a run of letters. */
  readonly isRun?: true
  readonly shown: string
}

/** Room for two digits behind a figure, so that it stands below its title and off the words beside it. */
const room = '_0_0'

const nothing: Written = { value: null, shown: '' }

/** Excel takes no more letters in a cell. */
const mostLetters = 32_767

/** What a spreadsheet might take for a formula once somebody edits the cell; as text it stays what it is. */
const looksLikeFormula = (text: string): boolean => /^\s*[=+\-@]/.test(text.normalize('NFKC'))

/** `#N/A` and the like, which files of Excel hold as errors. */
const looksLikeError = (text: string): boolean => /^#[A-Z][A-Z0-9/_]*[!?]?$/.test(text)

/** Files of Excel write `_x000D_` for a letter; a text that has it stands for itself. */
const literally = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

/** In one line, for the schema of workbooks knows no break in a text; what cannot be seen is written out. */
const plain = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => visible(line.trim()))
    .filter((line) => line !== '')
    .join(' ')

/** At most so many units, never half a letter. */
const fitting = (text: string): string =>
  text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 2).replace(/[\ud800-\udbff]$/, '')}…`

const words = (text: string): Written => {
  const shown = fitting(plain(text))
  if (shown === '') return nothing
  return {
    value: fitting(literally(shown)),
    shown,
    ...(looksLikeFormula(shown) && { numFmt: '@' }),
    ...(looksLikeError(shown) && { isRun: true }),
  }
}

/** Digits that a cell can hold without losing one. */
const isHeld = (decimal: string): boolean => decimal.replace(/\D/g, '').replace(/^0+|0+$/g, '').length <= 15

const placesOf = (decimal: string): number => (decimal.split('.')[1] ?? '').length

const grouped = (decimal: string, places: number): string => {
  const [whole = '0', fraction = ''] = decimal.split('.')
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return places === 0 ? digits : `${digits}.${fraction.padEnd(places, '0')}`
}

const moneyFormat = (currency: string | undefined, places: number): string => {
  const digits = (places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`) + room
  // A code is three letters, and nothing that would end the brackets.
  return currency !== undefined && /^[A-Z]{3}$/.test(currency) ? `[$${currency}] ${digits}` : digits
}

const exact = (decimal: string, currency: string | undefined, places: number): Written => {
  if (!isHeld(decimal)) return words(decimal)
  const shown = `${currency ?? ''} ${grouped(decimal, places)}`
  return { value: Number(decimal), numFmt: moneyFormat(currency, places), shown }
}

/** A day as a date, or as it is written where there is no such date in a workbook. */
const day = (text: string): Written => {
  const date = dateOf(text)
  return date === undefined ? words(text) : { value: date, numFmt: `yyyy-mm-dd${room}`, shown: text }
}

const number = (value: number, type: SheetColumn['type'], places: number): Written => {
  if (type === 'percent')
    return {
      value: Number((value / 100).toFixed(6)),
      numFmt: (places === 0 ? '0%' : `0.${'0'.repeat(places)}%`) + room,
      shown: `${value.toFixed(places)}%`,
    }
  return { value, numFmt: (Number.isInteger(value) ? '#,##0' : '#,##0.##') + room, shown: String(value) }
}

/** How many places behind the point the numbers of a column need at most: all of them have as many. */
export const placesIn = (cells: readonly SheetCell[]): number => {
  const places = cells.map(({ value }) => {
    if (typeof value === 'number') return placesOf(String(value))
    return typeof value === 'object' && value !== null && 'exact' in value ? placesOf(value.exact) : 0
  })
  return Math.min(3, Math.max(0, ...places))
}

/** What a cell of a column holds. */
export const writtenCell = (
  { value, currency }: SheetCell,
  type: SheetColumn['type'],
  places: number,
  language: Language,
): Written => {
  if (value === null) return nothing
  if (typeof value === 'number') return number(value, type, places)
  if (typeof value === 'string') return type === 'date' ? day(value) : words(value)
  if ('exact' in value) return exact(value.exact, currency, places === 0 ? 0 : Math.max(2, places))
  return words(value[language])
}
