import type { Block, Cell, Column } from '../../report/block.js'
import type { Data, Section } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { counted, joined, none, same, shortAmount, textOf, toned, unknown } from '../../report/words.js'
import { verdictTones, verdictWords } from '../../review/verdict.js'
import { neverCommitted } from './lineage.js'
import type { Mask } from './mask.js'
import { notesOf, short } from './notes.js'
import type { Past, Point } from './past.js'
import type { Figures } from './point.js'
import { asPercent, trendBlocks } from './trends.js'
import type { Wish } from './wish.js'

/** As many lines as are read where nobody says how many. */
const mostRows = 20

const dim = (text: Text): Block => ({ kind: 'text', text, tone: 'dim' })

/** What stands for the author of what lies in the folder only. */
export const notCommitted: Text = { en: 'uncommitted', zh: '未提交' }

const gone: Text = { en: 'taken out', zh: '已移除' }

const writersCell = ({ commit, writers }: Point, mask: Mask, problem: Text | undefined): Cell => {
  if (commit) return same(writers.map(mask.who).join(', '))
  // Of what lies elsewhere nobody here knows whether it is committed.
  return problem === undefined || problem === neverCommitted ? toned(notCommitted, 'dim') : none
}

const findingsCell = ({ error, warning }: Figures): Cell =>
  error === null || warning === null
    ? none
    : toned(same(`${String(error)}/${String(warning)}`), error > 0 ? 'bad' : warning > 0 ? 'warn' : undefined)

const verdictCell = ({ state, figures: { verdict } }: Point): Cell => {
  if (state === 'absent') return toned(gone, 'dim')
  return verdict === null ? unknown : toned(verdictWords[verdict], verdictTones[verdict])
}

const columns: readonly Column[] = [
  { title: { en: 'Date', zh: '日期' } },
  { title: { en: 'Commit', zh: '提交' }, optional: 1 },
  { title: { en: 'Who', zh: '作者' }, cut: true },
  { title: { en: 'Gap', zh: '差距' }, align: 'right' },
  { title: { en: 'Support', zh: '支持' }, align: 'right' },
  { title: { en: 'Weighted', zh: '加权' }, align: 'right' },
  { title: { en: 'Done', zh: '完整度' }, align: 'right' },
  { title: { en: 'Verdict', zh: '结论' }, cut: true },
  { title: { en: 'E/W', zh: '错/警' }, align: 'right' },
]

const weightedCell = ({ open_weighted: value, currency }: Figures, hasCurrency: boolean): Cell => {
  const weighted = shortAmount(value)
  return hasCurrency && value !== null ? joined([textOf(weighted), same(currency ?? '')]) : weighted
}

const figureCells = (point: Point, hasCurrency: boolean): readonly Cell[] => {
  const { figures, state } = point
  const isRead = state === 'read'
  return [
    isRead ? asPercent(figures.gap_index_pct) : none,
    isRead ? asPercent(figures.support_index_pct) : none,
    isRead ? weightedCell(figures, hasCurrency) : none,
    isRead ? asPercent(figures.complete_pct) : none,
    verdictCell(point),
    isRead ? findingsCell(figures) : none,
  ]
}

/** Lines with the newest first: below it only what moved is not dim. */
const rowsOf = ({ points, problem }: Past, most: number, mask: Mask): readonly (readonly Cell[])[] => {
  const hasCurrency = new Set(points.flatMap(({ figures }) => figures.currency ?? [])).size > 1
  const cells = points.map((point) => figureCells(point, hasCurrency))
  const rows = points.map((point, index): readonly Cell[] => {
    const before = index === points.length - 1 ? undefined : cells[index - 1]
    const own = cells[index] ?? []
    return [
      same(point.day),
      point.commit === undefined ? none : same(short(point.commit.id)),
      writersCell(point, mask, problem),
      ...own.map((cell, column): Cell => {
        const former = before?.[column]
        return former && textOf(former).en === textOf(cell).en ? toned(textOf(cell), 'dim') : cell
      }),
    ]
  })
  return rows.slice(-most).reverse()
}

const legend: Block = {
  kind: 'legend',
  items: [
    { term: { en: 'Done', zh: '完整度' }, meaning: { en: 'completeness', zh: '必备检查的通过比例' } },
    { term: { en: 'E/W', zh: '错/警' }, meaning: { en: 'errors and warnings', zh: '错误数和警告数' } },
    {
      term: { en: 'each line', zh: '每一行' },
      meaning: { en: 'as of its own day, by the rules of today', zh: '以当天为基准，按今天的规则' },
    },
  ],
}

const titleOf = ({ points, commits }: Past, limit: number | undefined): Text => {
  const own = points.filter(({ commit }) => commit !== undefined)
  const [first, last] = [own[0]?.day ?? '', own.at(-1)?.day ?? '']
  const all = counted(commits, 'commit', 'commits', '次提交')
  // Of a long history a choice of commits is shown, from its beginning to its end.
  const isPart = limit !== undefined && own.length < commits
  const { en, zh } = isPart
    ? { en: `last ${String(own.length)} of ${all.en}`, zh: `${all.zh}中的最近 ${String(own.length)} 次` }
    : all
  const days = first === last ? { en: first, zh: first } : { en: `${first} to ${last}`, zh: `${first} 至 ${last}` }
  return own.length === 0 ? { en, zh } : { en: `${en}, ${days.en}`, zh: `${zh}，${days.zh}` }
}

const pointData = (point: Point, mask: Mask): Data => ({
  commit: point.commit?.id ?? null,
  day: point.day,
  who: point.writers.map(mask.who),
  merge: point.isMerge,
  then_file: mask.file(point.name),
  state: point.state,
  problem: mask.words(point.problem) ?? null,
  ...point.figures,
})

const nothingThen: Text = { en: 'no commit of the plan is of these days', zh: '这段时间没有改动该计划的提交' }

/** The course as programs read it. */
export const courseData = ({ points, commits, cut, names, problem }: Past, mask: Mask): Data => ({
  commits,
  problem: problem ?? null,
  known_since: cut ? { commit: cut.commit.id, day: cut.commit.day } : null,
  renamed: names.map(({ version, before }) => ({
    commit: version.commit.id,
    day: version.commit.day,
    from: mask.file(before.plan.name),
    to: mask.file(version.plan.name),
  })),
  points: points.map((point) => pointData(point, mask)),
})

/** The figures over the commits: each with its course, then commit by commit, the newest first. */
export const courseSection = (past: Past, { limit }: Wish, mask: Mask): Section => {
  const { points } = past
  const rows = rowsOf(past, limit === undefined ? mostRows : points.length, mask)
  const notes = notesOf(past, rows.length, limit, mask)
  return {
    id: 'history',
    title: titleOf(past, limit),
    data: courseData(past, mask),
    blocks:
      points.length === 0
        ? [past.problem ? ({ kind: 'text', text: past.problem, tone: 'warn' } as const) : dim(nothingThen)]
        : [
            ...(past.problem ? [{ kind: 'text', text: past.problem, tone: 'warn' } as const] : []),
            ...trendBlocks(points),
            { kind: 'table', columns, rows },
            ...(notes.length > 0 ? [{ kind: 'list', items: notes } as const] : []),
            legend,
          ],
  }
}
