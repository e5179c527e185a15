import { stageCodes, stageName } from '../../measures/ladder.js'
import { quarterOf } from '../../measures/dates.js'
import { unknownKey } from '../../measures/pipeline.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell, Column } from '../../report/block.js'
import { amount, figure, joined, none, same, toned } from '../../report/words.js'
import type { Figures, SumFigures } from './figures.js'
import { right } from './deals.js'

const sumColumns: readonly Column[] = [
  right('Deals', '数量'),
  right('Amount', '金额'),
  right('Weighted', '加权'),
  right('Chained', '链式'),
]

const sumCells = (sums: SumFigures): readonly Cell[] => [
  same(sums.count),
  amount(sums.amount),
  amount(sums.weighted),
  amount(sums.chained),
]

const omittedCells = (sums: SumFigures): readonly Cell[] => [same(sums.count), amount(sums.amount), none, none]

export const stageTable = ({ by_stage }: Figures, playbook: Playbook): Block => ({
  kind: 'table',
  columns: [
    { title: { en: 'By stage', zh: '按阶段' } },
    ...sumColumns,
    right('Avg. days', '平均天数', 1),
    right('Overdue', '超期数'),
  ],
  rows: stageCodes.flatMap((code) => {
    const sums = by_stage[code]
    if (sums === undefined) return []
    const late = sums.overdue_count > 0 ? toned(same(sums.overdue_count), 'warn') : none
    return [[joined([same(code), stageName(playbook, code)]), ...sumCells(sums), figure(sums.average_days), late]]
  }),
})

/** Quarters with their months below them; a month is named as in `2026-07`. */
export const timeTable = ({ by_quarter, by_month }: Figures): Block => ({
  kind: 'table',
  columns: [{ title: { en: 'By expected close', zh: '按预计成交' } }, ...sumColumns],
  rows: Object.entries(by_quarter).flatMap(([quarter, sums]): readonly (readonly Cell[])[] => {
    if (quarter === unknownKey) return [[{ en: 'unknown', zh: '未知' }, ...sumCells(sums)]]
    const months = Object.entries(by_month).filter(
      ([month]) => month !== unknownKey && quarterOf(`${month}-01`) === quarter,
    )
    return [
      [same(quarter), ...sumCells(sums)],
      ...months.map(([month, ofMonth]): readonly Cell[] => [toned(same(`· ${month}`), 'dim'), ...sumCells(ofMonth)]),
    ]
  }),
})

export const categoryTable = ({ by_category }: Figures, { pipeline: { categories } }: Playbook): Block => ({
  kind: 'table',
  columns: [{ title: { en: 'By category', zh: '按类别' } }, ...sumColumns],
  rows: Object.entries(by_category).map(([id, sums]) => [
    Object.entries(categories.labels).find(([known]) => known === id)?.[1] ?? same(id),
    ...(id === 'omitted' ? omittedCells(sums) : sumCells(sums)),
  ]),
})

export const currencyTable = (by_currency: NonNullable<Figures['by_currency']>, currency: string): Block => ({
  kind: 'table',
  columns: [
    { title: { en: 'By currency', zh: '按币种' } },
    right('Deals', '数量'),
    right('Own amount', '原币金额'),
    right(`In ${currency}`, `折合 ${currency}`),
  ],
  rows: Object.entries(by_currency).map(([code, sums]) => [
    same(code),
    same(sums.count),
    amount(sums.own_amount),
    amount(sums.amount),
  ]),
})
