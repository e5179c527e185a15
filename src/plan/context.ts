import type { Playbook } from '../playbook/playbook.js'
import type { Data } from '../report/report.js'
import type { Plan } from './plan.js'

/** What `--format json` says of a plan, section by section, for statements about it. */
export type Figures = {
  /** The names of all sections. */
  readonly sections: readonly string[]
  /** undefined = there is no such section. */
  of(section: string): Data | undefined
}

/** A plan as it was, and the day on which that was committed. */
export type Before = { readonly plan: Plan; readonly on: string }

/** What a plan was before it was what it is; nothing = it was never committed, or nobody knows. */
export type Earlier = {
  /** As last committed, in a version that says something else. */
  readonly committed?: Before
  /** The last of those that had been approved. */
  readonly approved?: Before
}

/** What an answer may depend on besides the plan. `asOf` is a calendar date, `plans` are all plans of this run. */
export type Context = {
  readonly asOf: string
  readonly playbook: Playbook
  readonly plans: readonly Plan[]
  /** What holds for deals for which a policy sets other values than for the rest of the plan, by their id. */
  readonly deals?: ReadonlyMap<string, Context>
  /** Only where the plan or the playbook asserts something. */
  readonly figures?: Figures
  /** Only where a rule asks for it, and the repository knows it. */
  readonly earlier?: Earlier
}
