import { describe, expect, it } from 'vitest'
import { competition } from '../../src/analyses/competition/index.js'
import { contextAt, planOf } from '../measures/fixtures.js'
import { shown } from './shown.js'

const context = contextAt('2026-06-30')

const plan = planOf(`
team: [{ id: t1, name: 陈一鸣 }]
competitors:
  - { id: r, name: 远航软件, incumbent: true, who: 采购部门, strengths: 报价低, weaknesses: 慢, cues: { trend: 向生产延伸 } }
  - { id: q, name: 蓝海科技, expected_moves: 降价 }
relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], attitude: neutral, prefers: r }
    - { id: it, name: 李总, influence: high, attitude: supporter }
    - { id: cfo, name: 赵宁, roles: [approver], attitude: opponent }
opportunities:
  - id: erp
    name: 核心系统
    stage: D
    competitors: [r, gone]
    position_statement: 次日算出成本
    discount: { requested_pct: 15, granted_pct: 8 }
    overrides: [{ person: it, attitude: non_supporter }]
    levers:
      - { person: gm, factor: cognition, lever: reference_customers, owner: t1, due: 2026-06-20 }
      - { person: it, lever: integrity, state: effective }
      - { person: nobody }
    spin:
      - { type: implication, what: 晚十天损失多少？, person: gm, date: 2026-06-01 }
      - { type: situation, what: 几号出报表？, person: it, date: 2026-05-12, answer: 十五号 }
      - { type: need_payoff, what: 先用在哪里？ }
  - { id: crm, name: 客户管理, stage: B, no_competitor: 2026-06-01 }
  - { id: hr, name: 人力, stage: A }
  - { id: won, name: 一期, stage: F, competitors: [q] }
`)

const figures = competition.compute(plan, context)

describe('the figures of the competition', () => {
  it('say what is known of a competitor, with what is not as null', () => {
    expect(figures.competitors[0]).toEqual({
      competitor: 'r',
      name: '远航软件',
      incumbent: true,
      opportunities: ['erp'],
      who: '采购部门',
      what: null,
      how: null,
      countered: null,
      strengths: '报价低',
      weaknesses: '慢',
      expected_moves: null,
      our_counter: null,
      profile_known: 3,
      profile_of: 5,
      profile_missing: ['what', 'how'],
      cues: {
        lost_customers: null,
        loss_reasons: null,
        customer_count_decline: null,
        revenue_decline: null,
        strategy: null,
        focus: null,
        strengths: '报价低',
        weaknesses: '慢',
        trend: '向生产延伸',
      },
      preferred_by: ['gm'],
    })
    expect(figures.competitors[1]).toMatchObject({ incumbent: null, opportunities: [], profile_known: 0 })
  })

  it('say what we do in every open deal', () => {
    expect(figures.opportunities.map(({ opportunity }) => opportunity)).toEqual(['erp', 'crm', 'hr'])
    const [erp, crm] = figures.opportunities
    expect(erp).toMatchObject({
      stage: 'D',
      competitors: ['r', 'gone'],
      no_competitor: null,
      position_statement: '次日算出成本',
      discount: { requested_pct: 15, granted_pct: 8, reason: null, fixed_items: [], variable_items: [] },
      key_players_without_lever: ['it', 'cfo'],
    })
    expect(erp?.levers[0]).toEqual({
      person: 'gm',
      attitude: 'neutral',
      factor: 'cognition',
      lever: 'reference_customers',
      owner: 't1',
      due: '2026-06-20',
      state: 'planned',
      overdue: true,
    })
    expect(erp?.levers[1]).toMatchObject({ attitude: 'non_supporter', factor: 'emotion', owner: null, overdue: false })
    expect(erp?.levers[2]).toMatchObject({ attitude: null, factor: null, lever: null, overdue: null })
    expect(erp?.factors.map(({ factor, levers }) => [factor, levers])).toEqual([
      ['cognition', 1],
      ['emotion', 1],
      ['interest', 0],
    ])
    expect(erp?.questions.map(({ type, state, person, date, answer }) => [type, state, person, date, answer])).toEqual([
      ['situation', 'answered', 'it', '2026-05-12', '十五号'],
      ['implication', 'asked', 'gm', '2026-06-01', null],
      ['need_payoff', 'planned', null, null, null],
    ])
    expect(crm).toMatchObject({ no_competitor: '2026-06-01', discount: null, position_statement: null, levers: [] })
  })
})

