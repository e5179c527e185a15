import { shortCommit, type Revision } from '../../history/revision.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block } from '../../report/block.js'
import type { Diagnostic } from '../../report/diagnostic.js'
import type { Data, Section } from '../../report/report.js'
import type { Language, Text } from '../../report/text.js'
import { excerpt, quoted } from '../../report/visible.js'
import { counted } from '../../report/words.js'
import { severityWeights } from '../findings-diff.js'
import { figureBlocks } from '../what-if/figure-table.js'
import { nameOf, subjectOf } from '../what-if/figure-text.js'
import { isChanged, verdictThen, type Development } from './compared.js'

/** As many findings of a plan as are read. */
const mostFindings = 10

/** `main (1a2b3c4)`; a commit stands for itself. */
export const revisionWords = (revision: Revision): Text => {
  const [name, commit] = [excerpt(revision.name, 60), shortCommit(revision)]
  const isCommit = name.length >= commit.length && revision.commit.startsWith(revision.name)
  return isCommit ? { en: commit, zh: ` ${commit} ` } : { en: `${name} (${commit})`, zh: ` ${name}（${commit}）` }
}

/** A finding that came or was mended. */
export const findingData =
  (language: Language) =>
  ({ rule, name, severity, subject, message }: Diagnostic): Data => ({
    rule,
    name,
    severity,
    subject,
    message: message[language],
  })

const dataOf = (one: Development, language: Language): Data => ({
  compared: one.kind,
  former_file: one.formerName ?? null,
  verdict: { before: verdictThen(one) ?? null, after: one.now.verdict ?? null },
  new: one.news.length,
  worse: one.worse.map(({ one: { rule, subject, severity }, before }) => ({
    rule,
    subject,
    severity_before: before,
    severity,
  })),
  known: one.known,
  fixed: one.fixed.map(findingData(language)),
  figures: one.figures.map((figure) => ({
    section: figure.section,
    name: nameOf(figure),
    subject: subjectOf(figure),
    before: figure.before ?? null,
    after: figure.after ?? null,
  })),
})

const aside = (text: Text): Block => ({ kind: 'text', text, tone: 'dim' })

/** What is to be known of the comparison itself. */
const asides = ({ kind, now, then, formerName, news, worse }: Development): readonly Block[] => {
  const former = formerName === undefined ? undefined : quoted(formerName)
  return [
    ...(kind === 'new' && news.length > 0
      ? [aside({ en: 'The plan is new: all that is found in it counts.', zh: '计划是新的：其中的检查结果全部计入。' })]
      : []),
    ...(kind === 'unreadable' && now.plan
      ? [
          aside({
            en: 'The plan could not be read then: what the rules find in it counts as new.',
            zh: '当时该计划无法读取：规则的检查结果都算作新增。',
          }),
        ]
      : []),
    ...(kind === 'compared' && now.plan === undefined && then?.plan
      ? [
          aside({
            en: 'The plan can no longer be read: what the rules found in it then is neither fixed nor confirmed.',
            zh: '计划现在无法读取：当时规则的检查结果既不能算已解决，也无法确认仍在。',
          }),
        ]
      : []),
    ...(former ? [aside({ en: `It was ${former.en} then.`, zh: `当时的文件是${former.zh}。` })] : []),
    ...(worse.length > 0
      ? [
          aside({
            en: `${counted(worse.length, 'of the new findings was there before and weighs', 'of the new findings were there before and weigh', '').en} more now.`,
            zh: `新增的检查结果中有 ${String(worse.length)} 条原已存在，现在变得更严重。`,
          }),
        ]
      : []),
  ]
}

const fixedBlocks = (fixed: readonly Diagnostic[]): readonly Block[] => {
  if (fixed.length === 0) return []
  const sorted = [...fixed].sort((a, b) => severityWeights[b.severity] - severityWeights[a.severity])
  const rest = fixed.length - mostFindings
  return [
    { kind: 'heading', text: { en: 'Fixed', zh: '已解决' } },
    {
      kind: 'findings',
      items: sorted.slice(0, mostFindings).map(({ severity, rule, message }) => ({ severity, rule, message })),
    },
    ...(rest > 0 ? [aside({ en: `and ${String(rest)} more`, zh: `还有 ${String(rest)} 条` })] : []),
  ]
}

/** What became of a plan besides its new findings, which stand with it as those of every check. */
export const planSection = (
  one: Development,
  moved: readonly Block[],
  playbook: Playbook,
  language: Language,
): Section => ({
  id: 'since',
  title: { en: 'Changes', zh: '变化' },
  below: true,
  data: dataOf(one, language),
  blocks: isChanged(one)
    ? [
        ...asides(one),
        ...moved,
        ...fixedBlocks(one.fixed),
        ...figureBlocks(one.figures, { playbook, plan: one.now.plan }),
      ]
    : [],
})
