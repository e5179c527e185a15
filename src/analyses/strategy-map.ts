import { opportunitiesOf, byId, peopleOf } from '../measures/lookup.js'
import { executionSteps, strategyMapOf, type MappedTactic } from '../measures/strategy.js'
import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Block, Cell, Column, Fact } from '../report/block.js'
import { solutionCoverageFacts } from '../report/coverage-facts.js'
import type { Text } from '../report/text.js'
import { both, joined, labelIn, same, toned, unknown } from '../report/words.js'
import { defineAnalysis } from './analysis.js'

const tacticFigures = ({ tactic, solution, fit, deals, mapped, whiteSpace }: MappedTactic) => ({
  id: tactic.id,
  statement: tactic.statement,
  solution: solution ?? null,
  fit: fit ?? null,
  opportunities: deals.map(({ id }) => id),
  mapped,
  white_space: whiteSpace,
  validated_on: tactic.validated_on ?? null,
})

const compute = (plan: Plan) => {
  const found = strategyMapOf(plan)
  const { steps = {} } = plan.maps?.execution ?? {}
  return {
    goals: (plan.maps?.strategy?.goals ?? []).map((goal) => ({
      id: goal.id,
      statement: goal.statement,
      kind: goal.kind ?? null,
      metric: goal.metric ?? null,
      unit: goal.unit ?? null,
      current: goal.current ?? null,
      target: goal.target ?? null,
      due: goal.due ?? null,
      owner_person: goal.owner_person ?? null,
      strategies: (goal.strategies ?? []).map((strategy) => ({
        id: strategy.id,
        statement: strategy.statement,
        tactics: found.tactics.filter((one) => one.strategy === strategy).map(tacticFigures),
      })),
    })),
    tactics: found.tactics.length,
    mapped: found.mapped,
    fit_able: found.fitAble,
    solution_coverage_pct: found.solutionCoveragePct ?? null,
    fit_coverage_pct: found.fitCoveragePct ?? null,
    white_space: found.tactics.filter(({ whiteSpace }) => whiteSpace).map(({ tactic }) => tactic.id),
    steps: executionSteps.map((step) => ({
      step,
      status: steps[step]?.status ?? null,
      done_on: steps[step]?.done_on ?? null,
    })),
  }
}

type Figures = ReturnType<typeof compute>
type GoalFigures = Figures['goals'][number]
type StrategyFigures = GoalFigures['strategies'][number]
type TacticFigures = ReturnType<typeof tacticFigures>

/** `return on capital: 8 → 12 percent by 2028-12-31, owner 罗启明`. */
const goalWords = (goal: GoalFigures, plan: Plan, { scales }: Playbook): Text => {
  const owner = goal.owner_person === null ? undefined : byId(peopleOf(plan)).get(goal.owner_person)?.name
  const way = `${String(goal.current ?? '?')} → ${String(goal.target ?? '?')}${goal.unit === null ? '' : ` ${goal.unit}`}`
  const metric = [goal.metric, goal.current === null && goal.target === null ? null : way].filter(
    (part) => part !== null,
  )
  return both((language) => {
    const isChinese = language === 'zh'
    const parts = [
      goal.kind === null ? '' : labelIn(scales['map_goal_kind'], goal.kind)[language],
      metric.join(' '),
      goal.due === null ? '' : isChinese ? `${goal.due} 前` : `by ${goal.due}`,
      goal.owner_person === null ? '' : `${isChinese ? '负责人' : 'owner'} ${owner ?? goal.owner_person}`,
    ].filter((part) => part !== '')
    return parts.length === 0 ? goal.statement : `${goal.statement} · ${parts.join(' · ')}`
  })
}

/** What answers a tactic; the tone says whether anything does. */
const answerCell = (tactic: TacticFigures, plan: Plan, { scales }: Playbook): Cell => {
  if (tactic.fit === 'no_fit') return toned(labelIn(scales['fit'], 'no_fit'), 'dim')
  const deals = byId(opportunitiesOf(plan))
  const names = tactic.opportunities.map((id) => {
    const deal = deals.get(id)
    return deal?.stage === undefined ? (deal?.name ?? id) : `${deal.name} (${deal.stage})`
  })
  const answers = [...new Set([...(tactic.solution === null ? [] : [tactic.solution]), ...names])]
  if (answers.length === 0) return toned({ en: 'no solution and no deal yet', zh: '还没有方案和商机' }, 'bad')
  const open: Text = tactic.white_space ? { en: ' · no deal yet', zh: ' · 还没有商机' } : same('')
  return toned(joined([same(answers.join(' · ')), open], ''), tactic.white_space ? 'warn' : 'good')
}

const columns: readonly Column[] = [
  { title: { en: 'Strategy', zh: '战略' } },
  { title: { en: 'Tactic', zh: '战术' } },
  { title: { en: 'Solution and deals', zh: '方案与商机' } },
]

/** A strategy with its tactics below each other; its words stand in the first row. */
const strategyRows = (strategy: StrategyFigures, plan: Plan, playbook: Playbook): readonly (readonly Cell[])[] =>
  strategy.tactics.length === 0
    ? [[same(strategy.statement), toned({ en: 'no tactic yet', zh: '还没有战术' }, 'bad'), same('')]]
    : strategy.tactics.map((tactic, index) => [
        same(index === 0 ? strategy.statement : ''),
        same(tactic.statement),
        answerCell(tactic, plan, playbook),
      ])

const goalBlocks = (goal: GoalFigures, plan: Plan, playbook: Playbook): readonly Block[] => [
  { kind: 'text', text: joined([same('◆'), goalWords(goal, plan, playbook)]) },
  goal.strategies.length === 0
    ? { kind: 'text', text: { en: 'no strategy yet', zh: '还没有战略' }, tone: 'bad' }
    : { kind: 'table', columns, rows: goal.strategies.flatMap((strategy) => strategyRows(strategy, plan, playbook)) },
]

const stepFact = ({ step, status, done_on }: Figures['steps'][number], { scales }: Playbook): Fact => ({
  label: labelIn(scales['execution_step'], step),
  value:
    status === null ? unknown : toned(labelIn(scales['step_status'], status), status === 'done' ? 'good' : undefined),
  ...(done_on !== null && { note: same(done_on) }),
})

/** Domain 2.3: what the customer wants, layer by layer, and what we answer. */
export const strategyMap = defineAnalysis<Figures>({
  id: 'strategy-map',
  title: { en: 'Strategy map and execution map', zh: '战略地图与执行地图' },
  compute,
  present: (figures, plan, { playbook }) => [
    ...(figures.goals.length === 0
      ? [
          {
            kind: 'text',
            text: { en: 'no goal of the customer is recorded', zh: '还没有记录客户的目标' },
            tone: 'warn',
          } as const,
        ]
      : figures.goals.flatMap((goal) => goalBlocks(goal, plan, playbook))),
    { kind: 'facts', items: solutionCoverageFacts(figures) },
    { kind: 'heading', text: { en: 'Steps of the execution map', zh: '执行地图的四个步骤' } },
    { kind: 'facts', items: figures.steps.map((step) => stepFact(step, playbook)) },
  ],
})
