import { labelOf } from '../../measures/scales.js'
import { lifeCycleConflicts } from '../../measures/segmentation.js'
import type { Text } from '../../report/text.js'
import { labelIn, listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Two answers to the same question: have they bought from us? One of them steers the team wrong.
export const seg005: Rule = {
  code: 'SEG-005',
  name: 'life-cycle-contradicts-segment',
  label: { en: 'life cycle contradicts segment', zh: '生命周期与细分矛盾' },
  severity: 'warning',
  summary: {
    en: 'Life cycle and segment agree on whether the customer buys from us, and a former customer is to be won back.',
    zh: '生命周期和客户细分对“是否买过”说法一致；以前的客户有赢回的目标。',
  },
  why: {
    en: 'Life cycle and segment both say whether this customer buys from us. Where they differ, effort goes to a customer who is not there yet, or too little to one who is. A former customer whom nobody wants to win back needs no plan.',
    zh: '生命周期和细分都在说这个客户买没买。两处不一致，力气就会花错地方：没成交的当大客户伺候，成交了的反而没人管。流失的客户如果没有人想赢回，就不需要计划。',
  },
  source: 'S0-08, S3-02, S2-44',
  move: {
    en: 'Find out whether they buy from us, and correct "lifecycle" or the letters in "account".',
    zh: '弄清客户是否在买，改正“account”里的“lifecycle”或类别字母。',
  },
  improves: 'segment',
  bad: `account: { name: 示例公司, lifecycle: prospect, vpc: V }`,
  good: `account: { name: 示例公司, lifecycle: customer, vpc: V }`,
  *check(plan, { playbook }) {
    const { lifecycle, vpc, ndf } = plan.account
    const conflicts = lifeCycleConflicts(plan)
    if (conflicts.length === 0) return
    const cycle = labelIn(playbook.scales['lifecycle'], String(lifecycle))
    const here = { subject: 'plan', path: ['account', 'lifecycle'] }
    if (conflicts.includes('goals')) {
      yield {
        ...here,
        message: {
          en: `this is a ${cycle.en}, and no goal of ours is to win them back`,
          zh: `这是${cycle.zh}，但我方没有赢回的目标`,
        },
        hint: {
          en: 'Write in "goals" what we want to sell them again, with "category: account_revenue", or archive the plan.',
          zh: '在“goals”写下想再卖给他们什么，并写“category: account_revenue”；不打算赢回就归档这份计划。',
        },
        question: {
          en: 'Why did they leave us, and who of them would have to see that this has changed?',
          zh: '他们当初为什么离开？要让对方谁看到我们已经改了？',
        },
      }
      return
    }
    const letters = { vpc, ndf }
    const said = (['vpc', 'ndf'] as const).flatMap((scale): readonly Text[] => {
      const label = conflicts.includes(scale) ? labelOf(playbook, scale, letters[scale]) : undefined
      const start = `${scale.toUpperCase()} ${letters[scale] ?? ''}`
      return label ? [{ en: `${start} (${label.en})`, zh: `${start}（${label.zh}）` }] : []
    })
    const letter = listed(said)
    yield {
      ...here,
      message: {
        en: `the life cycle says ${cycle.en}, the segment says ${letter.en}`,
        zh: `生命周期写的是${cycle.zh}，细分写的是 ${letter.zh}`,
      },
      question: {
        en: 'What has this customer really bought from us, and when?',
        zh: '这个客户到底向我方买过什么？什么时候？',
      },
    }
  },
}
