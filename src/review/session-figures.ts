import { completenessOf } from '../measures/completeness.js'
import { coverageOf } from '../measures/coverage.js'
import { fiveDimensions } from '../measures/dimensions.js'
import { relationshipGaps, strategicGaps } from '../measures/gaps.js'
import { goalFigures, isOpenAction } from '../measures/goals.js'
import { roundedMoney } from '../measures/money.js'
import { pipelineOf } from '../measures/pipeline.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Severity } from '../report/diagnostic.js'
import type { Text } from '../report/text.js'
import { exactOrNull } from '../report/words.js'
import type { Exact } from '../report/report.js'
import type { Judgement } from '../rules/rule.js'

/** A figure of a day by its name in the JSON output; null = not known. */
export type DayFigure = {
  readonly name: string
  readonly label: Text
  readonly unit: 'percent' | 'money' | 'count'
  readonly value: Exact | number | null
  /** In which direction it gets better; undefined = neither is good in itself. */
  readonly better?: 'more' | 'less'
}

/**
 * The figures that a review keeps of its day, to be compared at the next (product page, section 4; the names are those
 * of the JSON output and of the worked examples).
 */
export const dayFigures = (plan: Plan, context: Context, judgements: readonly Judgement[]): readonly DayFigure[] => {
  const { playbook } = context
  const gaps = relationshipGaps(plan, playbook)
  const dimensions = fiveDimensions(plan, playbook)
  const { open, wonAmount, currency } = pipelineOf(plan, context)
  const { actions } = goalFigures(plan, context)
  const count = (severity: Severity): number => judgements.filter((one) => one.severity === severity).length
  const percent = (name: string, en: string, zh: string, value: number | undefined, better: 'more' | 'less') =>
    ({ name, label: { en, zh }, unit: 'percent', value: value ?? null, better }) as const
  const counted = (name: string, en: string, zh: string, value: number | undefined, better?: 'more' | 'less') =>
    ({ name, label: { en, zh }, unit: 'count', value: value ?? null, ...(better && { better }) }) as const
  const money = (name: string, en: string, zh: string, value: Parameters<typeof roundedMoney>[0]) =>
    ({
      name,
      label: { en: `${en}, ${currency}`, zh: `${zh} ${currency}` },
      unit: 'money',
      value: exactOrNull(roundedMoney(value)),
      better: 'more',
    }) as const
  return [
    percent('complete_pct', 'completeness', '完整度', completenessOf(plan, context).pct, 'more'),
    counted('gap_total', 'gap, weighted', '加权差距', gaps.total, 'less'),
    percent('gap_index_pct', 'gap index', '关系差距指数', gaps.indexPct, 'less'),
    percent(
      'strategic_gap_index_pct',
      'strategic gap index',
      '战略关系差距指数',
      strategicGaps(plan, playbook).indexPct,
      'less',
    ),
    percent('known_dimensions_pct', 'dimensions known', '五维已知', dimensions.known.pct, 'more'),
    percent('support_index_pct', 'support index', '支持指数', dimensions.support.pct, 'more'),
    percent('contact_index_pct', 'contact index', '联系指数', dimensions.contact.pct, 'more'),
    counted('threads', 'threads', '有效联系线', coverageOf(plan, playbook).threads.length, 'more'),
    money('open_amount', 'open', '进行中', open.amount),
    money('open_weighted', 'weighted', '加权', open.weighted),
    money('open_chained', 'chained', '链式', open.chained),
    money('won_amount', 'won', '已赢单', wonAmount),
    counted('open_actions', 'open actions', '未完成行动', actions.filter(isOpenAction).length),
    counted('overdue_actions', 'overdue', '逾期行动', actions.filter(({ overdue }) => overdue === true).length, 'less'),
    counted('error', 'errors', '错误', count('error'), 'less'),
    counted('warning', 'warnings', '警告', count('warning'), 'less'),
    counted('info', 'infos', '提示', count('info'), 'less'),
  ]
}

/** As a plain number; what is not known stays so. */
export const numberOfFigure = (value: DayFigure['value']): number | null =>
  value === null || typeof value === 'number' ? value : Number(value.exact)
