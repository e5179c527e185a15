import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import { dealMoves, type DealMoves } from './deals.js'
import { fieldChanges, withFieldChanges, type FieldChange } from './fields.js'
import { gapMoves, type GapMove } from './gaps.js'
import { renamesBetween, withRenames, type Rename } from './renames.js'
import { waterfalls, type Waterfall } from './waterfall.js'

/** A plan with what it is judged by. */
export type Version = { readonly plan: Plan; readonly context: Context }

/** What has changed from one plan to another. */
export type PlanDiff = {
  /** Ids under another name; all the rest speaks of them by the new one. */
  readonly renames: readonly Rename[]
  /** Every field that is not what it was: with the renames, all that lies between the two. */
  readonly changes: readonly FieldChange[]
  readonly deals: DealMoves
  readonly gaps: readonly GapMove[]
  /** By currency. */
  readonly money: readonly Waterfall[]
}

/** Two plans compared by meaning and by id. */
export const planDiff = (before: Version, after: Version): PlanDiff => {
  const renames = renamesBetween(before.plan, after.plan)
  const then = { ...before, plan: withRenames(before.plan, renames) }
  return {
    renames,
    changes: fieldChanges(then.plan, after.plan),
    deals: dealMoves(then.plan, after.plan, after.context),
    gaps: gapMoves(then.plan, after.plan, [before.context.playbook, after.context.playbook]),
    money: waterfalls(then, after),
  }
}

/** The plan that some renames and field changes lead to. */
export const withDiff = (plan: Plan, { renames, changes }: Pick<PlanDiff, 'renames' | 'changes'>): Plan =>
  // Whoever gives changes of a plan gets a plan.
  withFieldChanges(withRenames(plan, renames), changes) as Plan

/** Whether nothing has changed at all. */
export const isSamePlan = ({ renames, changes }: PlanDiff): boolean => renames.length + changes.length === 0
