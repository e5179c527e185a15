import { daysSince, isReviewed } from '../../measures/portfolio.js'
import type { Block, Cell, Column } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { joined, none, same, textOf, toned, unknown } from '../../report/words.js'
import { verdictTones, verdictWords } from '../verdict.js'
import type { Account, UnreadAccount } from './account.js'
import { mostShown, moreBlock, notKnown, right, shortMoney } from './cells.js'

/** What has waited too long stands out, and what is not recorded is not new. */
const daysCell = (days: number | undefined, isLate = false): Cell =>
  days === undefined ? unknown : toned(same(days), isLate ? 'warn' : undefined)

const countCell = (count: number): Cell => (count === 0 ? none : same(count))

/** What one table of accounts goes by. */
export type Looks = {
  readonly asOf: string
  /** There are several currencies, so that each amount says its own. */
  readonly isMixed: boolean
  /** The last change of some is known: there is a repository. */
  readonly hasChanges: boolean
}

const columnsFor = ({ hasChanges }: Looks): readonly Column[] => [
  { title: { en: 'Account', zh: '客户' }, cut: true },
  { title: { en: 'Verdict', zh: '结论' } },
  right('Weighted', '加权'),
  right('Gaps', '差距'),
  right('Flags', '红旗'),
  ...(hasChanges ? [right('Change', '改动')] : []),
  right('Review', '评审'),
  right('Contact', '联系'),
  { title: { en: 'Owner', zh: '负责人' }, cut: true, optional: 2 },
  { title: { en: 'Worst finding', zh: '最严重的问题' }, cut: true, optional: 1 },
]

/** In a line of a table one word has to do. */
const unreadable = toned({ en: 'unreadable', zh: '无法读取' }, 'bad')

const accountCells = (one: Account | UnreadAccount, { asOf, isMixed, hasChanges }: Looks): readonly Cell[] => {
  const { row, worst, figures } = one
  const name = same(row.account ?? row.file)
  if (figures === undefined) {
    const nothing = Array.from({ length: hasChanges ? 7 : 6 }, () => none)
    return [name, unreadable, ...nothing, worst ?? none]
  }
  const { freshness, open, currency, criticalGaps } = figures
  const days = (day: string | undefined) => daysSince(day, asOf)
  return [
    name,
    toned(verdictWords[row.verdict], verdictTones[row.verdict]),
    shortMoney(open.weighted, isMixed ? currency : undefined),
    countCell(criticalGaps.length),
    countCell(one.flags.length),
    ...(hasChanges ? [daysCell(days(freshness.changedOn))] : []),
    daysCell(days(freshness.reviewedOn), !isReviewed(figures, asOf)),
    daysCell(days(freshness.contactedOn)),
    figures.owner === undefined ? notKnown : same(figures.owner),
    worst ?? none,
  ]
}

type Group = { readonly label?: Cell; readonly accounts: readonly (Account | UnreadAccount)[] }

/** Those that can be read stay on the screen, however many cannot. */
const withFewUnread = ({ accounts, ...group }: Group): Group => {
  const unread = accounts.filter(({ figures }) => figures === undefined)
  const left = new Set(unread.slice(mostShown.unread))
  return { ...group, accounts: accounts.filter((one) => !left.has(one as UnreadAccount)) }
}

/** A row an account, worst first; below the name of what they have in common where they are grouped. */
export const accountTable = (groups: readonly Group[], looks: Looks): readonly Block[] => {
  const columns = columnsFor(looks)
  const below = (cells: readonly Cell[]): readonly Cell[] =>
    cells.map((cell, index) => (index === 0 ? joined([same('·'), textOf(cell)]) : cell))
  const shown = groups.map(withFewUnread)
  const rows = shown.flatMap(({ label, accounts }): readonly (readonly Cell[])[] => {
    const own = accounts.map((one) => accountCells(one, looks))
    return label === undefined ? own : [[label, ...columns.slice(1).map(() => same(''))], ...own.map(below)]
  })
  const count = (some: readonly Group[]): number => some.reduce((sum, { accounts }) => sum + accounts.length, 0)
  const left = count(groups) - count(shown) + Math.max(0, rows.length - mostShown.accounts)
  return [{ kind: 'table', columns, rows: rows.slice(0, mostShown.accounts) }, ...moreBlock(left)]
}

/** What the columns of that table mean, and why days of it are not known. */
export const accountNotes = ({ hasChanges }: Looks, problem: Text | undefined): readonly Block[] => [
  {
    kind: 'legend',
    items: [
      { term: { en: 'Gaps', zh: '差距' }, meaning: { en: 'critical gaps', zh: '关键级关系差距数' } },
      {
        term: { en: 'Flags', zh: '红旗' },
        meaning: { en: 'errors that are more than an empty field', zh: '不只是漏填的错误数' },
      },
      hasChanges
        ? {
            term: { en: 'Change, Review, Contact', zh: '改动、评审、联系' },
            meaning: {
              en: 'days since the last commit, review and contact; ? = not recorded',
              zh: '距上次提交、评审、联系的天数；? 为没有记录',
            },
          }
        : {
            term: { en: 'Review, Contact', zh: '评审、联系' },
            meaning: {
              en: 'days since the last review and contact; ? = not recorded',
              zh: '距上次评审、联系的天数；? 为没有记录',
            },
          },
    ],
  },
  ...(problem ? [{ kind: 'text', text: problem, tone: 'dim' } as const] : []),
]
