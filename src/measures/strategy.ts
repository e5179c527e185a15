import type { Opportunity, Person, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { decimal, percentOf, times } from './exact.js'
import { missingPartsOf, type GoalPart } from './goals.js'
import { byId, peopleOf, type Route } from './lookup.js'
import { isKeyPlayer } from './people.js'
import { remembered } from './remembered.js'

type MapGoal = NonNullable<NonNullable<NonNullable<Plan['maps']>['strategy']>['goals']>[number]
type MapStrategy = NonNullable<MapGoal['strategies']>[number]
type MapTactic = NonNullable<MapStrategy['tactics']>[number]
type Steps = NonNullable<NonNullable<NonNullable<Plan['maps']>['execution']>['steps']>

export type MappedTactic = {
  readonly goal: MapGoal
  readonly strategy: MapStrategy
  readonly tactic: MapTactic
  readonly path: Route
  /** Who answers for it at the customer; undefined = not known, or the id leads nowhere. */
  readonly owner: Person | undefined
  /** What we offer for it, in words; undefined = none named. */
  readonly solution: string | undefined
  /** undefined = not judged, which counts as fit-able. */
  readonly fit: 'fit' | 'no_fit' | undefined
  /** Why it is judged so, in words; undefined = not said. */
  readonly note: string | undefined
  /** Every deal that names this tactic, in plan order. */
  readonly deals: readonly Opportunity[]
  readonly mapped: boolean
  readonly fitAble: boolean
  /** Fit-able and without any deal. */
  readonly whiteSpace: boolean
}

export type StrategyMap = {
  readonly tactics: readonly MappedTactic[]
  readonly mapped: number
  readonly fitAble: number
  /** Percent with one decimal; undefined without any tactic (or without any fit-able one). */
  readonly solutionCoveragePct: number | undefined
  readonly fitCoveragePct: number | undefined
}

/** A goal of the customer. */
export type MapGoalFigure = {
  readonly goal: MapGoal
  readonly path: Route
  /** Who answers for it at the customer; undefined = not known, or the id leads nowhere. */
  readonly owner: Person | undefined
  /** What is not known of metric, target and due date, in this order. */
  readonly missing: readonly GoalPart[]
}

/** Where the map breaks off: a goal without a strategy, or a strategy without a tactic. */
export type LooseEnd = {
  readonly layer: 'goal' | 'strategy'
  readonly id: string
  readonly statement: string
  readonly path: Route
  /** Who answers for it at the customer; undefined = not known, or the id leads nowhere. */
  readonly owner: Person | undefined
}

/** The four steps of the execution map, in order (domain S0-15). */
export const executionSteps = [
  'validate_strategy_map',
  'identify_usable_relationships',
  'research_similar_success',
  'identify_opportunities',
] as const satisfies readonly (keyof Steps)[]

const percent = (part: number, whole: number): number | undefined => percentOf(decimal(part), decimal(whole))

type Owners = (id: string | undefined) => Person | undefined

const ownersOf = (plan: Plan): Owners => {
  const people = byId(peopleOf(plan))
  return (id) => (id === undefined ? undefined : people.get(id))
}

const mappedTactics = (plan: Plan): readonly MappedTactic[] => {
  const ownerOf = ownersOf(plan)
  const mappings = plan.maps?.execution?.mappings ?? []
  const opportunities = plan.opportunities ?? []
  return (plan.maps?.strategy?.goals ?? []).flatMap((goal, g) =>
    (goal.strategies ?? []).flatMap((strategy, s) =>
      (strategy.tactics ?? []).map((tactic, t): MappedTactic => {
        const mapping = mappings.find((one) => one.tactic === tactic.id)
        const deals = opportunities.filter((deal) => deal.tactic === tactic.id)
        const fitAble = mapping?.fit !== 'no_fit'
        return {
          goal,
          strategy,
          tactic,
          path: ['maps', 'strategy', 'goals', g, 'strategies', s, 'tactics', t],
          owner: ownerOf(tactic.owner_person),
          solution: mapping?.solution,
          fit: mapping?.fit,
          note: mapping?.note,
          deals,
          mapped: mapping?.solution !== undefined || deals.length > 0,
          fitAble,
          whiteSpace: fitAble && deals.length === 0,
        }
      }),
    ),
  )
}

/** Domain 2.3: which tactics of the customer we answer with a solution or a deal, and what is still white space. */
export const strategyMapOf = remembered((plan: Plan): StrategyMap => {
  const tactics = mappedTactics(plan)
  const fitAble = tactics.filter((tactic) => tactic.fitAble)
  const mapped = tactics.filter((tactic) => tactic.mapped).length
  return {
    tactics,
    mapped,
    fitAble: fitAble.length,
    solutionCoveragePct: percent(mapped, tactics.length),
    fitCoveragePct: percent(fitAble.filter((tactic) => tactic.mapped).length, fitAble.length),
  }
})

/** Domain 2.3: the goals of the customer in plan order. */
export const mapGoalsOf = (plan: Plan): readonly MapGoalFigure[] => {
  const ownerOf = ownersOf(plan)
  return (plan.maps?.strategy?.goals ?? []).map((goal, index) => ({
    goal,
    path: ['maps', 'strategy', 'goals', index],
    owner: ownerOf(goal.owner_person),
    missing: missingPartsOf(goal),
  }))
}

/** Domain 2.3 (S0-12): where one of the three layers, goal, strategy, tactic, is missing, in plan order. */
export const looseEndsOf = (plan: Plan): readonly LooseEnd[] => {
  const ownerOf = ownersOf(plan)
  const end = (layer: LooseEnd['layer'], node: MapGoal | MapStrategy, path: Route): LooseEnd => ({
    layer,
    id: node.id,
    statement: node.statement,
    path,
    owner: ownerOf(node.owner_person),
  })
  return mapGoalsOf(plan).flatMap(({ goal, path }) => {
    const strategies = goal.strategies ?? []
    if (strategies.length === 0) return [end('goal', goal, path)]
    return strategies.flatMap((strategy, s) =>
      strategy.tactics?.length ? [] : [end('strategy', strategy, [...path, 'strategies', s])],
    )
  })
}

export type ExecutionStep = (typeof executionSteps)[number]

/** Domain S0-15: the steps of the execution map that are not recorded as done, in order. */
export const stepsToDo = (plan: Plan): readonly ExecutionStep[] =>
  executionSteps.filter((step) => plan.maps?.execution?.steps?.[step]?.status !== 'done')

export type GoalOwnership = {
  readonly goals: number
  /** Goals whose owner at the customer is a key player. */
  readonly byKeyPlayers: number
  /** Percent with one decimal; undefined without a goal. */
  readonly pct: number | undefined
  /** Goals that no key player owns, in plan order. Those of whose owner too little is known are left out. */
  readonly others: readonly MapGoalFigure[]
  /** Below the limit of the playbook, whatever the owners are of whom too little is known. */
  readonly tooFew: boolean
}

/** Domain 2.3: how many goals of the customer are owned by people who count there. */
export const goalOwnershipOf = (plan: Plan, playbook: Playbook): GoalOwnership => {
  const goals = mapGoalsOf(plan)
  const isKeys = ({ owner }: MapGoalFigure) => owner !== undefined && isKeyPlayer(owner, playbook)
  const byKeyPlayers = goals.filter(isKeys).length
  // Nobody is named: that is no key player. An id that leads nowhere, or an influence not known: it may be one.
  const others = goals.filter(
    (one) => !isKeys(one) && (one.goal.owner_person === undefined || one.owner?.influence !== undefined),
  )
  const most = times(decimal(goals.length - others.length), decimal(100))
  return {
    goals: goals.length,
    byKeyPlayers,
    pct: percent(byKeyPlayers, goals.length),
    others,
    tooFew: most.lt(times(decimal(playbook.limits.key_owner_pct), decimal(goals.length))),
  }
}
