import type { Command } from 'commander'
import { counted } from '../report/words.js'
import type { Language, Text } from '../report/text.js'
import type { PlanReport } from '../report/report.js'
import { UserError } from '../user-error.js'
import { defineView, type Arranged } from './view.js'

const words = {
  strict: { en: 'the same as --fail-on warning', zh: '等同于 --fail-on warning' },
  rule: {
    en: 'only these rules: codes, names, families, ranges (OPP-001,STK-001..044,CTL)',
    zh: '只用这些规则：代码、名称、规则族、范围（OPP-001,STK-001..044,CTL）',
  },
  except: { en: 'all rules but these, named in the same way', zh: '排除这些规则，写法相同' },
  since: {
    en: 'only what is new since a branch, tag or commit left off, whatever lines moved, with what was fixed',
    zh: '只列出自某个分支、标签或提交以来的新增结果（行号移动不算），并说明已解决的部分',
  },
  baseline: {
    en: 'leave out the findings that this file knows, so that an old repository starts clean',
    zh: '不显示该文件中已知的检查结果，让旧仓库从零开始',
  },
  writeBaseline: { en: 'write the findings of today into the baseline', zh: '把当前的检查结果写入基线文件' },
  fix: { en: 'mend what has one obvious repair, then check what is left', zh: '改正只有一种改法的问题，再检查其余' },
  dryRun: {
    en: 'with --fix: show what would be mended and write nothing',
    zh: '与 --fix 同用：只显示会改什么，不写入',
  },
  watch: { en: 'check again after every save, until Ctrl-C', zh: '每次保存后重新检查，按 Ctrl-C 结束' },
  changed: {
    en: 'the paths are files that changed: check the plans they belong to, and leave other files out',
    zh: '所给路径是改动过的文件：检查它们所属的计划，忽略其他文件',
  },
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
    .option('--changed', words.changed[language])
    .option('--since <revision>', words.since[language])
    .option('--baseline <file>', words.baseline[language])
    .option('--write-baseline', words.writeBaseline[language])
    .option('--fix', words.fix[language])
    .option('--dry-run', words.dryRun[language])
    .option('--watch', words.watch[language])
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
    'plan check --since main --format markdown -o comment.md',
    'plan check --fix --dry-run',
    'plan check --strict --min-complete 80 --format json > findings.json',
  ],
  families: 'all',
  compares: ['completeness', 'key-figures'],
  failOn: 'error',
  formats: ['tables', 'findingLists'],
  table: async ({ plans }) => (await import('./tables.js')).findingsTable(plans),
  flags,
  ordered: async (seen, options) =>
    options.format === 'github' ? (await import('./worst-first.js')).worstFirst(seen, options) : undefined,
  note: (plans) => counted(plans, 'plan, nothing to mend', 'plans, nothing to mend', '份计划，没有问题'),
  async arrange(looked, options, io, paths) {
    const { minComplete, baseline, writeBaseline, since } = options
    let plans: readonly PlanReport[] = looked.plans.map(({ report }) => ({ ...report, sections: [] }))
    if (minComplete !== undefined) {
      const { withCompleteness } = await import('./min-complete.js')
      plans = await withCompleteness(looked, minComplete)
    }
    let arranged: Arranged = { plans, sections: [] }
    if (baseline !== undefined || writeBaseline) {
      const { withBaseline } = await import('./baseline/index.js')
      arranged = await withBaseline(arranged, plans, { looked, options, io, paths })
    }
    if (since === undefined) return arranged
    const { withSince } = await import('./since/index.js')
    return withSince(arranged, plans, { looked, options: { ...options, since }, io })
  },
})
