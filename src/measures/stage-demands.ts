import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Stage, StageCode } from '../playbook/playbook.js'
import { ladderOf, stageCodes } from './ladder.js'
import { byId, teamOf } from './lookup.js'
import { missingParticipants } from './participants.js'
import { buyerProgressOf, provedStages, stageActionsOf, type BuyerProgress, type StageActions } from './stage-proof.js'
import { openDealsOf, type OpenDeal } from './stages.js'
import { remembered } from './remembered.js'

/** What an open deal still owes its stage before the next one. */
export type StageDemands = OpenDeal & {
  readonly next: StageCode
  /** Whether the key result of the stage has a day on which it was reached. */
  readonly isProved: boolean
  readonly keyResult: Stage['key_result']
  /** Key actions of the stage: done ones, and which are open; `done` undefined = nothing is recorded. */
  readonly actions: StageActions
  /** The customer's step beside the lowest that justifies the next stage; undefined = the step is not known. */
  readonly buyer: BuyerProgress | undefined
  /** Whether the customer has come that far; undefined = not known. */
  readonly isBuyerThere: boolean | undefined
  /** Roles that the next stage asks for and the team of the deal lacks; undefined = nothing certain can be said. */
  readonly missingRoles: readonly string[] | undefined
}

/** Domain S3-06, S3-07, 2.4.2: for each open deal what must be there before it may go on, in plan order. */
export const stageDemandsOf = remembered((plan: Plan, { playbook }: Context): readonly StageDemands[] => {
  const ours = byId(teamOf(plan))
  return openDealsOf(plan).flatMap((one) => {
    const next = stageCodes[stageCodes.indexOf(one.stage) + 1]
    if (next === undefined) return []
    const { thing: deal, stage } = one
    const buyer = buyerProgressOf(deal, next, playbook)
    return [
      {
        ...one,
        next,
        isProved: provedStages(deal).has(stage),
        keyResult: ladderOf(playbook)[stage].key_result,
        actions: stageActionsOf(deal, stage, playbook),
        buyer,
        isBuyerThere: buyer && buyer.actual.number >= buyer.needed.number,
        missingRoles: missingParticipants(deal, next, ours, playbook),
      },
    ]
  })
})
