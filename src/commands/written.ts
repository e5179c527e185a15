import type { Edited } from '../editing/edit.js'
import { lineDiff } from '../editing/line-diff.js'
import type { Block, Cell } from '../report/block.js'
import type { Data } from '../report/report.js'
import type { Text } from '../report/text.js'
import { both, listed, same } from '../report/words.js'
import type { Judgement } from '../rules/rule.js'
import type { Desk, Wish } from './desk.js'

/** Findings that are there after a change and were not before, and the other way round. */
export type FindingsDiff = { readonly come: readonly Judgement[]; readonly gone: readonly Judgement[] }

/** A finding by its rule and what it is about; an id that was changed counts as the new one. */
type KeyOf = (judgement: Judgement) => string

const keyFor =
  (renamed: Wish['renamed']): KeyOf =>
  ({ rule, finding: { subject } }) =>
    `${rule.code} ${subject === renamed?.from ? renamed.to : subject}`

const beyond = (some: readonly Judgement[], others: readonly Judgement[], keyOf: KeyOf): readonly Judgement[] => {
  const left = new Map<string, number>()
  for (const one of others) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1)
  return some.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0
    left.set(keyOf(one), count - 1)
    return count <= 0
  })
}

export const findingsDiff = (
  before: readonly Judgement[],
  after: readonly Judgement[],
  renamed: Wish['renamed'],
): FindingsDiff => ({
  come: beyond(after, before, keyFor(renamed)),
  gone: beyond(before, after, keyFor(renamed)),
})

/** All that a command has to say about its change. */
export type Change = {
  readonly wish: Wish
  readonly changed: Edited['changed']
  readonly findings: FindingsDiff
  readonly isDry: boolean
  readonly after: Desk
}

const codes = (judgements: readonly Judgement[]): Text => {
  const counts = new Map<string, number>()
  for (const { rule } of judgements) counts.set(rule.code, (counts.get(rule.code) ?? 0) + 1)
  return listed([...counts].map(([code, count]) => same(count === 1 ? code : `${code} ×${String(count)}`)))
}

const findingsWords = ({ come, gone }: FindingsDiff): Text => {
  const parts: Text[] = []
  if (gone.length > 0) parts.push({ en: `gone: ${codes(gone).en}`, zh: `已消除：${codes(gone).zh}` })
  if (come.length > 0) parts.push({ en: `new: ${codes(come).en}`, zh: `新出现：${codes(come).zh}` })
  if (parts.length === 0) parts.push({ en: 'findings as before', zh: '检查结果不变' })
  return both((language) => parts.map((part) => part[language]).join(language === 'zh' ? '；' : '; '))
}

const dryWord: Text = { en: 'would change', zh: '将会修改' }
const nothing: Text = { en: 'nothing to change', zh: '没有要修改的' }

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
  if (findings.come.length > 0)
    blocks.push({
      kind: 'findings',
      items: findings.come.map(({ severity, rule, finding }) => ({
        severity,
        rule: rule.code,
        message: finding.message,
        hint: finding.hint ?? rule.move,
      })),
    })
  return [...blocks, ...(wish.remarks?.(after) ?? [])]
}

const findingData = ({ rule, severity, finding }: Judgement): Data => ({
  rule: rule.code,
  name: rule.name,
  severity,
  subject: finding.subject,
  message: finding.message,
})

export const changeData = ({ wish, changed, findings, isDry }: Change): Data => ({
  what: wish.data,
  said: wish.said,
  written: !isDry && changed.length > 0,
  files: changed.map(({ file, before, after }) => ({ file, lines: [...lineDiff(before, after)] })),
  findings_new: findings.come.map(findingData),
  findings_gone: findings.gone.map(findingData),
})
