const isChinese = (name: string): boolean => /^\p{Script=Han}/u.test(name)

/** The fewest first letters of each word, in capitals where they are one, that no other word begins with. */
export const shortestUnique = (words: readonly string[]): readonly string[] =>
  words.map((word, index) => {
    const letters = Array.from(word)
    const others = words.filter((_, other) => other !== index)
    const begins = (count: number): string => letters.slice(0, count).join('').toLowerCase()
    let count = 1
    while (count < letters.length && others.some((other) => other.toLowerCase().startsWith(begins(count)))) count += 1
    const short = letters.slice(0, count).join('')
    return short.charAt(0).toUpperCase() + short.slice(1)
  })

/** `Ann Lee` → `AL`; a number stays whole. A Chinese name is short as it is. */
const initials = (name: string, letters: number): string => {
  if (isChinese(name)) return name
  const words = name.split(/[\s.-]+/u).filter((word) => word !== '')
  return words
    .map((word, index) =>
      /^\d/.test(word)
        ? word
        : Array.from(word)
            .slice(0, index === 0 ? letters : 1)
            .join(''),
    )
    .map((short) => short.charAt(0).toUpperCase() + short.slice(1))
    .join('')
}

/** Initials of people, with more letters of the first name where two would be the same, and names where that is not enough. */
export const initialsOf = (names: readonly string[]): readonly string[] =>
  names.map((name, index) => {
    const others = names.filter((_, other) => other !== index)
    for (const letters of [1, 2, 3]) {
      const short = initials(name, letters)
      if (!others.some((other) => initials(other, letters) === short)) return short
    }
    return name
  })
