import { milestonesOf } from '../../measures/milestones.js'
import { openDealsOf } from '../../measures/stages.js'
import { listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

// The customer's questions come in an order; an answer to the fifth does not help whoever still asks the second.
export const opp017: Rule = {
  code: 'OPP-017',
  name: 'milestones-out-of-order',
  label: { en: 'milestones out of order', zh: '里程碑未按顺序' },
  severity: 'warning',
  summary: {
    en: 'The milestones of a deal are answered in their order, and a visit is planned for the next one.',
    zh: '商机的里程碑按顺序回答，下一个已安排拜访。',
  },
  why: {
    en: 'A visit without a question of the customer to answer is a courtesy call. And a question that we skipped comes back when the contract lies on the table.',
    zh: '拜访不回答客户的问题，就只是寒暄。跳过去的问题，到签合同时还会冒出来。',
  },
  source: 'S1-14',
  move: {
    en: 'Plan a visit for the first milestone that is not answered, and prepare the answer.',
    zh: '为第一个还没有回答的里程碑安排拜访，并准备好答案。',
  },
  bad: `opportunities:
  - id: erp
    name: 核心系统替换
    stage: C
    milestones:
      - { id: ms_need, event: 需求访谈, answered_on: 2026-05-12 }
      - { id: ms_site, event: 现场考察, customer_question: 同行用得怎么样？ }
      - { id: ms_demo, event: 方案演示, answered_on: 2026-06-18 }`,
  good: `opportunities:
  - id: erp
    name: 核心系统替换
    stage: C
    milestones:
      - { id: ms_need, event: 需求访谈, answered_on: 2026-05-12 }
      - { id: ms_site, event: 现场考察, customer_question: 同行用得怎么样？, planned_visit: 2026-07-08 }
      - { id: ms_demo, event: 方案演示 }`,
  *check(plan, { asOf }) {
    // Milestones in the plan are what switches the module on.
    for (const at of openDealsOf(plan)) {
      const deal = at.thing
      const { next, early, nextIsPlanned } = milestonesOf(at, asOf)
      if (next === undefined || (nextIsPlanned === true && early.length === 0)) continue
      const { event, planned_visit: visit, customer_question: question } = next.thing
      const answered = listed(early.map(({ thing }) => ({ en: `"${thing.event}"`, zh: `“${thing.event}”` })))
      const { en, zh } =
        early.length > 0
          ? {
              en: `${answered.en} of "${deal.name}" ${early.length === 1 ? 'is' : 'are'} answered, and "${event}", which comes earlier, is not`,
              zh: `“${deal.name}”的${answered.zh}已经回答，排在前面的“${event}”却还没有`,
            }
          : visit === undefined
            ? {
                en: `"${event}" is the next milestone of "${deal.name}", and no visit is planned for it`,
                zh: `“${deal.name}”的下一个里程碑是“${event}”，还没有安排拜访`,
              }
            : {
                en: `"${event}" is the next milestone of "${deal.name}", and the visit of ${visit} has passed without an answer`,
                zh: `“${deal.name}”的下一个里程碑是“${event}”，${visit} 的拜访已过，还没有回答`,
              }
      yield {
        subject: deal.id,
        path: [...next.path, early.length > 0 ? 'answered_on' : 'planned_visit'],
        message: { en, zh },
        hint: {
          en: `Plan a visit for "${event}" in "planned_visit", or write in "answered_on" when it was answered.`,
          zh: `为“${event}”安排拜访，写进“planned_visit”；已经回答的，在“answered_on”写上日期。`,
        },
        question:
          question === undefined
            ? {
                en: `What will the customer ask at "${event}", and what shall we answer?`,
                zh: `到“${event}”时客户会问什么？我方怎么回答？`,
              }
            : {
                en: `The customer will ask "${question}": who of us answers it, to whom, and when?`,
                zh: `客户会问“${question}”：我方谁来回答，对谁说，什么时候说？`,
              },
      }
    }
  },
}
