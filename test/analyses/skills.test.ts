import { describe, expect, it } from 'vitest'
import { skills } from '../../src/analyses/skills.js'
import { contextAt, planOf } from '../measures/fixtures.js'
import { shown } from './shown.js'

const context = contextAt('2026-06-30')

const look = (yaml: string, language: 'en' | 'zh' = 'en') => {
  const plan = planOf(yaml)
  return shown(skills.present(skills.compute(plan, context), plan, context), language)
}

const full = `
owner: zhao
team:
  - { id: zhao, name: 赵宁, seller_rung: traditional, self_assessment: { assessed_on: 2025-12-20, answers: [4, 3, 5, 3, 5, 3, 3, 4, 5, 3, 3, 4, 1, 4, 3, 3] } }
  - { id: sun, name: 孙岚, seller_rung: relationship_manager }
  - { id: qian, name: 钱立, self_assessment: { assessed_on: 2026-06-29, answers: [4, 3, 5] } }
relationships:
  people:
    - { id: li, name: 李总, willingness: { q1: 3, q2: 2, q3: 1, q4: 1, q5: 1, q6: 3, q7: 3, q8: 2, q9: 3, q10: 1 } }
    - { id: wang, name: 王总, willingness: { q1: 3, q4: 0 } }
    - { id: zhou, name: 周工 }
`

const noScores = ['contact_ability', 'obtain_information', 'give_information', 'influence_and_handling'].map(
  (score) => ({
    score,
    value: null,
    band: null,
  }),
)

describe('skills', () => {
  it('have figures of every member, with what is not known as null', () => {
    const { lead, members, willingness } = skills.compute(planOf(full), context)
    expect(lead).toBe('zhao')
    expect(members).toEqual([
      {
        member: 'zhao',
        rung: 'traditional',
        rung_number: 2,
        scores: [
          { score: 'contact_ability', value: 16, band: 'strong' },
          { score: 'obtain_information', value: 16, band: 'strong' },
          { score: 'give_information', value: 14, band: 'fair' },
          { score: 'influence_and_handling', value: 10, band: 'weak' },
        ],
        answers: 16,
        total: 56,
        assessed_on: '2025-12-20',
        age_days: 192,
        out_of_date: true,
      },
      {
        member: 'sun',
        rung: 'relationship_manager',
        rung_number: 4,
        scores: noScores,
        answers: null,
        total: null,
        assessed_on: null,
        age_days: null,
        out_of_date: null,
      },
      {
        member: 'qian',
        rung: null,
        rung_number: null,
        scores: noScores,
        answers: 3,
        total: null,
        assessed_on: '2026-06-29',
        age_days: 1,
        out_of_date: false,
      },
    ])
    expect(willingness.map(({ person, known, of }) => [person, known, of])).toEqual([
      ['li', 10, 10],
      ['wang', 1, 10],
    ])
    expect(willingness[1]?.answers.slice(0, 2)).toEqual([
      { question: 'q1', answer: 3 },
      { question: 'q2', answer: null },
    ])
    expect(willingness[1]?.answers[3]).toEqual({ question: 'q4', answer: null })
  })

  it('are shown with bands, age and answers', () => {
    expect(look(full)).toMatchInlineSnapshot(`
      [
        "Who | Rung | making contact | obtaining information | giving information | influencing and handling | total | days old",
        "★ 赵宁 | 2 traditional seller | +16 | +16 | 14 | !10 | 56 | !192",
        "孙岚 | 4 relationship manager | ~? | ~? | ~? | ~? | ~? | ~?",
        "钱立 | ~? | ~? | ~? | ~? | ~? | ~? | 1",
        "★ = leads the account, ≥ 16 = strong, ≥ 11 = fair, < 11 = weak",
        "~Scores are for coaching, not for appraisal; the sixteen questions: plan explain self_assessment_question",
        "Willingness to buy | Known | q1 | q2 | q3 | q4 | q5 | q6 | q7 | q8 | q9 | q10",
        "李总 | 10 of 10 | 3 | 2 | 1 | 1 | 1 | 3 | 3 | 2 | 3 | 1",
        "王总 | !1 of 10 | 3 | ~? | ~? | ~? | ~? | ~? | ~? | ~? | ~? | ~?",
        "q1 = earlier use of the like, q2 = knowledge of our product, q3 = use and volume, q4 = knowledge of other suppliers, q5 = knowledge of other users, q6 = how use turns into value, q7 = what poor quality costs, q8 = what good service in time brings, q9 = influence on the purchase, q10 = number of deciders, 3 = yes, high, 2 = partly, 1 = no, low",
      ]
    `)
    expect(look(full, 'zh')).toMatchInlineSnapshot(`
      [
        "姓名 | 台阶 | 接触能力 | 争取资料 | 提供资料 | 影响和处理 | 总分 | 距今天数",
        "★ 赵宁 | 2 传统销售员 | +16 | +16 | 14 | !10 | 56 | !192",
        "孙岚 | 4 关系经理人 | ~? | ~? | ~? | ~? | ~? | ~?",
        "钱立 | ~? | ~? | ~? | ~? | ~? | ~? | 1",
        "★ = 客户负责人, ≥ 16 = 强, ≥ 11 = 一般, < 11 = 待加强",
        "~得分用于辅导，不用于考核；十六个问题见 plan explain self_assessment_question",
        "购买意愿 | 已知 | q1 | q2 | q3 | q4 | q5 | q6 | q7 | q8 | q9 | q10",
        "李总 | 10/10 | 3 | 2 | 1 | 1 | 1 | 3 | 3 | 2 | 3 | 1",
        "王总 | !1/10 | 3 | ~? | ~? | ~? | ~? | ~? | ~? | ~? | ~? | ~?",
        "q1 = 以往使用同类产品, q2 = 对我方产品的了解, q3 = 用途与用量, q4 = 对其他供应商的了解, q5 = 对其他用户的了解, q6 = 怎样用出价值, q7 = 质量差的后果, q8 = 及时优质的效果, q9 = 对购买的影响, q10 = 决策人数, 3 = 是、高, 2 = 部分, 1 = 否、低",
      ]
    `)
  })

  it('show only rungs while nobody has answered', () => {
    const plan = 'team: [{ id: zhao, name: 赵宁, seller_rung: beginner }]'
    expect(look(plan)).toEqual([
      'Who | Rung',
      '赵宁 | 1 beginner',
      '★ = leads the account',
      '~nobody has answered; the sixteen questions: plan explain self_assessment_question',
    ])
    expect(look(plan, 'zh').at(-1)).toBe('~还没有人自评；十六个问题见 plan explain self_assessment_question')
  })

  it('say nothing of modules that are off, and that nothing is recorded where both are', () => {
    const nothing = ['~neither rungs and self-assessments of our team nor answers on willingness are recorded']
    expect(look('{}')).toEqual(nothing)
    expect(look('team: [{ id: zhao, name: 赵宁 }]')).toEqual(nothing)
    expect(look('relationships: { people: [{ id: a, name: A, willingness: { q1: 1 } }] }')[0]).toMatch(/^Willingness/)
  })

  it('miss the data of modules that are on', () => {
    expect(look('modules: [self_assessment, willingness]', 'zh')).toEqual([
      '!还没有记录我方人员',
      '!还没有了解过任何人的购买意愿',
    ])
  })
})
