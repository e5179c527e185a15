import type { Person, Plan } from '../plan/plan.js'
import { lastContactOf } from './contacts.js'
import { monthsBetween } from './dates.js'
import { at, opportunitiesOf, peopleOf, type At, type Route } from './lookup.js'

export type PersonalField = keyof NonNullable<Person['personal']>

/** Private details of somebody, by their keys. */
export type PersonalFigure = At<Person> & {
  readonly fields: readonly PersonalField[]
  /** The last contact, and whole months since then; undefined = not recorded. */
  readonly lastContact: { readonly on: string; readonly months: number } | undefined
}

const fields = [
  'nickname',
  'gender',
  'birthday',
  'education',
  'knowledge',
  'character',
  'hobbies',
  'consumption_habits',
  'taste',
  'colours',
  'reading',
  'transport',
  'aesthetics',
  'ideals',
  'anniversaries',
] as const satisfies readonly PersonalField[]

/** Domain S2-35, restricted fields: everybody of whom the plan holds private details, in plan order. */
export const personalFigures = (plan: Plan, asOf: string): readonly PersonalFigure[] =>
  peopleOf(plan).flatMap(({ thing, path }): readonly PersonalFigure[] => {
    const written = fields.filter((field) => thing.personal?.[field] !== undefined)
    if (written.length === 0) return []
    const on = lastContactOf(thing, plan)
    return [{ thing, path, fields: written, lastContact: on ? { on, months: monthsBetween(on, asOf) } : undefined }]
  })

/** The need and the lever that invite an improper benefit (domain, open point 29). */
const benefitNeed = 'physiological'
const benefitLever = 'personal_material'

/** People whose need is a tangible benefit, at first or at second, with the place that says so. */
export const benefitSeekers = (plan: Plan): readonly At<Person>[] =>
  peopleOf(plan).flatMap(({ thing, path }) => {
    const second = (thing.need_secondary ?? []).indexOf(benefitNeed)
    if (thing.need === benefitNeed) return [{ thing, path: [...path, 'need'] }]
    return second < 0 ? [] : [{ thing, path: [...path, 'need_secondary', second] }]
  })

/** A deal that means to win people by their material interest. */
export type BenefitDeal = {
  readonly deal: string
  readonly name: string
  /** Ids, each once, in plan order. */
  readonly people: readonly string[]
  readonly path: Route
}

export const benefitDeals = (plan: Plan): readonly BenefitDeal[] =>
  opportunitiesOf(plan).flatMap(({ thing: deal, path }) => {
    const levers = at(deal.levers, ...path, 'levers').filter(({ thing }) => thing.lever === benefitLever)
    return levers.slice(0, 1).map((first) => ({
      deal: deal.id,
      name: deal.name,
      people: [...new Set(levers.map(({ thing }) => thing.person))],
      path: [...first.path, 'lever'],
    }))
  })
