import { decimal } from '../measures/exact.js'
import { propositionsOf, twoSidedOf, workstreamsOf, type SideCell, type StreamFigure } from '../measures/joint-value.js'
import { namesOf } from '../measures/lookup.js'
import { isModuleOn } from '../measures/modules.js'
import { currencyOf, roundedMoney, sumOfKnown } from '../measures/money.js'
import { subjectNames } from '../measures/subjects.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Block, Cell, Fact } from '../report/block.js'
import type { Text } from '../report/text.js'
import { line } from '../report/working.js'
import { lackingOfStream, sideNames, twoSidedColumns } from '../report/value-words.js'
import { amount, exactOrNull, joined, none, partOf, same, textOf, toned, unknown } from '../report/words.js'
import { columnsOf, defineAnalysis } from './analysis.js'

const propositionFigures = ({
  proposition,
  goal,
  missing,
  byKeyPlayer,
}: ReturnType<typeof propositionsOf>[number]) => ({
  id: proposition.id,
  customer_goal: proposition.customer_goal ?? null,
  customer_challenge: proposition.customer_challenge ?? null,
  our_capability: proposition.our_capability ?? null,
  joint_outcome: proposition.joint_outcome ?? null,
  measure: proposition.measure ?? null,
  unit: proposition.unit ?? null,
  baseline: proposition.baseline ?? null,
  target: proposition.target ?? null,
  proof: proposition.proof ?? null,
  agreed_with: proposition.agreed_with ?? null,
  agreed_on: proposition.agreed_on ?? null,
  agreed_with_key_player: byKeyPlayer ?? null,
  missing: [...(goal === undefined ? ['customer_goal'] : []), ...missing],
})

const sideFigures = (cells: readonly SideCell[], wanted: SideCell['side']) => {
  const words = (column: SideCell['column']) =>
    cells.find((cell) => cell.side === wanted && cell.column === column)?.words ?? null
  return { investment: words('investment'), value: words('value'), risk: words('risk') }
}

const budgetOf = ({ stream: { budget } }: StreamFigure) => (budget === undefined ? undefined : decimal(budget))

const streamFigures = (figure: StreamFigure) => {
  const { stream, missing, milestones, next } = figure
  return {
    name: stream.name,
    customer_owner: stream.customer_owner ?? null,
    our_owner: stream.our_owner ?? null,
    budget: exactOrNull(roundedMoney(budgetOf(figure))),
    scope: stream.scope ?? null,
    risks: stream.risks ?? null,
    milestones: milestones.map(({ milestone, status, daysLate }) => ({
      name: milestone.name,
      due: milestone.due ?? null,
      status,
      overdue_days: daysLate ?? null,
    })),
    next_milestone: next?.milestone.name ?? null,
    next_due: next?.milestone.due ?? null,
    overdue_milestones: milestones.filter(({ daysLate }) => daysLate !== undefined).length,
    missing,
  }
}

const compute = (plan: Plan, context: Context) => {
  const { playbook } = context
  const streams = workstreamsOf(plan, context)
  const budgets = streams.map(budgetOf)
  const cells = twoSidedOf(plan)
  const { governance } = plan.value?.cooperation ?? {}
  return {
    propositions: propositionsOf(plan, playbook).map(propositionFigures),
    two_sided: isModuleOn('two_sided', plan, playbook)
      ? { ours: sideFigures(cells, 'ours'), customer: sideFigures(cells, 'customer') }
      : null,
    workstreams: streams.map(streamFigures),
    budget_total: exactOrNull(roundedMoney(sumOfKnown(budgets))),
    budgets_assessed: budgets.filter((budget) => budget !== undefined).length,
    budgets_of: budgets.length,
    currency: currencyOf(plan, playbook),
    governance: {
      cadence: governance?.cadence ?? null,
      sponsor_customer: governance?.sponsor_customer ?? null,
      sponsor_ours: governance?.sponsor_ours ?? null,
    },
  }
}

type Figures = ReturnType<typeof compute>
type Proposition = Figures['propositions'][number]
type Stream = Figures['workstreams'][number]

const known = (words: string | number | null): Cell => (words === null ? unknown : same(words))

/** `年停机时间 420 → 294 小时`. */
const wayCell = ({ measure, baseline, target, unit }: Proposition): Cell =>
  measure === null && baseline === null && target === null
    ? unknown
    : same(`${measure ?? '?'} ${String(baseline ?? '?')} → ${String(target ?? '?')}${unit === null ? '' : ` ${unit}`}`)

const agreedCell = (
  { agreed_with: who, agreed_on: when, agreed_with_key_player: counts }: Proposition,
  nameOf: (id: string) => string,
): Cell => {
  if (who === null) return toned({ en: 'nobody yet', zh: '尚无人认可' }, 'warn')
  const name = same(when === null ? nameOf(who) : `${nameOf(who)} ${when}`)
  return counts === false ? toned(joined([name, { en: ' (no key player)', zh: '（非关键人）' }], ''), 'warn') : name
}

