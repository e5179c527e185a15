import { expect, it } from 'vitest'
import { milestones } from '../../src/analyses/milestones.js'
import { contextAt, planOf } from '../measures/fixtures.js'
import { shown } from './shown.js'

const context = contextAt('2026-06-30')

const plan = planOf(`
opportunities:
  - id: erp
    name: 核心系统
    stage: D
    milestones:
      - { id: need, event: 需求访谈, customer_question: 懂行吗？, our_answer: 同行案例, answered_on: 2026-05-12 }
      - { id: site, event: 现场考察, planned_visit: 2026-06-20 }
      - { id: demo, event: 方案演示, answered_on: 2026-06-18 }
      - { id: price, event: 商务谈判, planned_visit: 2026-07-20 }
      - { id: sign, event: 签约 }
  - { id: crm, name: 客户管理, stage: C, milestones: [{ id: next, event: 演示, planned_visit: 2026-06-30 }] }
  - { id: hr, name: 人力, stage: B, milestones: [{ id: open, event: 调研 }] }
  - { id: oa, name: 办公, stage: B, milestones: [{ id: gone, event: 试用, answered_on: 2026-06-01 }] }
  - { id: none, name: 无, stage: B }
  - { id: won, name: 一期, stage: F, milestones: [{ id: done, event: 验收 }] }
`)

const figures = milestones.compute(plan, context)

it('are there for open deals that have some, with what is next', () => {
  expect(
    figures.map(({ opportunity, answered, of, next, next_visit, in_order }) => [
      opportunity,
      answered,
      of,
      next,
      next_visit,
      in_order,
    ]),
  ).toEqual([
    ['erp', 2, 5, 'site', '2026-06-20', false],
    ['crm', 0, 1, 'next', '2026-06-30', true],
    ['hr', 0, 1, 'open', null, true],
    ['oa', 1, 1, null, null, true],
  ])
  expect(figures[0]?.milestones[1]).toEqual({
    milestone: 'site',
    event: '现场考察',
    customer_question: null,
    our_answer: null,
    planned_visit: '2026-06-20',
    answered_on: null,
    state: 'next',
    out_of_order: false,
    visit_missed: true,
  })
  expect(figures[0]?.milestones[2]).toMatchObject({ state: 'answered', out_of_order: true, visit_missed: false })
  expect(figures[0]?.milestones[0]).toMatchObject({ customer_question: '懂行吗？', our_answer: '同行案例' })
})

it('are shown in order with question and answer', () => {
  const lines = shown(milestones.present(figures, plan, context), 'en')
  const unwritten = ["~the customer's question is not written", '~our answer is not written']
  expect(lines.slice(0, 19)).toEqual([
    '# 核心系统 · stage D',
    '1. +需求访谈: answered 2026-05-12',
    'asks: 懂行吗？',
    'we answer: 同行案例',
    '1. !!现场考察: visit of 2026-06-20 passed, not answered',
    ...unwritten,
    '1. !方案演示: answered 2026-06-18, before its turn',
    ...unwritten,
    '1. 商务谈判: visit on 2026-07-20',
    ...unwritten,
    '1. ~签约: no visit planned',
    ...unwritten,
    'answered: 2 of 5',
    'next: 现场考察',
    'order: !not kept: an earlier milestone is open',
  ])
  expect(lines).toContain('1. 演示: next, visit on 2026-06-30')
  expect(lines).toContain('1. !调研: next, no visit planned')
  expect(lines.slice(-3)).toEqual(['answered: 1 of 1', 'next: +all are answered', 'order: kept'])
})

it('speak Chinese, and say so when there are none', () => {
  const lines = shown(milestones.present(figures, plan, context), 'zh')
  expect(lines.slice(0, 5)).toEqual([
    '# 核心系统 · 阶段 D',
    '1. +需求访谈：2026-05-12 已回答',
    '客户问：懂行吗？',
    '我方答：同行案例',
    '1. !!现场考察：2026-06-20 的拜访已过，未回答',
  ])
  const empty = planOf('{}')
  expect(shown(milestones.present(milestones.compute(empty, context), empty, context), 'zh')).toEqual([
    '~进行中的商机还没有记录里程碑',
  ])
})
