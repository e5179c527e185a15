import type { Edited } from '../editing/edit.js'
import { lineDiff } from '../editing/line-diff.js'
import type { Block, Cell } from '../report/block.js'
import type { Data } from '../report/report.js'
import type { Language, Text } from '../report/text.js'
import { both, listed, same } from '../report/words.js'
import type { Judgement } from '../rules/rule.js'
import type { Desk, Wish } from './desk.js'
import { findingsDiff, severityWeights } from './findings-diff.js'

/** Findings that are there after a change and were not before, the other way round, and those that weigh more now. */
export type ChangedFindings = {
  readonly come: readonly Judgement[]
  readonly gone: readonly Judgement[]
  readonly worse: readonly Judgement[]
}

/** What became of the findings; one about an id that was changed stays the same one. */
export const changedFindings = (
  before: readonly Judgement[],
  after: readonly Judgement[],
  renamed: Wish['renamed'],
): ChangedFindings => {
  const { come, gone, kept } = findingsDiff(
    before,
    after,
    ({ rule, finding: { subject } }) => `${rule.code} ${subject === renamed?.from ? renamed.to : subject}`,
    (one, other) => one.finding.message.en === other.finding.message.en,
  )
  const worse = kept.filter(([old, now]) => severityWeights[now.severity] > severityWeights[old.severity])
  return { come, gone, worse: worse.map(([, now]) => now) }
}

/** All that a command has to say about its change. */
export type Change = {
  readonly wish: Wish
  readonly changed: Edited['changed']
  readonly findings: ChangedFindings
  readonly isDry: boolean
  readonly after: Desk
}

const codes = (judgements: readonly Judgement[]): Text => {
  const counts = new Map<string, number>()
  for (const { rule } of judgements) counts.set(rule.code, (counts.get(rule.code) ?? 0) + 1)
  return listed([...counts].map(([code, count]) => same(count === 1 ? code : `${code} ×${String(count)}`)))
}

const findingsWords = ({ come, gone, worse }: ChangedFindings): Text => {
  const parts: Text[] = []
  if (gone.length > 0) parts.push({ en: `gone: ${codes(gone).en}`, zh: `已消除：${codes(gone).zh}` })
  if (come.length > 0) parts.push({ en: `new: ${codes(come).en}`, zh: `新出现：${codes(come).zh}` })
  if (worse.length > 0) parts.push({ en: `more severe: ${codes(worse).en}`, zh: `变严重：${codes(worse).zh}` })
  if (parts.length === 0) parts.push({ en: 'findings as before', zh: '检查结果不变' })
  return both((language) => parts.map((part) => part[language]).join(language === 'zh' ? '；' : '; '))
}

const dryWord: Text = { en: 'would change', zh: '将会修改' }
const nothing: Text = { en: 'nothing to change', zh: '没有要修改的' }

/** As many findings as a person takes in after a change; the check has them all. */
const mostFindings = 3

/** The one line, then what has come, then what else there is to know. */
export const changeBlocks = ({ wish, changed, findings, isDry, after }: Change): readonly Block[] => {
  const isSame = changed.length === 0
  const start = isSame ? nothing : wish.said
  const line: Cell = {
    text: both(
      (language) =>
        `${isDry && !isSame ? `${dryWord[language]} · ` : ''}${start[language]} · ${findingsWords(findings)[language]}`,
    ),
    tone: isSame || isDry ? 'dim' : 'good',
  }
  const blocks: Block[] = [{ kind: 'text', text: line.text, ...(line.tone && { tone: line.tone }) }]
  if (isDry)
    for (const { file, before, after: bytes } of changed)
      blocks.push({ kind: 'code', text: [file, ...lineDiff(before, bytes)].join('\n') })
  const news = [...findings.come, ...findings.worse].sort(
    (a, b) => severityWeights[b.severity] - severityWeights[a.severity],
  )
  if (news.length > 0)
    blocks.push({
      kind: 'findings',
      items: news.slice(0, mostFindings).map(({ severity, rule, finding }) => ({
        severity,
        rule: rule.code,
        message: finding.message,
        hint: finding.hint ?? rule.move,
      })),
    })
  const more = news.length - mostFindings
  if (more > 0)
    blocks.push({
      kind: 'text',
      tone: 'dim',
      text: { en: `and ${String(more)} more: plan check`, zh: `还有 ${String(more)} 条：plan check` },
    })
  return [...blocks, ...(wish.remarks?.(after) ?? [])]
}

const findingData =
  (language: Language) =>
  ({ rule, severity, finding }: Judgement): Data => ({
    rule: rule.code,
    name: rule.name,
    severity,
    subject: finding.subject,
    message: finding.message[language],
  })

/** The same for programs; words are in the language of the output, as those of a check. */
export const changeData = ({ wish, changed, findings, isDry, after: { language } }: Change): Data => ({
  what: wish.data,
  said: wish.said[language],
  written: !isDry && changed.length > 0,
  files: changed.map(({ file, before, after }) => ({ file, lines: [...lineDiff(before, after)] })),
  findings_new: findings.come.map(findingData(language)),
  findings_gone: findings.gone.map(findingData(language)),
  findings_worse: findings.worse.map(findingData(language)),
})
