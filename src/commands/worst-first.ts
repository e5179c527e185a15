import type { Diagnostic } from '../report/diagnostic.js'
import { stakesIn, type Stakes } from '../measures/stakes.js'
import { byWeight } from '../review/ranking.js'
import type { JudgedPlan, Looked, UnreadPlan } from './looking.js'
import { classSection } from './review-sections.js'
import type { Arranged, ViewOptions } from './view.js'

/** Of a plan that cannot be read nobody knows what is at stake. */
const unknownStakes: Stakes = { money: undefined, weightedGap: undefined, due: undefined, openDeals: [] }

/** The findings of a plan in the order in which they matter. */
const inOrder = (one: JudgedPlan | UnreadPlan | undefined, found: readonly Diagnostic[]): readonly Diagnostic[] => {
  const stakesOf = one?.plan === undefined ? () => unknownStakes : stakesIn(one.plan, one.context)
  return found
    .map((diagnostic) => {
      const { severity, subject, rule } = diagnostic
      return { diagnostic, severity, rule: { code: rule }, finding: { subject }, stakes: stakesOf(subject) }
    })
    .sort(byWeight)
    .map(({ diagnostic }) => diagnostic)
}

/**
 * For readers who see the beginning only: the table of all plans, and plans and findings in its order and that of a
 * review instead of that of the files.
 */
export const worstFirst = (
  { plans, sections, ...rest }: Arranged & { readonly looked: Looked },
  { rule, except }: Pick<ViewOptions, 'rule' | 'except'>,
): Arranged & { readonly looked: Looked } => {
  const { looked } = rest
  const of = new Map(looked.plans.map((one) => [one.report.file, one]))
  const table = classSection(looked)
  const order = table.data.map(({ file }) => file)
  // A verdict on some of the rules would be none.
  const isWhole = rule === undefined && except === undefined
  return {
    ...rest,
    plans: plans
      .map((plan) => ({ ...plan, diagnostics: inOrder(of.get(plan.file), plan.diagnostics) }))
      .sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file)),
    sections: [...(isWhole ? [table] : []), ...sections],
  }
}
