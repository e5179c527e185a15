import { describe, expect, it } from 'vitest'
import { service } from '../../src/analyses/service.js'
import { contextAt, planOf } from '../measures/fixtures.js'
import { shown } from './shown.js'

const context = contextAt('2026-06-30')

const look = (yaml: string, language: 'en' | 'zh' = 'en') => {
  const plan = planOf(yaml)
  return shown(service.present(service.compute(plan, context), plan, context), language)
}

const full = `
account:
  name: X
  adaptation: zipper
  service_level: proactive
  stickiness: { stable_quality: in_place, agreement: in_place, club: planned, prepayment: none }
  service_times:
    response: { promised: 4, actual: 6.5 }
    delivery: { promised: 48 }
    warranty: { promised: 8760, actual: 8000 }
    correction: { promised: 24, actual: 20 }
`

describe('service', () => {
  it('has figures, with what is not known as null', () => {
    const figures = service.compute(planOf(full), context)
    expect(figures).toMatchObject({
      adaptation: 'zipper',
      service_level: 'proactive',
      service_level_number: 2,
      binds_deeply: false,
      sells_solutions: false,
      in_place: 2,
      planned: 1,
      not_used: 1,
      not_recorded: 13,
      of: 17,
      stickiness_index_pct: 11.8,
    })
    expect(figures.methods.slice(0, 2)).toEqual([
      { method: 'stable_quality', state: 'in_place' },
      { method: 'excellent_service', state: null },
    ])
    expect(figures.service_times).toEqual([
      { kind: 'response', promised: 4, actual: 6.5, missed_by: 2.5, longer_is_better: false },
      { kind: 'delivery', promised: 48, actual: null, missed_by: null, longer_is_better: false },
      { kind: 'warranty', promised: 8760, actual: 8000, missed_by: 760, longer_is_better: true },
      { kind: 'correction', promised: 24, actual: 20, missed_by: 0, longer_is_better: false },
    ])
  })

  it('knows nothing of an empty plan', () => {
    expect(service.compute(planOf('{}'), context)).toMatchObject({
      adaptation: null,
      service_level: null,
      service_level_number: null,
      binds_deeply: null,
      sells_solutions: null,
      in_place: 0,
      not_recorded: 17,
      stickiness_index_pct: null,
      service_times: [],
    })
  })

  it('shows levels, methods by state, and times', () => {
    expect(look(full)).toMatchInlineSnapshot(`
      [
        "who adapts to whom: zipper (familiar, both sides adjust and work closely)",
        "service level: proactive service (we act before the customer asks)",
        "binds deeply: !no",
        "we sell whole solutions: no",
        "State | No. | What would make leaving us costly",
        "+in place | 2 | lasting quality, agreements",
        "planned | 1 | club",
        "~not used | 1 | prepayment",
        "~not recorded | 13 | excellent service, bundled business, standing and privileges, brand and standards, individual care, promoting the customer's products, planned visits, service apart from others, loyalty points, gatherings, more people known, habits, emotional account",
        "stickiness index: 11.8% (2 of 17 methods in place)",
        "Service time, in hours | Promised | In fact | Result",
        "response | 4 | 6.5 | !!2.5 h too long",
        "delivery | 48 | ~? | ~?",
        "warranty | 8760 | 8000 | !!760 h too short",
        "correction | 24 | 20 | +kept",
      ]
    `)
    expect(look(full, 'zh')).toMatchInlineSnapshot(`
      [
        "关系战略: 拉链 (熟悉型，双方相互调整、密切配合)",
        "服务层次: 主动式服务 (客户提出前我方已主动行动)",
        "深度捆绑: !否",
        "卖整体解决方案: 否",
        "状态 | 数量 | 提高转移成本的方法",
        "+已实施 | 2 | 长期稳定的质量、协议固化",
        "计划 | 1 | 俱乐部",
        "~未用 | 1 | 趸交",
        "~没有记录 | 13 | 优质客户服务、业务组合捆绑、身价与优先权、品牌文化与标准、个性化客户关怀、为客户宣传产品、有计划拜访、差异化服务、积分奖励、联谊会、认识更多的人、培养习惯、情感账户",
        "粘性指数: 11.8% (2/17 种方法已实施)",
        "服务时间（小时） | 承诺 | 实际 | 结果",
        "回应时间 | 4 | 6.5 | !!超 2.5 小时",
        "交货时间 | 48 | ~? | ~?",
        "保证时间 | 8760 | 8000 | !!少 760 小时",
        "修正速度 | 24 | 20 | +做到",
      ]
    `)
  })

  it('shows what binds', () => {
    expect(look('account: { name: X, adaptation: velcro, service_level: total_solution }')).toEqual([
      'who adapts to whom: velcro (close, we adapt to the customer and depend on each other)',
      'service level: tailored total solution (we solve a whole problem made to measure)',
      'binds deeply: +yes',
      'we sell whole solutions: yes',
    ])
  })

  it('says how to begin where neither level is known, and nothing of modules that are off', () => {
    expect(look('{}', 'zh')).toEqual([
      '关系战略: ~?',
      '服务层次: ~?',
      '深度捆绑: ~?',
      '卖整体解决方案: ~?',
      '~请在“account”填写“adaptation”和“service_level”；各级含义见 plan explain service_level。',
    ])
    expect(look('account: { name: X, adaptation: clip }')).toHaveLength(4)
    expect(look('account: { name: X, service_level: proactive }')).toHaveLength(4)
  })

  it('misses the data of modules that are on', () => {
    expect(look('modules: [stickiness, service_times]').slice(5)).toEqual([
      '!no method that makes leaving us costly is recorded',
      '!no service time is recorded',
    ])
    expect(look('modules: [service_times]').slice(5)).toEqual(['!no service time is recorded'])
  })
})
