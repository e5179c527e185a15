import type { Chart, TimelineItem } from '../../report/chart.js'
import type { Tone } from '../../report/block.js'
import { counted, listed, same, shortAmount, textOf } from '../../report/words.js'
import type { DealFigures, Figures } from './figures.js'

const toneOfDeal = ({ past_due, overdue_days }: DealFigures): Tone | undefined => {
  if (past_due === true) return 'bad'
  return overdue_days !== null && overdue_days > 0 ? 'warn' : undefined
}

const lateWords: Readonly<Partial<Record<Tone, { readonly en: string; readonly zh: string }>>> = {
  bad: { en: '; that day has passed', zh: '；日期已过' },
  warn: { en: '; longer in its stage than planned', zh: '；在本阶段已超期' },
}

const itemOf = (deal: DealFigures, to: string): TimelineItem => {
  const tone = toneOfDeal(deal)
  const late = tone && lateWords[tone]
  const worth = textOf(shortAmount(deal.amount))
  const stage = deal.stage ?? '?'
  return {
    label: same(deal.name),
    to,
    remark: { en: `${stage} · ${worth.en}`, zh: `${stage} · ${worth.zh}` },
    said: {
      en: `${deal.name}: expected close ${to}, stage ${stage}, ${worth.en}${late?.en ?? ''}`,
      zh: `${deal.name}：预计 ${to} 成交，阶段 ${stage}，${worth.zh}${late?.zh ?? ''}`,
    },
    ...(tone && { tone }),
  }
}

/** Open deals by the day on which they are expected to close, the next one first. */
export const dealTimeline = ({ opportunities, left_out }: Figures, today: string): readonly Chart[] => {
  const open = [...opportunities, ...left_out].filter(({ state }) => state === 'open')
  const items = open
    .flatMap((deal) => (deal.expected_close_on === null ? [] : [itemOf(deal, deal.expected_close_on)]))
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))
  const undated = listed(open.flatMap(({ name, expected_close_on: on }) => (on === null ? [same(name)] : [])))
  if (items.length === 0) return []
  const deals = counted(items.length, 'open deal', 'open deals', '个进行中的商机')
  const past = items.filter(({ tone }) => tone === 'bad').length
  const next = items.find(({ tone }) => tone !== 'bad')
  const late =
    past === 0 ? { en: '', zh: '' } : { en: `, ${String(past)} past that day`, zh: `，其中 ${String(past)} 个已过期` }
  const following =
    next === undefined
      ? { en: '', zh: '' }
      : { en: `; next is ${next.label.en} on ${next.to}`, zh: `；下一个是 ${next.to} 的“${next.label.zh}”` }
  const summary = {
    en: `${deals.en} with an expected close${late.en}${following.en}.`,
    zh: `${deals.zh}有预计成交日${late.zh}${following.zh}。`,
  }
  return [
    {
      id: 'deal-timeline',
      kind: 'timeline',
      title: { en: 'When deals are expected to close', zh: '商机预计成交时间' },
      description: summary,
      summary,
      ...(undated.en !== '' && { note: { en: `No date: ${undated.en}`, zh: `没有日期：${undated.zh}` } }),
      today,
      items,
    },
  ]
}
