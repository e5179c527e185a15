import { describe, expect, it } from 'vitest'
import { rhythm } from '../../src/analyses/rhythm/index.js'
import { contextAt, planOf } from '../measures/fixtures.js'
import { shown } from './shown.js'

const context = contextAt('2026-06-30')

const plan = planOf(`
modules: [briefing]
period: { from: 2026-05-20 }
team: [{ id: lead, name: 赵宁 }, { id: boss, name: 孙岚 }]
relationships: { people: [{ id: li, name: 李总 }] }
reviews:
  - { id: r1, held_on: 2026-06-20, vulnerabilities: [{ what: 旧的, class: strategy }] }
  - id: r2
    held_on: 2026-06-21
    kind: monthly_operations
    presenter: lead
    facilitator: boss
    reviewers: [boss, gone]
    questions: [{ what: 谁签字？ }]
    vulnerabilities: [{ what: 说不清 }, { what: 没人管, class: strategy, subject: li }]
    recommendations:
      - { what: 去见李总, by: boss }
      - { what: 去见董事长, by: boss, decision: accepted }
      - { what: 请设计院, decision: rejected }
    decisions:
      - { what: 定下油田 }
      - { what: 写报价, action: quote }
      - { what: 出方案, action: gone }
      - { what: 做完的, action: old }
      - { what: 不做的, action: no }
  - { id: r0, held_on: 2026-03-01, kind: weekly_issues }
  - { id: q1, held_on: 2026-02-01, kind: quarterly_business_review }
  - { id: q2, held_on: 2026-06-10, kind: quarterly_business_review, preparations: [brief_team, brief_executives, win_executive_advice] }
  - { id: y1, held_on: 2026-07-21, kind: yearly_strategic_planning, preparations: [brief_team] }
actions:
  - { id: quote, what: 报价, owner: lead, due: 2026-06-25, status: doing }
  - { id: old, what: 旧, status: done }
  - { id: no, what: 不, status: dropped }
`)

