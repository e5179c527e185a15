import { lastChangesOf, type LastChanges } from '../../history/last-change.js'
import type { Io } from '../../io/index.js'
import { namesOf } from '../../measures/lookup.js'
import type { Earlier } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { PlanReport } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { counted } from '../../report/words.js'
import { accountOf, type Account, type UnreadAccount } from '../../review/portfolio/index.js'
import { familyOf } from '../../rules/index.js'
import { judgementsOf, type Rule } from '../../rules/rule.js'
import { allRules } from '../../rules/select.js'
import { UserError } from '../../user-error.js'
import type { Refusal } from '../command.js'
import type { Group } from '../inputs.js'
import { contextFor } from '../judging.js'
import type { Session } from '../reading.js'
import type { Read } from '../looking.js'
import { classPlan } from '../review-sections.js'
import { plansRead, progressOf } from '../progress.js'
import { dayAskedFor } from '../session.js'
import type { PortfolioOptions } from './options.js'
import { hasRelatives, relativeOf } from './relatives.js'
import { heldBack, readAgain, readAll, type Reader, type Source } from './sources.js'

/** One plan of many, as far as it is kept. */
export type Kept = {
  readonly report: Omit<PlanReport, 'sections'>
  readonly account: Account | UnreadAccount
}

type Shown = { readonly shown: Read; readonly owner: string | undefined }

type Kin = { readonly plan: Plan; readonly plans: readonly Plan[] }

/** What a run of many plans goes by. */
type Run = Reader & {
  readonly options: PortfolioOptions
  readonly rules: readonly Rule[]
  readonly changes: LastChanges['days']
  /** Stand-ins of owners, where nobody is to be named. */
  readonly owners: Map<string, number>
}

/** Rules that look at other plans, and those that look at one. */
const looksAtOthers = ({ code }: Rule): boolean => familyOf(code) === 'several-plans'

/** Errors and warnings count here, so a rule that compares with the past is only worth asking git where it may be one. */
const isRaised = ({ code, past }: Rule, { playbook }: Session): boolean =>
  past === undefined ||
  [playbook, ...playbook.policies].some(({ severities }) => ['error', 'warning'].includes(severities?.[code] ?? ''))

/** What is said of a plan, and all that is kept of it. */
const keptOf = async (
  run: Run,
  read: Read,
  earlier: Earlier | undefined,
  { shown, owner }: Shown,
  kin?: Kin,
): Promise<Kept> => {
  const { name: file, opened } = shown
  const own = { changedOn: run.changes.get(read.name), owner }
  if (opened.kind !== 'plan') {
    const report = { id: opened.id, file, account: opened.account, status: null, diagnostics: opened.diagnostics }
    return { report, account: accountOf(classPlan({ report }), own) }
  }
  const { plan, id } = opened
  const { asOf, playbook } = run.session
  const context = await contextFor(plan, { asOf, playbook, plans: [plan], ...(earlier && { earlier }) })
  const alone = judgementsOf(
    run.rules.filter((rule) => !looksAtOthers(rule)),
    plan,
    context,
  )
  const others = judgementsOf(run.rules.filter(looksAtOthers), kin?.plan ?? plan, {
    ...context,
    plans: kin?.plans ?? [plan],
  })
  const status = plan.status ?? 'draft'
  const report = { id, file, account: plan.account.name, status, diagnostics: opened.diagnostics }
  return {
    report: JSON.parse(JSON.stringify(report)) as typeof report,
    account: accountOf(classPlan({ plan, context, judgements: [...alone, ...others], report }), own),
  }
}

/** The real owner goes by a number of the whole run: of `Member 1` there is one in each plan. */
const ownerStandIn = ({ owners, session: { language } }: Run, { opened }: Read): string | undefined => {
  if (opened.kind !== 'plan' || opened.plan.owner === undefined) return undefined
  const name = namesOf(opened.plan)(opened.plan.owner)
  if (!owners.has(name)) owners.set(name, owners.size + 1)
  return `${{ en: 'Owner ', zh: '负责人' }[language]}${String(owners.get(name))}`
}

