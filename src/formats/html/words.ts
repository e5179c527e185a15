import type { Severity } from '../../report/diagnostic.js'
import type { Text } from '../../report/text.js'

/** What the page says of its own; its script says the same words. */
export const pageWords = {
  skip: { en: 'To the report', zh: '跳到正文' },
  contents: { en: 'Contents', zh: '目录' },
  language: { en: 'Language', zh: '语言' },
  light: { en: 'Light or dark', zh: '浅色或深色' },
  print: { en: 'Print', zh: '打印' },
  plans: { en: 'Account plans', zh: '客户计划' },
  allPlans: { en: 'All plans', zh: '全部计划' },
  findings: { en: 'Findings shown', zh: '显示的检查结果' },
  findRows: { en: 'Find in the table', zh: '在表中查找' },
  close: { en: 'Close', zh: '关闭' },
  larger: { en: 'Larger', zh: '放大' },
  smaller: { en: 'Smaller', zh: '缩小' },
  fit: { en: 'Fit to the page', zh: '适合页宽' },
  noneShown: { en: 'None of the kinds that are shown', zh: '没有当前显示类别的结果' },
  problems: { en: 'Problems of the file', zh: '文件中的问题' },
  madeBy: { en: 'made by plan', zh: '由 plan 生成' },
  inWords: { en: 'The same in words', zh: '文字版' },
} as const satisfies Readonly<Record<string, Text>>

/** What a switch of findings is called. */
export const severityNames: Readonly<Record<Severity, Text>> = {
  error: { en: 'errors', zh: '错误' },
  warning: { en: 'warnings', zh: '警告' },
  info: { en: 'infos', zh: '提示' },
}

/** Order in which severities stand. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** How many of all are still to be seen after a filter, for whoever cannot see it. */
export const shownOf = (shown: number, of: number): Text => ({
  en: `${String(shown)} of ${String(of)} shown`,
  zh: `显示 ${String(shown)}/${String(of)}`,
})
