import { mapGoalsOf } from '../../measures/strategy.js'
import { askedParts, inQuotes, lackingParts, partKeys } from '../../report/goal-words.js'
import { same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// The first layer is a target that can be measured, such as a financial one; a wish gives no reason to buy now.
export const str002: Rule = {
  code: 'STR-002',
  name: 'measurable-map-goal',
  label: { en: "customer's goal not measurable", zh: '客户目标无法衡量' },
  severity: 'error',
  summary: {
    en: 'Every goal of the customer has a metric, a target and a due date.',
    zh: '客户的每个目标都有衡量指标、目标值和截止日期。',
  },
  why: {
    en: 'Without a number and a date a goal is a wish: nobody at the customer is measured by it, and what our offer is worth cannot be shown.',
    zh: '没有数字和日期的目标只是愿望：客户那边没有人为它负责，我方方案的价值也算不出来。',
  },
  source: 'S0-12, S0-13',
  move: {
    en: 'Ask the customer what the goal is measured by, and write "metric", "target" and "due".',
    zh: '向客户问清目标怎样衡量，写上“metric”“target”和“due”。',
  },
  bad: `maps:
  strategy:
    goals:
      - { id: g1, statement: 缩短交货周期, metric: 平均交货周期, due: 2027-06-30 }`,
  good: `maps:
  strategy:
    goals:
      - { id: g1, statement: 缩短交货周期, metric: 平均交货周期, target: 30, due: 2027-06-30 }`,
  *check(plan) {
    for (const { goal, owner, missing, path } of mapGoalsOf(plan)) {
      if (missing.length === 0) continue
      const name = inQuotes(goal.statement)
      const who = owner ? same(owner.name) : { en: 'the customer', zh: '客户' }
      const [parts, asked, keys] = [lackingParts(missing), askedParts(missing), partKeys(missing)]
      yield {
        subject: goal.id,
        path: [...path, ...missing.slice(0, 1)],
        message: {
          en: `the customer's goal ${name.en} has ${parts.en} yet`,
          zh: `客户的目标${name.zh}还${parts.zh}`,
        },
        hint: {
          en: `Ask ${who.en} for what is missing at ${name.en}, and write ${keys.en}.`,
          zh: `向${who.zh}问清${name.zh}缺的内容，写上${keys.zh}。`,
        },
        question: {
          en: `${name.en}: ${asked.en}, and who at the customer says so?`,
          zh: `${name.zh}：${asked.zh}？这是客户的哪一位说的？`,
        },
      }
    }
  },
}
