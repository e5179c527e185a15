import { namesOf } from '../../measures/lookup.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell } from '../../report/block.js'
import { counted, joined, labelIn, listed, none, same, toned } from '../../report/words.js'
import type { LastReview } from './figures.js'

type Outcome = Pick<LastReview['decisions'][number], 'action' | 'owner' | 'due' | 'status' | 'overdue'>

/** `总监 · 2026-07-15 · in progress`: what has become of it; the answer alone where nothing is to be done. */
const outcomeCell = (one: Outcome, isWanted: boolean, nameOf: (id: string) => string, { scales }: Playbook): Cell => {
  const { action, owner, due, status, overdue } = one
  if (action === null) return isWanted ? toned({ en: 'no action', zh: '没有行动' }, 'warn') : none
  if (status === null) return toned({ en: `${action} is not there`, zh: `找不到 ${action}` }, 'warn')
  const label = labelIn(scales['action_status'], status)
  const words = joined(
    [...(owner === null ? [] : [same(nameOf(owner))]), ...(due === null ? [] : [same(due)]), label],
    ' · ',
  )
  return toned(words, overdue === true ? 'bad' : status === 'done' ? 'good' : status === 'dropped' ? 'dim' : undefined)
}

const saidTable = (last: LastReview, plan: Plan, playbook: Playbook): Block => {
  const nameOf = namesOf(plan)
  const recommended = last.recommendations.map((one): readonly Cell[] => [
    same(one.what),
    one.decision === null
      ? toned({ en: 'no answer', zh: '没有答复' }, 'warn')
      : labelIn(playbook.scales['recommendation_decision'], one.decision),
    outcomeCell(one, one.decision === 'accepted', nameOf, playbook),
  ])
  const decided = last.decisions.map((one): readonly Cell[] => [
    same(one.what),
    { en: 'decided', zh: '已决定' },
    outcomeCell(one, true, nameOf, playbook),
  ])
  if (recommended.length + decided.length === 0)
    return { kind: 'text', text: { en: 'nothing was recommended or decided', zh: '没有建议，也没有决定' }, tone: 'dim' }
  return {
    kind: 'table',
    columns: [
      { title: { en: 'What was recommended or decided', zh: '建议与决定' } },
      { title: { en: 'Answer', zh: '答复' } },
      { title: { en: 'Action', zh: '行动' } },
    ],
    rows: [...recommended, ...decided],
  }
}

/** The last review: who was there, what was said, and what has become of it. */
export const lastReviewBlocks = (last: LastReview, plan: Plan, playbook: Playbook): readonly Block[] => {
  const nameOf = namesOf(plan)
  const who = (id: string | null): string => (id === null ? '?' : nameOf(id))
  const kind = last.kind === null ? undefined : labelIn(playbook.scales['review_kind'], last.kind)
  const ago = counted(last.days_ago, 'day', 'days', '天')
  const reviewers = listed(last.reviewers.map((id) => same(nameOf(id))))
  return [
    {
      kind: 'heading',
      text: {
        en: `The last review: ${last.held_on}${kind ? ` (${kind.en})` : ''}, ${ago.en} ago`,
        zh: `上一次评审：${last.held_on}${kind ? `（${kind.zh}）` : ''}，${ago.zh}前`,
      },
    },
    {
      kind: 'text',
      text: {
        en: `presented by ${who(last.presenter)} · facilitated by ${who(last.facilitator)} · reviewers: ${last.reviewers.length === 0 ? '–' : reviewers.en}`,
        zh: `陈述：${who(last.presenter)} · 主持：${who(last.facilitator)} · 评审人：${last.reviewers.length === 0 ? '–' : reviewers.zh}`,
      },
      tone: 'dim',
    },
    saidTable(last, plan, playbook),
  ]
}
