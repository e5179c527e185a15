import type { CheckId } from '../../measures/checks.js'
import { completenessOf, failedChecks } from '../../measures/completeness.js'
import { checkMoves, whatIsMissing } from '../../report/completeness-words.js'
import type { Text } from '../../report/text.js'
import { labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

/** The checks that no other rule reports, each with what a coach would ask. */
const questions: Readonly<Partial<Record<CheckId, Text>>> = {
  '1.1': {
    en: 'Who of us answers for this plan, and does this person know?',
    zh: '这份计划由我方谁负责？本人知道吗？',
  },
  '1.2': {
    en: 'Who else of us could open a door at this customer?',
    zh: '我方还有谁能帮忙打开这个客户的局面？',
  },
  '1.3': {
    en: 'With which level of the customer can each of us talk?',
    zh: '我方每个人能和客户的哪一层对话？',
  },
  '3.1': {
    en: 'What does the customer want to reach in the next years, in their own words?',
    zh: '客户这几年想达到什么？用客户自己的话怎么说？',
  },
  '3.5': {
    en: 'Have we gone through the strategy map with the customer, and what did they say?',
    zh: '战略地图和客户对过了吗？客户怎么说？',
  },
  '3.6': {
    en: 'What could this customer buy from us within a year?',
    zh: '一年之内，这个客户可能向我方买什么？',
  },
  '4.1': {
    en: 'Who else at the customer has a say, or has to live with the result?',
    zh: '客户那边还有谁说得上话，或者要承担结果？',
  },
  '4.4': {
    en: 'To whom outside the company do the people who decide listen?',
    zh: '拍板的人会听公司外面谁的意见？',
  },
  '4.6': {
    en: 'What do the people who count say about us when we are not in the room?',
    zh: '我们不在场时，有分量的人怎么评价我们？',
  },
  '5.1': {
    en: 'What do we want to have reached with this customer in a year?',
    zh: '一年以后，我们想在这个客户身上做到什么？',
  },
}

// A hole in the plan is a hole in what the team knows. What another rule says better is left to it.
export const pln001: Rule = {
  code: 'PLN-001',
  name: 'required-part-missing',
  label: { en: 'required part missing', zh: '必备内容缺失' },
  severity: 'error',
  completeness: true,
  summary: {
    en: 'The plan has its five parts: team, background, maps, relationships and goals, each with what it must hold.',
    zh: '计划的五个部分齐全：客户团队、客户背景、战略地图与执行地图、关系、目标与行动，每部分都有必备的内容。',
  },
  why: {
    en: 'The plan is the route map of the whole team. Where a part is missing everybody fills the hole with a guess of their own, and the customer meets several companies instead of one.',
    zh: '计划是整个团队的路线图。缺了一块，每个人就用自己的猜测去补，客户见到的就不是一家公司，而是几家。',
  },
  source: 'S0-21, S0-23',
  move: {
    en: 'Go through the five parts with the team leader, and write down what is missing.',
    zh: '和团队领导逐项过一遍五个部分，把缺的写上。',
  },
  improves: 'completeness',
  bad: `owner: lead
team: [{ id: lead, name: 客户经理, role: account_manager }, { id: boss, name: 总监, role: director }]
maps:
  strategy: { goals: [{ id: g1, statement: 交货周期缩短到 30 天 }] }
  execution:
    steps:
      validate_strategy_map: { status: doing }
      identify_usable_relationships: { status: todo }
      research_similar_success: { status: todo }
      identify_opportunities: { status: todo }
relationships:
  people: [{ id: gm, name: 总经理 }, { id: cio, name: 信息总监 }, { id: adviser, name: 咨询顾问, external: true }]
opportunities: [{ id: scheduling, name: 生产排程 }]
goals: [{ id: first_deal, statement: 成为客户的供应商 }]`,
  good: `owner: lead
team: [{ id: lead, name: 客户经理, role: account_manager }, { id: boss, name: 总监, role: director }]
maps:
  strategy: { goals: [{ id: g1, statement: 交货周期缩短到 30 天 }] }
  execution:
    steps:
      validate_strategy_map: { status: doing }
      identify_usable_relationships: { status: todo }
      research_similar_success: { status: todo }
      identify_opportunities: { status: todo }
relationships:
  people: [{ id: gm, name: 总经理 }, { id: cio, name: 信息总监 }, { id: adviser, name: 咨询顾问, external: true }]
  voices: [{ person: gm, said_on: 2026-06-02, view_of_us: 答应的事都做到 }]
opportunities: [{ id: scheduling, name: 生产排程 }]
goals: [{ id: first_deal, statement: 成为客户的供应商 }]`,
  *check(plan, context) {
    const labelOf = (step: string): Text => labelIn(context.playbook.scales['execution_step'], step)
    for (const check of failedChecks(completenessOf(plan, context))) {
      if (check.follows !== undefined || !check.reportedBy.includes('PLN-001')) continue
      const question = questions[check.id]
      yield {
        subject: 'plan',
        path: check.path,
        message: whatIsMissing(check, labelOf),
        hint: checkMoves[check.id],
        ...(question && { question }),
      }
    }
  },
}
