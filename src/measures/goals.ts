import type { Context } from '../plan/context.js'
import type { Action, Goal, Plan } from '../plan/plan.js'
import { decimal, percentOf } from './exact.js'
import type { Route } from './lookup.js'

type SubGoal = NonNullable<Goal['sub_goals']>[number]
type Status = NonNullable<Action['status']>

export type ActionFigure = {
  readonly action: Action
  readonly path: Route
  /** An absent status is `todo`. */
  readonly status: Status
  /** Still to be done and due before the day of the report; undefined = to be done, with an unknown due date. */
  readonly overdue: boolean | undefined
}

/** Done actions of all that were not dropped; `pct` is in percent, one decimal, undefined without any action. */
export type Progress = { readonly done: number; readonly of: number; readonly pct: number | undefined }

export type SubGoalFigure = {
  readonly subGoal: SubGoal
  readonly actions: readonly ActionFigure[]
  readonly progress: Progress
}

export type GoalFigure = {
  readonly goal: Goal
  readonly subGoals: readonly SubGoalFigure[]
  readonly progress: Progress
  /** How much of the way from baseline to target is done, in percent with one decimal; undefined = cannot be said. */
  readonly attainmentPct: number | undefined
}

export type GoalFigures = {
  readonly goals: readonly GoalFigure[]
  /** Actions that serve no sub-goal. */
  readonly otherActions: readonly ActionFigure[]
  readonly actions: readonly ActionFigure[]
  readonly progress: Progress
}

export const isOpenAction = ({ status }: ActionFigure): boolean => status === 'todo' || status === 'doing'

const progressOf = (actions: readonly ActionFigure[]): Progress => {
  const counted = actions.filter(({ status }) => status !== 'dropped').length
  const done = actions.filter(({ status }) => status === 'done').length
  return { done, of: counted, pct: percentOf(decimal(done), decimal(counted)) }
}

const actionFigures = (actions: readonly Action[] | undefined, path: Route, asOf: string): readonly ActionFigure[] =>
  (actions ?? []).map((action, index) => {
    const status = action.status ?? 'todo'
    const toDo = status === 'todo' || status === 'doing'
    const overdue = !toDo ? false : action.due === undefined ? undefined : action.due < asOf
    return { action, path: [...path, index], status, overdue }
  })

/** Domain 2.13: (actual − baseline) / (target − baseline), only of numbers, and only where there is a way to go. */
const attainmentOf = ({ baseline, actual, target }: Goal): number | undefined => {
  if (typeof baseline !== 'number' || typeof actual !== 'number' || typeof target !== 'number') return undefined
  return percentOf(decimal(actual).minus(decimal(baseline)), decimal(target).minus(decimal(baseline)))
}

/** Domain 2.13: progress of our goals and of the actions that serve them. */
export const goalFigures = (plan: Plan, { asOf }: Context): GoalFigures => {
  const goals = (plan.goals ?? []).map((goal, g): GoalFigure => {
    const subGoals = (goal.sub_goals ?? []).map((subGoal, s): SubGoalFigure => {
      const actions = actionFigures(subGoal.actions, ['goals', g, 'sub_goals', s, 'actions'], asOf)
      return { subGoal, actions, progress: progressOf(actions) }
    })
    const progress = progressOf(subGoals.flatMap(({ actions }) => actions))
    return { goal, subGoals, progress, attainmentPct: attainmentOf(goal) }
  })
  const otherActions = actionFigures(plan.actions, ['actions'], asOf)
  const actions = [...goals.flatMap(({ subGoals }) => subGoals.flatMap((figure) => figure.actions)), ...otherActions]
  return { goals, otherActions, actions, progress: progressOf(actions) }
}
