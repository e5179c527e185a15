import type { Diagnostic, Place } from '../report/diagnostic.js'
import type { Language, Text } from '../report/text.js'
import { counted } from '../report/words.js'
import { colon } from './format-words.js'

/**
 * A file as the machines of teams name it: from the root of the repository, in which the working folder is `folder`.
 * Undefined for what lies outside, such as standard input: they can show nothing there.
 */
export const repositoryPath = (file: string, folder = ''): string | undefined => {
  if (file === '<stdin>' || /^(?:\/|[A-Za-z]:)/.test(file)) return undefined
  const parts: string[] = []
  for (const part of `${folder}${file}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

/** `sales/a.plan.yaml:12`; what lies outside of the repository is named as it was given. */
export const placeWords = ({ file, range }: Place, folder: string | undefined): string =>
  `${repositoryPath(file, folder) ?? file}:${String(range.start.line)}`

/** Places that stand in the sentence of a finding; where more belong to it, they are much alike. */
const mostPlaces = 3

const morePlaces = (count: number): Text => counted(count, 'more place', 'more places', '处未列出')

/** A place that belongs to a finding, `index` counted from 0. */
type SayPlace = (words: string, place: Place, index: number) => string

/** Message, places that belong to it, and hint in one line, for those who show no more. */
export const sentenceOf = (
  { message, related = [], hint }: Diagnostic,
  { language, folder }: { readonly language: Language; readonly folder?: string | undefined },
  sayPlace: SayPlace = (words, place) => words + colon[language] + placeWords(place, folder),
): string => {
  const shown = related.slice(0, mostPlaces)
  const rest = related.length - shown.length
  const places = shown.map((one, index) => sayPlace(one.message[language], one.place, index))
  if (rest > 0) places.push(morePlaces(rest)[language])
  const words = message[language] + places.map((place) => (language === 'zh' ? `（${place}）` : ` (${place})`)).join('')
  if (hint === undefined) return words
  const stop = /[.!?。！？…]$/.test(words) ? '' : language === 'zh' ? '。' : '.'
  return `${words}${stop}${language === 'zh' ? '' : ' '}${hint[language]}`
}

/** Findings by a word for each, in the order in which the words come. */
export const groupedBy = (
  all: readonly Diagnostic[],
  wordOf: (one: Diagnostic) => string,
): ReadonlyMap<string, readonly Diagnostic[]> => {
  const groups = new Map<string, Diagnostic[]>()
  for (const one of all) {
    const word = wordOf(one)
    const group = groups.get(word)
    if (group) group.push(one)
    else groups.set(word, [one])
  }
  return groups
}
