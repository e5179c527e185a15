import type { Person, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { daysBetween } from './dates.js'
import { byId, byText, peopleOf, type Route } from './lookup.js'
import { isKeyPlayer } from './people.js'
import { levelsOf } from './scales.js'

type Voice = NonNullable<NonNullable<Plan['relationships']>['voices']>[number]

/** What somebody said. Without `person` the id leads nowhere (PLN-005). */
export type VoiceRow = {
  readonly voice: Voice
  readonly path: Route
  readonly person: Person | undefined
  /** Whole days from then to the day of the report; negative = a date to come. */
  readonly daysAgo: number
}

export type Voices = {
  /** Newest first, then by person, then as written. */
  readonly rows: readonly VoiceRow[]
  /** Counts of what occurs, in the order of the scale, `unknown` last. */
  readonly sentiments: ReadonlyMap<string, number>
  /** Key players of whom no word is recorded, in plan order. */
  readonly silent: readonly Person[]
  /** How many key players there are, and of how many a word is recorded. */
  readonly keyPlayers: number
  readonly heard: number
}

/** Domain 2.8: the voice of the customer. */
export const voicesOf = (plan: Plan, playbook: Playbook, asOf: string): Voices => {
  const everybody = peopleOf(plan)
  const people = byId(everybody)
  const voices = plan.relationships?.voices ?? []
  const rows = voices
    .map((voice, index): VoiceRow => ({
      voice,
      path: ['relationships', 'voices', index],
      person: people.get(voice.person),
      daysAgo: daysBetween(voice.said_on, asOf),
    }))
    .sort((a, b) => byText(b.voice.said_on, a.voice.said_on) || byText(a.voice.person, b.voice.person))
  const said = voices.map(({ sentiment }) => sentiment ?? 'unknown')
  const sentiments = [...levelsOf(playbook, 'sentiment').map(([id]) => id), 'unknown']
    .map((id) => [id, said.filter((one) => one === id).length] as const)
    .filter(([, count]) => count > 0)
  const keyPlayers = everybody.map(({ thing }) => thing).filter((person) => isKeyPlayer(person, playbook))
  const silent = keyPlayers.filter(({ id }) => voices.every(({ person }) => person !== id))
  return {
    rows,
    sentiments: new Map(sentiments),
    silent,
    keyPlayers: keyPlayers.length,
    heard: keyPlayers.length - silent.length,
  }
}

/** What a key player said last. */
export type LastWord = {
  readonly person: Person
  readonly path: Route
  /** undefined = no word is recorded. */
  readonly newest: VoiceRow | undefined
  /** Everything of that day, as written, the newest included: of one day none is newer. */
  readonly sameDay: readonly VoiceRow[]
}

/** Domain 2.8: the newest voice of every key player, in plan order. */
export const lastWordsOf = (plan: Plan, playbook: Playbook, asOf: string): readonly LastWord[] => {
  const { rows } = voicesOf(plan, playbook, asOf)
  return peopleOf(plan)
    .filter(({ thing }) => isKeyPlayer(thing, playbook))
    .map(({ thing: person, path }) => {
      const own = rows.filter(({ voice }) => voice.person === person.id)
      const newest = own[0]
      const sameDay = own.filter(({ voice }) => voice.said_on === newest?.voice.said_on)
      return { person, path, newest, sameDay }
    })
}
