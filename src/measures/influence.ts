import type { Playbook } from '../playbook/playbook.js'
import { isOneOf } from './scales.js'

/** Domain 0.3: high is the influence that alone makes a key player. The same holds for an organisation. */
export const hasHighInfluence = (
  { influence }: { readonly influence?: string | undefined },
  { people }: Playbook,
): boolean => isOneOf(people.key_player.influence, influence)
