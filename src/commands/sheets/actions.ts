import { actionsInOrder, type ListedAction } from '../../measures/actions.js'
import { isOpenAction } from '../../measures/goals.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Sheet } from '../../report/report.js'
import { listed, same } from '../../report/words.js'
import type { Looked } from '../looking.js'
import { date, entriesOf, namesIn, number, sheetOf, text, type ColumnOf, type Names } from './sheet.js'

type Row = Names & { readonly one: ListedAction }

const rowsOf = (plan: Plan, context: Context): readonly Row[] => {
  const names = namesIn(plan, context)
  return actionsInOrder(plan, context).map((one) => ({ ...names, one }))
}

const columns: readonly ColumnOf<Row>[] = [
  text('Action', '行动', ({ one }) => one.action.what),
  text('About', '相关', ({ one: { action }, subject }) =>
    action.relates_to?.length ? listed(action.relates_to.map((id) => same(subject(id)))) : undefined,
  ),
  text('Owner', '负责人', ({ one, team }) => {
    const { owner } = one.action
    if (owner !== undefined) return team([owner])
    return isOpenAction(one) ? { value: { en: 'nobody', zh: '无人' }, tone: 'warn' } : undefined
  }),
  text('Support', '支持', ({ one, team }) => team(one.action.support)),
  date('Due', '截止', ({ one: { action, overdue } }) => ({
    value: action.due ?? null,
    ...(overdue === true && { tone: 'bad' as const }),
  })),
  number('Days late', '逾期天数', ({ one: { daysLate } }) =>
    daysLate === undefined ? undefined : { value: daysLate, tone: 'bad' },
  ),
  text('Status', '状态', ({ one: { status }, label }) => ({
    value: label('action_status', status) ?? null,
    ...(status === 'done' && { tone: 'good' as const }),
    ...(status === 'dropped' && { tone: 'dim' as const }),
  })),
  date('Done on', '完成日期', ({ one }) => one.action.done_on),
  text('Result', '结果', ({ one }) => one.action.result),
  text('Goal', '目标', ({ one }) => one.goal?.statement),
  text('Sub-goal', '子目标', ({ one }) => one.subGoal?.statement),
]

export const actionsSheet = (looked: Looked): Sheet =>
  sheetOf(
    { id: 'actions', title: { en: 'Actions', zh: '行动' }, fixed: 1, columns },
    entriesOf(looked, rowsOf),
    looked.plans.length > 1,
  )
