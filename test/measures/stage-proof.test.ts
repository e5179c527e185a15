import { describe, expect, it } from 'vitest'
import { buyerProgressOf, claimedDealsOf, unfinishedStages, unprovedStages } from '../../src/measures/stage-proof.js'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import type { Opportunity } from '../../src/plan/plan.js'
import type { Playbook } from '../../src/playbook/playbook.js'
import { bedrock, planOf } from './deal-fixtures.js'

const dealWith = (keys: string): Opportunity =>
  planOf(`opportunities: [{ id: d, name: 商机, ${keys} }]`).opportunities![0]!

const withLadder = (changes: Partial<Playbook['ladders'][string]>): Playbook => ({
  ...defaultPlaybook,
  ladders: { ...defaultPlaybook.ladders, default: { ...defaultPlaybook.ladders.default!, ...changes } },
})

const stageA = defaultPlaybook.ladders.default!.A

describe('claimedDealsOf', () => {
  it('takes open and won deals in plan order, with their stage', () => {
    const plan = planOf(`opportunities:
  - { id: e, name: 戊, stage: B, status: lost }
  - { id: d, name: 丁, stage: C, status: won }
  - { id: c, name: 丙, stage: A, kind: planned }
  - { id: b, name: 乙, stage: A, kind: potential }
  - { id: a, name: 甲 }
  - { id: f, name: 己, stage: F }
  - { id: g, name: 庚, stage: F, status: on_hold }`)
    expect(claimedDealsOf(plan).map(({ thing, path, stage, state }) => [thing.id, path, stage, state])).toEqual([
      ['d', ['opportunities', 1], 'C', 'won'],
      ['c', ['opportunities', 2], 'A', 'open'],
      ['f', ['opportunities', 5], 'F', 'won'],
    ])
    expect(claimedDealsOf(bedrock)).toHaveLength(6)
    expect(claimedDealsOf(planOf('notes: 无'))).toEqual([])
  })
})

describe('unprovedStages', () => {
  it('gives the passed stages without a dated key result, in order', () => {
    const deal = dealWith(
      'key_results: [{ stage: C, achieved_on: 2026-06-01 }, { stage: A }, { stage: E, achieved_on: 2026-06-01 }]',
    )
    expect(unprovedStages(deal, 'F')).toEqual(['A', 'B', 'D'])
    expect(unprovedStages(deal, 'B')).toEqual(['A'])
    expect(unprovedStages(deal, 'A')).toEqual([])
    expect(unprovedStages(dealWith('stage: C'), 'C')).toEqual(['A', 'B'])
  })
})

describe('unfinishedStages', () => {
  it('counts what is done of each list, and what is not recorded stays unknown', () => {
    const deal = dealWith('key_actions: { A: [A10, A1, A3, Z9], B: all, D: [D1, D2, D3, D4, D5] }')
    expect(unfinishedStages(deal, 'E', defaultPlaybook)).toMatchObject([
      { stage: 'A', done: 3, of: 10, next: { code: 'A2', name: stageA.key_actions.A2 }, state: 'few' },
      { stage: 'C', done: undefined, of: 12, next: { code: 'C1' }, state: 'unknown' },
      { stage: 'D', done: 5, of: 9, next: { code: 'D6' }, state: 'some' },
    ])
    expect(unfinishedStages(deal, 'A', defaultPlaybook)).toEqual([])
  })

  it('compares exactly with the limit', () => {
    const half = dealWith('key_actions: { A: [A1, A2, A3, A4, A5] }')
    expect(unfinishedStages(half, 'B', defaultPlaybook)[0]?.state).toBe('some')
    const playbook = (limit: number): Playbook => ({
      ...withLadder({ A: { ...stageA, key_actions: { A1: stageA.name, A2: stageA.name, A3: stageA.name } } }),
      limits: { ...defaultPlaybook.limits, key_actions_pct: limit },
    })
    const state = (limit: number) =>
      unfinishedStages(dealWith('key_actions: { A: [A1] }'), 'B', playbook(limit))[0]?.state
    expect([33, 33.3, 33.34, 34].map(state)).toEqual(['some', 'some', 'few', 'few'])
  })

  it('leaves out a stage without a list', () => {
    const playbook = withLadder({ A: { ...stageA, key_actions: {} } })
    expect(unfinishedStages(dealWith('stage: B'), 'B', playbook)).toEqual([])
    expect(unfinishedStages(dealWith('key_actions: { A: [] }'), 'B', playbook)).toEqual([])
  })
})

describe('buyerProgressOf', () => {
  const progress = (step: string, stage: 'A' | 'D' | 'F', playbook = defaultPlaybook) => {
    const found = buyerProgressOf(dealWith(step), stage, playbook)
    return found && [found.needed.number, found.actual.number, found.justified]
  }

  it('sets the step that a stage needs beside the actual one', () => {
    expect(progress('buyer_step: supplier_survey_screening', 'D')).toEqual([4, 2, 'B'])
    expect(progress('buyer_step: tender_evaluation', 'D')).toEqual([4, 4, 'D'])
    expect(progress('buyer_step: install_implement', 'A')).toEqual([1, 6, 'F'])
    expect(buyerProgressOf(dealWith('buyer_step: install_implement'), 'F', defaultPlaybook)?.actual.label).toEqual(
      defaultPlaybook.scales.buyer_step?.install_implement?.label,
    )
  })

  it('knows nothing without a step', () => {
    expect(progress('stage: D', 'D')).toBeUndefined()
  })

  it('has no stage to offer before the first', () => {
    const playbook = withLadder({ A: { ...stageA, buyer_step: 'supplier_survey_screening' } })
    expect(progress('buyer_step: need_and_initiation', 'A', playbook)).toEqual([2, 1, undefined])
  })

  it('does not compare steps that the scale does not know or does not number', () => {
    const foreign = withLadder({ A: { ...stageA, buyer_step: 'of_our_own' } })
    expect(progress('buyer_step: need_and_initiation', 'A', foreign)).toBeUndefined()
    expect(progress('buyer_step: need_and_initiation', 'D', foreign)).toEqual([4, 1, undefined])
    const unnumbered: Playbook = {
      ...defaultPlaybook,
      scales: { ...defaultPlaybook.scales, buyer_step: { need_and_initiation: { label: stageA.name } } },
    }
    expect(progress('buyer_step: need_and_initiation', 'A', unnumbered)).toBeUndefined()
  })
})
