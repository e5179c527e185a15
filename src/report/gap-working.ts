import type { Block } from './block.js'
import type { Text } from './text.js'
import { added, comma, digits, line, meant, percentage, product, sumOf, working } from './working.js'
import { assessed, same } from './words.js'

/** A level with its number; undefined = not known. */
type Known = { readonly number: number; readonly label: Text } | undefined

/** Somebody of a gap table, and what is known of the gap. */
export type GapItem = {
  readonly name: string
  readonly influence: Known
  readonly current: Known
  readonly desired: Known
  /** undefined = in no sum, because something above is not known. */
  readonly sums:
    | {
        readonly gap: number
        readonly weightedGap: number
        readonly weightedDesired: number
        readonly priority: Text
        /** From which weighted gap on it has this priority, or below which it has none. */
        readonly limit: { readonly from: number } | { readonly below: number }
      }
    | undefined
}

export type GapSums = {
  readonly total: number | undefined
  readonly weightedDesired: number | undefined
  readonly indexPct: number | undefined
  readonly of: number
}

const formula: Text = {
  en: 'weight of the influence × levels missing (wanted − now, never below 0)',
  zh: '影响力权重 × 所差级数（期望 − 现状，不小于 0）',
}

const notKnown: Text = { en: 'not known', zh: '未知' }
const noSum: Text = { en: 'in no sum', zh: '不计入任何合计' }

const weight = (influence: Known): Text =>
  influence ? meant(digits(influence.number), influence.label) : meant('?', notKnown)

const level = (known: Known, what: Text): Text => {
  const [number, words] = known ? [digits(known.number), known.label] : ['?', what]
  return working`${number} ${words}`
}

const limitWords = (limit: NonNullable<GapItem['sums']>['limit']): Text =>
  'from' in limit
    ? { en: ` from ${digits(limit.from)}`, zh: `（${digits(limit.from)} 起）` }
    : { en: ` below ${digits(limit.below)}`, zh: `（低于 ${digits(limit.below)}）` }

const itemLine = ({ name, influence, current, desired, sums }: GapItem): Text => {
  const wanted = level(desired, { en: 'wanted level', zh: '期望' })
  const now = level(current, { en: 'current level', zh: '现状' })
  if (sums === undefined) return line(name, comma(working`${weight(influence)} × (${wanted} − ${now}) = ?`, noSum))
  const { gap, weightedGap, priority, limit } = sums
  const result = digits(weightedGap)
  const verdict = working`${priority}${limitWords(limit)}`
  const isMore = current !== undefined && desired !== undefined && current.number > desired.number
  return isMore
    ? line(
        name,
        comma(working`${weight(influence)} × ${digits(gap)} = ${result}`, verdict),
        working`${{ en: 'now', zh: '现状' }} ${now}${{ en: ', more than the wanted ', zh: '，高于期望的 ' }}${wanted}`,
      )
    : line(name, comma(working`${weight(influence)} × (${wanted} − ${now}) = ${result}`, verdict))
}

const indexLine = (sums: GapSums, counted: number): Text => {
  const label: Text = { en: 'gap index', zh: '差距指数' }
  const { total, weightedDesired, indexPct, of } = sums
  if (total === undefined || weightedDesired === undefined)
    return line(
      working`${{ en: 'total and gap index', zh: '合计和差距指数' }}`,
      comma(same('?'), { en: 'nothing is assessed yet', zh: '还没有可评估的对象' }),
    )
  if (indexPct === undefined)
    return line(
      label,
      comma(same('?'), {
        en: `nothing is wanted, and ${digits(total)} / 0 cannot be divided`,
        zh: `没有任何期望，${digits(total)} / 0 无法相除`,
      }),
    )
  const part = working`${digits(total)} / ${digits(weightedDesired)} = ${percentage(indexPct)}`
  return line(label, comma(part, assessed(counted, of)))
}

/** Domains 2.7 and 2.8, term by term: every gap, both sums, the index. */
export const gapWorking = (items: readonly GapItem[], sums: GapSums): readonly Block[] => {
  const counted = items.flatMap((item) => (item.sums ? [{ ...item, sums: item.sums }] : []))
  const { total, weightedDesired } = sums
  const totals =
    total === undefined || weightedDesired === undefined
      ? []
      : [
          line(
            { en: 'total', zh: '合计' },
            same(
              sumOf(
                counted.map((item) => digits(item.sums.weightedGap)),
                digits(total),
              ),
            ),
          ),
          line(
            { en: 'wanted, weight × wanted level', zh: '期望（权重 × 期望级别）' },
            working`${added(
              counted.map(({ influence, desired }) =>
                product(digits(influence?.number ?? '?'), digits(desired?.number ?? '?')),
              ),
            )} = ${digits(weightedDesired)}`,
          ),
        ]
  return [
    { kind: 'text', text: formula, tone: 'dim' },
    { kind: 'list', items: items.map(itemLine) },
    { kind: 'list', items: [...totals, indexLine(sums, counted.length)] },
  ]
}
