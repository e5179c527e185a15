import type { Chart, TimelineItem } from '../report/chart.js'
import { counted, listed, same } from '../report/words.js'

type Milestone = {
  readonly event: string
  readonly planned_visit: string | null
  readonly answered_on: string | null
  readonly state: string
  readonly out_of_order: boolean
  readonly visit_missed: boolean
}

type Deal = { readonly name: string; readonly stage: string; readonly milestones: readonly Milestone[] }

const itemOf = (deal: Deal, milestone: Milestone): readonly TimelineItem[] => {
  const { event, planned_visit: visit, answered_on: answered, out_of_order, visit_missed } = milestone
  const to = answered ?? visit
  if (to === null) return []
  const remark =
    answered !== null
      ? { en: out_of_order ? 'answered, out of order' : 'answered', zh: out_of_order ? '已回答，未按顺序' : '已回答' }
      : visit_missed
        ? { en: 'visit passed', zh: '拜访已过' }
        : { en: 'visit planned', zh: '计划拜访' }
  const tone = out_of_order ? 'warn' : answered !== null ? 'good' : visit_missed ? 'bad' : undefined
  return [
    {
      label: same(event),
      group: { en: `${deal.name} · stage ${deal.stage}`, zh: `${deal.name} · 阶段 ${deal.stage}` },
      to,
      remark,
      said: {
        en: `${deal.name}, ${event}: ${remark.en}, ${to}`,
        zh: `${deal.name}，${event}：${remark.zh}，${to}`,
      },
      ...(answered !== null && { done: true }),
      ...(tone && { tone }),
    },
  ]
}

/** What comes up before each deal is decided, in the order of the milestones. */
export const milestoneChart = (deals: readonly Deal[], today: string): readonly Chart[] => {
  const items = deals.flatMap((deal) => deal.milestones.flatMap((milestone) => itemOf(deal, milestone)))
  if (items.length === 0) return []
  const undated = listed(
    deals.flatMap(({ milestones }) =>
      milestones.flatMap(({ event, planned_visit, answered_on }) =>
        planned_visit === null && answered_on === null ? [same(event)] : [],
      ),
    ),
  )
  const answered = items.filter(({ done }) => done).length
  const [many, of] = [
    counted(items.length, 'milestone', 'milestones', '个里程碑'),
    counted(deals.length, 'deal', 'deals', '个商机'),
  ]
  const summary = {
    en: `${many.en} with a date in ${of.en}, ${String(answered)} of them answered.`,
    zh: `${of.zh}中有日期的 ${many.zh}，已回答 ${String(answered)} 个。`,
  }
  return [
    {
      id: 'milestone-timeline',
      kind: 'timeline',
      title: { en: 'Milestones on the way to the decision', zh: '决定之前的里程碑' },
      description: summary,
      summary,
      ...(undated.en !== '' && { note: { en: `No date: ${undated.en}`, zh: `没有日期：${undated.zh}` } }),
      today,
      items,
    },
  ]
}
