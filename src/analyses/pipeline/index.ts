import type { Block } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { columnsOf, defineAnalysis } from '../analysis.js'
import { dealColumns, dealRow, headFacts, legend, remarks, totalsRow } from './deals.js'
import { explain } from './explain.js'
import { compute, type Figures } from './figures.js'
import { funnelChart } from './funnel-chart.js'
import { demandBlocks, differenceBlocks, lateBlocks } from './progress.js'
import { targetBlocks } from './target.js'
import { dealTimeline } from './timeline-chart.js'
import { categoryTable, currencyTable, stageTable, timeTable } from './sums.js'

/** Domain 2.4: what the deals are worth, weighted and chained, and where they are late. */
export const pipeline = defineAnalysis<Figures>({
  id: 'pipeline',
  title: { en: 'Pipeline', zh: '商机漏斗' },
  compute,
  table: {
    columns: columnsOf(
      'id name stage state category currency amount win_rate win_rate_source weighted chained',
      'days_in_stage planned_days overdue_days expected_close_on past_due unknown given_amount given_currency',
    ),
    rows: ({ currency, opportunities, left_out }) =>
      [...opportunities, ...left_out].map((row) => ({ ...row, currency })),
  },
  present: (figures, plan, { playbook }) => {
    const shown = [...figures.opportunities, ...figures.left_out.filter(({ stage }) => stage !== null)]
    const facts: Block = { kind: 'facts', items: headFacts(figures) }
    const notes = remarks(figures, playbook)
    const list: readonly Block[] = notes.length > 0 ? [{ kind: 'list', items: notes }] : []
    if (shown.length === 0) {
      const text: Text = { en: 'no open or won deal with a stage', zh: '没有处于某一阶段的进行中或赢单商机' }
      return [{ kind: 'text', text, tone: 'dim' }, facts, ...targetBlocks(figures, plan), ...list]
    }
    return [
      facts,
      ...targetBlocks(figures, plan),
      { kind: 'heading', text: { en: 'Deals', zh: '商机' } },
      { kind: 'table', columns: dealColumns, rows: shown.map(dealRow), totals: totalsRow(figures) },
      legend,
      ...list,
      ...lateBlocks(figures, plan),
      ...demandBlocks(figures, plan, playbook),
      { kind: 'heading', text: { en: 'Sums', zh: '合计' } },
      stageTable(figures, playbook),
      timeTable(figures),
      categoryTable(figures, playbook),
      ...(figures.by_currency ? [currencyTable(figures.by_currency, figures.currency)] : []),
      ...differenceBlocks(figures, plan),
    ]
  },
  chart: (figures, _plan, { playbook, asOf }) => [...funnelChart(figures, playbook), ...dealTimeline(figures, asOf)],
  explain: (_figures, plan, context) => explain(plan, context),
})
