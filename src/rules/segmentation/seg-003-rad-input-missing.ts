import { segmentationOf, type SegmentInput } from '../../measures/segmentation.js'
import { openInputWords } from '../../report/segment-words.js'
import { labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

const inputs: readonly SegmentInput[] = ['annual_budget', 'our_share_pct']

// The budget we do not have is the growth; the share we have is what can be lost.
export const seg003: Rule = {
  code: 'SEG-003',
  name: 'rad-input-missing',
  label: { en: 'RAD code not known', zh: 'RAD 编码不明' },
  severity: 'warning',
  summary: {
    en: 'For a VIP customer the budget for what we sell and our share of it are known.',
    zh: '贵宾客户的采购预算和我方拥有率是清楚的。',
  },
  why: {
    en: 'With a VIP customer the question is what to keep and what to win: a large budget with a small share is growth that goes to somebody else.',
    zh: '对贵宾客户，关键是守住什么、再拿下什么：预算大而我方占比小，增长就进了别人的口袋。',
  },
  source: 'S3-04',
  move: {
    en: 'Write "annual_budget" and "our_share_pct" in "account".',
    zh: '在“account”写明“annual_budget”和“our_share_pct”。',
  },
  improves: 'segment',
  bad: `account: { name: 示例公司, vpc: V, annual_budget: 2400000 }`,
  good: `account: { name: 示例公司, vpc: V, annual_budget: 2400000, our_share_pct: 32 }`,
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
        en: 'How much do they spend a year on what we sell, and who gets the part that we do not get?',
        zh: '他们一年在这类产品上花多少？我方没拿到的部分给了谁？',
      },
    }
  },
}
