import { labelOf } from '../../measures/scales.js'
import { ratingClashes, ratingLabel } from '../../measures/strategic-selling.js'
import { ratingWords } from '../../report/people-words.js'
import { same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Two scales, one fact: where they differ, one of them was written without asking.
export const rol005: Rule = {
  code: 'ROL-005',
  name: 'rating-against-attitude',
  label: { en: 'rating and attitude disagree', zh: '评分与态度矛盾' },
  severity: 'warning',
  summary: {
    en: 'The rating of support and the attitude to us do not point in opposite directions.',
    zh: '支持度评分与对我方的态度方向一致。',
  },
  why: {
    en: 'Both say whether somebody is for us or against us. As long as they say the opposite, everybody in the team believes the one that suits them.',
    zh: '两者说的都是此人支持还是反对我方。只要方向相反，团队里每个人就只信自己愿意信的那个。',
  },
  source: 'PUB 6, S4-10',
  move: {
    en: 'Decide by what the person really said or did, and correct "mh_rating" or "attitude".',
    zh: '以此人真正说过、做过的事为准，改正“mh_rating”或“attitude”。',
  },
  improves: 'support_index',
  bad: `relationships:
  people:
    - { id: cfo, name: 李总, attitude: non_supporter, mh_rating: 3 }`,
  good: `relationships:
  people:
    - { id: cfo, name: 李总, attitude: supporter, mh_rating: 3 }`,
  *check(plan, { playbook }) {
    for (const { thing: person, path, rating, attitude } of ratingClashes(plan, playbook)) {
      const { id, name } = person
      const level = labelOf(playbook, 'attitude', attitude) ?? same(attitude)
      const score = ratingWords(rating, ratingLabel(playbook, rating))
      yield {
        subject: id,
        path: [...path, 'mh_rating'],
        message: {
          en: `the rating of ${name} is ${score.en}, yet the attitude to us is ${level.en}`,
          zh: `${name}的支持度评分是 ${score.zh}，对我方的态度却是${level.zh}`,
        },
        hint: {
          en: `Ask whoever met ${name} last what ${name} said or did, and correct "mh_rating" or "attitude".`,
          zh: `问问最近见过${name}的同事，${name}说了什么、做了什么，再改正“mh_rating”或“attitude”。`,
        },
        question: {
          en: `What did ${name} last do for us or against us, and who of us saw it?`,
          zh: `${name}最近做过什么对我方有利或不利的事？我方谁亲眼看到？`,
        },
        related: [
          { path: [...path, 'attitude'], message: { en: 'the attitude stands here', zh: '对我方的态度写在这里' } },
        ],
      }
    }
  },
}
