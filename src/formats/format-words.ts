import type { Tone } from '../report/block.js'
import type { Diagnostic, Severity } from '../report/diagnostic.js'
import type { PlanReport, Report } from '../report/report.js'
import { counted, joined, listed, same } from '../report/words.js'
import type { Text } from '../report/text.js'

/** The words that formats add of their own. */
export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'info', zh: '提示' },
}

export const severityTones: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'warn', info: 'dim' }

/** A tone is seen without colour, too; the space is one that no line breaks at. */
export const toneSymbols: Readonly<Record<Tone, string>> = {
  good: '✓\u00a0',
  warn: '!\u00a0',
  bad: '✗\u00a0',
  dim: '',
}

export const hintWord: Text = { en: 'hint', zh: '建议' }

export const questionWord: Text = { en: 'ask', zh: '问' }

export const emptyWord: Text = { en: 'nothing recorded', zh: '暂无记录' }

/** How a colon stands after a label. */
export const colon: Text = { en: ': ', zh: '：' }

export const asOfWord = (asOf: string): Text => ({ en: `as of ${asOf}`, zh: `截至 ${asOf}` })

export const moreFindings = (count: number): Text =>
  counted(
    count,
    'more, not shown here; --format json has them all',
    'more, not shown here; --format json has them all',
    '条未在此显示；--format json 含全部内容',
  )

/** Problems of YAML and format, and other checks that are no rules: shown with their source line everywhere. */
const isNoRule = ({ rule, name }: Diagnostic): boolean => rule === name

/**
 * What of a plan is drawn with its source lines: everything in a check; elsewhere the findings of rules stand in sections.
 */
export const drawnOf = (report: Report, { diagnostics, folded }: PlanReport): readonly Diagnostic[] =>
  folded ? [] : report.command === 'check' ? diagnostics : diagnostics.filter(isNoRule)

/** `3 errors, 1 warning, 2 infos`. */
export const countedFindings = (all: readonly Diagnostic[]): Text => {
  const count = (severity: Severity) => all.filter((one) => one.severity === severity).length
  const parts = [
    counted(count('error'), 'error', 'errors', '个错误'),
    counted(count('warning'), 'warning', 'warnings', '个警告'),
    counted(count('info'), 'info', 'infos', '个提示'),
  ].filter(({ en }) => !en.startsWith('0 '))
  return listed(parts)
}

/** How many of the findings that are shown mend themselves, if any; of standard input there is no file to mend. */
const mendable = (report: Report): Text | undefined => {
  const count = report.plans
    .filter(({ file }) => file !== '<stdin>')
    .flatMap((plan) => drawnOf(report, plan))
    .filter(({ repair }) => repair !== undefined).length
  if (count === 0) return undefined
  return {
    en: `plan check --fix can mend ${String(count)} of them`,
    zh: `其中 ${String(count)} 个可用 plan check --fix 自动改正`,
  }
}

/** `3 errors, 1 warning, 2 infos in 2 plans`, with what mends itself. */
export const totals = (report: Report): Text => {
  const { plans } = report
  const { en, zh } = countedFindings(plans.flatMap((plan) => drawnOf(report, plan)))
  const where = counted(plans.length, 'plan', 'plans', '份计划')
  const words: Text = { en: `${en} in ${where.en}`, zh: `${where.zh}：${zh}` }
  const more = mendable(report)
  return more === undefined ? words : joined([words, more], ' · ')
}

/** `PLN-005 ids-resolve`; for `yaml` and `schema` the one word. */
export const ruleWords = ({ rule, name }: Diagnostic): Text => same(rule === name ? rule : `${rule} ${name}`)
