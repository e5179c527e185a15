import { nearest } from '../plan/nearest.js'
import type { Data } from '../report/report.js'
import type { Text } from '../report/text.js'
import { confusions } from './confusions.js'
import type { Page } from './page.js'

/** A page with the line that tells it from the others it stands beside. */
export type Hit = { readonly page: Page; readonly line: Text }

/** What a word leads to. */
export type Found =
  | { readonly how: 'page'; readonly page: Page; readonly also: readonly Page[] }
  | { readonly how: 'several'; readonly hits: readonly Hit[]; readonly mentions: readonly Page[] }
  | { readonly how: 'search'; readonly hits: readonly Hit[] }
  | { readonly how: 'none'; readonly nearest: string | undefined; readonly family: string | undefined }

/** One spelling for all: case, width of the characters, and what stands between words do not matter. */
export const plain = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s._\-·:/()"“”‘’'，、]+/g, '_')
    .replace(/^_+|_+$/g, '')

type Spelled = { readonly id: string; readonly names: readonly string[]; readonly title: string; readonly line: string }

const spelled = new WeakMap<Page, Spelled>()

const both = ({ en, zh }: Text): string => plain(`${en} ${zh}`)

/** The words by which a page is found, spelled for comparing; made once, for every query compares them all. */
const spellingOf = (page: Page): Spelled => {
  const known = spelled.get(page)
  if (known) return known
  const { id, names, title, line } = page
  const made = { id: plain(id), names: names.map(plain), title: both(title), line: both(line) }
  spelled.set(page, made)
  return made
}

const isCalled = (page: Page, word: string): boolean => spellingOf(page).names.includes(word)

/** Every word of what a page says, as programs get it. */
const wordsOf = (data: Data): readonly string[] => {
  if (typeof data === 'string') return [data]
  return typeof data === 'object' && data !== null ? (Object.values(data) as readonly Data[]).flatMap(wordsOf) : []
}

const bodyOf = (page: Page): string => wordsOf(page.content().data).map(plain).join('_')

/** Shorter words have to be there in full; others may be the beginning of a word. */
const shortWord = 3

/** A Latin word has to begin where a word begins; Chinese has no such places. */
const holds = (text: string, token: string): boolean => {
  if (!/^[a-z0-9]/.test(token)) return text.includes(token)
  const words = `_${text}_`.replace(/([^a-z0-9_])(?=[a-z0-9])|([a-z0-9])(?=[^a-z0-9_])/g, '$&_')
  return words.includes(token.length < shortWord ? `_${token}_` : `_${token}`)
}

const weights = { id: 10, name: 8, title: 6, line: 4, body: 1 } as const

/** How well a page fits all the words of a query; 0 = one of them is nowhere on it. */
const scoreOf = (page: Page, tokens: readonly string[]): number => {
  const { id, names, title, line } = spellingOf(page)
  const fields = [
    { text: id, weight: weights.id },
    { text: names.join('_'), weight: weights.name },
    { text: title, weight: weights.title },
    { text: line, weight: weights.line },
  ]
  let body: string | undefined
  let score = 0
  for (const token of tokens) {
    const best = fields.filter(({ text }) => holds(text, token)).map(({ weight }) => weight)
    if (best.length > 0) score += Math.max(...best)
    else if (holds((body ??= bodyOf(page)), token)) score += weights.body
    else return 0
  }
  return score
}

/** Pages that hold every word, best first; among equals in the order of the manual. */
const searched = (pages: readonly Page[], word: string): readonly { readonly page: Page; readonly score: number }[] => {
  const tokens = word.split('_').filter((token) => token !== '')
  if (tokens.length === 0) return []
  return pages
    .map((page) => ({ page, score: scoreOf(page, tokens) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

/** A family of rules, or the switch of a module, is meant only where nothing else is. */
const givesWay = ({ kind, id }: Page): boolean => kind === 'family' || id.startsWith('module.')

/** The pages that a word names: its own id before all, then names. */
const named = (pages: readonly Page[], word: string): readonly Page[] => {
  const own = pages.filter((page) => spellingOf(page).id === word)
  if (own.length > 0) return own
  const all = pages.filter((page) => isCalled(page, word))
  const things = all.filter((page) => !givesWay(page))
  return things.length > 0 ? things : all
}

export const isNamed = (pages: readonly Page[], query: string): boolean => named(pages, plain(query)).length > 0

/** More mentions than this do not help to choose. */
const mostMentions = 6

/** What may matter besides: rules first, and no single levels. */
const mentionsOf = (pages: readonly Page[], word: string, named: readonly Page[]): readonly Page[] => {
  if (/^[a-z0-9]+$/.test(word) && word.length < shortWord) return []
  const says = (page: Page): string => `${spellingOf(page).title}_${spellingOf(page).line}`
  const found = pages.filter((page) => page.kind !== 'level' && !named.includes(page) && holds(says(page), word))
  const isRule = ({ kind }: Page): boolean => kind === 'rule'
  return [...found.filter(isRule), ...found.filter((page) => !isRule(page))].slice(0, mostMentions)
}

/** Pages that share a word stand in the order in which they are told apart, others behind them. */
const severalOf = (pages: readonly Page[], word: string): readonly Hit[] => {
  const lines = Object.entries(confusions.find(({ words }) => words.some((one) => plain(one) === word))?.pages ?? {})
  const rank = ({ id }: Page): number => {
    const at = lines.findIndex(([one]) => one === id)
    return at < 0 ? lines.length : at
  }
  return [...pages]
    .sort((a, b) => rank(a) - rank(b))
    .map((page) => ({ page, line: lines[rank(page)]?.[1] ?? page.line }))
}

export const find = (pages: readonly Page[], query: string): Found => {
  const word = plain(query)
  const all = named(pages, word)
  const [page] = all
  if (page && all.length === 1) {
    const also = pages.filter((one) => one !== page && isCalled(one, word))
    return { how: 'page', page, also }
  }
  if (page) return { how: 'several', hits: severalOf(all, word), mentions: mentionsOf(pages, word, all) }
  const hits = searched(pages, word).map(({ page: one }) => ({ page: one, line: one.line }))
  if (hits.length > 0) return { how: 'search', hits }
  const code = /^([a-z]{3})_?\d+$/.exec(word)?.[1]?.toUpperCase()
  if (code !== undefined) return { how: 'none', nearest: undefined, family: pages.find(({ id }) => id === code)?.id }
  const words = new Set(pages.flatMap(({ id, names }) => [id, ...names]))
  return { how: 'none', nearest: nearest(query, [...words]), family: undefined }
}
