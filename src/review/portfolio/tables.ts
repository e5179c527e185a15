import { stageName } from '../../measures/ladder.js'
import { daysSince, isReviewed, reviewedWithin, type CurrencyTotals, type Totals } from '../../measures/portfolio.js'
import { quarterOf } from '../../measures/dates.js'
import { unknownKey } from '../../measures/pipeline.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell, Column } from '../../report/block.js'
import {
  amount,
  both,
  counted,
  joined,
  labelIn,
  listed,
  none,
  same,
  shortAmount,
  textOf,
  toned,
  unknown,
} from '../../report/words.js'
import type { Text } from '../../report/text.js'
import { verdictTones, verdictWords } from '../verdict.js'
import type { Account, UnreadAccount } from './account.js'
import { flagTallies, totalsData } from './figures.js'

/** As many lines as somebody reads of a list; the rest stands in the data. */
const mostShown = { accounts: 40, gaps: 10, flags: 10, names: 4 } as const

export const right = (en: string, zh: string, optional?: number): Column => ({
  title: { en, zh },
  align: 'right',
  ...(optional !== undefined && { optional }),
})

/** What does not stand in a long list. */
const moreBlock = (left: number): readonly Block[] =>
  left <= 0
    ? []
    : [
        {
          kind: 'text',
          tone: 'dim',
          text: {
            en: `… and ${String(left)} more; --format json has them all`,
            zh: `……还有 ${String(left)} 条；--format json 含全部内容`,
          },
        },
      ]

export const notKnown: Cell = { text: { en: 'not known', zh: '未知' }, tone: 'dim' }

/** What has waited too long stands out, and what is not recorded is not new. */
const daysCell = (days: number | undefined, isLate = false): Cell =>
  days === undefined ? unknown : toned(same(days), isLate ? 'warn' : undefined)

const countCell = (count: number): Cell => (count === 0 ? none : same(count))

/** `2.49M`; with the currency where there are several. */
export const shortMoney = (digits: string | undefined, currency: string | undefined): Cell => {
  const worth = shortAmount(digits === undefined ? null : { exact: digits })
  return currency === undefined ? worth : joined([textOf(worth), same(currency)])
}

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

const sumColumns: readonly Column[] = [
  right('Deals', '数量'),
  right('Amount', '金额'),
  right('Weighted', '加权'),
  right('Chained', '链式'),
]

const sumCells = (totals: Totals): readonly Cell[] => {
  const data = totalsData(totals)
  const deals =
    totals.assessed === totals.count ? same(totals.count) : same(`${String(totals.assessed)}/${String(totals.count)}`)
  return [deals, amount(data.amount), amount(data.weighted), amount(data.chained)]
}

const stageTable = ({ byStage }: CurrencyTotals, playbook: Playbook): Block => ({
  kind: 'table',
  columns: [{ title: { en: 'By stage', zh: '按阶段' } }, ...sumColumns],
  rows: [...byStage].map(([code, totals]) => [
    joined([same(code), stageName(playbook, code as Parameters<typeof stageName>[1])]),
    ...sumCells(totals),
  ]),
})

/** Quarters with their months below them; what should have closed before this one stands out. */
const timeTable = ({ byQuarter, byMonth }: CurrencyTotals, asOf: string): Block => ({
  kind: 'table',
  columns: [{ title: { en: 'By expected close', zh: '按预计成交' } }, ...sumColumns],
  rows: [...byQuarter].flatMap(([quarter, totals]): readonly (readonly Cell[])[] => {
    if (quarter === unknownKey) return [[notKnown, ...sumCells(totals)]]
    const months = [...byMonth].filter(([month]) => month !== unknownKey && quarterOf(`${month}-01`) === quarter)
    return [
      [toned(same(quarter), quarter < quarterOf(asOf) ? 'warn' : undefined), ...sumCells(totals)],
      ...months.map(([month, own]): readonly Cell[] => [toned(same(`· ${month}`), 'dim'), ...sumCells(own)]),
    ]
  }),
})

const ownerTable = ({ byOwner }: CurrencyTotals): Block => ({
  kind: 'table',
  columns: [{ title: { en: 'By owner', zh: '按负责人' } }, right('Plans', '计划'), ...sumColumns],
  rows: [...byOwner].map(([owner, totals]) => [
    owner === undefined ? notKnown : same(owner),
    same(totals.plans),
    ...sumCells(totals),
  ]),
})

