import {
  chainPct,
  ladderOf,
  stageCodes,
  stageName,
  type Deal,
  type Missing,
  type StagedDeal,
} from '../measures/deals.js'
import { decimal } from '../measures/exact.js'
import { roundedMoney } from '../measures/money.js'
import { pipelineOf, unknownKey, type Sums } from '../measures/pipeline.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Block, Cell, Column, Fact, Tone } from '../report/block.js'
import type { Exact } from '../report/report.js'
import type { Text } from '../report/text.js'
import {
  amount,
  assessed,
  exactOrNull,
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
} from '../report/words.js'
import { defineAnalysis } from './analysis.js'

const money = (value: Parameters<typeof roundedMoney>[0]): Exact | null => exactOrNull(roundedMoney(value))

const sumFigures = (sums: Sums) => ({
  count: sums.count,
  amount: money(sums.amount),
  weighted: money(sums.weighted),
  chained: money(sums.chained),
})

/** A deal with all its figures; those of a deal without a stage are null. */
const dealFigures = (one: Deal & Partial<StagedDeal>) => ({
  id: one.deal.id,
  name: one.deal.name,
  stage: one.stage ?? null,
  amount: money(one.amount),
  win_rate: one.winRate ?? null,
  win_rate_source: one.winRateSource ?? null,
  weighted: money(one.weighted),
  chained: money(one.chained),
  days_in_stage: one.daysInStage ?? null,
  planned_days: one.plannedDays ?? null,
  overdue_days: one.overdueDays ?? null,
  expected_close_on: one.deal.expected_close_on ?? null,
  past_due: one.pastDue ?? null,
  category: one.category ?? null,
  state: one.state,
})

const leftOutFigures = (one: Deal & Partial<StagedDeal>) => ({
  ...dealFigures(one),
  unknown: one.missing,
  given_amount: money(one.deal.amount === undefined ? undefined : decimal(one.deal.amount)),
  given_currency: one.deal.currency ?? null,
})

/** A deal that is only potential, lost or on hold: no rate applies to it. */
const plainFigures = ({ deal, amount: worth, category, state }: Deal) => ({
  id: deal.id,
  name: deal.name,
  stage: deal.stage ?? null,
  amount: money(worth),
  category: category ?? null,
  state,
})

const recordOf = <Value, Shown>(
  map: ReadonlyMap<string, Value>,
  show: (value: Value) => Shown,
): Readonly<Record<string, Shown>> => Object.fromEntries([...map].map(([key, value]) => [key, show(value)]))

const compute = (plan: Plan, context: Context) => {
  const found = pipelineOf(plan, context)
  const ladder = ladderOf(context.playbook)
  return {
    currency: found.currency,
    opportunities: found.counted.map(dealFigures),
    by_stage: recordOf(found.byStage, (sums) => ({
      ...sumFigures(sums),
      average_days: sums.averageDays ?? null,
      overdue_count: sums.overdueCount,
    })),
    by_quarter: recordOf(found.byQuarter, sumFigures),
    by_category: recordOf(found.byCategory, sumFigures),
    by_currency: found.byCurrency
      ? recordOf(found.byCurrency, ({ count, own, amount: whole }) => ({
          count,
          own_amount: money(own),
          amount: money(whole),
        }))
      : null,
    open_amount: money(found.open.amount),
    open_weighted: money(found.open.weighted),
    open_chained: money(found.open.chained),
    ratio: found.ratio ?? null,
    won_amount: money(found.wonAmount),
    potential_amount: money(found.potentialAmount),
    potential: found.potential.map(plainFigures),
    not_counted: found.idle.map(plainFigures),
    left_out: found.leftOut.map(leftOutFigures),
    chain_pct: Object.fromEntries(stageCodes.map((code) => [code, chainPct(code, ladder)])),
    assessed: found.assessed,
    of: found.of,
  }
}

type Figures = ReturnType<typeof compute>
type DealFigures = ReturnType<typeof dealFigures>
type SumFigures = ReturnType<typeof sumFigures>

const missingWords: Readonly<Record<Missing, Text>> = {
  stage: { en: 'no stage', zh: '没有阶段' },
  amount: { en: 'no amount', zh: '没有金额' },
  exchange_rate: { en: 'no exchange rate', zh: '没有汇率' },
}

const right = (en: string, zh: string, optional?: number): Column => ({
  title: { en, zh },
  align: 'right',
  ...(optional !== undefined && { optional }),
})

