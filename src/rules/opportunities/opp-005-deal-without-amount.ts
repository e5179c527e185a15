import { decimal, rounded } from '../../measures/exact.js'
import { claimedDealsOf } from '../../measures/stage-proof.js'
import type { Opportunity } from '../../plan/plan.js'
import type { Text } from '../../report/text.js'
import { grouped } from '../../report/words.js'
import type { Rule } from '../rule.js'

const wrongWith = ({ name, amount }: Opportunity, stage: string): Text | undefined => {
  if (amount === undefined)
    return {
      en: `"${name}" is at stage ${stage} without an amount, so it is missing from every total`,
      zh: `“${name}”已在阶段 ${stage}，却没有金额，任何总额都不含它`,
    }
  if (amount > 0) return undefined
  const shown = grouped(rounded(decimal(amount), 2))
  return {
    en: `"${name}" is at stage ${stage} with an amount of ${shown}, and a deal is worth more than 0`,
    zh: `“${name}”已在阶段 ${stage}，金额却是 ${shown}，而商机金额应大于 0`,
  }
}

// A deal nobody can put a number on gets no people, no time and no place in the forecast.
export const opp005: Rule = {
  code: 'OPP-005',
  name: 'deal-without-amount',
  label: { en: 'deal without amount', zh: '商机没有金额' },
  severity: 'error',
  summary: {
    en: 'Every open or won deal with a stage has an amount above zero.',
    zh: '每个有阶段的在手或已赢商机都有大于零的金额。',
  },
  why: {
    en: 'The totals leave such a deal out or fall because of it, so the team plans with too little.',
    zh: '这样的商机不会计入总额，甚至拉低总额，团队看到的盘子就不对。',
  },
  source: 'S3-06, PUB 9',
  move: {
    en: 'Write the expected value in "amount", as plain digits; an honest estimate is enough.',
    zh: '请在“amount”中写上预计金额，只写数字，估计值也可以。',
  },
  improves: 'open_weighted',
  bad: `opportunities:
  - { id: twin, name: 数字孪生, stage: A }`,
  good: `opportunities:
  - { id: twin, name: 数字孪生, stage: A, amount: 2000000 }`,
  *check(plan) {
    for (const { thing: deal, path, stage } of claimedDealsOf(plan)) {
      const message = wrongWith(deal, stage)
      if (message === undefined) continue
      yield {
        subject: deal.id,
        path: [...path, 'amount'],
        message,
        question: {
          en: `What would the customer spend on "${deal.name}" at least, and what do we base that on?`,
          zh: `“${deal.name}”客户至少会花多少钱，依据是什么？`,
        },
      }
    }
  },
}
