/** Top-level keys that do not stand in the part file of their own name (format page, section 1). */
const homes: Readonly<Record<string, string>> = {
  competitors: 'background',
  touches: 'relationships',
  actions: 'goals',
  value: 'goals',
}

const parts: readonly string[] = ['team', 'background', 'maps', 'relationships', 'opportunities', 'goals', 'reviews']

/** The part file of a folder plan that a top-level key goes to, without its ending. */
export const partOfKey = (key: string): string => homes[key] ?? (parts.includes(key) ? key : 'plan')
