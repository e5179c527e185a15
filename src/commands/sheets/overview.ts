import { coverageOf } from '../../measures/coverage.js'
import { fiveDimensions } from '../../measures/dimensions.js'
import { goalFigures, isOpenAction } from '../../measures/goals.js'
import { roundedMoney } from '../../measures/money.js'
import { pipelineOf } from '../../measures/pipeline.js'
import { segmentationOf } from '../../measures/segmentation.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Tone } from '../../report/block.js'
import { threadTones } from '../../report/coverage-words.js'
import type { Sheet, SheetCell } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { exactOrNull, labelIn } from '../../report/words.js'
import type { ClassTable } from '../../review/class-table.js'
import { verdictTones, verdictWords } from '../../review/verdict.js'
import type { Looked } from '../looking.js'
import { classSection } from '../review-sections.js'
import { date, money, number, percent, sheetOf, text, type ColumnOf } from './sheet.js'

const figuresOf = (plan: Plan, context: Context) => {
  const { playbook } = context
  const pipeline = pipelineOf(plan, context)
  const { support, contact, of: people } = fiveDimensions(plan, playbook)
  const { threads, threadState } = coverageOf(plan, playbook)
  const { vpcCode, secondCode } = segmentationOf(plan, context)
  const { actions } = goalFigures(plan, context)
  const amount = (value: Parameters<typeof roundedMoney>[0]): SheetCell => ({
    value: exactOrNull(roundedMoney(value)),
    currency: pipeline.currency,
  })
  return {
    status: labelIn(playbook.scales['plan_status'], plan.status ?? 'draft'),
    segment: [vpcCode, secondCode].flatMap((code) => code ?? []).join(' '),
    open: amount(pipeline.open.amount),
    weighted: amount(pipeline.open.weighted),
    won: amount(pipeline.wonAmount),
    support: support.pct,
    contact: contact.pct,
    people,
    threads: { value: threads.length, tone: threadTones[threadState] },
    openActions: actions.filter(isOpenAction).length,
    overdueActions: actions.filter(({ overdue }) => overdue === true).length,
  }
}

type Row = {
  readonly asOf: string
  /** The same in the table of a class. */
  readonly known: ClassTable['data'][number]
  /** undefined = the plan cannot be read. */
  readonly figures: ReturnType<typeof figuresOf> | undefined
}

const counted = (count: number | null, tone: Tone): SheetCell => ({
  value: count,
  ...(count !== null && count > 0 && { tone }),
})

const columns: readonly ColumnOf<Row>[] = [
  text('Account', '客户', ({ known }) => known.account ?? known.file),
  text('Verdict', '结论', ({ known: { verdict } }) => ({ value: verdictWords[verdict], tone: verdictTones[verdict] })),
  text('Plan status', '计划状态', ({ figures }) => figures?.status),
  percent('Completeness', '完整度', ({ known }) => known.complete_pct),
  number('Errors', '错误', ({ known }) => counted(known.error, 'bad')),
  number('Warnings', '警告', ({ known }) => counted(known.warning, 'warn')),
  text('Worst finding', '最严重的问题', ({ known }) => known.problem ?? known.worst?.message),
  text('Segment', '细分', ({ figures }) => figures?.segment || undefined),
  money('Open deals', '进行中商机', ({ figures }) => figures?.open),
  money('Weighted', '加权', ({ figures }) => figures?.weighted),
  money('Won', '已成交', ({ figures }) => figures?.won),
  percent('Gap index', '差距指数', ({ known }) => known.gap_index_pct),
  percent('Support index', '支持度指数', ({ figures }) => figures?.support),
  percent('Contact index', '联系指数', ({ figures }) => figures?.contact),
  number('People', '关键人', ({ figures }) => figures?.people),
  number('Threads', '有效联系线', ({ figures }) => figures?.threads),
  number('Open actions', '未完成行动', ({ figures }) => figures?.openActions),
  number('Overdue actions', '逾期行动', ({ figures }) => figures && counted(figures.overdueActions, 'bad')),
  date('As of', '截至', ({ asOf }) => asOf),
  text('File', '文件', ({ known }) => known.file),
]

const title: Text = { en: 'Overview', zh: '总览' }

/** A row a plan, worst first. */
export const overviewSheet = (looked: Looked): Sheet => {
  const plans = new Map(looked.plans.map((one) => [one.report.file, one]))
  const entries = classSection(looked).data.map((known) => {
    const one = plans.get(known.file)
    const figures = one?.plan && figuresOf(one.plan, one.context)
    return { account: '', row: { asOf: looked.session.asOf, known, figures } }
  })
  // The account is in every row as it is.
  return sheetOf({ id: 'overview', title, fixed: 1, columns }, entries, false)
}
