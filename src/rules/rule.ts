import type { Context, Earlier } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Diagnostic, Path, Place, Severity } from '../report/diagnostic.js'
import type { Repair } from '../report/repair.js'
import type { Text } from '../report/text.js'

/** What a rule has to say about one thing: where in the data, never where in the text. */
export type Finding = {
  /** Id of the person, deal, goal … it is about, or `plan`. */
  readonly subject: string
  readonly path: Path
  readonly on?: 'key' | 'value'
  readonly message: Text
  /** The move that mends this one finding, with names; without it the move of the rule stands. */
  readonly hint?: Text
  /** What a coach would ask the team about it. */
  readonly question?: Text
  /** Milder than the rule's own severity. */
  readonly severity?: Severity
  readonly related?: readonly { readonly path: Path; readonly message: Text }[]
  /** What mends it without asking anybody. */
  readonly repair?: Repair
  /** The finding that must be gone before the repair holds. */
  readonly onceGone?: { readonly rule: string; readonly subject: string }
}

/** A figure that gets better when a finding is mended, by its name in `plan explain`. */
export type Improves =
  | 'completeness'
  | 'gap_index'
  | 'strategic_gap_index'
  | 'known_dimensions'
  | 'support_index'
  | 'contact_index'
  | 'force_coverage'
  | 'threads'
  | 'coverage'
  | 'open_weighted'
  | 'forecast_ratio'
  | 'control'
  | 'solution_coverage'
  | 'segment'
  | 'progress'

/**
 * Something that must hold in a plan. A rule reads measures and judges; it has no side effect, does no arithmetic and
 * knows no other rule. Drafts, severities and waivers are decided in `applyRule`, nowhere else.
 */
export type Rule = {
  /** Never reused, e.g. `REL-002`. */
  readonly code: string
  readonly name: string
  /** What is wrong, in a few words, for tables and lists: `gap without action`. */
  readonly label: Text
  /** The strongest it can be. */
  readonly severity: Severity
  /** One of the completeness group: its errors are warnings while the plan is a draft (domain 2.1). */
  readonly completeness?: true
  /** One sentence that is true when the rule is kept. */
  readonly summary: Text
  /** What goes wrong for the account team when it is not. */
  readonly why: Text
  /** Where the method says so: source marks of the domain, `S0-18, S4-13`. */
  readonly source: string
  /** What mends it, as one imperative sentence; the hint of every finding that brings no hint of its own. */
  readonly move: Text
  /** Which of its findings bring a repair of their own, as one sentence. */
  readonly repairs?: Text
  /** The figure that gets better. */
  readonly improves?: Improves
  /** Two small fragments of a plan, judged as of 2026-06-30; run by the tests and shown by `plan explain`. */
  readonly bad: string
  readonly good: string
  /** The plan.config.yaml under which the two are judged, for a rule that says nothing without one. */
  readonly config?: string
  /** The plan that was committed before the two, for a rule that compares. */
  readonly before?: string
  /** Which earlier version it compares with, and of which plans it may say something: nobody looks for that of others. */
  readonly past?: { readonly version: keyof Earlier; concerns(plan: Plan, context: Context): boolean }
  check(plan: Plan, context: Context): Iterable<Finding>
}

/** What turns a path into a place: the source of the plan. */
export type Locate = (path: Path, on?: 'key' | 'value') => Place

/** A finding with the rule that made it and the severity that holds for this plan; it has no place yet. */
export type Judgement = { readonly rule: Rule; readonly severity: Severity; readonly finding: Finding }

/** The team accepts this finding, and the day has not passed (format page: `until` is the last day). */
const isWaived = (rule: Rule, subject: string, plan: Plan, asOf: string): boolean =>
  (plan.waivers ?? []).some((waiver) => waiver.rule === rule.code && waiver.subject === subject && asOf <= waiver.until)

/**
 * What a rule has to say about a plan: nothing when the playbook switches it off, nothing of what the plan waives, and
 * a missing part of a draft is no more than a warning (domain 2.1).
 */
const judged = (rule: Rule, plan: Plan, context: Context): Judgement[] => {
  const chosen = context.playbook.severities[rule.code]
  if (chosen === 'off') return []
  const isMild = rule.completeness === true && (plan.status ?? 'draft') === 'draft'
  const judgements: Judgement[] = []
  for (const finding of rule.check(plan, context)) {
    if (isWaived(rule, finding.subject, plan, context.asOf)) continue
    const severity = chosen ?? finding.severity ?? rule.severity
    judgements.push({ rule, severity: isMild && severity === 'error' ? 'warning' : severity, finding })
  }
  return judgements
}

/** The same, where a policy sets other values for some deals: what is said of such a deal is said by its own values. */
export const applyRule = (rule: Rule, plan: Plan, context: Context): Judgement[] => {
  const { deals } = context
  const judgements = judged(rule, plan, context)
  if (deals === undefined) return judgements
  const about = (id: string, own: Context) => judged(rule, plan, own).filter(({ finding }) => finding.subject === id)
  return [
    ...judgements.filter(({ finding }) => !deals.has(finding.subject)),
    ...[...deals].flatMap(([id, own]) => about(id, own)),
  ]
}

/** A repair that waits for another finding to go is none while that is there, or while nobody has looked for it. */
const withRipeRepairs = (judgements: Judgement[], rules: readonly Rule[]): Judgement[] =>
  judgements.map((judgement) => {
    const { repair, onceGone, ...finding } = judgement.finding
    if (repair === undefined || onceGone === undefined) return judgement
    const isJudged = rules.some(({ code }) => code === onceGone.rule)
    const isThere = judgements.some(
      (one) => one.rule.code === onceGone.rule && one.finding.subject === onceGone.subject,
    )
    return isJudged && !isThere ? judgement : { ...judgement, finding }
  })

/** What several rules have to say about a plan. */
export const judgementsOf = (rules: readonly Rule[], plan: Plan, context: Context): Judgement[] =>
  withRipeRepairs(
    rules.flatMap((rule) => applyRule(rule, plan, context)),
    rules,
  )

/** The move that mends a finding. */
export const hintOf = ({ rule, finding }: Judgement): Text => finding.hint ?? rule.move

/** A judgement with its place in the text. */
export const located = (judgement: Judgement, locate: Locate): Diagnostic => {
  const { rule, severity, finding } = judgement
  return {
    rule: rule.code,
    name: rule.name,
    severity,
    subject: finding.subject,
    message: finding.message,
    hint: hintOf(judgement),
    path: finding.path,
    place: locate(finding.path, finding.on),
    ...(finding.related && {
      related: finding.related.map(({ path, message }) => ({ message, place: locate(path) })),
    }),
    ...(finding.repair && { repair: finding.repair }),
  }
}
