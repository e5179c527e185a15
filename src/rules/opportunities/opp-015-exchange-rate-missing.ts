import { opportunitiesOf } from '../../measures/lookup.js'
import { missingRateOf, type MissingRate } from '../../measures/money.js'
import type { Text } from '../../report/text.js'
import type { Rule } from '../rule.js'

const reason = ({ from, to, startsOn, inverse }: MissingRate): Text => {
  if (startsOn !== undefined)
    return { en: `the rate to ${to} begins only on ${startsOn}`, zh: `而兑 ${to} 的汇率从 ${startsOn} 才开始` }
  if (inverse)
    return {
      en: `only the rate from ${to} to ${from} is given, which is not turned round`,
      zh: `而只有 ${to} 兑 ${from} 的汇率，不会反向推算`,
    }
  return { en: `there is no rate to ${to}`, zh: `却没有兑 ${to} 的汇率` }
}

// One total in two currencies is no total.
export const opp015: Rule = {
  code: 'OPP-015',
  name: 'exchange-rate-missing',
  label: { en: 'no exchange rate', zh: '缺少汇率' },
  severity: 'error',
  summary: {
    en: 'Every deal is in the currency of the plan, or a dated exchange rate leads to it.',
    zh: '每个商机都用计划的币种，或有带日期的汇率可以折算。',
  },
  why: {
    en: 'Amounts in another currency cannot be added, so the deal is missing from the totals without anybody noticing.',
    zh: '不同币种不能相加，商机会悄悄从总额中漏掉。',
  },
  source: 'HOUSE',
  move: {
    en: 'Write the amount in the currency of the plan, or give a dated rate in "exchange_rates" of plan.config.yaml.',
    zh: '请按计划币种填写金额，或在 plan.config.yaml 的“exchange_rates”中给出带日期的汇率。',
  },
  improves: 'open_weighted',
  bad: `currency: CNY
opportunities:
  - { id: export, name: 海外工厂, stage: A, amount: 300000, currency: USD }`,
  good: `currency: CNY
opportunities:
  - { id: export, name: 海外工厂, stage: A, amount: 2100000, currency: CNY }`,
  *check(plan, context) {
    for (const { thing: deal, path } of opportunitiesOf(plan)) {
      const missing = missingRateOf(deal, plan, context)
      if (missing === undefined) continue
      const { from, to } = missing
      const why = reason(missing)
      yield {
        subject: deal.id,
        path: [...path, 'currency'],
        message: {
          en: `"${deal.name}" is in ${from}, and ${why.en}`,
          zh: `“${deal.name}”用 ${from} 计价，${why.zh}`,
        },
        hint: {
          en: `Write the amount in ${to}, or give a rate from ${from} to ${to} with its day in "exchange_rates" of plan.config.yaml.`,
          zh: `请用 ${to} 填写金额，或在 plan.config.yaml 的“exchange_rates”中给出 ${from} 兑 ${to} 的汇率和日期。`,
        },
      }
    }
  },
}
