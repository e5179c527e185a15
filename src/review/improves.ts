import { controlOf } from '../measures/control.js'
import { coverageOf } from '../measures/coverage.js'
import { fiveDimensions } from '../measures/dimensions.js'
import { influenceMap } from '../measures/influence-map.js'
import { relationshipGaps, strategicGaps } from '../measures/gaps.js'
import { goalFigures } from '../measures/goals.js'
import { byId, opportunitiesOf } from '../measures/lookup.js'
import { completenessOf } from '../measures/completeness.js'
import { roundedMoney } from '../measures/money.js'
import { pipelineOf } from '../measures/pipeline.js'
import { segmentationOf } from '../measures/segmentation.js'
import { strategyMapOf } from '../measures/strategy.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Cell } from '../report/block.js'
import type { Text } from '../report/text.js'
import { amount, exactOrNull, figure, partOf, percent, textOf } from '../report/words.js'
import type { Improves } from '../rules/rule.js'

/** A figure by its name, and how it stands in this plan; for the control of a deal the deal is the subject. */
export type Standing = { readonly label: Text; readonly value: Text }

const labels: Readonly<Record<Improves, Text>> = {
  completeness: { en: 'completeness', zh: '完整度' },
  gap_index: { en: 'gap index', zh: '差距指数' },
  strategic_gap_index: { en: 'strategic gap index', zh: '战略关系差距指数' },
  known_dimensions: { en: 'dimensions known', zh: '五维已知' },
  support_index: { en: 'support index', zh: '支持指数' },
  contact_index: { en: 'contact index', zh: '联系指数' },
  force_coverage: { en: 'forces on the map', zh: '力量覆盖率' },
  threads: { en: 'threads', zh: '有效联系线' },
  coverage: { en: 'people covered', zh: '已覆盖人数' },
  open_weighted: { en: 'open, weighted', zh: '进行中（加权）' },
  forecast_ratio: { en: 'weighted / chained', zh: '加权/链式' },
  control: { en: 'C139', zh: 'C139' },
  solution_coverage: { en: 'solution coverage', zh: '方案覆盖率' },
  segment: { en: 'segment', zh: '客户细分' },
  progress: { en: 'actions done', zh: '行动完成' },
}

const standingCell = (name: Improves, subject: string, plan: Plan, context: Context): Cell => {
  const { playbook } = context
  switch (name) {
    case 'completeness':
      return percent(completenessOf(plan, context).pct ?? null)
    case 'gap_index':
      return percent(relationshipGaps(plan, playbook).indexPct ?? null)
    case 'strategic_gap_index':
      return percent(strategicGaps(plan, playbook).indexPct ?? null)
    case 'known_dimensions':
      return percent(fiveDimensions(plan, playbook).known.pct ?? null)
    case 'support_index':
      return percent(fiveDimensions(plan, playbook).support.pct ?? null)
    case 'contact_index':
      return percent(fiveDimensions(plan, playbook).contact.pct ?? null)
    case 'force_coverage':
      return percent(influenceMap(plan, playbook).forceCoveragePct ?? null)
    case 'threads':
      return figure(coverageOf(plan, playbook).threads.length)
    case 'coverage': {
      const { rows, of } = coverageOf(plan, playbook)
      return partOf(rows.filter(({ lead }) => lead !== undefined).length, of)
    }
    case 'open_weighted':
      return amount(exactOrNull(roundedMoney(pipelineOf(plan, context).open.weighted)))
    case 'forecast_ratio':
      return figure(pipelineOf(plan, context).ratio?.toFixed(3))
    case 'control': {
      const deal = byId(opportunitiesOf(plan)).get(subject)
      return figure(deal && controlOf(deal, plan, playbook).effective?.written)
    }
    case 'solution_coverage':
      return percent(strategyMapOf(plan).solutionCoveragePct ?? null)
    case 'segment':
      return figure(segmentationOf(plan, context).vpcCode)
    case 'progress':
      return percent(goalFigures(plan, context).progress.pct ?? null)
  }
}

/** How a figure stands now; `?` where it is not known. */
export const standingOf = (name: Improves, subject: string, plan: Plan, context: Context): Standing => ({
  label: labels[name],
  value: textOf(standingCell(name, subject, plan, context)),
})
