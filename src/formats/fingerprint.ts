import { createHash } from 'node:crypto'
import type { Diagnostic } from '../report/diagnostic.js'
import { namedFindings } from '../report/finding-key.js'
import type { PlanReport } from '../report/report.js'

/**
 * Every finding with a word by which a machine knows it again while lines and files move; no two are the same, also
 * where two files hold plans for one account.
 */
export const fingerprinted = (
  plans: readonly PlanReport[],
): readonly (readonly [fingerprint: string, one: Diagnostic])[] => {
  const counts = new Map<string, number>()
  return plans.flatMap(namedFindings).map(([name, one]) => {
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    return [
      createHash('sha256')
        .update(JSON.stringify([name, count]))
        .digest('hex'),
      one,
    ]
  })
}
