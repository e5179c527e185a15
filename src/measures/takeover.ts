import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import { daysBetween, plusDays } from './dates.js'
import { levelsOf } from './scales.js'

export type Takeover = {
  readonly phase: string | undefined
  readonly assignedOn: string | undefined
  /** Whole days since the assignment; undefined = the day is not known. */
  readonly days: number | undefined
  /** The last day for the first phase. */
  readonly surveyDue: string | undefined
  /** The first phase goes on after that day; a phase that is not known may be a later one. */
  readonly isSurveyLate: boolean
}

/** Domain S2-25: how far the account has come into the hands of its new owner; undefined = it was not taken over. */
export const takeoverOf = ({ account }: Plan, { playbook, asOf }: Context): Takeover | undefined => {
  const { takeover } = account
  if (takeover === undefined) return undefined
  const { phase, assigned_on: assignedOn } = takeover
  const { takeover_survey_days: limit } = playbook.limits
  const days = assignedOn === undefined ? undefined : daysBetween(assignedOn, asOf)
  const [first] = levelsOf(playbook, 'takeover_phase').map(([id]) => id)
  return {
    phase,
    assignedOn,
    days,
    surveyDue: assignedOn === undefined ? undefined : plusDays(assignedOn, limit),
    isSurveyLate: phase !== undefined && phase === first && days !== undefined && days > limit,
  }
}
