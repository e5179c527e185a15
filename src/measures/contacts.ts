import type { Person, Plan } from '../plan/plan.js'
import { daysBetween } from './dates.js'
import { byText } from './lookup.js'

/** Format, section 2: the latest of `last_contact_on` and the touches with a person; undefined = not recorded. */
export const lastContactOf = (person: Person, plan: Plan): string | undefined => {
  const touched = (plan.touches ?? []).filter((touch) => touch.person === person.id).map(({ date }) => date)
  return [person.last_contact_on ?? [], touched].flat().sort(byText).at(-1)
}

/** Whole days from the last contact to the day of the report; negative = a date to come, undefined = not recorded. */
export const daysSinceContact = (person: Person, plan: Plan, asOf: string): number | undefined => {
  const last = lastContactOf(person, plan)
  return last === undefined ? undefined : daysBetween(last, asOf)
}
