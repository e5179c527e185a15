import type { Playbook } from '../playbook/playbook.js'
import type { Plan } from './plan.js'

/** What an answer may depend on besides the plan. `asOf` is a calendar date, `plans` are all plans of this run. */
export type Context = {
  readonly asOf: string
  readonly playbook: Playbook
  readonly plans: readonly Plan[]
}
