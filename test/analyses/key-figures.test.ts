import { describe, expect, it } from 'vitest'
import { keyFigures } from '../../src/analyses/key-figures.js'
import { bedrock, on, planOf, vitamin } from '../measures/deal-fixtures.js'
import { linesOf } from './lines.js'

const day = '2026-06-30'

const shown = (plan: typeof bedrock, language: 'en' | 'zh' = 'en', asOf = day) =>
  linesOf(keyFigures.present(keyFigures.compute(plan, on(asOf)), plan, on(asOf)), language)

describe('data', () => {
  it('gathers the figures of the other parts', () => {
    expect(keyFigures.compute(bedrock, on(day))).toEqual({
      vpc_code: 'V1',
      second_code: 'R2',
      segment_missing: 0,
      currency: 'CNY',
      open_weighted: { exact: '5685000' },
      open_amount: { exact: '12400000' },
      won_amount: { exact: '2400000' },
      ratio: 1.507,
      deals_assessed: 5,
      deals: 5,
      control: {
        opportunity: 'o_predictive',
        name: '设备预测性维护',
        amount: { exact: '6800000' },
        calibrated: true,
        rating: '1W2F6C',
        zone: 'win',
        index_pct: 77.8,
      },
      rated_deals: 1,
      // The fixture has no relationship levels: nobody is assessed, so nothing is 0.
      gap_total: null,
      gap_index_pct: null,
      gaps_assessed: 0,
      support_index_pct: 40,
      support_assessed: 7,
      contact_index_pct: 66.7,
      contact_assessed: 8,
      people: 8,
      map_status: 'green',
      key_players: 4,
      supportive_key_players: 2,
      threads: 6,
      thread_state: 'enough',
      tactics: 6,
      tactics_mapped: 5,
      solution_coverage_pct: 83.3,
      actions: 5,
      open_actions: 3,
      overdue_actions: 1,
      actions_without_due: 1,
    })
  })
})

describe('what people see', () => {
  it('fits one screen and says how much was assessed', () => {
    const lines = shown(bedrock)
    expect(lines.length).toBeLessThanOrEqual(16)
    expect(lines).toMatchInlineSnapshot(`
      [
        "relationship gap index = ? (total gap ? · assessed 0 of 8)",
        "support index = 40.0% (assessed 7 of 8)",
        "contact index = 66.7% (assessed 8 of 8)",
        "influence map = good:green (2 of 4 key players support us)",
        "threads = good:6 (people we meet regularly)",
        "open, weighted = 5,685,000 CNY (assessed 5 of 5)",
        "open, amount = 12,400,000 CNY (assessed 5 of 5)",
        "won = 2,400,000 CNY",
        "weighted / chained = 1.507 (assessed 5 of 5)",
        "C139, largest rated = good:1W2F6C win zone (设备预测性维护 · 1 of 5 open deals rated)",
        "segment = V1 · R2",
        "solution coverage = 83.3% (5 of 6 tactics)",
        "open actions = bad:3 (1 overdue · 1 without a due date)",
      ]
    `)
    expect(shown(vitamin, 'zh', '2008-05-16')).toMatchInlineSnapshot(`
      [
        "关系差距指数 = ? (差距合计 ? · 已评估 0/8)",
        "支持度指数 = 13.3% (已评估 7/8)",
        "联系指数 = 45.1% (已评估 8/8)",
        "影响力地图 = good:绿 (关键人中支持我方 1/4)",
        "有效联系线 = good:3 (经常联系的客户方人员)",
        "进行中（加权） = 2,490,000 CNY (已评估 4/4)",
        "进行中（金额） = 5,400,000 CNY (已评估 4/4)",
        "已赢单 = 0 CNY",
        "加权/链式 = 1.713 (已评估 4/4)",
        "最大已评分商机的 C139 = bad:0W1F5C 失单区 (ERP 核心系统替换 · 进行中商机已评分 1/4)",
        "客户细分 = P1",
        "方案覆盖率 = ? (战术 0/0)",
        "未完成行动 = 0 (逾期 0)",
      ]
    `)
  })

  it('an uncalibrated rating is called so', () => {
    const plan = planOf(
      'opportunities: [{ id: o, name: 单, stage: A, amount: 1, c139: { self: { w1: true, f1: true } } }]',
    )
    expect(shown(plan)).toContain(
      'C139, largest rated = warn:1W1F0C volatile zone, uncalibrated (单 · 1 of 1 open deals rated)',
    )
  })

  it('an empty plan is unknown, not zero', () => {
    expect(shown(planOf('currency: CNY'))).toMatchInlineSnapshot(`
      [
        "relationship gap index = ? (total gap 0 · assessed 0 of 0)",
        "support index = ? (assessed 0 of 0)",
        "contact index = ? (assessed 0 of 0)",
        "influence map = bad:no map (0 of 0 key players support us)",
        "threads = bad:0 (people we meet regularly)",
        "open, weighted = 0 CNY (assessed 0 of 0)",
        "open, amount = 0 CNY (assessed 0 of 0)",
        "won = 0 CNY",
        "weighted / chained = ? (assessed 0 of 0)",
        "C139, largest rated = ? (0 of 0 open deals rated)",
        "segment = ? (2 inputs are unknown)",
        "solution coverage = ? (0 of 0 tactics)",
        "open actions = 0 (0 overdue)",
      ]
    `)
  })
})
