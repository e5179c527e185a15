import type { DatedRating, Past } from './past.js'
import { daysBetween } from '../../measures/dates.js'
import { organisationAgesOf, ratingAgesOf } from '../../measures/freshness.js'
import { labelOf } from '../../measures/scales.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell } from '../../report/block.js'
import { ratingWords } from '../../report/rating-words.js'
import type { Data, Row, Section } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { counted, listed, none, same, toned } from '../../report/words.js'
import type { Session } from '../reading.js'
import { notCommitted } from './course.js'
import type { Mask } from './mask.js'
import { short } from './notes.js'
import type { Wish } from './wish.js'

/** As many lines as stand in a history that is not asked for them. */
const mostRows = 5

/** As old as that is worth a look where nobody says how old. */
const usualDays = 60

/** A rating with its age, as data. */
export type RatingRow = Row & {
  readonly kind: DatedRating['kind']
  readonly subject: string
  readonly rating: string
  readonly value: DatedRating['value']
  /** null = it is not committed yet. */
  readonly set_on: string | null
  readonly days: number
  readonly at_least: boolean
}

/** The day that the plan itself gives for a rating, if any. */
const checkedDays = ({ plan }: Past, { playbook, asOf }: Session): ReadonlyMap<string, string> => {
  const days = new Map<string, string>()
  if (plan === undefined) return days
  for (const { person, ratings } of ratingAgesOf(plan, playbook, asOf))
    for (const { id, checkedOn } of ratings)
      if (checkedOn !== undefined) days.set(`person ${person.id} ${id}`, checkedOn)
  for (const { organisation, checkedOn } of organisationAgesOf(plan, asOf))
    days.set(`organisation ${organisation.id}`, checkedOn)
  return days
}

const rowsOf = (past: Past, session: Session, mask: Mask): readonly RatingRow[] => {
  const checked = checkedDays(past, session)
  return past.ratings
    .map(({ kind, subject, rating, value, version }): RatingRow => {
      const [own] = rating.split('.')
      return {
        kind,
        subject: mask.id(subject),
        name: mask.name(subject) ?? null,
        rating,
        value: typeof value === 'string' ? mask.id(value) : value.map(mask.id),
        set_on: version?.commit.day ?? null,
        days: version ? Math.max(0, daysBetween(version.commit.day, session.asOf)) : 0,
        at_least: version?.isCut === true,
        who: version ? mask.who(version.commit.author) : null,
        commit: version?.commit.id ?? null,
        checked_on: checked.get(`${kind} ${subject} ${own ?? ''}`) ?? checked.get(`${kind} ${subject}`) ?? null,
      }
    })
    .sort((a, b) => b.days - a.days)
}

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
  rows: rows.map((row) => cellsOf(row, playbook, nameOfShown)),
})

const dim = (text: Text): Block => ({ kind: 'text', text, tone: 'dim' })

const counting = (count: number): Text => counted(count, 'rating', 'ratings', '项评定')

/** `Set in the last 30 days: 8 · 31 to 60 days ago: 0 · earlier: 19`. */
const spread = (rows: readonly RatingRow[]): Text => {
  const within = (from: number, to: number): string =>
    String(rows.filter(({ days }) => days >= from && days <= to).length)
  const [fresh, middle, old] = [within(0, 30), within(31, usualDays), within(usualDays + 1, Infinity)]
  return {
    en: `Set in the last 30 days: ${fresh} · 31 to ${String(usualDays)} days ago: ${middle} · earlier: ${old}`,
    zh: `最近 30 天写入：${fresh} · 31 至 ${String(usualDays)} 天前：${middle} · 更早：${old}`,
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

const groupTable = (groups: readonly (readonly RatingRow[])[], { playbook }: Session): Block => ({
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
    return [[whose ?? none, listed(group.map((row) => nameOfRating(row, playbook))), days, setOn, by, commit]]
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
    if (old.length > 0) return [table(old, session, nameOfShown)]
    const { en, zh } = counting(rows.length)
    return [dim({ en: `none of ${en} is older than that`, zh: `${zh}中没有更早的` })]
  }
  const groups = groupsOf(old)
  return [
    { kind: 'text', text: spread(rows) },
    ...(old.length > 0
      ? [
          groupTable(groups.slice(0, mostRows), session),
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
  return {
    en: `Ratings not touched for more than ${String(stale)} days: ${String(old)} of ${String(rows.length)}`,
    zh: `超过 ${String(stale)} 天没有更新的评定：${String(old)}/${String(rows.length)}`,
  }
}

/** Every rating with the commit that last set it, the oldest first. */
export const agesSection = (past: Past, { stale }: Wish, session: Session, mask: Mask): Section => {
  const rows = rowsOf(past, session, mask)
  // The rows already have the ids that may be shown.
  const names = new Map(past.ratings.flatMap(({ value }) => value).map((id) => [mask.id(id), mask.name(id)] as const))
  return {
    id: 'rating-ages',
    title: titleOf(rows, stale),
    data: {
      ratings: rows.length,
      older_than_days: stale ?? null,
      rows: stale === undefined ? rows : rows.filter(({ days }) => days > stale),
    },
    blocks: blocksOf(rows, stale, session, (id) => names.get(id)),
  }
}
