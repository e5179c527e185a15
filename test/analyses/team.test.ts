import { describe, expect, it } from 'vitest'
import { team } from '../../src/analyses/team.js'
import { bedrock, on, planOf } from '../measures/deal-fixtures.js'
import { linesOf, tablesFit } from './lines.js'

const day = '2026-06-30'

const shown = (plan: typeof bedrock, language: 'en' | 'zh' = 'en') =>
  linesOf(team.present(team.compute(plan, on(day)), plan, on(day)), language)

describe('data', () => {
  it('says what each of us carries', () => {
    expect(team.compute(bedrock, on(day))).toEqual({
      owner: 't1',
      members: [
        {
          id: 't1',
          name: '客户经理',
          role: 'account_manager',
          level: 2,
          is_executive_sponsor: null,
          leads: ['b_shen'],
          covers: ['b_shen'],
          opportunities: [],
          open_actions: 1,
          overdue_actions: 1,
        },
        {
          id: 't4',
          name: '副总',
          role: 'executive',
          level: 4,
          is_executive_sponsor: true,
          leads: ['b_luo'],
          covers: ['b_luo', 'b_shen'],
          opportunities: [],
          open_actions: 1,
          overdue_actions: 0,
        },
      ],
      executive_sponsors: ['t4'],
    })
  })

  it('takes the level of the role where the member has none, and null without either', () => {
    const plan = planOf(
      'team: [{ id: a, name: a, role: director }, { id: b, name: b }]\nopportunities: [{ id: o, name: o, team: [b] }]',
    )
    expect(team.compute(plan, on(day))).toMatchObject({
      owner: null,
      members: [
        { level: 3, opportunities: [] },
        { level: null, role: null, opportunities: ['o'] },
      ],
    })
  })
})

describe('what people see', () => {
  it('bedrock, in both languages', () => {
    const blocks = team.present(team.compute(bedrock, on(day)), bedrock, on(day))
    expect(tablesFit(blocks)).toBe(true)
    expect(linesOf(blocks)).toMatchInlineSnapshot(`
      [
        "Who | Role | Level | Leads | Covers | Deals | Open actions | Overdue",
        "★ 客户经理 | account manager | 2 | 1 | 1 | 0 | 1 | bad:1",
        "副总 | executive | 4 | 1 | 2 | 0 | 1 | –",
        "owner of the plan = 客户经理",
        "executive sponsor = 副总",
        "★: owner of the plan",
      ]
    `)
    expect(linesOf(blocks, 'zh')).toMatchInlineSnapshot(`
      [
        "姓名 | 角色 | 层级 | 主责人数 | 覆盖人数 | 商机 | 未完成行动 | 逾期",
        "★ 客户经理 | 客户经理 | 2 | 1 | 1 | 0 | 1 | bad:1",
        "副总 | 副总、总经理 | 4 | 1 | 2 | 0 | 1 | –",
        "计划负责人 = 客户经理",
        "我方高层赞助人 = 副总",
        "★: 计划负责人",
      ]
    `)
  })

  it('nobody, and nobody named', () => {
    expect(shown(planOf('currency: CNY'))).toEqual(['warn:nobody of ours is recorded'])
    expect(shown(planOf('team: [{ id: a, name: 甲 }]'))).toEqual([
      'Who | Role | Level | Leads | Covers | Deals | Open actions | Overdue',
      '甲 | ? | ? | 0 | 0 | 0 | 0 | –',
      'owner of the plan = ?',
      'executive sponsor = warn:nobody named',
    ])
  })
})
