import { takeoverOf } from '../../measures/takeover.js'
import { labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Not finished = the first phase is still the one that is written. A phase that nobody has written may be a later one.
export const org002: Rule = {
  code: 'ORG-002',
  name: 'survey-not-finished',
  label: { en: 'survey of an account taken over drags on', zh: '接手后的走访迟迟没有做完' },
  severity: 'info',
  summary: {
    en: 'Whoever takes over an account has visited everybody within a month.',
    zh: '接手客户后，一个月内走访一遍。',
  },
  why: {
    en: 'In the first weeks everybody is curious about the new face, and tells what went wrong before. Later the same questions look like neglect.',
    zh: '头几周大家对新人好奇，也愿意说说以前的问题。过了这段时间再去问，就成了怠慢。',
  },
  source: 'S2-25, HOUSE',
  move: {
    en: 'Plan the visits that are missing, twenty minutes each, and write "grading" as the phase when they are done.',
    zh: '把还没走访的安排好，每家二十分钟；做完后把阶段改为“grading”。',
  },
  bad: `account:
  name: 长河仪表
  takeover: { phase: visit_survey, assigned_on: 2026-05-20 }`,
  good: `account:
  name: 长河仪表
  takeover: { phase: grading, assigned_on: 2026-05-20 }`,
  *check(plan, context) {
    const found = takeoverOf(plan, context)
    if (found?.isSurveyLate !== true) return
    const { takeover_survey_days: limit } = context.playbook.limits
    const phase = labelIn(context.playbook.scales['takeover_phase'], found.phase ?? '?')
    const { name } = plan.account
    yield {
      subject: 'plan',
      path: ['account', 'takeover', 'phase'],
      message: {
        en: `"${name}" was taken over ${String(found.days)} days ago and is still in the phase "${phase.en}", which should end after ${String(limit)} days`,
        zh: `接手“${name}”已 ${String(found.days)} 天，仍在“${phase.zh}”阶段，应在 ${String(limit)} 天内完成`,
      },
      question: {
        en: `Whom at "${name}" have we not visited yet, and what keeps us?`,
        zh: `“${name}”还有谁没有走访？卡在哪里？`,
      },
    }
  },
}
