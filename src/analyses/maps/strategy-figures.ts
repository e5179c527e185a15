import { dealState, type DealState } from '../../measures/deals.js'
import { byId, peopleOf } from '../../measures/lookup.js'
import { isKeyPlayer } from '../../measures/people.js'
import { mapGoalsOf, strategyMapOf, type MappedTactic } from '../../measures/strategy.js'
import type { Context } from '../../plan/context.js'
import type { Opportunity, Plan } from '../../plan/plan.js'
import { idMaker } from './picture.js'

type Kind = 'customer' | 'goal' | 'strategy' | 'tactic' | 'missing_goal' | 'missing_strategy' | 'missing_tactic'

/** What only some nodes have. */
const nothing = {
  subject: null,
  statement: null,
  goal_kind: null,
  metric: null,
  unit: null,
  current: null,
  target: null,
  due: null,
  owner_person: null,
  owner_key_player: null,
  validated_on: null,
  solution: null,
  fit: null,
  note: null,
  mapped: null,
  white_space: null,
  opportunities: [],
}

export type StrategyNode = {
  readonly id: string
  readonly kind: Kind
  readonly parent: string | null
  readonly subject: string | null
  readonly statement: string | null
  readonly goal_kind: string | null
  readonly metric: string | null
  readonly unit: string | null
  readonly current: number | null
  readonly target: number | null
  readonly due: string | null
  readonly owner_person: string | null
  readonly owner_key_player: boolean | null
  readonly validated_on: string | null
  readonly solution: string | null
  readonly fit: string | null
  readonly note: string | null
  readonly mapped: boolean | null
  readonly white_space: boolean | null
  readonly opportunities: readonly {
    readonly id: string
    readonly stage: string | null
    readonly kind: string
    readonly state: DealState
  }[]
}

const dealFigures = (deal: Opportunity) => ({
  id: deal.id,
  stage: deal.stage ?? null,
  kind: deal.kind ?? 'current',
  state: dealState(deal),
})

const answerFigures = ({ solution, fit, note, mapped, whiteSpace, deals }: MappedTactic) => ({
  solution: solution ?? null,
  fit: fit ?? null,
  note: note ?? null,
  mapped,
  white_space: whiteSpace,
  opportunities: deals.map(dealFigures),
})

/** A goal, strategy or tactic of the customer. */
type Layer = {
  readonly id: string
  readonly statement: string
  readonly owner_person?: string | undefined
  readonly validated_on?: string | undefined
}

/** Everything below the customer, in plan order; where a layer is missing, its empty place. */
const nodesOf = (plan: Plan, { playbook }: Context): readonly StrategyNode[] => {
  const nextId = idMaker()
  const people = byId(peopleOf(plan))
  const root: StrategyNode = {
    ...nothing,
    id: nextId(),
    kind: 'customer',
    parent: null,
    statement: plan.account.name,
  }
  const layer = (kind: Kind, parent: string, { id, statement, owner_person, validated_on }: Layer) => {
    const owner = owner_person === undefined ? undefined : people.get(owner_person)
    return {
      ...nothing,
      id: nextId(),
      kind,
      parent,
      subject: id,
      statement,
      owner_person: owner_person ?? null,
      owner_key_player: owner ? isKeyPlayer(owner, playbook) : null,
      validated_on: validated_on ?? null,
    }
  }
  const missing = (kind: Kind, parent: string): StrategyNode => ({ ...nothing, id: nextId(), kind, parent })
  const { tactics } = strategyMapOf(plan)
  const goals = mapGoalsOf(plan)
  if (goals.length === 0) return [root, missing('missing_goal', root.id)]
  const below = goals.flatMap(({ goal }) => {
    const top: StrategyNode = {
      ...layer('goal', root.id, goal),
      goal_kind: goal.kind ?? null,
      metric: goal.metric ?? null,
      unit: goal.unit ?? null,
      current: goal.current ?? null,
      target: goal.target ?? null,
      due: goal.due ?? null,
    }
    if (!goal.strategies?.length) return [top, missing('missing_strategy', top.id)]
    return [
      top,
      ...goal.strategies.flatMap((strategy) => {
        const middle = layer('strategy', top.id, strategy)
        const own = tactics.filter((one) => one.strategy === strategy)
        if (own.length === 0) return [middle, missing('missing_tactic', middle.id)]
        return [middle, ...own.map((one) => ({ ...layer('tactic', middle.id, one.tactic), ...answerFigures(one) }))]
      }),
    ]
  })
  return [root, ...below]
}

const figuresOf = (plan: Plan, context: Context) => {
  const nodes = nodesOf(plan, context)
  const of = (kind: Kind) => nodes.filter((node) => node.kind === kind)
  const written = nodes.filter(({ subject }) => subject !== null)
  return {
    nodes,
    edges: nodes.flatMap(({ id, parent }) =>
      parent === null ? [] : [{ from: parent, to: id, kind: 'reached_by' as const }],
    ),
    goals: of('goal').length,
    strategies: of('strategy').length,
    tactics: of('tactic').length,
    validated: written.filter((node) => node.validated_on !== null).length,
    validated_of: written.length,
    white_space: nodes.flatMap(({ subject, white_space }) => (white_space && subject !== null ? [subject] : [])),
  }
}

export type StrategyFigures = ReturnType<typeof figuresOf>

/** The strategy map as data. */
export const strategyFigures = (plan: Plan, context: Context): StrategyFigures => figuresOf(plan, context)
