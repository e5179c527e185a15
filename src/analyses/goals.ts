import { goalFigures, isOpenAction, type ActionFigure, type GoalFigure, type Progress } from '../measures/goals.js'
import { byId, teamOf } from '../measures/lookup.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Block, Cell, Column } from '../report/block.js'
import { progressFacts } from '../report/progress-facts.js'
import type { Text } from '../report/text.js'
import { both, joined, labelIn, percent, same, textOf, toned, unknown } from '../report/words.js'
import { defineAnalysis } from './analysis.js'

const actionFigures = ({ action, status, overdue }: ActionFigure) => ({
  id: action.id,
  what: action.what,
  owner: action.owner ?? null,
  due: action.due ?? null,
  status,
  overdue: overdue ?? null,
  relates_to: action.relates_to ?? [],
})

const progressFigures = ({ done, of, pct }: Progress) => ({ done, of, progress_pct: pct ?? null })

const ownGoal = ({ goal, subGoals, progress, attainmentPct }: GoalFigure) => ({
  id: goal.id,
  statement: goal.statement,
  category: goal.category ?? null,
  metric: goal.metric ?? null,
  unit: goal.unit ?? null,
  baseline: goal.baseline ?? null,
  actual: goal.actual ?? null,
  target: goal.target ?? null,
  due: goal.due ?? null,
  attainment_pct: attainmentPct ?? null,
  ...progressFigures(progress),
  sub_goals: subGoals.map((one) => ({
    id: one.subGoal.id,
    statement: one.subGoal.statement,
    category: one.subGoal.category ?? null,
    due: one.subGoal.due ?? null,
    ...progressFigures(one.progress),
    actions: one.actions.map(actionFigures),
  })),
})

const compute = (plan: Plan, context: Context) => {
  const found = goalFigures(plan, context)
  return {
    goals: found.goals.map(ownGoal),
    other_actions: found.otherActions.map(actionFigures),
    actions: found.actions.length,
    open_actions: found.actions.filter(isOpenAction).length,
    overdue_actions: found.actions.filter(({ overdue }) => overdue === true).length,
    ...progressFigures(found.progress),
  }
}

type Figures = ReturnType<typeof compute>
type Goal = Figures['goals'][number]
type Action = Figures['other_actions'][number]

const columns: readonly Column[] = [
  { title: { en: 'Sub-goal', zh: '子目标' } },
  { title: { en: 'Action', zh: '行动' } },
  { title: { en: 'Owner', zh: '负责人' } },
  { title: { en: 'Due', zh: '截止' } },
  { title: { en: 'Status', zh: '状态' } },
]

const statusCell = ({ status, overdue }: Action, { scales }: Playbook): Cell => {
  const label = labelIn(scales['action_status'], status)
  if (overdue === true) return toned(joined([label, { en: ' (overdue)', zh: '（已逾期）' }], ''), 'bad')
  return toned(label, status === 'done' ? 'good' : status === 'dropped' ? 'dim' : undefined)
}

const actionCells = (action: Action, plan: Plan, playbook: Playbook): readonly Cell[] => [
  same(action.what),
  action.owner === null ? unknown : same(byId(teamOf(plan)).get(action.owner)?.name ?? action.owner),
  action.due === null ? unknown : same(action.due),
  statusCell(action, playbook),
]

const nothing = (en: string, zh: string): Cell => toned({ en, zh }, 'warn')

/** `revenue 0 → 5 → 12 CNY m by 2026-12-31; attainment 41.7%; actions done 2 of 5`. */
const goalWords = (goal: Goal, { scales }: Playbook): Text => {
  const way = [goal.baseline, goal.actual, goal.target].map((value) => String(value ?? '?')).join(' → ')
  return both((language) => {
    const isChinese = language === 'zh'
    const parts = [
      goal.category === null ? '' : labelIn(scales['goal_category'], goal.category)[language],
      goal.target === null ? '' : `${goal.metric ?? '?'} ${way}${goal.unit === null ? '' : ` ${goal.unit}`}`,
      goal.due === null ? '' : isChinese ? `${goal.due} 前` : `by ${goal.due}`,
      `${isChinese ? '达成率' : 'attainment'} ${textOf(percent(goal.attainment_pct))[language]}`,
      `${isChinese ? '行动完成' : 'actions done'} ${String(goal.done)}/${String(goal.of)}`,
    ]
    return parts.filter((part) => part !== '').join(' · ')
  })
}

const goalBlocks = (goal: Goal, plan: Plan, playbook: Playbook): readonly Block[] => {
  const rows = goal.sub_goals.flatMap((subGoal) =>
    subGoal.actions.length === 0
      ? [[same(subGoal.statement), nothing('no action yet', '还没有行动'), same(''), same(''), same('')]]
      : subGoal.actions.map((action, index) => [
          index === 0 ? same(subGoal.statement) : same(''),
          ...actionCells(action, plan, playbook),
        ]),
  )
  return [
    { kind: 'text', text: same(`◆ ${goal.statement}`) },
    { kind: 'text', text: goalWords(goal, playbook), tone: 'dim' },
    ...(rows.length === 0
      ? [{ kind: 'text', text: { en: 'no sub-goal yet', zh: '还没有子目标' }, tone: 'warn' } as const]
      : [{ kind: 'table', columns, rows } as const]),
  ]
}

/** Domain 2.13: our goals, their sub-goals, and who does what by when. */
export const goals = defineAnalysis<Figures>({
  id: 'goals',
  title: { en: 'Goals and actions', zh: '目标与行动' },
  compute,
  present: (figures, plan, { playbook }) => {
    const others: readonly Block[] =
      figures.other_actions.length === 0
        ? []
        : [
            { kind: 'text', text: { en: 'Actions that serve no sub-goal', zh: '不属于任何子目标的行动' } },
            {
              kind: 'table',
              columns: columns.slice(1),
              rows: figures.other_actions.map((action) => actionCells(action, plan, playbook)),
            },
          ]
    return [
      ...(figures.goals.length === 0
        ? [
            {
              kind: 'text',
              text: { en: 'no goal of ours is recorded', zh: '还没有记录我方的目标' },
              tone: 'warn',
            } as const,
          ]
        : figures.goals.flatMap((goal) => goalBlocks(goal, plan, playbook))),
      ...others,
      {
        kind: 'facts',
        items: progressFacts(figures),
      },
    ]
  },
})
