import { run } from '../support.js'
import type { hardPlans } from './hard-plans.js'

/** How many findings a check has, as JSON counts them. */
export const findingCount = async ({ files, paths }: Pick<(typeof hardPlans)[number], 'files' | 'paths'>) => {
  const { out } = await run(['check', ...paths, '--format', 'json', '--as-of', '2026-06-30'], { files })
  const { summary } = JSON.parse(out) as { summary: Record<'error' | 'warning' | 'info', number> }
  return summary.error + summary.warning + summary.info
}
