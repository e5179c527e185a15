import { daysSince, isReviewed } from '../../measures/portfolio.js'
import type { Block, Cell, Column } from '../../report/block.js'
import { joined, none, same, textOf, toned, unknown } from '../../report/words.js'
import { verdictTones, verdictWords } from '../verdict.js'
import type { Account, UnreadAccount } from './account.js'
import { mostShown, moreBlock, notKnown, right, shortMoney } from './cells.js'

/** What has waited too long stands out, and what is not recorded is not new. */
const daysCell = (days: number | undefined, isLate = false): Cell =>
  days === undefined ? unknown : toned(same(days), isLate ? 'warn' : undefined)

const countCell = (count: number): Cell => (count === 0 ? none : same(count))

const accountColumns: readonly Column[] = [
  { title: { en: 'Account', zh: '客户' }, cut: true },
  { title: { en: 'Verdict', zh: '结论' } },
  right('Weighted', '加权'),
  right('Gaps', '差距'),
  right('Flags', '红旗'),
  right('Change', '改动'),
  right('Review', '评审'),
  right('Contact', '联系'),
  { title: { en: 'Owner', zh: '负责人' }, cut: true, optional: 2 },
  { title: { en: 'Worst finding', zh: '最严重的问题' }, cut: true, optional: 1 },
]

const accountCells = (one: Account | UnreadAccount, asOf: string, isMixed: boolean): readonly Cell[] => {
  const { row, worst, figures } = one
  const name = same(row.account ?? row.file)
  const verdict = toned(verdictWords[row.verdict], verdictTones[row.verdict])
  if (figures === undefined) return [name, verdict, none, none, none, none, none, none, none, worst ?? none]
  const { freshness, open, currency, criticalGaps } = figures
  const days = (day: string | undefined) => daysSince(day, asOf)
  return [
    name,
    verdict,
    shortMoney(open.weighted, isMixed ? currency : undefined),
    countCell(criticalGaps.length),
    countCell(one.flags.length),
    daysCell(days(freshness.changedOn)),
    daysCell(days(freshness.reviewedOn), !isReviewed(figures, asOf)),
    daysCell(days(freshness.contactedOn)),
    figures.owner === undefined ? notKnown : same(figures.owner),
    worst ?? none,
  ]
}

/** A row an account, worst first; below the name of what they have in common where they are grouped. */
export const accountTable = (
  groups: readonly { readonly label?: Cell; readonly accounts: readonly (Account | UnreadAccount)[] }[],
  asOf: string,
  isMixed: boolean,
): readonly Block[] => {
  const below = (cells: readonly Cell[]): readonly Cell[] =>
    cells.map((cell, index) => (index === 0 ? joined([same('·'), textOf(cell)]) : cell))
  const rows = groups.flatMap(({ label, accounts }): readonly (readonly Cell[])[] => {
    const own = accounts.map((one) => accountCells(one, asOf, isMixed))
    return label === undefined ? own : [[label, ...accountColumns.slice(1).map(() => same(''))], ...own.map(below)]
  })
  return [
    { kind: 'table', columns: accountColumns, rows: rows.slice(0, mostShown.accounts) },
    ...moreBlock(rows.length - mostShown.accounts),
  ]
}

/** What the columns of that table mean. */
export const accountLegend: Block = {
  kind: 'legend',
  items: [
    { term: { en: 'Gaps', zh: '差距' }, meaning: { en: 'critical gaps', zh: '关键级关系差距数' } },
    {
      term: { en: 'Flags', zh: '红旗' },
      meaning: { en: 'errors that are more than an empty field', zh: '不只是漏填的错误数' },
    },
    {
      term: { en: 'Change, Review, Contact', zh: '改动、评审、联系' },
      meaning: {
        en: 'days since the last commit, review and contact; ? = not recorded',
        zh: '距上次提交、评审、联系的天数；? 为没有记录',
      },
    },
  ],
}
