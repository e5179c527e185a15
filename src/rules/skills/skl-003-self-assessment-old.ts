import { selfAssessments } from '../../measures/self-assessment.js'
import type { Rule } from '../rule.js'

// Where nobody has written the day, nobody can say how old it is.
export const skl003: Rule = {
  code: 'SKL-003',
  name: 'self-assessment-old',
  label: { en: 'self-assessment out of date', zh: '自评过期' },
  severity: 'info',
  summary: {
    en: 'Self-assessments are repeated before they grow old.',
    zh: '自评在过期之前重做一次。',
  },
  why: {
    en: 'People learn. An old answer praises what has got worse, or coaches what has long been learnt.',
    zh: '人会进步。拿着旧答案，要么夸错了地方，要么在教早已学会的东西。',
  },
  source: 'HOUSE, S2-18',
  move: {
    en: 'Answer the questions again, and write the day in "assessed_on".',
    zh: '重新作答，并把日期写进“assessed_on”。',
  },
  bad: `team:
  - id: zhao
    name: 赵宁
    self_assessment: { assessed_on: 2025-12-20, answers: [4, 3, 5, 3, 4, 3, 4, 4, 5, 2, 3, 4, 2, 4, 3, 3] }`,
  good: `team:
  - id: zhao
    name: 赵宁
    self_assessment: { assessed_on: 2026-06-01, answers: [4, 3, 5, 3, 4, 3, 4, 4, 5, 2, 3, 4, 2, 4, 3, 3] }`,
  *check(plan, { asOf, playbook }) {
    const most = String(playbook.limits.self_assessment_days)
    for (const { member, path, age, isStale } of selfAssessments(plan, playbook, asOf)) {
      if (!isStale) continue
      const days = String(age)
      yield {
        subject: member.id,
        path: [...path, 'assessed_on'],
        message: {
          en: `the self-assessment of ${member.name} is ${days} days old; after ${most} days it is done again`,
          zh: `${member.name}的自评已过去 ${days} 天；超过 ${most} 天要重做`,
        },
        hint: {
          en: `Let ${member.name} answer the questions again, and write the day in "assessed_on".`,
          zh: `请${member.name}重新作答，并把日期写进“assessed_on”。`,
        },
      }
    }
  },
}
