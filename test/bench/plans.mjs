// Plans to measure with, as a team would write them: about 300 lines and 10 KB each, English and Chinese mixed, no two
// alike. The same number always gives the same text.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A choice that follows from two numbers and looks like chance. */
const pick = (items, ...numbers) => {
  const mixed = numbers.reduce((sum, number) => Math.imul(sum ^ number, 0x9e3779b1) ^ (sum >>> 15), 0x2545f491)
  return items[(mixed >>> 0) % items.length]
}

const surnames = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', 'Wang', 'Li', 'Chen', 'Zhou']
const subjects = [
  '交货周期',
  'cost of each batch',
  '质量追溯',
  'planning and shop floor',
  '集团预算',
  'service contracts',
]

/** People as one meets them: who decides, who works with it, who guards the standards, who helps us, who is not met yet. */
const people = [
  `      title: 总经理 general manager
      position_class: [general_manager]
      seniority: executive
      roles: [decision_maker] # 决策者 decides
      forces: [e_db]
      influence: high
      influences: [p2]
      need: self_actualization
      change: visionary
      focus: business
      contact: brief
      attitude: neutral
      relationship: { current: vendor, desired: problem_solver }
      coverage: [t3]`,
  `      title: 生产副总 VP production
      position_class: [vp_in_charge]
      seniority: executive
      roles: [approver]
      forces: [u_wb]
      influence: high
      influences: [p3]
      need: esteem
      change: pragmatist
      focus: business
      contact: multiple
      attitude: supporter
      relationship: { current: credible_source, desired: problem_solver }
      coverage: [t3, t1]`,
  `      title: 信息部经理 head of IT
      position_class: [it_head]
      seniority: middle
      roles: [recommender]
      forces: [t_ca]
      influence: medium
      need: belonging
      change: conservative
      focus: technical
      contact: in_depth
      attitude: neutral
      relationship: { current: credible_source, desired: problem_solver }
      coverage: [t1, t2] # 第一个是主责 the first one leads`,
  `      title: 综合管理部经理 head of administration
      position_class: [other]
      seniority: middle
      roles: [coach]
      forces: [c_co]
      influence: low
      need: safety
      change: pragmatist
      focus: relationship
      contact: in_depth
      attitude: mentor
      relationship: { current: problem_solver, desired: problem_solver }
      coverage: [t1]`,
  `      title: 财务总监 CFO
      position_class: [cfo]
      seniority: middle
      roles: [approver]
      forces: [t_fb]
      influence: medium
      need: # 还不知道 not known yet
      change:
      focus: financial
      contact: none
      attitude:
      relationship: { current: none, desired: credible_source }
      coverage: [t1]`,
]

const person = (plan, n) => `    - id: p${n}
      name: ${pick(surnames, plan, n, 1)}${pick(['总', '经理', '工'], plan, n, 2)} ${n}
${people[(n - 1) % people.length]}
      evidence: [三次需求访谈 three interviews about ${pick(subjects, plan, n, 3)}]
      confidence: ${pick(['high', 'medium'], plan, n, 4)}
      checked_on: 2026-0${pick([5, 6], plan, n, 5)}-12

`

const stages = [
  `    stage: A
    stage_history: [{ stage: A, entered_on: 2026-06-20 }]
    expected_close_on: 2026-12-31`,
  `    stage: B
    stage_history:
      - { stage: A, entered_on: 2026-06-08 }
      - { stage: B, entered_on: 2026-06-25 }
    key_results:
      - { stage: A, achieved_on: 2026-06-24, evidence: 需求访谈纪要 minutes of the interviews }
    expected_close_on: 2026-11-30`,
]

const deal = (plan, n) => `  - id: d${n}
    name: ${pick(subjects, plan, n, 21)} ${n}
    amount: ${pick([480000, 1250000.5, 680000, 90000], plan, n, 22)}
${pick(stages, plan, n, 23)}
    tactic: tac1
    team: [t1, t2]
    people: [p${n}, p${n + 1}]
    next_action: { what: 确认范围和意向 confirm scope and intent, owner: t1, due: 2026-07-1${n % 10} }

`

const goal = (plan, n) => `  - id: g${n}
    statement: 一年内成为客户的供应商 Become a supplier of ${pick(subjects, plan, n, 31)} within a year
    category: ${pick(['account_revenue', 'relationship'], plan, n, 32)}
    metric: 签约金额 contracts signed
    unit: CNY
    baseline: 0
    target: ${pick([500000, 800000], plan, n, 33)}
    due: 2027-06-30
    sub_goals:
      - id: sg${n}
        statement: 见到总经理和信息部主管 Meet the general manager and the head of IT
        category: expand_relationships
        metric: 见面人数 people met
        target: 2
        due: 2026-08-31
        actions:
          - id: act${n}
            what: 请张工引荐，拜访王总 Ask for an introduction and visit
            owner: t2
            due: 2026-07-${pick(['05', '17', '28'], plan, n, 34)}
            relates_to: [p${n}, p${n + 1}]

`

const blocks = (count, block, plan) => Array.from({ length: count }, (_, index) => block(plan, index + 1)).join('')

/** The text of a plan; `size` 1 is about 300 lines and 10 KB, 77 some more than 20,000 lines. */
export const planText = (plan, size = 1) => `# 客户计划 Account plan ${plan}
version: 1
id: plan_${plan}
status: ${pick(['draft', 'in_review'], plan, 41)}
period: { from: 2026-01-01, to: 2026-12-31 }
currency: CNY
owner: t1

account:
  name: 蓝湾仪器 Bluebay Instruments ${plan}
  industry: other
  lifecycle: prospect
  company_stage: maturity
  vpc: P
  annual_output_value: ${pick([180000000, 2500000000], plan, 42)}
  region: 华东

team:
  - { id: t1, name: 赵宁 Zhao Ning, role: account_manager, level: 2 }
  - { id: t2, name: 林书 Lin Shu, role: consultant, level: 2 }
  - { id: t3, name: 高远 Gao Yuan, role: director, level: 3 }

maps:
  strategy:
    goals:
      - id: cg1
        statement: 交货周期从 45 天缩短到 30 天 Cut lead time from 45 to 30 days
        kind: operations
        metric: 平均交货周期 average lead time
        unit: days
        current: 45
        target: 30
        due: 2027-06-30
        owner_person: p1
        strategies:
          - id: st1
            statement: 让计划和车间用同一份数据 One set of data for planning and shop floor
            tactics:
              - { id: tac1, statement: 上线生产排程 Introduce production scheduling }

relationships:
  people:
${blocks(8 * size, person, plan)}opportunities:
${blocks(3 * size, deal, plan)}goals:
${blocks(3 * size, goal, plan)}`

/** Writes plans below a folder, each in a folder of its own, as accounts are kept; every twentieth has the same parent. */
export const writePlans = (folder, count, size = 1, inGroups = false) => {
  for (let plan = 1; plan <= count; plan += 1) {
    const account = join(folder, `account-${String(plan).padStart(4, '0')}`)
    mkdirSync(account, { recursive: true })
    const parent = inGroups ? `account:\n  parent: 集团 Group ${plan % 20}\n` : 'account:\n'
    writeFileSync(join(account, 'account.plan.yaml'), planText(plan, size).replace('account:\n', parent))
  }
}