describe('rhythm', () => {
  const figures = rhythm.compute(plan, context)

  it('has the four kinds with what is due', () => {
    expect(figures.kinds.map((one) => Object.values(one))).toEqual([
      ['weekly_issues', 7, 'r0', '2026-03-01', '2026-03-08', 114, 0],
      ['monthly_operations', 31, 'r2', '2026-06-21', '2026-07-22', 0, 3],
      ['quarterly_business_review', 92, 'q2', '2026-06-10', '2026-09-10', 0, 0],
      ['yearly_strategic_planning', 366, null, null, '2027-05-21', 0, null],
    ])
    expect([figures.overdue_kinds, figures.reviews_held]).toEqual([1, 5])
  })

  it('has the last review with what has become of it', () => {
    const { last_review: last } = figures
    expect(last).toMatchObject({ id: 'r2', days_ago: 9, presenter: 'lead', questions: 1, left_open: 3 })
    expect(last?.recommendations[0]).toEqual({
      what: '去见李总',
      by: 'boss',
      decision: null,
      action: null,
      owner: null,
      due: null,
      status: null,
      overdue: null,
    })
    expect(last?.decisions[1]).toEqual({
      what: '写报价',
      action: 'quote',
      owner: 'lead',
      due: '2026-06-25',
      status: 'doing',
      overdue: true,
    })
    expect(last?.decisions[2]).toMatchObject({ action: 'gone', status: null })
  })

  it('has the vulnerabilities by class and the preparations, those to come included', () => {
    expect(figures.vulnerabilities.map(({ review, what }) => [review, what])).toEqual([
      ['r2', '说不清'],
      ['r2', '没人管'],
      ['r1', '旧的'],
    ])
    expect(Object.entries(figures.by_class)).toEqual([
      ['strategy', 2],
      ['unknown', 1],
    ])
    expect(figures.preparations.map(({ review, done, missing }) => [review, done.length, missing.length])).toEqual([
      ['q1', 0, 3],
      ['q2', 3, 0],
      ['y1', 1, 2],
    ])
    expect(figures.briefing?.filter(({ told }) => told).map(({ step }) => step)).toEqual([
      'team_introduction',
      'influence_map',
      'action_plan_and_asks',
    ])
  })

  it('is shown', () => {
    const blocks = rhythm.present(figures, plan, context)
    expect(shown(blocks, 'en')).toEqual([
      'Review | Last held | Next due | Rhythm | Left open',
      'weekly, issues | 2026-03-01 | 2026-03-08 | !!114 days late | ~–',
      'monthly, operations | 2026-06-21 | 2026-07-22 | +on time | !3 matters',
      'quarterly business review | 2026-06-10 | 2026-09-10 | +on time | ~–',
      'yearly strategic planning | ~never | 2027-05-21 | not due yet | ~–',
      '# The last review: 2026-06-21 (monthly, operations), 9 days ago',
      '~presented by 赵宁 · facilitated by 孙岚 · reviewers: 孙岚, gone',
      'What was recommended or decided | Answer | Action',
      '去见李总 | !no answer | ~–',
      '去见董事长 | accepted | !no action',
      '请设计院 | rejected | ~–',
      '定下油田 | decided | !no action',
      '写报价 | decided | !!赵宁 · 2026-06-25 · in progress',
      '出方案 | decided | !gone is not there',
      '做完的 | decided | +done',
      '不做的 | decided | ~dropped',
      '# Vulnerabilities found so far',
      'Answer needed | Found | Latest | When',
      'strategy | 2 | 没人管 (李总) | 2026-06-21',
      '!not classified | 1 | 说不清 | 2026-06-21',
      'preparations 2026-07-21: !1 of 3 (missing: brief our executives, win advice and support from executives)',
      'preparations 2026-06-10: +3 of 3',
      'briefing steps with data: !3 of 9 (missing: 2 · The account, 3 · What the customer wants, 4 · What we sell, 6 · Where relationships stand, 7 · Partners, and what the customer says, 8 · What we want to reach)',
    ])
    const chinese = shown(blocks, 'zh')
    expect(chinese.slice(0, 8)).toEqual([
      '评审 | 上次 | 下次应在 | 节奏 | 未落实',
      '每周问题评审 | 2026-03-01 | 2026-03-08 | !!已过 114 天 | ~–',
      '每月操作评审 | 2026-06-21 | 2026-07-22 | +按时 | !3 项',
      '每季业务回顾 | 2026-06-10 | 2026-09-10 | +按时 | ~–',
      '每年战略规划 | ~没有记录 | 2027-05-21 | 未到期 | ~–',
      '# 上一次评审：2026-06-21（每月操作评审），9 天前',
      '~陈述：赵宁 · 主持：孙岚 · 评审人：孙岚、gone',
      '建议与决定 | 答复 | 行动',
    ])
    expect(chinese).toContain('策略支撑 | 2 | 没人管（李总） | 2026-06-21')
  })

  it('says what cannot be known, and leaves out a module that is off', () => {
    const empty = planOf('{}')
    const none = rhythm.compute(empty, context)
    expect([none.last_review, none.briefing, none.overdue_kinds]).toEqual([null, null, 0])
    expect(shown(rhythm.present(none, empty, context), 'en').slice(1)).toEqual([
      'weekly, issues | ~never | ~? | ~? | ~–',
      'monthly, operations | ~never | ~? | ~? | ~–',
      'quarterly business review | ~never | ~? | ~? | ~–',
      'yearly strategic planning | ~never | ~? | ~? | ~–',
      '~the first day of the plan ("period.from") is not known, so nothing says when a review that was never held is due',
      '!no review is recorded',
    ])
  })

  it('shows a review of which little is recorded', () => {
    const bare = planOf('reviews: [{ id: r, held_on: 2026-06-29 }]')
    const lines = shown(rhythm.present(rhythm.compute(bare, context), bare, context), 'en')
    expect(lines.slice(6)).toEqual([
      '# The last review: 2026-06-29, 1 day ago',
      '~presented by ? · facilitated by ? · reviewers: –',
      '~nothing was recommended or decided',
    ])
  })
})
