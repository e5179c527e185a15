import { isFrom, openDealsOf } from '../../measures/stages.js'
import type { Opportunity } from '../../plan/plan.js'
import type { Text } from '../../report/text.js'
import type { Rule } from '../rule.js'

/** What is not known of the customer's money, and the first key that would tell it. */
const unknownOf = ({
  budget_source: source,
  budget_amount: amount,
}: Opportunity): { key: string; what: Text } | undefined => {
  if (source === undefined && amount === undefined)
    return {
      key: 'budget_source',
      what: { en: "neither source nor amount of the customer's budget is known", zh: '客户预算的来源和金额都不清楚' },
    }
  if (source === undefined)
    return {
      key: 'budget_source',
      what: { en: "the source of the customer's budget is not known", zh: '客户预算从哪里来还不清楚' },
    }
  if (amount === undefined)
    return {
      key: 'budget_amount',
      what: { en: "the amount of the customer's budget is not known", zh: '客户预算有多少还不清楚' },
    }
  return undefined
}

// In complex sales the budget is seldom fixed at the start: it is something to find out, and to help along.
export const opp016: Rule = {
  code: 'OPP-016',
  name: 'customer-budget-unknown',
  label: { en: "customer's budget unknown", zh: '客户预算不明' },
  severity: 'info',
  summary: {
    en: "Once a deal is being confirmed, we know where the customer's money comes from and how much there is.",
    zh: '商机进入确认阶段后，知道客户的钱从哪里来、有多少。',
  },
  why: {
    en: 'Without a budget the need is a wish; who knows the source also knows who has to agree to the spending.',
    zh: '没有预算，需求只是愿望；知道钱从哪里来，才知道花钱要谁点头。',
  },
  source: 'S1-05',
  move: {
    en: 'Ask who pays and what is set aside, and write it in "budget_source" and "budget_amount".',
    zh: '请问清由谁出钱、准备了多少，写进“budget_source”和“budget_amount”。',
  },
  bad: `opportunities:
  - { id: carbon, name: 排放监测平台, amount: 1500000, stage: B }`,
  good: `opportunities:
  - id: carbon
    name: 排放监测平台
    amount: 1500000
    stage: B
    budget_source: 环保专项
    budget_amount: 1600000`,
  *check(plan, { playbook }) {
    for (const { thing: deal, path, stage } of openDealsOf(plan)) {
      const unknown = isFrom(stage, playbook.from_stage.customer_budget) ? unknownOf(deal) : undefined
      if (unknown === undefined) continue
      yield {
        subject: deal.id,
        path: [...path, unknown.key],
        message: {
          en: `"${deal.name}" is at stage ${stage}, and ${unknown.what.en}`,
          zh: `“${deal.name}”已到阶段 ${stage}，${unknown.what.zh}`,
        },
        question: {
          en: `Whose budget pays for "${deal.name}", how much is in it, and who has to release it?`,
          zh: `“${deal.name}”花谁的预算，有多少，要谁批准才能动用？`,
        },
      }
    }
  },
}
