import { periodFaultOf } from '../../measures/period.js'
import type { Rule } from '../rule.js'

// A route map for last year leads nowhere, however well it was approved.
export const pln006: Rule = {
  code: 'PLN-006',
  name: 'period-does-not-fit',
  label: { en: 'period does not fit', zh: '计划周期不成立' },
  severity: 'error',
  summary: {
    en: 'The plan ends after it begins, and an approved plan has not run out.',
    zh: '计划的结束日期在开始日期之后，已批准的计划没有过期。',
  },
  why: {
    en: 'The plan is a route map for a time. An approved plan that has run out still looks agreed, and the team works towards dates that are past.',
    zh: '计划是一段时间的路线图。过期的计划看上去仍是批准的，团队却在朝已经过去的日期努力。',
  },
  source: 'S0-21',
  move: {
    en: 'Correct "period", or plan the next one.',
    zh: '改正“period”，或者制定下一期计划。',
  },
  bad: `status: approved
period: { from: 2025-06-01, to: 2026-05-31 }`,
  good: `status: approved
period: { from: 2026-06-01, to: 2027-05-31 }`,
  *check(plan, { asOf }) {
    const fault = periodFaultOf(plan, asOf)
    if (fault?.kind === 'reversed')
      yield {
        subject: 'plan',
        path: ['period', 'to'],
        message: {
          en: `the plan ends on ${fault.to}, before it begins on ${fault.from}`,
          zh: `计划 ${fault.to} 结束，早于开始的 ${fault.from}`,
        },
        hint: { en: 'Correct "from" or "to" in "period".', zh: '改正“period”里的“from”或“to”。' },
      }
    if (fault?.kind === 'over')
      yield {
        subject: 'plan',
        path: ['period', 'to'],
        message: {
          en: `the approved plan ended on ${fault.to}, ${String(fault.days)} ${fault.days === 1 ? 'day' : 'days'} ago`,
          zh: `已批准的计划在 ${fault.to} 到期，已过 ${String(fault.days)} 天`,
        },
        hint: {
          en: 'Agree on the next plan and write its "period", or write "status: archived".',
          zh: '商定下一期计划并写上新的“period”，或者写“status: archived”归档。',
        },
        question: {
          en: 'What did we reach in this period, and what do we take into the next one?',
          zh: '这一期我们做到了什么？哪些要带进下一期？',
        },
      }
  },
}
