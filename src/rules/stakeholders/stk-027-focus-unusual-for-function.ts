import { profilesOf } from '../../measures/profiles.js'
import type { Rule } from '../rule.js'

// A concern that does not belong to the post is often the concern of somebody behind.
export const stk027: Rule = {
  code: 'STK-027',
  name: 'focus-unusual-for-function',
  label: { en: 'focus unusual for the function', zh: '关注点与职能不符' },
  severity: 'info',
  summary: {
    en: 'The decision focus of everybody is the usual one for the function.',
    zh: '每个人的决策关注点都与其职能相符。',
  },
  why: {
    en: 'A concern that does not belong to the post is a sign. It may come from somebody behind, and then the answer has to reach that person.',
    zh: '关注点与职能不符是一个信号：问题可能来自背后的人，那么答案也要送到那个人手里。',
  },
  source: 'S4-08, S4-14',
  move: {
    en: 'Find out who else waits for the answer, and give it to that person too.',
    zh: '弄清还有谁在等答案，也给那个人一份。',
  },
  bad: `relationships:
  people:
    - { id: cfo, name: 财务总监, function: finance, focus: technical }`,
  good: `relationships:
  people:
    - { id: cfo, name: 财务总监, function: finance, focus: financial }`,
  *check(plan, { playbook }) {
    for (const { person, path, focus, usual } of profilesOf(plan, playbook)) {
      if (!focus || !usual || focus.id === usual.focus.id) continue
      const { id, name } = person
      yield {
        subject: id,
        path: [...path, 'focus'],
        message: {
          en: `${name} works in ${usual.function.label.en}, yet the decision focus is ${focus.label.en} instead of the usual ${usual.focus.label.en}`,
          zh: `${name}的职能是${usual.function.label.zh}，决策关注点却是${focus.label.zh}，而不是通常的${usual.focus.label.zh}`,
        },
        hint: {
          en: `Ask ${name} who else waits for the answer, and give it to that person too.`,
          zh: `问清${name}还有谁在等答案，也给那个人一份。`,
        },
        question: {
          en: `Who really asks when ${name} looks at the ${focus.label.en} side: ${name}, or somebody behind, and who?`,
          zh: `${name}关注${focus.label.zh}，是自己想问，还是替背后的人问？替谁？`,
        },
      }
    }
  },
}
