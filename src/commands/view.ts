import { analyses, type AnalysisId } from '../analyses/index.js'
import type { Io } from '../io.js'
import type { Context } from '../plan/context.js'
import type { Opened } from '../plan/open.js'
import type { Diagnostic } from '../report/diagnostic.js'
import type { PlanReport, RuleInfo, Section } from '../report/report.js'
import { counted } from '../report/words.js'
import type { Text } from '../report/text.js'
import type { Family } from '../rules/index.js'
import type { Rule } from '../rules/rule.js'
import { UserError } from '../user-error.js'
import type { DefineCommand, FailOn, GlobalOptions, Outcome, Refusal } from './command.js'
import { addGlobalOptions, failOnOption } from './options.js'
import { helpWithExamples } from './usage.js'

/** What most commands are: some analyses and some families of rules over plans, in one Report. */
export type View = {
  readonly name: string
  readonly alias?: string
  /** One line in the list of commands. */
  readonly summary: Text
  /** Heading of what is shown. */
  readonly title: Text
  readonly examples: readonly string[]
  readonly analyses: readonly AnalysisId[]
  /** Analysis → the part of the plan that begins with it. */
  readonly parts?: Readonly<Partial<Record<AnalysisId, Text>>>
  readonly families: readonly Family[] | 'all'
  /** Shows one plan at a time: where discovery finds several, asks which. */
  readonly one?: true
  readonly failOn: FailOn
}

type ViewOptions = GlobalOptions & {
  readonly failOn: FailOn
  readonly strict?: true
  readonly rule?: string
  readonly except?: string
}

type OpenedPlan = Extract<Opened, { readonly kind: 'plan' }>

const pathsHelp: Text = {
  en: 'plans: files, folders, globs, or - for standard input; without any, the plans below plan.config.yaml or this folder',
  zh: '计划：文件、文件夹、通配符，或 -（标准输入）；不给出时，为 plan.config.yaml 所在或当前文件夹下的计划',
}

const inOrder = (a: Diagnostic, b: Diagnostic): number =>
  (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0) ||
  a.place.range.start.line - b.place.range.start.line ||
  a.place.range.start.column - b.place.range.start.column ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)

/** Finds and reads the plans that are meant. */
const readPlans = async (io: Io, view: View, paths: readonly string[], options: GlobalOptions) => {
  const { openSession, chosenGroups, oneOf, readGroup, openPlan } = await import('./reading.js')
  const session = await openSession(io, options)
  const found = await chosenGroups(io, paths, session.folder, session.patterns)
  const groups = view.one && paths.length === 0 ? await oneOf(io, found, session.language) : found
  const plans = []
  for (const group of groups)
    plans.push({ group, opened: await openPlan(await readGroup(io, group), session.playbook) })
  return { session, plans, inputs: groups.flatMap(({ files }) => files.filter((file) => file !== '-')) }
}

/** What the rules say of a plan, with places; the source is only read when there is something to place. */
const findingsOf = async (rules: readonly Rule[], opened: OpenedPlan, context: Context): Promise<Diagnostic[]> => {
  const { judgementsOf, located } = await import('../rules/rule.js')
  const judgements = judgementsOf(rules, opened.plan, context)
  if (judgements.length === 0) return []
  const { locate } = await opened.source()
  return judgements.map((judgement) => located(judgement, locate))
}

