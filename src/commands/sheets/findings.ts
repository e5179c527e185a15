import { subjectNames } from '../../measures/subjects.js'
import type { Tone } from '../../report/block.js'
import type { Diagnostic, Severity } from '../../report/diagnostic.js'
import { pointerOf } from '../../report/pointer.js'
import type { Sheet } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import type { Looked } from '../looking.js'
import { number, sheetOf, text, type ColumnOf, type Entry } from './sheet.js'

type Row = { readonly one: Diagnostic; readonly rule: Text | string; readonly subject: Text | string }

const severities: Readonly<Record<Severity, { readonly rank: number; readonly words: Text; readonly tone?: Tone }>> = {
  error: { rank: 0, words: { en: 'error', zh: '错误' }, tone: 'bad' },
  warning: { rank: 1, words: { en: 'warning', zh: '警告' }, tone: 'warn' },
  info: { rank: 2, words: { en: 'info', zh: '提示' } },
}

const wholePlan: Text = { en: 'the plan', zh: '整份计划' }

const columns: readonly ColumnOf<Row>[] = [
  text('Severity', '严重程度', ({ one: { severity } }) => {
    const { words, tone } = severities[severity]
    return { value: words, ...(tone && { tone }) }
  }),
  text('Rule', '规则', ({ one }) => one.rule),
  text('What is wrong', '问题', ({ rule }) => rule),
  text('About', '对象', ({ subject }) => subject),
  text('Finding', '检查结果', ({ one }) => one.message),
  text('What to do', '怎么办', ({ one }) => one.hint),
  text('File', '文件', ({ one }) => one.place.file),
  number('Line', '行', ({ one }) => one.place.range.start.line),
  text('Field', '字段', ({ one }) => pointerOf(one.path)),
]

/** The gravest of each plan first, then as they stand in it; of a plan that cannot be read, its problems. */
const entriesIn = ({ plans, rules }: Looked): readonly Entry<Row>[] => {
  const labels = new Map(rules.map(({ code, label }) => [code, label]))
  return plans.flatMap(({ plan, report: { account, file, diagnostics } }) => {
    const names = plan && subjectNames(plan)
    return [...diagnostics]
      .sort((a, b) => severities[a.severity].rank - severities[b.severity].rank)
      .map((one) => ({
        account: account ?? file,
        row: {
          one,
          rule: labels.get(one.rule) ?? one.name,
          subject: one.subject === 'plan' ? wholePlan : (names?.(one.subject) ?? one.subject),
        },
      }))
  })
}

export const findingsSheet = (looked: Looked): Sheet =>
  sheetOf(
    { id: 'findings', title: { en: 'Findings', zh: '检查结果' }, fixed: 2, columns },
    entriesIn(looked),
    looked.plans.length > 1,
  )
