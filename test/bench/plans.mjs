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
const titles = [
  '总经理 general manager',
  '财务总监 CFO',
  '信息部经理 head of IT',
  '生产副总 VP production',
  '采购主管 buyer',
]
const words = ['交货周期', 'cost of each batch', '质量追溯', 'planning and shop floor', '集团预算', 'service contracts']

const person = (plan, n) => `    - id: p${n}
      name: ${pick(surnames, plan, n, 1)}${pick(['总', '经理', '工'], plan, n, 2)} ${n}
      title: ${pick(titles, plan, n, 3)}
      position_class: [other]
      seniority: ${pick(['operational', 'middle', 'executive'], plan, n, 4)}
      roles: [${pick(['coach', 'approver', 'recommender', 'decision_maker'], plan, n, 5)}]
      influence: ${pick(['high', 'medium', 'low'], plan, n, 6)} # 影响力 influence
      need: ${pick(['', 'safety', 'esteem', 'belonging'], plan, n, 7)}
      change: ${pick(['', 'visionary', 'pragmatist', 'conservative'], plan, n, 8)}
      focus: ${pick(['business', 'technical', 'financial', 'relationship'], plan, n, 9)}
      contact: ${pick(['none', 'brief', 'multiple', 'in_depth'], plan, n, 10)}
      attitude: ${pick(['', 'supporter', 'neutral', 'non_supporter'], plan, n, 11)}
      relationship: { current: ${pick(['none', 'vendor', 'credible_source'], plan, n, 12)}, desired: problem_solver }
      coverage: [t${(n % 3) + 1}]
      evidence: [三次需求访谈 three interviews about ${pick(words, plan, n, 13)}]

`

const deal = (plan, n) => `  - id: d${n}
    name: ${pick(words, plan, n, 21)} ${n}
    amount: ${pick([480000, 1250000.5, 6800000, 90000], plan, n, 22)}
    stage: ${pick(['A', 'B', 'C', 'D'], plan, n, 23)}
    stage_history:
      - { stage: A, entered_on: 2026-0${pick([1, 2, 3], plan, n, 24)}-12 }
    key_results:
      - { stage: A, achieved_on: 2026-04-24, evidence: 需求访谈纪要 minutes of the interviews }
    expected_close_on: 2026-${pick(['07-31', '09-30', '11-30'], plan, n, 25)}
    tactic: tac1
    team: [t1]
    people: [p${n}, p${n + 1}]
    next_action: { what: 确认范围和意向 confirm scope and intent, owner: t1, due: 2026-07-1${n % 10} }

`

const goal = (plan, n) => `  - id: g${n}
    statement: 一年内成为客户的供应商 Become a supplier of ${pick(words, plan, n, 31)} within a year
    category: account_revenue
    metric: 签约金额 contracts signed
    unit: CNY
    baseline: 0
    target: ${pick([500000, 800000], plan, n, 32)}
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
            due: 2026-07-${pick(['05', '17', '28'], plan, n, 33)}
            relates_to: [p${n}, p${n + 1}]

`

const blocks = (count, block, plan) => Array.from({ length: count }, (_, index) => block(plan, index + 1)).join('')

/** The text of a plan; `size` 1 is about 300 lines. */
export const planText = (plan, size = 1) => `# 客户计划 Account plan ${plan}
version: 1
id: plan_${plan}
status: ${pick(['draft', 'in_review'], plan, 41)}
period: { from: 2026-01-01, to: 2026-12-31 }
currency: CNY
owner: t1

account:
  name: 蓝湾仪器 Bluebay Instruments ${plan}
  lifecycle: ${pick(['prospect', 'customer'], plan, 42)}
  vpc: P
  annual_output_value: ${pick([180000000, 2500000000], plan, 43)}

team:
  - { id: t1, name: 赵宁 Zhao Ning, role: account_manager, level: 2 }
  - { id: t2, name: 林书 Lin Shu, role: consultant, level: 2 }
  - { id: t3, name: 高远 Gao Yuan, role: director, level: 3 }

maps:
  strategy:
    goals:
      - id: cg1
        statement: 交货周期从 45 天缩短到 30 天 Cut lead time from 45 to 30 days
        strategies:
          - id: st1
            statement: 让计划和车间用同一份数据 One set of data for planning and shop floor
            tactics:
              - { id: tac1, statement: 上线生产排程 Introduce production scheduling }

relationships:
  people:
${blocks(9 * size, person, plan)}opportunities:
${blocks(4 * size, deal, plan)}goals:
${blocks(3 * size, goal, plan)}`

/** Writes plans below a folder, each in a folder of its own, as accounts are kept. */
export const writePlans = (folder, count, size = 1) => {
  for (let plan = 1; plan <= count; plan += 1) {
    const account = join(folder, `account-${String(plan).padStart(4, '0')}`)
    mkdirSync(account, { recursive: true })
    writeFileSync(join(account, 'account.plan.yaml'), planText(plan, size))
  }
}
