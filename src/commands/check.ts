import type { Command } from 'commander'
import { counted } from '../report/words.js'
import type { Language, Text } from '../report/text.js'
import { UserError } from '../user-error.js'
import { defineView } from './view.js'

const words = {
  strict: { en: 'the same as --fail-on warning', zh: '等同于 --fail-on warning' },
  rule: {
    en: 'only these rules: codes, names, families, ranges (OPP-001,STK-001..044,CTL)',
    zh: '只用这些规则：代码、名称、规则族、范围（OPP-001,STK-001..044,CTL）',
  },
  except: { en: 'all rules but these, named in the same way', zh: '排除这些规则，写法相同' },
  minComplete: {
    en: 'an error for each plan that is complete to less than this percentage',
    zh: '完整度低于该百分比的计划算作错误',
  },
} satisfies Record<string, Text>

const percentage = (written: string): number => {
  const value = Number(written)
  if (/^\d+(\.\d+)?$/.test(written) && value <= 100) return value
  throw new UserError({
    en: `--min-complete wants a percentage from 0 to 100, not "${written}"`,
    zh: `--min-complete 需要 0 到 100 之间的百分比，而不是“${written}”`,
  })
}

const flags = (command: Command, language: Language): void => {
  command
    .option('--strict', words.strict[language])
    .option('--rule <list>', words.rule[language])
    .option('--except <list>', words.except[language])
    .option('--min-complete <percent>', words.minComplete[language], percentage)
}

export const check = defineView({
  name: 'check',
  alias: 'validate',
  summary: {
    en: 'say what is wrong in plans: YAML, format, ids, and what the rules of the method find',
    zh: '指出计划中的问题：YAML、格式、id，以及方法规则的检查结果',
  },
  title: { en: 'Check', zh: '检查' },
  examples: [
    'plan check',
    'plan check examples/vitamin-erp.plan.yaml --rule COV,CTL-001..004',
    'plan check --strict --min-complete 80 --format json > findings.json',
  ],
  families: 'all',
  compares: ['completeness', 'key-figures'],
  failOn: 'error',
  flags,
  note: (plans) => counted(plans, 'plan, nothing to mend', 'plans, nothing to mend', '份计划，没有问题'),
  async arrange(looked, { minComplete }) {
    const reports = looked.plans.map(({ report }) => ({ ...report, sections: [] }))
    if (minComplete === undefined) return { plans: reports, sections: [] }
    const { withCompleteness } = await import('./min-complete.js')
    return { plans: await withCompleteness(looked, minComplete), sections: [] }
  },
})