/** Reads the plans, runs the rules and the analyses of the view, and gathers it all in one Report. */
const outcomeOf = async (io: Io, view: View, paths: readonly string[], options: ViewOptions): Promise<Outcome> => {
  const { session, plans, inputs } = await readPlans(io, view, paths, options)
  const rules = await chosenRules(view.families, options)
  const chosen = await Promise.all(
    view.analyses.map(async (id) => ({ analysis: await analyses[id](), part: view.parts?.[id] })),
  )
  const readable = plans.flatMap(({ opened }) => (opened.kind === 'plan' ? [opened.plan] : []))
  const context = { asOf: session.asOf, playbook: session.playbook, plans: readable }
  const refusals: Refusal[] = []
  const reports: PlanReport[] = []
  for (const { group, opened } of plans) {
    if (opened.kind === 'refused') {
      refusals.push(opened)
      continue
    }
    const isPlan = opened.kind === 'plan'
    const findings = isPlan ? await findingsOf(rules, opened, context) : []
    const sections = isPlan
      ? chosen.map(({ analysis, part }): Section => {
          const figures = analysis.compute(opened.plan, context)
          const blocks = analysis.present(figures, opened.plan, context)
          return { id: analysis.id, title: analysis.title, ...(part && { part }), data: figures, blocks }
        })
      : []
    reports.push({
      id: opened.id,
      file: group.name,
      account: isPlan ? opened.plan.account.name : opened.account,
      status: isPlan ? (opened.plan.status ?? 'draft') : null,
      diagnostics: [...opened.diagnostics, ...findings].sort(inOrder),
      sections,
    })
  }
  const infos: RuleInfo[] = rules.map(({ code, name, summary }) => ({ code, name, summary }))
  return {
    report: { command: view.name, title: view.title, asOf: session.asOf, plans: reports, sections: [], rules: infos },
    language: session.language,
    options,
    failOn: options.strict ? 'warning' : options.failOn,
    refusals,
    inputs,
    ...(view.name === 'check' && {
      note: counted(reports.length, 'plan, nothing to mend', 'plans, nothing to mend', '份计划，没有问题'),
    }),
  }
}

/** The rules that a run applies: those of the view, narrowed by `--rule` and `--except`. */
const chosenRules = async (wanted: View['families'], { rule, except }: ViewOptions): Promise<readonly Rule[]> => {
  if (wanted !== 'all' && wanted.length === 0) return []
  const { allRules, rulesOf, selectionOf } = await import('../rules/select.js')
  const rules = wanted === 'all' ? await allRules() : await rulesOf(wanted)
  const selected = (flag: string, list: string): ReadonlySet<Rule> => {
    const selection = selectionOf(list, rules)
    const [unknown] = selection.unknown
    if (unknown !== undefined) throw noSuchRule(flag, unknown)
    return selection.rules
  }
  const kept = rule === undefined ? undefined : selected('--rule', rule)
  const left = except === undefined ? undefined : selected('--except', except)
  return rules.filter((one) => (kept?.has(one) ?? true) && !(left?.has(one) ?? false))
}

const noSuchRule = (flag: string, word: string): UserError =>
  new UserError({
    en: `${flag} does not know the rule "${word}"; give codes, names, families or ranges, as in OPP-001,STK-001..044,CTL`,
    zh: `${flag} 不认识规则“${word}”；请给出代码、名称、规则族或范围，例如 OPP-001,STK-001..044,CTL`,
  })

const ruleHelp: Text = {
  en: 'only these rules: codes, names, families, ranges (OPP-001,STK-001..044,CTL)',
  zh: '只用这些规则：代码、名称、规则族、范围（OPP-001,STK-001..044,CTL）',
}
const exceptHelp: Text = { en: 'all rules but these, named in the same way', zh: '排除这些规则，写法相同' }

const strictHelp: Text = { en: 'the same as --fail-on warning', zh: '等同于 --fail-on warning' }

export const defineView =
  (view: View): DefineCommand =>
  ({ program, io, language, show }) => {
    const command = program.command(view.name).summary(view.summary[language]).description(view.summary[language])
    if (view.alias) command.alias(view.alias)
    command.argument('[path...]', pathsHelp[language])
    addGlobalOptions(command, language).addOption(failOnOption(language, view.failOn))
    if (view.name === 'check')
      command
        .option('--strict', strictHelp[language])
        .option('--rule <list>', ruleHelp[language])
        .option('--except <list>', exceptHelp[language])
    helpWithExamples(command, view.examples, language)
    command.action(async (paths: readonly string[]) => {
      await show(await outcomeOf(io, view, paths, command.optsWithGlobals<ViewOptions>()))
    })
  }
