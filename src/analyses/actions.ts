import { actionsInOrder } from '../measures/actions.js'
import { goalFigures, isOpenAction } from '../measures/goals.js'
import { namesOf } from '../measures/lookup.js'
import { subjectNames } from '../measures/subjects.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Block, Cell, Column } from '../report/block.js'
import { progressFacts } from '../report/progress-facts.js'
import { counted, labelIn, listed, none, same, toned, unknown } from '../report/words.js'
import { actionChart } from './actions-chart.js'
import { columnsOf, defineAnalysis } from './analysis.js'

const compute = (plan: Plan, context: Context) => {
  const all = actionsInOrder(plan, context)
  const { progress } = goalFigures(plan, context)
  const open = all.filter(isOpenAction)
  const counts = (status: string) => all.filter((one) => one.status === status).length
  return {
    actions: all.map(({ action, status, daysLate, goal, subGoal }) => ({
      id: action.id,
      what: action.what,
      goal: goal?.id ?? null,
      sub_goal: subGoal?.id ?? null,
      owner: action.owner ?? null,
      support: action.support ?? [],
      due: action.due ?? null,
      overdue_days: daysLate ?? null,
      status,
      relates_to: action.relates_to ?? [],
      result: action.result ?? null,
      done_on: action.done_on ?? null,
    })),
    open_actions: open.length,
    overdue_actions: open.filter(({ overdue }) => overdue === true).length,
    actions_without_due: open.filter(({ overdue }) => overdue === undefined).length,
    dropped: counts('dropped'),
    done: progress.done,
    of: progress.of,
    progress_pct: progress.pct ?? null,
  }
}

type Figures = ReturnType<typeof compute>
type Listed = Figures['actions'][number]

type Names = { readonly team: (id: string) => string; readonly any: (id: string) => string | undefined }

const openColumns: readonly Column[] = [
  { title: { en: 'Action', zh: '行动' } },
  { title: { en: 'About', zh: '相关' } },
  { title: { en: 'Owner', zh: '负责人' } },
  { title: { en: 'Due', zh: '截止' } },
  { title: { en: 'Status', zh: '状态' } },
]

const doneColumns: readonly Column[] = [
  { title: { en: 'Action', zh: '行动' } },
  { title: { en: 'Owner', zh: '负责人' } },
  { title: { en: 'Done', zh: '完成日期' } },
  { title: { en: 'Result', zh: '结果' } },
]

const statusCell = ({ status, overdue_days: days }: Listed, { scales }: Playbook): Cell => {
  const label = labelIn(scales['action_status'], status)
  if (days === null) return label
  const late = counted(days, 'day', 'days', '天')
  return toned({ en: `${label.en}, ${late.en} late`, zh: `${label.zh}，逾期 ${late.zh}` }, 'bad')
}

const openRow = (one: Listed, names: Names, playbook: Playbook): readonly Cell[] => [
  same(one.what),
  one.relates_to.length === 0 ? none : listed(one.relates_to.map((id) => same(names.any(id) ?? id))),
  one.owner === null ? toned({ en: 'nobody', zh: '无人' }, 'warn') : same(names.team(one.owner)),
  one.due === null ? toned({ en: 'no date', zh: '没有日期' }, 'warn') : same(one.due),
  statusCell(one, playbook),
]

const doneRow = (one: Listed, names: Names): readonly Cell[] => [
  same(one.what),
  one.owner === null ? unknown : same(names.team(one.owner)),
  one.done_on === null ? unknown : same(one.done_on),
  one.result === null ? unknown : same(one.result),
]

const factsOf = (figures: Figures): Block => {
  const { actions_without_due: undated, dropped } = figures
  return {
    kind: 'facts',
    items: [
      ...progressFacts(figures),
      {
        label: { en: 'without a date', zh: '没有日期' },
        value: toned(same(undated), undated > 0 ? 'warn' : undefined),
      },
      { label: { en: 'dropped', zh: '已取消' }, value: same(dropped) },
    ],
  }
}

/** Domain 2.13: who does what by when, over all goals. */
export const actions = defineAnalysis<Figures>({
  id: 'actions',
  title: { en: 'Actions', zh: '行动' },
  compute,
  table: {
    columns: columnsOf('id what goal sub_goal owner support due overdue_days status relates_to result done_on'),
    rows: (figures) => figures.actions,
  },
  present(figures, plan, { playbook }) {
    if (figures.actions.length === 0)
      return [{ kind: 'text', text: { en: 'no action is recorded', zh: '还没有记录行动' }, tone: 'warn' }]
    const names: Names = { team: namesOf(plan), any: subjectNames(plan) }
    const open = figures.actions.slice(0, figures.open_actions)
    const done = figures.actions.filter(({ status }) => status === 'done')
    return [
      ...(open.length === 0
        ? []
        : [{ kind: 'table', columns: openColumns, rows: open.map((one) => openRow(one, names, playbook)) } as const]),
      ...(done.length === 0
        ? []
        : [
            { kind: 'heading', text: { en: 'Done', zh: '已完成' } } as const,
            { kind: 'table', columns: doneColumns, rows: done.map((one) => doneRow(one, names)) } as const,
          ]),
      factsOf(figures),
    ]
  },
  chart: (figures, plan, { asOf }) => actionChart(figures, namesOf(plan), asOf),
})
