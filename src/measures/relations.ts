import type { Person, Plan, TeamMember } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { decimal, percentOf, sum, times, type Decimal } from './exact.js'
import { relationshipGaps, type RelationshipGaps } from './gaps.js'
import { byId, peopleOf, teamOf, type At, type Route } from './lookup.js'
import { levelsOf, numberOf } from './scales.js'
import { remembered } from './remembered.js'

/** Where we stand with a person and where we want to stand, whatever the influence; numbers of the scale. */
export type Relation = {
  readonly person: Person
  readonly path: Route
  readonly current: number | undefined
  readonly desired: number | undefined
  /** undefined = there is no outcome of a first visit, it implies no level, or the current level is not known. */
  readonly firstVisit: FirstVisit | undefined
}

/** The level that the outcome of the first visit implies, and how many levels the current one is away from it. */
export type FirstVisit = { readonly outcome: string; readonly implied: string; readonly distance: number }

const firstVisitOf = (
  { first_meeting_outcome: outcome }: Person,
  current: number | undefined,
  playbook: Playbook,
): FirstVisit | undefined => {
  const implied = outcome && playbook.first_meeting_level[outcome]
  const number = numberOf(playbook, 'relationship', implied)
  if (outcome === undefined || implied === undefined || number === undefined || current === undefined) return undefined
  return { outcome, implied, distance: decimal(current).minus(decimal(number)).abs().toNumber() }
}

/** Domain 2.7: the relation with every person, in plan order. */
export const relationsOf = remembered((plan: Plan, playbook: Playbook): readonly Relation[] =>
  peopleOf(plan).map(({ thing: person, path }) => {
    const current = numberOf(playbook, 'relationship', person.relationship?.current)
    const desired = numberOf(playbook, 'relationship', person.relationship?.desired)
    return { person, path, current, desired, firstVisit: firstVisitOf(person, current, playbook) }
  }),
)

/** Whether we stand with a person at a level or above; not known is no. */
export const isAtLeast = ({ current }: Relation, level: string, playbook: Playbook): boolean => {
  const least = numberOf(playbook, 'relationship', level)
  return current !== undefined && least !== undefined && current >= least
}

/** The highest level of the relationship: the one that takes most of our time. */
export const topLevel = (playbook: Playbook): string | undefined =>
  levelsOf(playbook, 'relationship').reduce<readonly [string, number] | undefined>(
    (top, [id, { number }]) => (number === undefined || (top && top[1] >= number) ? top : [id, number]),
    undefined,
  )?.[0]

const isMoreThanPct = (part: Decimal, whole: Decimal, pct: number): boolean =>
  times(part, decimal(100)).gt(times(whole, decimal(pct)))

export type TopWishes = {
  readonly level: string
  /** Those with whom we want that level, in plan order. */
  readonly people: readonly Person[]
  /** All people, also those of whom no wish is known: what is not known makes no wish look common. */
  readonly of: number
  /** Percent with one decimal. */
  readonly pct: number
  /** More than the playbook allows. */
  readonly tooMany: boolean
}

/** Domain 2.7: with how many people we want the highest level; undefined without people, or without such a level. */
export const topWishes = (plan: Plan, playbook: Playbook): TopWishes | undefined => {
  const everybody = peopleOf(plan)
  const level = topLevel(playbook)
  const people = everybody.map(({ thing }) => thing).filter(({ relationship }) => relationship?.desired === level)
  const part = decimal(people.length)
  const whole = decimal(everybody.length)
  const pct = percentOf(part, whole)
  if (level === undefined || pct === undefined) return undefined
  return {
    level,
    people,
    of: everybody.length,
    pct,
    tooMany: isMoreThanPct(part, whole, playbook.limits.top_level_pct),
  }
}

/** How much of the weighted gap hangs on one member of our team. */
export type LeadShare = At<TeamMember> & {
  /** Those with a gap whose coverage the member leads, largest weighted gap first. */
  readonly gaps: RelationshipGaps['rows']
  /** Percent of the total weighted gap, one decimal. */
  readonly pct: number
  /** More than the playbook allows. */
  readonly tooMuch: boolean
}

/** Domain 2.7: who of us leads which part of the total weighted gap, in the order of the team. */
export const leadShares = (plan: Plan, playbook: Playbook): readonly LeadShare[] => {
  const rows = relationshipGaps(plan, playbook).rows.filter(({ gap }) => gap > 0)
  const weighed = (gaps: RelationshipGaps['rows']) => sum(gaps.map(({ weightedGap }) => decimal(weightedGap)))
  const total = weighed(rows)
  const members = byId(teamOf(plan))
  return teamOf(plan).flatMap(({ thing, path }) => {
    const gaps = members.get(thing.id) === thing ? rows.filter(({ lead }) => lead === thing.id) : []
    const part = weighed(gaps)
    const pct = percentOf(part, total)
    if (pct === undefined || gaps.length === 0) return []
    return [{ thing, path, gaps, pct, tooMuch: isMoreThanPct(part, total, playbook.limits.lead_gap_pct) }]
  })
}
