import type { Diagnostic, Severity } from '../../report/diagnostic.js'
import { isNoRule, planKey } from '../../report/finding-key.js'
import type { PlanReport } from '../../report/report.js'
import { severityWeights } from '../findings-diff.js'

/** Findings of one rule about one subject of one plan, as a baseline holds them: no line, no file, no words. */
export type Entry = {
  readonly plan: string
  readonly rule: string
  readonly subject: string
  readonly severity: Severity
  readonly count: number
}

/** What a baseline makes of the findings of a run. */
export type Comparison = {
  /** Findings that the baseline knows. */
  readonly known: ReadonlySet<Diagnostic>
  /** Entries that no longer occur, with how many of each. */
  readonly gone: readonly Entry[]
}

const nameOf = ({ plan, rule, subject }: Pick<Entry, 'plan' | 'rule' | 'subject'>): string =>
  JSON.stringify([plan, rule, subject])

const worstFirst = (one: { readonly severity: Severity }, other: { readonly severity: Severity }): number =>
  severityWeights[other.severity] - severityWeights[one.severity]

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/**
 * Findings of all plans with what they are about, in the order of the report. Only those of rules: a file that is no plan,
 * or that is not complete enough, can never be known.
 */
const namedBy = (
  plans: readonly PlanReport[],
): readonly (Omit<Entry, 'count' | 'severity'> & { readonly one: Diagnostic })[] =>
  plans.flatMap((plan) =>
    plan.diagnostics
      .filter((one) => !isNoRule(one))
      .map((one) => ({ plan: planKey(plan), rule: one.rule, subject: one.subject, one })),
  )

/** One entry for each plan, rule, subject and severity, in an order that no move of a line or a file changes. */
export const inOrder = (entries: readonly Entry[]): readonly Entry[] => {
  const merged = new Map<string, Entry>()
  for (const entry of entries) {
    const key = `${nameOf(entry)} ${entry.severity}`
    merged.set(key, { ...entry, count: entry.count + (merged.get(key)?.count ?? 0) })
  }
  return [...merged.values()].sort(
    (a, b) => byText(a.plan, b.plan) || byText(a.rule, b.rule) || byText(a.subject, b.subject) || worstFirst(a, b),
  )
}

/** The findings of plans as a baseline holds them. */
export const entriesOf = (plans: readonly PlanReport[]): readonly Entry[] =>
  namedBy(plans).map(({ plan, rule, subject, one: { severity } }) => ({ plan, rule, subject, severity, count: 1 }))

/**
 * Which findings a baseline knows, and what of it no longer occurs. An entry stands for as many findings as it counts, and
 * for none that weighs more. Only entries that `looksAt` can be gone: of the others this run knows nothing.
 */
export const compared = (
  entries: readonly Entry[],
  plans: readonly PlanReport[],
  looksAt: (entry: Entry) => boolean,
): Comparison => {
  const groups = new Map<string, { readonly entries: { readonly entry: Entry; left: number }[]; found: Diagnostic[] }>()
  for (const entry of inOrder(entries)) {
    const group = groups.get(nameOf(entry)) ?? { entries: [], found: [] }
    group.entries.push({ entry, left: entry.count })
    groups.set(nameOf(entry), group)
  }
  for (const { one, ...name } of namedBy(plans)) groups.get(nameOf(name))?.found.push(one)
  const known = new Set<Diagnostic>()
  const gone: Entry[] = []
  for (const { entries: some, found } of groups.values()) {
    for (const one of found.toSorted(worstFirst)) {
      const fitting = some.find(
        ({ entry, left }) => left > 0 && severityWeights[entry.severity] >= severityWeights[one.severity],
      )
      if (fitting === undefined) continue
      fitting.left -= 1
      known.add(one)
    }
    // One that became worse is shown, and has not gone.
    let missing = some.reduce((sum, { entry }) => sum + entry.count, 0) - found.length
    for (const { entry, left } of some.toReversed()) {
      const count = Math.min(left, missing)
      if (count <= 0) continue
      missing -= count
      if (looksAt(entry)) gone.push({ ...entry, count })
    }
  }
  return { known, gone: inOrder(gone) }
}
