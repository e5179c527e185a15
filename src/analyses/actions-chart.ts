import type { Chart, TimelineItem } from '../report/chart.js'
import { counted, same } from '../report/words.js'

type Action = {
  readonly what: string
  readonly owner: string | null
  readonly due: string | null
  readonly overdue_days: number | null
  readonly status: string
  readonly done_on: string | null
}

const itemOf = (action: Action, nameOf: (id: string) => string): readonly TimelineItem[] => {
  const isDone = action.status === 'done'
  const to = isDone ? (action.done_on ?? action.due) : action.due
  if (to === null || action.status === 'dropped') return []
  const late = action.overdue_days
  const owner = action.owner === null ? { en: 'nobody', zh: '无人负责' } : same(nameOf(action.owner))
  const state = isDone
    ? { en: 'done', zh: '已完成' }
    : late === null
      ? { en: 'due', zh: '截止' }
      : { en: `${counted(late, 'day', 'days', '').en} late, due`, zh: `逾期 ${String(late)} 天，截止` }
  const tone = isDone ? 'good' : late === null ? undefined : 'bad'
  return [
    {
      label: same(action.what),
      to,
      remark: owner,
      said: {
        en: `${action.what}: ${owner.en}, ${state.en} ${to}`,
        zh: `${action.what}：${owner.zh}，${state.zh} ${to}`,
      },
      ...(isDone && { done: true }),
      ...(tone && { tone }),
    },
  ]
}

/** Who has to have done what by when, the earliest first. */
export const actionChart = (
  figures: {
    readonly actions: readonly Action[]
    readonly overdue_actions: number
    readonly actions_without_due: number
  },
  nameOf: (id: string) => string,
  today: string,
): readonly Chart[] => {
  const items = figures.actions
    .flatMap((action) => itemOf(action, nameOf))
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))
  if (items.length === 0) return []
  const done = items.filter((item) => item.done).length
  const many = counted(items.length, 'action', 'actions', '项行动')
  const undated = figures.actions_without_due
  const open = counted(undated, 'open action has', 'open actions have', '项')
  const summary = {
    en: `${many.en} with a date: ${String(done)} done, ${String(figures.overdue_actions)} overdue.`,
    zh: `有日期的 ${many.zh}：已完成 ${String(done)} 项，已逾期 ${String(figures.overdue_actions)} 项。`,
  }
  return [
    {
      id: 'action-timeline',
      kind: 'timeline',
      title: { en: 'Who does what by when', zh: '行动时间表' },
      description: summary,
      summary,
      ...(undated > 0 && { note: { en: `${open.en} no date.`, zh: `另有 ${open.zh}未完成行动没有日期。` } }),
      today,
      items,
    },
  ]
}
