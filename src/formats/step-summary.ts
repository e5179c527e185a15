import type { Diagnostic } from '../report/diagnostic.js'
import type { PlanReport, Report } from '../report/report.js'
import type { Language, Text } from '../report/text.js'
import { counted } from '../report/words.js'
import { placeWords } from './finding-list.js'
import type { FormatOptions } from './format.js'
import { colon, countedFindings, severityTones, severityWords, toneSymbols } from './format-words.js'
import { escaped, heading, lintNote, rowOf, sectionText } from './markdown.js'

const title: Text = { en: 'Account plans', zh: '客户计划' }

const nothing: Text = { en: 'nothing to mend', zh: '没有问题' }

const columns: readonly Text[] = [
  { en: 'Severity', zh: '程度' },
  { en: 'Where', zh: '位置' },
  { en: 'Rule', zh: '规则' },
  { en: 'Finding', zh: '检查结果' },
  { en: 'What to do', zh: '怎么办' },
]

const leftOut = (count: number): Text =>
  counted(
    count,
    'more finding has no room in this summary; --format json has them all',
    'more findings have no room in this summary; --format json has them all',
    '条检查结果超出摘要容量，未在此列出；--format json 含全部内容',
  )

const titleOf = ({ plans }: Report): Text => {
  const all = plans.flatMap(({ diagnostics }) => diagnostics)
  const found = all.length > 0 ? countedFindings(all) : nothing
  const where = counted(plans.length, 'plan', 'plans', '份计划')
  return {
    en: `${title.en}: ${found.en} in ${where.en}`,
    zh: `${title.zh}：${where.zh}，${found.zh}`,
  }
}

const tableHead = (language: Language): string =>
  [rowOf(columns.map((one) => one[language])), rowOf(columns.map(() => '---'))].join('\n')

const findingRow = (one: Diagnostic, { language, folder }: FormatOptions): string =>
  rowOf([
    toneSymbols[severityTones[one.severity]] + severityWords[one.severity][language],
    escaped(placeWords(one.place, folder)),
    escaped(one.rule),
    escaped(one.message[language]),
    escaped(one.hint?.[language] ?? ''),
  ])

/** A part of the page that stands in it whole or not at all, with as many findings. */
type Piece = { readonly text: string; readonly findings: number }

/** A plan below its heading: findings, the first with the head of the table, and what else is said of it. */
const piecesOf = (plan: PlanReport, options: FormatOptions): readonly Piece[] => {
  const { language } = options
  const { account, file, diagnostics } = plan
  const sections = plan.sections.filter(({ blocks }) => blocks.length > 0)
  const name = escaped(account === null ? file : `${account} · ${file}`)
  const [first, ...rest] = diagnostics
  if (first === undefined && sections.length === 0) return []
  const many = first === undefined ? '' : colon[language] + countedFindings(diagnostics)[language]
  const head = `\n\n${heading(2, name + many)}`
  return [
    first === undefined
      ? { text: head, findings: 0 }
      : { text: `${head}\n\n${tableHead(language)}\n${findingRow(first, options)}`, findings: 1 },
    ...rest.map((one) => ({ text: `\n${findingRow(one, options)}`, findings: 1 })),
    ...sections.map((section) => ({
      text: `\n\n${sectionText(section, { level: 3, prefix: `${name} · `, language }, false)}`,
      findings: 0,
    })),
  ]
}

const encoder = new TextEncoder()

const bytesOf = (text: string): number => encoder.encode(text).length

/**
 * The page for the summary of a step: the table of all plans, then the findings of each, in at most `room` bytes. It
 * ends before the first part that has no room, and counts what is left out.
 */
export const stepSummary = (report: Report, options: FormatOptions, room: number): string => {
  const { language } = options
  const sections = report.sections.filter(({ blocks }) => blocks.length > 0)
  const pieces: readonly Piece[] = [
    { text: `${lintNote}\n\n${heading(1, titleOf(report)[language])}`, findings: 0 },
    ...sections.map((section) => ({
      text: `\n\n${sectionText(section, { level: 2, prefix: '', language }, false)}`,
      findings: 0,
    })),
    ...report.plans.flatMap((plan) => piecesOf(plan, options)),
  ]
  const endWith = (rest: number): string => (rest === 0 ? '\n' : `\n\n${leftOut(rest)[language]}\n`)
  const whole = pieces.map(({ text }) => text).join('') + endWith(0)
  if (bytesOf(whole) <= room) return whole
  let rest = report.plans.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0)
  let left = room - bytesOf(endWith(rest))
  let page = ''
  for (const { text, findings } of pieces) {
    left -= bytesOf(text)
    if (left < 0) break
    page += text
    rest -= findings
  }
  return page === '' ? '' : page + endWith(rest)
}
