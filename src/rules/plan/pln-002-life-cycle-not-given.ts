import { levelsOf } from '../../measures/scales.js'
import { checkMoves } from '../../report/completeness-words.js'
import { listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

// A prospect must be won, a customer kept, a former one won back: three different plans.
export const pln002: Rule = {
  code: 'PLN-002',
  name: 'life-cycle-not-given',
  label: { en: 'life cycle not given', zh: '未写生命周期' },
  severity: 'error',
  completeness: true,
  summary: {
    en: "The plan says where the customer stands with us, and at which stage the customer's own company is.",
    zh: '计划写明客户处于合作生命周期的哪一段，以及客户企业自身处于哪个阶段。',
  },
  why: {
    en: 'A prospect must be won, a customer kept and a former customer won back, and a company that fights to survive buys differently from one that grows. Without both, the team plans for the wrong customer.',
    zh: '潜在客户要争取，现有客户要留住，流失的客户要赢回；求生存的企业和求发展的企业买法也不同。两样都不清楚，计划就是给别的客户做的。',
  },
  source: 'S0-08, S3-12',
  move: {
    en: 'Write "lifecycle" and "company_stage" in "account".',
    zh: '在“account”写明“lifecycle”和“company_stage”。',
  },
  improves: 'completeness',
  bad: `account: { name: 示例公司, company_stage: development }`,
  good: `account: { name: 示例公司, company_stage: development, lifecycle: prospect }`,
  *check({ account }, { playbook }) {
    const labels = (scale: string) => listed(levelsOf(playbook, scale).map(([, { label }]) => label))
    if (account.lifecycle === undefined) {
      const stands = labels('lifecycle')
      yield {
        subject: 'plan',
        path: ['account', 'lifecycle'],
        message: {
          en: `it is open where this customer stands with us (${stands.en})`,
          zh: `没有写客户处于合作生命周期的哪一段（${stands.zh}）`,
        },
        hint: checkMoves['2.1'],
        question: {
          en: 'Has this customer ever bought from us, and would they buy again?',
          zh: '这个客户买过我们的东西吗？还会再买吗？',
        },
      }
    }
    if (account.company_stage === undefined) {
      const stages = labels('company_stage')
      yield {
        subject: 'plan',
        path: ['account', 'company_stage'],
        severity: 'warning',
        message: {
          en: `it is open at which stage the customer's own company is (${stages.en})`,
          zh: `没有写客户企业自身处于哪个阶段（${stages.zh}）`,
        },
        hint: {
          en: 'Write "company_stage" in "account": survival, development or maturity.',
          zh: '在“account”写“company_stage”：survival、development 或 maturity。',
        },
        question: {
          en: 'What worries the head of this company most: cash, growth or keeping what there is?',
          zh: '这家企业的老板最操心什么：现金、增长，还是守住现有的？',
        },
      }
    }
  },
}
