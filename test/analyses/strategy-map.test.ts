import { describe, expect, it } from 'vitest'
import { strategyMap } from '../../src/analyses/strategy-map.js'
import { bedrock, on, planOf } from '../measures/deal-fixtures.js'
import { linesOf } from './lines.js'

const day = '2026-06-30'

const shown = (plan: typeof bedrock, language: 'en' | 'zh' = 'en') =>
  linesOf(strategyMap.present(strategyMap.compute(plan, on(day)), plan, on(day)), language)

describe('data', () => {
  it('is the tree with what answers each tactic', () => {
    const figures = strategyMap.compute(bedrock, on(day))
    expect(figures).toMatchObject({
      goals: [
        {
          id: 'g1',
          kind: 'financial',
          current: 8,
          target: 12,
          owner_person: 'b_luo',
          strategies: [{ id: 'st1' }, { id: 'st2' }],
        },
        { id: 'g2', kind: null, metric: null, current: null },
      ],
      tactics: 6,
      mapped: 5,
      fit_able: 5,
      solution_coverage_pct: 83.3,
      fit_coverage_pct: 100,
      white_space: [],
      steps: [
        { step: 'validate_strategy_map', status: 'done', done_on: '2026-05-20' },
        { step: 'identify_usable_relationships', status: 'doing', done_on: null },
        { step: 'research_similar_success', status: null, done_on: null },
        { step: 'identify_opportunities', status: null, done_on: null },
      ],
    })
    expect(figures).toHaveProperty('goals.0.strategies.0.tactics.1', {
      id: 'tac2',
      statement: '数字油田',
      solution: null,
      fit: null,
      opportunities: ['o_digital_twin', 'o_iot1'],
      mapped: true,
      white_space: false,
      validated_on: null,
    })
  })
})

describe('what people see', () => {
  it('bedrock, in both languages', () => {
    expect(shown(bedrock)).toMatchInlineSnapshot(`
      [
        "◆ 投入资本回报率 · financial · ROIC 8 → 12 percent · by 2028-12-31 · owner 罗启明",
        "Strategy | Tactic | Solution and deals",
        "举升成本下降 15% | 机泵预测性维护 | good:设备健康管理 · 设备预测性维护 (C)",
        " | 数字油田 | good:油田数字孪生 (A) · 井场物联网一期 (F)",
        " | 关停亏损井 | no solution",
        "采购成本下降 6% | 供应商协同 | good:采购协同平台 (D)",
        " | 炼化排产优化 | good:炼化排产优化",
        "◆ 碳强度下降 20% · by 2030-12-31 · owner 郭毅",
        "Strategy | Tactic | Solution and deals",
        "碳与 HSE 合规 | 排放监测 | good:碳排放监测平台 (B) · HSE 合规系统 (E)",
        "solution coverage = 83.3% (5 of 6 tactics have a solution or a deal)",
        "of what we can serve = 100.0% (5 tactics are not marked as no fit)",
        "white space = 0 (tactics we could serve, without a deal)",
        "Steps of the execution map",
        "strategy map validated with the customer = good:done (2026-05-20)",
        "usable relationships identified = in progress",
        "similar success cases researched = ?",
        "opportunities identified = ?",
      ]
    `)
    expect(shown(bedrock, 'zh').slice(0, 3)).toMatchInlineSnapshot(`
      [
        "◆ 投入资本回报率 · 财务 · ROIC 8 → 12 percent · 2028-12-31 前 · 负责人 罗启明",
        "战略 | 战术 | 方案与商机",
        "举升成本下降 15% | 机泵预测性维护 | good:设备健康管理 · 设备预测性维护 (C)",
      ]
    `)
  })

  it('what is missing in the tree', () => {
    const plan = planOf(`maps:
  strategy:
    goals:
      - { id: g, statement: 目标一 }
      - { id: h, statement: 目标二, target: 5, strategies: [{ id: s, statement: 战略一 }, { id: t, statement: 战略二, tactics: [{ id: a, statement: 战术一 }, { id: b, statement: 战术二 }] }] }
  execution: { mappings: [{ tactic: b, solution: 方案 }] }`)
    expect(shown(plan).slice(0, 8)).toMatchInlineSnapshot(`
      [
        "◆ 目标一",
        "bad:no strategy yet",
        "◆ 目标二 · ? → 5",
        "Strategy | Tactic | Solution and deals",
        "战略一 | bad:no tactic yet | ",
        "战略二 | 战术一 | bad:no solution and no deal yet",
        " | 战术二 | warn:方案 · no deal yet",
        "solution coverage = 50.0% (1 of 2 tactics have a solution or a deal)",
      ]
    `)
  })

  it('nothing at all', () => {
    expect(shown(planOf('currency: CNY'))[0]).toBe('warn:no goal of the customer is recorded')
  })
})
