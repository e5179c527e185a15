import type { Opportunity } from '../plan/plan.js'
import type { StageCode } from '../playbook/playbook.js'
import { wonStage } from './ladder.js'
import { byText, type At, type Route } from './lookup.js'

type StageDay = { readonly stage: StageCode; readonly date: string }

/** What cannot be true at once in the record of a deal, with the place of the value that is hard to believe. */
export type RecordFault = { readonly path: Route } & (
  | { readonly kind: 'potential_with_stage' | 'won_without_day'; readonly stage: StageCode }
  | { readonly kind: 'stage_differs'; readonly stage: StageCode; readonly last: StageCode }
  | (StageDay & { readonly kind: 'dates_decrease'; readonly before: StageDay })
  | (StageDay & { readonly kind: 'entered_later' | 'result_later' })
  | (StageDay & { readonly kind: 'result_before_stage'; readonly entered: string })
)

const stageFaults = ({ thing: deal, path }: At<Opportunity>): readonly RecordFault[] => {
  const { stage, stage_history: history } = deal
  if (stage === undefined) return []
  const last = history?.at(-1)?.stage
  const faults: RecordFault[] = []
  if (deal.status === 'won' && stage < wonStage && deal.closed_on === undefined)
    faults.push({ kind: 'won_without_day', path: [...path, 'status'], stage })
  if (last !== undefined && last !== stage)
    faults.push({ kind: 'stage_differs', path: [...path, 'stage'], stage, last })
  return faults
}

const historyFaults = ({ thing: deal, path }: At<Opportunity>, asOf: string): readonly RecordFault[] => {
  const faults: RecordFault[] = []
  let before: StageDay | undefined
  for (const [index, { stage, entered_on: date }] of (deal.stage_history ?? []).entries()) {
    const at = [...path, 'stage_history', index, 'entered_on']
    if (before !== undefined && date < before.date)
      faults.push({ kind: 'dates_decrease', path: at, stage, date, before })
    if (date > asOf) faults.push({ kind: 'entered_later', path: at, stage, date })
    before = { stage, date }
  }
  return faults
}

/** A stage may be entered again: what was reached the first time stays reached, so the first entry counts. */
const firstEntered = (deal: Opportunity, stage: StageCode): string | undefined =>
  (deal.stage_history ?? [])
    .filter((entry) => entry.stage === stage)
    .map(({ entered_on }) => entered_on)
    .sort(byText)[0]

const resultFaults = ({ thing: deal, path }: At<Opportunity>, asOf: string): readonly RecordFault[] => {
  const faults: RecordFault[] = []
  for (const [index, { stage, achieved_on: date }] of (deal.key_results ?? []).entries()) {
    if (date === undefined) continue
    const at = [...path, 'key_results', index, 'achieved_on']
    const entered = firstEntered(deal, stage)
    if (entered !== undefined && date < entered)
      faults.push({ kind: 'result_before_stage', path: at, stage, date, entered })
    if (date > asOf) faults.push({ kind: 'result_later', path: at, stage, date })
  }
  return faults
}

/**
 * The history of a deal in the order of its days, where nothing else is wrong with its record: the days are all
 * different, and the stages rise with them. undefined = it is in order, or more than the order is wrong.
 */
export const historyInOrder = (at: At<Opportunity>, asOf: string): Opportunity['stage_history'] => {
  const { thing: deal, path } = at
  if (deal.stage === undefined || recordFaults(at, asOf).length === 0) return undefined
  const sorted = (deal.stage_history ?? []).toSorted((a, b) => byText(a.entered_on, b.entered_on))
  const rises = sorted.every(({ stage, entered_on }, index) => {
    const before = sorted[index - 1]
    return before === undefined || (before.stage < stage && before.entered_on < entered_on)
  })
  const mended = { thing: { ...deal, stage_history: sorted }, path }
  return rises && recordFaults(mended, asOf).length === 0 ? sorted : undefined
}

/**
 * Domain 2.4.3, OPP-006, with the format page, section 2: the last entry of the history is the stage, a potential deal
 * has none, and a deal won before the last stage says when. What is not recorded contradicts nothing.
 */
export const recordFaults = (at: At<Opportunity>, asOf: string): readonly RecordFault[] => {
  const { thing: deal, path } = at
  if (deal.kind === 'potential')
    return deal.stage === undefined
      ? []
      : [{ kind: 'potential_with_stage', path: [...path, 'stage'], stage: deal.stage }]
  return [...stageFaults(at), ...historyFaults(at, asOf), ...resultFaults(at, asOf)]
}
