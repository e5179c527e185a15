import { goalFigures } from '../../measures/goals.js'
import { labelOf } from '../../measures/scales.js'
import { inQuotes } from '../../report/goal-words.js'
import { counted, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// A date that passes without a word makes every other date of the plan worth less.
export const gol004: Rule = {
  code: 'GOL-004',
  name: 'action-overdue',
  label: { en: 'action overdue', zh: '行动已逾期' },
  severity: 'warning',
  summary: {
    en: 'No action that is still to be done is past its due date.',
    zh: '没有超过截止日期仍未完成的行动。',
  },
  why: {
    en: 'What we promised each other, often the customer too, has not happened. Either something stands in the way and the team should help, or it is no longer needed and takes up room.',
    zh: '答应过同事、往往也答应过客户的事没有做到。要么遇到了困难，需要团队帮忙；要么已经没有必要，白占着位置。',
  },
  source: 'S0-22, S0-23',
  move: {
    en: 'Finish it, agree on a new date, or write "status: dropped".',
    zh: '把它做完，或商定新的日期，不做了就写“status: dropped”。',
  },
  improves: 'progress',
  bad: `team:
  - { id: lead, name: 客户经理 }
actions:
  - { id: visit, what: 拜访总经理, owner: lead, due: 2026-06-20, status: doing }`,
  good: `team:
  - { id: lead, name: 客户经理 }
actions:
  - { id: visit, what: 拜访总经理, owner: lead, due: 2026-06-20, status: done }`,
  *check(plan, context) {
    for (const { action, status, daysLate, owner, path } of goalFigures(plan, context).actions) {
      if (daysLate === undefined || action.due === undefined) continue
      const { id, due } = action
      const what = inQuotes(action.what)
      const label = labelOf(context.playbook, 'action_status', status) ?? same(status)
      const days = counted(daysLate, 'day', 'days', '天')
      yield {
        subject: id,
        path: [...path, 'due'],
        message: {
          en: `the action ${what.en} was due on ${due}, ${days.en} ago, and is still ${label.en}`,
          zh: `行动${what.zh}应在 ${due} 前完成，已逾期 ${days.zh}，状态仍是“${label.zh}”`,
        },
        hint: owner
          ? {
              en: `Ask ${owner.name} what is in the way of ${what.en}, then finish it, write a new "due" or "status: dropped".`,
              zh: `问${owner.name}${what.zh}卡在哪里，然后做完它、改“due”，或写“status: dropped”。`,
            }
          : {
              en: `Agree on who of us finishes ${what.en}, and write "owner" and a new "due"; or write "status: dropped".`,
              zh: `商定由我方谁来做完${what.zh}，写上“owner”和新的“due”；不做了就写“status: dropped”。`,
            },
        question: owner
          ? {
              en: `${what.en} is ${days.en} late: what does ${owner.name} need to get it done?`,
              zh: `${what.zh}已逾期 ${days.zh}：${owner.name}还缺什么才能做完？`,
            }
          : {
              en: `${what.en} is ${days.en} late: does anybody work on it, and is it still needed?`,
              zh: `${what.zh}已逾期 ${days.zh}：有人在做吗？还需要做吗？`,
            },
      }
    }
  },
}
