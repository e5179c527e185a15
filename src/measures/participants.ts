import type { Opportunity, Plan, TeamMember } from '../plan/plan.js'
import type { Playbook, StageCode } from '../playbook/playbook.js'
import { ladderOf } from './ladder.js'
import { byId, teamOf } from './lookup.js'
import { isOneOf } from './scales.js'
import { openDealsOf, type OpenDeal } from './stages.js'

/** Domain S3-06: who may stand in for a participant. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  account_manager: ['account_manager', 'key_account_manager'],
  director: ['director', 'executive'],
}

/** An open deal whose team lacks a role that the stage asks for. */
export type ShortTeam = OpenDeal & {
  /** Ids of the scale `team_role`, in the order of the ladder. */
  readonly missing: readonly string[]
  /** For each missing role the first of our team who has it; roles that nobody has are left out. */
  readonly candidates: readonly TeamMember[]
}

const fills = ({ role }: TeamMember, wanted: string): boolean => isOneOf(standIns[wanted] ?? [wanted], role)

/** Ids of the deal's team that lead nowhere, and members whose role nobody has written: any of them may have the role. */
const undecidedIn = (deal: Opportunity, team: ReadonlyMap<string, TeamMember>): number =>
  [...new Set(deal.team)].filter((id) => team.get(id)?.role === undefined).length

/**
 * Roles that a stage asks for and the team of a deal lacks for certain, in the order of the ladder; undefined = somebody
 * of the team may have one, so nothing can be said.
 */
export const missingParticipants = (
  deal: Opportunity,
  stage: StageCode,
  ours: ReadonlyMap<string, TeamMember>,
  playbook: Playbook,
): readonly string[] | undefined => {
  const members = (deal.team ?? []).flatMap((id) => ours.get(id) ?? [])
  const missing = ladderOf(playbook)[stage].participants.filter(
    (role) => !members.some((member) => fills(member, role)),
  )
  return missing.length > 0 && missing.length <= undecidedIn(deal, ours) ? undefined : missing
}

/** Domain 2.9, COV-008: open deals in which a participant is certainly missing, in plan order. */
export const shortTeams = (plan: Plan, playbook: Playbook): readonly ShortTeam[] => {
  const ours = byId(teamOf(plan))
  return openDealsOf(plan).flatMap((deal) => {
    const missing = missingParticipants(deal.thing, deal.stage, ours, playbook)
    if (missing === undefined || missing.length === 0) return []
    const candidates = missing.flatMap((role) => [...ours.values()].find((member) => fills(member, role)) ?? [])
    return [{ ...deal, missing, candidates }]
  })
}
