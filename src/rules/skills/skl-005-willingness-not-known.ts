import { labelsOf } from '../../measures/scales.js'
import { willingnessOf } from '../../measures/willingness.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

/** So many questions fit into one visit. */
const mostAtATime = 3

// Only people of whom somebody has begun to find out: the module is on as soon as one answer is written. 0 says that
// nobody knows, so it counts as not known, like an answer that is absent.
export const skl005: Rule = {
  code: 'SKL-005',
  name: 'willingness-not-known',
  label: { en: 'willingness to buy hardly known', zh: '购买意愿了解不足' },
  severity: 'info',
  summary: {
    en: 'Most of the ten questions on the willingness of a person are answered, once we have begun to ask.',
    zh: '一旦开始了解某人的购买意愿，十个问题大部分都有答案。',
  },
  why: {
    en: 'Who has never used the like buys otherwise than who knows what poor quality costs. With half of the answers we guess which talk is due.',
    zh: '没用过同类产品的人，和吃过质量亏的人，买法完全不同。只知道一半，该谈什么全靠猜。',
  },
  source: 'S2-37, HOUSE',
  move: {
    en: 'Ask what is open at the next visit, and write the answers from 1 (no) to 3 (yes).',
    zh: '下次拜访时问清，并填写答案，从 1（否）到 3（是）。',
  },
  bad: `relationships:
  people:
    - { id: li, name: 李总, willingness: { q1: 3, q2: 2, q4: 0, q9: 3 } }`,
  good: `relationships:
  people:
    - { id: li, name: 李总, willingness: { q1: 3, q2: 2, q3: 1, q4: 2, q5: 1, q6: 2, q9: 3, q10: 3 } }`,
  *check(plan, { playbook }) {
    for (const { person, path, answers, known, of, isThin } of willingnessOf(plan, playbook)) {
      if (!isThin) continue
      const open = answers.filter(({ answer }) => answer === undefined).slice(0, mostAtATime)
      const names = listed(
        labelsOf(
          playbook,
          'willingness_question',
          open.map(({ id }) => id),
        ),
      )
      const least = String(playbook.limits.willingness_known)
      const ids = listed(open.map(({ id }) => same(id)))
      yield {
        subject: person.id,
        path,
        message: {
          en: `of ${person.name}'s willingness to buy we know ${String(known)} of ${String(of)} answers (wanted: ${least})`,
          zh: `${person.name}的购买意愿，${String(of)} 题只知道 ${String(known)} 题（应知道 ${least} 题）`,
        },
        hint: {
          en: `Find out at the next visit (${ids.en}): ${names.en}.`,
          zh: `下次拜访时了解（${ids.zh}）：${names.zh}。`,
        },
        question: {
          en: `What would ${person.name} have to see or hear to want it more?`,
          zh: `${person.name}要看到什么、听到什么，才会更想要？`,
        },
      }
    }
  },
}