/** Every currency by itself, then what each is made of. */
export const moneyBlocks = (
  currencies: readonly CurrencyTotals[],
  asOf: string,
  playbook: Playbook,
): readonly Block[] => [
  {
    kind: 'table',
    columns: [{ title: { en: 'Currency', zh: '币种' } }, right('Plans', '计划'), ...sumColumns, right('Won', '已成交')],
    rows: currencies.map((one) => [
      same(one.currency),
      same(one.plans),
      ...sumCells(one.open),
      amount(totalsData(one.won).amount),
    ]),
  },
  ...currencies.flatMap((one): readonly Block[] => [
    ...(currencies.length > 1
      ? [
          {
            kind: 'heading' as const,
            text: joined([same(one.currency), counted(one.plans, 'plan', 'plans', '份计划')], ' · '),
          },
        ]
      : []),
    stageTable(one, playbook),
    timeTable(one, asOf),
    ownerTable(one),
  ]),
]

/** The relationships that are furthest from where they must be, over all plans. */
export const gapBlocks = (accounts: readonly Account[], { scales }: Playbook): readonly Block[] => {
  const all = accounts
    .flatMap(({ row, figures }) => figures.criticalGaps.map((gap) => ({ gap, name: row.account ?? row.file })))
    .sort((a, b) => b.gap.weightedGap - a.gap.weightedGap)
  if (all.length === 0)
    return [{ kind: 'text', text: { en: 'no relationship gap is critical', zh: '没有关键级关系差距' }, tone: 'good' }]
  return [
    {
      kind: 'table',
      columns: [
        right('Gap', '差距'),
        { title: { en: 'Account', zh: '客户' }, cut: true },
        { title: { en: 'Person', zh: '关键人' }, cut: true },
        { title: { en: 'From, to', zh: '从、到' } },
        { title: { en: 'Lead', zh: '主责' }, optional: 1 },
        { title: { en: 'Next action', zh: '下一步' } },
      ],
      rows: all
        .slice(0, mostShown.gaps)
        .map(({ gap, name }) => [
          same(gap.weightedGap),
          same(name),
          same(gap.person),
          both(
            (language) =>
              `${labelIn(scales['relationship'], gap.current)[language]} → ${labelIn(scales['relationship'], gap.desired)[language]}`,
          ),
          gap.lead === undefined ? toned({ en: 'nobody', zh: '无人' }, 'warn') : same(gap.lead),
          gap.openActions === 0
            ? toned({ en: 'no action', zh: '没有行动' }, 'bad')
            : gap.nextDue === undefined
              ? unknown
              : same(gap.nextDue),
        ]),
    },
    ...moreBlock(all.length - mostShown.gaps),
  ]
}

const namesOf = (accounts: readonly Account[]): Text => {
  const names = accounts.map(({ row }) => same(row.account ?? row.file))
  const left = names.length - mostShown.names
  const more: Text = { en: `${String(left)} more`, zh: `另 ${String(left)} 家` }
  return listed([...names.slice(0, mostShown.names), ...(left > 0 ? [more] : [])])
}

/** What goes wrong most, and where. */
export const flagBlocks = (accounts: readonly Account[]): readonly Block[] => {
  const tallies = flagTallies(accounts)
  if (tallies.length === 0) return [{ kind: 'text', text: { en: 'no red flags', zh: '没有红旗' }, tone: 'good' }]
  return [
    {
      kind: 'table',
      columns: [
        { title: { en: 'Red flag', zh: '红旗' } },
        { title: { en: 'Rule', zh: '规则' }, optional: 1 },
        right('Times', '次数'),
        right('Plans', '计划'),
        { title: { en: 'Where', zh: '客户' }, cut: true },
      ],
      rows: tallies
        .slice(0, mostShown.flags)
        .map(({ rule, label, count, accounts: some }) => [
          label,
          same(rule),
          same(count),
          same(some.length),
          namesOf(some),
        ]),
    },
    ...moreBlock(tallies.length - mostShown.flags),
  ]
}

/** How old a review may be, in words. */
export const withinWords: Text = {
  en: `reviewed in ${String(reviewedWithin)} days`,
  zh: `${String(reviewedWithin)} 天内评审过`,
}