/** A plan as it may be shown. */
const shownAs = async (run: Run, read: Read, number: number): Promise<Shown> => {
  if (!run.options.redactNames) return { shown: read, owner: undefined }
  const { redacted } = await import('../../exchange/pseudonyms.js')
  return { shown: { ...read, ...redacted(read, number, run.session.language, []) }, owner: ownerStandIn(run, read) }
}

type Changes = { readonly days: LastChanges['days']; readonly problem: Text | undefined }

const shallow = (count: number): Text => ({
  en: `the last change of ${counted(count, 'plan', 'plans', '').en} is not known: this clone is shallow, and git fetch --unshallow brings the rest`,
  zh: `${String(count)} 份计划的最近改动未知：此克隆是浅克隆，git fetch --unshallow 可取回其余部分`,
})

const changesOf = async (io: Io, groups: readonly Group[], until: string | undefined): Promise<Changes> => {
  try {
    const { days, cutOff } = await lastChangesOf(io, groups, until)
    return { days, problem: cutOff > 0 ? shallow(cutOff) : undefined }
  } catch (error) {
    if (error instanceof UserError) return { days: new Map(), problem: error.text }
    throw error
  }
}

/**
 * Reads plans one at a time: each is judged, reduced to what a portfolio says of it, and let go, so that a thousand need no
 * more memory than a few. Only a plan whose account belongs to a group waits for the others: all that is kept of those is
 * who belongs to whom, and the plan is read a second time.
 */
export const keptPlans = async (
  io: Io,
  session: Session,
  groups: readonly Group[],
  options: PortfolioOptions,
): Promise<{
  readonly kept: readonly Kept[]
  readonly refusals: readonly Refusal[]
  /** Why the last change of some plans is not known. */
  readonly problem: Text | undefined
}> => {
  const { days, problem } = await changesOf(io, groups, dayAskedFor(options, session))
  const rules = (await allRules()).filter((rule) => isRaised(rule, session))
  const run: Run = {
    io,
    session,
    options,
    rules,
    comparing: rules.filter(({ past }) => past !== undefined),
    changes: days,
    owners: new Map(),
  }
  const progress = progressOf(io, plansRead, groups.length, session.language, options.quiet === true)
  const kept: (Kept | undefined)[] = groups.map(() => undefined)
  const refusals: Refusal[] = []
  const relatives: Plan[] = []
  const waiting: { readonly index: number; readonly plan: Plan; readonly again: Source }[] = []
  let index = -1
  for await (const { read, earlier } of readAll(
    run,
    groups.map((group) => readAgain(run, group)),
  )) {
    index += 1
    if (!('opened' in read)) {
      refusals.push(read)
      continue
    }
    const shown = await shownAs(run, read, index + 1)
    const { opened } = shown.shown
    const plan = opened.kind === 'plan' ? relativeOf(opened.plan) : undefined
    if (plan) relatives.push(plan)
    const group = groups[index]
    if (plan && group && hasRelatives(plan)) {
      // What comes through a pipe comes once.
      waiting.push({ index, plan, again: group.files.includes('-') ? heldBack(read) : readAgain(run, group) })
    } else kept[index] = await keptOf(run, read, earlier, shown)
    await progress.reached(index + 1 - waiting.length)
  }
  const second = waiting.values()
  let done = groups.length - waiting.length
  for await (const { read, earlier } of readAll(
    run,
    waiting.map(({ again }) => again),
  )) {
    const next = second.next().value
    if (next === undefined) break
    if (!('opened' in read)) {
      refusals.push(read)
      continue
    }
    const shown = await shownAs(run, read, next.index + 1)
    kept[next.index] = await keptOf(run, read, earlier, shown, { plan: next.plan, plans: relatives })
    done += 1
    await progress.reached(done)
  }
  await progress.over()
  return { kept: kept.flatMap((one) => one ?? []), refusals, problem }
}
