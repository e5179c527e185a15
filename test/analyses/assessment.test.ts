import { describe, expect, it } from 'vitest'
import { assessment } from '../../src/analyses/assessment.js'
import { contextAt, planOf } from '../measures/fixtures.js'
import { shown } from './shown.js'

const context = contextAt('2026-06-30')

const plan = planOf(`
competitors: [{ id: r, name: 远航软件 }, { id: q, name: 蓝海科技 }]
opportunities:
  - id: erp
    name: 核心系统
    stage: A
    competitors: [r, q]
    assessment:
      us: { customer_project: plus, compelling_event: minus, solution_fit: plus }
      competitors: { r: { customer_project: plus, solution_fit: minus, inside_support: plus, current_relationship: plus } }
  - { id: crm, name: 客户管理, stage: C }
  - { id: hr, name: 人力, stage: B }
  - { id: won, name: 一期, stage: F, assessment: { us: { solution_fit: plus } } }
`)

const figures = assessment.compute(plan, context)
const lines = (yaml: string, language: 'en' | 'zh' = 'en') => {
  const one = planOf(yaml)
  return shown(assessment.present(assessment.compute(one, context), one, context), language)
}

describe('the assessment', () => {
  it('has the open deals that are assessed, and those that should be', () => {
    expect(figures.map(({ opportunity }) => opportunity)).toEqual(['erp', 'crm'])
    const off = planOf('opportunities: [{ id: d, name: D, stage: E }]')
    expect(assessment.compute(off, context)).toEqual([])
    const on = planOf('modules: [tas]\nopportunities: [{ id: d, name: D, stage: C }, { id: e, name: E, stage: B }]')
    expect(assessment.compute(on, context).map(({ opportunity }) => opportunity)).toEqual(['d'])
  })

  it('counts for us and for every competitor, with what is unknown as null', () => {
    const [erp, crm] = figures
    expect(erp?.us).toMatchObject({ score: 2, of: 20, plus: 2, minus: 1, unknown: 17, leads: false })
    expect(erp?.us.questions[0]).toEqual({ question: 'is_there_an_opportunity', plus: 1, minus: 1, unknown: 3 })
    expect(erp?.us.criteria).toHaveLength(20)
    expect(erp?.us.criteria.slice(0, 2)).toEqual([
      { question: 'is_there_an_opportunity', criterion: 'customer_project', mark: 'plus' },
      { question: 'is_there_an_opportunity', criterion: 'business_profile', mark: null },
    ])
    expect(erp?.competitors.map(({ competitor, score, leads }) => [competitor, score, leads])).toEqual([
      ['r', 3, true],
      ['q', null, null],
    ])
    expect(crm).toMatchObject({ stage: 'C', us: { score: null, unknown: 20, leads: null }, competitors: [] })
  })

  it('is shown as a board, with every criterion below', () => {
    const all = shown(assessment.present(figures, plan, context), 'en')
    expect(all.slice(0, 10)).toEqual([
      '# 核心系统 · stage A',
      'Question | us | 远航软件 | 蓝海科技',
      'Is there an opportunity? | 1+ 1- 3? | 1+ 4? | ~?',
      'Can we compete? | 1+ 4? | 1+ 1- 3? | ~?',
      'Can we win? | !!5? | 1+ 4? | ~?',
      'Is it worth winning? | !!5? | 5? | ~?',
      'score | 2/20 | 3/20 | ~?',
      'ahead: !!远航软件',
      'we do not know: !17/20',
      'not assessed: 蓝海科技',
    ])
    expect(all.slice(10, 13)).toEqual([
      'Question | Criterion | us | 远航软件 | 蓝海科技',
      "Is there an opportunity? | customer's project | + | + | ~?",
      ' | business profile | ~? | ~? | ~?',
    ])
    expect(all[16]).toBe('Can we compete? | formal decision criteria | ~? | ~? | ~?')
    expect(all[17]).toBe(' | solution fit | + | - | ~?')
    expect(all.slice(31)).toEqual([
      '# 客户管理 · stage C',
      '!not assessed yet',
      '+ = favourable, - = unfavourable, ? = unknown, score = criteria that are favourable',
    ])
  })

  const deal = (us: string, competitors: string) =>
    `competitors: [{ id: r, name: R }, { id: q, name: Q }]\nopportunities: [{ id: d, name: D, stage: C, assessment: { us: ${us}, competitors: ${competitors} } }]`

  it.each([
    ['us alone', '{ solution_fit: plus }', '{}', '~nobody to compare with'],
    ['us first', '{ solution_fit: plus }', '{ r: { solution_fit: minus } }', '+us'],
    ['both', '{ solution_fit: plus }', '{ r: { solution_fit: plus } }', 'us, R (equal)'],
    [
      'two others',
      '{ solution_fit: minus }',
      '{ r: { solution_fit: plus }, q: { solution_fit: plus } }',
      '!!R, Q (equal)',
    ],
    ['others, us unknown', '{}', '{ r: { solution_fit: plus }, q: { solution_fit: minus } }', 'R'],
  ])('says who is ahead: %s', (_, us, competitors, ahead) => {
    expect(lines(deal(us, competitors)).find((line) => line.startsWith('ahead'))).toBe(`ahead: ${ahead}`)
  })

  it('warns of unknowns only above the limit', () => {
    const known = [
      ...['customer_project', 'business_profile', 'financial_condition', 'access_to_funds', 'compelling_event'],
      ...['formal_decision_criteria', 'solution_fit', 'resource_requirements', 'current_relationship'],
      ...['unique_business_value', 'inside_support', 'executive_credibility', 'cultural_compatibility'],
    ].map((criterion) => `${criterion}: plus`)
    const unknown = (...marks: readonly string[]) =>
      lines(deal(`{ ${marks.join(', ')} }`, '{}')).find((line) => line.startsWith('we do not know'))
    expect(unknown(...known)).toBe('we do not know: !7/20')
    expect(unknown(...known, 'profitability: minus')).toBe('we do not know: 6/20')
  })

  it('speaks Chinese, and says so when nothing is assessed', () => {
    expect(lines(deal('{ solution_fit: plus }', '{}'), 'zh').slice(0, 3)).toEqual([
      '# D · 阶段 C',
      '问题 | 我方',
      '有机会吗？ | !!5?',
    ])
    expect(lines('{}', 'zh')).toEqual(['~还没有做过商机评估'])
  })
})
