import type { Plan } from '../plan/plan.js'

export type Competitor = NonNullable<Plan['competitors']>[number]

/** More than a name is known of a competitor. */
export const hasProfile = (competitor: Competitor): boolean =>
  Object.keys(competitor).some((key) => !['id', 'name', 'incumbent'].includes(key))
