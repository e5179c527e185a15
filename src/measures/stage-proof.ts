import type { Opportunity, Plan } from '../plan/plan.js'
import type { Level, Playbook, Stage, StageCode } from '../playbook/playbook.js'
import { dealState } from './deals.js'
import { ladderOf, stageCodes } from './ladder.js'
import { opportunitiesOf, type At } from './lookup.js'
import { levelOf } from './scales.js'

/** A deal with the stage it claims in the totals. */
export type ClaimedDeal = At<Opportunity> & { readonly stage: StageCode; readonly state: 'open' | 'won' }

/**
 * Product page, section 5: the deals whose stage counts, open and won ones in plan order. Potential deals have no
 * stage, and what is lost or on hold claims nothing.
 */
export const claimedDealsOf = (plan: Plan): readonly ClaimedDeal[] =>
  opportunitiesOf(plan).flatMap(({ thing, path }) => {
    const { stage } = thing
    const state = dealState(thing)
    if (stage === undefined || thing.kind === 'potential' || state === 'lost' || state === 'on_hold') return []
    return [{ thing, path, stage, state }]
  })

const passed = (stage: StageCode): readonly StageCode[] => stageCodes.filter((code) => code < stage)

/** Domain S3-06: the stages whose key result has a day on which it was reached. */
export const provedStages = (deal: Opportunity): ReadonlySet<StageCode> =>
  new Set((deal.key_results ?? []).flatMap(({ stage, achieved_on }) => (achieved_on === undefined ? [] : [stage])))

/** Domain 2.4.3, OPP-001: the stages before this one whose key result has no day on which it was reached. */
export const unprovedStages = (deal: Opportunity, stage: StageCode): readonly StageCode[] => {
  const proved = provedStages(deal)
  return passed(stage).filter((code) => !proved.has(code))
}

type KeyAction = { readonly code: string; readonly name: Stage['name'] }

/** The key actions of a stage: how many are done, and which are not. */
export type StageActions = {
  /** undefined = nothing is recorded for the stage. */
  readonly done: number | undefined
  readonly of: number
  /** Those of the list that are not recorded as done, in order. */
  readonly open: readonly KeyAction[]
}

/** Domain S3-07: the key actions of a stage of a deal; codes that the list of the ladder does not have count for nothing. */
export const stageActionsOf = (deal: Opportunity, stage: StageCode, playbook: Playbook): StageActions => {
  const recorded = deal.key_actions?.[stage]
  const listed = Object.entries(ladderOf(playbook)[stage].key_actions).map(([code, name]) => ({ code, name }))
  const open = recorded === 'all' ? [] : listed.filter(({ code }) => recorded?.includes(code) !== true)
  return { done: recorded && listed.length - open.length, of: listed.length, open }
}

/** A stage that a deal has passed without recording all its key actions as done. */
export type UnfinishedStage = {
  readonly stage: StageCode
  /** How many of the list are done; undefined = nothing is recorded for the stage. */
  readonly done: number | undefined
  readonly of: number
  /** The first of the list that is not recorded as done. */
  readonly next: KeyAction
  /** `few` is below the limit of the playbook; what is not recorded is unknown, not zero. */
  readonly state: 'few' | 'some' | 'unknown'
}

const stateOf = (done: number | undefined, of: number, { limits }: Playbook): UnfinishedStage['state'] => {
  if (done === undefined) return 'unknown'
  return done * 100 < limits.key_actions_pct * of ? 'few' : 'some'
}

/**
 * Domain 2.4.3, OPP-007: the stages before this one with key actions that are not done, in order.
 */
export const unfinishedStages = (deal: Opportunity, stage: StageCode, playbook: Playbook): readonly UnfinishedStage[] =>
  passed(stage).flatMap((code) => {
    const { done, of, open } = stageActionsOf(deal, code, playbook)
    const [next] = open
    return next === undefined ? [] : [{ stage: code, done, of, next, state: stateOf(done, of, playbook) }]
  })

/** A step of the customer's purchase. */
export type BuyerStep = { readonly number: number; readonly label: Level['label'] }

/** How far the customer's purchase has come beside what the stage of the deal needs. */
export type BuyerProgress = {
  readonly needed: BuyerStep
  readonly actual: BuyerStep
  /** The latest stage that the actual step justifies; undefined = not even the first. */
  readonly justified: StageCode | undefined
}

const buyerStep = (playbook: Playbook, id: string | undefined): BuyerStep | undefined => {
  const { number, label } = levelOf(playbook, 'buyer_step', id) ?? {}
  return number === undefined || label === undefined ? undefined : { number, label }
}

/** Domain 2.4.2: lowest buyer step of the stage, and the actual one; undefined = one of the two is not known. */
export const buyerProgressOf = (deal: Opportunity, stage: StageCode, playbook: Playbook): BuyerProgress | undefined => {
  const lowest = (code: StageCode) => buyerStep(playbook, ladderOf(playbook)[code].buyer_step)
  const actual = buyerStep(playbook, deal.buyer_step)
  const needed = lowest(stage)
  if (actual === undefined || needed === undefined) return undefined
  const justified = stageCodes.findLast((code) => {
    const step = lowest(code)
    return step !== undefined && step.number <= actual.number
  })
  return { needed, actual, justified }
}
