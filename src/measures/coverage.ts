import type { Person, Plan, TeamMember } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { byId, byText, peopleOf, teamOf, type Route } from './lookup.js'
import { heavierFirst, isDecisionMaker, isKeyPlayer, threadsAmong } from './people.js'
import { numberOf } from './scales.js'
import { remembered } from './remembered.js'

/** Somebody of ours who covers a person. Without `member` the id leads nowhere (PLN-005). */
export type Cover = {
  readonly id: string
  readonly member: TeamMember | undefined
  /** undefined = not known. */
  readonly level: number | undefined
}

/** Somebody of ours whose level is known. */
export type Candidate = { readonly member: TeamMember; readonly level: number }

export type CoverageRow = {
  readonly person: Person
  readonly path: Route
  readonly keyPlayer: boolean
  readonly coveredBy: readonly Cover[]
  /** The first of those who cover; undefined = nobody. */
  readonly lead: string | undefined
  /** Highest known level among those who cover; undefined = nobody, or no level is known. */
  readonly bestLevel: number | undefined
  /** undefined = seniority not known, and no decision maker. */
  readonly neededLevel: number | undefined
  /** Whether the best level is high enough; undefined = nobody covers, or it cannot be said. */
  readonly fits: boolean | undefined
  /** Only where it does not fit: the level that is needed, and who of those who cover has the highest. */
  readonly shortfall: { readonly needed: number; readonly best: Candidate } | undefined
  /** Members of our team who do not cover the person and whose level is high enough, in plan order. */
  readonly candidates: readonly Candidate[]
}

export type ThreadState = 'too_few' | 'few' | 'enough'

export type Coverage = {
  /** Key players first, then by weight and id. */
  readonly rows: readonly CoverageRow[]
  /** In plan order, like the next one. */
  readonly threads: readonly Person[]
  readonly uncovered: readonly Person[]
  readonly threadState: ThreadState
  /** With whom else we could be in regular contact until threads are enough: as many as are missing, as in `rows`. */
  readonly nextThreads: readonly Person[]
  /** Id of the only one of us who covers anybody at all; undefined = nobody or several. */
  readonly singleOwner: string | undefined
  /** How many people are covered by a level that is known to fit, or known not to. */
  readonly assessed: number
  readonly of: number
}

/** Domain 3.9: the level of a member, else that of the role. */
export const levelOfMember = ({ level, role }: TeamMember, playbook: Playbook): number | undefined =>
  level ?? numberOf(playbook, 'team_role', role)

/** Domain 2.9: the seniority of the person, and for a decision maker never below the playbook's level. */
export const neededLevelOf = (person: Person, playbook: Playbook): number | undefined => {
  const seniority = numberOf(playbook, 'seniority', person.seniority)
  if (!isDecisionMaker(person, playbook)) return seniority
  const least = playbook.coverage.decision_maker_level
  return seniority === undefined ? least : Math.max(seniority, least)
}

const bestOf = (covers: readonly Cover[]): number | undefined => {
  const levels = covers.flatMap(({ level }) => level ?? [])
  return levels.length === 0 ? undefined : Math.max(...levels)
}

/** A level that is not known could be the one that fits, so only a full picture can say no. */
const fitOf = (covers: readonly Cover[], needed: number | undefined): boolean | undefined => {
  const best = bestOf(covers)
  if (needed === undefined || best === undefined) return undefined
  if (best >= needed) return true
  return covers.some(({ level }) => level === undefined) ? undefined : false
}

const shortfallOf = (covers: readonly Cover[], needed: number | undefined): CoverageRow['shortfall'] => {
  if (needed === undefined || fitOf(covers, needed) !== false) return undefined
  const best = covers
    .flatMap(({ member, level }) => (member === undefined || level === undefined ? [] : [{ member, level }]))
    .find(({ level }) => level === bestOf(covers))
  return best && { needed, best }
}

const candidatesFor = (
  covers: readonly Cover[],
  needed: number | undefined,
  members: readonly TeamMember[],
  playbook: Playbook,
): readonly Candidate[] =>
  members.flatMap((member) => {
    const level = levelOfMember(member, playbook)
    if (level === undefined || needed === undefined || level < needed) return []
    return covers.some(({ id }) => id === member.id) ? [] : [{ member, level }]
  })

/** How many threads are enough (domain 2.9). */
const threadStateOf = (count: number, { threads }: Playbook): ThreadState => {
  if (count < threads.error_below) return 'too_few'
  return count < threads.warning_below ? 'few' : 'enough'
}

/** Domain 2.9: who of us covers whom and at which level, and through how many people we really talk. */
export const coverageOf = remembered((plan: Plan, playbook: Playbook): Coverage => {
  const team = byId(teamOf(plan))
  const everybody = peopleOf(plan)
  const rows = everybody
    .map(({ thing: person, path }): CoverageRow => {
      const coveredBy = [...new Set(person.coverage)].map((id): Cover => {
        const member = team.get(id)
        return { id, member, level: member && levelOfMember(member, playbook) }
      })
      const neededLevel = neededLevelOf(person, playbook)
      return {
        person,
        path,
        keyPlayer: isKeyPlayer(person, playbook),
        coveredBy,
        lead: coveredBy[0]?.id,
        bestLevel: bestOf(coveredBy),
        neededLevel,
        fits: fitOf(coveredBy, neededLevel),
        shortfall: shortfallOf(coveredBy, neededLevel),
        candidates: candidatesFor(coveredBy, neededLevel, [...team.values()], playbook),
      }
    })
    .sort(
      (a, b) =>
        Number(b.keyPlayer) - Number(a.keyPlayer) ||
        heavierFirst(
          numberOf(playbook, 'influence', a.person.influence),
          numberOf(playbook, 'influence', b.person.influence),
        ) ||
        byText(a.person.id, b.person.id),
    )
  const people = everybody.map(({ thing }) => thing)
  const threads = threadsAmong(people, playbook)
  const owners = new Set(people.flatMap((person) => person.coverage ?? []))
  return {
    rows,
    threads,
    uncovered: people.filter((person) => !person.coverage?.length),
    threadState: threadStateOf(threads.length, playbook),
    nextThreads: rows
      .map(({ person }) => person)
      .filter((person) => person.external !== true && !threads.includes(person))
      .slice(0, Math.max(0, playbook.threads.warning_below - threads.length)),
    singleOwner: owners.size === 1 ? [...owners][0] : undefined,
    assessed: rows.filter(({ fits }) => fits !== undefined).length,
    of: people.length,
  }
})
