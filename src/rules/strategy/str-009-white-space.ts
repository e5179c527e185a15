import { strategyMapOf } from '../../measures/strategy.js'
import { inQuotes } from '../../report/goal-words.js'
import { same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// White space is where the next deal comes from, and it is easier won with a customer we know.
export const str009: Rule = {
  code: 'STR-009',
  name: 'white-space',
  label: { en: 'white space', zh: '空白机会' },
  severity: 'info',
  summary: {
    en: 'Every tactic that we can serve has a deal, current, planned or potential.',
    zh: '我方能服务的每项战术都有商机：当前的、计划的或潜在的。',
  },
  why: {
    en: 'What the customer wants to do and what we could do for it is known, and nobody works on it. If it stays so, a competitor finds it.',
    zh: '客户要做、我方也能做的事已经清楚，却没有人跟进。一直空着，就会被竞争对手拿走。',
  },
  source: 'S0-14, S0-16',
  move: {
    en: 'Find out whether there is a deal in this tactic, and note it, as potential to begin with.',
    zh: '弄清这项战术里有没有商机，先作为潜在商机记下来。',
  },
  bad: `maps:
  strategy:
    goals:
      - id: g1
        statement: 交货周期缩短到 30 天
        strategies:
          - { id: st1, statement: 用同一份数据, tactics: [{ id: tac1, statement: 上线生产排程 }] }
  execution: { mappings: [{ tactic: tac1, solution: 生产排程系统 }] }`,
  good: `maps:
  strategy:
    goals:
      - id: g1
        statement: 交货周期缩短到 30 天
        strategies:
          - { id: st1, statement: 用同一份数据, tactics: [{ id: tac1, statement: 上线生产排程 }] }
  execution: { mappings: [{ tactic: tac1, solution: 生产排程系统 }] }
opportunities: [{ id: aps, name: 生产排程系统, kind: potential, tactic: tac1 }]`,
  *check(plan) {
    for (const { tactic, solution, owner, whiteSpace, path } of strategyMapOf(plan).tactics) {
      if (!whiteSpace) continue
      const answer = solution === undefined ? undefined : inQuotes(solution)
      const { id } = tactic
      const name = inQuotes(tactic.statement)
      const who = owner ? same(owner.name) : { en: 'the customer', zh: '客户' }
      yield {
        subject: id,
        path,
        message:
          answer === undefined
            ? { en: `no deal serves the tactic ${name.en} yet`, zh: `战术${name.zh}还没有商机` }
            : {
                en: `we have ${answer.en} for the tactic ${name.en}, and no deal yet`,
                zh: `战术${name.zh}已有方案${answer.zh}，还没有商机`,
              },
        hint: {
          en: `Ask ${who.en} whether money is planned for ${name.en}, and note a deal with "kind: potential" and "tactic: ${id}".`,
          zh: `向${who.zh}打听${name.zh}有没有预算，记一个“kind: potential”、“tactic: ${id}”的商机。`,
        },
        question: {
          en: `When does ${who.en} want to start with ${name.en}, and who will be asked for an offer?`,
          zh: `${who.zh}打算什么时候启动${name.zh}？会请谁出方案？`,
        },
      }
    }
  },
}
