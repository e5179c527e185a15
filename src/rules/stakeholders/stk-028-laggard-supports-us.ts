import { profilesOf } from '../../measures/profiles.js'
import type { Rule } from '../rule.js'

// Support for leaving things alone ends on the day the change begins.
export const stk028: Rule = {
  code: 'STK-028',
  name: 'laggard-supports-us',
  label: { en: 'laggard who supports us', zh: '落后者支持我方' },
  severity: 'info',
  summary: { en: 'Nobody who supports us is a laggard.', zh: '支持我方的人，没有谁是落后者。' },
  why: {
    en: 'A laggard wants to keep what there is. Such support may be meant for leaving things alone, and turns when the change begins.',
    zh: '落后者想维持现状。这种支持可能只是为了不动现有的东西，变革一开始就会反过来。',
  },
  source: 'S4-07, S4-10, S4-14',
  move: {
    en: 'Say openly what will change, and see whether the support stays.',
    zh: '把会有哪些变化讲明白，看支持还在不在。',
  },
  bad: `relationships:
  people:
    - { id: plant, name: 车间主任, change: laggard, attitude: supporter }`,
  good: `relationships:
  people:
    - { id: plant, name: 车间主任, change: pragmatist, attitude: supporter }`,
  *check(plan, { playbook }) {
    for (const { person, path, change, attitude } of profilesOf(plan, playbook)) {
      if (change?.id !== 'laggard' || !attitude?.supportive) continue
      const { id, name } = person
      yield {
        subject: id,
        path: [...path, 'attitude'],
        message: {
          en: `${name} is rated ${change.label.en} towards change, yet ${attitude.label.en} towards us`,
          zh: `${name}对变革是${change.label.zh}，对我方却是${attitude.label.zh}`,
        },
        hint: {
          en: `Tell ${name} what will change in the daily work, and see whether the support stays.`,
          zh: `告诉${name}日常工作会有哪些变化，看支持还在不在。`,
        },
        question: {
          en: `What does ${name} support, the change or things staying as they are, and does the support come from ${name} or from somebody behind?`,
          zh: `${name}支持的是变革，还是维持现状？这是其本人的想法，还是背后有人授意？`,
        },
      }
    }
  },
}
