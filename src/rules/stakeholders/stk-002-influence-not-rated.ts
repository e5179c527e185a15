import { peopleOf } from '../../measures/lookup.js'
import { hasFormalSay } from '../../measures/people.js'
import type { Rule } from '../rule.js'

// Influence is the weight in every figure: without it a person is on the list and counts for nothing.
export const stk002: Rule = {
  code: 'STK-002',
  name: 'influence-not-rated',
  label: { en: 'influence not rated', zh: '影响力未评定' },
  severity: 'error',
  completeness: true,
  summary: { en: 'The influence of every person is rated.', zh: '每个人的影响力都已评定。' },
  why: {
    en: 'Influence is the weight of a person in every gap and index. Without it the person stands on the list and counts for nothing, so the figures look better or worse than they are.',
    zh: '影响力是差距和各项指数的权重。没有评定的人虽在名单上，却哪里都不计入，算出来的数就不可信。',
  },
  source: 'S0-17, S4-12',
  move: {
    en: 'Judge how much this person\'s word counts in the decision, and write it in "influence".',
    zh: '判断此人的意见在决策中有多大分量，写进“influence”。',
  },
  improves: 'completeness',
  bad: `status: in_review
relationships:
  people:
    - { id: vp, name: 分管副总, roles: [decision_maker] }`,
  good: `status: in_review
relationships:
  people:
    - { id: vp, name: 分管副总, roles: [decision_maker], influence: high }`,
  *check(plan, { playbook }) {
    for (const { thing: person, path } of peopleOf(plan)) {
      if (person.influence !== undefined) continue
      const { id, name } = person
      const isFormal = hasFormalSay(person, playbook)
      yield {
        subject: id,
        path: [...path, 'influence'],
        severity: isFormal ? 'error' : 'warning',
        message: isFormal
          ? {
              en: `${name} has a formal say in the decision, and the influence is not rated`,
              zh: `${name}对决策有正式的发言权，影响力却没有评定`,
            }
          : {
              en: `the influence of ${name} is not rated, so this person counts in no gap and no index`,
              zh: `${name}的影响力没有评定，差距和指数都不计入此人`,
            },
        hint: {
          en: `Judge how much the word of ${name} counts in the decision, and write it in "influence".`,
          zh: `判断${name}的意见在决策中有多大分量，写进“influence”。`,
        },
        question: {
          en: `If ${name} and the others disagreed, whose word would settle it?`,
          zh: `如果${name}与其他人意见不一，最后听谁的？`,
        },
      }
    }
  },
}
