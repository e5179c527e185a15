import type { Opportunity, Plan } from '../plan/plan.js'
import type { StageCode } from '../playbook/playbook.js'
import { dealState } from './deals.js'
import { opportunitiesOf, type At } from './lookup.js'
import { remembered } from './remembered.js'

/** An open deal with its stage, which is A to E. */
export type OpenDeal = At<Opportunity> & { readonly stage: StageCode }

/** Domain 0.3: open deals at the stages A to E in plan order; potential ones have no stage and are left out. */
export const openDealsOf = remembered((plan: Plan): readonly OpenDeal[] =>
  opportunitiesOf(plan).flatMap(({ thing, path }) => {
    const { stage } = thing
    if (stage === undefined || thing.kind === 'potential' || dealState(thing) !== 'open') return []
    return [{ thing, path, stage }]
  }),
)

const furthest = (deals: readonly OpenDeal[]): StageCode | undefined =>
  deals.reduce<StageCode | undefined>(
    (latest, { stage }) => (latest === undefined || stage > latest ? stage : latest),
    undefined,
  )

/** Open deals in which a person takes part: those that list the person, and those that list nobody. */
export const openDealsOfPerson = (person: string, plan: Plan): readonly OpenDeal[] =>
  openDealsOf(plan).filter(({ thing: { people } }) => !people?.length || people.includes(person))

/** Domain 0.3: the latest stage of the open deals of the account; undefined = there is no open deal. */
export const furthestStage = (plan: Plan): StageCode | undefined => furthest(openDealsOf(plan))

/** Domain 0.3: the latest stage of the open deals in which a person takes part; undefined = in none. */
export const furthestStageOf = (person: string, plan: Plan): StageCode | undefined =>
  furthest(openDealsOfPerson(person, plan))

/** Whether a stage is known and at least another. */
export const isFrom = (stage: StageCode | undefined, from: StageCode): boolean => stage !== undefined && stage >= from
