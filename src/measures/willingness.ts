import type { Person, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { peopleOf, type Route } from './lookup.js'
import { levelsOf } from './scales.js'

export type Willingness = {
  readonly person: Person
  /** Leads to the answers. */
  readonly path: Route
  /** Every question in the order of the scale, from 1 = no to 3 = yes; undefined = not known, which is also what 0 says. */
  readonly answers: readonly { readonly id: string; readonly answer: number | undefined }[]
  readonly known: number
  readonly of: number
  /** Fewer known than the playbook wants. */
  readonly isThin: boolean
}

/** Domain S2-37: people of whom somebody has begun to find out how ready they are to buy, in plan order. */
export const willingnessOf = (plan: Plan, playbook: Playbook): readonly Willingness[] => {
  const questions = levelsOf(playbook, 'willingness_question').map(([id]) => id)
  return peopleOf(plan).flatMap(({ thing: person, path }): readonly Willingness[] => {
    const { willingness } = person
    if (willingness === undefined) return []
    const given: Readonly<Partial<Record<string, number>>> = willingness
    const answers = questions.map((id) => ({ id, answer: given[id] === 0 ? undefined : given[id] }))
    const known = answers.filter(({ answer }) => answer !== undefined).length
    return [
      {
        person,
        path: [...path, 'willingness'],
        answers,
        known,
        of: questions.length,
        isThin: known < playbook.limits.willingness_known,
      },
    ]
  })
}
