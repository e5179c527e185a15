import type { Context } from '../plan/context.js'
import type { Person, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import {
  enough,
  judged,
  judgedBelow,
  judgedEach,
  lacking,
  notApplicable,
  open,
  planParts,
  scoreOf,
  unless,
  type Check,
  type Draft,
  type PlanPart,
  type Score,
} from './checks.js'
import { hasProfile } from './competitors.js'
import { levelOfMember } from './coverage.js'
import { dealsWithoutDecisionMaker } from './deal-people.js'
import { dimensionIds } from './dimensions.js'
import { strategicGaps } from './gaps.js'
import { goalFigures } from './goals.js'
import { at, byText, peopleOf, teamOf, type Route } from './lookup.js'
import { isDecisionMaker, isKeyPlayer } from './people.js'
import { companyIds, researchOf } from './research.js'
import { segmentationOf } from './segmentation.js'
import { furthestStage, furthestStageOf, isFrom } from './stages.js'
import { executionSteps, strategyMapOf } from './strategy.js'
import { remembered } from './remembered.js'

export type PartScore = Score & { readonly id: PlanPart; readonly checks: readonly Check[] }

/** What makes a plan better and is not required. */
export type Recommended = {
  readonly id: 'executive_sponsor' | 'joint_value' | 'reviewed_with' | 'competitor_profile'
  readonly present: boolean
  readonly path: Route
}

export type Completeness = Score & {
  readonly parts: readonly PartScore[]
  /** Whether a required check fails. */
  readonly isIncomplete: boolean
  readonly recommended: readonly Recommended[]
}

const teamChecks = (plan: Plan, { playbook }: Context): readonly Draft[] => {
  const team = teamOf(plan)
  const isMember = team.some(({ thing }) => thing.id === plan.owner)
  const isDangling = plan.owner !== undefined && !isMember
  const members = enough('1.2', team.length, playbook.limits.team_members, 'team')
  return [
    // An owner who is not on the team is an id that leads nowhere, which PLN-005 tells.
    judged('1.1', unless(isMember, 'owner'), [isDangling ? 'PLN-005' : 'PLN-001']),
    members,
    judgedEach('1.3', team, members, ({ thing, path }) =>
      lacking(
        { subject: thing.id, name: thing.name, path },
        { role: thing.role, level: levelOfMember(thing, playbook) },
      ),
    ),
  ]
}

const backgroundChecks = (plan: Plan, context: Context): readonly Draft[] => {
  const gaps = researchOf(plan, context.asOf)
    .filter(({ answered }) => !answered)
    .map(({ id, path }) => ({ key: id, path }))
  const isCompany = (key: string): boolean => companyIds.some((id) => id === key)
  const inputs = segmentationOf(plan, context).vpcMissing.map((key) => ({
    key,
    path: key === 'exchange_rate' ? ['currency'] : ['account', key],
  }))
  return [
    judged('2.1', unless(plan.account.lifecycle !== undefined, 'lifecycle', 'account'), ['PLN-002']),
    judged('2.2', open(gaps.filter(({ key }) => isCompany(key))), ['PLN-003']),
    judged('2.3', open(gaps.filter(({ key }) => !isCompany(key))), ['PLN-003']),
    judged('2.4', open(inputs), ['SEG-001']),
  ]
}

const mapChecks = (plan: Plan): readonly Draft[] => {
  const goals = at(plan.maps?.strategy?.goals, 'maps', 'strategy', 'goals')
  const strategies = goals.flatMap(({ thing, path }) => at(thing.strategies, ...path, 'strategies'))
  const hasGoal = judged('3.1', unless(goals.length > 0, 'goals', 'maps', 'strategy'))
  const goalsLead = judgedBelow('3.2', goals, hasGoal, 'strategies', (goal) => goal.strategies, ['STR-001'])
  const strategiesLead = judgedBelow('3.3', strategies, goalsLead, 'tactics', (one) => one.tactics, ['STR-001'])
  const steps = plan.maps?.execution?.steps
  const openSteps = executionSteps
    .filter((step) => steps?.[step]?.status === undefined)
    .map((step) => ({ key: step, path: ['maps', 'execution', 'steps', step] }))
  return [
    hasGoal,
    goalsLead,
    strategiesLead,
    judgedEach(
      '3.4',
      strategyMapOf(plan).tactics,
      strategiesLead,
      ({ tactic, path, mapped, fitAble }) =>
        mapped || !fitAble ? [] : [{ subject: tactic.id, name: tactic.statement, keys: ['solution'], path }],
      ['STR-004'],
    ),
    judged('3.5', open(openSteps)),
    judged('3.6', unless((plan.opportunities ?? []).length > 0, 'opportunities')),
  ]
}

/** What check 4.3 asks of a key player, and the rules that report it. */
const personRules: Readonly<Record<string, string>> = {
  roles: 'ROL-001',
  influence: 'STK-002',
  'relationship.current': 'REL-001',
  'relationship.desired': 'REL-001',
  ...Object.fromEntries(dimensionIds.map((dimension) => [dimension, 'STK-001'])),
}

const knownOf = (person: Person, plan: Plan, { from_stage }: Playbook): Readonly<Record<string, unknown>> => {
  const { roles, forces, influence, relationship } = person
  const asksAll = isFrom(furthestStageOf(person.id, plan), from_stage.all_dimensions)
  return {
    roles: roles?.length || forces?.length ? true : undefined,
    influence,
    'relationship.current': relationship?.current,
    'relationship.desired': relationship?.desired,
    ...(asksAll && Object.fromEntries(dimensionIds.map((dimension) => [dimension, person[dimension]]))),
  }
}

/** Only the rules that have something to say stand for it while it fails. */
const keyPlayerCheck = (plan: Plan, playbook: Playbook, hasPeople: Draft): Draft => {
  const check = judgedEach(
    '4.3',
    peopleOf(plan).filter(({ thing }) => isKeyPlayer(thing, playbook)),
    hasPeople,
    ({ thing, path }) => lacking({ subject: thing.id, name: thing.name, path }, knownOf(thing, plan, playbook)),
    [...new Set(Object.values(personRules))].sort(byText),
  )
  const keys = new Set(check.failing.flatMap((failing) => failing.keys))
  const speaking = new Set([...keys].flatMap((key) => personRules[key] ?? []))
  return check.state === 'failed' && check.follows === undefined
    ? { ...check, reportedBy: check.reportedBy.filter((code) => speaking.has(code)) }
    : check
}

const relationshipChecks = (plan: Plan, { playbook }: Context): readonly Draft[] => {
  const { limits, from_stage } = playbook
  const people = peopleOf(plan)
  const { none_found, voices } = plan.relationships ?? {}
  const organisations = strategicGaps(plan, playbook)
  const assessed = organisations.rows.length + organisations.leftOut.length
  const hasPeople = enough('4.1', people.length, limits.people, 'people', 'relationships')

  const decides = people.some(({ thing }) => isDecisionMaker(thing, playbook))
  const stage = furthestStage(plan)
  const isLate = dealsWithoutDecisionMaker(plan, playbook).some((deal) =>
    isFrom(deal.stage, from_stage.decision_maker_error),
  )
  return [
    hasPeople,
    // Nothing asks for a decision maker before there is a deal.
    decides || stage !== undefined
      ? judged('4.2', unless(decides || !isLate, 'people', 'relationships'), ['COV-001'])
      : notApplicable('4.2', ['COV-001']),
    keyPlayerCheck(plan, playbook, hasPeople),
    judged(
      '4.4',
      unless(
        people.some(({ thing }) => thing.external === true) || none_found?.external_influencer !== undefined,
        'external_influencer',
        'relationships',
        'none_found',
      ),
    ),
    judged('4.5', unless(assessed > 0 || none_found?.organisation !== undefined, 'organisations', 'relationships'), [
      'SRE-001',
    ]),
    judged('4.6', unless((voices ?? []).length > 0, 'voices', 'relationships')),
  ]
}

const goalChecks = (plan: Plan, context: Context): readonly Draft[] => {
  const goals = at(plan.goals, 'goals')
  const subGoals = goals.flatMap(({ thing, path }) => at(thing.sub_goals, ...path, 'sub_goals'))
  const measurable = goals.flatMap(({ thing: { id, statement, metric, target, due }, path }) =>
    lacking({ subject: id, name: statement, path }, { metric, target, due }),
  )
  const hasGoal = goals.length === 0 ? judged('5.1', unless(false, 'goals')) : judged('5.1', measurable, ['GOL-001'])
  const goalsLead = judgedBelow('5.2', goals, hasGoal, 'sub_goals', (goal) => goal.sub_goals, ['GOL-002'])
  const subGoalsLead = judgedBelow('5.3', subGoals, goalsLead, 'actions', (one) => one.actions, ['GOL-002'])
  return [
    hasGoal,
    goalsLead,
    subGoalsLead,
    judgedEach(
      '5.4',
      goalFigures(plan, context).actions,
      subGoalsLead,
      ({ action: { id, what, owner, due }, path }) => lacking({ subject: id, name: what, path }, { owner, due }),
      ['GOL-003'],
    ),
  ]
}

/** Domain 2.1: what makes a plan better and is not required. */
export const recommendedOf = (plan: Plan): readonly Recommended[] => {
  return [
    {
      id: 'executive_sponsor',
      present: (plan.team ?? []).some((member) => member.is_executive_sponsor === true),
      path: ['team'],
    },
    { id: 'joint_value', present: (plan.value?.propositions ?? []).length > 0, path: ['value', 'propositions'] },
    { id: 'reviewed_with', present: (plan.reviewed_with ?? []).length > 0, path: ['reviewed_with'] },
    { id: 'competitor_profile', present: (plan.competitors ?? []).some(hasProfile), path: ['competitors'] },
  ]
}

/** Domain 2.1: the twenty-three required checks of the five parts. */
export const completenessOf = remembered((plan: Plan, context: Context): Completeness => {
  const drafts: Readonly<Record<PlanPart, readonly Draft[]>> = {
    team: teamChecks(plan, context),
    background: backgroundChecks(plan, context),
    maps: mapChecks(plan),
    relationships: relationshipChecks(plan, context),
    goals: goalChecks(plan, context),
  }
  const parts = planParts.map((id): PartScore => ({
    id,
    ...scoreOf(drafts[id]),
    checks: drafts[id].map((draft) => ({ ...draft, part: id })),
  }))
  const checks = parts.flatMap((part) => part.checks)
  return {
    parts,
    ...scoreOf(checks),
    isIncomplete: checks.some(({ state }) => state === 'failed'),
    recommended: recommendedOf(plan),
  }
})

/** The checks that fail, in order. */
export const failedChecks = ({ parts }: Completeness): readonly Check[] =>
  parts.flatMap(({ checks }) => checks.filter(({ state }) => state === 'failed'))
