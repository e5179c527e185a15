import type { Rule } from '../rule.js'

// A plan that nobody has questioned is the opinion of one.
export const pln007: Rule = {
  code: 'PLN-007',
  name: 'approved-without-review',
  label: { en: 'approved without review', zh: '未经审阅就批准' },
  severity: 'warning',
  summary: {
    en: 'An approved plan says with whom it was reviewed.',
    zh: '已批准的计划写明与谁审阅过。',
  },
  why: {
    en: 'Others see the obstacles and the openings that the author does not see any more. A plan that was approved without being talked through is the opinion of one person.',
    zh: '别人能看到作者已经看不到的障碍和机会。没有一起审过就批准的计划，只是一个人的看法。',
  },
  source: 'S0-23, S0-24',
  move: {
    en: 'Talk the plan through with the team leader, and write in "reviewed_with" who took part.',
    zh: '和团队领导把计划过一遍，并在“reviewed_with”写明有谁参加。',
  },
  bad: `status: approved
team: [{ id: boss, name: 总监 }]`,
  good: `status: approved
reviewed_with: [boss]
team: [{ id: boss, name: 总监 }]`,
  *check({ status, reviewed_with }) {
    if (status !== 'approved' || reviewed_with?.length) return
    yield {
      subject: 'plan',
      path: ['reviewed_with'],
      message: {
        en: 'the plan is approved, and nobody is named who reviewed it',
        zh: '计划已批准，却没有写与谁审阅过',
      },
      question: {
        en: 'Who of us has challenged this plan, and what did we change because of it?',
        zh: '我方谁挑战过这份计划？因此改了什么？',
      },
    }
  },
}
