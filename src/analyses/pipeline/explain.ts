import { stageName } from '../../measures/ladder.js'
import type { Decimal } from '../../measures/exact.js'
import {
  pipelineOf,
  unknownKey,
  type CurrencySums,
  type Pipeline,
  type Summed,
  type Sums,
} from '../../measures/pipeline.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { added, comma, digits, line, namesOrNobody, sumOf, told, working } from '../../report/working.js'
import { assessed, labelIn, listed, same } from '../../report/words.js'
import { differenceLines, targetLines } from './target-working.js'
import { amountWord, categoryName, chainedWord, dealWorking, moneyOf, result, weightedWord } from './deal-working.js'

/** `800,000 + 3,600,000 = 4,400,000` of what is known; `?` when nothing is. */
const summed = (terms: readonly (Decimal | undefined)[], total: Decimal | undefined): string => {
  const known = terms.filter((term) => term !== undefined)
  return total === undefined ? '?' : sumOf(known.map(moneyOf), result(total))
}

const sumWords = [
  ['amount', amountWord],
  ['weighted', weightedWord],
  ['chained', chainedWord],
] as const

type SumKey = (typeof sumWords)[number][0]

const sumLine = (
  label: Text,
  deals: readonly Summed[],
  total: Decimal | undefined,
  key: SumKey,
  ...more: Text[]
): Text => {
  const sum = same(
    summed(
      deals.map((deal) => deal[key]),
      total,
    ),
  )
  const nothing: Text = { en: 'not one of the amounts is known', zh: '没有一个金额是已知的' }
  return line(label, total === undefined ? comma(sum, nothing) : sum, ...more)
}

const open: Text = { en: 'open', zh: '进行中' }

const totalLines = (found: Pipeline, { scales }: Playbook): readonly Text[] => {
  const { ratio, counted, potential, idle, wonAmount, potentialAmount } = found
  const { deals, amount, weighted, chained } = found.open
  const known = assessed(found.assessed, found.of)
  const won = counted.filter(({ state }) => state === 'won')
  return [
    sumLine(comma(open, amountWord), deals, amount, 'amount', known),
    sumLine(comma(open, weightedWord), deals, weighted, 'weighted', known),
    sumLine(comma(open, chainedWord), deals, chained, 'chained', known),
    line(
      { en: 'weighted / chained', zh: '加权/链式' },
      ratio === undefined || weighted === undefined || chained === undefined
        ? comma(same('?'), { en: 'there is nothing to divide', zh: '没有可相除的数' })
        : same(`${moneyOf(weighted)} / ${moneyOf(chained)} = ${ratio.toFixed(3)}`),
    ),
    sumLine({ en: 'won', zh: '已赢单' }, won, wonAmount, 'amount'),
    sumLine({ en: 'potential', zh: '潜在' }, potential, potentialAmount, 'amount', {
      en: 'never weighted',
      zh: '不加权',
    }),
    ...(idle.length > 0
      ? [
          line(
            { en: 'in no total', zh: '不参与合计' },
            listed(idle.map(({ deal, state }) => told(deal.name, labelIn(scales['opportunity_status'], state)))),
          ),
        ]
      : []),
  ]
}

/** The deals of a group by name; `(?)` behind one whose amount is not known. */
const namesIn = (deals: readonly Summed[]): Text =>
  namesOrNobody(deals.map(({ deal, amount }) => (amount === undefined ? `${deal.name} (?)` : deal.name)))

/** A group of the tables: its deals, and its sums where there are several. */
const groupLines = (label: Text, { deals, ...sums }: Sums): readonly Text[] => {
  if (deals.length === 1) return [line(label, namesIn(deals), { en: 'alone', zh: '仅此一个' })]
  // What is omitted has no forecast.
  const words = sumWords.filter(([key]) => key === 'amount' || deals.some((deal) => deal[key] !== undefined))
  return [
    line(label, namesIn(deals)),
    ...words.map(([key, word]) => sumLine(comma(label, word), deals, sums[key], key)),
  ]
}

const stageLines = ({ byStage }: Pipeline, playbook: Playbook): readonly Text[] =>
  [...byStage].flatMap(([code, sums]) => {
    const { days, averageDays } = sums
    const label = working`${code} ${stageName(playbook, code)}`
    const average =
      days.length > 1 && averageDays !== undefined
        ? `(${added(days.map(digits))}) / ${digits(days.length)} = ${averageDays.toFixed(1)}`
        : undefined
    return [
      ...groupLines(label, sums),
      ...(average === undefined ? [] : [line(comma(label, { en: 'average days', zh: '平均天数' }), same(average))]),
    ]
  })

const currencyLines = (code: string, { terms, own, amount }: CurrencySums, currency: string): readonly Text[] => {
  const inOwn = summed(
    terms.map((term) => term.own),
    own,
  )
  const inOurs = summed(
    terms.map((term) => term.amount),
    amount,
  )
  const label: Text = { en: `${code}, in ${currency}`, zh: `${code}，折合 ${currency}` }
  return [line(same(code), same(inOwn)), ...(code === currency ? [] : [line(label, same(inOurs))])]
}

const group = (en: string, zh: string, items: readonly Text[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', text: { en, zh } },
        { kind: 'list', items },
      ]

const rounding: Text = {
  en: 'Sums are made from exact amounts and rounded once. What is not known (?) is in no sum and never counts as 0.',
  zh: '合计用精确金额相加，最后才取整。未知（?）不计入任何合计，绝不当作 0。',
}

/** Domain 2.4.1, term by term: every deal, the totals, and the sums of every table. */
export const explain = (plan: Plan, context: Context): readonly Block[] => {
  const { playbook } = context
  const found = pipelineOf(plan, context)
  const potential = found.potential.filter((one) => !found.leftOut.includes(one))
  const onHold = found.idle.filter(({ state }) => state === 'on_hold')
  const shown = [...found.counted, ...found.leftOut, ...potential, ...onHold]
  if (shown.length === 0) return []
  const timeName = (time: string): Text => (time === unknownKey ? { en: 'unknown', zh: '未知' } : same(time))
  const byMonth = [...found.byMonth].flatMap(([month, sums]) => groupLines(timeName(month), sums))
  const byQuarter = [...found.byQuarter].flatMap(([quarter, sums]) => groupLines(timeName(quarter), sums))
  const byCategory = [...found.byCategory].flatMap(([id, sums]) => groupLines(categoryName(id, playbook), sums))
  const byCurrency = [...(found.byCurrency ?? [])].flatMap(([code, sums]) => currencyLines(code, sums, found.currency))
  return [
    { kind: 'text', text: rounding, tone: 'dim' },
    ...shown.flatMap((one) => dealWorking(one, plan, context)),
    ...group('Totals', '合计', totalLines(found, playbook)),
    ...group('Target of the period', '计划期目标', targetLines(plan, context)),
    ...group('Why the two forecasts differ', '两种预测为何不同', differenceLines(plan, context)),
    ...group('By stage', '按阶段', stageLines(found, playbook)),
    ...group('By month of expected close', '按预计成交月份', byMonth),
    ...group('By quarter of expected close', '按预计成交季度', byQuarter),
    ...group('By category', '按类别', byCategory),
    ...group('By currency', '按币种', byCurrency),
  ]
}
