import type { Block } from '../../report/block.js'
import type { Diagnostic } from '../../report/diagnostic.js'
import { pointerOf } from '../../report/pointer.js'
import type { Data, Section } from '../../report/report.js'
import type { Language, Text } from '../../report/text.js'
import { both, joined, same } from '../../report/words.js'
import { verdictTones, verdictWords } from '../../review/verdict.js'
import type { Session } from '../session.js'
import { valueText } from '../understanding.js'
import type { Change, Compared, PlanDifference } from './compared.js'
import { figureBlocks } from './figure-table.js'
import { nameOf, subjectOf } from './figure-text.js'
import { findingBlocks } from './finding-blocks.js'
import { moveBlocks } from './move-blocks.js'

const findingData =
  (file: string | null, language: Language) =>
  ({ rule, name, severity, subject, message }: Diagnostic): { readonly [key: string]: Data } => ({
    file,
    rule,
    name,
    severity,
    subject,
    message: message[language],
  })

/** The difference for programs; words are in the language of the output, as those of a check. */
const dataOf = (plans: readonly PlanDifference[], language: Language): Data => ({
  changes: plans.flatMap(({ file, changes }) =>
    changes.map(({ id, field, path, before, after }) => ({ file, id, field, path: pointerOf(path), before, after })),
  ),
  figures: plans.flatMap(({ file, figures }) =>
    figures.map((one) => ({
      file,
      section: one.section,
      name: nameOf(one),
      subject: subjectOf(one),
      before: one.before ?? null,
      after: one.after ?? null,
    })),
  ),
  findings: {
    new: plans.flatMap(({ file, findings }) => findings.come.map(findingData(file, language))),
    gone: plans.flatMap(({ file, findings }) => findings.gone.map(findingData(file, language))),
    changed: plans.flatMap(({ file, findings }) =>
      findings.kept.map(([old, now]) => ({
        ...findingData(file, language)(now),
        severity_before: old.severity,
        message_before: old.message[language],
      })),
    ),
  },
})

const changeLine = ({ name, field, path, ...change }: Change, account: string | null, session: Session): Text => {
  const [before, after] = [change.before, change.after].map((value) => valueText(value, path, { session }))
  const whose = [...(account === null ? [] : [account]), name, field].join(' · ')
  return both((language) => {
    const colon = language === 'zh' ? '：' : ': '
    return `${whose}${colon}${before?.[language] ?? ''} → ${after?.[language] ?? ''}`
  })
}

const isStage = ({ path }: Change): boolean => path[0] === 'opportunities' && path.at(-1) === 'stage'

const nothingWritten = (changes: readonly Change[], asOf: string): Text =>
  changes.some(isStage)
    ? {
        en: `As of ${asOf}. Nothing is written, and only the stage is changed here: plan move also records the day in the history.`,
        zh: `截至 ${asOf}。没有写入任何内容；这里只改阶段，plan move 还会把日期记入阶段历史。`,
      }
    : {
        en: `As of ${asOf}. Nothing is written; plan set writes it.`,
        zh: `截至 ${asOf}。没有写入任何内容；要写入请用 plan set。`,
      }

const verdictBlocks = ({ verdict }: PlanDifference): readonly Block[] => {
  if (verdict === undefined) return []
  const [before, after] = verdict
  const [old, now] = [verdictWords[before], verdictWords[after]]
  const text: Text =
    before === after
      ? { en: `Verdict as before: ${now.en}`, zh: `结论不变：${now.zh}` }
      : { en: `Verdict: ${old.en} → ${now.en}`, zh: `结论：${old.zh} → ${now.zh}` }
  return [{ kind: 'text', text, tone: verdictTones[after] }]
}

const isUnchanged = ({ figures, findings: { come, gone, kept } }: PlanDifference): boolean =>
  figures.length + come.length + gone.length + kept.length === 0

const nothing: Block = {
  kind: 'text',
  text: { en: 'No figure and no finding changes.', zh: '没有数字或问题发生变化。' },
  tone: 'dim',
}

const everyPlan: Text = { en: 'All plans', zh: '全部计划' }

/** What would be different, with what is supposed above all; the session has the labels of levels. */
export const whatIfSection = ({ context, plans }: Compared, title: Text, session: Session): Section => {
  const changed = plans.filter((one) => !isUnchanged(one))
  const areMany = plans.filter(({ plan }) => plan !== undefined).length > 1
  const lines = plans.flatMap(({ account, changes }) =>
    changes.map((one) => changeLine(one, areMany ? account : null, session)),
  )
  const allChanges = plans.flatMap(({ changes }) => changes)
  return {
    id: 'what-if',
    title: joined([{ en: 'What if', zh: '假设分析' }, title], ' · '),
    data: dataOf(plans, session.language),
    blocks: [
      { kind: 'heading', text: { en: 'Assumed', zh: '假设' } },
      { kind: 'list', items: lines },
      { kind: 'text', text: nothingWritten(allChanges, context.asOf), tone: 'dim' },
      ...(changed.length === 0 ? [nothing] : []),
      ...changed.flatMap((one): readonly Block[] => {
        const { account, file, plan, figures } = one
        const tongue = { playbook: context.playbook, plan }
        return [
          { kind: 'heading', text: account === null ? everyPlan : same(`${account} · ${file ?? ''}`) },
          ...figureBlocks(figures, tongue),
          ...findingBlocks(one),
          ...moveBlocks(figures, tongue),
          ...verdictBlocks(one),
        ]
      }),
    ],
  }
}
