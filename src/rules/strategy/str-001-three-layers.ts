import { looseEndsOf } from '../../measures/strategy.js'
import { inQuotes } from '../../report/goal-words.js'
import { same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Tactics are what a customer buys for: a map that ends above them shows no need.
export const str001: Rule = {
  code: 'STR-001',
  name: 'three-layers',
  label: { en: 'map that breaks off', zh: '地图断在半路' },
  severity: 'error',
  completeness: true,
  summary: {
    en: 'Every goal of the customer has a strategy, and every strategy a tactic.',
    zh: '客户的每个目标都有战略，每项战略都有战术。',
  },
  why: {
    en: 'Customers buy in order to carry out a tactic. Where the map ends at a goal or a strategy, nobody can say what will be bought and why.',
    zh: '客户是为了落实战术才采购的。地图停在目标或战略这一层，就说不清客户会买什么、为什么买。',
  },
  source: 'S0-12, S0-21',
  move: {
    en: 'Ask the customer for the missing layer, and add it to the strategy map.',
    zh: '向客户问清缺的这一层，补进战略地图。',
  },
  improves: 'completeness',
  bad: `maps:
  strategy:
    goals:
      - id: g1
        statement: 交货周期缩短到 30 天
        strategies:
          - { id: st1, statement: 计划和车间用同一份数据 }`,
  good: `maps:
  strategy:
    goals:
      - id: g1
        statement: 交货周期缩短到 30 天
        strategies:
          - { id: st1, statement: 计划和车间用同一份数据, tactics: [{ id: tac1, statement: 上线生产排程 }] }`,
  *check(plan) {
    for (const { layer, id, statement, owner, path } of looseEndsOf(plan)) {
      const node = inQuotes(statement)
      const who = owner ? same(owner.name) : { en: 'the customer', zh: '客户' }
      if (layer === 'goal')
        yield {
          subject: id,
          path: [...path, 'strategies'],
          message: {
            en: `the goal ${node.en} has no strategy, so we do not know how it is to be reached`,
            zh: `目标${node.zh}下面没有战略，不知道客户打算靠什么实现`,
          },
          hint: {
            en: `Ask ${who.en} how ${node.en} is to be reached, and write it in "strategies".`,
            zh: `向${who.zh}问清打算怎样实现${node.zh}，写进“strategies”。`,
          },
          question: {
            en: `Which strategies does ${who.en} follow to reach ${node.en}, and who told us so?`,
            zh: `${who.zh}打算靠哪些战略实现${node.zh}？我们是听谁说的？`,
          },
        }
      else
        yield {
          subject: id,
          path: [...path, 'tactics'],
          message: {
            en: `the strategy ${node.en} has no tactic, so we do not know what will be done for it`,
            zh: `战略${node.zh}下面没有战术，不知道客户具体要做什么`,
          },
          hint: {
            en: `Ask ${who.en} what will be done for ${node.en}, and write it in "tactics".`,
            zh: `向${who.zh}问清${node.zh}具体要做哪些事，写进“tactics”。`,
          },
          question: {
            en: `What will ${who.en} do for ${node.en} this year, and what needs to be bought for it?`,
            zh: `为了${node.zh}，${who.zh}今年要做哪些事？其中哪些需要采购？`,
          },
        }
    }
  },
}
