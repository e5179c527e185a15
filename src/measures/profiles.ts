import type { Person, Plan } from '../plan/plan.js'
import type { Level, Playbook, ScaleName } from '../playbook/playbook.js'
import { dimensionIds, type Dimension } from './dimensions.js'
import { decimal } from './exact.js'
import { byId, peopleOf, type At, type Route } from './lookup.js'
import { isHostile, isKeyPlayer, isMentor, isSupportive } from './people.js'
import { levelOf, numberOf } from './scales.js'
import { remembered } from './remembered.js'

type Competitor = NonNullable<Plan['competitors']>[number]

/** A level that somebody has given, with the name the playbook has for it. */
export type Known = { readonly id: string; readonly label: Level['label'] }

/** Domain 3.2; a mentor is supportive too. */
export type KnownAttitude = Known & {
  readonly supportive: boolean
  readonly mentor: boolean
  readonly hostile: boolean
}

/** Domain 3.4: the early ones buy what is new before others have proved it, the late ones after nearly everybody. */
export type KnownChange = Known & { readonly early: boolean; readonly late: boolean }

/** The person whose opinion somebody follows, and how far apart their attitudes to us are, in steps of the scale. */
export type Leader = {
  readonly person: Person
  readonly path: Route
  readonly attitude: Known
  readonly by: 'follows' | 'reports_to'
  readonly distance: number
}

/** What is known of one person, read together: that is where contradictions show (domain 2.6.2). */
export type Profile = {
  readonly person: Person
  readonly path: Route
  readonly keyPlayer: boolean
  /** undefined = not known; of the five dimensions and of what follows. */
  readonly need: Known | undefined
  readonly change: KnownChange | undefined
  readonly focus: Known | undefined
  readonly contact: Known | undefined
  readonly attitude: KnownAttitude | undefined
  readonly concerns: readonly Known[]
  /** Function of the person and the focus that usually goes with it; undefined as well for functions without one. */
  readonly usual: { readonly function: Known; readonly focus: Known } | undefined
  /** The competitor whom the person prefers; undefined as well for an id that leads nowhere. */
  readonly rival: Competitor | undefined
  /** Whether somebody has written down why the person thinks so, or whom the person prefers. */
  readonly explained: boolean
  /** undefined unless both attitudes are known. */
  readonly leader: Leader | undefined
  /** Dimensions other than contact that are filled, with no evidence for them. */
  readonly unproven: readonly Dimension[]
}

const early: readonly string[] = ['innovator', 'visionary']
const late: readonly string[] = ['conservative', 'laggard']

const knownLevel = (playbook: Playbook, scale: ScaleName, id: string | undefined): Known | undefined => {
  const level = levelOf(playbook, scale, id)
  return id === undefined || level === undefined ? undefined : { id, label: level.label }
}

/** Domain 2.6.2: the post and the concern that usually goes with it. */
const usualOf = (person: Person, playbook: Playbook): Profile['usual'] => {
  const work = knownLevel(playbook, 'function', person.function)
  if (work === undefined || !Object.hasOwn(playbook.expected_focus, work.id)) return undefined
  const focus = knownLevel(playbook, 'focus', playbook.expected_focus[work.id])
  return focus && { function: work, focus }
}

/** Domain 2.6.2: whom the person follows, else the superior; an id that leads nowhere is nobody. */
const leaderOf = (
  { follows, reports_to, attitude }: Person,
  people: ReadonlyMap<string, At<Person>>,
  playbook: Playbook,
): Leader | undefined => {
  const leader = people.get(follows ?? reports_to ?? '')
  const theirs = knownLevel(playbook, 'attitude', leader?.thing.attitude)
  const from = numberOf(playbook, 'attitude', attitude)
  const to = numberOf(playbook, 'attitude', theirs?.id)
  if (!leader || !theirs || from === undefined || to === undefined) return undefined
  return {
    person: leader.thing,
    path: leader.path,
    attitude: theirs,
    by: follows === undefined ? 'reports_to' : 'follows',
    distance: decimal(from).minus(decimal(to)).abs().toNumber(),
  }
}

/** Domain 2.6.1: evidence stands with the person, or with the single rating, for which alone it then speaks. */
const unprovenOf = (person: Person): readonly Dimension[] =>
  person.evidence?.length
    ? []
    : dimensionIds.filter(
        (dimension) =>
          dimension !== 'contact' && person[dimension] !== undefined && !person.ratings?.[dimension]?.evidence?.length,
      )

/** Domain 2.6.2: every person with what is known, in plan order. */
export const profilesOf = remembered((plan: Plan, playbook: Playbook): readonly Profile[] => {
  const everybody = peopleOf(plan)
  // Of two with one id the first counts, as in `byId`.
  const people = new Map(everybody.toReversed().map((at) => [at.thing.id, at]))
  const rivals = byId((plan.competitors ?? []).map((thing, index) => ({ thing, path: ['competitors', index] })))
  return everybody.map(({ thing: person, path }): Profile => {
    const change = knownLevel(playbook, 'change', person.change)
    const attitude = knownLevel(playbook, 'attitude', person.attitude)
    return {
      person,
      path,
      keyPlayer: isKeyPlayer(person, playbook),
      need: knownLevel(playbook, 'need', person.need),
      change: change && { ...change, early: early.includes(change.id), late: late.includes(change.id) },
      focus: knownLevel(playbook, 'focus', person.focus),
      contact: knownLevel(playbook, 'contact', person.contact),
      attitude: attitude && {
        ...attitude,
        supportive: isSupportive(person, playbook),
        mentor: isMentor(person, playbook),
        hostile: isHostile(person, playbook),
      },
      concerns: (person.focus_concerns ?? []).flatMap((id) => knownLevel(playbook, 'focus_concern', id) ?? []),
      usual: usualOf(person, playbook),
      rival: rivals.get(person.prefers ?? ''),
      explained: person.prefers !== undefined || (person.attitude_reason ?? '').trim() !== '',
      leader: leaderOf(person, people, playbook),
      unproven: unprovenOf(person),
    }
  })
})
