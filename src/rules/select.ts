import { families, prefixes, type Family } from './index.js'
import type { Rule } from './rule.js'

/** Every rule, family by family in the order of the manual. */
export const allRules = async (): Promise<readonly Rule[]> =>
  (await Promise.all(Object.values(families).map((load) => load()))).flat()

/** The rules of some families. */
export const rulesOf = async (wanted: readonly Family[]): Promise<readonly Rule[]> =>
  (await Promise.all(wanted.map((family) => families[family]()))).flat()

const codePattern = /^([A-Z]{3})-(\d{3})$/

/** `STK-001..044`, `OPP-001..OPP-003`: a range within one family, both ends included. */
const rangeOf = (word: string) => {
  const [, prefix = '', from = '', until = ''] = /^([A-Z]{3})-(\d{3})\.\.(?:\1-)?(\d{3})$/.exec(word) ?? []
  return prefix === '' ? undefined : { prefix, from, until }
}

const familyNamed = (word: string): string | undefined =>
  Object.hasOwn(prefixes, word) ? prefixes[word as Family] : Object.values(prefixes).find((prefix) => prefix === word)

/** The rules that one word of a list means: a code, a name, a family, or a range of codes. None = it means nothing. */
const meant = (word: string, rules: readonly Rule[]): readonly Rule[] => {
  const upper = word.toUpperCase()
  const range = rangeOf(upper)
  const prefix = familyNamed(word.toLowerCase()) ?? familyNamed(upper)
  return rules.filter(({ code, name }) => {
    if (code === upper || name === word) return true
    const [, family = '', number = ''] = codePattern.exec(code) ?? []
    if (range) return family === range.prefix && number >= range.from && number <= range.until
    return family === prefix
  })
}

/** A list such as `OPP-001,STK-001..044,CTL` against the rules there are. */
export type Selection = { readonly rules: ReadonlySet<Rule>; readonly unknown: readonly string[] }

export const selectionOf = (list: string, rules: readonly Rule[]): Selection => {
  const words = list.split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]))
  const chosen = new Set<Rule>()
  const unknown: string[] = []
  for (const word of words) {
    const found = meant(word, rules)
    if (found.length === 0) unknown.push(word)
    for (const rule of found) chosen.add(rule)
  }
  return { rules: chosen, unknown }
}
