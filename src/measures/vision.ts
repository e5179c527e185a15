import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'

const measures = ['win_rate', 'sales_cycle', 'deal_size', 'customer_satisfaction'] as const

/** The four measures of the vision (domain S0-04), for us. */
export type VisionMeasure = (typeof measures)[number]

export type Vision = {
  /** How many metrics our goals and sub-goals have. */
  readonly metrics: number
  /** The measures that one of these metrics names. */
  readonly named: readonly VisionMeasure[]
}

/** Full-width letters, capitals, hyphens and line breaks make no difference. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')

/**
 * Domain 2.13 (S0-04): which measures of the vision the metrics of our goals and sub-goals name. A plan has no key for
 * the vision, so a measure is recognised by the words of the playbook; unit and category tell nothing, for 90 days may
 * be a sales cycle or a term of payment.
 */
export const visionOf = (plan: Plan, { vision_measures }: Playbook): Vision => {
  const metrics = (plan.goals ?? [])
    .flatMap((goal) => [goal, ...(goal.sub_goals ?? [])])
    .flatMap(({ metric }) => (metric === undefined ? [] : [plain(metric)]))
  return {
    metrics: metrics.length,
    named: measures.filter((measure) =>
      vision_measures[measure].some((word) => metrics.some((metric) => metric.includes(plain(word)))),
    ),
  }
}
