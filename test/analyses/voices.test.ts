import { describe, expect, it } from 'vitest'
import { voices } from '../../src/analyses/voices.js'
import { contextAt, planOf } from '../measures/fixtures.js'
import { shown } from './shown.js'

const context = contextAt('2026-06-30')

const plan = planOf(`
relationships:
  people:
    - { id: a, name: 甲, influence: high }
    - { id: b, name: 乙, roles: [approver] }
    - { id: c, name: 丙, influence: low }
  voices:
    - { person: c, said_on: 2026-05-01, sentiment: negative, view_of_us: 来得少 }
    - { person: a, said_on: 2026-06-20, sentiment: positive, view_of_us: 准备充分, quote: 很好 }
    - { person: gone, said_on: 2026-06-20 }
    - { person: a, said_on: 2025-06-30, sentiment: positive, view_of_our_company: 可靠 }
`)

describe('voices', () => {
  it('stand newest first, with what is not known as null', () => {
    const figures = voices.compute(plan, context)
    expect(figures.voices.map(({ person, said_on, days_ago }) => [person, said_on, days_ago])).toEqual([
      ['a', '2026-06-20', 10],
      ['gone', '2026-06-20', 10],
      ['c', '2026-05-01', 60],
      ['a', '2025-06-30', 365],
    ])
    expect(figures.voices[1]).toEqual({
      person: 'gone',
      said_on: '2026-06-20',
      days_ago: 10,
      sentiment: null,
      view_of_us: null,
      view_of_our_company: null,
      quote: null,
    })
    expect(Object.entries(figures.sentiments)).toEqual([
      ['positive', 2],
      ['negative', 1],
      ['unknown', 1],
    ])
    expect([figures.key_players_without_voice, figures.key_players_assessed, figures.key_players_of]).toEqual([
      ['b'],
      1,
      2,
    ])
  })

  it('are shown with feeling, words and who has not been heard', () => {
    const blocks = voices.present(voices.compute(plan, context), plan, context)
    expect(shown(blocks, 'en')).toEqual([
      'Who | When | Feeling | What was said',
      '甲 | 2026-06-20 | +positive | us: 准备充分; "很好"',
      'gone | 2026-06-20 | ~? | ~?',
      '丙 | 2026-05-01 | !!negative | us: 来得少',
      '甲 | 2025-06-30 | +positive | our company: 可靠',
      'voices: 4 entries (positive 2 · negative 1 · ? 1)',
      'key players heard: 1 of 2',
      'not heard yet: !乙',
    ])
    expect(shown(blocks, 'zh').slice(0, 2)).toEqual([
      '姓名 | 日期 | 态度 | 怎么说',
      '甲 | 2026-06-20 | +正面 | 对我们：准备充分；“很好”',
    ])
  })

  it('say so when nothing is recorded', () => {
    const empty = planOf('{}')
    expect(shown(voices.present(voices.compute(empty, context), empty, context), 'zh')).toEqual([
      '!还没有记录客户心声',
      '心声: 0 条',
      '已听到的关键人: 0/0',
      '尚未听到: ~–',
    ])
  })
})
