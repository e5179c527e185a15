const sizes: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, 万: 1e4, 亿: 1e8 }

/** What a cell is ordered by: numbers as numbers, days as days, words as words; undefined = not known. */
export type Key = number | string | undefined

/** Signs stand before words to say what these mean. */
export const keyOf = (words: string): Key => {
  const plain = words.replace(/^[✓!✗★◆·\s]+/u, '')
  if (/^[?–-]?$/.test(plain)) return undefined
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(plain)
  if (day) return Number(day.slice(1).join(''))
  const number = /^([-−]?\d[\d,]*(?:\.\d+)?)\s?([KMB万亿](?![A-Za-z]))?/.exec(plain)
  if (number === null) return plain
  return Number((number[1] ?? '').replaceAll(',', '').replace('−', '-')) * (sizes[number[2] ?? ''] ?? 1)
}

/** What is not known comes last, whichever way the rest stands. */
export const inOrder = (a: Key, b: Key, direction: 1 | -1, words: (a: string, b: string) => number): number => {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction
  if (typeof a === 'string' && typeof b === 'string') return words(a, b) * direction
  return (typeof a === 'number' ? -1 : 1) * direction
}
