import { profilesOf } from '../../measures/profiles.js'
import type { Rule } from '../rule.js'

// Who wants authority proved holds on to an own decision; neutrality hides it.
export const stk026: Rule = {
  code: 'STK-026',
  name: 'esteem-yet-neutral',
  label: { en: 'needs esteem, stays neutral', zh: '重尊重却中立' },
  severity: 'info',
  summary: {
    en: 'Nobody with esteem as the leading need is neutral towards us.',
    zh: '主导需求是尊重的人，对我方不是中立。',
  },
  why: {
    en: 'People who want their authority to be seen hold on to their own decision. When they show none, the neutrality hides something.',
    zh: '看重权威的人坚持自己的决定。若迟迟不表态，中立的背后往往另有原因。',
  },
  source: 'S4-06, S4-10, S4-14',
  move: {
    en: "Ask for this person's judgement on one question of the solution, and listen for what is left out.",
    zh: '就方案中的一个问题请此人判断，听听哪些话没有说。',
  },
  bad: `relationships:
  people:
    - { id: expert, name: 技术专家, need: esteem, attitude: neutral }`,
  good: `relationships:
  people:
    - { id: expert, name: 技术专家, need: esteem, attitude: supporter }`,
  *check(plan, { playbook }) {
    for (const { person, path, need, attitude } of profilesOf(plan, playbook)) {
      if (need?.id !== 'esteem' || attitude?.id !== 'neutral') continue
      const { id, name } = person
      yield {
        subject: id,
        path: [...path, 'attitude'],
        message: {
          en: `the leading need of ${name} is ${need.label.en}, yet the attitude to us is ${attitude.label.en}`,
          zh: `${name}的主导需求是${need.label.zh}，对我方的态度却是${attitude.label.zh}`,
        },
        hint: {
          en: `Ask ${name} for a judgement on one question of the solution, and listen for what is left out.`,
          zh: `就方案中的一个问题请${name}判断，听听哪些话没有说。`,
        },
        question: {
          en: `Has ${name} really no opinion yet, or is there somebody behind whom ${name} will not offend, and who?`,
          zh: `${name}是真的还没有主意，还是背后有不愿得罪的人？是谁？`,
        },
      }
    }
  },
}
