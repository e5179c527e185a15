import { describe, expect, it } from 'vitest'
import { completeness } from '../../src/analyses/completeness.js'
import type { Block } from '../../src/report/block.js'
import { checkMoves, checkWords } from '../../src/report/completeness-words.js'
import type { Language } from '../../src/report/text.js'
import { textOf } from '../../src/report/words.js'
import { contextAt, planOf } from '../measures/fixtures.js'

const context = contextAt('2026-06-30')

const lines = (blocks: readonly Block[], language: Language): readonly string[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'bars':
        return block.items.map(({ label, pct, value, note }) =>
          [label[language], String(pct), value[language], note ? textOf(note)[language] : ''].join(' | '),
        )
      case 'ordered':
        return block.items.map(({ text }) => textOf(text)[language])
      default:
        return ['?']
    }
  })

const shown = (yaml: string, language: Language = 'en') => {
  const plan = planOf(yaml)
  return lines(completeness.present(completeness.compute(plan, context), plan, context), language)
}

const team =
  'owner: lead\nteam: [{ id: lead, name: 甲, role: account_manager }, { id: boss, name: 乙, role: director }]'

describe('data', () => {
  it('gives every part with what is missing', () => {
    const figures = completeness.compute(planOf('owner: lead\nteam: [{ id: lead, name: 甲 }]'), context)
    expect(figures).toMatchObject({ passed: 1, applicable: 22, pct: 4.5, incomplete: true })
    expect(figures.parts.map(({ id, passed, applicable, pct }) => [id, passed, applicable, pct])).toEqual([
      ['team', 1, 3, 33.3],
      ['background', 0, 4, 0],
      ['maps', 0, 6, 0],
      ['relationships', 0, 5, 0],
      ['goals', 0, 4, 0],
    ])
    expect(figures.parts[0]?.missing).toEqual([
      {
        check: '1.2',
        reported_by: ['PLN-001'],
        follows: null,
        count: { have: 1, need: 2 },
        subjects: [{ subject: 'plan', name: null, keys: ['team'] }],
      },
      {
        check: '1.3',
        reported_by: ['PLN-001'],
        follows: null,
        count: null,
        subjects: [{ subject: 'lead', name: '甲', keys: ['role', 'level'] }],
      },
    ])
    expect(figures.parts[4]?.missing.map(({ check, follows }) => [check, follows])).toEqual([
      ['5.1', null],
      ['5.2', '5.1'],
      ['5.3', '5.1'],
      ['5.4', '5.1'],
    ])
    expect(figures.recommended_missing).toEqual([
      'executive_sponsor',
      'joint_value',
      'reviewed_with',
      'competitor_profile',
    ])
  })
})

describe('what people see', () => {
  it('an empty plan: what is missing first, and how much more', () => {
    expect(shown('{}')).toMatchInlineSnapshot(`
      [
        "1 Team | 0 | 0/3 | nobody of ours answers for the plan +2",
        "2 Background | 0 | 0/4 | life cycle of the customer not given +3",
        "3 Maps | 0 | 0/6 | no goal of the customer +5",
        "4 Relationships | 0 | 0/5 | too few people of the customer +4",
        "5 Goals | 0 | 0/4 | our goals not settled +3",
      ]
    `)
    expect(shown('{}', 'zh')).toMatchInlineSnapshot(`
      [
        "1 客户团队 | 0 | 0/3 | 没有写由谁负责这份计划 +2",
        "2 客户背景 | 0 | 0/4 | 没有写客户生命周期 +3",
        "3 地图与商机 | 0 | 0/6 | 没有客户的目标 +5",
        "4 关系 | 0 | 0/5 | 客户关键人太少 +4",
        "5 目标与行动 | 0 | 0/4 | 我方目标没有定好 +3",
      ]
    `)
  })

  it('one part done', () => {
    expect(shown(team).slice(0, 2)).toMatchInlineSnapshot(`
      [
        "1 Team | 100 | 3/3 | ",
        "2 Background | 0 | 0/4 | life cycle of the customer not given +3",
      ]
    `)
  })

  it('a plan that is complete has full bars', () => {
    const plan = planOf('{}')
    const figures = completeness.compute(plan, context)
    const parts = figures.parts.map((part) => ({ ...part, passed: part.applicable, pct: 100, missing: [] }))
    const whole = { ...figures, parts, passed: 22, pct: 100, incomplete: false }
    expect(lines(completeness.present(whole, plan, context), 'en')).toEqual([
      '1 Team | 100 | 3/3 | ',
      '2 Background | 100 | 4/4 | ',
      '3 Maps | 100 | 6/6 | ',
      '4 Relationships | 100 | 5/5 | ',
      '5 Goals | 100 | 4/4 | ',
    ])
  })
})

describe('the words', () => {
  const ids = Object.keys(checkWords) as (keyof typeof checkWords)[]

  it('are there for all twenty-three checks, each different', () => {
    expect(ids).toHaveLength(23)
    for (const language of ['en', 'zh'] as const) {
      expect(new Set(ids.map((id) => checkWords[id][language])).size).toBe(23)
      expect(new Set(ids.map((id) => checkMoves[id][language])).size).toBe(23)
    }
  })

  it.each(ids)('of %s are a clause and a sentence in both languages', (id) => {
    expect(checkWords[id].en).toMatch(/^[a-z][^.]*$/)
    expect(checkWords[id].zh).toMatch(/^[^。]*[一-龥][^。]*$/)
    expect(checkMoves[id].en).toMatch(/^[A-Z].*\.$/)
    expect(checkMoves[id].zh).toMatch(/[一-龥].*。$/)
  })
})
