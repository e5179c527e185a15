import type { Plan } from '../plan/plan.js'

const measures = ['win_rate', 'sales_cycle', 'deal_size', 'customer_satisfaction'] as const

/** The four measures of the vision (domain S0-04), for us. */
export type VisionMeasure = (typeof measures)[number]

export type Vision = {
  /** How many metrics our goals and sub-goals have. */
  readonly metrics: number
  /** The measures that one of these metrics names. */
  readonly named: readonly VisionMeasure[]
}

/**
 * A plan has no key for the vision, so a measure is recognised by these words in a metric, in lower case. Unit and
 * category tell nothing: 90 days may be a sales cycle or a term of payment.
 */
const signs: Readonly<Record<VisionMeasure, readonly string[]>> = {
  win_rate: [
    ...['win rate', 'winning rate', 'win ratio', 'hit rate', 'hit ratio', 'close rate', 'closing rate'],
    ...['赢率', '赢单率', '成单率', '成交率', '胜率', '中标率', '贏率', '贏單率', '成單率', '勝率', '中標率'],
  ],
  sales_cycle: [
    ...['sales cycle', 'selling cycle', 'deal cycle', 'time to close', 'days to close'],
    ...['销售周期', '成交周期', '成单周期', '签约周期', '签单周期', '赢单周期', '銷售週期', '成交週期', '簽約週期'],
  ],
  deal_size: [
    ...['deal size', 'order size', 'contract size', 'average deal', 'average order', 'average contract'],
    ...['交易规模', '订单规模', '合同规模', '单笔', '客单价', '平均订单', '平均合同', '平均签约', '交易規模', '單筆'],
  ],
  customer_satisfaction: ['satisf', 'csat', 'net promoter', 'nps', '满意', '净推荐', '滿意', '淨推薦'],
}

/** Full-width letters, capitals, hyphens and line breaks make no difference. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')

/** Domain 2.13 (S0-04): which measures of the vision the metrics of our goals and sub-goals name. */
export const visionOf = (plan: Plan): Vision => {
  const metrics = (plan.goals ?? [])
    .flatMap((goal) => [goal, ...(goal.sub_goals ?? [])])
    .flatMap(({ metric }) => (metric === undefined ? [] : [plain(metric)]))
  return {
    metrics: metrics.length,
    named: measures.filter((measure) => signs[measure].some((sign) => metrics.some((metric) => metric.includes(sign)))),
  }
}
