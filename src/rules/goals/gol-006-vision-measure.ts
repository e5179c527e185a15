import { visionOf } from '../../measures/vision.js'
import type { Rule } from '../rule.js'

// The vision has no key of its own in a plan: only the words of a metric can show it, so this is never more than a tip.
export const gol006: Rule = {
  code: 'GOL-006',
  name: 'vision-measure',
  label: { en: 'no vision measure', zh: '没有愿景指标' },
  severity: 'info',
  summary: {
    en: 'At least one metric of our goals names win rate, sales cycle, deal size or customer satisfaction.',
    zh: '我方目标中至少有一个衡量指标写到赢率、销售周期、交易规模或客户满意度。',
  },
  why: {
    en: 'These four show whether managing the account pays off, beyond this year\'s contracts. They are recognised by the words of "metric" at goals and sub-goals only, so a metric that says the same in other words is not seen.',
    zh: '这四个指标说明大客户管理是否真正见效，而不只是今年签了多少。这里只看目标和子目标“metric”里的文字，换一种说法的指标认不出来。',
  },
  source: 'S0-04',
  move: {
    en: 'Measure one of the four at a goal or sub-goal, and name it so in "metric"; if a metric means one already, add the word.',
    zh: '在某个目标或子目标上衡量四项之一，并在“metric”里写出这个词；已有指标就是这个意思的，把词补上。',
  },
  bad: `goals:
  - { id: our_revenue, statement: 全年签约 50 万元, metric: 签约金额 }`,
  good: `goals:
  - { id: our_revenue, statement: 全年签约 50 万元, metric: 平均单笔金额 }`,
  *check(plan, { playbook }) {
    const { metrics, named } = visionOf(plan, playbook)
    if (metrics === 0 || named.length > 0) return
    const { account } = plan
    yield {
      subject: 'plan',
      path: ['goals'],
      message: {
        en: 'no metric of our goals and sub-goals names win rate, sales cycle, deal size or customer satisfaction',
        zh: '我方目标和子目标的衡量指标里，没有一个写到赢率、销售周期、交易规模或客户满意度',
      },
      question: {
        en: `How do we notice that we win more often, faster or larger deals at ${account.name}, and that they are happier with us?`,
        zh: `从哪里能看出，我们在${account.name}赢得更多、成交更快、单子更大，客户也更满意？`,
      },
    }
  },
}
