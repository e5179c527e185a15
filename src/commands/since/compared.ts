import type { Plan } from '../../plan/plan.js'
import type { Diagnostic, Severity } from '../../report/diagnostic.js'
import { findingKey, isOfFile } from '../../report/finding-key.js'
import type { PlanReport, Section } from '../../report/report.js'
import type { Verdict } from '../../review/verdict.js'
import { findingsDiff, severityWeights, type FindingsDiff } from '../findings-diff.js'
import type { JudgedPlan, UnreadPlan } from '../looking.js'
import { firstScreen } from '../review-sections.js'
import { conclusionIn, figuresOf, type FigureChange } from '../what-if/compared.js'

/** A plan at one time: what is said of it, its verdict where one can be given, and the figures of its first screen. */
export type State = {
  readonly plan: Plan | undefined
  readonly report: Pick<PlanReport, 'file' | 'account' | 'diagnostics'>
  readonly verdict: Verdict | undefined
  readonly figures: readonly Section[]
  readonly completeness: number | undefined
}

/** What became of a plan since a revision. */
export type Development = {
  /** Whether it can be told: the plan may be new, or may not have been readable then. */
  readonly kind: 'compared' | 'new' | 'unreadable'
  readonly now: State
  readonly then: State | undefined
  /** Another name that it had then. */
  readonly formerName: string | undefined
  /** What was not there then, or weighed less. */
  readonly news: readonly Diagnostic[]
  /** Those of them that were there, with what they weighed. */
  readonly worse: readonly { readonly one: Diagnostic; readonly before: Severity }[]
  readonly fixed: readonly Diagnostic[]
  /** How many more there are today. */
  readonly known: number
  readonly figures: readonly FigureChange[]
}

const completenessIn = (sections: readonly Section[]): number | undefined => {
  const data = sections.find(({ id }) => id === 'completeness')?.data
  const pct = typeof data === 'object' && data !== null && 'pct' in data ? data.pct : undefined
  return typeof pct === 'number' ? pct : undefined
}

/** A plan with what the first screen of a review says of it. Some of the rules give no verdict. */
export const stateOf = async (
  one: JudgedPlan | UnreadPlan,
  report: State['report'],
  hasAllRules: boolean,
): Promise<State> => {
  if (one.plan === undefined) {
    const verdict = hasAllRules ? ('cannot_be_read' as const) : undefined
    return { plan: undefined, report, verdict, figures: [], completeness: undefined }
  }
  const screen = await firstScreen(one, one.context)
  return {
    plan: one.plan,
    report,
    verdict: hasAllRules ? conclusionIn(screen) : undefined,
    figures: screen.filter(({ id }) => id !== 'verdict'),
    completeness: completenessIn(screen),
  }
}

/** The place in the data, wherever in a list. */
const fieldOf = ({ path }: Diagnostic): string => path.map((step) => (typeof step === 'number' ? '*' : step)).join('/')

/**
 * Findings that say the same are one; of the others those that are about the same field of the same subject, since numbers
 * in their words may have changed. One rule may say much about one subject: to mend this and to break that is not nothing.
 */
const changesOf = (before: readonly Diagnostic[], after: readonly Diagnostic[]): FindingsDiff<Diagnostic> => {
  const isAny = (): boolean => true
  const said = findingsDiff(before, after, (one) => `${findingKey(one)} ${one.message.en}`, isAny)
  const meant = findingsDiff(said.gone, said.come, (one) => `${findingKey(one)} ${fieldOf(one)}`, isAny)
  return { ...meant, kept: [...said.kept, ...meant.kept] }
}

/** Compares a plan with what it was; only findings that are `shown` are news. Of a plan that cannot be read now nobody knows what the rules would say. */
export const developmentOf = (
  kind: Development['kind'],
  now: State,
  then: State | undefined,
  formerName: string | undefined,
  shown: readonly Diagnostic[],
): Development => {
  const { come, gone, kept } = changesOf(then?.report.diagnostics ?? [], now.report.diagnostics)
  const worse = kept.filter(
    ([old, one]) => shown.includes(one) && severityWeights[one.severity] > severityWeights[old.severity],
  )
  const fresh = new Set([...come, ...worse.map(([, one]) => one)])
  const news = shown.filter((one) => fresh.has(one))
  return {
    kind,
    now,
    then,
    formerName,
    news,
    worse: worse.map(([old, one]) => ({ one, before: old.severity })),
    fixed: now.plan ? gone : gone.filter(isOfFile),
    known: now.report.diagnostics.length - news.length,
    figures: then?.plan && now.plan ? figuresOf(then.figures, now.figures) : [],
  }
}

/** What a review would have concluded then. */
export const verdictThen = ({ kind, now, then }: Development): Verdict | undefined =>
  kind === 'unreadable' && now.verdict !== undefined ? 'cannot_be_read' : then?.verdict

/** Whether there is anything to say of a plan. */
export const isChanged = (one: Development): boolean =>
  one.kind === 'new' ||
  one.news.length + one.fixed.length + one.figures.length > 0 ||
  one.now.verdict !== verdictThen(one)
