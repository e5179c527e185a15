import { decimal, exactly } from '../../measures/exact.js'
import { converted, currencyOf, datedRate } from '../../measures/money.js'
import { segmentationOf, type Segmentation } from '../../measures/segmentation.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Block } from '../../report/block.js'
import { segmentInputWords } from '../../report/segment-words.js'
import type { Text } from '../../report/text.js'
import { comma, digits, line, money, working } from '../../report/working.js'
import { labelIn, same } from '../../report/words.js'

/** What a part of a code is, and the part. */
type Part = readonly [Text, string | undefined]

type AmountKey = 'annual_output_value' | 'annual_profit' | 'annual_budget'

const letterWord: Text = { en: 'letter', zh: '类别' }
const row: Text = { en: 'row', zh: '行' }
const classWord: Text = { en: 'class', zh: '类别' }
const digit: Text = { en: 'digit', zh: '档' }
const notWritten: Text = { en: 'not written in the plan', zh: '计划中没有填写' }

/** `≥ 300 → row 1`, `< 300, ≥ 30 → row 2`, `< 30 → row 3`; lower bounds are inclusive. */
const placed = (
  value: string,
  limits: readonly [string, string],
  gives: readonly [string, string, string],
  given: string | undefined,
  what: Text,
): Text => {
  const [first, second] = limits
  const result = working`${what} ${given ?? '?'}`
  if (given === undefined) return working`${value} → ${result}`
  if (given === gives[0]) return working`${value} ≥ ${first} → ${result}`
  if (given === gives[1]) return working`${value} < ${first} · ${value} ≥ ${second} → ${result}`
  return working`${value} < ${second} → ${result}`
}

/** The amount in the currency of the limits, with the rate where it takes one. */
const amountLines = (key: AmountKey, plan: Plan, context: Context, place: (value: string) => Text): readonly Text[] => {
  const { segmentation } = context.playbook
  const label = segmentInputWords[key]
  const amount = plan.account[key]
  if (amount === undefined) return [line(label, comma(place('?'), notWritten))]
  const own = currencyOf(plan, context.playbook)
  const value = converted(amount, own, segmentation.currency, context)
  const written = money(exactly(decimal(amount)))
  const rate = datedRate(own, segmentation.currency, context)
  if (value === undefined)
    return [
      line(
        label,
        comma(working`${written} ${own} × ? → ${place('?')}`, {
          en: `no exchange rate from ${own} to ${segmentation.currency}`,
          zh: `没有 ${own} 到 ${segmentation.currency} 的汇率`,
        }),
      ),
    ]
  const inTheirs = money(exactly(value))
  return [
    ...(rate
      ? [
          line(label, same(`${written} ${own} × ${digits(rate.rate)} = ${inTheirs} ${segmentation.currency}`), {
            en: `rate of ${rate.date}`,
            zh: `${rate.date} 的汇率`,
          }),
        ]
      : []),
    line(label, place(inTheirs)),
  ]
}

/** `letter P, row 1 → P1`. */
const codeLine = (label: Text, [what, first]: Part, [other, second]: Part, code: string | undefined): Text =>
  line(label, comma(working`${what} ${first ?? '?'}`, working`${other} ${second ?? '?'} → ${code ?? '?'}`))

const letterLine = (key: 'vpc' | 'ndf', plan: Plan, { playbook: { scales } }: Context): Text => {
  const letter = plan.account[key]
  return line(
    segmentInputWords[key],
    letter === undefined
      ? comma(same('?'), notWritten)
      : comma(working`${letter} ${labelIn(scales[key], letter)}`, { en: 'written in the plan', zh: '计划中填写' }),
  )
}

const text = (value: number | undefined): string | undefined => (value === undefined ? undefined : String(value))

const rows = ['1', '2', '3'] as const

const ndfLines = (found: Segmentation, plan: Plan, context: Context): readonly Text[] => {
  const [first, second] = context.playbook.segmentation.ndf_rows
  return [
    letterLine('ndf', plan, context),
    ...amountLines('annual_profit', plan, context, (value) =>
      placed(value, [digits(first), digits(second)], rows, text(found.ndfRow), row),
    ),
    codeLine(
      { en: 'NDF code', zh: 'NDF 编码' },
      [letterWord, plan.account.ndf],
      [row, text(found.ndfRow)],
      found.ndfCode,
    ),
  ]
}

const radLines = (found: Segmentation, plan: Plan, context: Context): readonly Text[] => {
  const { our_share_pct: share } = plan.account
  const { rad_budget, rad_share } = context.playbook.segmentation
  const [first, second] = rad_share
  const placedShare = placed(
    share === undefined ? '?' : `${digits(share)}%`,
    [`${digits(first)}%`, `${digits(second)}%`],
    rows,
    text(found.radDigit),
    digit,
  )
  return [
    ...amountLines('annual_budget', plan, context, (value) =>
      placed(value, [digits(rad_budget.R), digits(rad_budget.A)], ['R', 'A', 'D'], found.radClass, classWord),
    ),
    line(segmentInputWords.our_share_pct, share === undefined ? comma(placedShare, notWritten) : placedShare),
    codeLine(
      { en: 'RAD code', zh: 'RAD 编码' },
      [classWord, found.radClass],
      [digit, text(found.radDigit)],
      found.radCode,
    ),
  ]
}

const secondLine = ({ secondTable, secondCode }: Segmentation, letter: string | undefined): Text => {
  const label: Text = { en: 'second code', zh: '第二编码' }
  if (secondTable === undefined || letter === undefined)
    return line(label, comma(same('?'), { en: 'its table follows from the VPC letter', zh: '用哪张表由 VPC 类别决定' }))
  if (secondTable === 'none') return line(label, { en: `a ${letter} customer has none`, zh: `${letter} 类客户没有` })
  const table = secondTable.toUpperCase()
  return line(
    label,
    comma(same(secondCode ?? '?'), {
      en: `a ${letter} customer has the ${table} table`,
      zh: `${letter} 类客户用 ${table} 表`,
    }),
  )
}

/** Domain 2.2, step by step: inputs against limits, and the codes that follow. */
export const explain = (plan: Plan, context: Context): readonly Block[] => {
  const { account } = plan
  const [first, second] = context.playbook.segmentation.vpc_rows
  const found = segmentationOf(plan, context)
  const { secondTable } = found
  // A table that this customer does not need is shown where the plan fills it in.
  const hasNdf = secondTable === 'ndf' || account.ndf !== undefined
  const hasRad = secondTable === 'rad' || account.annual_budget !== undefined
  return [
    {
      kind: 'list',
      items: [
        letterLine('vpc', plan, context),
        ...amountLines('annual_output_value', plan, context, (value) =>
          placed(value, [digits(first), digits(second)], rows, text(found.vpcRow), row),
        ),
        codeLine(
          { en: 'segment', zh: '细分编码' },
          [letterWord, account.vpc],
          [row, text(found.vpcRow)],
          found.vpcCode,
        ),
        ...(hasNdf ? ndfLines(found, plan, context) : []),
        ...(hasRad ? radLines(found, plan, context) : []),
        secondLine(found, account.vpc),
      ],
    },
  ]
}
