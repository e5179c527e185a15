import type { Opportunity, Person, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { peopleOfDeal } from './control.js'
import { dealState } from './deals.js'
import { opportunitiesOf, peopleOf, type At, type Route } from './lookup.js'
import { isDecisionMaker } from './people.js'
import { hasOneOf } from './scales.js'

/** The force of the final yes: the first of those that go with a decision maker. */
const finalForces = ({ people, role_forces }: Playbook): readonly string[] =>
  people.decision_maker.flatMap((role) => role_forces[role]?.slice(0, 1) ?? [])

/** A deal that is not over, and who in it gives the final yes. */
export type FinalSay = {
  readonly deal: Opportunity
  readonly path: Route
  /** In plan order, one for each id; `path` leads to where the force is written: at the person or in the deal. */
  readonly carriers: readonly At<Person>[]
}

/** Where the forces stand that hold for a person in a deal. */
const forcesPath = ({ thing: deal, path }: At<Opportunity>, id: string, own: Route): Route => {
  const index = deal.overrides?.findLastIndex(({ person, forces }) => person === id && forces !== undefined) ?? -1
  return [...(index < 0 ? own : [...path, 'overrides', index]), 'forces']
}

/** Domain 2.5: who gives the final yes in each deal that is neither over nor only seen from afar, in plan order. */
export const finalSays = (plan: Plan, playbook: Playbook): readonly FinalSay[] => {
  const final = finalForces(playbook)
  return opportunitiesOf(plan)
    .filter(({ thing }) => dealState(thing) === 'open' && thing.kind !== 'potential')
    .map((deal) => {
      const effective = new Map(peopleOfDeal(deal.thing, plan).map((person) => [person.id, person]))
      const carriers = new Map<string, At<Person>>()
      for (const { thing, path } of peopleOf(plan)) {
        const person = effective.get(thing.id)
        if (person && hasOneOf(final, person.forces))
          carriers.set(person.id, { thing: person, path: forcesPath(deal, person.id, path) })
      }
      return { deal: deal.thing, path: deal.path, carriers: [...carriers.values()] }
    })
}

/** Roles and forces of a person that do not go together. */
export type RoleClash = {
  readonly person: Person
  readonly path: Route
  readonly roles: readonly string[]
  readonly forces: readonly string[]
  /** What the roles ask for, one of which would do; empty = nothing is missing. */
  readonly expectedForces: readonly string[]
  /** What the force of the final yes asks for, one of which would do; empty = nothing is missing. */
  readonly expectedRoles: readonly string[]
}

/** Domain 2.5 and 3.7: clear contradictions only. Roles or forces that are not known contradict nothing. */
export const roleClashes = (plan: Plan, playbook: Playbook): readonly RoleClash[] =>
  peopleOf(plan).flatMap(({ thing: person, path }) => {
    const { roles = [], forces = [] } = person
    if (roles.length === 0 || forces.length === 0) return []
    const bare = roles.filter((role) => {
      const wanted = playbook.role_forces[role]
      return wanted !== undefined && !hasOneOf(wanted, forces)
    })
    const final = isDecisionMaker(person, playbook)
      ? []
      : forces.filter((force) => finalForces(playbook).includes(force))
    if (bare.length === 0 && final.length === 0) return []
    return [
      {
        person,
        path,
        roles: final.length > 0 ? roles : bare,
        forces: bare.length > 0 ? forces : final,
        expectedForces: [...new Set(bare.flatMap((role) => playbook.role_forces[role] ?? []))],
        expectedRoles: final.length > 0 ? playbook.people.decision_maker : [],
      },
    ]
  })
