import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell, Column, Fact, Tone } from '../../report/block.js'
import { missingInputs } from '../../report/deal-words.js'
import type { Exact } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import {
  amount,
  assessed,
  figure,
  grouped,
  joined,
  labelIn,
  listed,
  none,
  same,
  textOf,
  toned,
  unknown,
} from '../../report/words.js'
import type { DealFigures, Figures } from './figures.js'

export const right = (en: string, zh: string, optional?: number): Column => ({
  title: { en, zh },
  align: 'right',
  ...(optional !== undefined && { optional }),
})

export const dealColumns: readonly Column[] = [
  { title: { en: 'Stage', zh: '阶段' } },
  { title: { en: 'Deal', zh: '商机' } },
  right('Amount', '金额'),
  right('Win %', '赢率'),
  right('Weighted', '加权'),
  right('Chained', '链式'),
  right('Days', '天数'),
  right('Overdue', '超期'),
  { title: { en: 'Close', zh: '预计成交' }, optional: 1 },
]

/** `15/10`: days in the stage, of the planned ones. */
const daysCell = ({ days_in_stage, planned_days }: DealFigures): Cell => {
  if (days_in_stage === null) return unknown
  return same(planned_days === null ? days_in_stage : `${String(days_in_stage)}/${String(planned_days)}`)
}

const overdueCell = (deal: DealFigures): Cell => {
  if (deal.overdue_days === null) return deal.state === 'open' && deal.days_in_stage === null ? unknown : none
  return deal.overdue_days > 0 ? toned(same(deal.overdue_days), 'warn') : none
}

const closeCell = ({ expected_close_on, past_due }: DealFigures): Cell =>
  expected_close_on === null ? unknown : toned(same(expected_close_on), past_due === true ? 'bad' : undefined)

const stageCell = ({ stage, state }: DealFigures): Cell =>
  stage === null ? unknown : toned(same(stage), state === 'won' ? 'good' : undefined)

export const dealRow = (deal: DealFigures): readonly Cell[] => [
  stageCell(deal),
  same(deal.name),
  amount(deal.amount),
  deal.win_rate_source === 'override' ? same(`${String(deal.win_rate)}*`) : figure(deal.win_rate),
  amount(deal.weighted),
  amount(deal.chained),
  daysCell(deal),
  overdueCell(deal),
  closeCell(deal),
]

export const totalsRow = (figures: Figures): readonly Cell[] => [
  same(''),
  { en: 'open deals', zh: '进行中合计' },
  amount(figures.open_amount),
  same(''),
  amount(figures.open_weighted),
  amount(figures.open_chained),
  same(''),
  same(''),
  same(''),
]

/** The deal that does most to move the forecasts apart in the direction in which they are apart. */
const mostOf = ({ difference, opportunities }: Figures, sign: 1 | -1): Text => {
  const first = difference?.opportunities.find((one) => Math.sign(Number(one.difference?.exact)) === sign)
  const name = opportunities.find(({ id }) => id === first?.id)?.name
  return name === undefined ? { en: '', zh: '' } : { en: `, most of all at "${name}"`, zh: `，主要来自“${name}”` }
}

/** What the ratio says; the two rates of a stage cannot both be the chance to win (domain 2.4.1). */
const ratioMeaning = (figures: Figures): Text => {
  const { ratio } = figures
  if (ratio === null) return { en: 'cannot be computed', zh: '无法计算' }
  if (ratio === 1) return { en: 'win rates and stage conversions agree', zh: '赢率与阶段转化率的预测一致' }
  const most = mostOf(figures, ratio > 1 ? 1 : -1)
  return ratio > 1
    ? {
        en: `the win rates promise more than the stage conversions${most.en}`,
        zh: `赢率给出的预测高于阶段转化率${most.zh}`,
      }
    : {
        en: `the stage conversions promise more than the win rates${most.en}`,
        zh: `阶段转化率给出的预测高于赢率${most.zh}`,
      }
}

const inCurrency = (value: Exact | null, currency: string): Cell =>
  value === null ? unknown : same(`${grouped(value.exact)} ${currency}`)

export const headFacts = (figures: Figures): readonly Fact[] => {
  const { currency, assessed: known, of } = figures
  const note = assessed(known, of)
  return [
    { label: { en: 'open, weighted', zh: '进行中（加权）' }, value: inCurrency(figures.open_weighted, currency), note },
    { label: { en: 'open, chained', zh: '进行中（链式）' }, value: inCurrency(figures.open_chained, currency), note },
    { label: { en: 'open, amount', zh: '进行中（金额）' }, value: inCurrency(figures.open_amount, currency), note },
    {
      label: { en: 'weighted / chained', zh: '加权/链式' },
      value: figures.ratio === null ? unknown : same(figures.ratio.toFixed(3)),
      note: ratioMeaning(figures),
    },
    { label: { en: 'won', zh: '已赢单' }, value: inCurrency(figures.won_amount, currency) },
    {
      label: { en: 'potential', zh: '潜在' },
      value: inCurrency(figures.potential_amount, currency),
      note: { en: 'never weighted', zh: '不加权' },
    },
  ]
}

const named = (deal: { readonly name: string }, note: Cell): Text => ({
  en: `"${deal.name}" (${textOf(note).en})`,
  zh: `“${deal.name}”（${textOf(note).zh}）`,
})

/** What the table does not say at a glance: past closing dates, rates set by hand, and what is in no total. */
export const remarks = (figures: Figures, { scales }: Playbook): readonly Cell[] => {
  const { potential, left_out, not_counted } = figures
  const shown = [...figures.opportunities, ...left_out]
  const past = shown.filter(({ past_due }) => past_due === true)
  const byHand = shown.filter(({ win_rate_source }) => win_rate_source === 'override')
  const items: Cell[] = []
  const remark = (before: Text, deals: readonly Text[], tone?: Tone): void => {
    if (deals.length > 0) items.push(toned(joined([before, listed(deals)], ''), tone))
  }
  remark(
    { en: 'expected close has passed: ', zh: '预计成交日已过：' },
    past.map((deal) => named(deal, figure(deal.expected_close_on))),
    'bad',
  )
  remark(
    { en: 'left out of the totals: ', zh: '未计入合计：' },
    left_out.map((deal) => named(deal, listed(deal.unknown.map((id) => missingInputs[id])))),
    'warn',
  )
  remark(
    { en: '* win rate set by hand: ', zh: '* 人工填写的赢率：' },
    byHand.map((deal) => same(deal.name)),
  )
  remark(
    { en: 'potential, never weighted: ', zh: '潜在（不加权）：' },
    potential.map((deal) => named(deal, amount(deal.amount))),
  )
  remark(
    { en: 'in no total: ', zh: '不参与合计：' },
    not_counted.map((deal) => named(deal, labelIn(scales['opportunity_status'], deal.state))),
    'dim',
  )
  return items
}

export const legend: Block = {
  kind: 'legend',
  items: [
    { term: { en: 'weighted', zh: '加权' }, meaning: { en: 'amount × win rate', zh: '金额 × 赢率' } },
    {
      term: { en: 'chained', zh: '链式' },
      meaning: {
        en: 'amount × the conversions of every stage up to the close',
        zh: '金额 × 到成交为止各阶段转化率之积',
      },
    },
    { term: { en: 'days', zh: '天数' }, meaning: { en: 'in this stage / planned', zh: '在本阶段 / 计划' } },
  ],
}
