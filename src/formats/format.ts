import type { Severity } from '../report/diagnostic.js'
import type { Report } from '../report/report.js'
import type { Language } from '../report/text.js'

export type FormatOptions = {
  readonly language: Language
  readonly color: boolean
  /** Columns of the terminal; no line of `text` is wider. */
  readonly width: number
  /** The address of a file that a place names, where the terminal can open it. */
  readonly link?: (file: string) => string | undefined
  /** It goes to a file, not to a terminal or another program. */
  readonly toFile?: boolean
  /** The least severe finding that counts as a failure; an error unless said otherwise. */
  readonly failOn?: Severity | 'never'
  /** Where the working folder stands in its repository, as in `sales/`: machines count paths from the root. */
  readonly folder?: string
  /** Of this program, for reports that name what made them. */
  readonly version?: string
  /** The presentation whose look a deck takes over. */
  readonly template?: Uint8Array
  /** Puts a page on paper: a PDF as a browser makes it. */
  readonly print?: (page: string | Uint8Array) => Promise<Uint8Array>
}

/** A pure function from everything a command has to say to what is printed. It reads no file and knows no rule. */
export type Format = (report: Report, options: FormatOptions) => string

/** The same for documents, which other programs open: bytes where it is no text. */
export type DocumentFormat = (
  report: Report,
  options: FormatOptions,
) => string | Uint8Array | Promise<string | Uint8Array>
