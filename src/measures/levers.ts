import type { Opportunity, Person, Plan } from '../plan/plan.js'
import type { Playbook, StageCode } from '../playbook/playbook.js'
import { peopleOfDeal } from './control.js'
import { at, byText, type At, type Route } from './lookup.js'
import { isKeyPlayer } from './people.js'
import { levelsOf, numberOf } from './scales.js'
import { isFrom, openDealsOf } from './stages.js'

export type Lever = NonNullable<Opportunity['levers']>[number]

export type LeverState = NonNullable<Lever['state']>

/** A lever of a deal with the factor it works on; undefined = neither factor nor lever is written. */
export type PlacedLever = At<Lever> & {
  readonly factor: string | undefined
  /** A lever that is written down and nothing more is still to be used. */
  readonly state: LeverState
  /** Still to be used on the day of the report although its day has passed; undefined = without a day. */
  readonly overdue: boolean | undefined
}

/** Domain S2-12: the levers of a deal as written; where a plan names only the lever, the playbook knows the factor. */
export const leversOf = (
  { thing: deal, path }: At<Opportunity>,
  { lever_factors }: Playbook,
  asOf: string,
): readonly PlacedLever[] =>
  at(deal.levers, ...path, 'levers').map(({ thing, path: here }): PlacedLever => {
    const state = thing.state ?? 'planned'
    return {
      thing,
      path: here,
      factor: thing.factor ?? (thing.lever === undefined ? undefined : lever_factors[thing.lever]),
      state,
      overdue: state !== 'planned' ? false : thing.due === undefined ? undefined : thing.due < asOf,
    }
  })

export type FactorCount = Readonly<Record<LeverState, number>> & { readonly factor: string; readonly levers: number }

/** How many levers work on each of the three factors, by their state. */
export const factorsOf = (levers: readonly PlacedLever[], playbook: Playbook): readonly FactorCount[] =>
  levelsOf(playbook, 'lever_factor').map(([factor]): FactorCount => {
    const own = levers.filter((lever) => lever.factor === factor)
    const count = (state: LeverState) => own.filter((lever) => lever.state === state).length
    return {
      factor,
      levers: own.length,
      planned: count('planned'),
      done: count('done'),
      effective: count('effective'),
    }
  })

/** Domain 2.12, CMP-004: the one factor that all levers of a deal work on; undefined = there are several, or one is not known. */
export const onlyFactor = (levers: readonly PlacedLever[]): string | undefined => {
  const factors = new Set(levers.map(({ factor }) => factor))
  return factors.size === 1 ? [...factors][0] : undefined
}

/** A key player as a deal sees this person: neutral or against us, and nothing is planned to change that. */
export type UnmovedPart = {
  readonly deal: Opportunity
  readonly stage: StageCode
  readonly attitude: string
  /** Below zero; a neutral one is not hostile. */
  readonly hostile: boolean
  /** Levers that were used on this person in this deal, with or without effect. */
  readonly used: number
  /** Where a lever would be written. */
  readonly path: Route
}

export type UnmovedPlayer = {
  readonly person: Person
  /** Never empty; the furthest stage first, then by id. */
  readonly parts: readonly UnmovedPart[]
}

/**
 * Domain 2.12, CMP-004: key players who do not support us in a deal that is far enough, by what the deal says of them,
 * and for whom no lever is still to come. An attitude that nobody knows is neither.
 */
export const unmovedPlayers = (plan: Plan, playbook: Playbook): readonly UnmovedPlayer[] => {
  const found = new Map<string, UnmovedPlayer>()
  const deals = openDealsOf(plan)
    .filter(({ stage }) => isFrom(stage, playbook.from_stage.levers))
    .sort((a, b) => byText(b.stage, a.stage) || byText(a.thing.id, b.thing.id))
  for (const { thing: deal, path, stage } of deals) {
    for (const person of peopleOfDeal(deal, plan)) {
      const support = numberOf(playbook, 'attitude', person.attitude)
      if (person.attitude === undefined || support === undefined || support > 0) continue
      if (!isKeyPlayer(person, playbook)) continue
      const own = (deal.levers ?? []).filter((lever) => lever.person === person.id)
      if (own.some(({ state = 'planned' }) => state === 'planned')) continue
      const part: UnmovedPart = {
        deal,
        stage,
        attitude: person.attitude,
        hostile: support < 0,
        used: own.length,
        path: [...path, 'levers'],
      }
      found.set(person.id, { person, parts: [...(found.get(person.id)?.parts ?? []), part] })
    }
  }
  return [...found.values()]
}
