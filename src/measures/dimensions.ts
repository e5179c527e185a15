import type { Person, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { decimal, percentOf, sum, times } from './exact.js'
import { byText, peopleOf, type Route } from './lookup.js'
import { hasFormalSay, heavierFirst, isHostile, isKeyPlayer, isMentor, isSupportive, threadsAmong } from './people.js'
import { hasOneOf, levelsOf, numberOf } from './scales.js'

/** The five dimensions, each with a scale of the same name (domain 2.6). */
export const dimensionIds = ['need', 'change', 'focus', 'contact', 'attitude'] as const

export type Dimension = (typeof dimensionIds)[number]

/** No people, no key player, key players without support, with support, with support of formal authority. */
export type MapStatus = 'no_map' | 'basic' | 'red' | 'amber' | 'green'

/** One person of the summary grid; a dimension that is not known is undefined. */
export type DimensionRow = Readonly<Record<Dimension, string | undefined>> & {
  readonly person: Person
  readonly path: Route
  /** The class under which the grid shows the person; undefined = not known. */
  readonly position: string | undefined
  /** How many of the five are known. */
  readonly known: number
  /** Which of the five are not. */
  readonly missing: readonly Dimension[]
  readonly keyPlayer: boolean
  readonly weight: number | undefined
}

/** A percentage with one decimal and the people behind it; undefined = nobody could be assessed. */
export type Index = { readonly pct: number | undefined; readonly assessed: number }

export type Dimensions = {
  /** By position, then weight, then id; what is unknown comes last. */
  readonly rows: readonly DimensionRow[]
  /** Counts of the levels that occur, in the order of the scale, `unknown` last. */
  readonly distributions: Readonly<Record<Dimension, ReadonlyMap<string, number>>>
  readonly known: Index
  readonly weightedKnown: Index
  /** −100 … +100. */
  readonly support: Index
  /** 0 … 100. */
  readonly contact: Index
  readonly of: number
}

export type InfluenceMap = {
  /** In plan order, like the people below. */
  readonly keyPlayers: readonly Person[]
  readonly supportiveKeyPlayers: readonly Person[]
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
  readonly buyerClasses: readonly string[]
  readonly buyerClassesMissing: readonly string[]
  readonly rolesMissing: readonly string[]
  /** Rows of the summary grid without anybody; `other` is no post of its own, so it is never missing. */
  readonly positionsMissing: readonly string[]
}

/** Key of the people of whom a dimension is not known. */
export const unknownLevel = 'unknown'

/** Domain 2.6: a person with several classes stands under the first in the order of the grid. */
const positionOf = ({ position_class }: Person, playbook: Playbook): string | undefined =>
  levelsOf(playbook, 'position_class').find(([id]) => hasOneOf([id], position_class))?.[0]

const distributionOf = (
  people: readonly Person[],
  dimension: Dimension,
  playbook: Playbook,
): ReadonlyMap<string, number> => {
  const ids = levelsOf(playbook, dimension).map(([id]) => id)
  const values = people.map((person) => person[dimension] ?? unknownLevel)
  return new Map(
    [...ids, unknownLevel]
      .map((id) => [id, values.filter((value) => value === id).length] as const)
      .filter(([, count]) => count > 0),
  )
}

type Weighed = { readonly weight: number; readonly value: number; readonly best: number }

/** Domain 2.6: Σ w·value / Σ w·best; 0 over 0 is unknown. */
const indexOf = (items: readonly Weighed[]): Index => ({
  pct: percentOf(
    sum(items.map(({ weight, value }) => times(decimal(weight), decimal(value)))),
    sum(items.map(({ weight, best }) => times(decimal(weight), decimal(best)))),
  ),
  assessed: items.length,
})

/** People whose influence and level are known; the best level of the scale is the whole. */
const scaleIndex = (rows: readonly DimensionRow[], dimension: Dimension, playbook: Playbook): Index => {
  const best = Math.max(...levelsOf(playbook, dimension).flatMap(([, { number }]) => number ?? []))
  return indexOf(
    rows.flatMap((row) => {
      const value = numberOf(playbook, dimension, row[dimension])
      return row.weight === undefined || value === undefined ? [] : [{ weight: row.weight, value, best }]
    }),
  )
}

/** Domain 2.6: the summary of the five dimensions. People of unknown influence are in no weighted figure. */
export const fiveDimensions = (plan: Plan, playbook: Playbook): Dimensions => {
  const people = peopleOf(plan).map(({ thing }) => thing)
  const order = levelsOf(playbook, 'position_class').map(([id]) => id)
  const rank = (position: string | undefined): number =>
    position === undefined ? order.length : order.indexOf(position)
  const rows = peopleOf(plan)
    .map(({ thing: person, path }): DimensionRow => {
      const { need, change, focus, contact, attitude } = person
      return {
        person,
        path,
        position: positionOf(person, playbook),
        need,
        change,
        focus,
        contact,
        attitude,
        known: dimensionIds.filter((dimension) => person[dimension] !== undefined).length,
        missing: dimensionIds.filter((dimension) => person[dimension] === undefined),
        keyPlayer: isKeyPlayer(person, playbook),
        weight: numberOf(playbook, 'influence', person.influence),
      }
    })
    .sort(
      (a, b) =>
        rank(a.position) - rank(b.position) || heavierFirst(a.weight, b.weight) || byText(a.person.id, b.person.id),
    )
  const best = dimensionIds.length
  return {
    rows,
    distributions: {
      need: distributionOf(people, 'need', playbook),
      change: distributionOf(people, 'change', playbook),
      focus: distributionOf(people, 'focus', playbook),
      contact: distributionOf(people, 'contact', playbook),
      attitude: distributionOf(people, 'attitude', playbook),
    },
    known: indexOf(rows.map(({ known }) => ({ weight: 1, value: known, best }))),
    weightedKnown: indexOf(
      rows.flatMap(({ weight, known }) => (weight === undefined ? [] : [{ weight, value: known, best }])),
    ),
    support: scaleIndex(rows, 'attitude', playbook),
    contact: scaleIndex(rows, 'contact', playbook),
    of: people.length,
  }
}

const mapStatus = (people: readonly Person[], supportive: readonly Person[], playbook: Playbook): MapStatus => {
  if (people.length === 0) return 'no_map'
  if (!people.some((person) => isKeyPlayer(person, playbook))) return 'basic'
  if (supportive.length === 0) return 'red'
  return supportive.some((person) => hasFormalSay(person, playbook)) ? 'green' : 'amber'
}

/** Domain 2.5: who matters, who of them is for us, and which forces nobody on the map carries. */
export const influenceMap = (plan: Plan, playbook: Playbook): InfluenceMap => {
  const people = peopleOf(plan).map(({ thing }) => thing)
  const keyPlayers = people.filter((person) => isKeyPlayer(person, playbook))
  const supportive = keyPlayers.filter((person) => isSupportive(person, playbook))
  const forces = levelsOf(playbook, 'force')
  const isPresent = (force: string): boolean => people.some((person) => hasOneOf([force], person.forces))
  const present = forces.filter(([id]) => isPresent(id))
  const classesOf = (levels: typeof forces): readonly string[] => [
    ...new Set(levels.flatMap(([, { buyer_class }]) => buyer_class ?? [])),
  ]
  const buyerClasses = classesOf(present)
  return {
    keyPlayers,
    supportiveKeyPlayers: supportive,
    keyPlayersToWin: keyPlayers.filter((person) => !isSupportive(person, playbook)),
    threads: threadsAmong(people, playbook),
    supportive: people.filter((person) => isSupportive(person, playbook)),
    hostile: people.filter((person) => isHostile(person, playbook)),
    mentors: people.filter((person) => isMentor(person, playbook)),
    hasMajority: supportive.length * 2 > keyPlayers.length,
    status: mapStatus(people, supportive, playbook),
    forcesPresent: present.map(([id]) => id),
    forcesMissing: forces.map(([id]) => id).filter((id) => !isPresent(id)),
    forceCoveragePct: percentOf(decimal(present.length), decimal(forces.length)),
    buyerClasses,
    buyerClassesMissing: classesOf(forces).filter((name) => !buyerClasses.includes(name)),
    rolesMissing: levelsOf(playbook, 'role')
      .map(([id]) => id)
      .filter((id) => !people.some((person) => hasOneOf([id], person.roles))),
    positionsMissing: levelsOf(playbook, 'position_class')
      .map(([id]) => id)
      .filter((id) => id !== 'other' && !people.some((person) => hasOneOf([id], person.position_class))),
  }
}
