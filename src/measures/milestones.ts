import type { Opportunity } from '../plan/plan.js'
import { at, type At } from './lookup.js'

export type Milestone = NonNullable<Opportunity['milestones']>[number]

export type PlacedMilestone = At<Milestone> & {
  /** `next` is the first that is not answered. */
  readonly state: 'answered' | 'next' | 'to_come'
  /** Answered while an earlier one is not. */
  readonly early: boolean
  /** Not answered, and the visit that was to answer it has passed; false without a visit. */
  readonly missed: boolean
}

export type MilestoneCourse = {
  /** As written, which is the order in which the customer gets there. */
  readonly milestones: readonly PlacedMilestone[]
  readonly answered: number
  /** undefined = there is none, or all are answered. */
  readonly next: PlacedMilestone | undefined
  /** Milestones answered before their turn. */
  readonly early: readonly PlacedMilestone[]
  /** A visit to answer the next one is planned for the day of the report or later; undefined = there is no next one. */
  readonly nextIsPlanned: boolean | undefined
}

/** Domain S1-14: the milestones of a deal in order, and which is next. */
export const milestonesOf = ({ thing: deal, path }: At<Opportunity>, asOf: string): MilestoneCourse => {
  const placed = at(deal.milestones, ...path, 'milestones')
  const first = placed.findIndex(({ thing }) => thing.answered_on === undefined)
  const milestones = placed.map((milestone, index): PlacedMilestone => {
    const { answered_on, planned_visit } = milestone.thing
    const isAnswered = answered_on !== undefined
    return {
      ...milestone,
      state: isAnswered ? 'answered' : index === first ? 'next' : 'to_come',
      early: isAnswered && first >= 0 && index > first,
      missed: !isAnswered && planned_visit !== undefined && planned_visit < asOf,
    }
  })
  const next = milestones[first]
  return {
    milestones,
    answered: milestones.filter(({ state }) => state === 'answered').length,
    next,
    early: milestones.filter(({ early }) => early),
    nextIsPlanned: next && next.thing.planned_visit !== undefined && !next.missed,
  }
}
