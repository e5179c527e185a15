import { excerpt, hidden } from '../../report/visible.js'

/** A word that would do at the cursor. */
export type Offer = {
  readonly value: string
  /** What people call it. */
  readonly label?: string | undefined
  /** What else tells it from others, in a few words. */
  readonly about?: string | undefined
  /** Other words for the same, for somebody who has begun to type one of them. */
  readonly names?: readonly string[]
}

/** A word as it is put on the line, with what is shown beside it. */
export type Found = {
  readonly value: string
  readonly about: string | undefined
}

/** What can be typed at the cursor: some words, or any file. */
export type Offers = readonly Offer[] | 'files'

/** A name that could be taken for a flag, or that holds what nobody sees, is never put on a command line. */
const isPlain = (value: string): boolean => value !== '' && !hidden.test(value)

const longestAbout = 60

/** The offers that begin as typed, by the words in which they do, each once. */
export const beginning = (offers: readonly Offer[], typed: string): readonly Found[] => {
  const found = new Map<string, Found>()
  const add = (value: string, ...beside: readonly (string | undefined)[]): void => {
    const about = beside.filter((words) => words !== undefined && words !== '' && words !== value).join(' · ')
    if (isPlain(value) && !found.has(value))
      found.set(value, { value, about: about === '' ? undefined : excerpt(about, longestAbout) })
  }
  for (const { value, label, about } of offers) if (value.startsWith(typed)) add(value, label, about)
  if (typed !== '')
    for (const offer of offers)
      for (const name of offer.names ?? [])
        if (name.startsWith(typed) && !name.startsWith('-') && !offer.value.startsWith(typed))
          add(name, offer.value, offer.about)
  return [...found.values()]
}

/** The offers behind something that stays as it is: `--rule STK-001,` or `id.field=`. */
export const behind = (lead: string, found: readonly Found[]): readonly Found[] =>
  lead === '' ? found : found.map(({ value, about }) => ({ value: lead + value, about }))

/** The offers for one more item of a list that is written with commas. */
export const inList = (typed: string, offersFor: (item: string) => readonly Offer[]): readonly Offer[] => {
  const lead = typed.slice(0, typed.lastIndexOf(',') + 1)
  return behind(lead, beginning(offersFor(typed.slice(lead.length)), typed.slice(lead.length)))
}
