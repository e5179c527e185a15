import { distance } from 'fastest-levenshtein'

const longestWord = 64

const plain = (word: string): string =>
  word
    .normalize('NFKC')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

/** The letters in order: equal for words of which only the order is wrong, as in `nmae`. */
const letters = (word: string): string => Array.from(word).sort().join('')

/** The candidate that somebody probably meant, if one looks alike: other spelling, a slip of the finger, a plural. */
export const nearest = (word: string, candidates: readonly string[]): string | undefined => {
  if (word.length > longestWord) return undefined
  const wanted = plain(word)
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const known = plain(candidate)
    if (known === wanted) return candidate
    const longer = Math.max(wanted.length, known.length)
    if (longer - Math.min(wanted.length, known.length) > longer / 3) continue
    const steps = distance(wanted, known)
    const isClose = steps <= Math.max(1, Math.floor(longer / 3)) || letters(wanted) === letters(known)
    if (!isClose || steps >= least || steps >= Math.min(wanted.length, known.length)) continue
    least = steps
    best = candidate
  }
  return best
}
