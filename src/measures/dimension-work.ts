import type { Person, Plan } from '../plan/plan.js'
import { daysBetween } from './dates.js'
import { at, byId, peopleOf, type At, type Route } from './lookup.js'

type Work = NonNullable<NonNullable<Plan['relationships']>['dimension_work']>[number]

/** Where the work on one dimension of one person stands (domain S4-11). */
export type DimensionWork = {
  readonly person: Person
  readonly dimension: Work['dimension']
  /** The last step that is recorded. */
  readonly last: Work
  readonly path: Route
  /** Whole days from then to the day of the report; undefined = the step has no day. */
  readonly daysAgo: number | undefined
}

/** Steps are written one after the other, so a step that has no day came after those above it. */
const isLater = (step: Work, before: Work): boolean =>
  step.date === undefined || before.date === undefined || step.date >= before.date

/** Domain S4-11: the last step on every dimension that somebody works on, in the order in which work began. */
export const dimensionWorkOf = (plan: Plan, asOf: string): readonly DimensionWork[] => {
  const people = byId(peopleOf(plan))
  const last = new Map<string, At<Work>>()
  for (const work of at(plan.relationships?.dimension_work, 'relationships', 'dimension_work')) {
    const key = `${work.thing.person} ${work.thing.dimension}`
    const before = last.get(key)
    if (before === undefined || isLater(work.thing, before.thing)) last.set(key, work)
  }
  return [...last.values()].flatMap(({ thing, path }) => {
    const person = people.get(thing.person)
    if (person === undefined) return []
    const { dimension, date } = thing
    return [{ person, dimension, last: thing, path, daysAgo: date === undefined ? undefined : daysBetween(date, asOf) }]
  })
}
