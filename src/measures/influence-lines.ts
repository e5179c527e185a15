import type { Person, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { byId, peopleOf } from './lookup.js'
import { isHostile, isSupportive } from './people.js'
import { remembered } from './remembered.js'

/** `from` influences `to`, or follows `to`, beside the organisation chart; the other id may lead nowhere. */
export type InfluenceLine = { readonly kind: 'influences' | 'follows'; readonly from: Person; readonly to: string }

/** Somebody whom a supporter of ours pulls one way and somebody who is against us the other. */
export type InfluenceConflict = {
  readonly person: Person
  /** In plan order, like the next one; neither is empty. */
  readonly supportive: readonly Person[]
  readonly hostile: readonly Person[]
}

/** Domain S0-17: who influences whom, then who follows whom, in plan order. A line to oneself says nothing. */
export const influenceLines = remembered((plan: Plan): readonly InfluenceLine[] => {
  const people = peopleOf(plan).map(({ thing }) => thing)
  const lines = (kind: InfluenceLine['kind'], targets: (person: Person) => readonly string[]) =>
    people.flatMap((from) => [...new Set(targets(from))].flatMap((to) => (to === from.id ? [] : [{ kind, from, to }])))
  return [
    ...lines('influences', ({ influences = [] }) => influences),
    ...lines('follows', ({ follows }) => (follows === undefined ? [] : [follows])),
  ]
})

/** Who is pulled both ways: by those who influence the person and by the one whom the person follows. In plan order. */
export const influenceConflicts = (plan: Plan, playbook: Playbook): readonly InfluenceConflict[] => {
  const people = byId(peopleOf(plan))
  const pulledBy = new Map<Person, Set<Person>>()
  for (const { kind, from, to } of influenceLines(plan)) {
    const other = people.get(to)
    if (other === undefined) continue
    const [pulled, pulling] = kind === 'influences' ? [other, from] : [from, other]
    pulledBy.set(pulled, (pulledBy.get(pulled) ?? new Set()).add(pulling))
  }
  return peopleOf(plan).flatMap(({ thing: person }) => {
    const influencers = peopleOf(plan).flatMap(({ thing }) => (pulledBy.get(person)?.has(thing) ? [thing] : []))
    const supportive = influencers.filter((one) => isSupportive(one, playbook))
    const hostile = influencers.filter((one) => isHostile(one, playbook))
    return supportive.length > 0 && hostile.length > 0 ? [{ person, supportive, hostile }] : []
  })
}
