import type { Io } from '../io/index.js'
import type { Known } from './past-plans.js'
import { isShallow, type Git } from './revision.js'
import { isInRepository, touchesOf } from './versions.js'

type World = Git & Pick<Io, 'kind' | 'parent' | 'shown'>

export type LastChanges = {
  /** By the name of the plan; one that no commit has is not there. */
  readonly days: ReadonlyMap<string, string>
  /** Plans of which the clone, a shallow one, does not hold the last change. */
  readonly cutOff: number
}

/**
 * The day of the last commit that touched each of some plans, until a day if one is given: the day on which its history ends.
 * A `UserError` where git cannot say.
 */
export const lastChangesOf = async (
  io: World,
  plans: readonly Known[],
  until: string | undefined,
): Promise<LastChanges> => {
  const days = new Map<string, string>()
  const cut = new Set<string>()
  if (!(await isInRepository(io))) return { days, cutOff: 0 }
  const hasOldest = !(await isShallow(io))
  let last = ''
  let comparisons = new Map<string, Set<number>>()
  for await (const { plan, commit, on, parents, comparison } of touchesOf(io, plans, 'all')) {
    if ((until !== undefined && on > until) || days.has(plan)) continue
    if (commit !== last) comparisons = new Map()
    last = commit
    const differing = (comparisons.get(plan) ?? new Set<number>()).add(comparison)
    comparisons.set(plan, differing)
    // A merge that left the plan as it was on one side has not changed it.
    if (differing.size < parents) continue
    // The oldest commit of a shallow clone seems to have brought everything.
    if (parents === 0 && !hasOldest) cut.add(plan)
    else days.set(plan, on)
  }
  return { days, cutOff: cut.size }
}
