import { describe, expect, it } from 'vitest'
import { pipeline } from '../../src/analyses/pipeline/index.js'
import type { Playbook } from '../../src/playbook/playbook.js'
import golden from '../golden/worked-examples.json' with { type: 'json' }
import { bedrock, on, planOf, vitamin } from '../measures/deal-fixtures.js'
import { linesOf, tablesFit } from './lines.js'

const day = '2026-06-30'

const small = (changes: Partial<Playbook> = {}) => {
  const plan = planOf(`currency: CNY
opportunities:
  - { id: late, name: 迟到, stage: C, amount: 1000.5, expected_close_on: 2026-06-01, stage_history: [{ stage: C, entered_on: 2026-06-01 }], win_rate_override: 60 }
  - { id: blind, name: 未知, stage: B }
  - { id: dollars, name: 美元, stage: A, amount: 100, currency: USD, expected_close_on: 2026-09-01 }
  - { id: loose, name: 无阶段, amount: 7 }
  - { id: won, name: 已签, stage: E, amount: 20, status: won, closed_on: 2026-06-02 }
  - { id: rest, name: 搁置单, stage: D, amount: 9, status: on_hold }
  - { id: gone, name: 丢单单, stage: D, amount: 9, status: lost }
  - { id: maybe, name: 潜在单, kind: potential, amount: 30 }`)
  const context = on(day, changes)
  const figures = pipeline.compute(plan, context)
  return { figures, blocks: pipeline.present(figures, plan, context) }
}

const rates = { exchange_rates: [{ from: 'USD', to: 'CNY', rate: 7.1, date: '2026-01-01' }] }

describe('data', () => {
  it('has the golden figures, money as exact decimals', () => {
    const figures = pipeline.compute(bedrock, on(day))
    expect(figures).toMatchObject({
      currency: 'CNY',
      open_amount: { exact: '12400000' },
      open_weighted: { exact: '5685000' },
      open_chained: { exact: '3771900' },
      ratio: golden.bedrock.pipeline.ratio,
      won_amount: { exact: '2400000' },
      potential_amount: { exact: '3000000' },
      potential: [
        {
          id: 'o_refinery',
          name: '炼化排产优化',
          stage: null,
          amount: { exact: '3000000' },
          category: 'omitted',
          state: 'open',
        },
      ],
      left_out: [],
      not_counted: [],
      by_currency: null,
      chain_pct: golden.chain_pct,
      assessed: 5,
      of: 5,
    })
  })

  it('says of each deal what product page, section 5, lists', () => {
    const figures = pipeline.compute(bedrock, on(day))
    expect(figures).toHaveProperty('opportunities.1', {
      id: 'o_carbon',
      name: '碳排放监测平台',
      stage: 'B',
      amount: { exact: '1500000' },
      win_rate: 25,
      win_rate_source: 'stage',
      weighted: { exact: '375000' },
      chained: { exact: '283500' },
      days_in_stage: 10,
      planned_days: 7,
      overdue_days: 3,
      expected_close_on: '2026-12-31',
      past_due: false,
      category: 'pipeline',
      state: 'open',
    })
  })

  it('null is what cannot be computed, and never 0', () => {
    const { figures } = small()
    expect(figures).toMatchObject({
      opportunities: [
        {
          id: 'late',
          amount: { exact: '1000.5' },
          win_rate: 60,
          win_rate_source: 'override',
          weighted: { exact: '600.3' },
          past_due: true,
          overdue_days: 19,
        },
        {
          id: 'won',
          stage: 'E',
          state: 'won',
          win_rate: 100,
          days_in_stage: null,
          planned_days: null,
          overdue_days: null,
          past_due: false,
          category: null,
        },
      ],
      by_stage: {
        A: { count: 1, amount: null, weighted: null, chained: null, average_days: null, overdue_count: 0 },
        B: { count: 1, amount: null },
        C: { count: 1, amount: { exact: '1000.5' }, average_days: 29, overdue_count: 1 },
        F: { count: 1, amount: { exact: '20' }, weighted: { exact: '20' } },
      },
      by_quarter: {
        '2026-Q2': { count: 1 },
        '2026-Q3': { count: 1, amount: null },
        unknown: { count: 1, amount: null },
      },
      by_category: {
        pipeline: { count: 3 },
        omitted: { count: 2, amount: { exact: '39' }, weighted: null, chained: null },
      },
      left_out: [
        {
          id: 'dollars',
          unknown: ['exchange_rate'],
          given_amount: { exact: '100' },
          given_currency: 'USD',
          amount: null,
        },
        { id: 'blind', unknown: ['amount'], given_amount: null, given_currency: null, stage: 'B' },
        { id: 'loose', unknown: ['stage'], stage: null, win_rate: null },
      ],
      not_counted: [
        { id: 'gone', state: 'lost', category: null },
        { id: 'rest', state: 'on_hold', category: 'omitted' },
      ],
      assessed: 1,
      of: 3,
    })
  })

  it('sums by currency as soon as a rate is used', () => {
    expect(small(rates).figures).toMatchObject({
      by_currency: {
        CNY: { count: 3, own_amount: { exact: '1050.5' }, amount: { exact: '1050.5' } },
        USD: { count: 1, own_amount: { exact: '100' }, amount: { exact: '710' } },
      },
    })
  })

  it('takes a category of the plan’s own for what it is, whatever the word', () => {
    const plan = planOf('opportunities:\n  - { id: a, name: a, stage: A, amount: 1, category: __proto__ }')
    const figures = pipeline.compute(plan, on(day))
    expect(Object.entries(Object(Object(figures).by_category))).toHaveLength(1)
  })
})

