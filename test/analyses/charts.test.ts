import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { actions } from '../../src/analyses/actions.js'
import type { Analysis } from '../../src/analyses/analysis.js'
import { control } from '../../src/analyses/control/index.js'
import { coverage } from '../../src/analyses/coverage.js'
import { fiveDimensions } from '../../src/analyses/five-dimensions/index.js'
import { analyses } from '../../src/analyses/index.js'
import { milestones } from '../../src/analyses/milestones.js'
import { pipeline } from '../../src/analyses/pipeline/index.js'
import { relationshipGaps } from '../../src/analyses/relationship-gaps.js'
import type { Plan } from '../../src/plan/plan.js'
import type { Chart } from '../../src/report/chart.js'
import type { Data } from '../../src/report/report.js'
import { contextAt, planOf } from '../measures/fixtures.js'
import { filesBelow } from '../support.js'
import { chartLines } from './chart-lines.js'

/** The example in parts, put together. */
const bedrock = Object.assign(
  {},
  ...Object.values(filesBelow('examples/bedrock-petroleum')).map(
    (part) => parse(new TextDecoder().decode(part)) as object,
  ),
) as Plan

const context = contextAt('2026-06-30')

const chartsOf = <Figures extends Data>(analysis: Analysis<Figures>, plan: Plan): readonly Chart[] =>
  analysis.chart?.(analysis.compute(plan, context), plan, context) ?? []

const lines = <Figures extends Data>(analysis: Analysis<Figures>, plan: Plan): readonly string[] =>
  chartsOf(analysis, plan).flatMap((chart) => chartLines(chart, 'en'))

/** An example in which little is known, and some of it is odd. */
const unclear = planOf(`
team: [{ id: t1, name: 许诺, role: account_manager }]
relationships:
  people:
    - { id: p1, name: 罗启明, roles: [decision_maker], focus: business, contact: none, attitude: opponent, coverage: [gone] }
    - { id: p2, name: 沈岚, influence: high, relationship: { current: vendor } }
    - { id: p3, name: 郭毅, relationship: { desired: vendor } }
opportunities:
  - { id: o1, name: ERP, stage: B, c139: { self: { w1: true, c1: clear } } }
  - { id: o2, name: MES, stage: B, amount: 100, expected_close_on: 2026-06-01 }
  - { id: o3, name: APS, amount: 5, expected_close_on: 2026-09-01 }
  - id: o4
    name: WMS
    stage: A
    milestones: [{ id: m1, event: Demo }, { id: m2, event: Visit, planned_visit: 2026-06-02 }, { id: m3, event: Offer, answered_on: 2026-06-03 }]
actions:
  - { id: a1, what: Call }
  - { id: a2, what: Write, due: 2026-06-01 }
  - { id: a3, what: Meet, due: 2026-05-01, status: done }
  - { id: a4, what: Wait, due: 2026-05-02, status: dropped }
`)

