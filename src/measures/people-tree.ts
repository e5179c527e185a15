import type { Organisation, Person, Plan } from '../plan/plan.js'
import { byId, organisationsOf, peopleOf } from './lookup.js'
import { remembered } from './remembered.js'

/** A boss below whom a person does not stand: the line runs in a circle, or leads out of the house or into it. */
export type OtherBoss = { readonly boss: Person; readonly why: 'circle' | 'across' }

/** A place in the hierarchy of the customer, with those who report to it. */
export type Post = {
  readonly id: string
  /** undefined = somebody reports to this id, and nobody on the map has it. */
  readonly person: Person | undefined
  readonly below: readonly Post[]
  readonly otherBoss: OtherBoss | undefined
}

/** People from outside the customer, with the house they come from. */
export type Outside = {
  /** undefined = they name none, or one that is not recorded. */
  readonly organisation: Organisation | undefined
  readonly people: readonly { readonly person: Person; readonly otherBoss: OtherBoss | undefined }[]
}

export type PeopleTree = {
  /** In plan order; ids to which somebody reports and which nobody has come last. */
  readonly roots: readonly Post[]
  /** Organisations in plan order, then the people without one. */
  readonly outside: readonly Outside[]
}

type BossOf = (person: Person) => Person | undefined

/** The people who report to each other in a circle through this person; nobody = there is no circle. */
const circleThrough = (start: Person, bossOf: BossOf): readonly Person[] => {
  const passed = new Set<Person>()
  let at = bossOf(start)
  while (at !== undefined && at !== start && !passed.has(at)) {
    passed.add(at)
    at = bossOf(at)
  }
  return at === start ? [start, ...passed] : []
}

/** Where circles are cut open: the first of each in plan order stands on top. */
const topsOfCircles = (people: readonly Person[], bossOf: BossOf): ReadonlySet<Person> => {
  const tops = new Set<Person>()
  for (const person of people) {
    const circle = circleThrough(person, bossOf)
    if (circle.length > 0 && !circle.some((one) => tops.has(one))) tops.add(person)
  }
  return tops
}

const isOutside = ({ external }: Person): boolean => external === true

const outsideOf = (plan: Plan, external: readonly Outside['people'][number][]): readonly Outside[] => {
  const houses = byId(organisationsOf(plan))
  const houseOf = ({ organisation }: Person) => (organisation === undefined ? undefined : houses.get(organisation))
  const unbound = external.filter(({ person }) => houseOf(person) === undefined)
  return [
    ...[...houses.values()].map((organisation) => ({
      organisation,
      people: external.filter(({ person }) => houseOf(person) === organisation),
    })),
    ...(unbound.length === 0 ? [] : [{ organisation: undefined, people: unbound }]),
  ]
}

/** Domain S0-17: who reports to whom at the customer, and who stands outside of it. Every person has one place. */
export const peopleTree = remembered((plan: Plan): PeopleTree => {
  const everybody = peopleOf(plan).map(({ thing }) => thing)
  const named = byId(peopleOf(plan))
  const recorded = ({ reports_to }: Person) => (reports_to === undefined ? undefined : named.get(reports_to))
  const inside = everybody.filter((person) => !isOutside(person))
  const bossOf: BossOf = (person) => {
    const boss = recorded(person)
    return boss === undefined || isOutside(boss) ? undefined : boss
  }
  const tops = topsOfCircles(inside, bossOf)
  const otherBossOf = (person: Person): OtherBoss | undefined => {
    const boss = recorded(person)
    if (boss === undefined) return undefined
    if (isOutside(person) || isOutside(boss)) return { boss, why: 'across' }
    return tops.has(person) ? { boss, why: 'circle' } : undefined
  }
  const below = new Map<Person | string, Person[]>()
  const topmost: Person[] = []
  for (const person of inside) {
    const boss = tops.has(person) ? undefined : bossOf(person)
    const key = boss ?? (recorded(person) ? undefined : person.reports_to)
    if (key === undefined) topmost.push(person)
    else below.set(key, [...(below.get(key) ?? []), person])
  }
  const postsOf = (people: readonly Person[] | undefined): readonly Post[] =>
    (people ?? []).map((person) => ({
      id: person.id,
      person,
      below: postsOf(below.get(person)),
      otherBoss: otherBossOf(person),
    }))
  const unknown = [...below.keys()].filter((key) => typeof key === 'string')
  return {
    roots: [
      ...postsOf(topmost),
      ...unknown.map((id) => ({ id, person: undefined, below: postsOf(below.get(id)), otherBoss: undefined })),
    ],
    outside: outsideOf(
      plan,
      everybody.filter(isOutside).map((person) => ({ person, otherBoss: otherBossOf(person) })),
    ),
  }
})
