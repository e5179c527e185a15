import { Chalk } from 'chalk'
import type { Tone } from '../report/block.js'

/** The colours of the text format; without colour every one leaves the words as they are. */
export type Paint = {
  readonly bold: (words: string) => string
  readonly dim: (words: string) => string
  readonly tone: (tone: Tone | undefined, words: string) => string
}

/** The level is ours: chalk would ask the process, and ignores NO_COLOR. */
export const paintFor = (color: boolean): Paint => {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return {
    bold: (words) => chalk.bold(words),
    dim: (words) => chalk.dim(words),
    tone(tone, words) {
      switch (tone) {
        case 'good':
          return chalk.green(words)
        case 'warn':
          return chalk.yellow(words)
        case 'bad':
          return chalk.red(words)
        case 'dim':
          return chalk.dim(words)
        case undefined:
          return words
      }
    },
  }
}