describe('what people see', () => {
  it('the vitamin plan', () => {
    const context = on('2008-05-16')
    const blocks = pipeline.present(pipeline.compute(vitamin, context), vitamin, context)
    expect(tablesFit(blocks)).toBe(true)
    expect(linesOf(blocks)).toMatchInlineSnapshot(`
      [
        "open, weighted = 2,490,000 CNY (assessed 4 of 4)",
        "open, chained = 1,453,680 CNY (assessed 4 of 4)",
        "open, amount = 5,400,000 CNY (assessed 4 of 4)",
        "weighted / chained = 1.713 (the win rates promise more than the stage conversions, most of all at "ERP 核心系统替换")",
        "won = 0 CNY",
        "potential = 0 CNY (never weighted)",
        "Target of the period",
        "target = ? (the plan has no "period" to sell in)",
        "Deals",
        "Stage | Deal | Amount | Win % | Weighted | Chained | Days | Overdue | Close",
        "A | 人力资源模块 | 400,000 | 10 | 40,000 | 60,480 | 3/7 | – | 2008-12-31",
        "B | 集团财务与预算 | 800,000 | 25 | 200,000 | 151,200 | 4/7 | – | 2008-09-30",
        "C | ERP 核心系统替换 | 3,600,000 | 50 | 1,800,000 | 972,000 | 15/10 | warn:5 | 2008-07-31",
        "D | 车间条码追溯试点 | 600,000 | 75 | 450,000 | 270,000 | 14/7 | warn:7 | 2008-05-31",
        " | open deals | 5,400,000 |  | 2,490,000 | 1,453,680 |  |  | ",
        "weighted: amount × win rate",
        "chained: amount × the conversions of every stage up to the close",
        "days: in this stage / planned",
        "Late deals",
        "What | Deal | Amount | Close / last move | Next action",
        "warn:stalled, 5 days over | ERP 核心系统替换 | 3,600,000 | 2008-05-01 | ?",
        "warn:stalled, 7 days over | 车间条码追溯试点 | 600,000 | 2008-05-02 | ?",
        "Before the next stage",
        "Deal | To | Key result | Key actions | Buyer must be at | Team lacks",
        "ERP 核心系统替换 | C→D | warn:open | ? of 12 | tender and evaluation, not known | warn:account manager, consultant, director",
        "集团财务与预算 | B→C | warn:open | ? of 10 | purchase criteria, not known | warn:account manager, consultant",
        "人力资源模块 | A→B | warn:open | ? of 10 | survey and screening of suppliers, not known | warn:account manager",
        "车间条码追溯试点 | D→E | warn:open | ? of 9 | purchase commitment, not known | warn:account manager, director",
        "Sums",
        "By stage | Deals | Amount | Weighted | Chained | Avg. days | Overdue",
        "A understand the opportunity | 1 | 400,000 | 40,000 | 60,480 | 3 | –",
        "B confirm the opportunity | 1 | 800,000 | 200,000 | 151,200 | 4 | –",
        "C validate the solution | 1 | 3,600,000 | 1,800,000 | 972,000 | 15 | warn:1",
        "D commercial negotiation | 1 | 600,000 | 450,000 | 270,000 | 14 | warn:1",
        "By expected close | Deals | Amount | Weighted | Chained",
        "2008-Q2 | 1 | 600,000 | 450,000 | 270,000",
        "· 2008-05 | 1 | 600,000 | 450,000 | 270,000",
        "2008-Q3 | 2 | 4,400,000 | 2,000,000 | 1,123,200",
        "· 2008-07 | 1 | 3,600,000 | 1,800,000 | 972,000",
        "· 2008-09 | 1 | 800,000 | 200,000 | 151,200",
        "2008-Q4 | 1 | 400,000 | 40,000 | 60,480",
        "· 2008-12 | 1 | 400,000 | 40,000 | 60,480",
        "By category | Deals | Amount | Weighted | Chained",
        "pipeline | 4 | 5,400,000 | 2,490,000 | 1,453,680",
        "Why the two forecasts differ",
        "Deal | Stage | Win rate against chain | Weighted − chained",
        "ERP 核心系统替换 | C | 50% against 27% | 828,000",
        "车间条码追溯试点 | D | 75% against 45% | 180,000",
        "集团财务与预算 | B | 25% against 18.9% | 48,800",
        "人力资源模块 | A | 10% against 15.12% | -20,480",
        "all open deals |  |  | 1,036,320",
      ]
    `)
  })

  it('everything that can be wrong, in both languages', () => {
    const { blocks } = small(rates)
    expect(tablesFit(blocks)).toBe(true)
    expect(linesOf(small().blocks)).toMatchInlineSnapshot(`
      [
        "open, weighted = 600.30 CNY (assessed 1 of 3)",
        "open, chained = 270.14 CNY (assessed 1 of 3)",
        "open, amount = 1,000.50 CNY (assessed 1 of 3)",
        "weighted / chained = 2.222 (the win rates promise more than the stage conversions, most of all at "迟到")",
        "won = 20 CNY",
        "potential = 30 CNY (never weighted)",
        "Target of the period",
        "target = ? (the plan has no "period" to sell in)",
        "Deals",
        "Stage | Deal | Amount | Win % | Weighted | Chained | Days | Overdue | Close",
        "C | 迟到 | 1,000.50 | 60* | 600.30 | 270.14 | 29/10 | warn:19 | bad:2026-06-01",
        "good:E | 已签 | 20 | 100 | 20 | 20 | ? | – | ?",
        "A | 美元 | ? | 10 | ? | ? | ? | ? | 2026-09-01",
        "B | 未知 | ? | 25 | ? | ? | ? | ? | ?",
        " | open deals | 1,000.50 |  | 600.30 | 270.14 |  |  | ",
        "weighted: amount × win rate",
        "chained: amount × the conversions of every stage up to the close",
        "days: in this stage / planned",
        "- bad:expected close has passed: "迟到" (2026-06-01)",
        "- warn:left out of the totals: "美元" (no exchange rate), "未知" (no amount), "无阶段" (no stage)",
        "- * win rate set by hand: 迟到",
        "- potential, never weighted: "潜在单" (30)",
        "- in no total: "丢单单" (lost), "搁置单" (on hold)",
        "Late deals",
        "What | Deal | Amount | Close / last move | Next action",
        "bad:close passed | 迟到 | 1,000.50 | 2026-06-01 | –",
        "warn:stalled, 19 days over | 迟到 | 1,000.50 | 2026-06-01 | ?",
        "Before the next stage",
        "Deal | To | Key result | Key actions | Buyer must be at | Team lacks",
        "迟到 | C→D | warn:open | ? of 12 | tender and evaluation, not known | warn:account manager, consultant, director",
        "未知 | B→C | warn:open | ? of 10 | purchase criteria, not known | warn:account manager, consultant",
        "美元 | A→B | warn:open | ? of 10 | survey and screening of suppliers, not known | warn:account manager",
        "Sums",
        "By stage | Deals | Amount | Weighted | Chained | Avg. days | Overdue",
        "A understand the opportunity | 1 | ? | ? | ? | ? | –",
        "B confirm the opportunity | 1 | ? | ? | ? | ? | –",
        "C validate the solution | 1 | 1,000.50 | 600.30 | 270.14 | 29 | warn:1",
        "F hand over and collect | 1 | 20 | 20 | 20 | ? | –",
        "By expected close | Deals | Amount | Weighted | Chained",
        "2026-Q2 | 1 | 1,000.50 | 600.30 | 270.14",
        "· 2026-06 | 1 | 1,000.50 | 600.30 | 270.14",
        "2026-Q3 | 1 | ? | ? | ?",
        "· 2026-09 | 1 | ? | ? | ?",
        "unknown | 1 | ? | ? | ?",
        "By category | Deals | Amount | Weighted | Chained",
        "pipeline | 3 | 1,000.50 | 600.30 | 270.14",
        "omitted | 2 | 39 | – | –",
        "Why the two forecasts differ",
        "Deal | Stage | Win rate against chain | Weighted − chained",
        "迟到 | C | 60% against 27% | 330.17",
        "all open deals |  |  | 330.17",
      ]
    `)
    expect(linesOf(blocks, 'zh')).toMatchInlineSnapshot(`
      [
        "进行中（加权） = 671.30 CNY (已评估 2/3)",
        "进行中（链式） = 377.49 CNY (已评估 2/3)",
        "进行中（金额） = 1,710.50 CNY (已评估 2/3)",
        "加权/链式 = 1.778 (赢率给出的预测高于阶段转化率，主要来自“迟到”)",
        "已赢单 = 20 CNY",
        "潜在 = 30 CNY (不加权)",
        "计划期目标",
        "目标 = ? (计划没有写明“period”（计划期）)",
        "商机",
        "阶段 | 商机 | 金额 | 赢率 | 加权 | 链式 | 天数 | 超期 | 预计成交",
        "A | 美元 | 710 | 10 | 71 | 107.35 | ? | ? | 2026-09-01",
        "C | 迟到 | 1,000.50 | 60* | 600.30 | 270.14 | 29/10 | warn:19 | bad:2026-06-01",
        "good:E | 已签 | 20 | 100 | 20 | 20 | ? | – | ?",
        "B | 未知 | ? | 25 | ? | ? | ? | ? | ?",
        " | 进行中合计 | 1,710.50 |  | 671.30 | 377.49 |  |  | ",
        "加权: 金额 × 赢率",
        "链式: 金额 × 到成交为止各阶段转化率之积",
        "天数: 在本阶段 / 计划",
        "- bad:预计成交日已过：“迟到”（2026-06-01）",
        "- warn:未计入合计：“未知”（没有金额）、“无阶段”（没有阶段）",
        "- * 人工填写的赢率：迟到",
        "- 潜在（不加权）：“潜在单”（30）",
        "- 不参与合计：“丢单单”（丢单）、“搁置单”（搁置）",
        "滞后的商机",
        "情况 | 商机 | 金额 | 成交日/最近进展 | 下一步",
        "bad:成交日已过 | 迟到 | 1,000.50 | 2026-06-01 | –",
        "warn:停滞，超期 19 天 | 迟到 | 1,000.50 | 2026-06-01 | ?",
        "进入下一阶段之前",
        "商机 | 到 | 关键结果 | 关键行动 | 客户须到 | 团队缺",
        "迟到 | C→D | warn:未达成 | ?/12 | 招标、评标，目前未知 | warn:客户经理、顾问、总监",
        "未知 | B→C | warn:未达成 | ?/10 | 制定采购指标，目前未知 | warn:客户经理、顾问",
        "美元 | A→B | warn:未达成 | ?/10 | 供应商调查筛选，目前未知 | warn:客户经理",
        "合计",
        "按阶段 | 数量 | 金额 | 加权 | 链式 | 平均天数 | 超期数",
        "A 了解商机 | 1 | 710 | 71 | 107.35 | ? | –",
        "B 确认商机 | 1 | ? | ? | ? | ? | –",
        "C 方案论证 | 1 | 1,000.50 | 600.30 | 270.14 | 29 | warn:1",
        "F 交接回款 | 1 | 20 | 20 | 20 | ? | –",
        "按预计成交 | 数量 | 金额 | 加权 | 链式",
        "2026-Q2 | 1 | 1,000.50 | 600.30 | 270.14",
        "· 2026-06 | 1 | 1,000.50 | 600.30 | 270.14",
        "2026-Q3 | 1 | 710 | 71 | 107.35",
        "· 2026-09 | 1 | 710 | 71 | 107.35",
        "未知 | 1 | ? | ? | ?",
        "按类别 | 数量 | 金额 | 加权 | 链式",
        "普通商机 | 3 | 1,710.50 | 671.30 | 377.49",
        "不计入 | 2 | 39 | – | –",
        "按币种 | 数量 | 原币金额 | 折合 CNY",
        "CNY | 3 | 1,050.50 | 1,050.50",
        "USD | 1 | 100 | 710",
        "两种预测为何不同",
        "商机 | 阶段 | 赢率对链式转化 | 加权 − 链式",
        "迟到 | C | 60% 对 27% | 330.17",
        "美元 | A | 10% 对 15.12% | -36.35",
        "进行中合计 |  |  | 293.81",
      ]
    `)
  })

  it('nothing at all', () => {
    const plan = planOf('currency: CNY')
    expect(linesOf(pipeline.present(pipeline.compute(plan, on(day)), plan, on(day)))).toMatchInlineSnapshot(`
      [
        "no open or won deal with a stage",
        "open, weighted = 0 CNY (assessed 0 of 0)",
        "open, chained = 0 CNY (assessed 0 of 0)",
        "open, amount = 0 CNY (assessed 0 of 0)",
        "weighted / chained = ? (cannot be computed)",
        "won = 0 CNY",
        "potential = 0 CNY (never weighted)",
        "Target of the period",
        "target = ? (the plan has no "period" to sell in)",
      ]
    `)
  })

  it('names the stages as the playbook does', () => {
    const step = (code: string) => ({ en: `step ${code}`, zh: `第${code}步` })
    const ours = { A: step('A'), B: step('B'), C: step('C'), D: step('D'), E: step('E'), F: step('F') }
    const context = on(day, { stage_labels: 'ours', label_sets: { ours } })
    const lines = linesOf(pipeline.present(pipeline.compute(bedrock, context), bedrock, context))
    expect(lines).toContain('A step A | 1 | 2,000,000 | 200,000 | 302,400 | 4 | –')
  })

  it.each([
    [10, 'the stage conversions promise more than the win rates'],
    [60, 'win rates and stage conversions agree'],
    [90, 'the win rates promise more than the stage conversions'],
  ])('says in a clause what the ratio of a win rate of %i means', (rate, words) => {
    const stage = { conversion: 100 }
    const [ladder] = Object.values(on(day).playbook.ladders)
    if (ladder === undefined) throw new Error('no ladder')
    const flat = { ...ladder, D: { ...ladder.D, conversion: 60 }, E: { ...ladder.E, ...stage } }
    const plan = planOf(
      `opportunities:\n  - { id: a, name: a, stage: D, amount: 10, win_rate_override: ${String(rate)} }`,
    )
    const context = on(day, { ladder: 'flat', ladders: { flat } })
    expect(linesOf(pipeline.present(pipeline.compute(plan, context), plan, context)).join('\n')).toContain(words)
  })
})
