import { daysBetween } from '../../measures/dates.js'
import { dealState, type DealState } from '../../measures/deals.js'
import { ladderOf } from '../../measures/ladder.js'
import type { Context } from '../../plan/context.js'
import type { Opportunity, Plan } from '../../plan/plan.js'
import type { StageCode } from '../../playbook/playbook.js'

/** A deal that is in both plans. */
export type DealPair = { readonly id: string; readonly before: Opportunity; readonly after: Opportunity }

/** A deal that stands at another stage. */
export type StageMove = {
  readonly id: string
  readonly before: StageCode | undefined
  readonly after: StageCode | undefined
  /** Days from entering the earlier stage to entering the present one; undefined = a day is not recorded. */
  readonly days: number | undefined
  /** What the playbook plans for the earlier one. */
  readonly plannedDays: number | undefined
}

/** An open deal that is expected on another day. */
export type CloseMove = { readonly id: string; readonly before: string; readonly after: string }

/** A deal that was decided, put aside or taken up again. */
export type StateMove = { readonly id: string; readonly before: DealState; readonly after: DealState }

export type DealMoves = {
  readonly stages: readonly StageMove[]
  readonly closes: readonly CloseMove[]
  readonly states: readonly StateMove[]
}

const pairsOf = (before: Plan, after: Plan): readonly DealPair[] =>
  (after.opportunities ?? []).flatMap((deal) => {
    const old = before.opportunities?.find(({ id }) => id === deal.id)
    return old ? [{ id: deal.id, before: old, after: deal }] : []
  })

type Entry = NonNullable<Opportunity['stage_history']>[number]

const lastOf = (history: readonly Entry[], stage: StageCode | undefined): Entry | undefined =>
  history.findLast((entry) => entry.stage === stage)

const daysTaken = ({ before, after }: DealPair): number | undefined => {
  const history = after.stage_history ?? []
  const entered = lastOf(history, after.stage)
  if (entered === undefined) return undefined
  const earlier = history.slice(0, history.indexOf(entered))
  const left = lastOf(earlier, before.stage) ?? lastOf(before.stage_history ?? [], before.stage)
  const days = left && daysBetween(left.entered_on, entered.entered_on)
  return days === undefined || days < 0 ? undefined : days
}

/** What became of the deals that are in both plans, in the order of the later one. */
export const dealMoves = (before: Plan, after: Plan, { playbook }: Context): DealMoves => {
  const pairs = pairsOf(before, after)
  const ladder = ladderOf(playbook)
  return {
    stages: pairs.flatMap((pair): readonly StageMove[] => {
      const [old, now] = [pair.before.stage, pair.after.stage]
      if (old === now) return []
      const plannedDays = (old && ladder[old].planned_days) ?? undefined
      return [{ id: pair.id, before: old, after: now, days: daysTaken(pair), plannedDays }]
    }),
    closes: pairs.flatMap(({ id, ...pair }): readonly CloseMove[] => {
      const [old, now] = [pair.before.expected_close_on, pair.after.expected_close_on]
      const isOpen = dealState(pair.before) === 'open' && dealState(pair.after) === 'open'
      return isOpen && old !== undefined && now !== undefined && old !== now ? [{ id, before: old, after: now }] : []
    }),
    states: pairs.flatMap(({ id, ...pair }): readonly StateMove[] => {
      const [old, now] = [dealState(pair.before), dealState(pair.after)]
      return old === now ? [] : [{ id, before: old, after: now }]
    }),
  }
}
