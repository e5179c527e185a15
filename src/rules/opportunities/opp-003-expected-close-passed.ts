import { dealsOf } from '../../measures/deals.js'
import type { Rule } from '../rule.js'

// A date that has passed makes the whole forecast untrue, not only this deal.
export const opp003: Rule = {
  code: 'OPP-003',
  name: 'expected-close-passed',
  label: { en: 'expected close has passed', zh: '预计签约日期已过' },
  severity: 'error',
  summary: {
    en: 'No open deal is expected to close on a day that has passed.',
    zh: '进行中的商机，预计签约日期都没有过期。',
  },
  why: {
    en: 'Money that was expected by now and has not come makes the forecast false, and others plan with that forecast.',
    zh: '该签的没有签，预测就失真，而别人正拿这个预测安排工作。',
  },
  source: 'S3-05, S3-06',
  move: {
    en: 'Ask the customer for the real date and write it in "expected_close_on", or close the deal in "status".',
    zh: '请向客户核实签约日期并更新“expected_close_on”，或在“status”中结束该商机。',
  },
  bad: `opportunities:
  - { id: hse, name: 合规系统, amount: 900000, stage: D, expected_close_on: 2026-06-29 }`,
  good: `opportunities:
  - { id: hse, name: 合规系统, amount: 900000, stage: D, expected_close_on: 2026-06-30 }`,
  *check(plan, context) {
    for (const { deal, path, pastDue } of dealsOf(plan, context).staged) {
      const day = deal.expected_close_on
      if (pastDue !== true || day === undefined) continue
      yield {
        subject: deal.id,
        path: [...path, 'expected_close_on'],
        message: {
          en: `"${deal.name}" was expected to close on ${day} and is still open`,
          zh: `“${deal.name}”预计 ${day} 签约，到现在还没有结果`,
        },
        question: {
          en: `Why was "${deal.name}" not signed on ${day}, and who at the customer names the new date?`,
          zh: `“${deal.name}”为什么没有在 ${day} 签约，新的日期由客户的谁来定？`,
        },
      }
    }
  },
}
