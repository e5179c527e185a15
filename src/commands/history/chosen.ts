import type { Version } from '../../history/followed.js'
import { thinned } from '../../report/thinned.js'
import type { Wish } from './wish.js'

/** More than this are only computed when they are asked for. */
const mostPoints = 250

/** The versions of a line (oldest first) that are shown, and how many of them the days leave. */
export const chosen = (
  line: readonly Version[],
  { limit, from, to, stale, isOfStages }: Wish,
): { readonly shown: ReadonlySet<Version>; readonly commits: number } => {
  const asked = line.filter(
    ({ commit: { day } }) => (from === undefined || day >= from) && (to === undefined || day <= to),
  )
  // Lists of ratings and of deals show no figure of the past.
  if (stale !== undefined || isOfStages) return { shown: new Set(), commits: asked.length }
  return {
    shown: new Set(limit === undefined ? thinned(asked, mostPoints) : asked.slice(-limit)),
    commits: asked.length,
  }
}
