import { namesOf } from '../../measures/lookup.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Graph } from '../../report/graph.js'
import { counted, joined } from '../../report/words.js'
import { executionFigures, type ExecutionNode } from './execution-figures.js'
import { executionGroups, executionLook } from './execution-words.js'
import { graphNodes } from './picture.js'
import type { StrategyFigures, StrategyNode } from './strategy-figures.js'
import { strategyLook } from './strategy-words.js'
import { laneTitles, legendTitles, starSign, tacticSigns } from './tactic-signs.js'

const lanes: Readonly<Record<StrategyNode['kind'], number>> = {
  customer: 0,
  goal: 1,
  missing_goal: 1,
  strategy: 2,
  missing_strategy: 2,
  tactic: 3,
  missing_tactic: 3,
}

const solutionLane = 4

const dealLane = 5

const isAnswer = ({ kind }: ExecutionNode): boolean =>
  kind === 'solution' || kind === 'opportunity' || kind === 'white_space'

/** What we answer the tactics with, as nodes that count on from those of the strategy map. */
const answersOf = (plan: Plan, context: Context, nodes: readonly StrategyNode[]) => {
  const execution = executionFigures(plan, context)
  const answers = execution.nodes.filter(isAnswer)
  const ids = new Map(answers.map(({ id }, index) => [id, `n${String(nodes.length + index + 1)}`]))
  const tactics = new Map(nodes.flatMap(({ id, subject, kind }) => (kind === 'tactic' ? [[subject, id] as const] : [])))
  for (const { id, kind, subject } of execution.nodes) {
    const tactic = kind === 'tactic' ? tactics.get(subject) : undefined
    if (tactic !== undefined) ids.set(id, tactic)
  }
  const idOf = (id: string): string => ids.get(id) ?? id
  const renamed = answers.map((node) => ({
    ...node,
    id: idOf(node.id),
    parent: node.parent === null ? null : idOf(node.parent),
  }))
  return { nodes: renamed, currency: execution.currency }
}

const laneOf = ({ kind, mapped }: ExecutionNode): number =>
  kind === 'solution' || (kind === 'white_space' && mapped !== true) ? solutionLane : dealLane

const descriptionOf = ({ goals, strategies, tactics, white_space }: StrategyFigures) =>
  joined(
    [
      counted(goals, 'goal of the customer', 'goals of the customer', '个客户的目标'),
      counted(strategies, 'strategy', 'strategies', '项战略'),
      counted(tactics, 'tactic', 'tactics', '项战术'),
      counted(white_space.length, 'white space', 'white spaces', '个空白机会'),
    ],
    ' · ',
  )

/** The strategy map from the customer to the right, with what we answer each tactic with, and where nobody has started. */
export const strategyGraph = (figures: StrategyFigures, plan: Plan, context: Context): Graph => {
  const { playbook } = context
  const answers = answersOf(plan, context, figures.nodes)
  const wanted = graphNodes(figures.nodes, strategyLook(namesOf(plan), plan, playbook, true), ({ kind }) => ({
    lane: lanes[kind],
  }))
  const answered = graphNodes(answers.nodes, executionLook(answers.currency, playbook), (node) =>
    node.parent === null ? {} : { lane: laneOf(node) },
  )
  const isTactic = (id: string): boolean => figures.nodes.some((node) => node.id === id && node.kind === 'tactic')
  const all = [...wanted, ...answered]
  const signs = tacticSigns(
    wanted.filter(({ id }) => isTactic(id)),
    all,
  )
  return {
    direction: 'right',
    nodes: all,
    edges: [
      ...figures.edges,
      ...answers.nodes.flatMap(({ id, parent }) => (parent === null ? [] : [{ from: parent, to: id }])),
    ].map(({ from, to }) => ({ from, to, line: 'main' })),
    groups: executionGroups(answers.nodes),
    description: descriptionOf(figures),
    lanes: [
      laneTitles.customer,
      laneTitles.goals,
      laneTitles.strategies,
      laneTitles.tactics,
      laneTitles.solutions,
      laneTitles.deals,
    ],
    legend: [
      { title: legendTitles.tactics, signs },
      {
        title: legendTitles.marks,
        signs: figures.nodes.some((node) => node.owner_key_player === true) ? [starSign] : [],
      },
    ],
  }
}
