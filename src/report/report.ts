import type { Block } from './block.js'
import type { Diagnostic, Severity } from './diagnostic.js'
import type { Graph } from './graph.js'
import type { Text } from './text.js'

/** An exact decimal as canonical text (`"2490000.5"`); JSON prints it as a number without losing a digit. */
export type Exact = { readonly exact: string }

/** What `--format json` prints: plain data, with `Exact` where a binary number could lose digits. */
export type Data = null | boolean | number | string | Exact | readonly Data[] | { readonly [key: string]: Data }

/** One part of what is shown: the figures (for programs) and the same in blocks (for people). */
export type Section = {
  readonly id: string
  readonly title: Text
  /** The part of the plan that begins with this section. */
  readonly part?: Text
  /** Stands without its title where room is short: its blocks speak for themselves. */
  readonly bare?: true
  /** Stands below the findings that are drawn with their source lines, as what follows from them. */
  readonly below?: true
  /** Absent = says nothing that other parts of the report do not hold as data, so JSON leaves it out. */
  readonly data?: Data
  /** None = there is nothing for people to read, only data. */
  readonly blocks: readonly Block[]
  /** The same as a diagram; only maps have one. */
  readonly graph?: Graph
}

/** Everything a command has to say about one plan. `account` and `status` are null when it cannot be read. */
export type PlanReport = {
  readonly id: string | null
  readonly file: string
  readonly account: string | null
  readonly status: string | null
  readonly diagnostics: readonly Diagnostic[]
  readonly sections: readonly Section[]
  /** What is said of it stands in a section of the report; only data holds it plan by plan. */
  readonly folded?: true
}

/** What a format may want to know about a rule besides its findings; the words are those of `plan explain`. */
export type RuleInfo = {
  readonly code: string
  readonly name: string
  readonly family: string | undefined
  readonly severity: Severity
  readonly label: Text
  readonly summary: Text
  readonly why: Text
  readonly move: Text
  readonly source: string
  readonly bad: string
  readonly good: string
  readonly config?: string
  readonly before?: string
}

/** For a page that takes the place of an earlier one, such as a comment in a pull request. */
export type Comment = {
  /** Stands hidden at its head, so that a program finds the earlier one. */
  readonly mark: string
  /** Heading of the findings of a plan. */
  readonly findings: Text
  /** What the page says where there is nothing else to say. */
  readonly otherwise: Text
}

/** One line of a table: what stands in its columns, and perhaps more. */
export type Row = { readonly [key: string]: Data }

/** What spreadsheets read: columns that never change with the plans, named by the keys of a row (`a.b` for a record in it). */
export type Table = {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  /** Files of plans of which nothing stands in it, as they cannot be read. */
  readonly missing: readonly string[]
}

/** Everything a command has to say. `sections` are about no single plan. */
export type Report = {
  readonly command: string
  readonly title: Text
  readonly asOf: string
  readonly plans: readonly PlanReport[]
  readonly sections: readonly Section[]
  readonly rules: readonly RuleInfo[]
  readonly comment?: Comment
  /** The same as rows over all plans, where spreadsheets ask for them. */
  readonly table?: Table
}
