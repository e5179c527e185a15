import { dealsOf, type DealState } from '../../measures/deals.js'
import { executionMapOf, type ReferenceCase } from '../../measures/execution-map.js'
import { currencyOf, roundedMoney } from '../../measures/money.js'
import { executionSteps, strategyMapOf } from '../../measures/strategy.js'
import type { Context } from '../../plan/context.js'
import type { Opportunity, Plan } from '../../plan/plan.js'
import type { Exact } from '../../report/report.js'
import { exactOrNull } from '../../report/words.js'
import { idMaker } from './picture.js'

/** What only some nodes have. */
const nothing = {
  subject: null,
  text: null,
  result: null,
  fit: null,
  note: null,
  mapped: null,
  white_space: null,
  stage: null,
  state: null,
  opportunity_kind: null,
  amount: null,
  step: null,
  status: null,
  done_on: null,
}

export type ExecutionNode = {
  readonly id: string
  readonly kind:
    'customer' | 'tactic' | 'solution' | 'opportunity' | 'white_space' | 'no_tactic' | 'reference_case' | 'step'
  readonly parent: string | null
  readonly subject: string | null
  readonly text: string | null
  readonly result: string | null
  readonly fit: string | null
  readonly note: string | null
  readonly mapped: boolean | null
  readonly white_space: boolean | null
  readonly stage: string | null
  readonly state: DealState | null
  readonly opportunity_kind: string | null
  readonly amount: Exact | null
  readonly step: string | null
  readonly status: string | null
  readonly done_on: string | null
}

/** What every line says, by what it leads to. */
const edgeKinds = {
  tactic: 'wants',
  solution: 'answered_by',
  opportunity: 'sold_in',
  white_space: 'open',
  no_tactic: 'open',
  reference_case: 'proved_by',
} as const

const nodesOf = (plan: Plan, context: Context): readonly ExecutionNode[] => {
  const nextId = idMaker()
  const { staged, potential, unstaged } = dealsOf(plan, context)
  const figures = new Map([...staged, ...potential, ...unstaged].map((one) => [one.deal, one]))
  const dealNode = (deal: Opportunity, parent: string | null): ExecutionNode => ({
    ...nothing,
    id: nextId(),
    kind: 'opportunity',
    parent,
    subject: deal.id,
    text: deal.name,
    note: deal.solution ?? null,
    stage: deal.stage ?? null,
    state: figures.get(deal)?.state ?? null,
    opportunity_kind: deal.kind ?? 'current',
    amount: exactOrNull(roundedMoney(figures.get(deal)?.amount)),
  })
  const caseNode = ({ name, result }: ReferenceCase, parent: string | null): ExecutionNode => ({
    ...nothing,
    id: nextId(),
    kind: 'reference_case',
    parent,
    text: name,
    result: result ?? null,
  })
  const { answers, looseDeals, looseCases } = executionMapOf(plan)
  const { steps = {} } = plan.maps?.execution ?? {}
  const root: ExecutionNode = { ...nothing, id: nextId(), kind: 'customer', parent: null, text: plan.account.name }
  return [
    root,
    ...executionSteps.map((step): ExecutionNode => ({
      ...nothing,
      id: nextId(),
      kind: 'step',
      parent: null,
      step,
      status: steps[step]?.status ?? null,
      done_on: steps[step]?.done_on ?? null,
    })),
    ...answers.flatMap(({ tactic: one, cases }): readonly ExecutionNode[] => {
      const top: ExecutionNode = {
        ...nothing,
        id: nextId(),
        kind: 'tactic',
        parent: root.id,
        subject: one.tactic.id,
        text: one.tactic.statement,
        fit: one.fit ?? null,
        note: one.note ?? null,
        mapped: one.mapped,
        white_space: one.whiteSpace,
      }
      const solution: readonly ExecutionNode[] =
        one.solution === undefined
          ? []
          : [{ ...nothing, id: nextId(), kind: 'solution', parent: top.id, text: one.solution, fit: one.fit ?? null }]
      const above = solution[0]?.id ?? top.id
      return [
        top,
        ...solution,
        ...one.deals.map((deal) => dealNode(deal, above)),
        ...(one.whiteSpace
          ? [{ ...nothing, id: nextId(), kind: 'white_space' as const, parent: above, mapped: one.mapped }]
          : []),
        ...cases.map((story) => caseNode(story, top.id)),
      ]
    }),
    ...(answers.length === 0 ? [{ ...nothing, id: nextId(), kind: 'no_tactic' as const, parent: root.id }] : []),
    ...looseDeals.map((deal) => dealNode(deal, null)),
    ...looseCases.map((story) => caseNode(story, null)),
  ]
}

const edgesOf = (nodes: readonly ExecutionNode[]) => [
  ...nodes.flatMap(({ id, kind }, index) => {
    const before = nodes[index - 1]
    return kind === 'step' && before?.kind === 'step' ? [{ from: before.id, to: id, kind: 'then' as const }] : []
  }),
  ...nodes.flatMap(({ id, parent, kind }) =>
    parent === null || kind === 'customer' || kind === 'step' ? [] : [{ from: parent, to: id, kind: edgeKinds[kind] }],
  ),
]

const subjects = (nodes: readonly ExecutionNode[]): readonly string[] => nodes.flatMap(({ subject }) => subject ?? [])

const figuresOf = (plan: Plan, context: Context) => {
  const map = strategyMapOf(plan)
  const nodes = nodesOf(plan, context)
  return {
    currency: currencyOf(plan, context.playbook),
    nodes,
    edges: edgesOf(nodes),
    tactics: map.tactics.length,
    mapped: map.mapped,
    fit_able: map.fitAble,
    solution_coverage_pct: map.solutionCoveragePct ?? null,
    fit_coverage_pct: map.fitCoveragePct ?? null,
    white_space: subjects(nodes.filter(({ kind, white_space }) => kind === 'tactic' && white_space === true)),
    without_tactic: subjects(nodes.filter(({ kind, parent }) => kind === 'opportunity' && parent === null)),
  }
}

export type ExecutionFigures = ReturnType<typeof figuresOf>

/** The execution map as data. */
export const executionFigures = (plan: Plan, context: Context): ExecutionFigures => figuresOf(plan, context)
