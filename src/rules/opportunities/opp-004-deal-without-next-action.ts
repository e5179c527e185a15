import { openDealsOf } from '../../measures/stages.js'
import type { Rule } from '../rule.js'

// Problems found while something can still be done are cheap; those found at the signature are the loss itself.
export const opp004: Rule = {
  code: 'OPP-004',
  name: 'deal-without-next-action',
  label: { en: 'next action missing or overdue', zh: '下一步缺失或过期' },
  severity: 'warning',
  summary: {
    en: 'Every open deal has a next action that is not overdue.',
    zh: '每个进行中的商机都有下一步行动，并且没有过期。',
  },
  why: {
    en: 'Without a next step nobody finds out what is wrong before the customer has decided.',
    zh: '没有下一步，问题往往要到签单或丢单时才发现。',
  },
  source: 'S4-01',
  move: {
    en: 'Write what happens next in "next_action", with an owner and a date.',
    zh: '请在“next_action”中写明下一步做什么、谁负责、什么时候完成。',
  },
  bad: `opportunities:
  - { id: carbon, name: 排放监测平台, amount: 1500000, stage: B }`,
  good: `opportunities:
  - id: carbon
    name: 排放监测平台
    amount: 1500000
    stage: B
    next_action: { what: 确认监测点清单, due: 2026-07-03 }`,
  *check(plan, { asOf }) {
    for (const { thing: deal, path, stage } of openDealsOf(plan)) {
      const next = deal.next_action
      if (next === undefined)
        yield {
          subject: deal.id,
          path: [...path, 'next_action'],
          message: {
            en: `"${deal.name}" is open at stage ${stage}, and no next action is planned`,
            zh: `“${deal.name}”处于阶段 ${stage}，却没有安排下一步行动`,
          },
          question: {
            en: `What is the very next thing for "${deal.name}", who does it, and what should the customer do in return?`,
            zh: `“${deal.name}”接下来第一件事是什么，谁去做，希望客户相应做什么？`,
          },
        }
      else if (next.due !== undefined && next.due < asOf)
        yield {
          subject: deal.id,
          path: [...path, 'next_action', 'due'],
          message: {
            en: `the next action of "${deal.name}" was due on ${next.due}: ${next.what}`,
            zh: `“${deal.name}”的下一步行动应在 ${next.due} 完成：${next.what}`,
          },
          hint: {
            en: 'Do it this week and write the step after it in "next_action", or set a new "due" with the customer.',
            zh: '请本周完成并在“next_action”中写上再下一步，或与客户商定新的“due”日期。',
          },
          question: {
            en: `What came of the next action of "${deal.name}" that was due on ${next.due}, and what did the customer say?`,
            zh: `“${deal.name}”原定 ${next.due} 的下一步做得怎样，客户怎么说？`,
          },
        }
    }
  },
}
