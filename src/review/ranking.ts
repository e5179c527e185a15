import type { Decimal } from '../measures/exact.js'
import { byText } from '../measures/lookup.js'
import { stakesIn, type Stakes } from '../measures/stakes.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Severity } from '../report/diagnostic.js'
import type { Judgement } from '../rules/rule.js'

/** A judgement with what hangs on its subject. */
export type Ranked = Judgement & { readonly stakes: Stakes }

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Larger first; what is not known comes last, for nobody can say that it matters more. */
const largerFirst = (a: Decimal | undefined, b: Decimal | undefined): number =>
  Number(a === undefined) - Number(b === undefined) || (a === undefined || b === undefined ? 0 : b.cmp(a))

const heavier = (a: number | undefined, b: number | undefined): number =>
  Number(a === undefined) - Number(b === undefined) || (a === undefined || b === undefined ? 0 : b - a)

const earlier = (a: string | undefined, b: string | undefined): number =>
  Number(a === undefined) - Number(b === undefined) || (a === undefined || b === undefined ? 0 : byText(a, b))

/** What the order asks of a finding. */
type Weighed = {
  readonly severity: Severity
  readonly rule: Pick<Judgement['rule'], 'code'>
  readonly finding: Pick<Judgement['finding'], 'subject'>
  readonly stakes: Stakes
}

/**
 * What matters first (product page, section 8): severity, money at stake, weighted gap, due date, rule, subject. What one
 * rule says of one subject stays in the order in which the rule says it.
 */
export const byWeight = (a: Weighed, b: Weighed): number =>
  severityRank[a.severity] - severityRank[b.severity] ||
  largerFirst(a.stakes.money, b.stakes.money) ||
  heavier(a.stakes.weightedGap, b.stakes.weightedGap) ||
  earlier(a.stakes.due, b.stakes.due) ||
  byText(a.rule.code, b.rule.code) ||
  byText(a.finding.subject, b.finding.subject)

/** The judgements on a plan, what matters most first. */
export const ranked = (judgements: readonly Judgement[], plan: Plan, context: Context): readonly Ranked[] => {
  const stakesOf = stakesIn(plan, context)
  return judgements.map((one) => ({ ...one, stakes: stakesOf(one.finding.subject) })).sort(byWeight)
}

/** The first of each subject; what is said of the plan as a whole is about different things and stays. */
export const onePerSubject = (items: readonly Ranked[]): readonly Ranked[] => {
  const seen = new Set<string>()
  return items.filter(({ finding: { subject } }) => {
    if (subject === 'plan') return true
    if (seen.has(subject)) return false
    seen.add(subject)
    return true
  })
}
