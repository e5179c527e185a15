import type { Person } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { hasOneOf, isOneOf, numberOf } from './scales.js'

/** Domain 0.3: high influence, or a formal say. */
export const isKeyPlayer = ({ influence, roles }: Person, { people }: Playbook): boolean =>
  isOneOf(people.key_player.influence, influence) || hasOneOf(people.key_player.roles, roles)

export const isDecisionMaker = ({ roles }: Person, { people }: Playbook): boolean =>
  hasOneOf(people.decision_maker, roles)

/** Who decides, or can block the decision by withholding an approval. */
export const hasFormalSay = (person: Person, playbook: Playbook): boolean =>
  isDecisionMaker(person, playbook) || hasOneOf(playbook.people.approver, person.roles)

/** Domain 0.3: an unknown attitude is not supportive. */
export const isSupportive = ({ attitude }: Person, { people }: Playbook): boolean =>
  isOneOf(people.supportive, attitude)

export const isMentor = ({ attitude }: Person, { people }: Playbook): boolean => isOneOf(people.mentor, attitude)

/** Domains 0.3 and 3.2: the attitude has a number below zero; an unknown attitude is not hostile. */
export const isHostile = ({ attitude }: Person, playbook: Playbook): boolean => {
  const number = numberOf(playbook, 'attitude', attitude)
  return number !== undefined && number < 0
}

/** Domain 0.3: a person of the customer, never an external one, whom we meet again and again. */
const isThread = ({ external, contact }: Person, { people }: Playbook): boolean =>
  external !== true && isOneOf(people.thread_contact, contact)

/** Domain 0.3, in plan order. */
export const threadsAmong = (people: readonly Person[], playbook: Playbook): readonly Person[] =>
  people.filter((person) => isThread(person, playbook))

/** Order by influence weight, unknown last. */
export const heavierFirst = (a: number | undefined, b: number | undefined): number =>
  Number(a === undefined) - Number(b === undefined) || (a === undefined || b === undefined ? 0 : b - a)
