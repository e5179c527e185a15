import { ratingAgesOf } from '../../measures/freshness.js'
import { ratingWords } from '../../report/rating-words.js'
import { listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Whoever marks a guess as a guess is honest; so it is only a hint, and yet nobody should build on it.
export const pol003: Rule = {
  code: 'POL-003',
  name: 'rating-only-assumed',
  label: { en: 'rating only assumed', zh: '评定仅凭推测' },
  severity: 'info',
  summary: {
    en: 'Ratings of key players rest on more than an assumption.',
    zh: '对关键人的评定不只是推测。',
  },
  why: {
    en: 'It is right to mark a guess as a guess. But gaps, indices and the control of the deal all count it like knowledge, and key players weigh most in them.',
    zh: '把推测如实标明是对的。但差距、指数和控单力都把它当事实计算，而关键人的分量最重。',
  },
  source: 'S2-17, HOUSE',
  move: {
    en: 'Find out by a visit or from somebody who was there, and write "confidence" and "evidence" anew.',
    zh: '通过拜访或向当事人了解，重新填写“confidence”和“evidence”。',
  },
  bad: `relationships:
  people:
    - { id: gm, name: 王总, influence: high, attitude: supporter, confidence: low }`,
  good: `relationships:
  people:
    - { id: gm, name: 王总, influence: high, attitude: supporter, confidence: medium }`,
  *check(plan, { asOf, playbook }) {
    for (const { person, path, keyPlayer, ratings } of ratingAgesOf(plan, playbook, asOf)) {
      const { id, name } = person
      const assumed = ratings.filter(({ confidence }) => confidence === 'low')
      const [first] = assumed
      if (!keyPlayer || first === undefined) continue
      const words = listed(assumed.map((rating) => ratingWords(rating.id, playbook.scales['dimension'])))
      const isOwn = person.ratings?.[first.id]?.confidence === 'low'
      yield {
        subject: id,
        path: isOwn ? [...path, 'ratings', first.id, 'confidence'] : [...path, 'confidence'],
        message: {
          en: `${name} is a key player, and what we say of this person is only assumed: ${words.en}`,
          zh: `${name}是关键人，但以下评定仅凭推测：${words.zh}`,
        },
        hint: {
          en: `See ${name} or ask somebody who has, and write "confidence" and "evidence" anew.`,
          zh: `去见${name}，或请教见过的人，再重新填写“confidence”和“evidence”。`,
        },
        question: {
          en: `What of this has ${name} said or shown, and to whom (${words.en})?`,
          zh: `这些情况（${words.zh}），${name}对谁说过或表现过？`,
        },
      }
    }
  },
}
