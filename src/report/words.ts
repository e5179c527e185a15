import type { Cell, Tone } from './block.js'
import type { Exact } from './report.js'
import { languages, type Language, type Text } from './text.js'

/** The same words in every language: names, ids, numbers. */
export const same = (words: string | number): Text => ({ en: String(words), zh: String(words) })

/** Builds a text language by language. */
export const both = (write: (language: Language) => string): Text => ({ en: write('en'), zh: write('zh') })

/** What stands where a value is not known. Unknown is never zero. */
export const unknown: Cell = { text: { en: '?', zh: '?' }, tone: 'dim' }

/** What stands where a value does not apply. */
export const none: Cell = { text: { en: '–', zh: '–' }, tone: 'dim' }

export const toned = (text: Text, tone: Tone | undefined): Cell => (tone === undefined ? text : { text, tone })

const exact = (decimal: string): Exact => ({ exact: decimal })

/** Groups the digits of a canonical decimal: `1234567.5` is `1,234,567.50`, `1200` is `1,200`. Never by the machine's locale. */
export const grouped = (decimal: string): string => {
  const [whole = '0', fraction = ''] = decimal.split('.')
  const sign = whole.startsWith('-') ? '-' : ''
  const digits = whole.replace('-', '').replace(/\B(?=(\d{3})+$)/g, ',')
  return sign + digits + (/[1-9]/.test(fraction) ? `.${fraction.padEnd(2, '0')}` : '')
}

export const amount = (value: Exact | null): Cell => (value === null ? unknown : same(grouped(value.exact)))

const units: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  en: [
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'K'],
  ],
  zh: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
}

/** An amount in three digits, where room is short and only its size matters: `2.49M`, `249万`. */
export const shortAmount = (value: Exact | null): Cell => {
  if (value === null) return unknown
  const number = Number(value.exact)
  return both((language) => {
    const [size, unit] = units[language].find(([least]) => Math.abs(number) >= least) ?? [1, '']
    const scaled = number / size
    const places = Math.abs(scaled) >= 100 ? 1 : Math.abs(scaled) >= 10 ? 10 : 100
    // Half away from zero, as everywhere; the small part makes up for binary fractions such as 5.685.
    const rounded = (Math.sign(scaled) * Math.round(Math.abs(scaled) * places + 1e-9)) / places
    return String(rounded) + unit
  })
}

/** A percentage with one decimal: `61.1 %`. */
export const percent = (value: number | null): Cell => (value === null ? unknown : same(`${value.toFixed(1)}%`))

export const figure = (value: number | string | null | undefined): Cell =>
  value === null || value === undefined ? unknown : same(value)

/** `3 people`, `1 person`; Chinese has one form and its own measure word inside `zh`. */
export const counted = (count: number, one: string, many: string, zh: string): Text => ({
  en: `${String(count)} ${count === 1 ? one : many}`,
  zh: `${String(count)} ${zh}`,
})

/** How much of what there is was assessed: stands with every figure. */
export const assessed = (known: number, of: number): Text => ({
  en: `assessed ${String(known)} of ${String(of)}`,
  zh: `已评估 ${String(known)}/${String(of)}`,
})

/** `3 of 8`, where the words beside it say of what. */
export const partOf = (part: number, of: number): Text => ({
  en: `${String(part)} of ${String(of)}`,
  zh: `${String(part)}/${String(of)}`,
})

/** `a, b, c` in English, `a、b、c` in Chinese. */
export const listed = (items: readonly Text[]): Text =>
  both((language) => items.map((item) => item[language]).join(language === 'zh' ? '、' : ', '))

/** Joins texts in every language. */
export const joined = (items: readonly Text[], between = ' '): Text =>
  both((language) => items.map((item) => item[language]).join(between))

export const textOf = (cell: Cell): Text => ('text' in cell ? cell.text : cell)

export const seriesOf = (cell: Cell): readonly (number | null)[] | undefined =>
  'text' in cell ? cell.series : undefined

export const toneOf = (cell: Cell): Tone | undefined => ('text' in cell ? cell.tone : undefined)

export const isLanguage = (word: string): word is Language => (languages as readonly string[]).includes(word)

/** A decimal that may be unknown, as data. */
export const exactOrNull = (decimal: string | undefined): Exact | null =>
  decimal === undefined ? null : exact(decimal)

/** Label of a level of a scale; an id that the scale does not know stands for itself. */
export const labelIn = (scale: Readonly<Record<string, { readonly label: Text }>> | undefined, id: string): Text =>
  scale?.[id]?.label ?? same(id)

/** Instead of a table of the customer's people, when the plan has none. */
export const nobodyRecorded: Text = { en: 'nobody of the customer is recorded', zh: '还没有记录客户的关键人' }

/** The beginning of a text on one line, whole letters only, with `…` where something is missing. */
export const shortened = (text: string, most: number): string => {
  const letters = Array.from(text.replace(/\s+/gu, ' ').trim())
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : letters.join('')
}
