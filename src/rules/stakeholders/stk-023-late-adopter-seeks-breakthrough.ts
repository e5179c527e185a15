import { profilesOf } from '../../measures/profiles.js'
import type { Rule } from '../rule.js'

// A breakthrough is the opposite of leaving things as they are.
export const stk023: Rule = {
  code: 'STK-023',
  name: 'late-adopter-seeks-breakthrough',
  label: { en: 'keeps the old, seeks a breakthrough', zh: '守旧却求突破' },
  severity: 'warning',
  summary: {
    en: 'Nobody who holds on to the old has self-actualisation as the leading need.',
    zh: '求稳守旧的人，主导需求不是自我实现。',
  },
  why: {
    en: 'Self-actualisation looks for a breakthrough in the business. Whoever wants things to stay does not, unless the ambition belongs to somebody else.',
    zh: '自我实现追求业务突破，求稳守旧的人不会主动去要，除非那是别人的抱负。',
  },
  source: 'S4-06, S4-07, S4-14',
  move: {
    en: 'Ask what the company should be able to do in three years, and correct the rating.',
    zh: '问问希望公司三年后做到什么，再修正评定。',
  },
  bad: `relationships:
  people:
    - { id: plant, name: 厂长, need: self_actualization, change: conservative }`,
  good: `relationships:
  people:
    - { id: plant, name: 厂长, need: self_actualization, change: pragmatist }`,
  *check(plan, { playbook }) {
    for (const { person, path, need, change } of profilesOf(plan, playbook)) {
      if (!change?.late || need?.id !== 'self_actualization') continue
      const { id, name } = person
      yield {
        subject: id,
        path: [...path, 'need'],
        message: {
          en: `${name} is rated ${change.label.en}, yet the leading need is ${need.label.en}`,
          zh: `${name}是${change.label.zh}，主导需求却是${need.label.zh}`,
        },
        hint: {
          en: `Ask ${name} what the company should be able to do in three years, and correct "need" or "change" by the answer.`,
          zh: `问问${name}希望公司三年后做到什么，再据此修正“need”或“change”。`,
        },
        question: {
          en: `Is it ${name} who wants the breakthrough, or somebody behind, and who will get the credit?`,
          zh: `想要突破的是${name}本人，还是背后的人？成了算谁的功劳？`,
        },
      }
    }
  },
}
