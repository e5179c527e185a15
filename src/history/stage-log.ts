import { dealState, type DealState } from '../measures/deals.js'
import type { Opportunity, Plan } from '../plan/plan.js'
import type { StageCode } from '../playbook/playbook.js'
import { renamesBetween } from './diff/renames.js'

/** What a deal was from a day on, as the commits have it. */
export type Sighting = { readonly stage: StageCode; readonly state: DealState; readonly day: string }

/** A deal over the versions of its plan. */
export type LoggedDeal = {
  /** As it was last seen. */
  readonly deal: Opportunity
  /** One for each change of its stage or state, the oldest first. */
  readonly sightings: readonly Sighting[]
  /** It was there as far back as the plan is known, so it may be older. */
  readonly isOld: boolean
  /** Since when it is no longer in the plan. */
  readonly goneOn: string | undefined
}

/** Deals by id, also those that are gone. */
export type LoggedDeals = ReadonlyMap<string, LoggedDeal>

/** The deals up to a version of the plan. */
export type StageLog = { readonly plan: Plan; readonly deals: LoggedDeals }

const sightingsAfter = (before: readonly Sighting[], now: Sighting): readonly Sighting[] => {
  const last = before.at(-1)
  return last?.stage === now.stage && last.state === now.state ? before : [...before, now]
}

/** The log after one more version of the plan, which is that of a day; the first version begins it. */
export const logged = (log: StageLog | undefined, plan: Plan, day: string): StageLog => {
  const deals = (plan.opportunities ?? []).filter(({ kind }) => kind !== 'potential')
  const known = log?.deals ?? new Map<string, LoggedDeal>()
  const renames = log === undefined ? [] : renamesBetween(log.plan, plan)
  const former = new Map(renames.map(({ before, after }) => [after, before]))
  const next = new Map<string, LoggedDeal>()
  for (const deal of deals) {
    const before = known.get(former.get(deal.id) ?? deal.id)
    const { stage } = deal
    const sightings = before?.sightings ?? []
    next.set(deal.id, {
      deal,
      sightings: stage === undefined ? sightings : sightingsAfter(sightings, { stage, state: dealState(deal), day }),
      isOld: before?.isOld ?? log === undefined,
      goneOn: undefined,
    })
  }
  const renamed = new Set(former.values())
  for (const [id, one] of known)
    if (!next.has(id) && !renamed.has(id)) next.set(id, { ...one, goneOn: one.goneOn ?? day })
  return { plan, deals: next }
}
