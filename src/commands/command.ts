import type { Command } from 'commander'
import type { Io } from '../io/index.js'
import type { Severity } from '../report/diagnostic.js'
import type { Report } from '../report/report.js'
import type { Language, Text } from '../report/text.js'

/** The least severe finding that ends with exit code 1. */
export type FailOn = Severity | 'never'

/** A plan that could not be read at all: said on standard error, exit code 2. */
export type Refusal = { readonly file: string; readonly line?: number; readonly message: Text; readonly hint?: Text }

/** What a command hands to `show`: everything it has to say, and how the person wants to hear it. */
export type Outcome = {
  readonly report: Report
  readonly language: Language
  readonly options: GlobalOptions
  readonly failOn: FailOn
  readonly refusals: readonly Refusal[]
  /** Files that were read, which `--output` never touches. */
  readonly inputs: readonly string[]
  /** Says what was done, or is drawn again and again: it stays on the screen and is never shown page by page. */
  readonly stays?: true
  /** The presentation whose look a deck takes over. */
  readonly template?: Uint8Array
  /** One line for a person at a terminal, on standard error. */
  readonly note?: Text
}

export type Show = (outcome: Outcome) => Promise<void>

/** The flags that every command takes, as commander gives them. */
export type GlobalOptions = {
  readonly asOf?: string
  readonly lang?: Language
  readonly format?: string
  readonly output?: string
  readonly config?: string
  readonly color?: 'auto' | 'always' | 'never'
  readonly quiet?: true
  readonly noPager?: true
  readonly redactNames?: true
}

/** What a command is made from. `language` is that of its help; a plan.config.yaml may still choose another for the work. */
export type Workshop = {
  readonly program: Command
  readonly io: Io
  readonly language: Language
  readonly show: Show
}

/**
 * A verb or a view: options, work, Report. A command neither prints nor sets an exit code (that is `main`), and imports
 * its work inside the action so that the others stay quick to start.
 */
export type DefineCommand = (workshop: Workshop) => void
