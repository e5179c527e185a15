import type { Block, Cell, Column } from '../../report/block.js'
import type { Data, Exact, Section } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { quoted } from '../../report/visible.js'
import {
  counted,
  joined,
  none,
  percent,
  same,
  shortAmount,
  textOf,
  toned,
  unknown,
} from '../../report/words.js'
import { verdictTones, verdictWords } from '../../review/verdict.js'
import type { Mask } from './mask.js'
import type { Past, Point } from './past.js'
import type { Figures } from './point.js'
import type { Wish } from './wish.js'

/** As many lines as are read where nobody says how many. */
const mostRows = 20

/** As many things as are told one by one. */
const mostNotes = 5

/** As people write a commit. */
export const short = (id: string): string => id.slice(0, 7)

const dim = (text: Text): Block => ({ kind: 'text', text, tone: 'dim' })

type Value = number | Exact | null

type Trend = {
  readonly label: Text
  readonly value: (point: Point) => Value
  readonly cell: (value: Value) => Cell
  /** What is good for us; absent = neither. */
  readonly better?: 'more' | 'less'
}

const asPercent = (value: Value): Cell => (typeof value === 'number' ? percent(value) : unknown)

const asMoney = (value: Value): Cell => (typeof value === 'object' ? shortAmount(value) : unknown)

const asCount = (value: Value): Cell => (typeof value === 'number' ? same(value) : unknown)

const numberOf = (value: Value): number | null =>
  value === null || typeof value === 'number' ? value : Number(value.exact)

const of =
  (key: keyof Figures) =>
  ({ figures }: Point): Value => {
    const value = figures[key]
    return typeof value === 'string' ? null : value
  }

/** Amounts in another currency than the last say nothing beside it. */
const moneyIn =
  (currency: string | null, key: 'open_weighted' | 'won_amount') =>
  ({ figures }: Point): Value =>
    figures.currency === currency ? figures[key] : null

const trendsOf = (currency: string | null): readonly Trend[] => {
  const money = (en: string, zh: string): Text =>
    currency === null ? { en, zh } : { en: `${en}, ${currency}`, zh: `${zh} ${currency}` }
  return [
    { label: { en: 'gap index', zh: '关系差距指数' }, value: of('gap_index_pct'), cell: asPercent, better: 'less' },
    { label: { en: 'support index', zh: '支持指数' }, value: of('support_index_pct'), cell: asPercent, better: 'more' },
    { label: { en: 'contact index', zh: '联系指数' }, value: of('contact_index_pct'), cell: asPercent, better: 'more' },
    { label: money('weighted', '加权'), value: moneyIn(currency, 'open_weighted'), cell: asMoney, better: 'more' },
    { label: money('won', '已赢单'), value: moneyIn(currency, 'won_amount'), cell: asMoney, better: 'more' },
    { label: { en: 'complete', zh: '完整度' }, value: of('complete_pct'), cell: asPercent, better: 'more' },
    { label: { en: 'errors', zh: '错误' }, value: of('error'), cell: asCount, better: 'less' },
    { label: { en: 'warnings', zh: '警告' }, value: of('warning'), cell: asCount, better: 'less' },
  ]
}

const extreme = (values: readonly Value[], isBeyond: (a: number, b: number) => boolean): Value =>
  values.reduce((found: Value, value) => {
    const [best, next] = [numberOf(found), numberOf(value)]
    return next !== null && (best === null || isBeyond(next, best)) ? value : found
  }, null)

const trendRow = ({ label, value, cell, better }: Trend, points: readonly Point[]): readonly Cell[] => {
  const values = points.map(value)
  const series = values.map(numberOf)
  const [first, last] = [values.find((one) => one !== null) ?? null, values.at(-1) ?? null]
  const [then, now] = [numberOf(first), numberOf(last)]
  const isBetter = then === null || now === null || then === now ? undefined : now > then === (better === 'more')
  return [
    label,
    { text: same(''), series },
    cell(first),
    toned(textOf(cell(last)), isBetter === undefined ? undefined : isBetter ? 'good' : 'warn'),
    cell(extreme(values, (a, b) => a < b)),
    cell(extreme(values, (a, b) => a > b)),
  ]
}

const isKnown =
  (points: readonly Point[]) =>
  ({ value }: Trend): boolean =>
    points.some((point) => value(point) !== null)

const trendBlocks = (points: readonly Point[]): readonly Block[] => {
  if (points.length < 2) return []
  const currency = points.findLast(({ figures }) => figures.currency !== null)?.figures.currency ?? null
  const trends = trendsOf(currency).filter(isKnown(points))
  if (trends.length === 0) return []
  return [
    {
      kind: 'table',
      columns: [
        { title: { en: 'Figure', zh: '数字' } },
        { title: { en: 'Course', zh: '走势' } },
        { title: { en: 'First', zh: '最初' }, align: 'right' },
        { title: { en: 'Last', zh: '最近' }, align: 'right' },
        { title: { en: 'Lowest', zh: '最低' }, align: 'right' },
        { title: { en: 'Highest', zh: '最高' }, align: 'right' },
      ],
      rows: trends.map((trend) => trendRow(trend, points)),
    },
  ]
}

const notCommitted: Text = { en: 'not committed', zh: '未提交' }

const gone: Text = { en: 'taken out', zh: '已移除' }