describe('charts of the example', () => {
  it('show whom we are how close to', () => {
    expect(lines(relationshipGaps, bedrock)).toEqual([
      '# How close we are, and how close we want to be',
      '4 of 8 people assessed are below the relationship we want, most of all 秦川.',
      '0 none, 1 vendor, 2 credible source, 3 problem solver, 4 trusted advisor',
      '秦川: 0→2, warn:2 to go · significant',
      '★ 罗启明: 3→4, warn:1 to go · significant',
      '★ 沈岚: 2→3, warn:1 to go · significant',
      '★ 石磊: 1→2, 1 to go · minor',
      '★ 郭毅: 4→4, good:met',
      '方婷: 3→3, good:met',
      '贺楠: 2→2, good:met',
      '田野: 3→3, good:met',
    ])
  })

  it('show who of us knows whom', () => {
    expect(lines(coverage, bedrock)).toEqual([
      '# Who of us knows whom, and how well',
      "Our team of 4 covers 7 of the 8 people on the customer's side; nobody covers 秦川.",
      '| 许诺 | 乔森 | 梁栋 | 钟鸣 |',
      '★ 郭毅 | 4→4 |  | 4→4* |  |',
      '★ 罗启明 |  |  | 3→4 | 3→4* |',
      '★ 沈岚 |  |  | 2→3* |  |',
      '★ 石磊 | 1→2* |  |  |  |',
      '方婷 | 3→3* | 3→3 |  |  |',
      '秦川 |  |  |  |  | warn:nobody covers',
      '贺楠 |  | 2→2* |  |  |',
      '田野 | 3→3* |  |  |  |',
      '(Levels: 0 none, 1 vendor, 2 credible source, 3 problem solver, 4 trusted advisor)',
    ])
  })

  it('show key players in five dimensions', () => {
    expect(lines(fiveDimensions, bedrock).slice(0, 18)).toEqual([
      '# 罗启明',
      '罗启明 in five dimensions: Need: self-actualisation; Change: visionary; Focus: business; Contact: much contact; Attitude: supporter.',
      '= 董事长兼 CEO · decision maker',
      'influence high',
      'Need: 5 of 0…5, self-actualisation',
      'Change: 4 of 0…5, visionary',
      'Focus: 1 of 4 kinds, business',
      'Contact: 2 of 0…3, much contact',
      'Attitude: 1 of -2…2, good:supporter',
      '# 郭毅',
      '郭毅 in five dimensions: Need: esteem; Change: pragmatist; Focus: business; Contact: deep contact; Attitude: mentor.',
      '= 生产副总 · executive sponsor, recommender',
      'influence high',
      'Need: 4 of 0…5, esteem',
      'Change: 3 of 0…5, pragmatist',
      'Focus: 1 of 4 kinds, business',
      'Contact: 3 of 0…3, deep contact',
      'Attitude: 2 of -2…2, good:mentor',
    ])
    expect(chartsOf(fiveDimensions, bedrock).map(({ id }) => id)).toEqual([
      'profile-b_luo',
      'profile-b_guo',
      'profile-b_shen',
      'profile-b_shi',
    ])
  })

  it('show the deals by stage, and by the day on which they are expected to close', () => {
    expect(lines(pipeline, bedrock)).toEqual([
      '# Deals by stage',
      'A understand the opportunity: 1 deal, 2M, weighted 200K; B confirm the opportunity: 1 deal, 1.5M, weighted 375K; C validate the solution: 1 deal, 6.8M, weighted 3.4M; D commercial negotiation: 1 deal, 1.2M, weighted 900K; E close the sale: 1 deal, 900K, weighted 810K; F hand over and collect: 1 deal, 2.4M, weighted 2.4M.',
      '= Open deals: 12,400,000 CNY, weighted 5,685,000 CNY.',
      'deals, amount, weighted',
      'A understand the opportunity: 1, 2M (2000000), 200K (200000)',
      'B confirm the opportunity: 1, 1.5M (1500000), 375K (375000)',
      'C validate the solution: 1, 6.8M (6800000), 3.4M (3400000)',
      'D commercial negotiation: 1, 1.2M (1200000), 900K (900000)',
      'E close the sale: 1, 900K (900000), 810K (810000)',
      'F hand over and collect: 1, 2.4M (2400000), 2.4M (2400000)',
      '# When deals are expected to close',
      '5 open deals with an expected close; next is HSE 合规系统 on 2026-07-15.',
      '2026-07-15 HSE 合规系统, E · 900K',
      '2026-08-31 采购协同平台, D · 1.2M',
      '2026-10-31 设备预测性维护, C · 6.8M',
      '2026-12-31 warn:碳排放监测平台, B · 1.5M',
      '2027-03-31 油田数字孪生, A · 2M',
    ])
  })

  it('show how far deals are under control', () => {
    expect(lines(control, bedrock)).toEqual([
      '# How far each deal is under control (C139)',
      '1 of 5 deals rated: C · 设备预测性维护 1W2F6C win zone.',
      '= 1 of 5 deals rated.',
      'W1 F1 F2 F3 C1 C2 C3 C4 C5 C6 C7 C8 C9',
      'C · 设备预测性维护: +-++++++~(+)+-(~)~+ good:1W2F6C win zone',
      'A · 油田数字孪生:  dim:not rated',
      'B · 碳排放监测平台:  dim:not rated',
      'D · 采购协同平台:  dim:not rated',
      'E · HSE 合规系统:  dim:not rated',
      "(The coach's rating counts; a small mark in the corner is our own where it is another.)",
    ])
  })

  it('show milestones and actions in time', () => {
    expect(lines(milestones, bedrock)).toEqual([
      '# Milestones on the way to the decision',
      '3 milestones with a date in 1 deal, 1 of them answered.',
      '2026-05-14 x good:设备预测性维护 · stage C: 数据开放评审, answered',
      '2026-07-08 设备预测性维护 · stage C: 基线确认, visit planned',
      '2026-08-20 设备预测性维护 · stage C: 试点机组投运, visit planned',
    ])
    expect(lines(actions, bedrock)).toEqual([
      '# Who does what by when',
      '7 actions with a date: 1 done, 0 overdue.',
      '2026-06-05 x good:与华北云完成边缘节点的联合测试, 乔森',
      '2026-07-03 确认碳监测的产品意向，或退回 A 阶段, 许诺',
      '2026-07-10 与郭毅的团队确定一个油田的试点机组和基线, 乔森',
      '2026-07-10 用财务口径做一期收益表，与沈岚逐项核对, 梁栋',
      '2026-07-15 准备井场物联网一期验收资料, 许诺',
      '2026-07-22 向罗启明汇报全公司三年降本测算, 钟鸣',
      '2026-07-31 与中原工程设计院签联合方案备忘录, 梁栋',
    ])
  })

  it('speak Chinese', () => {
    const all = [relationshipGaps, coverage, pipeline, control, milestones, actions] as readonly Analysis[]
    expect(
      all.flatMap((one) => chartsOf(one, bedrock).flatMap((chart) => chartLines(chart, 'zh').slice(0, 3))),
    ).toEqual([
      '# 关系现状与期望',
      '已评估的 8 人中，4 人未达到期望的关系，差距最大的是秦川。',
      '0 无关系, 1 供应商, 2 可信来源, 3 问题解决者, 4 可信任的顾问',
      '# 我方与客户的关系矩阵',
      '我方团队 4 人，覆盖客户方 8 人中的 7 人；无人覆盖：秦川。',
      '| 许诺 | 乔森 | 梁栋 | 钟鸣 |',
      '# 各阶段的商机',
      'A 了解商机：1 个商机，金额 200万，加权 20万；B 确认商机：1 个商机，金额 150万，加权 37.5万；C 方案论证：1 个商机，金额 680万，加权 340万；D 商务谈判：1 个商机，金额 120万，加权 90万；E 销售成交：1 个商机，金额 90万，加权 81万；F 交接回款：1 个商机，金额 240万，加权 240万。',
      '= 进行中合计 12,400,000 CNY，加权 5,685,000 CNY。',
      '# 商机预计成交时间',
      '5 个进行中的商机有预计成交日；下一个是 2026-07-15 的“HSE 合规系统”。',
      '2026-07-15 HSE 合规系统, E · 90万',
      '# 各商机的控单力（C139）',
      '5 个商机中已评分 1 个：C · 设备预测性维护 1W2F6C 成单区。',
      '= 5 个商机中已评分 1 个。',
      '# 决定之前的里程碑',
      '1 个商机中有日期的 3 个里程碑，已回答 1 个。',
      '2026-05-14 x good:设备预测性维护 · 阶段 C: 数据开放评审, 已回答',
      '# 行动时间表',
      '有日期的 7 项行动：已完成 1 项，已逾期 0 项。',
      '2026-06-05 x good:与华北云完成边缘节点的联合测试, 乔森',
    ])
  })
})

