import { segmentationOf, type SegmentInput } from '../../measures/segmentation.js'
import { openInputWords } from '../../report/segment-words.js'
import { labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

const inputs: readonly SegmentInput[] = ['ndf', 'annual_profit']

// Among many valued customers, this table says whom to take forward.
export const seg002: Rule = {
  code: 'SEG-002',
  name: 'ndf-input-missing',
  label: { en: 'NDF code not known', zh: 'NDF 编码不明' },
  severity: 'warning',
  summary: {
    en: 'For a valued customer the NDF letter and the annual profit are known.',
    zh: '价值客户的 NDF 类别和年利润是清楚的。',
  },
  why: {
    en: 'Among valued customers the account manager tells by the NDF table who has bought, who uses what was bought, and who can pay. Without it all of them look alike.',
    zh: '价值客户有很多，客户经理靠 NDF 表分清谁成交过、谁用起来了、谁付得起。没有它，看上去都一样。',
  },
  source: 'S3-03',
  move: {
    en: 'Write "ndf" and "annual_profit" in "account".',
    zh: '在“account”写明“ndf”和“annual_profit”。',
  },
  improves: 'segment',
  bad: `account: { name: 示例公司, vpc: C, ndf: D }`,
  good: `account: { name: 示例公司, vpc: C, ndf: D, annual_profit: 4500000 }`,
  *check(plan, context) {
    // The measure asks for these only where the letter leads to this table.
    const open = segmentationOf(plan, context).missing.filter((input) => inputs.includes(input))
    const [first] = open
    if (first === undefined) return
    yield {
      subject: 'plan',
      path: ['account', first],
      ...openInputWords(open, labelIn(context.playbook.scales['vpc'], String(plan.account.vpc))),
      question: {
        en: 'What have they bought and put to use so far, and how well do they earn?',
        zh: '他们到现在买过什么、用起来没有？一年能赚多少？',
      },
    }
  },
}
