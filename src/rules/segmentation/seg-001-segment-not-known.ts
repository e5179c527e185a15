import { currencyOf } from '../../measures/money.js'
import { segmentationOf } from '../../measures/segmentation.js'
import { checkMoves } from '../../report/completeness-words.js'
import { segmentInputWords } from '../../report/segment-words.js'
import { listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

// How much time a customer deserves follows from the segment; without it the loudest one gets the most.
export const seg001: Rule = {
  code: 'SEG-001',
  name: 'segment-not-known',
  label: { en: 'segment not known', zh: '客户细分不明' },
  severity: 'error',
  completeness: true,
  summary: {
    en: 'The segment of the customer follows from the VPC letter and the annual output value.',
    zh: '有 VPC 类别和年产值，能得出客户细分编码。',
  },
  why: {
    en: 'The segment says how much of our time this customer deserves. Without it the team works most for whoever calls most.',
    zh: '客户细分决定我方该投入多少时间。没有细分，谁电话打得多，时间就花在谁身上。',
  },
  source: 'S3-02',
  move: checkMoves['2.4'],
  improves: 'segment',
  bad: `account: { name: 示例公司, vpc: C }`,
  good: `account: { name: 示例公司, vpc: C, annual_output_value: 180000000 }`,
  *check(plan, context) {
    const { vpcMissing } = segmentationOf(plan, context)
    const [first] = vpcMissing
    if (first === undefined) return
    const names = listed(vpcMissing.map((input) => segmentInputWords[input]))
    // The rate is no key of the account.
    const written = vpcMissing.filter((input) => input !== 'exchange_rate')
    const keys = listed(written.map((input) => ({ en: `"${input}"`, zh: `“${input}”` })))
    const from = currencyOf(plan, context.playbook)
    const to = context.playbook.segmentation.currency
    const needsRate = first === 'exchange_rate'
    yield {
      subject: 'plan',
      path: needsRate ? ['currency'] : ['account', first],
      message: needsRate
        ? {
            en: `the segment cannot be worked out: amounts are in ${from}, and no rate to ${to} is known on ${context.asOf}`,
            zh: `算不出客户细分编码：金额是 ${from}，到 ${context.asOf} 没有折算成 ${to} 的汇率`,
          }
        : {
            en: `the segment cannot be worked out, because we do not know: ${names.en}`,
            zh: `算不出客户细分编码，还不知道：${names.zh}`,
          },
      hint: needsRate
        ? {
            en: `Add the rate from ${from} to ${to} with its day to "exchange_rates" in the "playbook" of plan.config.yaml.`,
            zh: `在 plan.config.yaml 的“playbook”里，为“exchange_rates”补上 ${from} 到 ${to} 的汇率和日期。`,
          }
        : { en: `Write ${keys.en} in "account".`, zh: `在“account”写上${keys.zh}。` },
      question: {
        en: 'How large is this customer, how much do they buy from us, and so how much of our time are they worth?',
        zh: '这个客户规模多大、向我方买多少？值得我们花多少时间？',
      },
    }
  },
}
