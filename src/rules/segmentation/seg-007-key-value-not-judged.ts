import { isTopClass, keyValueOf } from '../../measures/key-account.js'
import { isModuleOn } from '../../measures/modules.js'
import { labelIn, listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Value is the first step: what nobody has judged is served by habit.
export const seg007: Rule = {
  code: 'SEG-007',
  name: 'key-value-not-judged',
  label: { en: 'value of the customer not judged', zh: '客户价值未鉴别' },
  severity: 'info',
  summary: {
    en: 'A customer of class V is judged by at least one criterion of a key-value customer.',
    zh: 'V 类客户至少按一条重点价值标准作过鉴别。',
  },
  why: {
    en: 'Before we analyse needs and develop a customer we say what makes this one worth it. Without that, the loudest customer gets the time, not the most valuable one.',
    zh: '分析需求、开发客户之前，先要说清这个客户值在哪里。不说清，时间就给了催得最急的客户，而不是最有价值的客户。',
  },
  source: 'S2-30',
  move: {
    en: 'Write in a few words how the customer does on the criteria in "key_value".',
    zh: '用几句话写出客户在各项标准上的情况，填进“key_value”。',
  },
  bad: `modules: [key_value]
account: { name: 示例公司, vpc: V }`,
  good: `modules: [key_value]
account: { name: 示例公司, vpc: V, key_value: { development_potential: 另外两个厂区明年扩产 } }`,
  *check(plan, { playbook }) {
    if (!isModuleOn('key_value', plan, playbook) || !isTopClass(plan)) return
    const criteria = keyValueOf(plan, playbook)
    if (criteria.some(({ text }) => text !== undefined)) return
    const letter = labelIn(playbook.scales['vpc'], 'V')
    const names = listed(criteria.map(({ id }) => labelIn(playbook.scales['key_value_criterion'], id)))
    yield {
      subject: 'plan',
      path: ['account', 'key_value'],
      message: {
        en: `the customer is of class V (${letter.en}), and nobody has written what makes it valuable`,
        zh: `客户属于 V 类（${letter.zh}），却没有写它的价值在哪里`,
      },
      hint: {
        en: `Write in "key_value" what you know of: ${names.en}. One of them is a start.`,
        zh: `把了解到的写进“key_value”：${names.zh}。先写一条也行。`,
      },
      question: {
        en: 'If we could keep only a few customers, what would speak for this one?',
        zh: '如果只能留下少数几个客户，凭什么留这一个？',
      },
    }
  },
}
