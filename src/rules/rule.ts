import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Diagnostic, Path, Place, Severity } from '../report/diagnostic.js'
import type { Text } from '../report/text.js'

/** What a rule has to say about one thing: where in the data, never where in the text. */
export type Finding = {
  /** Id of the person, deal, goal … it is about, or `plan`. */
  readonly subject: string
  readonly path: Path
  readonly on?: 'key' | 'value'
  readonly message: Text
  readonly hint?: Text
  /** Milder than the rule's own severity. */
  readonly severity?: Severity
  readonly related?: readonly { readonly path: Path; readonly message: Text }[]
}

/**
 * Something that must hold in a plan. A rule reads measures and judges; it has no side effect, does no arithmetic and
 * knows no other rule. Modules, drafts and severities are decided in `applyRule`, nowhere else.
 */
export type Rule = {
  /** Never reused, e.g. `REL-002`. */
  readonly code: string
  readonly name: string
  /** The strongest it can be. */
  readonly severity: Severity
  /** One sentence that is true when the rule is kept. */
  readonly summary: Text
  /** What goes wrong for the account team when it is not. */
  readonly why: Text
  /** Two small fragments of a plan; run by the tests. */
  readonly bad: string
  readonly good: string
  check(plan: Plan, context: Context): Iterable<Finding>
}

/** What turns a path into a place: the source of the plan. */
export type Locate = (path: Path, on?: 'key' | 'value') => Place

/** A finding with the rule that made it and the severity that the playbook gives it; it has no place yet. */
export type Judgement = { readonly rule: Rule; readonly severity: Severity; readonly finding: Finding }

/** What a rule has to say about a plan; nothing when the playbook switches it off. */
export const applyRule = (rule: Rule, plan: Plan, context: Context): Judgement[] => {
  const chosen = context.playbook.severities[rule.code]
  if (chosen === 'off') return []
  return Array.from(rule.check(plan, context), (finding) => ({
    rule,
    severity: chosen ?? finding.severity ?? rule.severity,
    finding,
  }))
}

/** A judgement with its place in the text. */
export const located = ({ rule, severity, finding }: Judgement, locate: Locate): Diagnostic => ({
  rule: rule.code,
  name: rule.name,
  severity,
  subject: finding.subject,
  message: finding.message,
  ...(finding.hint && { hint: finding.hint }),
  path: finding.path,
  place: locate(finding.path, finding.on),
  ...(finding.related && {
    related: finding.related.map(({ path, message }) => ({ message, place: locate(path) })),
  }),
})
