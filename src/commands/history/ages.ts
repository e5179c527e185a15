import { labelOf } from '../../measures/scales.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell } from '../../report/block.js'
import { ratingWords } from '../../report/rating-words.js'
import type { Data, Section } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { counted, listed, none, same, toned } from '../../report/words.js'
import type { Session } from '../reading.js'
import { notCommitted } from './course.js'
import type { Mask } from './mask.js'
import { short } from './notes.js'
import type { Past } from './past.js'
import { mayBeOlder, ratingRows, type RatingRow } from './rating-rows.js'
import type { Wish } from './wish.js'

/** As many lines as stand in a history that is not asked for them. */
const mostRows = 5

/** As old as that is worth a look where nobody says how old. */
const usualDays = 60

const scales: Readonly<Record<string, string>> = {
  roles: 'role',
  forces: 'force',
  'person relationship.current': 'relationship',
  'person relationship.desired': 'relationship',
  'organisation relationship.current': 'organisation_relationship',
  'organisation relationship.desired': 'organisation_relationship',
}

const ownWords: Readonly<Record<string, Text>> = {
  'relationship.current': { en: 'relationship now', zh: '当前关系' },
  'relationship.desired': { en: 'relationship wanted', zh: '期望关系' },
  coverage: { en: 'coverage', zh: '覆盖' },
  stance: { en: 'stance', zh: '立场' },
}

const valueText = ({ kind, rating, value }: RatingRow, playbook: Playbook, names: Mask['name']): Text => {
  const scale = scales[`${kind} ${rating}`] ?? scales[rating] ?? rating
  const wordOf = (id: string): Text => labelOf(playbook, scale, id) ?? same(names(id) ?? id)
  return typeof value === 'string' ? wordOf(value) : listed(value.map(wordOf))
}

const textIn = (value: Data | undefined): string => (typeof value === 'string' ? value : '')

const textOrNone = (value: Data | undefined): Cell => (typeof value === 'string' ? same(value) : none)

const nameOfRating = ({ rating }: RatingRow, playbook: Playbook): Text =>
  ownWords[rating] ?? ratingWords(rating, playbook.scales['dimension'])

const cellsOf = (row: RatingRow, playbook: Playbook, nameOfShown: Mask['name']): readonly Cell[] => [
  same(textIn(row['name']) || row.subject),
  nameOfRating(row, playbook),
  valueText(row, playbook, nameOfShown),
  same(`${row.at_least ? '≥ ' : ''}${String(row.days)}`),
  textOrNone(row.set_on),
  row.set_on === null ? toned(notCommitted, 'dim') : textOrNone(row['who']),
  textOrNone(row['checked_on']),
  row.set_on === null ? none : same(short(textIn(row['commit']))),
]

const table = (rows: readonly RatingRow[], { playbook }: Session, nameOfShown: Mask['name']): Block => ({
  kind: 'table',
  columns: [
    { title: { en: 'Whose', zh: '对象' } },
    { title: { en: 'Rating', zh: '评定' } },
    { title: { en: 'Value', zh: '取值' } },
    { title: { en: 'Days', zh: '天数' }, align: 'right' },
    { title: { en: 'Set on', zh: '写入日期' } },
    { title: { en: 'By', zh: '作者' }, cut: true },
    { title: { en: 'Checked', zh: '核实日期' }, optional: 2 },
    { title: { en: 'Commit', zh: '提交' }, optional: 1 },
  ],
  rows: rows.map((row, index) => {
    const [whose = none, ...cells] = cellsOf(row, playbook, nameOfShown)
    const { kind, subject } = rows[index - 1] ?? {}
    return [kind === row.kind && subject === row.subject ? same('') : whose, ...cells]
  }),
})

const dim = (text: Text): Block => ({ kind: 'text', text, tone: 'dim' })

const counting = (count: number): Text => counted(count, 'rating', 'ratings', '项评定')

const openNote = (rows: readonly RatingRow[], than: number): readonly Block[] => {
  const { length } = rows.filter((row) => mayBeOlder(row, than))
  if (length === 0) return []
  return [
    dim({
      en: `Of ${counting(length).en} it is not known whether they are that old: this clone is shallow, and git fetch --unshallow brings the rest.`,
      zh: `${counting(length).zh}是否这么久未知：此克隆是浅克隆，git fetch --unshallow 可取回其余部分。`,
    }),
  ]
}

/** `Set in the last 30 days: 8 · 31 to 60 days ago: 0 · earlier: 19`. */
const spread = (rows: readonly RatingRow[]): Text => {
  const within = (from: number, to: number): string =>
    String(rows.filter((row) => row.days >= from && row.days <= to && !mayBeOlder(row, usualDays)).length)
  const [fresh, middle, old] = [within(0, 30), within(31, usualDays), within(usualDays + 1, Infinity)]
  const open = rows.filter((row) => mayBeOlder(row, usualDays))
  const least = String(Math.min(...open.map(({ days }) => days)))
  return {
    en: `Set in the last 30 days: ${fresh} · 31 to ${String(usualDays)} days ago: ${middle} · earlier: ${old}${open.length > 0 ? ` · at least ${least} days ago: ${String(open.length)}` : ''}`,
    zh: `最近 30 天写入：${fresh} · 31 至 ${String(usualDays)} 天前：${middle} · 更早：${old}${open.length > 0 ? ` · 至少 ${least} 天前：${String(open.length)}` : ''}`,
  }
}

