import type { Block, FindingItem, Tone } from './block.js'
import type { Card } from './card.js'
import type { Chart } from './chart.js'
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
  /** The same as charts, for pages and decks. */
  readonly charts?: readonly Chart[]
  /** Who is spoken of, one by one, for pages. */
  readonly cards?: readonly Card[]
  /** What it says in one sentence, as it heads a slide. */
  readonly headline?: Text
  /** What people may ask about it, for whoever presents it. */
  readonly questions?: readonly FindingItem[]
  /** The first page of a document or its last: what the document is about, or what it asks for. */
  readonly page?: 'cover' | 'closing'
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

/** What the cells of a column of a workbook hold. */
export type SheetColumn = {
  readonly title: Text
  readonly type: 'text' | 'number' | 'money' | 'percent' | 'date'
}

/** Null is not known, or does not apply; a day is YYYY-MM-DD. */
export type SheetCell = {
  readonly value: null | number | string | Exact | Text
  /** What the money is counted in, ISO 4217. */
  readonly currency?: string
  readonly tone?: Tone
}

/** One sheet of a workbook: values with their types, so that a program can sort, filter and add them up. */
export type Sheet = {
  readonly id: string
  readonly title: Text
  /** How many columns at the beginning say what a row is about, and stay in sight. */
  readonly fixed: number
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
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
  /** The same as a workbook, where one is asked for. */
  readonly sheets?: readonly Sheet[]
}
