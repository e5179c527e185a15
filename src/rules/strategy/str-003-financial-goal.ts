import { mapGoalsOf } from '../../measures/strategy.js'
import { inQuotes } from '../../report/goal-words.js'
import { listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Executives answer for financial goals: an offer that serves none of them is cut first.
export const str003: Rule = {
  code: 'STR-003',
  name: 'financial-goal',
  label: { en: 'no financial goal', zh: '没有财务目标' },
  severity: 'warning',
  summary: {
    en: 'At least one goal on the strategy map is a financial one.',
    zh: '战略地图上至少有一个财务目标。',
  },
  why: {
    en: 'Those who decide are measured by financial figures. As long as we know none of these goals, we talk about technology and lose the budget to somebody who talks about money.',
    zh: '拍板的人看的是财务数字。不知道客户的财务目标，我们就只能谈技术，预算会给能算账的人。',
  },
  source: 'S0-12',
  move: {
    en: 'Find out which financial figure the executives of the customer answer for, and add that goal with "kind: financial".',
    zh: '弄清客户高管对哪个财务数字负责，作为目标写进战略地图，并写“kind: financial”。',
  },
  bad: `maps:
  strategy:
    goals:
      - { id: g1, statement: 交货周期缩短到 30 天, kind: operations }`,
  good: `maps:
  strategy:
    goals:
      - { id: g1, statement: 净利率提高到 10%, kind: financial }`,
  *check(plan) {
    const goals = mapGoalsOf(plan)
    const [first] = goals
    if (first === undefined || goals.some(({ goal }) => goal.kind === 'financial')) return
    const open = goals.flatMap(({ goal }) => (goal.kind === undefined ? [inQuotes(goal.statement)] : []))
    const [doubtful] = open
    const names = listed(open)
    const name = inQuotes(first.goal.statement)
    yield {
      subject: 'plan',
      path: ['maps', 'strategy', 'goals'],
      message:
        doubtful === undefined
          ? { en: 'no goal on the strategy map is a financial one', zh: '战略地图上没有财务目标' }
          : {
              en: `no goal on the strategy map is marked as financial, and no kind is written at ${names.en}`,
              zh: `战略地图上没有标为财务类的目标，${names.zh}还没写类别`,
            },
      ...(doubtful !== undefined && {
        hint: {
          en: `Write "kind" at ${doubtful.en}; if it is not financial, ask for the financial goal behind it and add that one.`,
          zh: `给${doubtful.zh}写上“kind”；如果不是财务目标，就问清背后的财务目标，补进地图。`,
        },
      }),
      question: {
        en: `Which financial figure gets better when ${name.en} is reached, and who at the customer answers for it?`,
        zh: `${name.zh}做到以后，客户的哪个财务数字会变好？由谁负责？`,
      },
    }
  },
}
