import { describe, expect, it } from 'vitest'
import { coverage } from '../../src/analyses/coverage.js'
import { contextAt, planOf, vitamin } from '../measures/fixtures.js'
import { shown } from './shown.js'

const context = contextAt('2008-05-16')

const linesOf = (plan: typeof vitamin, language: 'en' | 'zh') =>
  shown(coverage.present(coverage.compute(plan, context), plan, context), language)

describe('coverage', () => {
  it('gives who covers whom at which level', () => {
    const { people, ...figures } = coverage.compute(vitamin, context)
    expect(figures).toEqual({
      threads: ['p_wang_vp', 'p_qiu', 'p_zhang'],
      thread_count: 3,
      thread_minimum: 2,
      thread_target: 3,
      thread_state: 'enough',
      single_owner: null,
      uncovered: ['p_wang_cheng', 'p_xia'],
      forces_missing: ['u_bb', 't_ab', 'c_ca'],
      roles_missing: ['executive_sponsor'],
      assessed: 6,
      of: 8,
    })
    expect(people.find(({ person }) => person === 'p_qiu')).toEqual({
      person: 'p_qiu',
      key_player: false,
      seniority: 'middle',
      needed_level: 2,
      best_level: 2,
      fits: true,
      lead: 't1',
      covered_by: [
        { member: 't1', name: '陈一鸣', level: 2 },
        { member: 't2', name: '林书', level: 2 },
      ],
    })
  })

  it('names in words whom nobody covers', () => {
    expect(linesOf(vitamin, 'en')).toEqual([
      'Who | Seniority | Covered by (level) | Best | Needed | Level',
      '★ AMT顾问 | middle management | 林书 (2) | 2 | 2 | +fits',
      '★ 王乘 | executive | !!nobody | ~– | 3 | ~–',
      '★ 王总 | executive | 陈一鸣 (2) | 2 | 3 | !too low',
      '★ 李总 | middle management | 陈一鸣 (2) | 2 | 2 | +fits',
      '仇经理 | middle management | 陈一鸣 (2), 林书 (2) | 2 | 2 | +fits',
      '夏总 | executive | !nobody | ~– | 3 | ~–',
      '王经理 | middle management | 陈一鸣 (2) | 2 | 2 | +fits',
      '张工 | operational | 林书 (2) | 2 | 1 | +fits',
      '!!nobody covers 王乘, a key player',
      '!nobody covers 夏总',
      'levels compared: 6 of 8',
      'threads: +3 people, enough (王总, 仇经理, 张工; at least 3 wanted)',
      'forces missing: indirect user benefit, process approval, internal advocate',
      'roles missing: executive sponsor',
      '★ = key player, – = does not apply, ? = not known',
    ])
  })

  it('shows unknown levels, ids that lead nowhere, and that all hangs on one of us', () => {
    const plan = planOf(`
team: [{ id: t1, name: 一 }]
relationships:
  people:
    - { id: a, name: 甲, coverage: [t1], contact: multiple, seniority: middle }
    - { id: b, name: 乙, coverage: [t1] }
`)
    const lines = linesOf(plan, 'zh')
    expect(lines.slice(1, 6)).toEqual([
      '甲 | 中层 | 一 (?) | ~? | 2 | ~?',
      '乙 | ~? | 一 (?) | ~? | ~? | ~?',
      '!所有覆盖都压在一一个人身上',
      '层级比较: 0/2',
      '有效联系线: !!1 人，过少 (甲；至少需要 3 人)',
    ])
    const dangling = planOf('relationships: { people: [{ id: a, name: 甲, coverage: [gone] }] }')
    expect(linesOf(dangling, 'en')[1]).toBe('甲 | ~? | gone (?) | ~? | ~? | ~?')
    expect(coverage.compute(dangling, context).people[0]?.covered_by).toEqual([
      { member: 'gone', name: null, level: null },
    ])
  })

  it('says so when nobody is recorded', () => {
    const plan = planOf('{}')
    expect(coverage.compute(plan, context)).toMatchObject({ people: [], thread_count: 0, uncovered: [], of: 0 })
    expect(linesOf(plan, 'zh')).toEqual(['!还没有记录客户的关键人'])
  })
})
