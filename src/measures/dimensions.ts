import type { Person, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { decimal, percentOf, sum, times } from './exact.js'
import { byText, peopleOf, type Route } from './lookup.js'
import { heavierFirst, isKeyPlayer } from './people.js'
import { hasOneOf, levelsOf, numberOf } from './scales.js'
import { remembered } from './remembered.js'

/** The five dimensions, each with a scale of the same name (domain 2.6). */
export const dimensionIds = ['need', 'change', 'focus', 'contact', 'attitude'] as const

export type Dimension = (typeof dimensionIds)[number]

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

/** One person in an index; `part` is weight × value. */
export type IndexTerm = {
  readonly person: Person
  readonly weight: number
  readonly value: number
  readonly part: number
}

/** How an index came about: Σ part / Σ weight × best. */
export type IndexWorking = {
  /** Only people who are assessed, in the order of the rows. */
  readonly terms: readonly IndexTerm[]
  readonly best: number
  readonly part: number
  readonly whole: number
  readonly pct: number | undefined
}

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
  /** Of the four indices above, term by term. */
  readonly workings: Readonly<Record<'known' | 'weightedKnown' | 'support' | 'contact', IndexWorking>>
  readonly of: number
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

/** Domain 2.6: Σ w·value / Σ w·best; 0 over 0 is unknown. */
const workingOf = (items: readonly Omit<IndexTerm, 'part'>[], best: number): IndexWorking => {
  const weighed = items.map((item) => ({ item, part: times(decimal(item.weight), decimal(item.value)) }))
  const part = sum(weighed.map((one) => one.part))
  const whole = sum(items.map(({ weight }) => times(decimal(weight), decimal(best))))
  return {
    terms: weighed.map((one) => ({ ...one.item, part: one.part.toNumber() })),
    best,
    part: part.toNumber(),
    whole: whole.toNumber(),
    pct: percentOf(part, whole),
  }
}

const indexOf = ({ pct, terms }: IndexWorking): Index => ({ pct, assessed: terms.length })

/** People whose influence and level are known; the best level of the scale is the whole. */
const scaleWorking = (rows: readonly DimensionRow[], dimension: Dimension, playbook: Playbook): IndexWorking => {
  const best = Math.max(...levelsOf(playbook, dimension).flatMap(([, { number }]) => number ?? []))
  return workingOf(
    rows.flatMap((row) => {
      const value = numberOf(playbook, dimension, row[dimension])
      return row.weight === undefined || value === undefined ? [] : [{ person: row.person, weight: row.weight, value }]
    }),
    best,
  )
}

/** Domain 2.6: the summary of the five dimensions. People of unknown influence are in no weighted figure. */
export const fiveDimensions = remembered((plan: Plan, playbook: Playbook): Dimensions => {
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
  const workings: Dimensions['workings'] = {
    known: workingOf(
      rows.map(({ person, known }) => ({ person, weight: 1, value: known })),
      best,
    ),
    weightedKnown: workingOf(
      rows.flatMap(({ person, weight, known }) => (weight === undefined ? [] : [{ person, weight, value: known }])),
      best,
    ),
    support: scaleWorking(rows, 'attitude', playbook),
    contact: scaleWorking(rows, 'contact', playbook),
  }
  return {
    rows,
    distributions: {
      need: distributionOf(people, 'need', playbook),
      change: distributionOf(people, 'change', playbook),
      focus: distributionOf(people, 'focus', playbook),
      contact: distributionOf(people, 'contact', playbook),
      attitude: distributionOf(people, 'attitude', playbook),
    },
    known: indexOf(workings.known),
    weightedKnown: indexOf(workings.weightedKnown),
    support: indexOf(workings.support),
    contact: indexOf(workings.contact),
    workings,
    of: people.length,
  }
})
