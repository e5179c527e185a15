import type { Diagnostic } from './diagnostic.js'
import type { PlanReport } from './report.js'

/** Checks that are no rules go by one word. */
export const isNoRule = ({ rule, name }: Diagnostic): boolean => rule === name

/** What keeps a file from being a plan has no subject; its words say which problem it is. */
export const isOfFile = ({ rule }: Diagnostic): boolean => rule === 'yaml' || rule === 'schema'

/** What a finding is about, wherever it stands in the text: the rule and the subject. */
export const findingKey = (one: Diagnostic): string =>
  isOfFile(one) ? `${one.rule} ${one.message.en}` : `${one.rule} ${one.subject}`

/** The account of a plan outlives its file and its folder. */
export const planKey = ({ account, id, file }: Pick<PlanReport, 'account' | 'id' | 'file'>): string =>
  account ?? id ?? file

/**
 * Findings of a plan with names that hold while lines and files move: what it is about, and a count where several are
 * about the same.
 */
export const namedFindings = (plan: PlanReport): readonly (readonly [name: string, one: Diagnostic])[] => {
  const counts = new Map<string, number>()
  return plan.diagnostics.map((one) => {
    const key = findingKey(one)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return [`${planKey(plan)} ${key}${count === 1 ? '' : ` ${String(count)}`}`, one]
  })
}
