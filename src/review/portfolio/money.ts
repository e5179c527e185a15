import { stageName } from '../../measures/ladder.js'
import { type CurrencyTotals, type Totals } from '../../measures/portfolio.js'
import { quarterOf } from '../../measures/dates.js'
import { unknownKey } from '../../measures/pipeline.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell, Column } from '../../report/block.js'
import { amount, counted, joined, same, toned } from '../../report/words.js'
import { totalsData } from './figures.js'
import { notKnown, right } from './cells.js'

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
  columns: [{ title: { en: 'By owner', zh: '按负责人' }, cut: true }, right('Plans', '计划'), ...sumColumns],
  rows: [...byOwner].map(([owner, totals]) => [
    owner === undefined ? notKnown : same(owner),
    same(totals.plans),
    ...sumCells(totals),
  ]),
})

const partly: Block = {
  kind: 'legend',
  items: [
    {
      term: { en: 'Deals 2/3', zh: '数量 2/3' },
      meaning: { en: 'two of three have an amount, and are what is added up', zh: '三个中两个有金额，合计只含这两个' },
    },
  ],
}

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
  ...(currencies.some(({ open }) => open.assessed < open.count) ? [partly] : []),
  ...currencies.flatMap((one): readonly Block[] => [
    ...(currencies.length > 1 && one.open.count > 0
      ? [
          {
            kind: 'heading' as const,
            text: joined([same(one.currency), counted(one.plans, 'plan', 'plans', '份计划')], ' · '),
          },
        ]
      : []),
    ...(one.open.count === 0 ? [] : [stageTable(one, playbook), timeTable(one, asOf), ownerTable(one)]),
  ]),
]