const propositionBlocks = (proposition: Proposition, plan: Plan): readonly Block[] => {
  const { joint_outcome, customer_goal, customer_challenge, our_capability, proof, missing } = proposition
  const items: readonly Fact[] = [
    {
      label: { en: "customer's goal", zh: '客户目标' },
      value:
        customer_goal === null
          ? toned({ en: 'not linked', zh: '未对应' }, 'warn')
          : toned(
              same(subjectNames(plan)(customer_goal) ?? customer_goal),
              missing.includes('customer_goal') ? 'warn' : undefined,
            ),
    },
    { label: { en: 'challenge', zh: '客户的难题' }, value: known(customer_challenge) },
    { label: { en: 'what we bring', zh: '我方的能力' }, value: known(our_capability) },
    { label: { en: 'measured by', zh: '衡量' }, value: wayCell(proposition) },
    { label: { en: 'proof', zh: '依据' }, value: known(proof) },
    { label: { en: 'agreed with', zh: '客户方认可' }, value: agreedCell(proposition, namesOf(plan)) },
  ]
  return [
    { kind: 'text', text: same(`◆ ${joint_outcome ?? proposition.id}`) },
    { kind: 'facts', items },
  ]
}

const twoSidedTable = (table: NonNullable<Figures['two_sided']>): Block => ({
  kind: 'table',
  columns: [{ title: same('') }, ...twoSidedColumns.map((title) => ({ title }))],
  rows: (['ours', 'customer'] as const).map((side): readonly Cell[] => {
    const { investment, value, risk } = table[side]
    return [sideNames[side], known(investment), known(value), known(risk)]
  }),
})

const nextCell = ({ milestones, next_milestone: next, next_due: due, overdue_milestones: late }: Stream): Cell => {
  if (next === null || due === null) return milestones.length === 0 ? toned({ en: 'none', zh: '没有' }, 'warn') : none
  return toned(same(`${due} ${next}`), late > 0 ? 'bad' : undefined)
}

const streamBlocks = (figures: Figures, plan: Plan): readonly Block[] => {
  const nameOf = namesOf(plan)
  const who = (id: string | null): Cell => (id === null ? unknown : same(nameOf(id)))
  const blank = same('')
  const table: Block = {
    kind: 'table',
    columns: [
      { title: { en: 'Workstream', zh: '合作工作流' } },
      { title: { en: 'Customer', zh: '客户方' } },
      { title: { en: 'Us', zh: '我方' } },
      { title: { en: `Budget ${figures.currency}`, zh: `预算 ${figures.currency}` }, align: 'right' },
      { title: { en: 'Done', zh: '完成' } },
      { title: { en: 'Next milestone', zh: '下一里程碑' } },
    ],
    rows: figures.workstreams.map((stream) => {
      const counted = stream.milestones.filter(({ status }) => status !== 'dropped')
      return [
        same(stream.name),
        who(stream.customer_owner),
        who(stream.our_owner),
        amount(stream.budget),
        counted.length === 0 ? none : partOf(counted.filter(({ status }) => status === 'done').length, counted.length),
        nextCell(stream),
      ]
    }),
    totals: [{ en: 'total', zh: '合计' }, blank, blank, amount(figures.budget_total), blank, blank],
  }
  const details = figures.workstreams.flatMap(({ name, scope, risks, missing }): readonly Cell[] => {
    const lacking = lackingOfStream(missing)
    const words = [
      ...(scope === null ? [] : [same(scope)]),
      ...(risks === null ? [] : [{ en: `risks: ${risks}`, zh: `风险：${risks}` }]),
    ]
    return [
      ...(words.length === 0 ? [] : [line(name, ...words)]),
      ...(missing.length === 0
        ? []
        : [toned({ en: `${name} lacks ${lacking.en}`, zh: `${name}缺少${lacking.zh}` }, 'warn')]),
    ]
  })
  return [table, ...(details.length === 0 ? [] : [{ kind: 'list', items: details } as const])]
}

const governanceFacts = ({ governance }: Figures, plan: Plan): Block => {
  const nameOf = namesOf(plan)
  const { cadence, sponsor_customer: theirs, sponsor_ours: ours } = governance
  const pair = joined([textOf(theirs === null ? unknown : same(nameOf(theirs))), same(nameOf(ours ?? '?'))], ' · ')
  return {
    kind: 'facts',
    items: [
      { label: { en: 'steering', zh: '治理机制' }, value: known(cadence) },
      {
        label: { en: 'sponsors (customer · ours)', zh: '双方发起人（客户 · 我方）' },
        value: theirs === null && ours === null ? unknown : pair,
      },
    ],
  }
}

const says = (part: Readonly<Record<string, string | null>>): boolean =>
  Object.values(part).some((word) => word !== null)

const under = (text: Text, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', text }, ...blocks]

/** Domain 2.14: what both sides gain from working together, and how the work is set up. */
export const value = defineAnalysis<Figures>({
  id: 'value',
  title: { en: 'Joint value', zh: '共同价值' },
  compute,
  table: {
    columns: columnsOf(
      'id customer_goal customer_challenge our_capability joint_outcome measure unit baseline target proof',
      'agreed_with agreed_on agreed_with_key_player missing',
    ),
    rows: ({ propositions }) => propositions,
  },
  present(figures, plan) {
    const { propositions, two_sided: table, workstreams, governance } = figures
    const blocks = [
      ...under(
        { en: 'Joint value propositions', zh: '共同价值主张' },
        propositions.flatMap((one) => propositionBlocks(one, plan)),
      ),
      ...under(
        { en: 'Investment, value and risk of both sides', zh: '双方的投入、价值与风险' },
        table ? [twoSidedTable(table)] : [],
      ),
      ...under({ en: 'Cooperation plan', zh: '业务合作计划' }, [
        ...(workstreams.length > 0 ? streamBlocks(figures, plan) : []),
        ...(workstreams.length > 0 || says(governance) ? [governanceFacts(figures, plan)] : []),
      ]),
    ]
    return blocks.length > 0
      ? blocks
      : [{ kind: 'text', text: { en: 'no joint value is recorded', zh: '还没有记录共同价值' }, tone: 'dim' }]
  },
})
