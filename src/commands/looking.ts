import type { Io } from '../io/index.js'
import type { Context, Earlier } from '../plan/context.js'
import type { Opened } from '../plan/open.js'
import type { Input, Source } from '../plan/load.js'
import type { Plan } from '../plan/plan.js'
import type { Diagnostic } from '../report/diagnostic.js'
import type { PlanReport, RuleInfo } from '../report/report.js'
import { familyOf, type Family } from '../rules/index.js'
import { judgementsOf, located, type Judgement, type Rule } from '../rules/rule.js'
import { allRules, rulesOf, selectionOf } from '../rules/select.js'
import { UserError } from '../user-error.js'
import type { GlobalOptions, Refusal } from './command.js'
import type { Past } from './earlier.js'
import { contextFor } from './judging.js'
import { changedGroups, chosenGroups, openPlan, openSession, oneOf, readGroup, type Session } from './reading.js'

/** Which plans to look at, and by which rules. */
export type Wish = {
  readonly paths: readonly string[]
  readonly families: readonly Family[] | 'all'
  /** The paths are files that changed: the plans they belong to are meant, and there may be none. */
  readonly changed?: boolean
  /** One plan at a time: where discovery finds several, asks which. */
  readonly one: boolean
  /** Lists of rules as typed: only these, all but these. */
  readonly rule?: string | undefined
  readonly except?: string | undefined
}

/** A plan that was read and judged. */
export type JudgedPlan = {
  readonly plan: Plan
  /** What this plan is judged by: the context of the run under the policies that are for it. */
  readonly context: Context
  readonly judgements: readonly Judgement[]
  /** Where things stand in its text; read when it is asked for. */
  source(): Promise<Source>
  /** What is said of it besides sections, with the findings in the order of the file. */
  readonly report: Omit<PlanReport, 'sections'>
}

/** A plan that cannot be read as one: its report says why. */
export type UnreadPlan = { readonly plan?: never; readonly report: Omit<PlanReport, 'sections'> }

export type Looked = {
  /** What was judged, in the same order as its plans. */
  readonly gathered: Gathered
  readonly session: Session
  readonly context: Context
  readonly plans: readonly (JudgedPlan | UnreadPlan)[]
  readonly rules: readonly RuleInfo[]
  readonly refusals: readonly Refusal[]
  readonly inputs: readonly string[]
}

const inOrder = (a: Diagnostic, b: Diagnostic): number =>
  (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0) ||
  a.place.range.start.line - b.place.range.start.line ||
  a.place.range.start.column - b.place.range.start.column ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)

const noSuchRule = (flag: string, word: string): UserError =>
  new UserError({
    en: `${flag} does not know the rule "${word}"; give codes, names, families or ranges, as in OPP-001,STK-001..044,CTL`,
    zh: `${flag} 不认识规则“${word}”；请给出代码、名称、规则族或范围，例如 OPP-001,STK-001..044,CTL`,
  })

const noRuleLeft = new UserError({
  en: '--rule and --except leave no rule; take one of them back',
  zh: '--rule 与 --except 合起来没有剩下任何规则；请放宽其中之一',
})

const emptyList = (flag: string): UserError =>
  new UserError({
    en: `${flag} names no rule; give codes, names, families or ranges, as in OPP-001,STK-001..044,CTL`,
    zh: `${flag} 没有写明规则；请给出代码、名称、规则族或范围，例如 OPP-001,STK-001..044,CTL`,
  })

/** The rules that a run applies: those of the command, narrowed by `--rule` and `--except`. */
const chosenRules = async ({ families, rule, except }: Wish): Promise<readonly Rule[]> => {
  const rules = families === 'all' ? await allRules() : await rulesOf(families)
  const selected = (flag: string, list: string): ReadonlySet<Rule> => {
    const selection = selectionOf(list, rules)
    const [unknown] = selection.unknown
    if (unknown !== undefined) throw noSuchRule(flag, unknown)
    if (selection.rules.size === 0) throw emptyList(flag)
    return selection.rules
  }
  const kept = rule === undefined ? undefined : selected('--rule', rule)
  const left = except === undefined ? undefined : selected('--except', except)
  const chosen = rules.filter((one) => (kept?.has(one) ?? true) && !(left?.has(one) ?? false))
  if (chosen.length === 0 && rules.length > 0) throw noRuleLeft
  return chosen
}

/** A plan as it was opened, under the name that is shown. */
export type Read = {
  readonly name: string
  readonly input: Input
  readonly opened: Exclude<Opened, { readonly kind: 'refused' }>
  /** What it was before something was supposed of it: those names are no more shown than the new ones. */
  readonly former?: Plan
  /** What it has become since, likewise. */
  readonly later?: Plan
}

