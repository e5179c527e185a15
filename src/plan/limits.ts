/** Bytes of one file. 50 MB of YAML need 1.9 GB of memory. */
export const largestFile = 10_000_000

/** Levels of nesting; a plan has about a dozen. The YAML library overflows the stack from some thousands on. */
export const deepestNesting = 100

/** Words, signs, spaces and line ends of one file; more take longer than a second just to be told apart. */
export const mostTokens = 1_000_000

/** Values of one file after its aliases are unfolded. */
export const mostValues = 500_000

/** Characters of a source line that travel with a place. */
export const longestLine = 500

/** Unknown keys and ids for which a known one is looked up; a flood is not worth the time. */
export const mostSuggestions = 200
