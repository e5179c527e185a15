import type { Text } from './text.js'

/** What is unknown of a deal that is in no total for want of it. */
export const missingInputs = {
  stage: { en: 'no stage', zh: '没有阶段' },
  amount: { en: 'no amount', zh: '没有金额' },
  exchange_rate: { en: 'no exchange rate', zh: '没有汇率' },
} as const satisfies Readonly<Record<string, Text>>
