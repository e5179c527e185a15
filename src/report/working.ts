import type { Text } from './text.js'
import { both, grouped, listed, same } from './words.js'

// How a figure came about, as one line of arithmetic. A minus is U+2212: the hyphen belongs to names.
const minus = '−'

// Lines break before a sign, never behind it.
const glued = '\u00a0'

/** A number in a working: `1,800,000`, `−2`, `0.45`. No digit is lost. */
export const digits = (value: number | string): string => {
  const [whole = '0', fraction] = String(value).split('.')
  return grouped(whole).replace('-', minus) + (fraction === undefined ? '' : `.${fraction}`)
}

/** An amount as people read it, `83,333.25`; of a longer fraction every digit: `50,399.9496`. */
export const money = (exact: string): string =>
  /\.\d{3}/.test(exact) ? digits(exact) : grouped(exact).replace('-', minus)

/** `61.1%`, with as many decimals as every percentage has. */
export const percentage = (value: number): string => `${value.toFixed(1).replace('-', minus)}%`

/** Words and numbers as they are printed, in every language at once. */
export const working = (parts: TemplateStringsArray, ...values: readonly (Text | string)[]): Text =>
  both((language) =>
    parts.reduce((line, part, index) => {
      const value = values[index - 1] ?? ''
      return line + (typeof value === 'string' ? value : value[language]) + part
    }),
  )

/** `3 (high)`: a number and what it stands for, never torn apart. */
export const meant = (value: string, meaning: Text): Text => working`${value}${glued}(${meaning})`

/** The same for words of which a line break would hide what they belong to. */
export const tied = (words: Text): Text => both((language) => words[language].replaceAll(' ', glued))

/** `王总 (supporter)`: somebody, and what is said of them. */
export const told = (name: string, words: Text): Text => ({ en: `${name} (${words.en})`, zh: `${name}（${words.zh}）` })

/** `3 × 4`. */
export const product = (...factors: readonly string[]): string => factors.join(` ×${glued}`)

/** `3 + 0 − 2`; of nothing it is `0`. */
export const added = (terms: readonly string[]): string =>
  terms.length === 0
    ? '0'
    : terms.reduce((sum, term) =>
        term.startsWith(minus) ? `${sum} ${minus}${glued}${term.slice(1)}` : `${sum} +${glued}${term}`,
      )

/** `(3 + 2 + 1) × 5 = 30`: every weight with the best there is. */
export const timesBest = (weights: readonly string[], best: string, whole: string): string => {
  const sum = added(weights)
  return `${product(weights.length < 2 ? sum : `(${sum})`, best)} = ${whole}`
}

/** `9 + 6 = 15`; of one term or none the sum says all. */
export const sumOf = (terms: readonly string[], total: string): string =>
  terms.length < 2 ? total : `${added(terms)} = ${total}`

/** `total: 9 + 6 = 15 · critical`: what a line is about, and its clauses. */
export const line = (label: Text | string, ...clauses: readonly Text[]): Text =>
  both((language) => {
    const name = typeof label === 'string' ? label : label[language]
    return `${name}${language === 'zh' ? '：' : ': '}${clauses.map((clause) => clause[language]).join(' · ')}`
  })

/** `9, critical`. */
export const comma = (text: Text, more: Text): Text => ({ en: `${text.en}, ${more.en}`, zh: `${text.zh}，${more.zh}` })

/** `supporter or mentor`, `approver, recommender or coach`: one of several is enough. */
export const either = (words: readonly Text[]): Text =>
  both((language) => {
    const last = words.at(-1)?.[language] ?? ''
    const others = words.slice(0, -1).map((word) => word[language])
    if (others.length === 0) return last
    return language === 'zh' ? `${others.join('、')}或${last}` : `${others.join(', ')} or ${last}`
  })

/** Names, or that there is none. */
export const namesOrNobody = (names: readonly (Text | string)[]): Text =>
  names.length === 0
    ? { en: 'nobody', zh: '无人' }
    : listed(names.map((name) => (typeof name === 'string' ? same(name) : name)))
