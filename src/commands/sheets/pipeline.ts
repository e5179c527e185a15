import { controlOf, type Control } from '../../measures/control.js'
import type { Deal, StagedDeal } from '../../measures/deals.js'
import { decimal } from '../../measures/exact.js'
import { stageName } from '../../measures/ladder.js'
import { roundedMoney } from '../../measures/money.js'
import { pipelineOf } from '../../measures/pipeline.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import { zoneTones } from '../../report/control-words.js'
import { missingInputs } from '../../report/deal-words.js'
import type { Sheet, SheetCell } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { exactOrNull, joined, listed, same } from '../../report/words.js'
import type { Looked } from '../looking.js'
import {
  date,
  entriesOf,
  money,
  namesIn,
  number,
  percent,
  sheetOf,
  text,
  yesIf,
  type ColumnOf,
  type Names,
} from './sheet.js'

type Row = Names & {
  readonly one: Deal & Partial<StagedDeal>
  readonly control: Control
  readonly currency: string
  readonly stage: Text | undefined
  readonly category: Text | undefined
  readonly isPotential: boolean
}

const rowsOf = (plan: Plan, context: Context): readonly Row[] => {
  const { playbook } = context
  const names = namesIn(plan, context)
  const { currency, counted, leftOut, potential, idle } = pipelineOf(plan, context)
  const categories: Readonly<Record<string, Text>> = playbook.pipeline.categories.labels
  const rowOf = (one: Deal & Partial<StagedDeal>): Row => ({
    ...names,
    one,
    control: controlOf(one.deal, plan, playbook),
    currency,
    stage: one.stage && joined([same(one.stage), stageName(playbook, one.stage)], ' · '),
    category: one.category === undefined ? undefined : (categories[one.category] ?? same(one.category)),
    isPotential: potential.includes(one),
  })
  return [...counted, ...leftOut, ...potential, ...idle].map(rowOf)
}

const amountCell = (value: Parameters<typeof roundedMoney>[0], currency: string): SheetCell => ({
  value: exactOrNull(roundedMoney(value)),
  currency,
})

const stateCell = ({ one, label }: Row): SheetCell => ({
  value: label('opportunity_status', one.state) ?? null,
  ...(one.state === 'won' && { tone: 'good' as const }),
  ...((one.state === 'lost' || one.state === 'on_hold') && { tone: 'dim' as const }),
})

/** Why a deal adds nothing to the totals. */
const outside = ({ one, isPotential }: Row): SheetCell | undefined => {
  if (one.missing.length > 0) return { value: listed(one.missing.map((id) => missingInputs[id])), tone: 'warn' }
  return isPotential ? { value: { en: 'only potential', zh: '仅为潜在商机' }, tone: 'dim' } : undefined
}

const daysOverCell = ({ one }: Row): SheetCell | undefined => {
  const { overdueDays: days } = one
  return days === undefined ? undefined : { value: days, ...(days > 0 && { tone: 'warn' as const }) }
}

const zoneCell = ({ control, label }: Row): SheetCell | undefined =>
  control.effective && {
    value: label('control_zone', control.effective.zone) ?? null,
    tone: zoneTones[control.effective.zone],
  }

const raterWords = { coach: { en: 'coach', zh: '教练' }, self: { en: 'self', zh: '自评' } } satisfies Record<
  string,
  Text
>

const ownAmount: ColumnOf<Row> = money('Amount as given', '原币金额', ({ one: { deal }, currency }) =>
  deal.amount === undefined || deal.currency === undefined || deal.currency === currency
    ? undefined
    : amountCell(decimal(deal.amount), deal.currency),
)

const columns = (own: readonly ColumnOf<Row>[]): readonly ColumnOf<Row>[] => [
  text('Deal', '商机', ({ one }) => one.deal.name),
  text('Stage', '阶段', ({ stage }) => stage),
  text('State', '状态', stateCell),
  text('Category', '类别', ({ category }) => category),
  money('Amount', '金额', ({ one, currency }) => amountCell(one.amount, currency)),
  ...own,
  percent('Win rate', '赢率', ({ one }) => one.winRate),
  text('Set by hand', '人工填写', ({ one }) => yesIf(one.winRateSource === 'override')),
  money('Weighted', '加权', ({ one, currency }) => amountCell(one.weighted, currency)),
  money('Chained', '链式', ({ one, currency }) => amountCell(one.chained, currency)),
  number('Days in stage', '本阶段天数', ({ one }) => one.daysInStage),
  number('Days planned', '计划天数', ({ one }) => one.plannedDays),
  number('Days over', '超期天数', daysOverCell),
  date('Expected close', '预计成交', ({ one }) => ({
    value: one.deal.expected_close_on ?? null,
    ...(one.pastDue === true && { tone: 'bad' as const }),
  })),
  text('C139', 'C139', ({ control }) => control.effective?.written),
  text('Rated by', '评分人', ({ control }) => control.effectiveRater && raterWords[control.effectiveRater]),
  text('Zone', '区间', zoneCell),
  text('Next action', '下一步', ({ one }) => one.deal.next_action?.what),
  date('Next action due', '下一步截止', ({ one }) => one.deal.next_action?.due),
  text('In no total because', '未计入合计的原因', outside),
]

export const pipelineSheet = (looked: Looked): Sheet => {
  const entries = entriesOf(looked, rowsOf)
  // Nearly every plan has one currency, and needs no second column of amounts.
  const isMixed = entries.some(({ row }) => ownAmount.of(row) !== undefined)
  return sheetOf(
    { id: 'pipeline', title: { en: 'Pipeline', zh: '商机' }, fixed: 1, columns: columns(isMixed ? [ownAmount] : []) },
    entries,
    looked.plans.length > 1,
  )
}
