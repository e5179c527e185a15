import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { given } from './blank.js'
import { levelsOf } from './scales.js'

/** The class of customers whose traits and value are looked at (domain 2.2). */
export const isTopClass = ({ account }: Plan): boolean => account.vpc === 'V'

export type Traits = {
  /** Those that hold, in the order of the scale. */
  readonly holding: readonly string[]
  /** How many hold; undefined = nobody has ticked any, which says nothing. */
  readonly count: number | undefined
  readonly of: number
}

/** Domain S0-03: which traits of a key account this customer has. */
export const traitsOf = ({ account }: Plan, playbook: Playbook): Traits => {
  const ticked: readonly string[] = account.characteristics ?? []
  const all = levelsOf(playbook, 'characteristic').map(([id]) => id)
  return {
    holding: all.filter((id) => ticked.includes(id)),
    count: ticked.length === 0 ? undefined : ticked.length,
    of: all.length,
  }
}

/** Domain S2-30: what is written on each criterion of a key-value customer, in the order of the scale. */
export const keyValueOf = (
  { account }: Plan,
  playbook: Playbook,
): readonly { readonly id: string; readonly text: string | undefined }[] => {
  const written: Readonly<Partial<Record<string, string>>> = account.key_value ?? {}
  return levelsOf(playbook, 'key_value_criterion').map(([id]) => ({
    id,
    text: given(written[id]),
  }))
}
