import { discountFaults } from '../../measures/discounts.js'
import type { Rule } from '../rule.js'

// "Too expensive" has eight reasons, and a lower price answers one or two of them.
export const opp014: Rule = {
  code: 'OPP-014',
  name: 'discount-without-reason',
  label: { en: 'discount without reason or return', zh: '降价没有原因或交换' },
  severity: 'warning',
  summary: {
    en: 'When the customer asks for a lower price, the real reason is known; when we give one, something in the offer changes with it.',
    zh: '客户要求降价时，写明真正的原因；我方让价时，报价内容也随之变化。',
  },
  why: {
    en: 'A price that falls without a reason was too high from the start, says the customer, and asks again. Another price belongs to another offer.',
    zh: '没有理由的降价，等于承认原价虚高，客户还会再压。不同的价格，对应不同的组合。',
  },
  source: 'S2-13',
  move: {
    en: 'Ask what the price is compared with and what has changed, before answering with a number.',
    zh: '先问清和什么比、情况有什么变化，再谈数字。',
  },
  bad: `opportunities:
  - { id: erp, name: 核心系统替换, stage: D, discount: { requested_pct: 15, granted_pct: 8 } }`,
  good: `opportunities:
  - id: erp
    name: 核心系统替换
    stage: D
    discount:
      requested_pct: 15
      granted_pct: 8
      reason: competitor_cheaper
      variable_items: [驻场由六个月改为三个月]`,
  *check(plan) {
    // A discount in the plan is what switches the module on.
    for (const { thing: deal, path, kind, pct } of discountFaults(plan)) {
      yield kind === 'reason_unknown'
        ? {
            subject: deal.id,
            path,
            message: {
              en: `the customer asks for ${pct}% off on "${deal.name}", and the real reason is not written`,
              zh: `客户要求“${deal.name}”降价 ${pct}%，没有写真正的原因`,
            },
            hint: {
              en: `Ask what the price of "${deal.name}" is compared with and what has changed, and write it in "discount.reason" before answering with a number.`,
              zh: `先问清“${deal.name}”的价格是和什么比、情况有什么变化，写进“discount.reason”，再谈数字。`,
            },
            question: {
              en: `Does the customer need a lower price for "${deal.name}", or want to see whether we give in?`,
              zh: `“${deal.name}”是客户真的需要低价，还是想试试我方让不让？`,
            },
          }
        : {
            subject: deal.id,
            path,
            message: {
              en: `${pct}% were granted on "${deal.name}", and nothing changes in return`,
              zh: `“${deal.name}”让价 ${pct}%，没有换来任何变化`,
            },
            hint: {
              en: `Name what changes with the price of "${deal.name}", such as scope, term or payment, in "discount.variable_items".`,
              zh: `把“${deal.name}”随价格变化的部分（范围、期限、付款等）写进“discount.variable_items”。`,
            },
            question: {
              en: `What does the customer give for the ${pct}% on "${deal.name}", and who there knows its worth?`,
              zh: `“${deal.name}”让的 ${pct}%，客户拿什么来换？那边谁知道它值多少？`,
            },
          }
    }
  },
}