/** What one commit said of one person, and what has stayed since. */
const groupsOf = (rows: readonly RatingRow[]): readonly (readonly RatingRow[])[] => {
  const groups = new Map<string, RatingRow[]>()
  for (const row of rows) {
    const key = `${row.kind} ${row.subject} ${textIn(row['commit'])}`
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()]
}

/** Fewer than this are named, and so are those that are missing. */
const [fewGiven, fewMissing] = [4, 2]

/** `all 11`, `all but attitude to us`, or each by its name. */
const ratingsText = (group: readonly RatingRow[], all: readonly RatingRow[], playbook: Playbook): Text => {
  const own = all.filter(({ kind, subject }) => kind === group[0]?.kind && subject === group[0].subject)
  const names = (rows: readonly RatingRow[]): Text => listed(rows.map((row) => nameOfRating(row, playbook)))
  const missing = own.filter((row) => !group.includes(row))
  if (group.length < fewGiven || missing.length > fewMissing) return names(group)
  if (missing.length === 0) return { en: `all ${String(own.length)}`, zh: `全部 ${String(own.length)} 项` }
  const { en, zh } = names(missing)
  return { en: `all but ${en}`, zh: `除${zh}外全部` }
}

const groupTable = (
  groups: readonly (readonly RatingRow[])[],
  all: readonly RatingRow[],
  { playbook }: Session,
): Block => ({
  kind: 'table',
  columns: [
    { title: { en: 'Whose', zh: '对象' } },
    { title: { en: 'Ratings', zh: '评定' } },
    { title: { en: 'Days', zh: '天数' }, align: 'right' },
    { title: { en: 'Set on', zh: '写入日期' } },
    { title: { en: 'By', zh: '作者' }, cut: true },
    { title: { en: 'Commit', zh: '提交' }, optional: 1 },
  ],
  rows: groups.flatMap((group): readonly (readonly Cell[])[] => {
    const [first] = group
    if (first === undefined) return []
    const [whose, , , ...rest] = cellsOf(first, playbook, () => undefined)
    const [days = none, setOn = none, by = none, , commit = none] = rest
    return [[whose ?? none, ratingsText(group, all, playbook), days, setOn, by, commit]]
  }),
})

const blocksOf = (
  rows: readonly RatingRow[],
  stale: number | undefined,
  session: Session,
  nameOfShown: Mask['name'],
): readonly Block[] => {
  if (rows.length === 0) return [dim({ en: 'no rating is recorded', zh: '还没有记录任何评定' })]
  const old = rows.filter(({ days }) => days > (stale ?? usualDays))
  if (stale !== undefined) {
    const note = openNote(rows, stale)
    if (old.length > 0) return [table(old, session, nameOfShown), ...note]
    if (note.length > 0) return note
    const { en, zh } = counting(rows.length)
    return [dim({ en: `none of ${en} is older than that`, zh: `${zh}中没有更早的` })]
  }
  const groups = groupsOf(old)
  return [
    { kind: 'text', text: spread(rows) },
    ...(old.length > 0
      ? [
          groupTable(groups.slice(0, mostRows), rows, session),
          dim({
            en: `${groups.length > mostRows ? 'The oldest; ' : ''}--stale ${String(usualDays)} lists every rating older than ${String(usualDays)} days with its value.`,
            zh: `${groups.length > mostRows ? '以上为最久的；' : ''}--stale ${String(usualDays)} 逐项列出超过 ${String(usualDays)} 天的评定及取值。`,
          }),
        ]
      : []),
  ]
}

const titleOf = (rows: readonly RatingRow[], stale: number | undefined): Text => {
  if (stale === undefined) return { en: 'When the ratings were last set', zh: '评定最近一次写入的时间' }
  const old = rows.filter(({ days }) => days > stale).length
  const isOpen = rows.some((row) => mayBeOlder(row, stale))
  return {
    en: `Ratings not touched for more than ${String(stale)} days: ${isOpen ? 'at least ' : ''}${String(old)} of ${String(rows.length)}`,
    zh: `超过 ${String(stale)} 天没有更新的评定：${isOpen ? '至少 ' : ''}${String(old)}/${String(rows.length)}`,
  }
}

/** Every rating with the commit that last set it, the oldest first. */
export const agesSection = (past: Past, { stale }: Wish, session: Session, mask: Mask): Section => {
  const rows = ratingRows(past, session, mask)
  // The rows already have the ids that may be shown.
  const names = new Map(past.ratings.flatMap(({ value }) => value).map((id) => [mask.id(id), mask.name(id)] as const))
  return {
    id: 'rating-ages',
    title: titleOf(rows, stale),
    data: {
      ratings: rows.length,
      older_than_days: stale ?? null,
      may_be_older: stale === undefined ? null : rows.filter((row) => mayBeOlder(row, stale)).length,
      rows: stale === undefined ? rows : rows.filter(({ days }) => days > stale),
    },
    blocks: blocksOf(rows, stale, session, (id) => names.get(id)),
  }
}
