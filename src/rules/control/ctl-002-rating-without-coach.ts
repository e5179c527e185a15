import { controlOf, peopleOfDeal } from '../../measures/control.js'
import { isCoach } from '../../measures/deal-people.js'
import { openDealsOf } from '../../measures/stages.js'
import type { Rule } from '../rule.js'

// Whoever has worked on a deal for months sees what they wish; a coach sees it from inside.
export const ctl002: Rule = {
  code: 'CTL-002',
  name: 'rating-without-coach',
  label: { en: 'rating without a coach', zh: '自评没有教练校准' },
  severity: 'warning',
  summary: { en: 'Beside every rating of our own stands that of a coach.', zh: '每个自评旁边都有教练的评分。' },
  why: {
    en: 'Whoever has worked on a deal for months sees what they wish. The C in C139 is the coach, who answers the same questions from inside the customer.',
    zh: '跟了几个月的单，容易只看到想看的。C139 的 C 就是教练，由教练从客户内部回答同样的问题。',
  },
  source: 'S4-16, PUB 1',
  move: {
    en: 'Ask a coach the same thirteen questions, and write the answers in "coach" of "c139".',
    zh: '请教练回答同样的十三个问题，写进“c139”的“coach”。',
  },
  improves: 'control',
  bad: `opportunities:
  - { id: erp, name: ERP 升级, stage: B, c139: { self: { w1: true, c1: clear } } }`,
  good: `opportunities:
  - id: erp
    name: ERP 升级
    stage: B
    c139: { self: { w1: true, c1: clear }, coach: { w1: false, c1: clear } }`,
  *check(plan, { playbook }) {
    for (const { thing: deal, path } of openDealsOf(plan)) {
      const { self, effectiveRater } = controlOf(deal, plan, playbook)
      if (self === undefined || effectiveRater !== 'self') continue
      const coach = peopleOfDeal(deal, plan).find(isCoach)
      yield {
        subject: deal.id,
        path: [...path, 'c139', 'coach'],
        message: {
          en: `"${deal.name}" has only our own rating ${self.written}, and no coach has rated it`,
          zh: `“${deal.name}”只有自评 ${self.written}，没有教练评分`,
        },
        hint: coach
          ? {
              en: `Ask ${coach.name} the same thirteen questions about "${deal.name}", and write the answers in "coach" of "c139".`,
              zh: `请${coach.name}就“${deal.name}”回答同样的十三个问题，写进“c139”的“coach”。`,
            }
          : {
              en: `Find somebody who sees "${deal.name}" from inside, ask the same thirteen questions, and write the answers in "coach" of "c139".`,
              zh: `找一位了解“${deal.name}”内情的人，请其回答同样的十三个问题，写进“c139”的“coach”。`,
            },
        question: {
          en: `Who inside the customer could tell us where our view of "${deal.name}" is too rosy?`,
          zh: `客户内部谁能告诉我们，对“${deal.name}”的判断哪里过于乐观？`,
        },
      }
    }
  },
}
