import { parse } from 'yaml'
import type { Context } from '../../src/plan/context.js'
import type { Plan } from '../../src/plan/plan.js'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import type { Playbook } from '../../src/playbook/playbook.js'

/** A plan from YAML; the head that every plan needs stands in front. */
export const planOf = (yaml: string): Plan => {
  const text = yaml.startsWith('account:') ? `version: 1\n${yaml}` : `version: 1\naccount: { name: 某客户 }\n${yaml}`
  // The text is written for these tests; the reader and the schema have tests of their own.
  return parse(text) as Plan
}

/** What an answer depends on, with a few values of the playbook changed. */
export const on = (asOf: string, changes: Partial<Playbook> = {}): Context => ({
  asOf,
  playbook: { ...defaultPlaybook, ...changes },
  plans: [],
})

/** Domain 4.1: what deals and C139 need of it. */
export const vitamin =
  planOf(`account: { name: 维生素生产商, lifecycle: prospect, vpc: P, annual_output_value: 2500000000 }
currency: CNY
relationships:
  people:
    - { id: p_wang_cheng, name: 王乘, roles: [decision_maker], forces: [e_db], influence: high, contact: brief, attitude: neutral }
    - { id: p_wang_vp, name: 王总, roles: [approver], forces: [e_pb], influence: high, contact: multiple, attitude: supporter }
    - { id: p_qiu, name: 仇经理, roles: [recommender], forces: [t_ca], influence: medium, contact: in_depth, attitude: non_supporter }
    - { id: p_wang_mgr, name: 王经理, roles: [coach], forces: [c_co], influence: low, contact: brief, attitude: mentor }
    - { id: p_zhang, name: 张工, roles: [recommender], forces: [t_ca], influence: low, contact: multiple, attitude: supporter }
    - { id: p_xia, name: 夏总, roles: [recommender], forces: [u_wb], influence: medium, contact: none }
    - { id: p_li, name: 李总, roles: [approver], forces: [t_fb], influence: medium, contact: brief, attitude: neutral }
    - { id: p_amt, name: AMT顾问, external: true, roles: [recommender], forces: [t_ca], influence: high, contact: brief, attitude: neutral }
opportunities:
  - id: o_erp_core
    name: ERP 核心系统替换
    amount: 3600000
    stage: C
    stage_history: [{ stage: C, entered_on: 2008-05-01 }]
    expected_close_on: 2008-07-31
    c139:
      self: { w1: false, f1: false, f2: true, f3: true, c1: clear, c2: clear, c3: clear, c4: partial, c5: unclear, c6: clear, c7: clear, c8: clear, c9: clear }
      coach: { by: p_wang_mgr, w1: false, f1: false, f2: true, f3: false, c1: clear, c2: clear, c3: partial, c4: partial, c5: unclear, c6: clear, c7: clear, c8: clear, c9: partial }
  - { id: o_group_finance, name: 集团财务与预算, amount: 800000, stage: B, stage_history: [{ stage: B, entered_on: 2008-05-12 }], expected_close_on: 2008-09-30 }
  - { id: o_hr, name: 人力资源模块, amount: 400000, stage: A, stage_history: [{ stage: A, entered_on: 2008-05-13 }], expected_close_on: 2008-12-31 }
  - { id: o_barcode, name: 车间条码追溯试点, amount: 600000, stage: D, stage_history: [{ stage: D, entered_on: 2008-05-02 }], expected_close_on: 2008-05-31 }
`)

