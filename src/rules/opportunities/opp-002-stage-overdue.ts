import { dealsOf } from '../../measures/deals.js'
import { ladderOf } from '../../measures/ladder.js'
import { counted } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Deals seldom die on a day: they stand still, and everybody gets used to it.
export const opp002: Rule = {
  code: 'OPP-002',
  name: 'stage-overdue',
  label: { en: 'too long at a stage', zh: '阶段超期' },
  severity: 'warning',
  summary: {
    en: 'No open deal stays at a stage longer than planned.',
    zh: '进行中的商机在每个阶段停留的时间都不超过计划。',
  },
  why: {
    en: "A deal that stands still is losing its place in the customer's plans, or somebody on the other side is holding it.",
    zh: '商机停滞不前，要么客户已不再优先考虑，要么对方有人在拖。',
  },
  source: 'S3-06, PUB 9',
  move: {
    en: 'Agree with the customer on a date for the key result of the stage, or move the deal back or put it on hold.',
    zh: '请与客户约定本阶段关键结果的日期，否则把商机退回或搁置。',
  },
  bad: `opportunities:
  - id: carbon
    name: 排放监测平台
    amount: 1500000
    stage: B
    stage_history: [{ stage: B, entered_on: 2026-06-20 }]`,
  good: `opportunities:
  - id: carbon
    name: 排放监测平台
    amount: 1500000
    stage: B
    stage_history: [{ stage: B, entered_on: 2026-06-24 }]`,
  *check(plan, context) {
    for (const { deal, path, stage, daysInStage, plannedDays, overdueDays } of dealsOf(plan, context).staged) {
      if (daysInStage === undefined || plannedDays === undefined || overdueDays === undefined || overdueDays === 0)
        continue
      const days = counted(daysInStage, 'day', 'days', '天')
      const planned = counted(plannedDays, 'was', 'were', '天')
      const over = counted(overdueDays, 'day', 'days', '天')
      const result = ladderOf(context.playbook)[stage].key_result
      yield {
        subject: deal.id,
        path: [...path, 'stage'],
        message: {
          en: `"${deal.name}" has been at stage ${stage} for ${days.en}, and ${planned.en} planned`,
          zh: `“${deal.name}”在阶段 ${stage} 已经 ${days.zh}，计划 ${planned.zh}`,
        },
        hint: {
          en: `Agree with the customer by when stage ${stage} is done (${result.en}), or write on_hold in "status".`,
          zh: `请与客户约定何时完成阶段 ${stage}（${result.zh}），否则在“status”中写 on_hold（搁置）。`,
        },
        question: {
          en: `"${deal.name}" is ${over.en} late at stage ${stage}: what holds it up on the customer's side, and who can move it?`,
          zh: `“${deal.name}”在阶段 ${stage} 超期 ${over.zh}：客户那边卡在哪里，谁能推动？`,
        },
      }
    }
  },
}
