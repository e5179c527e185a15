import { milestonesOf, type PlacedMilestone } from '../measures/milestones.js'
import { openDealsOf } from '../measures/stages.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Block, Cell } from '../report/block.js'
import type { Text } from '../report/text.js'
import { both, partOf, same, textOf, toned } from '../report/words.js'
import { columnsOf, defineAnalysis } from './analysis.js'
import { milestoneChart } from './milestones-chart.js'

const milestoneFigures = ({ thing, state, early, missed }: PlacedMilestone) => ({
  milestone: thing.id,
  event: thing.event,
  customer_question: thing.customer_question ?? null,
  our_answer: thing.our_answer ?? null,
  planned_visit: thing.planned_visit ?? null,
  answered_on: thing.answered_on ?? null,
  state,
  out_of_order: early,
  visit_missed: missed,
})

/** Open deals with milestones, in plan order. */
const compute = (plan: Plan, { asOf }: Context) =>
  openDealsOf(plan).flatMap((open) => {
    const { milestones, answered, next, early } = milestonesOf(open, asOf)
    if (milestones.length === 0) return []
    return [
      {
        opportunity: open.thing.id,
        name: open.thing.name,
        stage: open.stage,
        milestones: milestones.map(milestoneFigures),
        answered,
        of: milestones.length,
        next: next?.thing.id ?? null,
        next_visit: next?.thing.planned_visit ?? null,
        in_order: early.length === 0,
      },
    ]
  })

type Figures = ReturnType<typeof compute>
type Deal = Figures[number]
type Milestone = Deal['milestones'][number]

/** What has become of a milestone: answered, or when it is to be. */
const stateCell = ({ state, answered_on: on, planned_visit: visit, out_of_order, visit_missed }: Milestone): Cell => {
  if (out_of_order)
    return toned({ en: `answered ${on ?? '?'}, before its turn`, zh: `${on ?? '?'} 已回答，未按顺序` }, 'warn')
  if (state === 'answered') return toned({ en: `answered ${on ?? '?'}`, zh: `${on ?? '?'} 已回答` }, 'good')
  if (visit === null)
    return state === 'next'
      ? toned({ en: 'next, no visit planned', zh: '下一个，未安排拜访' }, 'warn')
      : toned({ en: 'no visit planned', zh: '未安排拜访' }, 'dim')
  if (visit_missed)
    return toned({ en: `visit of ${visit} passed, not answered`, zh: `${visit} 的拜访已过，未回答` }, 'bad')
  return state === 'next'
    ? { en: `next, visit on ${visit}`, zh: `下一个，${visit} 拜访` }
    : { en: `visit on ${visit}`, zh: `${visit} 拜访` }
}

const headOf = (milestone: Milestone): Cell => {
  const state = stateCell(milestone)
  const words = textOf(state)
  const text: Text = both((language) => `${milestone.event}${language === 'zh' ? '：' : ': '}${words[language]}`)
  return 'text' in state ? toned(text, state.tone) : text
}

const detailsOf = ({ customer_question: question, our_answer: answer }: Milestone): readonly Cell[] => [
  question === null
    ? toned({ en: "the customer's question is not written", zh: '没有写客户的问题' }, 'dim')
    : { en: `asks: ${question}`, zh: `客户问：${question}` },
  answer === null
    ? toned({ en: 'our answer is not written', zh: '没有写我方的回答' }, 'dim')
    : { en: `we answer: ${answer}`, zh: `我方答：${answer}` },
]

const dealBlocks = (deal: Deal): readonly Block[] => {
  const next = deal.milestones.find(({ milestone }) => milestone === deal.next)
  return [
    {
      kind: 'heading',
      text: { en: `${deal.name} · stage ${deal.stage}`, zh: `${deal.name} · 阶段 ${deal.stage}` },
    },
    {
      kind: 'ordered',
      items: deal.milestones.map((milestone) => ({ text: headOf(milestone), details: detailsOf(milestone) })),
    },
    {
      kind: 'facts',
      items: [
        { label: { en: 'answered', zh: '已回答' }, value: partOf(deal.answered, deal.of) },
        {
          label: { en: 'next', zh: '下一个' },
          value: next ? same(next.event) : toned({ en: 'all are answered', zh: '全部已回答' }, 'good'),
        },
        {
          label: { en: 'order', zh: '顺序' },
          value: deal.in_order
            ? { en: 'kept', zh: '按顺序' }
            : toned({ en: 'not kept: an earlier milestone is open', zh: '未按顺序：前面还有未回答的' }, 'warn'),
        },
      ],
    },
  ]
}

/** Domain S1-14: what comes up before the customer decides, in order, with its question and our answer. */
export const milestones = defineAnalysis<Figures>({
  id: 'milestones',
  title: { en: 'Milestones to the decision', zh: '决定之前的里程碑' },
  compute,
  table: {
    columns: columnsOf(
      'opportunity name stage milestone event customer_question our_answer planned_visit answered_on state',
      'out_of_order visit_missed',
    ),
    rows: (deals) =>
      deals.flatMap(({ opportunity, name, stage, milestones: all }) =>
        all.map((one) => ({ opportunity, name, stage, ...one })),
      ),
  },
  present: (figures) =>
    figures.length === 0
      ? [
          {
            kind: 'text',
            text: { en: 'no milestone of an open deal is recorded', zh: '进行中的商机还没有记录里程碑' },
            tone: 'dim',
          },
        ]
      : figures.flatMap(dealBlocks),
  chart: (figures, _plan, { asOf }) => milestoneChart(figures, asOf),
})
