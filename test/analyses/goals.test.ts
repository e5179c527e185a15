import { describe, expect, it } from 'vitest'
import { goals } from '../../src/analyses/goals.js'
import { bedrock, on, planOf } from '../measures/deal-fixtures.js'
import { linesOf, tablesFit } from './lines.js'

const day = '2026-06-30'

const shown = (plan: typeof bedrock, language: 'en' | 'zh' = 'en') =>
  linesOf(goals.present(goals.compute(plan, on(day)), plan, on(day)), language)

describe('data', () => {
  it('is goals, sub-goals and actions', () => {
    const figures = goals.compute(bedrock, on(day))
    expect(figures).toMatchObject({
      goals: [
        {
          id: 'goal_revenue',
          attainment_pct: 20.8,
          done: 1,
          of: 3,
          progress_pct: 33.3,
          sub_goals: [{ id: 'sub_base', progress_pct: 33.3 }],
        },
      ],
      other_actions: [{ id: 'act_open', owner: 't9', due: null, status: 'todo', overdue: null, relates_to: [] }],
      actions: 5,
      open_actions: 3,
      overdue_actions: 1,
      done: 1,
      of: 4,
      progress_pct: 25,
    })
    expect(figures).toHaveProperty('goals.0.sub_goals.0.actions.1', {
      id: 'act_late',
      what: '约见采购总监',
      owner: 't1',
      due: '2026-06-20',
      status: 'doing',
      overdue: true,
      relates_to: ['b_shi'],
    })
  })
})

describe('what people see', () => {
  it('bedrock, in both languages', () => {
    const blocks = goals.present(goals.compute(bedrock, on(day)), bedrock, on(day))
    expect(tablesFit(blocks)).toBe(true)
    expect(linesOf(blocks)).toMatchInlineSnapshot(`
      [
        "◆ 年度订单 1500 万",
        "account revenue · 订单额 300 → 550 → 1500 万元 · by 2026-12-31 · attainment 20.8% · actions done 1/3",
        "Sub-goal | Action | Owner | Due | Status",
        "打牢基础 | 交付一期 | 客户经理 | 2026-05-15 | good:done",
        " | 约见采购总监 | 客户经理 | 2026-06-20 | bad:in progress (overdue)",
        " | 汇报方案 | 副总 | 2026-07-10 | to do",
        " | 参加展会 | 副总 | ? | dropped",
        "Actions that serve no sub-goal",
        "Action | Owner | Due | Status",
        "拜访 CFO | t9 | ? | to do",
        "actions done = 25.0% (1 of 4, dropped ones left out)",
        "still open = 3",
        "overdue = bad:1",
      ]
    `)
    expect(linesOf(blocks, 'zh')).toMatchInlineSnapshot(`
      [
        "◆ 年度订单 1500 万",
        "客户收入 · 订单额 300 → 550 → 1500 万元 · 2026-12-31 前 · 达成率 20.8% · 行动完成 1/3",
        "子目标 | 行动 | 负责人 | 截止 | 状态",
        "打牢基础 | 交付一期 | 客户经理 | 2026-05-15 | good:完成",
        " | 约见采购总监 | 客户经理 | 2026-06-20 | bad:进行中（已逾期）",
        " | 汇报方案 | 副总 | 2026-07-10 | 未开始",
        " | 参加展会 | 副总 | ? | 取消",
        "不属于任何子目标的行动",
        "行动 | 负责人 | 截止 | 状态",
        "拜访 CFO | t9 | ? | 未开始",
        "行动完成 = 25.0% (1/4，不含已取消)",
        "未完成 = 3",
        "已逾期 = bad:1",
      ]
    `)
  })

  it('what is missing', () => {
    const plan = planOf(
      'goals: [{ id: a, statement: 空 }, { id: b, statement: 半, sub_goals: [{ id: s, statement: 子 }] }]',
    )
    expect(shown(plan)).toMatchInlineSnapshot(`
      [
        "◆ 空",
        "attainment ? · actions done 0/0",
        "warn:no sub-goal yet",
        "◆ 半",
        "attainment ? · actions done 0/0",
        "Sub-goal | Action | Owner | Due | Status",
        "子 | warn:no action yet |  |  | ",
        "actions done = ? (0 of 0, dropped ones left out)",
        "still open = 0",
        "overdue = 0",
      ]
    `)
    expect(shown(planOf('currency: CNY'))[0]).toBe('warn:no goal of ours is recorded')
  })
})
