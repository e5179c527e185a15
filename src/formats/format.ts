import type { Report } from '../report/report.js'
import type { Language } from '../report/text.js'

export type FormatOptions = {
  readonly language: Language
  readonly color: boolean
  /** Columns of the terminal; no line of `text` is wider. */
  readonly width: number
}

/** A pure function from everything a command has to say to what is printed. It reads no file and knows no rule. */
export type Format = (report: Report, options: FormatOptions) => string
