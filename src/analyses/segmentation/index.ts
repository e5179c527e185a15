import { decimal } from '../../measures/exact.js'
import { currencyOf, roundedMoney } from '../../measures/money.js'
import { segmentationOf } from '../../measures/segmentation.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Block, Cell, Fact } from '../../report/block.js'
import type { Exact } from '../../report/report.js'
import { segmentInputWords } from '../../report/segment-words.js'
import type { Text } from '../../report/text.js'
import {
  amount,
  exactOrNull,
  figure,
  grouped,
  labelIn,
  listed,
  none,
  same,
  toned,
  unknown,
} from '../../report/words.js'
import { columnsOf, defineAnalysis } from '../analysis.js'
import { explain } from './explain.js'
import { keyAccountBlocks, keyAccountFigures } from './key-account.js'

const money = (value: number | undefined): Exact | null =>
  exactOrNull(value === undefined ? undefined : roundedMoney(decimal(value)))

const compute = (plan: Plan, context: Context) => {
  const { account } = plan
  const { segmentation: limits } = context.playbook
  const found = segmentationOf(plan, context)
  return {
    vpc_code: found.vpcCode ?? null,
    second_table: found.secondTable ?? null,
    second_code: found.secondCode ?? null,
    currency: currencyOf(plan, context.playbook),
    vpc: {
      letter: account.vpc ?? null,
      annual_output_value: money(account.annual_output_value),
      row: found.vpcRow ?? null,
    },
    ndf: {
      letter: account.ndf ?? null,
      annual_profit: money(account.annual_profit),
      row: found.ndfRow ?? null,
      code: found.ndfCode ?? null,
    },
    rad: {
      annual_budget: money(account.annual_budget),
      our_share_pct: account.our_share_pct ?? null,
      class: found.radClass ?? null,
      digit: found.radDigit ?? null,
      code: found.radCode ?? null,
    },
    missing: found.missing,
    thresholds: {
      currency: limits.currency,
      annual_output_value: limits.vpc_rows,
      annual_profit: limits.ndf_rows,
      annual_budget: [limits.rad_budget.R, limits.rad_budget.A],
      our_share_pct: limits.rad_share,
    },
    ...keyAccountFigures(plan, context.playbook),
  }
}

type Figures = ReturnType<typeof compute>

/** `1 ≥ 300,000,000 · 2 ≥ 30,000,000 · 3 below`: lower bounds are inclusive. */
const limitWords = (names: readonly [string, string, string], limits: readonly number[], unit: string): Text => {
  const [first, second] = limits.map((limit) => grouped(String(limit)) + unit)
  const start = `${names[0]} ≥ ${first ?? '?'} · ${names[1]} ≥ ${second ?? '?'} · ${names[2]}`
  return { en: `${start} below`, zh: `${start} 以下` }
}

const rows = (figures: Figures, plan: Plan, { playbook: { scales } }: Context): readonly (readonly Cell[])[] => {
  const { vpc, ndf, rad, thresholds, second_table } = figures
  const letter = (scale: 'vpc' | 'ndf', id: string | null): Cell => (id === null ? unknown : labelIn(scales[scale], id))
  const numbers = ['1', '2', '3'] as const
  const share = rad.our_share_pct === null ? unknown : same(`${String(rad.our_share_pct)}%`)
  return [
    [segmentInputWords.vpc, letter('vpc', vpc.letter), figure(vpc.letter), none],
    [
      segmentInputWords.annual_output_value,
      amount(vpc.annual_output_value),
      figure(vpc.row),
      limitWords(numbers, thresholds.annual_output_value, ''),
    ],
    ...(second_table === 'ndf' || plan.account.ndf !== undefined
      ? [
          [segmentInputWords.ndf, letter('ndf', ndf.letter), figure(ndf.letter), none],
          [
            segmentInputWords.annual_profit,
            amount(ndf.annual_profit),
            figure(ndf.row),
            limitWords(numbers, thresholds.annual_profit, ''),
          ],
        ]
      : []),
    ...(second_table === 'rad' || rad.annual_budget !== null
      ? [
          [
            segmentInputWords.annual_budget,
            amount(rad.annual_budget),
            figure(rad.class),
            limitWords(['R', 'A', 'D'], thresholds.annual_budget, ''),
          ],
          [
            segmentInputWords.our_share_pct,
            share,
            figure(rad.digit),
            limitWords(numbers, thresholds.our_share_pct, '%'),
          ],
        ]
      : []),
  ]
}

const secondFact = ({ second_table, second_code }: Figures): readonly Fact[] => {
  if (second_table === 'none') return []
  const label: Text = { en: 'second code', zh: '第二编码' }
  if (second_table === null) return [{ label, value: unknown }]
  const name = second_table.toUpperCase()
  return [{ label, value: figure(second_code), note: { en: `from the ${name} table`, zh: `出自 ${name} 表` } }]
}

/** Domain 2.2: which segment the customer is in, with the inputs and limits that say so. */
export const segmentation = defineAnalysis<Figures>({
  id: 'segmentation',
  title: { en: 'Segmentation', zh: '客户细分' },
  compute,
  table: {
    columns: columnsOf(
      'vpc_code second_table second_code currency vpc.letter vpc.annual_output_value vpc.row ndf.letter',
      'ndf.annual_profit ndf.row ndf.code rad.annual_budget rad.our_share_pct rad.class rad.digit rad.code',
      'missing traits.holding traits.count traits.of key_value.answered key_value.of',
    ),
    rows: (figures) => [figures],
  },
  present: (figures, plan, context) => {
    const { currency, missing, thresholds } = figures
    const waiting: readonly Block[] =
      missing.length === 0
        ? []
        : [
            {
              kind: 'list',
              items: [
                toned(
                  {
                    en: `still unknown: ${listed(missing.map((input) => segmentInputWords[input])).en}`,
                    zh: `尚不清楚：${listed(missing.map((input) => segmentInputWords[input])).zh}`,
                  },
                  'warn',
                ),
              ],
            },
          ]
    const amounts: Text =
      currency === thresholds.currency
        ? { en: `amounts and limits in ${currency} a year`, zh: `金额与界限均为每年 ${currency}` }
        : {
            en: `amounts in ${currency}, limits in ${thresholds.currency} a year`,
            zh: `金额为每年 ${currency}，界限为每年 ${thresholds.currency}`,
          }
    return [
      {
        kind: 'facts',
        items: [
          {
            label: { en: 'segment', zh: '细分编码' },
            value: figure(figures.vpc_code),
            note: { en: 'from the VPC table', zh: '出自 VPC 表' },
          },
          ...secondFact(figures),
        ],
      },
      {
        kind: 'table',
        columns: [
          { title: { en: 'Input', zh: '输入' } },
          { title: { en: 'Value', zh: '取值' }, align: 'right' },
          { title: { en: 'Gives', zh: '得出' } },
          { title: { en: 'Limits', zh: '界限' } },
        ],
        rows: rows(figures, plan, context),
      },
      ...waiting,
      { kind: 'text', text: amounts, tone: 'dim' },
      ...keyAccountBlocks(figures, plan, context.playbook),
    ]
  },
  explain: (_figures, plan, context) => explain(plan, context),
})