describe('what is not known', () => {
  it('is no zero in relationships', () => {
    expect([...lines(relationshipGaps, unclear), ...lines(coverage, unclear)]).toEqual([
      '# How close we are, and how close we want to be',
      'Of 3 people too little is known to see a gap.',
      '0 none, 1 vendor, 2 credible source, 3 problem solver, 4 trusted advisor',
      '★ 罗启明: ?→?, dim:not known',
      '★ 沈岚: 1→?, dim:not known',
      '郭毅: ?→1, dim:not known',
      '# Who of us knows whom, and how well',
      "Our team of 2 covers 1 of the 3 people on the customer's side; nobody covers 沈岚, 郭毅.",
      '| 许诺 | gone |',
      '★ 沈岚 |  |  | bad:nobody covers',
      '★ 罗启明 |  | ?→?* |',
      '郭毅 |  |  | warn:nobody covers',
      '(Levels: 0 none, 1 vendor, 2 credible source, 3 problem solver, 4 trusted advisor)',
    ])
  })

  it('is no lowest level of a person', () => {
    expect(lines(fiveDimensions, unclear)).toEqual([
      '# 罗启明',
      '罗启明 in five dimensions: Need: not known; Change: not known; Focus: business; Contact: no contact; Attitude: opponent.',
      '= decision maker',
      'influence ?',
      'Need: ? of 0…5, dim:not known',
      'Change: ? of 0…5, dim:not known',
      'Focus: 1 of 4 kinds, business',
      'Contact: 0 of 0…3, no contact',
      'Attitude: -2 of -2…2, bad:opponent',
    ])
  })

  it('is in the funnel and beside the line of time', () => {
    expect(lines(pipeline, unclear)).toEqual([
      '# Deals by stage',
      'A understand the opportunity: 1 deal, ?, weighted ?; B confirm the opportunity: 2 deals, 100 + ?, weighted 25 + ?.',
      '= Open deals: 100 CNY, weighted 25 CNY; amount known of 1 of 3.',
      'deals, amount, weighted',
      'A understand the opportunity: 1, ? (?), ? (?)',
      'B confirm the opportunity: 2, 100 + ? (100), 25 + ? (25)',
      'C validate the solution: 0, – (0), – (0)',
      'D commercial negotiation: 0, – (0), – (0)',
      'E close the sale: 0, – (0), – (0)',
      'F hand over and collect: 0, – (0), – (0)',
      '(No stage: APS)',
      '# When deals are expected to close',
      '2 open deals with an expected close, 1 past that day; next is APS on 2026-09-01.',
      '2026-06-01 bad:MES, B · 100',
      '2026-09-01 APS, ? · 5',
      '(No date: WMS, ERP)',
    ])
  })

  it('is an open field of the board', () => {
    expect(lines(control, unclear)).toEqual([
      '# How far each deal is under control (C139)',
      '1 of 3 deals rated: B · ERP 1W0F1C volatile zone*.',
      '= 1 of 3 deals rated.',
      'W1 F1 F2 F3 C1 C2 C3 C4 C5 C6 C7 C8 C9',
      'B · ERP: +???+???????? warn:1W0F1C volatile zone*',
      'A · WMS:  dim:not rated',
      'B · MES:  dim:not rated',
      '(* our own rating only, no coach has rated it)',
    ])
  })

  it('has no place in time', () => {
    expect([...lines(milestones, unclear), ...lines(actions, unclear)]).toEqual([
      '# Milestones on the way to the decision',
      '2 milestones with a date in 1 deal, 1 of them answered.',
      '2026-06-02 bad:WMS · stage A: Visit, visit passed',
      '2026-06-03 x warn:WMS · stage A: Offer, answered, out of order',
      '(No date: Demo)',
      '# Who does what by when',
      '2 actions with a date: 1 done, 1 overdue.',
      '2026-05-01 x good:Meet, nobody',
      '2026-06-01 bad:Write, nobody',
      '(1 open action has no date.)',
    ])
  })
})

describe('charts', () => {
  it('are not given where there is nothing to show', async () => {
    for (const load of Object.values(analyses)) expect(chartsOf(await load(), planOf('{}'))).toEqual([])
  })

  it('each have an id of their own', async () => {
    const all = await Promise.all(Object.values(analyses).map(async (load) => chartsOf(await load(), bedrock)))
    const ids = all.flat().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^[a-z][a-z0-9_-]*$/.test(id))).toBe(true)
  })
})
