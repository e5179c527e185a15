import { goalFigures, type GoalFigure, type Progress, type SubGoalFigure } from '../../measures/goals.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Sheet } from '../../report/report.js'
import type { Looked } from '../looking.js'
import { date, entriesOf, namesIn, number, percent, sheetOf, text, type ColumnOf, type Names } from './sheet.js'

type Row = Names & {
  readonly goal: GoalFigure
  /** undefined = the goal itself. */
  readonly subGoal: SubGoalFigure | undefined
  readonly progress: Progress
}

const rowsOf = (plan: Plan, context: Context): readonly Row[] => {
  const names = namesIn(plan, context)
  return goalFigures(plan, context).goals.flatMap((goal) => [
    { ...names, goal, subGoal: undefined, progress: goal.progress },
    ...goal.subGoals.map((subGoal) => ({ ...names, goal, subGoal, progress: subGoal.progress })),
  ])
}

/** Only goals are measured; below them there are actions. */
const ofGoal =
  <Value>(of: (goal: GoalFigure) => Value) =>
  ({ goal, subGoal }: Row): Value | undefined =>
    subGoal === undefined ? of(goal) : undefined

const columns: readonly ColumnOf<Row>[] = [
  text('Goal', '目标', ({ goal, subGoal }) => ({
    value: goal.goal.statement,
    ...(subGoal && { tone: 'dim' as const }),
  })),
  text('Sub-goal', '子目标', ({ subGoal }) => subGoal?.subGoal.statement),
  text('About', '类别', ({ goal, subGoal, label }) =>
    subGoal ? label('sub_goal_category', subGoal.subGoal.category) : label('goal_category', goal.goal.category),
  ),
  text(
    'Measure',
    '衡量指标',
    ofGoal(({ goal }) => goal.metric),
  ),
  text(
    'Unit',
    '单位',
    ofGoal(({ goal }) => goal.unit),
  ),
  number(
    'Baseline',
    '基线',
    ofGoal(({ goal }) => goal.baseline),
  ),
  number(
    'Actual',
    '实际',
    ofGoal(({ goal }) => goal.actual),
  ),
  number(
    'Target',
    '目标值',
    ofGoal(({ goal }) => goal.target),
  ),
  percent(
    'Attainment',
    '达成率',
    ofGoal(({ attainmentPct }) => attainmentPct),
  ),
  number('Actions', '行动', ({ progress }) => progress.of),
  number('Done', '已完成', ({ progress }) => progress.done),
  percent('Progress', '进度', ({ progress }) => progress.pct),
  date('Due', '截止', ({ goal, subGoal }) => (subGoal ? subGoal.subGoal.due : goal.goal.due)),
]

export const goalsSheet = (looked: Looked): Sheet =>
  sheetOf(
    { id: 'goals', title: { en: 'Goals', zh: '目标' }, fixed: 1, columns },
    entriesOf(looked, rowsOf),
    looked.plans.length > 1,
  )
