import { describe, expect, it } from 'vitest'
import { relationshipGaps } from '../../src/analyses/relationship-gaps.js'
import { bedrock, contextAt, planOf, vitamin } from '../measures/fixtures.js'
import { golden, pick } from '../measures/golden.js'
import { shown } from './shown.js'

const context = contextAt('2008-05-16')

const keys = ['person', 'weight', 'gap', 'weighted_gap', 'priority', 'key_player']

const unclear = planOf(`
relationships:
  people:
    - { id: a, name: 甲, influence: high, relationship: { current: vendor, desired: trusted_advisor }, coverage: [gone] }
    - { id: b, name: 乙, relationship: { current: vendor } }
`)

describe('relationship-gaps', () => {
  it.each([
    ['vitamin', vitamin],
    ['bedrock', bedrock],
  ] as const)('give the golden values of %s under the golden names', (name, plan) => {
    const figures = relationshipGaps.compute(plan, context)
    const sums = ['gap_total', 'gap_weighted_desired', 'gap_index_pct']
    expect(figures.people.map((row) => pick(row, keys))).toEqual(golden[name]['gaps'])
    expect(pick(figures, sums)).toEqual(pick(golden[name], sums))
    expect([figures.assessed, figures.of, figures.left_out]).toEqual([8, 8, []])
  })

  it('give ids, levels and what is being done', () => {
    expect(relationshipGaps.compute(vitamin, context).people[1]).toEqual({
      person: 'p_amt',
      influence: 'high',
      weight: 3,
      current: 'vendor',
      current_level: 1,
      desired: 'problem_solver',
      desired_level: 3,
      gap: 2,
      weighted_gap: 6,
      priority: 'critical',
      key_player: true,
      lead: 't2',
      open_actions: ['act_amt'],
      next_due: '2008-05-27',
    })
  })

  it('are null where nobody is assessed, and 0 where nobody is', () => {
    const sums = ({
      gap_total,
      gap_weighted_desired,
      gap_index_pct,
      assessed,
      of,
    }: ReturnType<typeof relationshipGaps.compute>) => [gap_total, gap_weighted_desired, gap_index_pct, assessed, of]
    const one = planOf('relationships: { people: [{ id: b, name: 乙, influence: low }] }')
    expect(sums(relationshipGaps.compute(one, context))).toEqual([null, null, null, 0, 1])
    expect(relationshipGaps.compute(one, context).left_out).toEqual([{ person: 'b', unknown: ['current', 'desired'] }])
    expect(sums(relationshipGaps.compute(planOf('{}'), context))).toEqual([0, 0, null, 0, 0])
  })

  it('show a coach where to look first', () => {
    const figures = relationshipGaps.compute(vitamin, context)
    expect(shown(relationshipGaps.present(figures, vitamin, context), 'en')).toEqual([
      'Who | Influence | Now → wanted | Gap | Weighted | Priority | Lead | Open actions',
      '★ 王乘 | high (3) | 1 → 4 | 3 | 9 | !!critical | !!nobody | !!none',
      '★ AMT顾问 | high (3) | 1 → 3 | 2 | 6 | !!critical | 林书 | 1 · 2008-05-27',
      '★ 王总 | high (3) | 2 → 4 | 2 | 6 | !!critical | 陈一鸣 | 1 · 2008-05-26',
      '夏总 | medium (2) | 0 → 3 | 3 | 6 | !!critical | nobody | !!none',
      '★ 李总 | medium (2) | 1 → 2 | 1 | 2 | minor | 陈一鸣 | ~–',
      '仇经理 | medium (2) | 2 → 3 | 1 | 2 | minor | 陈一鸣 | 1 · 2008-05-28',
      '王经理 | low (1) | 1 → 3 | 2 | 2 | minor | 陈一鸣 | ~–',
      '张工 | low (1) | 2 → 2 | 0 | 0 | +met | 林书 | ~–',
      'total |  |  |  | 33 |  |  | ',
      'gap index: 61.1% (share of the wanted relationship still missing; assessed 8 of 8)',
      'weighted gap: 33 (of 54 wanted; influence weight × levels missing)',
      '★ = key player, 0 = none, 1 = vendor, 2 = credible source, 3 = problem solver, 4 = trusted advisor',
    ])
  })

  it('say who is left out and why, in both languages', () => {
    const blocks = relationshipGaps.present(relationshipGaps.compute(unclear, context), unclear, context)
    expect(shown(blocks, 'en').slice(1, -1)).toEqual([
      '★ 甲 | high (3) | 1 → 4 | 3 | 9 | !!critical | gone | !!none',
      'total |  |  |  | 9 |  |  | ',
      'gap index: 75.0% (share of the wanted relationship still missing; assessed 1 of 2)',
      'weighted gap: 9 (of 12 wanted; influence weight × levels missing)',
      '!left out of the sums, because something is not known:',
      '- 乙: influence, wanted level',
    ])
    expect(shown(blocks, 'zh').slice(1, -1)).toEqual([
      '★ 甲 | 高 (3) | 1 → 4 | 3 | 9 | !!关键 | gone | !!无',
      '合计 |  |  |  | 9 |  |  | ',
      '差距指数: 75.0% (期望的关系中还缺的部分；已评估 1/2)',
      '加权差距: 9 (期望合计 12；影响力权重 × 所差级数)',
      '!以下对象因信息不全，未计入合计：',
      '- 乙：影响力、期望',
    ])
    const empty = planOf('{}')
    expect(shown(relationshipGaps.present(relationshipGaps.compute(empty, context), empty, context), 'en')).toEqual([
      '!nobody of the customer is recorded',
    ])
  })
})
