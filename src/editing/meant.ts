import { formatAt } from '../plan/format.js'
import { meantLevel } from '../plan/schema-levels.js'
import { standsForUnknown } from '../plan/stand-ins.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Path } from '../report/diagnostic.js'
import type { Value } from './change.js'

/** Powers of ten behind a number, as people say them. */
const units: Readonly<Record<string, number>> = { 万: 4, 亿: 8, k: 3, m: 6, b: 9, mn: 6, bn: 9, million: 6, billion: 9 }

/** The decimal point of a number in digits moved to the right. */
const shifted = (digits: string, places: number): string => {
  const [whole = '0', fraction = ''] = digits.split('.')
  const all = fraction.padEnd(places, '0')
  const rest = all.slice(places).replace(/0+$/, '')
  return `${whole}${all.slice(0, places)}${rest === '' ? '' : `.${rest}`}`
}

/** Signs and words for a currency besides its code. */
const currencies: Readonly<Record<string, string>> = {
  '¥': 'CNY',
  rmb: 'CNY',
  元: 'CNY',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
}

/** An amount with the sign or code of a currency at one end. */
const money = /^(rmb|[a-z]{3}(?=[\s\d-])|[¥$€£])?(.*?)(?:\s*(rmb|[a-z]{3}|[元¥$€£]))?$/

/**
 * A number as people write it: `680万`, `6,800,000`, `¥ 1.2亿`, `35%`. undefined = it is none, is in another currency, or
 * has more digits than can be kept.
 */
export const meantNumber = (words: string, currency: string): number | undefined => {
  const plain = words.normalize('NFKC').trim().toLowerCase().replace(/\s*%$/, '')
  const [, before = '', amount = '', after = ''] = money.exec(plain) ?? []
  const named = [before, after].filter((sign) => sign !== '')
  if (named.some((sign) => (currencies[sign] ?? sign.toUpperCase()) !== currency)) return undefined
  const match = /^(-?)(\d{1,3}(?:[, _']\d{3})+|\d+)(\.\d+)?\s*([a-z]+|万|亿)?$/.exec(amount.trim())
  if (!match) return undefined
  const [, sign = '', whole = '', fraction = '', unit] = match
  const places = unit === undefined ? 0 : units[unit]
  if (places === undefined) return undefined
  const digits = shifted(`${whole.replace(/[, _']/g, '')}${fraction}`, places).replace(/^0+(?=\d)/, '')
  // More digits than this are not kept by a binary number.
  if (digits.replace('.', '').replace(/^0+/, '').length > 15) return undefined
  return Number(`${sign}${digits}`)
}

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  是: true,
  对: true,
  false: false,
  no: false,
  n: false,
  否: false,
  不: false,
}

/** Days from the day of the report, by the words for them. */
const dayWords: Readonly<Record<string, number>> = {
  today: 0,
  今天: 0,
  yesterday: -1,
  昨天: -1,
  前天: -2,
  tomorrow: 1,
  明天: 1,
  后天: 2,
}

/** What is needed to understand words: the company's scales, who has which id, and how days are counted. */
export type Understanding = {
  readonly playbook: Pick<Playbook, 'scales'>
  /** The currency of the amounts, ISO 4217. */
  readonly currency: string
  /** The id that is meant by a name; undefined = nobody is called like that, or several are. */
  readonly idOf: (words: string) => string | undefined
  /** The calendar date some days from now. */
  readonly dayFromNow: (days: number) => string
}

/** A day as people write it: `2026/7/1`, `2026年7月1日`, `today`, `+7`. undefined = it is left as it is written. */
const meantDay = (words: string, { dayFromNow }: Understanding): string | undefined => {
  const plain = words.normalize('NFKC').trim().toLowerCase()
  if (Object.hasOwn(dayWords, plain)) return dayFromNow(dayWords[plain] ?? 0)
  const offset = /^([-+]\d{1,4})\s*(?:d|days?|天)?$/.exec(plain)?.[1]
  if (offset !== undefined) return dayFromNow(Number(offset))
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain) ?? []
  return year === undefined ? undefined : `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
}

/** What the format calls the id of another record. */
const idNames: readonly string[] = ['ref', 'id']

export const isReference = (names: readonly string[]): boolean => names.some((name) => idNames.includes(name))

/** The items of a list; free text keeps its commas. */
const listed = (words: string, isText: boolean): readonly string[] =>
  words
    .replace(/^\[|\]$/g, '')
    .split(isText ? /[;；]/ : /[,，、;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

/**
 * The value that words mean at a path of a plan: a level by its label or number, a number with its unit, a day, a name
 * in place of an id, several in a list. What cannot be understood stays as it is, for the format to say what it wants.
 */
export const meantValue = (words: string, path: Path, understanding: Understanding): Value => {
  const expected = formatAt(path)
  const text = words.trim()
  if (text === '') return null
  const { kinds, names } = expected
  const isId = isReference(names)
  if (kinds.has('list')) {
    const item = formatAt([...path, 0])
    const isText = item.kinds.has('text') && item.words.length === 0 && !isReference(item.names)
    const items = listed(text, isText)
    // A single text may stand by itself where a text or a list is wanted.
    if (!kinds.has('text') || items.length > 1)
      return items.map((word) => meantValue(word, [...path, 0], understanding))
  }
  if (kinds.has('map') && !kinds.has('text')) return text
  if (!isId && !kinds.has('text') && standsForUnknown(text, false)) return null
  if (expected.words.length > 0) {
    if (standsForUnknown(text, false) && !expected.words.includes(text)) return null
    const levels = (expected.scale === undefined ? undefined : understanding.playbook.scales[expected.scale]) ?? {}
    return meantLevel(text, expected.words, levels)?.id ?? text
  }
  if (isId) return understanding.idOf(text) ?? text
  if (expected.isDate) return standsForUnknown(text, false) ? null : (meantDay(text, understanding) ?? text)
  if (kinds.has('boolean') && Object.hasOwn(truths, text.toLowerCase())) return truths[text.toLowerCase()] ?? null
  if (kinds.has('number') || kinds.has('whole')) return meantNumber(text, understanding.currency) ?? text
  return standsForUnknown(text, true) ? null : text
}
