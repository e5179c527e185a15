import type { Text } from './text.js'

/** What the codes of a segment are made from (domain 2.2), by the keys of `account`. */
export const segmentInputWords = {
  vpc: { en: 'VPC letter', zh: 'VPC 类别' },
  annual_output_value: { en: 'annual output value', zh: '年产值' },
  ndf: { en: 'NDF letter', zh: 'NDF 类别' },
  annual_profit: { en: 'annual profit', zh: '年利润' },
  annual_budget: { en: 'annual budget for what we sell', zh: '年度采购预算' },
  our_share_pct: { en: 'our share', zh: '我方拥有率' },
  exchange_rate: { en: 'exchange rate to the currency of the limits', zh: '折算到界限币种的汇率' },
} as const satisfies Readonly<Record<string, Text>>
