import { describe, expect, it } from 'vitest'
import { visionOf } from '../../src/measures/vision.js'
import { defaultPlaybook as playbook } from '../../src/playbook/default.generated.js'
import { planOf } from './fixtures.js'

const named = (metric: string) =>
  visionOf(planOf(`goals: [{ id: g, statement: g, metric: '${metric}' }]`), playbook).named

describe('measures of the vision (domain S0-04)', () => {
  it.each([
    [
      'win_rate',
      [
        '赢率',
        '赢单率',
        '商机成单率',
        '方案成交率',
        '投标胜率',
        '中标率',
        '贏率',
        '贏單率',
        '成單率',
        '勝率',
        '中標率',
      ],
    ],
    [
      'win_rate',
      ['Win rate', 'win-rate in tenders', 'ＷＩＮ　ＲＡＴＥ', 'winning rate', 'win ratio', 'hit rate', 'hit ratio'],
    ],
    ['win_rate', ['close rate', 'closing_rate']],
    [
      'sales_cycle',
      ['平均销售周期', '成交周期', '成单周期', '签约周期', '签单周期', '赢单周期', '銷售週期', '成交週期', '簽約週期'],
    ],
    ['sales_cycle', ['length of the sales  cycle', 'selling cycle', 'deal cycle', 'time to close', 'days-to-close']],
    [
      'deal_size',
      [
        '交易规模',
        '订单规模',
        '合同规模',
        '单笔金额',
        '客单价',
        '平均订单额',
        '平均合同额',
        '平均签约额',
        '交易規模',
        '單筆金額',
      ],
    ],
    [
      'deal_size',
      ['deal size', 'order size', 'contract size', 'average deal', 'average order', 'Average contract value'],
    ],
    [
      'customer_satisfaction',
      ['客户满意度', '客戶滿意度', '净推荐值', '淨推薦值', 'CSAT', 'NPS', 'net promoter score'],
    ],
    ['customer_satisfaction', ['satisfied users', 'customer satisfaction']],
  ])('%s: %j', (measure, metrics) => {
    expect(metrics.map((metric) => named(metric))).toEqual(metrics.map(() => [measure]))
  })

  it.each([
    '签约金额',
    '加权关系差距合计',
    '季度预测误差（百分比）',
    'order intake 2026',
    'windows',
    '平均交货周期',
    '高层会谈次数',
  ])('%s is none of them', (metric) => {
    expect(named(metric)).toEqual([])
  })

  it('reads goals and sub-goals, and names each measure once, in a fixed order', () => {
    const plan = planOf(`goals:
  - { id: a, statement: a, metric: 客户满意度 }
  - { id: b, statement: 缩短销售周期, sub_goals: [{ id: c, statement: c, metric: 投标赢率和单笔金额 }, { id: d, statement: d }] }
  - { id: e, statement: e, metric: win rate }`)
    expect(visionOf(plan, playbook)).toEqual({ metrics: 3, named: ['win_rate', 'deal_size', 'customer_satisfaction'] })
  })

  it('has nothing to read in a plan without goals', () => {
    expect(visionOf(planOf('currency: CNY'), playbook)).toEqual({ metrics: 0, named: [] })
  })
})
