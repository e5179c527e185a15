import type { Person, Plan } from '../plan/plan.js'
import type { Level, Playbook, StageCode } from '../playbook/playbook.js'
import { openActionsOf, peopleOf, type At } from './lookup.js'
import { isKeyPlayer } from './people.js'
import { isOneOf, levelsOf, numberOf } from './scales.js'
import { furthestStageOf } from './stages.js'

/** What a rating of −5 to +5 is called; undefined = it is no level of the scale, as 0 is not. */
export const ratingLabel = (playbook: Playbook, rating: number): Level['label'] | undefined =>
  levelsOf(playbook, 'mh_rating').find(([, { number }]) => number === rating)?.[1].label

export type RatingClash = At<Person> & { readonly rating: number; readonly attitude: string }

/** Domain 2.5 and 3.2: people whom one of the two scales has for us and the other against us, in plan order. */
export const ratingClashes = (plan: Plan, playbook: Playbook): readonly RatingClash[] =>
  peopleOf(plan).flatMap(({ thing, path }) => {
    const { mh_rating: rating, attitude } = thing
    const number = numberOf(playbook, 'attitude', attitude)
    if (rating === undefined || attitude === undefined || number === undefined) return []
    return rating * number < 0 ? [{ thing, path, rating, attitude }] : []
  })

export type ClosedMind = At<Person> & {
  readonly mode: string
  /** Of the open deals in which the person takes part; undefined = in none. */
  readonly stage: StageCode | undefined
}

/** Domain 2.5: key players who do not listen to an offer and for whom no open action is planned, in plan order. */
export const closedMinds = (plan: Plan, playbook: Playbook): readonly ClosedMind[] => {
  const planned = new Set(openActionsOf(plan).flatMap(({ thing }) => thing.relates_to ?? []))
  return peopleOf(plan).flatMap(({ thing, path }) => {
    const { mh_mode: mode, id } = thing
    if (mode === undefined || !isOneOf(playbook.people.not_receptive, mode)) return []
    if (!isKeyPlayer(thing, playbook) || planned.has(id)) return []
    return [{ thing, path, mode, stage: furthestStageOf(id, plan) }]
  })
}
