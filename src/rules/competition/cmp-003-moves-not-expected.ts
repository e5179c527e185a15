import { isUnpredicted, rivalsOf } from '../../measures/competitors.js'
import { isModuleOn } from '../../measures/modules.js'
import { rhythmOf } from '../../measures/reviews.js'
import { inDeals } from '../../report/competition-words.js'
import type { Rule } from '../rule.js'

// Predicting and blocking is what the team prepares a quarterly review for; a new plan need not have come so far.
export const cmp003: Rule = {
  code: 'CMP-003',
  name: 'moves-not-expected',
  label: { en: 'moves not predicted', zh: '未预判对手动作' },
  severity: 'info',
  summary: {
    en: 'From the first quarterly review on, the plan says what each competitor in an open deal will do next.',
    zh: '从第一次季度评审起，计划写明进行中商机的每个对手下一步会做什么。',
  },
  why: {
    en: 'A move that was expected can be blocked or answered on the day. One that was not costs the lead before the next review.',
    zh: '预料到的动作可以提前堵住，或当天回应。没料到的，等不到下次评审，领先就没了。',
  },
  source: 'S0-25, S2-03',
  move: {
    en: 'Ask what the competitor would do if it knew our plan; write it in "expected_moves", and our answer in "our_counter".',
    zh: '设想对手知道我方计划后会怎么做，写进“expected_moves”，把我方对策写进“our_counter”。',
  },
  bad: `competitors:
  - { id: yuanhang, name: 远航软件, strengths: 报价低 }
opportunities:
  - { id: erp, name: 核心系统替换, stage: B, competitors: [yuanhang] }
reviews:
  - { id: q2, kind: quarterly_business_review, held_on: 2026-06-15 }`,
  good: `competitors:
  - { id: yuanhang, name: 远航软件, strengths: 报价低, expected_moves: 招标前降价一成 }
opportunities:
  - { id: erp, name: 核心系统替换, stage: B, competitors: [yuanhang] }
reviews:
  - { id: q2, kind: quarterly_business_review, held_on: 2026-06-15 }`,
  *check(plan, context) {
    if (!isModuleOn('competition', plan, context.playbook)) return
    const quarterly = rhythmOf(plan, context).find(({ kind }) => kind === 'quarterly_business_review')
    const isDue = quarterly?.nextDue !== undefined && quarterly.nextDue <= context.asOf
    if (quarterly?.last === undefined && !isDue) return
    for (const { thing, path, deals } of rivalsOf(plan)) {
      const [deal] = deals
      if (deal === undefined || !isUnpredicted(thing)) continue
      const { id, name } = thing
      const where = inDeals({ name: deal.thing.name, stage: deal.stage }, deals.length)
      yield {
        subject: id,
        path: [...path, 'expected_moves'],
        message: isDue
          ? {
              en: `the quarterly review is due, and what ${name} will do next in ${where.en} is not written`,
              zh: `季度评审已到期，还没有写${name}在${where.zh}里下一步会做什么`,
            }
          : {
              en: `what ${name} will do next in ${where.en} is not written, and the quarterly review has been held`,
              zh: `季度评审已经开过，还没有写${name}在${where.zh}里下一步会做什么`,
            },
        hint: {
          en: `Ask what ${name} would do if it knew our plan; write it in "expected_moves", and our answer in "our_counter".`,
          zh: `设想${name}知道我方计划后会怎么做，写进“expected_moves”，把我方对策写进“our_counter”。`,
        },
        question: {
          en: `If you worked for ${name}, what would you do next week to beat us in "${deal.thing.name}"?`,
          zh: `如果你是${name}的人，下周会怎么做来赢我们的“${deal.thing.name}”？`,
        },
      }
    }
  },
}
