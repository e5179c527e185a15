import { goalFigures } from '../../measures/goals.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Block, Cell } from '../../report/block.js'
import type { Diagnostic } from '../../report/diagnostic.js'
import type { Section } from '../../report/report.js'
import type { Language, Text } from '../../report/text.js'
import { quoted } from '../../report/visible.js'
import { joined, listed, same, shortened, toned } from '../../report/words.js'
import { hasMoved, movedFigureBlocks, type MovedFigure } from '../../review/since.js'
import { verdictTones, verdictWords } from '../../review/verdict.js'
import { severityWeights } from '../findings-diff.js'
import { hasChanged, type Compared } from './compared.js'
import { dataOf } from './data.js'
import { topics, type Topic } from './homes.js'
import { linesOf, type Line } from './lines.js'
import { moneyBlocks } from './money.js'

type Told = NonNullable<Compared['told']>

/** As many lines of a topic, and findings of a kind, as are read. */
const mostLines = 15
const mostFindings = 8

const dim = (text: Text): Block => ({ kind: 'text', text, tone: 'dim' })

const more = (count: number): Text => ({ en: `and ${String(count)} more`, zh: `还有 ${String(count)} 条` })

const verdictBlock = ({ development: { now, then } }: Told): readonly Block[] => {
  if (now.verdict === undefined || then?.verdict === undefined || now.verdict === then.verdict) return []
  const { en, zh } = joined([verdictWords[then.verdict], verdictWords[now.verdict]], ' → ')
  return [{ kind: 'text', text: { en: `Verdict: ${en}`, zh: `结论：${zh}` }, tone: verdictTones[now.verdict] }]
}

/** The verdict and the figures that have moved. */
export const headline = (told: Told): readonly Block[] => [
  ...verdictBlock(told),
  ...(told.figures.some(hasMoved) ? movedFigureBlocks(told.figures.filter(hasMoved)) : []),
]

/** What is overdue on the day of the report, the longest first. */
const overdueCell = (plan: Plan, context: Context): Cell | undefined => {
  const { actions } = goalFigures(plan, context)
  const late = actions.filter(({ overdue }) => overdue === true)
  if (late.length === 0) return undefined
  const named = [...late]
    .sort((a, b) => ((a.action.due ?? '') < (b.action.due ?? '') ? -1 : 1))
    .slice(0, 3)
    .map(({ action }) => same(shortened(action.what, 30)))
  const rest: readonly Text[] = late.length > named.length ? [{ en: '…', zh: '……' }] : []
  const said = listed([...named, ...rest])
  const count = String(late.length)
  return toned({ en: `overdue now: ${count} (${said.en})`, zh: `目前逾期：${count} 项（${said.zh}）` }, 'bad')
}

const isOverdue = ({ name }: MovedFigure): boolean => name === 'overdue_actions'

const listBlock = (cells: readonly Cell[]): Block => {
  const rest = cells.length - mostLines
  return { kind: 'list', items: rest > 0 ? [...cells.slice(0, mostLines), more(rest)] : cells }
}

const topicSections = (lines: readonly Line[], { tongue, context, diff, figures }: Told): readonly Section[] =>
  (Object.keys(topics) as Topic[]).flatMap((topic): readonly Section[] => {
    const own = lines.filter((line) => line.topic === topic).map(({ cell }) => cell)
    const isLate = topic === 'actions' && (own.length > 0 || figures.some((one) => isOverdue(one) && hasMoved(one)))
    const late = isLate ? overdueCell(tongue.after, context) : undefined
    const cells = late ? [...own, late] : own
    const money = topic === 'deals' ? moneyBlocks(diff, tongue) : []
    const blocks = [...(cells.length > 0 ? [listBlock(cells)] : []), ...money]
    return blocks.length === 0 ? [] : [{ id: `diff-${topic}`, title: topics[topic], blocks }]
  })

const findingSections = (id: string, title: Text, all: readonly Diagnostic[]): readonly Section[] => {
  if (all.length === 0) return []
  const sorted = [...all].sort((a, b) => severityWeights[b.severity] - severityWeights[a.severity])
  const rest = all.length - mostFindings
  const items = sorted.slice(0, mostFindings).map(({ severity, rule, message }) => ({ severity, rule, message }))
  return [{ id, title, blocks: [{ kind: 'findings', items }, ...(rest > 0 ? [dim(more(rest))] : [])] }]
}

const counted = (text: Text, count: number): Text => ({
  en: `${text.en}: ${String(count)}`,
  zh: `${text.zh}：${String(count)} 条`,
})

const toldSections = (told: Told): readonly Section[] => {
  const { diff, tongue, development } = told
  const { news, fixed } = development
  return [
    ...topicSections(linesOf(diff, tongue), told),
    ...findingSections('diff-fixed', counted({ en: 'Findings fixed', zh: '已解决的检查结果' }, fixed.length), fixed),
    ...findingSections('diff-new', counted({ en: 'New findings', zh: '新增的检查结果' }, news.length), news),
  ]
}

const unreadable = ({ before, after }: Compared): readonly Text[] => [
  ...(before?.kind === 'unreadable'
    ? [{ en: `Before, the plan cannot be read: ${before.why.en}.`, zh: `之前的计划无法读取：${before.why.zh}。` }]
    : []),
  ...(after?.kind === 'unreadable'
    ? [{ en: `Now the plan cannot be read: ${after.why.en}.`, zh: `现在的计划无法读取：${after.why.zh}。` }]
    : []),
]

const standing: Readonly<Record<'new' | 'gone', Text>> = {
  new: { en: 'The plan is new.', zh: '计划是新的。' },
  gone: { en: 'The plan is gone.', zh: '计划已被移除。' },
}

/** How a plan that has only one state stands in it. */
const onlyBlocks = (one: Compared, kind: 'new' | 'gone'): readonly Block[] => {
  const seen = one.after ?? one.before
  const verdict = seen?.state?.verdict
  const said = verdict && verdictWords[verdict]
  const words: Text = said
    ? { en: `${standing[kind].en} Verdict: ${said.en}.`, zh: `${standing[kind].zh}结论：${said.zh}。` }
    : standing[kind]
  return [
    { kind: 'text', text: words },
    ...(seen?.kind === 'plan' ? seen.state.figures.flatMap(({ blocks }) => blocks) : []),
  ]
}

const blocksOf = (one: Compared): readonly Block[] => {
  const former = one.formerName === undefined ? undefined : quoted(one.formerName)
  return [
    ...(former ? [dim({ en: `It was ${former.en} before.`, zh: `之前的文件是${former.zh}。` })] : []),
    ...unreadable(one).map((text): Block => ({ kind: 'text', text, tone: 'warn' })),
    ...(one.kind === 'new' || one.kind === 'gone' ? onlyBlocks(one, one.kind) : []),
    ...(one.told ? headline(one.told) : []),
    ...(hasChanged(one) ? [] : [dim({ en: 'Nothing has changed.', zh: '没有变化。' })]),
  ]
}

/** What has become of one plan, as a team says it in a meeting: the figures, then topic by topic. */
export const diffSections = (one: Compared, title: Text, language: Language): readonly Section[] => [
  { id: 'diff', title, data: dataOf(one, language), blocks: blocksOf(one) },
  ...(one.told ? toldSections(one.told) : []),
]