const writersCell = ({ commit, writers }: Point, mask: Mask): Cell =>
  commit === undefined ? toned(notCommitted, 'dim') : same(writers.map(mask.who).join(', '))

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

const rowOf = (point: Point, mask: Mask, hasCurrency: boolean): readonly Cell[] => {
  const { figures, commit, state } = point
  const isRead = state === 'read'
  const weighted = shortAmount(figures.open_weighted)
  return [
    same(point.day),
    commit === undefined ? none : same(short(commit.id)),
    writersCell(point, mask),
    isRead ? asPercent(figures.gap_index_pct) : none,
    isRead ? asPercent(figures.support_index_pct) : none,
    !isRead
      ? none
      : hasCurrency && figures.open_weighted !== null
        ? joined([textOf(weighted), same(figures.currency ?? '')])
        : weighted,
    isRead ? asPercent(figures.complete_pct) : none,
    verdictCell(point),
    isRead ? findingsCell(figures) : none,
  ]
}

/** What is to be known besides: renamed, not readable, cut off, left out. */
const notesOf = (past: Past, shown: number, mask: Mask): readonly Text[] => {
  const { points, names, cut, commits } = past
  const at = (day: string, id: string): string => `${day} ${short(id)}`
  const renamed = names.map(({ version: { commit, plan }, before }): Text => {
    const [from, to] = [mask.file(before.plan.name), mask.file(plan.name)]
    const day = at(commit.day, commit.id)
    if (from === null || to === null) return { en: `${day}: renamed`, zh: `${day}：改名` }
    const [old, now] = [quoted(from), quoted(to)]
    return { en: `${day}: from ${old.en} to ${now.en}`, zh: `${day}：由${old.zh}改为${now.zh}` }
  })
  const unread = points.flatMap(({ state, problem, commit, day }): readonly Text[] => {
    if (state !== 'unreadable' || commit === undefined) return []
    const words = mask.words(problem)
    const when = at(day, commit.id)
    return [
      {
        en: `${when}: could not be read as a plan${words ? `: ${words.en}` : ''}`,
        zh: `${when}：无法作为计划读取${words ? `：${words.zh}` : ''}`,
      },
    ]
  })
  const computed = points.filter(({ commit }) => commit !== undefined).length
  const left = points.length - shown
  const rest = unread.length - mostNotes
  return [
    ...renamed.slice(-mostNotes),
    ...unread.slice(-mostNotes),
    ...(rest > 0 ? [counted(rest, 'more could not be read', 'more could not be read', '次提交同样无法读取')] : []),
    ...(cut
      ? [
          {
            en: `this clone is shallow: nothing before ${at(cut.commit.day, cut.commit.id)} is known; git fetch --unshallow brings the rest`,
            zh: `此克隆是浅克隆：${at(cut.commit.day, cut.commit.id)} 之前的内容未知；git fetch --unshallow 可取回其余部分`,
          },
        ]
      : []),
    ...(computed < commits
      ? [
          {
            en: `${String(computed)} of ${String(commits)} commits are counted; --limit ${String(commits)} counts every one`,
            zh: `${String(commits)} 次提交中计算了 ${String(computed)} 次；--limit ${String(commits)} 可全部计算`,
          },
        ]
      : []),
    ...(left > 0
      ? [
          {
            en: `${counted(left, 'earlier line is', 'earlier lines are', '').en} not in the table; --limit ${String(points.length)} shows them`,
            zh: `表中未列出更早的 ${String(left)} 行；--limit ${String(points.length)} 可显示`,
          },
        ]
      : []),
  ]
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

const titleOf = ({ points, commits }: Past): Text => {
  const [first, last] = [points[0]?.day ?? '', points.at(-1)?.day ?? '']
  const { en, zh } = counted(commits, 'commit', 'commits', '次提交')
  const days = first === last ? { en: first, zh: first } : { en: `${first} to ${last}`, zh: `${first} 至 ${last}` }
  return points.length === 0 ? { en, zh } : { en: `${en}, ${days.en}`, zh: `${zh}，${days.zh}` }
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

/** The figures over the commits: each with its course, then commit by commit, the newest first. */
export const courseSection = (past: Past, { limit }: Wish, mask: Mask): Section => {
  const { points, commits, cut, names } = past
  const newestFirst = points.toReversed().slice(0, limit === undefined ? mostRows : points.length)
  const currencies = new Set(points.flatMap(({ figures }) => figures.currency ?? []))
  const notes = notesOf(past, newestFirst.length, mask)
  return {
    id: 'history',
    title: titleOf(past),
    data: {
      commits,
      known_since: cut ? { commit: cut.commit.id, day: cut.commit.day } : null,
      renamed: names.map(({ version, before }) => ({
        commit: version.commit.id,
        day: version.commit.day,
        from: mask.file(before.plan.name),
        to: mask.file(version.plan.name),
      })),
      points: points.map((point) => pointData(point, mask)),
    },
    blocks:
      points.length === 0
        ? [dim(nothingThen)]
        : [
            ...trendBlocks(points),
            { kind: 'table', columns, rows: newestFirst.map((point) => rowOf(point, mask, currencies.size > 1)) },
            ...(notes.length > 0 ? [{ kind: 'list', items: notes } as const] : []),
            legend,
          ],
  }
}
