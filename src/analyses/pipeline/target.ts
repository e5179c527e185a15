import type { NoTarget, NotInTarget } from '../../measures/target.js'
import type { Plan } from '../../plan/plan.js'
import type { Block, Cell, Fact } from '../../report/block.js'
import type { Exact } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { grouped, listed, same, toned, unknown } from '../../report/words.js'
import type { Figures } from './figures.js'

export const noTargetWords: Readonly<Record<NoTarget, Text>> = {
  no_period: { en: 'the plan has no "period" to sell in', zh: '计划没有写明“period”（计划期）' },
  no_goal: { en: 'no goal of the category account_revenue', zh: '没有类别为 account_revenue 的目标' },
  none_counts: {
    en: 'no revenue goal is an amount that is due in the period',
    zh: '没有在计划期内到期的金额类收入目标',
  },
}

const notInTargetWords: Readonly<Record<NotInTarget, Text>> = {
  no_number: { en: 'its target is no number', zh: '目标值不是数字' },
  other_unit: { en: 'its unit is not the currency of the plan', zh: '单位不是计划的币种' },
  no_due: { en: 'it has no due date', zh: '没有到期日' },
  outside_period: { en: 'it is due outside the period', zh: '到期日不在计划期内' },
}

const times = (cover: number | null): Text => same(cover === null ? '?' : `${cover.toFixed(3)}×`)

/** `weighted 1.02× · chained 0.68×`: how often the open deals of the period would pay the rest. */
const coverCell = ({ cover_weighted, cover_chained, cover_amount }: Figures['target']): Cell => {
  if (cover_amount === null && cover_weighted === null) return unknown
  const [weighted, chained, whole] = [times(cover_weighted), times(cover_chained), times(cover_amount)]
  const text: Text = {
    en: `weighted ${weighted.en} · chained ${chained.en} · in full ${whole.en}`,
    zh: `加权 ${weighted.zh} · 链式 ${chained.zh} · 全额 ${whole.zh}`,
  }
  return toned(text, cover_weighted !== null && cover_weighted < 1 ? 'warn' : undefined)
}

const named = (plan: Plan, ids: readonly string[], { en, zh }: Text): readonly Text[] => {
  const deals = (plan.opportunities ?? []).filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  if (deals.length === 0) return []
  const names = listed(deals.map((name) => ({ en: `"${name}"`, zh: `“${name}”` })))
  return [{ en: `${en}: ${names.en}`, zh: `${zh}：${names.zh}` }]
}

/** What the sums of the target leave out, in words. */
const targetRemarks = ({ target }: Figures, plan: Plan): readonly Text[] => [
  ...target.left_out.map(({ goal: id, why }): Text => {
    const statement = plan.goals?.find((goal) => goal.id === id)?.statement ?? id
    const reason = notInTargetWords[why]
    return {
      en: `not in the target: "${statement}" (${reason.en})`,
      zh: `未计入目标：“${statement}”（${reason.zh}）`,
    }
  }),
  ...(target.target === null
    ? []
    : [
        ...named(plan, target.won_undated, { en: 'won, the day is not known', zh: '已赢单，但日期未知' }),
        ...named(plan, target.later, { en: 'closes after the period', zh: '计划期之后才成交' }),
        ...named(plan, target.undated, { en: 'no expected close, so in no cover', zh: '没有预计成交日，不计入覆盖' }),
      ]),
]

/** The target of the period, what is won of it, and how far the open deals cover the rest. */
export const targetBlocks = (figures: Figures, plan: Plan): readonly Block[] => {
  const { target, currency } = figures
  const money = (value: Exact | null): Cell => (value === null ? unknown : same(`${grouped(value.exact)} ${currency}`))
  const remarks = targetRemarks(figures, plan)
  const list: readonly Block[] = remarks.length > 0 ? [{ kind: 'list', items: remarks }] : []
  const heading: Block = { kind: 'heading', text: { en: 'Target of the period', zh: '计划期目标' } }
  if (target.no_target !== null) {
    const none: Fact = {
      label: { en: 'target', zh: '目标' },
      value: unknown,
      note: noTargetWords[target.no_target],
    }
    return [heading, { kind: 'facts', items: [none] }, ...list]
  }
  const reached = target.remaining?.exact === '0'
  const items: readonly Fact[] = [
    {
      label: { en: 'target', zh: '目标' },
      value: money(target.target),
      note: { en: `${target.from ?? '?'} to ${target.to ?? '?'}`, zh: `${target.from ?? '?'} 至 ${target.to ?? '?'}` },
    },
    { label: { en: 'won in it', zh: '期内已赢单' }, value: money(target.won) },
    {
      label: { en: 'still to win', zh: '尚需赢单' },
      value: reached
        ? toned({ en: 'nothing, the target is reached', zh: '无，目标已达成' }, 'good')
        : money(target.remaining),
    },
    ...(reached
      ? []
      : [
          {
            label: { en: 'cover by open deals', zh: '进行中商机的覆盖' },
            value: coverCell(target),
            note: {
              en: `${String(target.expected.count)} close in the period`,
              zh: `${String(target.expected.count)} 个在期内成交`,
            },
          },
        ]),
  ]
  return [heading, { kind: 'facts', items }, ...list]
}
