import type { Person, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { decimal, percentOf } from './exact.js'
import { peopleOf } from './lookup.js'
import { hasFormalSay, isHostile, isKeyPlayer, isMentor, isSupportive, threadsAmong } from './people.js'
import { hasOneOf, levelsOf } from './scales.js'
import { remembered } from './remembered.js'

/** No people, no key player, key players without support, with support, with support of formal authority. */
export type MapStatus = 'no_map' | 'basic' | 'red' | 'amber' | 'green'

export type InfluenceMap = {
  /** In plan order, like the people below. */
  readonly keyPlayers: readonly Person[]
  readonly supportiveKeyPlayers: readonly Person[]
  /** Those of them who decide or approve. */
  readonly supportiveWithSay: readonly Person[]
  /** Key players who are not for us, or of whom it is not known. */
  readonly keyPlayersToWin: readonly Person[]
  readonly threads: readonly Person[]
  /** Of all people, not of the key players alone. */
  readonly supportive: readonly Person[]
  readonly hostile: readonly Person[]
  readonly mentors: readonly Person[]
  /** Whether more than half of the key players are for us; of nobody there is no majority. */
  readonly hasMajority: boolean
  readonly status: MapStatus
  /** In the order of the scale, like the rest. */
  readonly forcesPresent: readonly string[]
  readonly forcesMissing: readonly string[]
  readonly forceCoveragePct: number | undefined
  /** Who carries each force, in the order of the scale; a missing one has nobody. */
  readonly forceCarriers: ReadonlyMap<string, readonly Person[]>
  readonly buyerClasses: readonly string[]
  readonly buyerClassesMissing: readonly string[]
  readonly rolesMissing: readonly string[]
  /** Rows of the summary grid without anybody; `other` is no post of its own, so it is never missing. */
  readonly positionsMissing: readonly string[]
}

const mapStatus = (
  people: readonly Person[],
  keyPlayers: readonly Person[],
  supportive: readonly Person[],
  withSay: readonly Person[],
): MapStatus => {
  if (people.length === 0) return 'no_map'
  if (keyPlayers.length === 0) return 'basic'
  if (supportive.length === 0) return 'red'
  return withSay.length > 0 ? 'green' : 'amber'
}

/** Domain 2.5: who matters, who of them is for us, and which forces nobody on the map carries. */
export const influenceMap = remembered((plan: Plan, playbook: Playbook): InfluenceMap => {
  const people = peopleOf(plan).map(({ thing }) => thing)
  const keyPlayers = people.filter((person) => isKeyPlayer(person, playbook))
  const supportive = keyPlayers.filter((person) => isSupportive(person, playbook))
  const forces = levelsOf(playbook, 'force')
  const withSay = supportive.filter((person) => hasFormalSay(person, playbook))
  const carriers = new Map(
    forces.map(([id]) => [id, people.filter((person) => hasOneOf([id], person.forces))] as const),
  )
  const isPresent = (force: string): boolean => (carriers.get(force) ?? []).length > 0
  const present = forces.filter(([id]) => isPresent(id))
  const classesOf = (levels: typeof forces): readonly string[] => [
    ...new Set(levels.flatMap(([, { buyer_class }]) => buyer_class ?? [])),
  ]
  const buyerClasses = classesOf(present)
  return {
    keyPlayers,
    supportiveKeyPlayers: supportive,
    supportiveWithSay: withSay,
    keyPlayersToWin: keyPlayers.filter((person) => !isSupportive(person, playbook)),
    threads: threadsAmong(people, playbook),
    supportive: people.filter((person) => isSupportive(person, playbook)),
    hostile: people.filter((person) => isHostile(person, playbook)),
    mentors: people.filter((person) => isMentor(person, playbook)),
    hasMajority: supportive.length * 2 > keyPlayers.length,
    status: mapStatus(people, keyPlayers, supportive, withSay),
    forcesPresent: present.map(([id]) => id),
    forcesMissing: forces.map(([id]) => id).filter((id) => !isPresent(id)),
    forceCoveragePct: percentOf(decimal(present.length), decimal(forces.length)),
    forceCarriers: carriers,
    buyerClasses,
    buyerClassesMissing: classesOf(forces).filter((name) => !buyerClasses.includes(name)),
    rolesMissing: levelsOf(playbook, 'role')
      .map(([id]) => id)
      .filter((id) => !people.some((person) => hasOneOf([id], person.roles))),
    positionsMissing: levelsOf(playbook, 'position_class')
      .map(([id]) => id)
      .filter((id) => id !== 'other' && !people.some((person) => hasOneOf([id], person.position_class))),
  }
})