/** Domain 4.2, the same. */
export const bedrock =
  planOf(`account: { name: 基岩石油, lifecycle: customer, vpc: V, annual_output_value: 1260000000, annual_budget: 2400000, our_share_pct: 32 }
currency: CNY
team:
  - { id: t1, name: 客户经理, role: account_manager, level: 2 }
  - { id: t4, name: 副总, role: executive, is_executive_sponsor: true }
owner: t1
relationships:
  people:
    - { id: b_luo, name: 罗启明, roles: [decision_maker], influence: high, contact: multiple, attitude: supporter, coverage: [t4] }
    - { id: b_shen, name: 沈岚, roles: [approver], influence: high, contact: multiple, attitude: neutral, coverage: [t1, t4] }
    - { id: b_guo, name: 郭毅, roles: [executive_sponsor, recommender], influence: high, contact: in_depth, attitude: mentor }
    - { id: b_fang, name: 方婷, roles: [recommender], influence: medium, contact: in_depth, attitude: supporter }
    - { id: b_shi, name: 石磊, roles: [approver], influence: medium, contact: brief, attitude: non_supporter }
    - { id: b_he, name: 贺楠, roles: [recommender], influence: low, contact: multiple, attitude: supporter }
    - { id: b_tian, name: 田野, roles: [coach], influence: low, contact: in_depth, attitude: mentor }
    - { id: b_qin, name: 秦川, external: true, roles: [recommender], influence: medium, contact: none }
maps:
  strategy:
    goals:
      - id: g1
        statement: 投入资本回报率
        kind: financial
        metric: ROIC
        unit: percent
        current: 8
        target: 12
        due: 2028-12-31
        owner_person: b_luo
        strategies:
          - id: st1
            statement: 举升成本下降 15%
            tactics:
              - { id: tac1, statement: 机泵预测性维护 }
              - { id: tac2, statement: 数字油田 }
              - { id: tac6, statement: 关停亏损井 }
          - id: st2
            statement: 采购成本下降 6%
            tactics:
              - { id: tac3, statement: 供应商协同 }
              - { id: tac5, statement: 炼化排产优化 }
      - id: g2
        statement: 碳强度下降 20%
        due: 2030-12-31
        owner_person: b_guo
        strategies:
          - id: st3
            statement: 碳与 HSE 合规
            tactics:
              - { id: tac4, statement: 排放监测 }
  execution:
    steps:
      validate_strategy_map: { status: done, done_on: 2026-05-20 }
      identify_usable_relationships: { status: doing }
    mappings:
      - { tactic: tac1, solution: 设备健康管理, fit: fit }
      - { tactic: tac6, fit: no_fit }
opportunities:
  - { id: o_digital_twin, name: 油田数字孪生, amount: 2000000, stage: A, stage_history: [{ stage: A, entered_on: 2026-06-26 }], tactic: tac2, expected_close_on: 2027-03-31 }
  - { id: o_carbon, name: 碳排放监测平台, amount: 1500000, stage: B, stage_history: [{ stage: B, entered_on: 2026-06-20 }], tactic: tac4, expected_close_on: 2026-12-31 }
  - id: o_predictive
    name: 设备预测性维护
    amount: 6800000
    stage: C
    stage_history: [{ stage: A, entered_on: 2026-04-01 }, { stage: C, entered_on: 2026-06-22 }]
    expected_close_on: 2026-10-31
    tactic: tac1
    c139:
      self: { w1: true, f1: false, f2: true, f3: true, c1: clear, c2: clear, c3: clear, c4: clear, c5: clear, c6: clear, c7: partial, c8: unclear, c9: clear }
      coach: { by: b_tian, w1: true, f1: false, f2: true, f3: true, c1: clear, c2: clear, c3: clear, c4: clear, c5: partial, c6: clear, c7: partial, c8: unclear, c9: clear }
  - { id: o_procure, name: 采购协同平台, amount: 1200000, stage: D, stage_history: [{ stage: D, entered_on: 2026-06-27 }], tactic: tac3, expected_close_on: 2026-08-31 }
  - { id: o_hse, name: HSE 合规系统, amount: 900000, stage: E, stage_history: [{ stage: E, entered_on: 2026-06-25 }], tactic: tac4, expected_close_on: 2026-07-15 }
  - { id: o_iot1, name: 井场物联网一期, amount: 2400000, stage: F, stage_history: [{ stage: F, entered_on: 2026-05-15 }], tactic: tac2, expected_close_on: 2026-05-15 }
  - { id: o_refinery, name: 炼化排产优化, kind: potential, amount: 3000000, tactic: tac5 }
goals:
  - id: goal_revenue
    statement: 年度订单 1500 万
    category: account_revenue
    metric: 订单额
    unit: 万元
    baseline: 300
    actual: 550
    target: 1500
    due: 2026-12-31
    sub_goals:
      - id: sub_base
        statement: 打牢基础
        actions:
          - { id: act_done, what: 交付一期, owner: t1, due: 2026-05-15, status: done }
          - { id: act_late, what: 约见采购总监, owner: t1, due: 2026-06-20, status: doing, relates_to: [b_shi] }
          - { id: act_next, what: 汇报方案, owner: t4, due: 2026-07-10 }
          - { id: act_gone, what: 参加展会, owner: t4, status: dropped }
actions:
  - { id: act_open, what: 拜访 CFO, owner: t9 }
background:
  checked_on: 2026-06-15
  company: 炼化一体化企业
  their_customers: { text: 成品油与化工品客户, source: 年报, checked_on: 2026-05-01 }
  focuses:
    mergers_acquisitions: { none_found: true }
    industry_trends: { source: 只有来源 }
`)
