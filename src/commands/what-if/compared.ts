import { valueAt, type Value } from '../../editing/change.js'
import { subjectNames } from '../../measures/subjects.js'
import type { Plan } from '../../plan/plan.js'
import type { Diagnostic, Path } from '../../report/diagnostic.js'
import type { Data, PlanReport, Section } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { verdicts, type Verdict } from '../../review/verdict.js'
import { findingsDiff, type FindingsDiff } from '../findings-diff.js'
import type { Gathered, Looked } from '../looking.js'
import { differences, type Difference } from './differences.js'
import type { Supposition } from './supposed.js'

/** What a view shows of the plans, and all the figures that are compared. */
export type Side = {
  readonly looked: Looked
  readonly plans: readonly { readonly report: PlanReport; readonly compared: readonly Section[] }[]
  readonly sections: readonly Section[]
}

/** A value that is supposed, with what stands there and what would. */
export type Change = {
  readonly id: string
  readonly name: string
  readonly field: string
  readonly path: Path
  readonly before: Value
  readonly after: Value
}

export type FigureChange = Difference & { readonly section: string; readonly title: Text }

/** What would be different in one plan; `plan` is as it would be, and undefined where the figures belong to no single one. */
export type PlanDifference = {
  readonly file: string | null
  readonly account: string | null
  readonly plan: Plan | undefined
  readonly changes: readonly Change[]
  readonly figures: readonly FigureChange[]
  /** Everything that is said of it before and after. */
  readonly diagnostics: readonly [before: readonly Diagnostic[], after: readonly Diagnostic[]]
  readonly findings: FindingsDiff<Diagnostic>
  /** What a review concludes before and after; undefined = nothing is concluded. */
  readonly verdict: readonly [before: Verdict, after: Verdict] | undefined
}

export type Compared = { readonly context: Looked['context']; readonly plans: readonly PlanDifference[] }

/** The same path in a plan in which some keys, which are ids, have other names. */
const pathIn = (path: Path, plan: Plan, other: Plan): Path => {
  const steps: (string | number)[] = []
  for (const [index, step] of path.entries()) {
    const [here, there] = [valueAt(plan, path.slice(0, index)), valueAt(other, steps)]
    const [keys, others] = [here, there].map((one) => Object.keys(typeof one === 'object' && one !== null ? one : {}))
    const isRenamed = typeof step === 'string' && keys?.length === others?.length && others?.includes(step) === false
    steps.push(isRenamed ? (others[keys?.indexOf(step) ?? -1] ?? step) : step)
  }
  return steps
}

type Versions = { readonly read: Plan; readonly shown: Plan }

const changeOf = ({ path: written, holder }: Supposition, before: Versions, after: Versions): Change => {
  const isThere = valueAt(after.read, written) !== undefined
  const path = isThere ? pathIn(written, after.read, after.shown) : pathIn(written, before.read, before.shown)
  const isRecord = holder.path.length > 1
  const own = valueAt(after.shown, [...holder.path, 'id'])
  const id = isRecord && typeof own === 'string' ? own : holder.id
  return {
    id,
    name: (isRecord ? subjectNames(after.shown)(id) : undefined) ?? id,
    field: path.slice(holder.path.length).join('.'),
    path,
    before: (valueAt(before.shown, path) ?? null) as Value,
    after: (valueAt(after.shown, path) ?? null) as Value,
  }
}

/** The figures of sections that are not what they were. */
export const figuresOf = (before: readonly Section[], after: readonly Section[]): readonly FigureChange[] => {
  const old = new Map(before.map((section) => [section.id, section]))
  return after.flatMap(({ id, title, data }) =>
    differences(old.get(id)?.data, data).map((one): FigureChange => ({ ...one, section: id, title })),
  )
}

const findingsOf = (before: readonly Diagnostic[], after: readonly Diagnostic[]): FindingsDiff<Diagnostic> => {
  const { come, gone, kept } = findingsDiff(
    before,
    after,
    ({ rule, subject }) => `${rule} ${subject}`,
    (one, other) => one.message.en === other.message.en,
  )
  return {
    come,
    gone,
    kept: kept.filter(([old, now]) => old.severity !== now.severity || old.message.en !== now.message.en),
  }
}

/** What the sections of a review conclude, if they do. */
export const conclusionIn = (sections: readonly Section[]): Verdict | undefined => {
  const data = sections.find(({ id }) => id === 'verdict')?.data
  return verdicts.find((one) => one === valueAt(data, ['verdict']))
}

const verdictOf = (before: readonly Section[], after: readonly Section[]): PlanDifference['verdict'] => {
  const [old, now] = [conclusionIn(before), conclusionIn(after)]
  return old && now && [old, now]
}

/** The plan that a figure of all plans is about: the item of the list names its file or its account. */
const isAbout = ({ steps: [first] }: FigureChange, { report }: Side['plans'][number]): boolean => {
  const record: { readonly [key: string]: Data } = first?.item?.record ?? {}
  return record['file'] === undefined ? record['account'] === report.account : record['file'] === report.file
}

/** Every plan with what would be different in it, and what belongs to no single one. */
export const comparedPlans = (
  before: Side,
  after: Side,
  suppositions: readonly Supposition[],
  was: Gathered,
  is: Gathered,
): Compared => {
  const common = figuresOf(before.sections, after.sections)
  const homes = common.map((one) => {
    const [home, ...others] = after.plans.filter((side) => isAbout(one, side))
    return others.length === 0 ? home : undefined
  })
  const plans = after.plans.map((side, at): PlanDifference => {
    const { report, compared } = side
    const [old, now] = [before.looked.plans[at]?.plan, after.looked.plans[at]?.plan]
    const [read, next] = [was.reads[at]?.opened, is.reads[at]?.opened]
    const earlier = before.plans[at]?.compared ?? []
    const diagnostics = [before.plans[at]?.report.diagnostics ?? [], report.diagnostics] as const
    // Of two wishes for one value the last one counts.
    const own = new Map(suppositions.filter((one) => one.at === at).map((one) => [JSON.stringify(one.path), one]))
    return {
      file: report.file,
      account: report.account,
      plan: now,
      changes:
        old && now && read?.kind === 'plan' && next?.kind === 'plan'
          ? [...own.values()].map((one) =>
              changeOf(one, { read: read.plan, shown: old }, { read: next.plan, shown: now }),
            )
          : [],
      figures: [...figuresOf(earlier, compared), ...common.filter((_, index) => homes[index] === side)],
      diagnostics,
      findings: findingsOf(...diagnostics),
      verdict: verdictOf(earlier, compared),
    }
  })
  const loose = common.filter((_, index) => homes[index] === undefined)
  if (loose.length === 0) return { context: after.looked.context, plans }
  const nothing = {
    changes: [],
    diagnostics: [[], []],
    findings: { come: [], gone: [], kept: [] },
    verdict: undefined,
  } as const
  const everywhere = { file: null, account: null, plan: undefined, figures: loose, ...nothing }
  return { context: after.looked.context, plans: [...plans, everywhere] }
}
