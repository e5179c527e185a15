import type { PlanDiff } from '../../history/diff/index.js'
import { isStill, roundedWaterfall, type Money, type MoneyStep, type Waterfall } from '../../history/diff/waterfall.js'
import { subjectNames } from '../../measures/subjects.js'
import type { Block, Cell, Column } from '../../report/block.js'
import type { Data } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { both, counted, exactOrNull, grouped, none, same, shortened, toned } from '../../report/words.js'
import type { Tongue } from './values.js'

const stepWords: Readonly<Record<MoneyStep, Text>> = {
  new: { en: 'new', zh: '新增' },
  reopened: { en: 'taken up again', zh: '重新推进' },
  counted: { en: 'counted now', zh: '开始计入' },
  amount: { en: 'amount', zh: '金额调整' },
  stage: { en: 'stage moved', zh: '阶段变化' },
  win_rate: { en: 'win rate', zh: '赢率调整' },
  moved_in: { en: 'moved into the period', zh: '移入本期' },
  moved_out: { en: 'moved out of the period', zh: '移出本期' },
  currency: { en: 'currency', zh: '币种变更' },
  won: { en: 'won', zh: '赢单' },
  lost: { en: 'lost', zh: '丢单' },
  on_hold: { en: 'on hold', zh: '搁置' },
  left_out: { en: 'no longer counted', zh: '不再计入' },
  gone: { en: 'gone from the plan', zh: '移出计划' },
}

/** `+1,200,000`, `−400,000`; what does not move is a dash. */
const signed = (value: string): Cell => {
  if (value === '0') return none
  const isLess = value.startsWith('-')
  return toned(same(`${isLess ? '−' : '+'}${grouped(value.replace('-', ''))}`), undefined)
}

const stepCell = (step: MoneyStep, deals: readonly string[], nameOf: (id: string) => string): Text => {
  const [only, ...more] = deals
  const whose =
    more.length === 0 ? same(shortened(nameOf(only ?? ''), 24)) : counted(deals.length, 'deal', 'deals', '个商机')
  return both((language) => `${stepWords[step][language]}${language === 'zh' ? '：' : ': '}${whose[language]}`)
}

type Number = 'amount' | 'weighted' | 'inPeriod'

const columnsOf = (
  { currency, before }: Waterfall<string>,
  until: string | undefined,
): readonly [readonly Column[], readonly Number[]] => {
  const hasPeriod = before.inPeriod !== undefined
  return [
    [
      { title: { en: `Open, ${currency}`, zh: `在手商机（${currency}）` } },
      { title: { en: 'Amount', zh: '金额' }, align: 'right' },
      { title: { en: 'Weighted', zh: '加权' }, align: 'right' },
      ...(hasPeriod
        ? [
            {
              title: { en: `Close by ${until ?? ''}`, zh: `${until ?? ''} 前成交` },
              align: 'right',
              optional: 1,
            } as const,
          ]
        : []),
    ],
    ['amount', 'weighted', ...(hasPeriod ? (['inPeriod'] as const) : [])],
  ]
}

const block = (money: Waterfall<string>, until: string | undefined, nameOf: (id: string) => string): Block => {
  const [columns, numbers] = columnsOf(money, until)
  const total = (side: Money<string>): readonly Cell[] => numbers.map((key) => same(grouped(side[key] ?? '0')))
  return {
    kind: 'table',
    columns,
    rows: [
      [{ en: 'before', zh: '之前' }, ...total(money.before)],
      ...money.rows.map((row) => [
        stepCell(row.step, row.deals, nameOf),
        ...numbers.map((key) => signed(row[key] ?? '0')),
      ]),
    ],
    totals: [{ en: 'now', zh: '现在' }, ...total(money.after)],
  }
}

/** The day until which money counts as that of the period. */
const periodEnd = ({ before, after }: Tongue): string | undefined => (after.period ?? before.period)?.to

/** How the open money came to be what it is, currency by currency; nothing where no deal moved it. */
export const moneyBlocks = ({ money }: PlanDiff, tongue: Tongue): readonly Block[] => {
  const [now, then] = [subjectNames(tongue.after), subjectNames(tongue.before)]
  const nameOf = (id: string): string => now(id) ?? then(id) ?? id
  return money.filter((one) => !isStill(one)).map((one) => block(roundedWaterfall(one), periodEnd(tongue), nameOf))
}

const moneyData = ({ amount, weighted, inPeriod }: Money<string>): { readonly [key: string]: Data } => ({
  amount: exactOrNull(amount),
  weighted: exactOrNull(weighted),
  in_period: exactOrNull(inPeriod),
})

/** The same for programs, to the cent. */
export const waterfallData = ({ money }: PlanDiff): Data =>
  money.map(roundedWaterfall).map(({ currency, before, rows, after }) => ({
    currency,
    before: moneyData(before),
    steps: rows.map(({ step, deals, ...row }) => ({ step, deals: [...deals], ...moneyData(row) })),
    after: moneyData(after),
  }))
