import { selfAssessments } from '../../measures/self-assessment.js'
import { labelsOf } from '../../measures/scales.js'
import { both, labelIn, listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

// A score is for coaching, never for appraisal: the tool reports it, and names what to practise.
export const skl002: Rule = {
  code: 'SKL-002',
  name: 'weak-score',
  label: { en: 'skill worth coaching', zh: '有待加强的能力' },
  severity: 'info',
  summary: {
    en: 'No score of a self-assessment is weak.',
    zh: '自评的各项得分都不处于“待加强”。',
  },
  why: {
    en: 'How somebody listens, asks and argues decides what the customer tells us. It can be practised, as soon as one knows where to begin.',
    zh: '怎么听、怎么问、怎么说，决定客户愿意告诉我们什么。知道从哪里开始，就练得出来。',
  },
  source: 'S2-18, HOUSE',
  move: {
    en: 'Take the lowest answers into the next coaching talk, and practise them before the next visit.',
    zh: '在下次辅导谈话中看看得分最低的几题，拜访前先练一练。',
  },
  bad: `team:
  - id: zhao
    name: 赵宁
    self_assessment: { assessed_on: 2026-06-01, answers: [4, 3, 5, 3, 4, 2, 1, 4, 5, 2, 3, 4, 2, 4, 3, 3] }`,
  good: `team:
  - id: zhao
    name: 赵宁
    self_assessment: { assessed_on: 2026-06-01, answers: [4, 3, 5, 3, 4, 3, 4, 4, 5, 2, 3, 4, 2, 4, 3, 3] }`,
  *check(plan, { asOf, playbook }) {
    const fair = String(playbook.self_assessment.bands.fair)
    for (const { member, path, scores } of selfAssessments(plan, playbook, asOf)) {
      const weak = scores.filter(({ band }) => band === 'weak')
      if (weak.length === 0) continue
      const names = listed(
        weak.map(({ id, value }) => {
          const label = labelIn(playbook.scales['self_assessment_score'], id)
          return { en: `${label.en} (${String(value)} points)`, zh: `${label.zh}（${String(value)} 分）` }
        }),
      )
      const lowest = weak.flatMap((score) => score.lowest)
      const labels = labelsOf(playbook, 'self_assessment_question', lowest)
      const practise = both((language) =>
        labels
          .map((label) => (language === 'zh' ? `“${label.zh}”` : `"${label.en}"`))
          .join(language === 'zh' ? '、' : ', '),
      )
      yield {
        subject: member.id,
        path: [...path, 'answers'],
        message: {
          en: `by the own answers of ${member.name} there is room to grow: ${names.en}; fair begins at ${fair}`,
          zh: `按${member.name}自己的评分，有待加强：${names.zh}；${fair} 分起为一般`,
        },
        hint: {
          en: `Practise with ${member.name} what got the lowest answers: ${practise.en}.`,
          zh: `陪${member.name}练一练得分最低的几项：${practise.zh}。`,
        },
        question: {
          en: `In which talk with the customer did ${member.name} feel this last, and what would help next time?`,
          zh: `${member.name}上次在哪次客户谈话中感到吃力？下次怎样会好些？`,
        },
      }
    }
  },
}
