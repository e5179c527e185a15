/** What stands on a command line up to the cursor: the words behind `plan`, and the one at the cursor, without quotes. */
export type Typed = {
  readonly before: readonly string[]
  readonly last: string
}

/** The same from a line of bash, which also wants to know how to put an answer there. */
export type BashLine = Typed & {
  /** The quote that is open at the cursor. */
  readonly quote: '' | '"' | "'"
  /** As much of the last word as bash leaves standing, because a word of its own begins behind it. */
  readonly kept: string
}

/** `kept` counts what stands before the place where the line editor puts an answer. */
type Word = { text: string; isThere: boolean; kept: number; keptOutside: number }

const freshWord = (): Word => ({ text: '', isThere: false, kept: 0, keptOutside: 0 })

/**
 * Takes a line apart as bash does, without carrying anything out: `$(…)` is text here. `breaks` is COMP_WORDBREAKS, at
 * whose characters the line editor begins a word of its own, as at the `=` of `--format=json`.
 */
export const bashLine = (line: string, breaks: string): BashLine => {
  const words: string[] = []
  let word = freshWord()
  let quote: BashLine['quote'] = ''
  const take = (letter: string): void => {
    word.text += letter
    word.isThere = true
  }
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at)
    const next = line.charAt(at + 1)
    if (quote !== '' && letter === quote) {
      quote = ''
      word.kept = word.keptOutside
    } else if (quote === '' && (letter === '"' || letter === "'")) {
      quote = letter
      Object.assign(word, { isThere: true, keptOutside: word.kept, kept: word.text.length })
    } else if (letter === '\\' && (quote === '' || (quote === '"' && /["\\$`]/.test(next)))) {
      take(next)
      at += 1
    } else if (quote === '' && /\s/.test(letter)) {
      if (word.isThere) words.push(word.text)
      word = freshWord()
    } else {
      take(letter)
      if (quote === '' && breaks.includes(letter)) word.kept = word.text.length
    }
  }
  // What is set for one command stands before its name: PLAN_LANG=zh plan check.
  const name = words.findIndex((one) => !/^\w+=/.test(one))
  return {
    before: name < 0 ? [] : words.slice(name + 1),
    last: word.text,
    quote,
    kept: word.text.slice(0, word.kept),
  }
}

/** What acts on a line of bash outside of quotes; letters of other scripts never do. */
const special = /[\t !"#$&'()*;<>?[\\\]^`{|}~]/g

/** An answer as bash puts it into its line: whatever a name holds, it is one word there and nothing else. */
export const inBash = (value: string, { quote, kept }: BashLine): string | undefined => {
  const rest = value.slice(kept.length)
  if (quote === '') return rest.replace(special, '\\$&')
  // Nothing takes its meaning from a ' between two of them, nor from a ! between two ".
  if (quote === "'") return rest.includes("'") ? undefined : rest
  return rest.includes('!') ? undefined : rest.replace(/["\\$`]/g, '\\$&')
}
