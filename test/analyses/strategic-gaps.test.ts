import { describe, expect, it } from 'vitest'
import { strategicGaps } from '../../src/analyses/strategic-gaps.js'
import { bedrock, contextAt, planOf, vitamin } from '../measures/fixtures.js'
import { golden } from '../measures/golden.js'
import { shown } from './shown.js'

const context = contextAt('2026-06-30')

describe('strategic-gaps', () => {
  it('give the golden values', () => {
    const { organisations, ...figures } = strategicGaps.compute(bedrock, context)
    expect(figures).toEqual({
      left_out: [],
      not_assessed: [],
      gap_total: golden.bedrock['strategic_gap_total'],
      gap_weighted_desired: 19,
      gap_index_pct: golden.bedrock['strategic_gap_index_pct'],
      assessed: 3,
      of: 3,
    })
    expect(organisations[0]).toEqual({
      organisation: 'r_consult',
      type: 'consultancy',
      influence: 'medium',
      weight: 2,
      current: 'none',
      current_level: 0,
      desired: 'cooperating',
      desired_level: 2,
      gap: 2,
      weighted_gap: 4,
      priority: 'significant',
      stance: 'neutral',
      owner: null,
      open_actions: [],
      next_due: null,
    })
  })

  it('keep companies apart that are recorded by name only', () => {
    const figures = strategicGaps.compute(vitamin, context)
    expect(figures).toMatchObject({
      organisations: [],
      left_out: [],
      not_assessed: ['amt'],
      gap_total: null,
      gap_index_pct: null,
    })
    expect(shown(strategicGaps.present(figures, vitamin, context), 'zh')).toContain('~只记录了名称，尚未评估：AMT')
  })

  it('show stance, owner and what is unknown', () => {
    const plan = planOf(`
relationships:
  organisations:
    - { id: a, name: 设计院, influence: high, relationship: { current: none, desired: allied }, stance: rival, owner: t1 }
    - { id: b, name: 协会, influence: low }
team: [{ id: t1, name: 一 }]
actions: [{ id: act, what: x, relates_to: [a], due: 2026-08-01 }]
`)
    expect(shown(strategicGaps.present(strategicGaps.compute(plan, context), plan, context), 'en')).toEqual([
      'Organisation | Influence | Now → wanted | Weighted | Priority | Stance | Owner | Open actions',
      '设计院 | high (3) | 0 → 3 | 9 | !!critical | !!in the rival camp | 一 | 1 · 2026-08-01',
      'total |  |  | 9 |  |  |  | ',
      'gap index: 100.0% (share of the wanted relationship still missing; assessed 1 of 2)',
      'weighted gap: 9 (of 9 wanted; influence weight × levels missing)',
      '!left out of the sums, because something is not known:',
      '- 协会: current level, wanted level',
      '0 = no relation, 1 = in contact, 2 = cooperating, 3 = allied',
    ])
  })

  it('say so when nothing is recorded', () => {
    const plan = planOf('{}')
    const figures = strategicGaps.compute(plan, context)
    expect([figures.gap_total, figures.gap_index_pct]).toEqual([0, null])
    expect(shown(strategicGaps.present(figures, plan, context), 'en')).toEqual([
      '~no strategic relationship is recorded',
    ])
  })
})
