import { profilesOf } from '../../measures/profiles.js'
import type { Rule } from '../rule.js'

// People who need safety keep out of the front row.
export const stk025: Rule = {
  code: 'STK-025',
  name: 'safety-yet-outspoken',
  label: { en: 'needs safety, takes sides', zh: '求安全却表态' },
  severity: 'warning',
  summary: {
    en: 'Nobody with safety as the leading need is a mentor or an opponent.',
    zh: '主导需求是安全的人，不会是指导者或反对者。',
  },
  why: {
    en: 'People who need safety do not stick their neck out. One who works openly for us or against us has backing from somebody, or one of the ratings is wrong.',
    zh: '安全需求强的人不出头。若公开帮我方或反对我方，要么背后有人撑腰，要么判断有误。',
  },
  source: 'S4-06, S4-10, S4-14',
  move: {
    en: 'Find out what this person has to lose and who gives cover, and correct the rating.',
    zh: '弄清此人怕失去什么、谁在撑腰，再修正评定。',
  },
  bad: `relationships:
  people:
    - { id: admin, name: 综合部经理, need: safety, attitude: mentor }`,
  good: `relationships:
  people:
    - { id: admin, name: 综合部经理, need: safety, attitude: supporter }`,
  *check(plan, { playbook }) {
    for (const { person, path, need, attitude } of profilesOf(plan, playbook)) {
      if (need?.id !== 'safety' || (!attitude?.mentor && attitude?.id !== 'opponent')) continue
      const { id, name } = person
      yield {
        subject: id,
        path: [...path, 'attitude'],
        message: {
          en: `the leading need of ${name} is ${need.label.en}, yet the attitude to us is ${attitude.label.en}`,
          zh: `${name}的主导需求是${need.label.zh}，对我方的态度却是${attitude.label.zh}`,
        },
        hint: {
          en: `Find out what ${name} has to lose by taking sides, and correct "need" or "attitude".`,
          zh: `弄清${name}表态会失去什么，再修正“need”或“attitude”。`,
        },
        question: {
          en: `Why does ${name} take sides in spite of the risk: out of conviction, or because somebody behind gives cover, and who?`,
          zh: `${name}不怕担风险也要表态，是出于自己的判断，还是背后有人撑腰？是谁？`,
        },
      }
    }
  },
}
