import type { Text } from './text.js'
import { listed } from './words.js'

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

/** What to say of inputs that the table of this kind of customer asks for and nobody has written. */
export const openInputWords = (
  open: readonly (keyof typeof segmentInputWords)[],
  kind: Text,
): { readonly message: Text; readonly hint: Text } => {
  const names = listed(open.map((input) => segmentInputWords[input]))
  const keys = listed(open.map((input) => ({ en: `"${input}"`, zh: `“${input}”` })))
  return {
    message: { en: `still open for this ${kind.en}: ${names.en}`, zh: `这个${kind.zh}还不知道：${names.zh}` },
    hint: { en: `Write ${keys.en} in "account".`, zh: `在“account”写上${keys.zh}。` },
  }
}
