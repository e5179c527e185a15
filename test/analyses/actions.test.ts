import { describe, expect, it } from 'vitest'
import { actions } from '../../src/analyses/actions.js'
import { contextAt, planOf } from '../measures/fixtures.js'
import { shown } from './shown.js'

const context = contextAt('2026-06-30')

const plan = planOf(`
team: [{ id: lead, name: 赵宁 }, { id: boss, name: 孙岚 }]
relationships: { people: [{ id: li, name: 李总 }] }
opportunities: [{ id: erp, name: ERP 升级 }]
goals:
  - id: g1
    statement: 签约
    sub_goals:
      - id: s1
        statement: 见到李总
        actions:
          - { id: later, what: 以后, owner: lead, due: 2026-07-10, relates_to: [li, erp, gone] }
          - { id: old, what: 早先, owner: boss, status: done, done_on: 2026-05-01, result: 见到了 }
          - { id: late, what: 晚了, owner: lead, support: [boss], due: 2026-06-29, status: doing }
actions:
  - { id: undated, what: 没有日期 }
  - { id: no, what: 不做, due: 2026-01-01, status: dropped }
  - { id: today, what: 当天, owner: gone, due: 2026-06-30 }
  - { id: later_as_well, what: 同一天, due: 2026-07-10 }
  - { id: untold, what: 何时, status: done }
  - { id: new, what: 最近, status: done, done_on: 2026-06-20 }
  - { id: latest, what: 更晚, due: 2026-06-01 }
`)

describe('actions', () => {
  const figures = actions.compute(plan, context)

  it('stand in the order in which they are to be done, then those done, then those dropped', () => {
    expect(figures.actions.map(({ id, overdue_days }) => [id, overdue_days])).toEqual([
      ['latest', 29],
      ['late', 1],
      ['today', null],
      ['later', null],
      ['later_as_well', null],
      ['undated', null],
      ['new', null],
      ['old', null],
      ['untold', null],
      ['no', null],
    ])
  })

  it('have everything as data, with what is not known as null', () => {
    expect(figures.actions[1]).toEqual({
      id: 'late',
      what: '晚了',
      goal: 'g1',
      sub_goal: 's1',
      owner: 'lead',
      support: ['boss'],
      due: '2026-06-29',
      overdue_days: 1,
      status: 'doing',
      relates_to: [],
      result: null,
      done_on: null,
    })
    expect(figures.actions[5]).toMatchObject({ goal: null, sub_goal: null, owner: null, due: null, status: 'todo' })
    expect(figures.actions[7]).toMatchObject({ result: '见到了', done_on: '2026-05-01' })
    expect({ ...figures, actions: [] }).toEqual({
      actions: [],
      open_actions: 6,
      overdue_actions: 2,
      actions_without_due: 1,
      dropped: 1,
      done: 3,
      of: 9,
      progress_pct: 33.3,
    })
  })

  it('are shown', () => {
    const blocks = actions.present(figures, plan, context)
    expect(shown(blocks, 'en')).toEqual([
      'Action | About | Owner | Due | Status',
      '更晚 | ~– | !nobody | 2026-06-01 | !!to do, 29 days late',
      '晚了 | ~– | 赵宁 | 2026-06-29 | !!in progress, 1 day late',
      '当天 | ~– | gone | 2026-06-30 | to do',
      '以后 | 李总, ERP 升级, gone | 赵宁 | 2026-07-10 | to do',
      '同一天 | ~– | !nobody | 2026-07-10 | to do',
      '没有日期 | ~– | !nobody | !no date | to do',
      '# Done',
      'Action | Owner | Done | Result',
      '最近 | ~? | 2026-06-20 | ~?',
      '早先 | 孙岚 | 2026-05-01 | 见到了',
      '何时 | ~? | ~? | ~?',
      'actions done: 33.3% (3 of 9, dropped ones left out)',
      'still open: 6',
      'overdue: !!2',
      'without a date: !1',
      'dropped: 1',
    ])
    expect(shown(blocks, 'zh').slice(0, 3)).toEqual([
      '行动 | 相关 | 负责人 | 截止 | 状态',
      '更晚 | ~– | !无人 | 2026-06-01 | !!未开始，逾期 29 天',
      '晚了 | ~– | 赵宁 | 2026-06-29 | !!进行中，逾期 1 天',
    ])
  })

  it('leave out a table without a row', () => {
    const lines = (yaml: string) => {
      const some = planOf(yaml)
      return shown(actions.present(actions.compute(some, context), some, context), 'en')
    }
    expect(lines('{}')).toEqual(['!no action is recorded'])
    expect(lines('actions: [{ id: a, what: a, status: dropped }]')).toEqual([
      'actions done: ~? (0 of 0, dropped ones left out)',
      'still open: 0',
      'overdue: 0',
      'without a date: 0',
      'dropped: 1',
    ])
    expect(lines('actions: [{ id: a, what: a, due: 2026-07-01 }]').slice(0, 3)).toEqual([
      'Action | About | Owner | Due | Status',
      'a | ~– | !nobody | 2026-07-01 | to do',
      'actions done: 0.0% (0 of 1, dropped ones left out)',
    ])
  })
})
