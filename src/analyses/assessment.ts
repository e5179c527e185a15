import { assessedDeals, type AssessedDeal, type SupplierScore } from '../measures/assessment.js'
import { isModuleOn } from '../measures/modules.js'
import { isFrom } from '../measures/stages.js'
import { subjectNames } from '../measures/subjects.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { asked } from '../report/assessment-words.js'
import type { Block, Cell, Column } from '../report/block.js'
import type { Text } from '../report/text.js'
import { joined, labelIn, listed, same, toned, unknown } from '../report/words.js'
import { columnsOf, defineAnalysis } from './analysis.js'

const supplier = (one: SupplierScore & { readonly leads: boolean | undefined }) => ({
  score: one.score ?? null,
  of: one.of,
  plus: one.plus,
  minus: one.minus,
  unknown: one.unknown,
  leads: one.leads ?? null,
  questions: one.questions.map(({ question, plus, minus, unknown: open }) => ({
    question,
    plus,
    minus,
    unknown: open,
  })),
  criteria: one.questions.flatMap(({ question, criteria }) =>
    criteria.map(({ criterion, mark }) => ({ question, criterion, mark: mark ?? null })),
  ),
})

const dealFigures = ({ deal, stage, us, rivals }: AssessedDeal) => ({
  opportunity: deal.id,
  name: deal.name,
  stage,
  us: supplier(us),
  competitors: rivals.map((rival) => ({ competitor: rival.competitor, ...supplier(rival) })),
})

const isAssessed = ({ us, rivals }: AssessedDeal): boolean => [us, ...rivals].some(({ score }) => score !== undefined)

/** Open deals with an assessment, and where the module is on those that should have one. */
const compute = (plan: Plan, { playbook }: Context) => {
  const isOn = isModuleOn('tas', plan, playbook)
  return assessedDeals(plan, playbook)
    .filter((one) => isAssessed(one) || (isOn && isFrom(one.stage, playbook.from_stage.assessment)))
    .map(dealFigures)
}

type Figures = ReturnType<typeof compute>
type Deal = Figures[number]
type Supplier = Deal['us']

/** Us first, then every competitor, each with its name. */
type Named = { readonly name: Text; readonly one: Supplier }

const suppliersOf = ({ us, competitors }: Deal, plan: Plan): readonly Named[] => {
  const nameOf = subjectNames(plan)
  return [
    { name: { en: 'us', zh: '我方' }, one: us },
    ...competitors.map(({ competitor, ...one }) => ({ name: same(nameOf(competitor) ?? competitor), one })),
  ]
}

const signs: Readonly<Record<'plus' | 'minus', string>> = { plus: '+', minus: '-' }

const markCell = (mark: 'plus' | 'minus' | null | undefined): Cell =>
  mark === null || mark === undefined ? unknown : same(signs[mark])

/** `3+ 1- 1?`; a question on which nothing speaks for us is what loses the deal. */
const countsCell = (one: Supplier, at: number, isUs: boolean): Cell => {
  const counts = one.questions[at]
  if (counts === undefined || one.score === null) return unknown
  const parts = [
    [counts.plus, signs.plus],
    [counts.minus, signs.minus],
    [counts.unknown, '?'],
  ] as const
  const words = parts.flatMap(([count, sign]) => (count === 0 ? [] : [`${String(count)}${sign}`])).join(' ')
  return toned(same(words), isUs && counts.plus === 0 ? 'bad' : undefined)
}

const scoreCell = ({ score, of }: Supplier): Cell => (score === null ? unknown : same(`${String(score)}/${String(of)}`))

const supplierColumns = (suppliers: readonly Named[]): readonly Column[] =>
  suppliers.map(({ name }) => ({ title: name }))

const board = (suppliers: readonly Named[], { scales }: Playbook): Block => ({
  kind: 'table',
  columns: [{ title: { en: 'Question', zh: '问题' } }, ...supplierColumns(suppliers)],
  rows: (suppliers[0]?.one.questions ?? []).map(({ question }, at): readonly Cell[] => [
    asked(labelIn(scales['assessment_question'], question)),
    ...suppliers.map(({ one }, index) => countsCell(one, at, index === 0)),
  ]),
  totals: [{ en: 'score', zh: '得分' }, ...suppliers.map(({ one }) => scoreCell(one))],
})

