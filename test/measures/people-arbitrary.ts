import fc from 'fast-check'
import type { Person, Plan } from '../../src/plan/plan.js'
import { planOf } from './fixtures.js'

const sometimes = <Value>(...values: readonly Value[]): fc.Arbitrary<Value | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined })

const someOf = <Value>(...values: readonly Value[]): fc.Arbitrary<Value[] | undefined> =>
  fc.option(fc.subarray([...values]), { nil: undefined })

const levels = sometimes('none', 'vendor', 'credible_source', 'problem_solver', 'trusted_advisor')

const person = fc.record({
  name: fc.constant('某人'),
  external: sometimes(true, false),
  position_class: someOf('chairman', 'general_manager', 'vp_in_charge', 'cfo', 'it_head', 'other'),
  seniority: sometimes('operational', 'middle', 'executive'),
  roles: someOf('coach', 'approver', 'recommender', 'decision_maker', 'executive_sponsor'),
  forces: someOf('e_db', 'e_pb', 'u_wb', 'u_bb', 't_ca', 't_fb', 't_ab', 'c_co', 'c_ca'),
  influence: sometimes('high', 'medium', 'low'),
  need: sometimes('physiological', 'safety', 'belonging', 'esteem', 'self_actualization'),
  change: sometimes('innovator', 'visionary', 'pragmatist', 'conservative', 'laggard'),
  focus: sometimes('business', 'technical', 'financial', 'relationship'),
  contact: sometimes('none', 'brief', 'multiple', 'in_depth'),
  attitude: sometimes('mentor', 'supporter', 'neutral', 'non_supporter', 'opponent'),
  relationship: fc.record({ current: levels, desired: levels }),
  coverage: someOf('t1', 't2', 't9'),
})

/** Absent keys are absent, as in a plan that was read. */
const withoutUndefined = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Any people, each with an id of its own. */
export const anyPeople: fc.Arbitrary<readonly Person[]> = fc
  .array(person, { maxLength: 12 })
  .map((all) => all.map((one, index) => withoutUndefined({ id: `p${String(index)}`, ...one }) as Person))

export const planWith = (people: readonly Person[]): Plan => ({
  ...planOf('team: [{ id: t1, name: 一, level: 2 }, { id: t2, name: 二, role: director }]'),
  relationships: { people },
})

/** People and the same people in another order. */
export const shuffledPeople: fc.Arbitrary<readonly [readonly Person[], readonly Person[]]> = anyPeople.chain((people) =>
  fc.shuffledSubarray([...people], { minLength: people.length }).map((other) => [people, other] as const),
)

export const nobodyKnown: Person = { id: 'p_unknown', name: '不了解的人' }
