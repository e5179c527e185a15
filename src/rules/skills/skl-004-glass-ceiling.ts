import { isTopClass } from '../../measures/key-account.js'
import { levelOf } from '../../measures/scales.js'
import { leadBelowCeiling, topRelations } from '../../measures/self-assessment.js'
import { labelIn, listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// The lead of the account is the owner of the plan. Rung and relationship are two scales and never turned into each
// other (domain, open point 3): they are only held side by side.
export const skl004: Rule = {
  code: 'SKL-004',
  name: 'glass-ceiling',
  label: { en: 'lead of the account below the glass ceiling', zh: '客户负责人在玻璃天花板之下' },
  severity: 'info',
  summary: {
    en: 'Whoever leads a V account, or has reached the top of a relationship, sells value or influence, not products.',
    zh: '负责 V 类客户或已达到最高关系的人，卖的是价值和影响，而不是产品。',
  },
  why: {
    en: 'Up to the second rung a seller talks of products and solutions, and the top of the customer hands such talk down. This is the glass ceiling: the decision is seen, and not reached.',
    zh: '前两级台阶谈的是产品和方案，客户高层会把这样的话题推给下面的人。这就是玻璃天花板：看得见决策，却够不着。',
  },
  source: 'S2-20, PUB 4',
  move: {
    en: 'Let a colleague on a higher rung go along to the top, and agree on what the lead learns from it; correct "seller_rung" if it is too low.',
    zh: '请台阶更高的同事一起拜访高层，并约定负责人要从中学到什么；如果“seller_rung”定低了，就改过来。',
  },
  bad: `account: { name: 长河仪表, vpc: V }
owner: zhao
team:
  - { id: zhao, name: 赵宁, seller_rung: traditional }`,
  good: `account: { name: 长河仪表, vpc: V }
owner: zhao
team:
  - { id: zhao, name: 赵宁, seller_rung: competitive }`,
  *check(plan, { playbook }) {
    const found = leadBelowCeiling(plan, playbook)
    if (found === undefined) return
    const { thing: lead, path } = found
    const rung = levelOf(playbook, 'seller_rung', lead.seller_rung)
    const stands = {
      en: `${lead.name}, who leads the account, stands on rung ${String(rung?.number)} (${rung?.label.en ?? '?'})`,
      zh: `客户负责人${lead.name}在第 ${String(rung?.number)} 级台阶（${rung?.label.zh ?? '?'}）`,
    }
    if (isTopClass(plan)) {
      const vip = labelIn(playbook.scales['vpc'], 'V')
      yield {
        subject: lead.id,
        path: [...path, 'seller_rung'],
        message: {
          en: `"${plan.account.name}" is a ${vip.en} (V), but ${stands.en}: its top will not talk about products for long`,
          zh: `“${plan.account.name}”是${vip.zh}（V 类），但${stands.zh}：高层不会久谈产品`,
        },
        question: {
          en: `Who of us could go along to the top, and what does ${lead.name} need for the next rung?`,
          zh: `我方谁可以一起去见高层？${lead.name}要上一级台阶，还缺什么？`,
        },
      }
    }
    const relations = topRelations(plan, playbook)
    const [first, ...rest] = relations
    if (first === undefined) return
    const names = listed(relations.map(({ person }) => same(person.name)))
    const level = labelIn(playbook.scales['relationship'], first.person.relationship?.current ?? '?')
    yield {
      subject: lead.id,
      path: [...first.path, 'relationship', 'current'],
      message: {
        en: `to ${names.en} we are said to be "${level.en}", but ${stands.en}: the one or the other is rated wrongly`,
        zh: `与${names.zh}的关系记为“${level.zh}”，但${stands.zh}：总有一边评高或评低了`,
      },
      hint: {
        en: `Look at both again: what ${names.en} last asked our advice on, and what ${lead.name} sells; then correct "relationship.current" or "seller_rung".`,
        zh: `两边都再看一看：${names.zh}上一次就什么事征求过我方意见，${lead.name}卖的又是什么；然后改正“relationship.current”或“seller_rung”。`,
      },
      question: {
        en: `On what did ${names.en} last ask for our advice, beyond our products?`,
        zh: `除了产品，${names.zh}上一次就什么事征求过我方的意见？`,
      },
      related: rest.map((relation) => ({
        path: [...relation.path, 'relationship', 'current'],
        message: { en: `the same with ${relation.person.name}`, zh: `${relation.person.name}也是` },
      })),
    }
  },
}
