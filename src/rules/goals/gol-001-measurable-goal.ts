import { goalFigures } from '../../measures/goals.js'
import { askedParts, inQuotes, lackingParts, partKeys } from '../../report/goal-words.js'
import type { Rule } from '../rule.js'

// What is not measured is always reached, or never.
export const gol001: Rule = {
  code: 'GOL-001',
  name: 'measurable-goal',
  label: { en: 'goal not measurable', zh: '目标无法衡量' },
  severity: 'error',
  completeness: true,
  summary: {
    en: 'Every goal of ours has a metric, a target and a due date.',
    zh: '我方的每个目标都有衡量指标、目标值和截止日期。',
  },
  why: {
    en: 'A goal without a number and a date steers nobody: at the end of the year the team cannot say whether it was reached, nor notice in time that it will not be.',
    zh: '没有数字和日期的目标指挥不了任何人：到年底说不清做到没有，中途也看不出已经偏了。',
  },
  source: 'S0-22, S0-21',
  move: {
    en: 'Agree on how the goal is measured, and write "metric", "target" and "due".',
    zh: '商定目标怎样衡量，写上“metric”“target”和“due”。',
  },
  improves: 'completeness',
  bad: `goals:
  - { id: our_revenue, statement: 成为客户的供应商, metric: 签约金额, target: 500000 }`,
  good: `goals:
  - { id: our_revenue, statement: 成为客户的供应商, metric: 签约金额, target: 500000, due: 2027-06-30 }`,
  *check(plan, context) {
    for (const { goal, missing, path } of goalFigures(plan, context).goals) {
      if (missing.length === 0) continue
      const name = inQuotes(goal.statement)
      const [parts, asked, keys] = [lackingParts(missing), askedParts(missing), partKeys(missing)]
      yield {
        subject: goal.id,
        path: [...path, ...missing.slice(0, 1)],
        message: {
          en: `our goal ${name.en} has ${parts.en} yet`,
          zh: `我方目标${name.zh}还${parts.zh}`,
        },
        hint: {
          en: `Settle in the team what is missing at ${name.en}, and write ${keys.en}.`,
          zh: `团队商定${name.zh}缺的内容，写上${keys.zh}。`,
        },
        question: { en: `${name.en}: ${asked.en}?`, zh: `${name.zh}：${asked.zh}？` },
      }
    }
  },
}
