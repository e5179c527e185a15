import { openDealsOf } from '../../measures/stages.js'
import { strategyMapOf } from '../../measures/strategy.js'
import { inQuotes } from '../../report/goal-words.js'
import type { Rule } from '../rule.js'

// The strategy map is where need comes from: a deal that hangs on none of it is a project that anybody can cut.
export const str006: Rule = {
  code: 'STR-006',
  name: 'deal-without-tactic',
  label: { en: 'deal without tactic', zh: '商机没有对应战术' },
  severity: 'warning',
  summary: {
    en: 'Every open deal names the tactic of the customer that it serves.',
    zh: '每个进行中的商机都写明它服务于客户的哪项战术。',
  },
  why: {
    en: 'A deal that serves no tactic is a project for a department: nobody at the top misses it when money gets short, and we sell features instead of a result.',
    zh: '不服务于任何战术的商机只是某个部门的项目：预算一紧，高层没有人会惋惜，我们卖的也只是功能而不是结果。',
  },
  source: 'S0-10, S0-13',
  move: {
    en: 'Write in "tactic" which tactic of the customer the deal serves.',
    zh: '在商机的“tactic”里写明它服务于客户的哪项战术。',
  },
  improves: 'solution_coverage',
  bad: `opportunities:
  - { id: aps, name: 生产排程系统, stage: B }
maps:
  strategy:
    goals:
      - id: g1
        statement: 交货周期缩短到 30 天
        strategies:
          - { id: st1, statement: 用同一份数据, tactics: [{ id: tac1, statement: 上线生产排程 }] }`,
  good: `opportunities:
  - { id: aps, name: 生产排程系统, stage: B, tactic: tac1 }
maps:
  strategy:
    goals:
      - id: g1
        statement: 交货周期缩短到 30 天
        strategies:
          - { id: st1, statement: 用同一份数据, tactics: [{ id: tac1, statement: 上线生产排程 }] }`,
  *check(plan) {
    const hasTactics = strategyMapOf(plan).tactics.length > 0
    for (const { thing: deal, stage, path } of openDealsOf(plan)) {
      if (deal.tactic !== undefined) continue
      const name = inQuotes(deal.name)
      yield {
        subject: deal.id,
        path: [...path, 'tactic'],
        message: {
          en: `${name.en} is at stage ${stage} and serves no tactic of the customer that we know of`,
          zh: `${name.zh}已到 ${stage} 阶段，却看不出服务于客户的哪项战术`,
        },
        hint: hasTactics
          ? {
              en: `Write in "tactic" which tactic on the strategy map ${name.en} serves.`,
              zh: `在“tactic”里写明${name.zh}服务于战略地图上的哪项战术。`,
            }
          : {
              en: `Ask what the customer wants to reach with ${name.en}, put it on the strategy map, and name the tactic in "tactic".`,
              zh: `问清客户想靠${name.zh}实现什么，写进战略地图，再在“tactic”里写上对应的战术。`,
            },
        question: {
          en: `Which goal of the customer comes nearer with ${name.en}, and who would miss it?`,
          zh: `买了${name.zh}，客户的哪个目标会更近一步？不买，谁会着急？`,
        },
      }
    }
  },
}
