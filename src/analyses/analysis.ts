import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Block } from '../report/block.js'
import type { Chart } from '../report/chart.js'
import type { Graph } from '../report/graph.js'
import type { Data, Row } from '../report/report.js'
import type { Text } from '../report/text.js'

/**
 * Something worth seeing. `compute` gathers measures into data that JSON prints and tests compare; `present` shows the
 * same data to people in neutral blocks. It does no arithmetic of its own and knows no format, rule or other analysis.
 */
export type Analysis<Figures extends Data = Data> = {
  readonly id: string
  readonly title: Text
  compute(plan: Plan, context: Context): Figures
  /** `plan` and `playbook` give names and labels; figures come from `figures` alone. */
  present(figures: Figures, plan: Plan, context: Context): readonly Block[]
  /** The same as a diagram, for what is a map. */
  draw?(figures: Figures, plan: Plan, context: Context): Graph
  /** The same as charts, for pages and decks. */
  chart?(figures: Figures, plan: Plan, context: Context): readonly Chart[]
  /** The main list of the figures for spreadsheets. Its columns are an interface: they change as little as keys of JSON. */
  readonly table?: {
    readonly columns: readonly string[]
    /** `plan` gives names to ids. */
    rows(figures: Figures, plan: Plan, context: Context): readonly Row[]
  }
  /** How the figures came about, term by term; every number comes from the measures. Nothing = nothing to explain. */
  explain?(figures: Figures, plan: Plan, context: Context): readonly Block[]
}

/** Only checks the types. */
export const defineAnalysis = <Figures extends Data>(analysis: Analysis<Figures>): Analysis<Figures> => analysis

/** The columns of a table, as many a line as belong together, with a space between. */
export const columnsOf = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '))
