import { planDiff, type PlanDiff } from '../../history/diff/index.js'
import { withRenames } from '../../history/diff/renames.js'
import type { Plan } from '../../plan/plan.js'
import type { Context } from '../../plan/context.js'
import type { PlanReport } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { dayFigures, numberOfFigure } from '../../review/session-figures.js'
import type { MovedFigure } from '../../review/since.js'
import { allRules } from '../../rules/select.js'
import { nothingBefore } from '../earlier.js'
import { judge, type Gathered, type JudgedPlan, type Read, type UnreadPlan } from '../looking.js'
import type { Session } from '../reading.js'
import { developmentOf, stateOf, type Development, type State } from '../since/compared.js'
import type { Pair } from './pairs.js'
import type { Version } from './sides.js'
import type { Tongue } from './values.js'

/** A plan in one state: as it was judged, or why it cannot be read. */
export type Seen =
  | {
      readonly kind: 'plan'
      readonly plan: Plan
      readonly context: Context
      readonly one: JudgedPlan
      readonly state: State
      readonly name: string
    }
  | { readonly kind: 'unreadable'; readonly state: State | undefined; readonly name: string; readonly why: Text }

/** A plan in two states with what lies between. */
export type Compared = {
  readonly kind: 'compared' | 'new' | 'gone' | 'unreadable'
  readonly before: Seen | undefined
  readonly after: Seen | undefined
  readonly report: Omit<PlanReport, 'sections'>
  /** Another name that it had before. */
  readonly formerName: string | undefined
  /** Only where both can be read. */
  readonly told:
    | {
        readonly diff: PlanDiff
        readonly tongue: Tongue
        readonly context: Context
        readonly figures: readonly MovedFigure[]
        readonly development: Development
      }
    | undefined
}

const readsOf = (versions: readonly (Version | undefined)[]): readonly Read[] =>
  versions.flatMap((one) => (one?.kind === 'read' ? [one.read] : []))

/** The first of what keeps a file from being a plan, with how many there are. */
const problemOf = ({ report: { diagnostics } }: UnreadPlan): Text => {
  const [first] = diagnostics.filter(({ severity }) => severity === 'error')
  return first?.message ?? { en: 'it is no plan', zh: '它不是计划' }
}

const seen = async (version: Version, one: JudgedPlan | UnreadPlan | undefined): Promise<Seen> => {
  if (version.kind === 'refused') return { kind: 'unreadable', state: undefined, name: version.name, why: version.why }
  const { name } = version.read
  if (one === undefined) throw new Error(`${name} was read and not judged`)
  const state = await stateOf(one, one.report, true)
  if (one.plan === undefined) return { kind: 'unreadable', state, name, why: problemOf(one) }
  return { kind: 'plan', plan: one.plan, context: one.context, one, state, name }
}

/** One of the two states as the rules of today see it, on the day of the report. */
const seenSide = async (versions: readonly (Version | undefined)[], session: Session) => {
  const rules = await allRules()
  const gathered: Gathered = { session, rules, reads: readsOf(versions), refusals: [], past: nothingBefore, inputs: [] }
  const looked = await judge(gathered, {})
  let next = 0
  const all: (Seen | undefined)[] = []
  for (const version of versions)
    all.push(version && (await seen(version, version.kind === 'read' ? looked.plans[next++] : undefined)))
  return { all, looked }
}

const figuresOf = (before: Seen & { kind: 'plan' }, after: Seen & { kind: 'plan' }): readonly MovedFigure[] => {
  const then = dayFigures(before.plan, before.context, before.one.judgements)
  return dayFigures(after.plan, after.context, after.one.judgements).flatMap((one, index) => {
    const old = then[index]
    return old ? [{ ...one, before: numberOfFigure(old.value) }] : []
  })
}

