import type { Action, Opportunity, Organisation, Person, Plan, TeamMember } from '../plan/plan.js'
import { remembered } from './remembered.js'

/** A route through the data of the plan. */
export type Route = readonly (string | number)[]

/** A thing of the plan with the route that leads to it. */
export type At<Thing> = { readonly thing: Thing; readonly path: Route }

/** The members of a list, each with its route. */
export const at = <Thing>(things: readonly Thing[] | undefined, ...path: Route): readonly At<Thing>[] =>
  (things ?? []).map((thing, index) => ({ thing, path: [...path, index] }))

export const peopleOf = remembered((plan: Plan): readonly At<Person>[] =>
  at(plan.relationships?.people, 'relationships', 'people'),
)

export const organisationsOf = (plan: Plan): readonly At<Organisation>[] =>
  at(plan.relationships?.organisations, 'relationships', 'organisations')

export const teamOf = (plan: Plan): readonly At<TeamMember>[] => at(plan.team, 'team')

export const opportunitiesOf = remembered((plan: Plan): readonly At<Opportunity>[] =>
  at(plan.opportunities, 'opportunities'),
)

/** All actions in plan order: those of the sub-goals, then those that serve none. */
const actionsOf = (plan: Plan): readonly At<Action>[] => [
  ...(plan.goals ?? []).flatMap((goal, g) =>
    (goal.sub_goals ?? []).flatMap((subGoal, s) => at(subGoal.actions, 'goals', g, 'sub_goals', s, 'actions')),
  ),
  ...at(plan.actions, 'actions'),
]

/** Actions still to be done; an absent status is `todo`. */
export const openActionsOf = remembered((plan: Plan): readonly At<Action>[] =>
  actionsOf(plan).filter(({ thing: { status = 'todo' } }) => status === 'todo' || status === 'doing'),
)

/** Things by their id; of two with one id the first counts, the second is what PLN-005 reports. */
export const byId = <Thing extends { readonly id: string }>(
  things: readonly At<Thing>[],
): ReadonlyMap<string, Thing> => {
  const found = new Map<string, Thing>()
  for (const { thing } of things) if (!found.has(thing.id)) found.set(thing.id, thing)
  return found
}

/** Code point order, which no machine's language changes. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Names of people, organisations and members of the team by their id; an id that leads nowhere stands for itself. */
export const namesOf = (plan: Plan): ((id: string) => string) => {
  const things = [...peopleOf(plan), ...organisationsOf(plan), ...teamOf(plan)]
  const names = byId<{ readonly id: string; readonly name: string }>(things)
  return (id) => names.get(id)?.name ?? id
}
