import type { Context } from '../plan/context.js'
import type { Action, Goal, Plan, TeamMember } from '../plan/plan.js'
import { daysBetween } from './dates.js'
import { decimal, percentOf } from './exact.js'
import { byId, teamOf, type Route } from './lookup.js'
import { remembered } from './remembered.js'

type SubGoal = NonNullable<Goal['sub_goals']>[number]
type Status = NonNullable<Action['status']>

export type ActionFigure = {
  readonly action: Action
  readonly path: Route
  /** An absent status is `todo`. */
  readonly status: Status
  /** Still to be done and due before the day of the report; undefined = to be done, with an unknown due date. */
  readonly overdue: boolean | undefined
  /** Whole days since it was due; undefined = not overdue, or the due date is not known. */
  readonly daysLate: number | undefined
  /** undefined = no owner is named, or the id names nobody of our team. */
  readonly owner: TeamMember | undefined
}

/** What makes a goal measurable. */
export type GoalPart = (typeof goalParts)[number]

/** What a goal of ours is about (domain S0-06). */
export type GoalCategory = NonNullable<Goal['category']>

/** Done actions of all that were not dropped; `pct` is in percent, one decimal, undefined without any action. */
export type Progress = { readonly done: number; readonly of: number; readonly pct: number | undefined }

export type SubGoalFigure = {
  readonly subGoal: SubGoal
  readonly path: Route
  readonly actions: readonly ActionFigure[]
  readonly progress: Progress
}

export type GoalFigure = {
  readonly goal: Goal
  readonly path: Route
  /** What is not written of metric, target and due date, in this order. */
  readonly missing: readonly GoalPart[]
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

const goalParts = ['metric', 'target', 'due'] as const

const goalCategories = ['account_revenue', 'relationship'] as const satisfies readonly GoalCategory[]

export const isOpenAction = ({ status }: ActionFigure): boolean => status === 'todo' || status === 'doing'

const progressOf = (actions: readonly ActionFigure[]): Progress => {
  const counted = actions.filter(({ status }) => status !== 'dropped').length
  const done = actions.filter(({ status }) => status === 'done').length
  return { done, of: counted, pct: percentOf(decimal(done), decimal(counted)) }
}

/** Domain 2.1 (5.1) and 2.3: what a goal, ours or the customer's, lacks to be measurable. */
export const missingPartsOf = (
  goal: Readonly<Partial<Record<GoalPart, string | number | undefined>>>,
): readonly GoalPart[] => goalParts.filter((part) => goal[part] === undefined)

type Team = ReadonlyMap<string, TeamMember>

const actionFigures = (
  actions: readonly Action[] | undefined,
  path: Route,
  team: Team,
  asOf: string,
): readonly ActionFigure[] =>
  (actions ?? []).map((action, index) => {
    const status = action.status ?? 'todo'
    const toDo = status === 'todo' || status === 'doing'
    const overdue = !toDo ? false : action.due === undefined ? undefined : action.due < asOf
    return {
      action,
      path: [...path, index],
      status,
      overdue,
      daysLate: overdue === true && action.due !== undefined ? daysBetween(action.due, asOf) : undefined,
      owner: action.owner === undefined ? undefined : team.get(action.owner),
    }
  })

/** Domain 2.13: (actual − baseline) / (target − baseline), only of numbers, and only where there is a way to go. */
const attainmentOf = ({ baseline, actual, target }: Goal): number | undefined => {
  if (typeof baseline !== 'number' || typeof actual !== 'number' || typeof target !== 'number') return undefined
  return percentOf(decimal(actual).minus(decimal(baseline)), decimal(target).minus(decimal(baseline)))
}

/** Domain 2.13: progress of our goals and of the actions that serve them. */
export const goalFigures = remembered((plan: Plan, { asOf }: Context): GoalFigures => {
  const team = byId(teamOf(plan))
  const goals = (plan.goals ?? []).map((goal, g): GoalFigure => {
    const path = ['goals', g]
    const subGoals = (goal.sub_goals ?? []).map((subGoal, s): SubGoalFigure => {
      const here = [...path, 'sub_goals', s]
      const actions = actionFigures(subGoal.actions, [...here, 'actions'], team, asOf)
      return { subGoal, path: here, actions, progress: progressOf(actions) }
    })
    const progress = progressOf(subGoals.flatMap(({ actions }) => actions))
    return { goal, path, missing: missingPartsOf(goal), subGoals, progress, attainmentPct: attainmentOf(goal) }
  })
  const otherActions = actionFigures(plan.actions, ['actions'], team, asOf)
  const actions = [...goals.flatMap(({ subGoals }) => subGoals.flatMap((figure) => figure.actions)), ...otherActions]
  return { goals, otherActions, actions, progress: progressOf(actions) }
})

export type Categories = {
  readonly goals: number
  /** Categories that no goal of ours is marked with. */
  readonly missing: readonly GoalCategory[]
  /** Goals without a category, in plan order: they could be of any. */
  readonly unmarked: readonly Goal[]
}

/** Domain S0-06: what our goals are about. */
export const categoriesOf = (plan: Plan): Categories => {
  const goals = plan.goals ?? []
  return {
    goals: goals.length,
    missing: goalCategories.filter((category) => goals.every((goal) => goal.category !== category)),
    unmarked: goals.filter(({ category }) => category === undefined),
  }
}
