import { buyerProgressOf, claimedDealsOf } from '../../measures/stage-proof.js'
import type { Rule } from '../rule.js'

// Our stages are only as true as what the customer does; whoever runs ahead negotiates with nobody.
export const opp011: Rule = {
  code: 'OPP-011',
  name: 'ahead-of-buyer',
  label: { en: 'ahead of the buyer', zh: '阶段超前于客户' },
  severity: 'warning',
  summary: {
    en: "No deal is at a stage that the customer's own purchase has not reached yet.",
    zh: '商机所写的阶段不超前于客户自己的采购步骤。',
  },
  why: {
    en: 'Selling ahead of the buyer means pressure, early discounts and a forecast the customer knows nothing about.',
    zh: '走在客户前面，只会施压、过早让价，预测也只是我方一厢情愿。',
  },
  source: 'S0-06, S1-10, S1-11',
  move: {
    en: 'Correct "buyer_step" if the customer is further, else move the deal back.',
    zh: '客户已走得更远就更正“buyer_step”，否则把商机退回。',
  },
  bad: `opportunities:
  - { id: erp, name: 核心系统替换, amount: 3600000, stage: D, buyer_step: purchase_criteria }`,
  good: `opportunities:
  - { id: erp, name: 核心系统替换, amount: 3600000, stage: D, buyer_step: tender_evaluation }`,
  *check(plan, { playbook }) {
    for (const { thing: deal, path, stage, state } of claimedDealsOf(plan)) {
      const progress = buyerProgressOf(deal, stage, playbook)
      if (progress === undefined || progress.needed.number <= progress.actual.number) continue
      const { needed, actual, justified } = progress
      yield {
        subject: deal.id,
        path: [...path, 'buyer_step'],
        message: {
          en: `"${deal.name}" is at stage ${stage}, which needs buyer step ${needed.number} (${needed.label.en}), and the customer is at step ${actual.number} (${actual.label.en})`,
          zh: `“${deal.name}”写在阶段 ${stage}，客户应到采购第 ${needed.number} 步（${needed.label.zh}），现在只到第 ${actual.number} 步（${actual.label.zh}）`,
        },
        ...(state === 'open' &&
          justified !== undefined && {
            hint: {
              en: `Correct "buyer_step" if the customer is further, else move the deal back to stage ${justified}.`,
              zh: `客户已走得更远就更正“buyer_step”，否则把商机退回阶段 ${justified}。`,
            },
          }),
        question: {
          en: `What must the customer do before "${deal.name}" is really at stage ${stage}, and who there starts it?`,
          zh: `客户还要做什么，“${deal.name}”才算真正到阶段 ${stage}？由客户的谁来推动？`,
        },
      }
    }
  },
}
