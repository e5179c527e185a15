import type { Opportunity } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { levelsOf } from './scales.js'

export type SpinQuestion = NonNullable<Opportunity['spin']>[number]

/** Where a question stands: written for later, asked, or asked with an answer. */
export type SpinState = 'planned' | 'asked' | 'answered'

export const spinState = ({ date, answer }: SpinQuestion): SpinState =>
  (answer ?? '').trim() !== '' ? 'answered' : date === undefined ? 'planned' : 'asked'

/** The two types that make a need felt and valued, where the others only find it (domain 2.12, CMP-005). */
const needTypes: readonly SpinQuestion['type'][] = ['implication', 'need_payoff']

/** Questions that let the customer see what the problem costs or what a solution is worth, planned ones included. */
export const needQuestions = ({ spin }: Opportunity): readonly SpinQuestion[] =>
  (spin ?? []).filter(({ type }) => needTypes.includes(type))

/** The questions of one type, as written. */
export type SpinType = { readonly type: string; readonly questions: readonly SpinQuestion[] }

/** Domain S4-04: the questions of a deal, type by type in the order of the method. */
export const spinTypesOf = ({ spin }: Opportunity, playbook: Playbook): readonly SpinType[] =>
  levelsOf(playbook, 'spin_type').map(([type]) => ({
    type,
    questions: (spin ?? []).filter((question) => question.type === type),
  }))
