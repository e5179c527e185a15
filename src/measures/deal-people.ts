import type { Opportunity, Person, Plan } from '../plan/plan.js'
import type { Playbook, StageCode } from '../playbook/playbook.js'
import { peopleOfDeal } from './control.js'
import { byText, peopleOf, type At, type Route } from './lookup.js'
import { heavierFirst, isDecisionMaker, isMentor, isSupportive } from './people.js'
import { hasOneOf, numberOf } from './scales.js'
import { isFrom, openDealsOf, type OpenDeal } from './stages.js'

/** Whether we have met somebody at all, briefly, or know each other (domain 3.3). Not recorded is not met. */
export type Reach = 'not_met' | 'brief' | 'known'

export const reachOf = ({ contact }: Person): Reach => {
  if (contact === undefined || contact === 'none') return 'not_met'
  return contact === 'brief' ? 'brief' : 'known'
}

/** Domain S1-13: who guides us from the inside. */
export const isCoach = ({ roles }: Person): boolean => hasOneOf(['coach'], roles)

/** Open deals, the furthest stage first, then by id. */
const furthestFirst = (plan: Plan): readonly OpenDeal[] =>
  [...openDealsOf(plan)].sort((a, b) => byText(b.stage, a.stage) || byText(a.thing.id, b.thing.id))

/** An open deal in which nobody is known to decide. */
export type UndecidedDeal = OpenDeal & {
  /** Decision makers on the map who do not take part in this deal, in plan order. */
  readonly elsewhere: readonly Person[]
}

/** Domain 2.9, COV-001: open deals without a decision maker among their people, the furthest stage first. */
export const dealsWithoutDecisionMaker = (plan: Plan, playbook: Playbook): readonly UndecidedDeal[] =>
  furthestFirst(plan).flatMap((deal) => {
    const people = peopleOfDeal(deal.thing, plan)
    if (people.some((person) => isDecisionMaker(person, playbook))) return []
    const elsewhere = peopleOf(plan)
      .map(({ thing }) => thing)
      .filter((person) => isDecisionMaker(person, playbook) && !people.some(({ id }) => id === person.id))
    return [{ ...deal, elsewhere }]
  })

/** A decision maker as one deal sees this person. */
export type DecidingPart = {
  readonly deal: Opportunity
  readonly stage: StageCode
  readonly contact: string | undefined
  readonly reach: Reach
  /** Where the contact is written, or is missing: in the deal or at the person. */
  readonly contactPath: Route
  /** Who in the deal supports us, knows us and could introduce us: mentors first, then by influence and id. */
  readonly introducer: Person | undefined
}

export type DecisionMaker = {
  readonly person: Person
  /** Never empty; the furthest stage first. */
  readonly parts: readonly DecidingPart[]
}

const contactPath = (deal: At<Opportunity>, id: string, own: Route): Route => {
  const index = deal.thing.overrides?.findLastIndex(({ person, contact }) => person === id && contact) ?? -1
  return [...(index < 0 ? own : [...deal.path, 'overrides', index]), 'contact']
}

const introducerOf = (people: readonly Person[], id: string, playbook: Playbook): Person | undefined =>
  people
    .filter((person) => person.id !== id && isSupportive(person, playbook) && reachOf(person) !== 'not_met')
    .sort(
      (a, b) =>
        Number(isMentor(b, playbook)) - Number(isMentor(a, playbook)) ||
        heavierFirst(numberOf(playbook, 'influence', a.influence), numberOf(playbook, 'influence', b.influence)) ||
        byText(a.id, b.id),
    )[0]

/** Domain 2.9, COV-003: who decides on open deals, by the furthest deal, and how far we know each other in each. */
export const decisionMakersOf = (plan: Plan, playbook: Playbook): readonly DecisionMaker[] => {
  // Of two with one id the first counts, as in `byId`.
  const paths = new Map(
    peopleOf(plan)
      .toReversed()
      .map(({ thing, path }) => [thing.id, path]),
  )
  const found = new Map<string, DecisionMaker>()
  for (const deal of furthestFirst(plan)) {
    const people = peopleOfDeal(deal.thing, plan)
    for (const person of people) {
      if (!isDecisionMaker(person, playbook)) continue
      const part: DecidingPart = {
        deal: deal.thing,
        stage: deal.stage,
        contact: person.contact,
        reach: reachOf(person),
        contactPath: contactPath(deal, person.id, paths.get(person.id) ?? []),
        introducer: introducerOf(people, person.id, playbook),
      }
      found.set(person.id, { person, parts: [...(found.get(person.id)?.parts ?? []), part] })
    }
  }
  return [...found.values()]
}

/** A deal at the furthest stage in which nobody plays the part that counts there. */
export type MissingForce = {
  readonly deal: Opportunity
  readonly path: Route
  readonly stage: StageCode
  /** One of them would do. */
  readonly forces: readonly string[]
  /** Who carries one of them although we have not met; empty = nobody carries any. */
  readonly notMet: readonly Person[]
}

/**
 * Domain 2.9, COV-007: the forces that must take part at the furthest stage of the account, which late in the sale we
 * must have met as well. Without lists and overrides all deals of that stage have the same people.
 */
export const missingForces = (plan: Plan, playbook: Playbook): readonly MissingForce[] => {
  const deals = furthestFirst(plan)
  const needs: Readonly<Partial<Record<StageCode, readonly string[]>>> = playbook.participation
  return deals
    .filter(({ stage }) => stage === deals[0]?.stage)
    .flatMap(({ thing: deal, path, stage }) => {
      const forces = needs[stage] ?? []
      const carriers = peopleOfDeal(deal, plan).filter((person) => hasOneOf(forces, person.forces))
      const mustBeMet = isFrom(stage, playbook.from_stage.force_met)
      const enough = mustBeMet ? carriers.filter((person) => reachOf(person) !== 'not_met') : carriers
      return forces.length === 0 || enough.length > 0 ? [] : [{ deal, path, stage, forces, notMet: carriers }]
    })
}

/** A decision maker with whom we are in contact, by what the person says whatever a deal says. */
export const contactedDecisionMakers = (plan: Plan, playbook: Playbook): readonly At<Person>[] =>
  peopleOf(plan).filter(({ thing }) => isDecisionMaker(thing, playbook) && reachOf(thing) !== 'not_met')