const dealColumns: readonly Column[] = [
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

const dealRow = (deal: DealFigures): readonly Cell[] => [
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

const totalsRow = (figures: Figures): readonly Cell[] => [
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

/** What the ratio says; the two rates of a stage cannot both be the chance to win (domain 2.4.1). */
const ratioMeaning = (ratio: number | null): Text => {
  if (ratio === null) return { en: 'cannot be computed', zh: '无法计算' }
  if (ratio > 1)
    return { en: 'the win rates promise more than the stage conversions', zh: '赢率给出的预测高于阶段转化率' }
  if (ratio < 1)
    return { en: 'the stage conversions promise more than the win rates', zh: '阶段转化率给出的预测高于赢率' }
  return { en: 'win rates and stage conversions agree', zh: '赢率与阶段转化率的预测一致' }
}

const inCurrency = (value: Exact | null, currency: string): Cell =>
  value === null ? unknown : same(`${grouped(value.exact)} ${currency}`)

const headFacts = (figures: Figures): readonly Fact[] => {
  const { currency, assessed: known, of } = figures
  const note = assessed(known, of)
  return [
    { label: { en: 'open, weighted', zh: '进行中（加权）' }, value: inCurrency(figures.open_weighted, currency), note },
    { label: { en: 'open, chained', zh: '进行中（链式）' }, value: inCurrency(figures.open_chained, currency), note },
    { label: { en: 'open, amount', zh: '进行中（金额）' }, value: inCurrency(figures.open_amount, currency), note },
    {
      label: { en: 'weighted / chained', zh: '加权/链式' },
      value: figures.ratio === null ? unknown : same(figures.ratio.toFixed(3)),
      note: ratioMeaning(figures.ratio),
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
const remarks = (figures: Figures, { scales }: Playbook): readonly Cell[] => {
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
    left_out.map((deal) => named(deal, listed(deal.unknown.map((id) => missingWords[id])))),
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

const legend: Block = {
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

const stageTable = ({ by_stage }: Figures, playbook: Playbook): Block => ({
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

const quarterTable = ({ by_quarter }: Figures): Block => ({
  kind: 'table',
  columns: [{ title: { en: 'By expected close', zh: '按预计成交' } }, ...sumColumns],
  rows: Object.entries(by_quarter).map(([quarter, sums]) => [
    quarter === unknownKey ? { en: 'unknown', zh: '未知' } : same(quarter),
    ...sumCells(sums),
  ]),
})

const categoryTable = ({ by_category }: Figures, { pipeline: { categories } }: Playbook): Block => ({
  kind: 'table',
  columns: [{ title: { en: 'By category', zh: '按类别' } }, ...sumColumns],
  rows: Object.entries(by_category).map(([id, sums]) => [
    Object.entries(categories.labels).find(([known]) => known === id)?.[1] ?? same(id),
    ...(id === 'omitted' ? omittedCells(sums) : sumCells(sums)),
  ]),
})

const currencyTable = (by_currency: NonNullable<Figures['by_currency']>, currency: string): Block => ({
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

/** Domain 2.4: what the deals are worth, weighted and chained, and where they are late. */
export const pipeline = defineAnalysis<Figures>({
  id: 'pipeline',
  title: { en: 'Pipeline', zh: '商机漏斗' },
  compute,
  present: (figures, _plan, { playbook }) => {
    const shown = [...figures.opportunities, ...figures.left_out.filter(({ stage }) => stage !== null)]
    const facts: Block = { kind: 'facts', items: headFacts(figures) }
    const notes = remarks(figures, playbook)
    const list: readonly Block[] = notes.length > 0 ? [{ kind: 'list', items: notes }] : []
    if (shown.length === 0) {
      const text: Text = { en: 'no open or won deal with a stage', zh: '没有处于某一阶段的进行中或赢单商机' }
      return [{ kind: 'text', text, tone: 'dim' }, facts, ...list]
    }
    return [
      facts,
      { kind: 'table', columns: dealColumns, rows: shown.map(dealRow), totals: totalsRow(figures) },
      legend,
      ...list,
      stageTable(figures, playbook),
      quarterTable(figures),
      categoryTable(figures, playbook),
      ...(figures.by_currency ? [currencyTable(figures.by_currency, figures.currency)] : []),
    ]
  },
})
