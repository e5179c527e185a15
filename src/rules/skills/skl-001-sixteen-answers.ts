import { selfAssessments } from '../../measures/self-assessment.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// The schema lets any list of whole numbers pass, so that a draft loads; here it is said what is wrong with it.
export const skl001: Rule = {
  code: 'SKL-001',
  name: 'sixteen-answers',
  label: { en: 'self-assessment cannot be counted', zh: '自评无法计分' },
  severity: 'error',
  summary: {
    en: 'A self-assessment has an answer to each of the 16 questions, from 1 to 5.',
    zh: '自评的 16 题都有答案，每题 1 到 5 分。',
  },
  why: {
    en: 'Answers belong to questions by their place in the list. With one missing nobody knows which, and every score would be wrong.',
    zh: '答案按顺序对应问题。少了一个，就不知道少的是哪一题，每一项得分都会算错。',
  },
  source: 'S2-18, HOUSE',
  move: {
    en: 'Answer all questions in their order, from 1 (never) to 5 (always); "plan explain self_assessment_question" lists them.',
    zh: '按顺序回答全部问题，从 1（从不）到 5（总是）；题目见 plan explain self_assessment_question。',
  },
  bad: `team:
  - id: zhao
    name: 赵宁
    self_assessment: { assessed_on: 2026-06-01, answers: [4, 3, 5, 2, 4, 3, 3, 4, 5, 2, 3, 4, 2, 4, 7] }`,
  good: `team:
  - id: zhao
    name: 赵宁
    self_assessment: { assessed_on: 2026-06-01, answers: [4, 3, 5, 3, 4, 3, 4, 4, 5, 2, 3, 4, 2, 4, 3, 3] }`,
  *check(plan, { asOf, playbook }) {
    const { lowest_answer: lowest, highest_answer: highest } = playbook.self_assessment
    const range = { en: `${String(lowest)} to ${String(highest)}`, zh: `${String(lowest)} 到 ${String(highest)}` }
    for (const { member, path, fault } of selfAssessments(plan, playbook, asOf)) {
      if (fault === undefined) continue
      const { given, wanted, outside } = fault
      const [first] = outside
      const places = listed(outside.map((at) => same(at + 1)))
      const isComplete = given === wanted
      const words = [
        ...(isComplete
          ? []
          : [
              {
                en: `${String(given)} answers instead of ${String(wanted)}`,
                zh: `${String(given)} 个答案，应为 ${String(wanted)} 个`,
              },
            ]),
        ...(first === undefined
          ? []
          : [{ en: `outside ${range.en}: no. ${places.en}`, zh: `第 ${places.zh} 个答案不在 ${range.zh} 之间` }]),
      ]
      yield {
        subject: member.id,
        path: [...path, 'answers', ...(isComplete && first !== undefined ? [first] : [])],
        message: {
          en: `the self-assessment of ${member.name} cannot be counted: ${words.map(({ en }) => en).join('; ')}`,
          zh: `${member.name}的自评无法计分：${words.map(({ zh }) => zh).join('；')}`,
        },
      }
    }
  },
}
