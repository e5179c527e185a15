import type { Action, Organisation, Person, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { decimal, percentOf, sum, times, type Decimal } from './exact.js'
import { byText, openActionsOf, organisationsOf, peopleOf, type At, type Route } from './lookup.js'
import { isKeyPlayer } from './people.js'
import { numberOf } from './scales.js'
import { remembered } from './remembered.js'

export type GapPriority = 'critical' | 'significant' | 'minor' | 'met'

/** What has to be known of somebody before there is a gap. */
export type GapInput = 'influence' | 'current' | 'desired'

/** Somebody whose gap is known: `weight`, `current` and `desired` are the numbers of the scales. */
export type Gap<Thing> = {
  readonly thing: Thing
  readonly path: Route
  readonly weight: number
  readonly current: number
  readonly desired: number
  readonly gap: number
  readonly weightedGap: number
  /** Weight × desired level: what the person adds to the whole of the index. */
  readonly weightedDesired: number
  readonly priority: GapPriority
  /** Open actions that relate to it, in plan order, and the earliest day one is due; undefined = no day is known. */
  readonly openActions: readonly Action[]
  readonly nextDue: string | undefined
}

/** Somebody whose gap is not known, and why. */
export type LeftOut<Thing> = { readonly thing: Thing; readonly path: Route; readonly unknown: readonly GapInput[] }

/** A gap table. Its sums are undefined when there are items and none of them is assessed. */
export type Gaps<Thing> = {
  /** Largest weighted gap first, then weight, then id. */
  readonly rows: readonly Gap<Thing>[]
  /** In plan order. */
  readonly leftOut: readonly LeftOut<Thing>[]
  readonly total: number | undefined
  /** Sum of weight × desired level. */
  readonly weightedDesired: number | undefined
  /** Percent, one decimal; undefined as well when nothing is desired. */
  readonly indexPct: number | undefined
  /** How many items there are at all. */
  readonly of: number
}

export type RelationshipGaps = Omit<Gaps<Person>, 'rows'> & {
  readonly rows: readonly (Gap<Person> & {
    readonly keyPlayer: boolean
    /** Team id of the one who leads the coverage; undefined = nobody. */
    readonly lead: string | undefined
  })[]
}

export type StrategicGaps = Gaps<Organisation> & {
  /** Records that only give a name to people: nobody said how much they matter or how close we are. */
  readonly notAssessed: readonly Organisation[]
}

type Rated = {
  readonly id: string
  readonly influence?: string
  readonly relationship?: { readonly current?: string; readonly desired?: string }
}

/** Domain 2.7: the limits of the playbook are inclusive. */
export const gapPriority = (weightedGap: number, { gap_priority }: Playbook): GapPriority => {
  if (weightedGap >= gap_priority.critical) return 'critical'
  if (weightedGap >= gap_priority.significant) return 'significant'
  return weightedGap >= gap_priority.minor ? 'minor' : 'met'
}

/** From which weighted gap on a gap has this priority; what is met is below the lowest. */
export const gapPriorityLimit = (
  priority: GapPriority,
  { gap_priority }: Playbook,
): { from: number } | { below: number } =>
  priority === 'met' ? { below: gap_priority.minor } : { from: gap_priority[priority] }

const earliest = (actions: readonly Action[]): string | undefined =>
  actions.flatMap(({ due }) => due ?? []).sort(byText)[0]

const weightedTotal = (items: readonly { readonly weight: number; readonly levels: number }[]): Decimal =>
  sum(items.map(({ weight, levels }) => times(decimal(weight), decimal(levels))))

const gapTable = <Thing extends Rated>(
  items: readonly At<Thing>[],
  scale: string,
  plan: Plan,
  playbook: Playbook,
): Gaps<Thing> => {
  const openActions = openActionsOf(plan).map(({ thing }) => thing)
  const rows: Gap<Thing>[] = []
  const leftOut: LeftOut<Thing>[] = []
  for (const { thing, path } of items) {
    const weight = numberOf(playbook, 'influence', thing.influence)
    const current = numberOf(playbook, scale, thing.relationship?.current)
    const desired = numberOf(playbook, scale, thing.relationship?.desired)
    if (weight === undefined || current === undefined || desired === undefined) {
      const values = { influence: weight, current, desired }
      const inputs = ['influence', 'current', 'desired'] as const
      leftOut.push({ thing, path, unknown: inputs.filter((input) => values[input] === undefined) })
      continue
    }
    const missing = decimal(desired).minus(decimal(current))
    const gap = missing.gt(decimal(0)) ? missing.toNumber() : 0
    const weightedGap = times(decimal(weight), decimal(gap)).toNumber()
    const actions = openActions.filter(({ relates_to }) => relates_to?.includes(thing.id))
    rows.push({
      thing,
      path,
      weight,
      current,
      desired,
      gap,
      weightedGap,
      weightedDesired: times(decimal(weight), decimal(desired)).toNumber(),
      priority: gapPriority(weightedGap, playbook),
      openActions: actions,
      nextDue: earliest(actions),
    })
  }
  rows.sort((a, b) => b.weightedGap - a.weightedGap || b.weight - a.weight || byText(a.thing.id, b.thing.id))
  const counted = { rows, leftOut, of: items.length }
  if (items.length > 0 && rows.length === 0)
    return { ...counted, total: undefined, weightedDesired: undefined, indexPct: undefined }
  const total = weightedTotal(rows.map(({ weight, gap }) => ({ weight, levels: gap })))
  const wanted = weightedTotal(rows.map(({ weight, desired }) => ({ weight, levels: desired })))
  return {
    ...counted,
    total: total.toNumber(),
    weightedDesired: wanted.toNumber(),
    indexPct: percentOf(total, wanted),
  }
}

/** Domain 2.7: how far we are from the relationship we want with each person, weighted with influence. */
export const relationshipGaps = remembered((plan: Plan, playbook: Playbook): RelationshipGaps => {
  const table = gapTable(peopleOf(plan), 'relationship', plan, playbook)
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      keyPlayer: isKeyPlayer(row.thing, playbook),
      lead: row.thing.coverage?.[0],
    })),
  }
})

/** Domain 2.8: the same for organisations that can help or hinder us on the way to the customer. */
export const strategicGaps = remembered((plan: Plan, playbook: Playbook): StrategicGaps => {
  const table = gapTable(organisationsOf(plan), 'organisation_relationship', plan, playbook)
  const isNameOnly = ({ unknown }: LeftOut<Organisation>): boolean => unknown.length === 3
  return {
    ...table,
    leftOut: table.leftOut.filter((item) => !isNameOnly(item)),
    notAssessed: table.leftOut.filter(isNameOnly).map(({ thing }) => thing),
  }
})