/** The plans that are meant as they were read, before anything is judged. */
export type Gathered = {
  readonly session: Session
  readonly rules: readonly Rule[]
  readonly reads: readonly Read[]
  readonly refusals: readonly Refusal[]
  readonly inputs: readonly string[]
  /** What the plans were before, for rules that compare. */
  readonly past: Past
}

/** Places are only looked up when there is something to place. */
const placed = async (judgements: readonly Judgement[], { opened }: Read): Promise<readonly Diagnostic[]> => {
  if (judgements.length === 0 || opened.kind !== 'plan') return []
  const { locate } = await opened.source()
  return judgements.map((judgement) => located(judgement, locate))
}

const lookedAt = async (read: Read, rules: readonly Rule[], context: Context): Promise<JudgedPlan | UnreadPlan> => {
  const { opened, name: file } = read
  if (opened.kind !== 'plan') {
    const { id, account, diagnostics } = opened
    return { report: { id, file, account, status: null, diagnostics } }
  }
  const { plan, id } = opened
  const own = await contextFor(plan, context)
  const judgements = judgementsOf(rules, plan, own)
  const diagnostics = [...opened.diagnostics, ...(await placed(judgements, read))].sort(inOrder)
  const status = plan.status ?? 'draft'
  return {
    plan,
    context: own,
    judgements,
    source: () => opened.source(),
    report: { id, file, account: plan.account.name, status, diagnostics },
  }
}

/** Finds the plans that are meant and reads them. */
export const gather = async (io: Io, wish: Wish, options: GlobalOptions): Promise<Gathered> => {
  const rules = await chosenRules(wish)
  const session = await openSession(io, options)
  const groupsOf = wish.changed ? changedGroups : chosenGroups
  const found = await groupsOf(io, wish.paths, session.folder, session.patterns)
  const groups = wish.one && wish.paths.length === 0 ? await oneOf(io, found, session.language) : found
  const reads: Read[] = []
  const refusals: Refusal[] = []
  for (const group of groups) {
    const input = await readGroup(io, group)
    const opened = await openPlan(input, session.playbook)
    if (opened.kind === 'refused') refusals.push(opened)
    else reads.push({ name: group.name, input, opened })
  }
  return {
    session,
    rules,
    reads,
    refusals,
    inputs: groups.flatMap(({ files }) => files.filter((file) => file !== '-')),
    past: async (wanted) => (await import('./earlier.js')).earlierOf(io, wanted, session.playbook),
  }
}

const infoOf = (rule: Rule): RuleInfo => {
  const { code, name, severity, label, summary, why, move, source, bad, good, config, before } = rule
  const around = { ...(config !== undefined && { config }), ...(before !== undefined && { before }) }
  const words = { label, summary, why, move, source, bad, good, ...around }
  return { code, name, family: familyOf(code), severity, ...words }
}

/** What the plans that a rule compares with an earlier version of them were; all others, and most runs, ask for none. */
const earlierOf = async (
  { past, rules: all }: Pick<Gathered, 'past' | 'rules'>,
  reads: readonly Read[],
  context: Context,
): Promise<ReadonlyMap<number, Earlier>> => {
  const rules = all.filter((rule) => rule.past !== undefined)
  if (rules.length === 0) return new Map()
  const { versionsFor } = await import('./earlier.js')
  const wanted = reads.flatMap(({ input, opened }, index) => {
    if (opened.kind !== 'plan' || input.name === '<stdin>') return []
    const versions = versionsFor(rules, opened.plan, context)
    return versions.size === 0 ? [] : [{ plan: opened.plan, known: input, versions, index }]
  })
  if (wanted.length === 0) return new Map()
  const found = await past(wanted)
  return new Map(wanted.flatMap(({ index }, at) => (found[at] ? [[index, found[at]] as const] : [])))
}

/** Lets the rules judge what was read. */
export const judge = async (gathered: Gathered, { redactNames }: GlobalOptions): Promise<Looked> => {
  const { session, rules, reads: given, refusals, inputs } = gathered
  let reads = given
  if (redactNames) {
    const { redacted } = await import('../exchange/pseudonyms.js')
    const run = given.map(({ opened }) => (opened.kind === 'plan' ? opened.plan : undefined))
    reads = given.map((read, index) => ({ ...read, ...redacted(read, index + 1, session.language, run) }))
  }
  const context = {
    asOf: session.asOf,
    playbook: session.playbook,
    plans: reads.flatMap(({ opened }) => (opened.kind === 'plan' ? [opened.plan] : [])),
  }
  const earlier = await earlierOf(gathered, given, context)
  const plans = []
  for (const [index, read] of reads.entries()) {
    const own = earlier.get(index)
    plans.push(await lookedAt(read, rules, own ? { ...context, earlier: own } : context))
  }
  return {
    gathered,
    session,
    context,
    plans,
    rules: rules.map(infoOf),
    refusals,
    inputs,
  }
}
