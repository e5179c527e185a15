import { describe, expect, it } from 'vitest'
import { value } from '../../src/analyses/value.js'
import { contextAt, planOf } from '../measures/fixtures.js'
import { shown } from './shown.js'

const context = contextAt('2026-06-30')

const plan = planOf(`
currency: EUR
team: [{ id: lead, name: 赵宁 }]
relationships: { people: [{ id: li, name: 李总, influence: high }, { id: tian, name: 田工, influence: low }] }
maps: { strategy: { goals: [{ id: g1, statement: 单位成本降 5% }] } }
value:
  propositions:
    - { id: p1, customer_goal: g1, customer_challenge: 停机多, our_capability: 模型, joint_outcome: 停机减少三成, measure: 停机, unit: 小时, baseline: 420, target: 294, proof: 三个月数据, agreed_with: li, agreed_on: 2026-06-24 }
    - { id: p2, customer_goal: gone, agreed_with: tian, target: 3 }
    - { id: p3 }
  cooperation:
    workstreams:
      - name: 试点
        customer_owner: li
        our_owner: lead
        budget: 600000.5
        scope: 一个油田
        risks: 记录不全
        milestones:
          - { name: 基线, due: 2026-06-29 }
          - { name: 启动, due: 2026-05-01, status: done }
          - { name: 不做, status: dropped }
      - { name: 数据, budget: 300000, milestones: [{ name: 对照表, due: 2026-08-15 }] }
      - { name: 培训 }
      - { name: 收尾, milestones: [{ name: 完, due: 2026-05-01, status: done }] }
    governance: { cadence: 每季一次, sponsor_customer: li }
  two_sided:
    ours: { investment: 两名顾问, value: 签约, risk: 不推广 }
    customer: { investment: 60 万元 }
`)

describe('value', () => {
  const figures = value.compute(plan, context)

  it('has what is known as data', () => {
    expect(
      figures.propositions.map(({ id, agreed_with_key_player, missing }) => [id, agreed_with_key_player, missing]),
    ).toEqual([
      ['p1', true, []],
      ['p2', false, ['customer_goal', 'measure']],
      ['p3', null, ['customer_goal', 'measure', 'target']],
    ])
    expect(figures.two_sided).toEqual({
      ours: { investment: '两名顾问', value: '签约', risk: '不推广' },
      customer: { investment: '60 万元', value: null, risk: null },
    })
    expect(figures.workstreams[0]).toEqual({
      name: '试点',
      customer_owner: 'li',
      our_owner: 'lead',
      budget: { exact: '600000.5' },
      scope: '一个油田',
      risks: '记录不全',
      milestones: [
        { name: '基线', due: '2026-06-29', status: 'todo', overdue_days: 1 },
        { name: '启动', due: '2026-05-01', status: 'done', overdue_days: null },
        { name: '不做', due: null, status: 'dropped', overdue_days: null },
      ],
      next_milestone: '基线',
      next_due: '2026-06-29',
      overdue_milestones: 1,
      missing: [],
    })
    expect(figures).toMatchObject({
      budget_total: { exact: '900000.5' },
      budgets_assessed: 2,
      budgets_of: 4,
      currency: 'EUR',
      governance: { cadence: '每季一次', sponsor_customer: 'li', sponsor_ours: null },
    })
  })

  it('is shown', () => {
    const blocks = value.present(figures, plan, context)
    expect(shown(blocks, 'en')).toEqual([
      '# Joint value propositions',
      '◆ 停机减少三成',
      "customer's goal: 单位成本降 5%",
      'challenge: 停机多',
      'what we bring: 模型',
      'measured by: 停机 420 → 294 小时',
      'proof: 三个月数据',
      'agreed with: 李总 2026-06-24',
      '◆ p2',
      "customer's goal: !gone",
      'challenge: ~?',
      'what we bring: ~?',
      'measured by: ? ? → 3',
      'proof: ~?',
      'agreed with: !田工 (no key player)',
      '◆ p3',
      "customer's goal: !not linked",
      'challenge: ~?',
      'what we bring: ~?',
      'measured by: ~?',
      'proof: ~?',
      'agreed with: !nobody yet',
      '# Investment, value and risk of both sides',
      ' | Investment | Value | Risk',
      'us | 两名顾问 | 签约 | 不推广',
      'customer | 60 万元 | ~? | ~?',
      '# Cooperation plan',
      'Workstream | Customer | Us | Budget EUR | Done | Next milestone',
      '试点 | 李总 | 赵宁 | 600,000.50 | 1 of 2 | !!2026-06-29 基线',
      '数据 | ~? | ~? | 300,000 | 0 of 1 | 2026-08-15 对照表',
      '培训 | ~? | ~? | ~? | ~– | !none',
      '收尾 | ~? | ~? | ~? | 1 of 1 | ~–',
      'total |  |  | 900,000.50 |  | ',
      '- 试点: 一个油田 · risks: 记录不全',
      '- !数据 lacks an owner at the customer, an owner on our side and a scope',
      '- !培训 lacks an owner at the customer, an owner on our side, a budget, a scope and a milestone with a date',
      '- !收尾 lacks an owner at the customer, an owner on our side, a budget and a scope',
      'steering: 每季一次',
      'sponsors (customer · ours): 李总 · ?',
    ])
    const chinese = shown(blocks, 'zh')
    expect(chinese.slice(-7)).toEqual([
      '合计 |  |  | 900,000.50 |  | ',
      '- 试点：一个油田 · 风险：记录不全',
      '- !数据缺少客户方负责人、我方负责人和范围',
      '- !培训缺少客户方负责人、我方负责人、预算、范围和有日期的里程碑',
      '- !收尾缺少客户方负责人、我方负责人、预算和范围',
      '治理机制: 每季一次',
      '双方发起人（客户 · 我方）: 李总 · ?',
    ])
    expect(chinese).toContain('客户方认可: !田工（非关键人）')
  })

  it('shows only what is there', () => {
    const lines = (yaml: string) => {
      const some = planOf(yaml)
      return shown(value.present(value.compute(some, context), some, context), 'en')
    }
    expect(lines('{}')).toEqual(['~no joint value is recorded'])
    expect(lines('modules: [two_sided]')).toEqual([
      '# Investment, value and risk of both sides',
      ' | Investment | Value | Risk',
      'us | ~? | ~? | ~?',
      'customer | ~? | ~? | ~?',
    ])
    expect(lines('value: { cooperation: { governance: { cadence: 每月 } } }')).toEqual([
      '# Cooperation plan',
      'steering: 每月',
      'sponsors (customer · ours): ~?',
    ])
    expect(lines('value: { cooperation: { workstreams: [{ name: 培训 }] } }').slice(2, 4)).toEqual([
      '培训 | ~? | ~? | ~? | ~– | !none',
      'total |  |  | ~? |  | ',
    ])
  })
})