const marks = (suppliers: readonly Named[], { scales }: Playbook): Block => ({
  kind: 'table',
  columns: [
    { title: { en: 'Question', zh: '问题' } },
    { title: { en: 'Criterion', zh: '标准' } },
    ...supplierColumns(suppliers),
  ],
  rows: (suppliers[0]?.one.criteria ?? []).map(({ question, criterion }, index, all): readonly Cell[] => [
    all[index - 1]?.question === question ? same('') : asked(labelIn(scales['assessment_question'], question)),
    labelIn(scales['assessment_criterion'], criterion),
    ...suppliers.map(({ one }) => markCell(one.criteria[index]?.mark)),
  ]),
})

const leadCell = (suppliers: readonly Named[]): Cell => {
  const leaders = suppliers.filter(({ one }) => one.leads === true)
  if (leaders.length === 0) return toned({ en: 'nobody to compare with', zh: '没有可比的对手' }, 'dim')
  const names = listed(leaders.map(({ name }) => name))
  const [us] = suppliers
  const tone = us?.one.leads === true ? (leaders.length === 1 ? 'good' : undefined) : 'bad'
  return toned(
    leaders.length === 1 ? names : joined([names, { en: '(equal)', zh: '（相同）' }], ' '),
    us?.one.leads === null ? undefined : tone,
  )
}

const dealBlocks = (deal: Deal, plan: Plan, playbook: Playbook): readonly Block[] => {
  const head: Block = {
    kind: 'heading',
    text: { en: `${deal.name} · stage ${deal.stage}`, zh: `${deal.name} · 阶段 ${deal.stage}` },
  }
  const suppliers = suppliersOf(deal, plan)
  if (suppliers.every(({ one }) => one.score === null))
    return [head, { kind: 'text', text: { en: 'not assessed yet', zh: '还没有评估' }, tone: 'warn' }]
  const unassessed = suppliers.filter(({ one }) => one.score === null)
  const names = listed(unassessed.map(({ name }) => name))
  return [
    head,
    board(suppliers, playbook),
    {
      kind: 'facts',
      items: [
        { label: { en: 'ahead', zh: '领先' }, value: leadCell(suppliers) },
        {
          label: { en: 'we do not know', zh: '我方未知' },
          value: toned(
            same(`${String(deal.us.unknown)}/${String(deal.us.of)}`),
            deal.us.unknown > playbook.limits.assessment_unknown ? 'warn' : undefined,
          ),
        },
        ...(unassessed.length > 0 ? [{ label: { en: 'not assessed', zh: '未评估' }, value: names }] : []),
      ],
    },
    marks(suppliers, playbook),
  ]
}

/** Domain 2.11: the board of Target Account Selling, deal by deal. */
export const assessment = defineAnalysis<Figures>({
  id: 'assessment',
  title: { en: 'Assessment of the deals', zh: '商机评估' },
  compute,
  table: {
    columns: columnsOf('opportunity name stage competitor score of plus minus unknown leads'),
    rows: (deals) =>
      deals.flatMap(({ opportunity, name, stage, us, competitors }) =>
        [{ competitor: null, ...us }, ...competitors].map((one) => ({ opportunity, name, stage, ...one })),
      ),
  },
  present: (figures, plan, { playbook }) => {
    if (figures.length === 0)
      return [{ kind: 'text', text: { en: 'no deal is assessed', zh: '还没有做过商机评估' }, tone: 'dim' }]
    return [
      ...figures.flatMap((deal) => dealBlocks(deal, plan, playbook)),
      {
        kind: 'legend',
        items: [
          ...(['plus', 'minus'] as const).map((mark) => ({
            term: same(signs[mark]),
            meaning: labelIn(playbook.scales['criterion_mark'], mark),
          })),
          { term: same('?'), meaning: { en: 'unknown', zh: '未知' } },
          { term: { en: 'score', zh: '得分' }, meaning: { en: 'criteria that are favourable', zh: '有利的标准数' } },
        ],
      },
    ]
  },
})
