/** How a word reads whatever its case, its width, and the way its parts are joined. */
const plain = (word: string): string =>
  word
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '')

/** Whether two words are the same one: `expectedCloseOn`, `Expected close on`, `expected_close_on`. */
export const isSpelledLike = (one: string, other: string): boolean => plain(one) === plain(other)

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[a-z]/.test(sign)

/** Two neighbouring letters in the wrong order, as in `nmae`; digits in another order are another number. */
const isSwapped = (one: string, other: string): boolean => {
  if (one.length !== other.length || one.length < 4) return false
  const at = Array.from(one).findIndex((sign, index) => sign !== other[index])
  if (at < 0 || !isLetter(one[at]) || !isLetter(one[at + 1])) return false
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}

/** One letter too many, too few, or another one. */
const isOneLetterOff = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length < 5 || long.length - short.length > 1) return false
  const at = Array.from(long).findIndex((sign, index) => sign !== short[index])
  const rest = long.length === short.length ? short.slice(at + 1) : short.slice(at)
  return isLetter(long[at]) && (long.length > short.length || isLetter(short[at])) && long.slice(at + 1) === rest
}

const onlyOne = (found: readonly string[]): string | undefined => (found.length === 1 ? found[0] : undefined)

/**
 * The only name that a word can be: the same one in another spelling, or with two letters swapped. Names that differ by
 * a letter may both exist, so a letter that is wrong proves nothing.
 */
export const certainName = (word: string, names: readonly string[]): string | undefined => {
  const same = names.filter((name) => isSpelledLike(word, name))
  return onlyOne(same.length > 0 ? same : names.filter((name) => isSwapped(plain(word), plain(name))))
}

/** The only one of a few fixed words that a word can be: as for a name, or with one letter wrong. */
export const certainWord = (word: string, words: readonly string[]): string | undefined =>
  certainName(word, words) ?? onlyOne(words.filter((each) => isOneLetterOff(plain(word), plain(each))))
