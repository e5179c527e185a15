import type { Context } from '../plan/context.js'
import type { Goal, Plan } from '../plan/plan.js'
import { goalFigures, isOpenAction, type ActionFigure, type SubGoalFigure } from './goals.js'
import { byText } from './lookup.js'

/** An action with the sub-goal it serves; undefined = it serves none. */
export type ListedAction = ActionFigure & {
  readonly goal: Goal | undefined
  readonly subGoal: SubGoalFigure['subGoal'] | undefined
}

/** What is to be done stands before what was done, and that before what was dropped. */
const rankOf = (figure: ListedAction): number => (isOpenAction(figure) ? 0 : figure.status === 'done' ? 1 : 2)

/** Earlier first; a day that is not known comes last. */
const earlierFirst = (a: string | undefined, b: string | undefined): number =>
  Number(a === undefined) - Number(b === undefined) || byText(a ?? '', b ?? '')

const inTime = (a: ListedAction, b: ListedAction): number =>
  isOpenAction(a) ? earlierFirst(a.action.due, b.action.due) : byText(b.action.done_on ?? '', a.action.done_on ?? '')

/**
 * Domain 2.13: every action of a plan. Open ones first, the earliest due before the others, so that those overdue lead;
 * then those done, the latest first; then those dropped.
 */
export const actionsInOrder = (plan: Plan, context: Context): readonly ListedAction[] => {
  const { goals, otherActions } = goalFigures(plan, context)
  return [
    ...goals.flatMap(({ goal, subGoals }) =>
      subGoals.flatMap(({ subGoal, actions }) => actions.map((figure) => ({ ...figure, goal, subGoal }))),
    ),
    ...otherActions.map((figure) => ({ ...figure, goal: undefined, subGoal: undefined })),
  ].sort((a, b) => rankOf(a) - rankOf(b) || inTime(a, b))
}
