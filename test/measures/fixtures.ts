import { parse } from 'yaml'
import type { Context } from '../../src/plan/context.js'
import type { Plan } from '../../src/plan/plan.js'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'

export const playbook = defaultPlaybook

export const contextAt = (asOf: string): Context => ({ asOf, playbook, plans: [] })

/** YAML that is known to be a valid plan, without its head. */
export const planOf = (yaml: string): Plan => ({ version: 1, account: { name: 'X' }, ...(parse(yaml) as object) })

/** The people, team, organisations and open actions of domain 4.1. */
export const vitamin = planOf(`
team:
  - { id: t1, name: 陈一鸣, role: account_manager, level: 2 }
  - { id: t2, name: 林书, role: consultant, level: 2 }
  - { id: t3, name: 高远, role: director, level: 3 }
relationships:
  people:
    - { id: p_wang_cheng, name: 王乘, position_class: [other], roles: [decision_maker], forces: [e_db], influence: high, seniority: executive, need: self_actualization, change: visionary, focus: business, contact: brief, attitude: neutral, relationship: { current: vendor, desired: trusted_advisor } }
    - { id: p_wang_vp, name: 王总, position_class: [vp_in_charge], roles: [approver], forces: [e_pb], influence: high, seniority: executive, need: esteem, change: pragmatist, focus: business, contact: multiple, attitude: supporter, relationship: { current: credible_source, desired: trusted_advisor }, coverage: [t1] }
    - { id: p_qiu, name: 仇经理, position_class: [it_head], roles: [recommender], forces: [t_ca], influence: medium, seniority: middle, need: belonging, change: conservative, focus: technical, contact: in_depth, attitude: non_supporter, relationship: { current: credible_source, desired: problem_solver }, coverage: [t1, t2] }
    - { id: p_wang_mgr, name: 王经理, position_class: [other], roles: [coach], forces: [c_co], influence: low, seniority: middle, need: safety, change: pragmatist, focus: relationship, contact: brief, attitude: mentor, relationship: { current: vendor, desired: problem_solver }, coverage: [t1] }
    - { id: p_zhang, name: 张工, position_class: [other], roles: [recommender], forces: [t_ca], influence: low, seniority: operational, need: self_actualization, change: pragmatist, focus: technical, contact: multiple, attitude: supporter, relationship: { current: credible_source, desired: credible_source }, coverage: [t2] }
    - { id: p_xia, name: 夏总, position_class: [other], roles: [recommender], forces: [u_wb], influence: medium, seniority: executive, focus: business, contact: none, relationship: { current: none, desired: problem_solver } }
    - { id: p_li, name: 李总, position_class: [cfo], roles: [approver], forces: [t_fb], influence: medium, seniority: middle, need: safety, change: conservative, focus: financial, contact: brief, attitude: neutral, relationship: { current: vendor, desired: credible_source }, coverage: [t1] }
    - { id: p_amt, name: AMT顾问, external: true, position_class: [other], roles: [recommender], forces: [t_ca], influence: high, seniority: middle, need: esteem, change: pragmatist, focus: technical, contact: brief, attitude: neutral, relationship: { current: vendor, desired: problem_solver }, coverage: [t2] }
  organisations:
    - { id: amt, name: AMT, type: consultancy }
goals:
  - id: our_relationship
    statement: 从产品供应商变成班子信得过的人
    sub_goals:
      - id: sg_support
        statement: 批准层支持
        actions:
          - { id: act_wang_vp, what: 准备一页数字, owner: t1, due: 2008-05-26, status: doing, relates_to: [p_wang_vp] }
          - { id: act_qiu, what: 同行交流, owner: t2, due: 2008-05-28, relates_to: [p_qiu] }
          - { id: act_kickoff, what: 启动会, owner: t3, due: 2008-04-10, status: done, relates_to: [p_wang_cheng] }
actions:
  - { id: act_amt, what: 评分标准, owner: t2, due: 2008-05-27, status: doing, relates_to: [p_amt, o_erp_core] }
`)

/** The same of domain 4.2. */
export const bedrock = planOf(`
team:
  - { id: t1, name: 客户经理, role: account_manager, level: 2 }
  - { id: t2, name: 顾问, role: consultant, level: 2 }
  - { id: t3, name: 总监, role: director, level: 3 }
  - { id: t4, name: 副总, role: executive, level: 4 }
relationships:
  people:
    - { id: b_luo, name: 罗启明, position_class: [chairman, general_manager], roles: [decision_maker], forces: [e_db], influence: high, seniority: executive, need: self_actualization, change: visionary, focus: business, contact: multiple, attitude: supporter, relationship: { current: problem_solver, desired: trusted_advisor }, coverage: [t4, t3] }
    - { id: b_shen, name: 沈岚, position_class: [cfo], roles: [approver], forces: [e_pb, t_fb], influence: high, seniority: executive, need: safety, change: conservative, focus: financial, contact: multiple, attitude: neutral, relationship: { current: credible_source, desired: problem_solver }, coverage: [t3] }
    - { id: b_guo, name: 郭毅, position_class: [vp_in_charge], roles: [executive_sponsor, recommender], forces: [u_wb], influence: high, seniority: executive, need: esteem, change: pragmatist, focus: business, contact: in_depth, attitude: mentor, relationship: { current: trusted_advisor, desired: trusted_advisor }, coverage: [t3, t1] }
    - { id: b_fang, name: 方婷, position_class: [it_head], roles: [recommender], forces: [t_ca], influence: medium, seniority: middle, need: belonging, change: pragmatist, focus: technical, contact: in_depth, attitude: supporter, relationship: { current: problem_solver, desired: problem_solver }, coverage: [t1, t2] }
    - { id: b_shi, name: 石磊, position_class: [other], roles: [approver], forces: [t_ab], influence: medium, seniority: middle, need: safety, change: conservative, focus: financial, contact: brief, attitude: non_supporter, relationship: { current: vendor, desired: credible_source }, coverage: [t1] }
    - { id: b_he, name: 贺楠, position_class: [other], roles: [recommender], forces: [u_bb], influence: low, seniority: middle, need: self_actualization, change: visionary, focus: business, contact: multiple, attitude: supporter, relationship: { current: credible_source, desired: credible_source }, coverage: [t2] }
    - { id: b_tian, name: 田野, position_class: [other], roles: [coach], forces: [c_co], influence: low, seniority: operational, need: esteem, change: innovator, focus: technical, contact: in_depth, attitude: mentor, relationship: { current: problem_solver, desired: problem_solver }, coverage: [t1] }
    - { id: b_qin, name: 秦川, external: true, position_class: [other], roles: [recommender], forces: [t_ca], influence: medium, seniority: middle, change: pragmatist, focus: technical, contact: none, relationship: { current: none, desired: credible_source } }
  organisations:
    - { id: r_design, name: 中原工程设计院, type: design_institute, influence: high, relationship: { current: cooperating, desired: allied }, stance: ally, owner: t3 }
    - { id: r_cloud, name: 华北云, type: technology_vendor, influence: medium, relationship: { current: allied, desired: allied }, stance: ally, owner: t2 }
    - { id: r_consult, name: 秦川所在咨询公司, type: consultancy, influence: medium, relationship: { current: none, desired: cooperating }, stance: neutral }
actions:
  - { id: act_luo, what: 高层会, owner: t4, due: 2026-07-20, relates_to: [b_luo] }
  - { id: act_shen, what: 投资回报, owner: t3, relates_to: [b_shen] }
`)
