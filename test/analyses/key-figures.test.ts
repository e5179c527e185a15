import { describe, expect, it } from 'vitest'
import { keyFigures } from '../../src/analyses/key-figures/index.js'
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
        "gap index = ? (0/8)",
        "support index = 40.0% (7/8)",
        "contact index = 66.7% (8/8)",
        "influence map = good:green",
        "key players = 2 of 4 for us",
        "threads = good:6",
        "weighted, CNY = 5,685,000 (5/5)",
        "open, CNY = 12,400,000 (5/5)",
        "won, CNY = 2,400,000",
        "forecast ratio = 1.507 (5/5)",
        "C139, largest = good:1W2F6C win zone (1/5)",
        "mapped tactics = 83.3% (5/6)",
        "segment = V1 R2",
        "open actions = bad:3, 1 overdue",
      ]
    `)
    expect(shown(vitamin, 'zh', '2008-05-16')).toMatchInlineSnapshot(`
      [
        "关系差距指数 = ? (0/8)",
        "支持指数 = 13.3% (7/8)",
        "联系指数 = 45.1% (8/8)",
        "影响力地图 = good:绿",
        "关键人 = 支持我方 1/4",
        "有效联系线 = good:3",
        "加权 CNY = 2,490,000 (4/4)",
        "进行中 CNY = 5,400,000 (4/4)",
        "已赢单 CNY = 0",
        "加权/链式 = 1.713 (4/4)",
        "最大单 C139 = bad:0W1F5C 失单区 (1/4)",
        "方案覆盖率 = ? (0/0)",
        "客户细分 = P1",
        "未完成行动 = 0，逾期 0",
      ]
    `)
  })

  it('an uncalibrated rating is called so', () => {
    const plan = planOf(
      'opportunities: [{ id: o, name: 单, stage: A, amount: 1, c139: { self: { w1: true, f1: true } } }]',
    )
    expect(shown(plan)).toContain(
      // Nobody but ourselves has rated it.
      'C139, largest = warn:1W1F0C volatile zone ? (1/1)',
    )
  })

  it('an empty plan is unknown, not zero', () => {
    expect(shown(planOf('currency: CNY'))).toMatchInlineSnapshot(`
      [
        "gap index = ? (0/0)",
        "support index = ? (0/0)",
        "contact index = ? (0/0)",
        "influence map = bad:no map",
        "key players = 0 of 0 for us",
        "threads = bad:0",
        "weighted, CNY = 0 (0/0)",
        "open, CNY = 0 (0/0)",
        "won, CNY = 0",
        "forecast ratio = ? (0/0)",
        "C139, largest = ? (0/0)",
        "mapped tactics = ? (0/0)",
        "segment = ?",
        "open actions = 0, 0 overdue",
      ]
    `)
  })
})
