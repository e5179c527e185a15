import { shortCommit, type Revision } from '../../history/revision.js'
import type { Block, Cell } from '../../report/block.js'
import type { Section } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { excerpt } from '../../report/visible.js'
import { counted, joined, none, percent, same, shortened, textOf, toned, unknown } from '../../report/words.js'
import { verdictTones, verdictWords } from '../../review/verdict.js'
import { severityWeights } from '../findings-diff.js'
import { isChanged, verdictThen, type Development, type State } from './compared.js'
import { revisionWords } from './section.js'

/** As many plans as are read in a table. */
const mostRows = 40

/** `a → b`, or what it is where it is the same. */
const change = (before: Text | undefined, after: Text): Text =>
  before === undefined || before.en === after.en ? after : joined([before, after], ' → ')

const verdictCell = (one: Development): Cell => {
  const [{ kind, now }, then] = [one, verdictThen(one)]
  if (now.verdict === undefined) return unknown
  const before: Text | undefined = kind === 'new' ? { en: 'new', zh: '新计划' } : then && verdictWords[then]
  return toned(change(before, verdictWords[now.verdict]), verdictTones[now.verdict])
}

const share = ({ plan, completeness }: State): Text => textOf(plan ? percent(completeness ?? null) : none)

const nameOf = ({ now: { report } }: Development): Text => same(shortened(report.account ?? report.file, 60))

const countCell = (count: number, tone: 'bad' | 'good'): Cell =>
  count === 0 ? { text: same(0), tone: 'dim' } : toned(same(count), tone)

const rowOf = (one: Development, hasVerdicts: boolean): readonly Cell[] => [
  nameOf(one),
  ...(hasVerdicts ? [verdictCell(one)] : []),
  change(one.then?.plan && share(one.then), share(one.now)),
  countCell(one.news.length, 'bad'),
  countCell(one.fixed.length, 'good'),
]

const weightOf = ({ news }: Development): number =>
  news.reduce((sum, { severity }) => sum + 100 ** severityWeights[severity], 0)

/** What others have added to a branch is not ours. */
const forkWords = (revision: Revision): readonly Text[] => {
  if (!revision.isFork) return []
  const [name, commit] = [excerpt(revision.name, 60), shortCommit(revision)]
  return [{ en: `${commit} is where this branch left ${name}`, zh: `${commit} 是当前分支与 ${name} 的分叉点` }]
}

const sumOf = (all: readonly Development[], of: (one: Development) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0)

const totalsOf = (all: readonly Development[]) => ({
  plans: all.length,
  changed: all.filter(isChanged).length,
  new: sumOf(all, ({ news }) => news.length),
  known: sumOf(all, ({ known }) => known),
  fixed: sumOf(all, ({ fixed }) => fixed.length),
})

/** Plans of which nothing is to be said, in one line. */
const unchanged = (count: number): Text =>
  counted(count, 'plan without a change', 'plans without a change', '份计划没有变化')

const sentencesOf = (parts: readonly Text[]): Text => ({
  en: `${parts.map(({ en }) => en).join('; ')}.`,
  zh: `${parts.map(({ zh }) => zh).join('；')}。`,
})

const blocksOf = (all: readonly Development[], revision: Revision): readonly Block[] => {
  const changed = all.filter(isChanged).sort((a, b) => weightOf(b) - weightOf(a))
  if (changed.length === 0) return []
  const [left, rest] = [all.length - changed.length, changed.length - mostRows]
  // Some of the rules give none.
  const hasVerdicts = changed.some(({ now }) => now.verdict !== undefined)
  const said = [
    ...(rest > 0 ? [counted(rest, 'more plan has changed', 'more plans have changed', '份计划有变化，未列出')] : []),
    ...(left > 0 ? [unchanged(left)] : []),
    ...forkWords(revision),
  ]
  return [
    {
      kind: 'table',
      columns: [
        { title: { en: 'Plan', zh: '计划' } },
        ...(hasVerdicts ? [{ title: { en: 'Verdict', zh: '结论' } }] : []),
        { title: { en: 'Complete', zh: '完整度' } },
        { title: { en: 'New', zh: '新增' }, align: 'right' },
        { title: { en: 'Fixed', zh: '已解决' }, align: 'right' },
      ],
      rows: changed.slice(0, mostRows).map((one) => rowOf(one, hasVerdicts)),
    },
    ...(said.length === 0 ? [] : [{ kind: 'text', text: sentencesOf(said), tone: 'dim' } as const]),
  ]
}

const titleOf = (revision: Revision): Text => {
  const { en, zh } = revisionWords(revision)
  return { en: `Since ${en}`, zh: `自${zh}以来` }
}

/** All plans in a table: verdict and completeness before and after, how much came and went. */
export const overview = (all: readonly Development[], revision: Revision): Section => ({
  id: 'since',
  title: titleOf(revision),
  below: true,
  data: { revision: revision.name, commit: revision.commit, merge_base: revision.isFork, ...totalsOf(all) },
  blocks: blocksOf(all, revision),
})

/** What a page says when there is nothing else: that nothing is new is an answer, too. */
export const nothingNew = (all: readonly Development[], revision: Revision): Text => {
  const { known } = totalsOf(all)
  const { en, zh } = revisionWords(revision)
  const told = sentencesOf([
    unchanged(all.length),
    ...(known > 0 ? [counted(known, 'known finding', 'known findings', '条已知的检查结果')] : []),
    ...forkWords(revision),
  ])
  return { en: `Nothing new since ${en}: ${told.en}`, zh: `自${zh}以来没有新的变化：${told.zh}` }
}
