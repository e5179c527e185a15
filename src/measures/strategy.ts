import type { Opportunity, Plan } from '../plan/plan.js'
import { decimal, percentOf } from './exact.js'
import type { Route } from './lookup.js'

type MapGoal = NonNullable<NonNullable<NonNullable<Plan['maps']>['strategy']>['goals']>[number]
type MapStrategy = NonNullable<MapGoal['strategies']>[number]
type MapTactic = NonNullable<MapStrategy['tactics']>[number]
type Steps = NonNullable<NonNullable<NonNullable<Plan['maps']>['execution']>['steps']>

export type MappedTactic = {
  readonly goal: MapGoal
  readonly strategy: MapStrategy
  readonly tactic: MapTactic
  readonly path: Route
  /** What we offer for it, in words; undefined = none named. */
  readonly solution: string | undefined
  /** undefined = not judged, which counts as fit-able. */
  readonly fit: 'fit' | 'no_fit' | undefined
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

/** The four steps of the execution map, in order (domain S0-15). */
export const executionSteps = [
  'validate_strategy_map',
  'identify_usable_relationships',
  'research_similar_success',
  'identify_opportunities',
] as const satisfies readonly (keyof Steps)[]

const percent = (part: number, whole: number): number | undefined => percentOf(decimal(part), decimal(whole))

const mappedTactics = (plan: Plan): readonly MappedTactic[] => {
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
          solution: mapping?.solution,
          fit: mapping?.fit,
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
export const strategyMapOf = (plan: Plan): StrategyMap => {
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
}