/** The same findings about the ids of today. */
const withSubjects = (state: State, { renames }: PlanDiff): State => {
  const names = new Map(renames.map(({ before, after }) => [before, after]))
  const diagnostics = state.report.diagnostics.map((one) => ({
    ...one,
    subject: names.get(one.subject) ?? one.subject,
  }))
  return { ...state, report: { ...state.report, diagnostics } }
}

const unreadReport = ({ name }: Seen): Compared['report'] => ({
  id: null,
  file: name,
  account: null,
  status: null,
  diagnostics: [],
})

const kindOf = (before: Seen | undefined, after: Seen | undefined): Compared['kind'] => {
  if (before === undefined) return 'new'
  if (after === undefined) return 'gone'
  return before.kind === 'plan' && after.kind === 'plan' ? 'compared' : 'unreadable'
}

const compared = (before: Seen | undefined, after: Seen | undefined, showsNames: boolean): Compared => {
  const last = after ?? before
  if (last === undefined) throw new Error('a plan is in neither of two states')
  const account = last.state?.report.account ?? before?.state?.report.account ?? null
  const kind = kindOf(before, after)
  const formerName = showsNames && before && after && before.name !== after.name ? before.name : undefined
  const isBoth = before?.kind === 'plan' && after?.kind === 'plan'
  if (!isBoth) return { kind, before, after, formerName, report: { ...unreadReport(last), account }, told: undefined }
  const { diagnostics } = after.state.report
  const diff = planDiff(before, after)
  const development = developmentOf('compared', after.state, withSubjects(before.state, diff), formerName, diagnostics)
  return {
    kind,
    before,
    after,
    formerName,
    report: { ...after.one.report, diagnostics: development.news },
    told: {
      diff,
      tongue: { playbook: after.context.playbook, before: withRenames(before.plan, diff.renames), after: after.plan },
      context: after.context,
      figures: figuresOf(before, after),
      development,
    },
  }
}

/** Plans of both states under pseudonyms; whoever is in both goes by one. */
const veiled = async (pairs: readonly Pair[], { language }: Session): Promise<readonly Pair[]> => {
  const { redacted } = await import('../../exchange/pseudonyms.js')
  const planOf = (version: Version | undefined): Plan | undefined =>
    version?.kind === 'read' && version.read.opened.kind === 'plan' ? version.read.opened.plan : undefined
  const run = pairs.map(({ before, after }) => planOf(after) ?? planOf(before))
  const hidden = (version: Version | undefined, index: number, later?: Plan): Version | undefined => {
    if (version === undefined) return undefined
    const name = `customer-${String(index + 1)}`
    if (version.kind === 'refused') return { ...version, name }
    const read = { ...version.read, ...(later && { later }) }
    return { kind: 'read', read: { ...version.read, ...redacted(read, index + 1, language, run) } }
  }
  return pairs.map(({ before, after }, index) => ({
    before: hidden(before, index, planOf(after)),
    after: hidden(after, index),
  }))
}

/** Every pair of plans with what lies between the two. */
export const comparedPairs = async (
  given: readonly Pair[],
  session: Session,
  { redactNames, tellsNames }: { readonly redactNames: boolean; readonly tellsNames: boolean },
): Promise<{ readonly plans: readonly Compared[]; readonly looked: Awaited<ReturnType<typeof judge>> }> => {
  const pairs = redactNames ? await veiled(given, session) : given
  const before = await seenSide(
    pairs.map((pair) => pair.before),
    session,
  )
  const after = await seenSide(
    pairs.map((pair) => pair.after),
    session,
  )
  return {
    plans: pairs.map((_, index) => compared(before.all[index], after.all[index], tellsNames && !redactNames)),
    looked: after.looked,
  }
}

/** Whether there is anything to say of a plan. */
export const hasChanged = ({ kind, told, formerName }: Compared): boolean =>
  kind !== 'compared' ||
  formerName !== undefined ||
  (told !== undefined && told.diff.changes.length + told.diff.renames.length > 0)
