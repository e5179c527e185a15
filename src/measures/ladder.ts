import type { Ladder, Playbook, StageCode } from '../playbook/playbook.js'
import { decimal, roundedNumber, times, type Decimal } from './exact.js'

/** A stage of the chain with its conversion as a fraction. */
export type ChainStep = { readonly stage: StageCode; readonly share: Decimal }

/** The codes of every ladder, in order; a ladder changes names, numbers and demands, never the codes. */
export const stageCodes = ['A', 'B', 'C', 'D', 'E', 'F'] as const satisfies readonly StageCode[]

/** The stage in which a deal is won and in hand-over (domain 0.3). */
export const wonStage: StageCode = 'F'

/** The ladder in force; throws when the playbook names one it does not have. */
export const ladderOf = ({ ladder, ladders }: Playbook): Ladder => {
  const chosen = ladders[ladder]
  if (chosen === undefined) throw new Error(`the playbook has no ladder "${ladder}"`)
  return chosen
}

/** Name of a stage: the word of the chosen label set, else of the ladder. */
export const stageName = (playbook: Playbook, stage: StageCode): Ladder[StageCode]['name'] =>
  playbook.label_sets[playbook.stage_labels]?.[stage] ?? ladderOf(playbook)[stage].name

/** A percentage as a fraction, exact. */
export const share = (percent: number): Decimal => times(decimal(percent), decimal('0.01'))

/** Domain 2.4.1: the conversions from a stage to E; none at stage F. */
export const chainSteps = (stage: StageCode, ladder: Ladder): readonly ChainStep[] =>
  stageCodes
    .filter((code) => code >= stage && code < wonStage)
    .map((code) => ({ stage: code, share: share(ladder[code].conversion) }))

/** Their product p_chain, as a fraction; 1 at stage F. */
export const chainOf = (stage: StageCode, ladder: Ladder): Decimal =>
  chainSteps(stage, ladder).reduce((product, step) => times(product, step.share), decimal(1))

/** p_chain in percent, exact. */
export const exactChainPct = (stage: StageCode, ladder: Ladder): Decimal => times(chainOf(stage, ladder), decimal(100))

/** The same in percent, two decimals: 15.12. */
export const chainPct = (stage: StageCode, ladder: Ladder): number => roundedNumber(exactChainPct(stage, ladder), 2)