describe('the competition', () => {
  const lines = shown(competition.present(figures, plan, context), 'en')

  it('is shown competitor by competitor', () => {
    expect(lines.slice(0, 10)).toEqual([
      '# ◆ 远航软件 (supplies the customer today)',
      'in open deals: 核心系统 (D)',
      'preferred by: !王总',
      'whom it serves: 采购部门',
      'strengths: 报价低',
      'weaknesses: 慢',
      'trend: 向生产延伸',
      'not written: !needs it meets, how it sells, do we counter it, expected moves, our counter',
      '# ◆ 蓝海科技',
      'in open deals: ~–',
    ])
    expect(lines[10]).toBe('expected moves: 降价')
  })

  it('is shown deal by deal', () => {
    expect(lines.slice(11)).toEqual([
      '# 核心系统 · stage D',
      'against: 远航软件, gone',
      'our position: 次日算出成本',
      'price asked for: 15% off, granted 8%',
      'real reason: !not known',
      'in return: !nothing',
      'levers by factor: cognition 1 · emotion 1 · interest 0',
      'not won, no lever: !李总, 赵宁',
      'Person | Attitude | Factor | Lever | Owner | Due | State',
      '王总 | neutral | cognition | reference customers | 陈一鸣 | 2026-06-20 | !!planned (overdue)',
      '李总 | !!non-supporter | emotion | integrity | ~? | ~? | +effective',
      'nobody | ~? | ~? | ~? | ~? | ~? | planned',
      'SPIN | Question | To | Answer',
      'situation | 几号出报表？ | 李总 | 十五号',
      'implication | 晚十天损失多少？ | 王总 | !asked 2026-06-01, no answer yet',
      'need-payoff | 先用在哪里？ | ~? | ~to be asked',
      '# 客户管理 · stage B',
      'against: nobody, checked on 2026-06-01',
      'our position: ~?',
      '~nothing about competition is written for 人力 (A)',
    ])
  })

  it('is shown in Chinese', () => {
    const chinese = shown(competition.present(figures, plan, context), 'zh')
    expect(chinese).toContain('# ◆ 远航软件（现有供应商）')
    expect(chinese).toContain('要求降价: 15%，已让 8%')
    expect(chinese).toContain('各因素的手段: 认知 1 · 情感 1 · 利益 0')
    expect(chinese).toContain('对手: 没有对手（2026-06-01 确认）')
    expect(chinese.at(-1)).toBe('~没有写竞争情况的商机：人力（A）')
  })

  const deal = (keys: string) => {
    const one = planOf(`
relationships: { people: [{ id: it, name: 李总, attitude: supporter }] }
opportunities: [{ id: d, name: D, stage: B, ${keys} }]`)
    return shown(competition.present(competition.compute(one, context), one, context), 'en')
  }

  it('marks levers that work on one factor only, and people who support us', () => {
    expect(deal('levers: [{ person: it, factor: emotion, state: done, due: 2026-07-01 }]').slice(4)).toEqual([
      'levers by factor: !cognition 0 · emotion 1 · interest 0',
      'Person | Attitude | Factor | Lever | Owner | Due | State',
      '李总 | +supporter | emotion | ~? | ~? | 2026-07-01 | done',
    ])
    expect(deal('levers: [{ person: it }]')[4]).toBe('levers by factor: cognition 0 · emotion 0 · interest 0')
  })

  it('shows what a price was exchanged for', () => {
    expect(
      deal(
        'discount: { requested_pct: 5, granted_pct: 3, reason: competitor_cheaper, variable_items: [付款, 驻场] }',
      ).slice(4),
    ).toEqual(['price asked for: 5% off, granted 3%', 'real reason: a competitor is cheaper', 'in return: 付款, 驻场'])
    expect(deal('discount: { fixed_items: [范围] }').slice(4)).toEqual([
      'price asked for: ? off, granted ?',
      'real reason: ~not known',
      'in return: ~nothing',
    ])
    expect(deal('discount: { requested_pct: 0, granted_pct: 0 }').slice(5)).toEqual([
      'real reason: ~not known',
      'in return: ~nothing',
    ])
  })

  it('tells of a deal as soon as anything is written', () => {
    for (const keys of ['competitors: [r]', 'position_statement: x', 'spin: [{ type: problem, what: x }]'])
      expect(deal(keys)[1]).toBe('# D · stage B')
    expect(deal('kind: current')).toEqual([
      '~no competitor is recorded',
      '~nothing about competition is written for D (B)',
    ])
  })

  it('says so when nothing is recorded', () => {
    const empty = planOf('{}')
    expect(shown(competition.present(competition.compute(empty, context), empty, context), 'zh')).toEqual([
      '~还没有记录竞争对手',
    ])
  })
})
