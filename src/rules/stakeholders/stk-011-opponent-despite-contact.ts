import { profilesOf } from '../../measures/profiles.js'
import type { Rule } from '../rule.js'

// An opponent whom we meet often learns more from us than we from this person.
export const stk011: Rule = {
  code: 'STK-011',
  name: 'opponent-despite-contact',
  label: { en: 'opponent despite much contact', zh: '联系较多却反对' },
  severity: 'warning',
  summary: { en: 'Nobody with whom we have much contact is an opponent.', zh: '与我方联系较多的人，没有谁是反对者。' },
  why: {
    en: 'An opponent wants us to lose and is often the mentor of a competitor. Meeting such a person often brings no support, and may carry what we say to the other side.',
    zh: '反对者希望我方失败，往往就是对手的指导者。与其频繁来往换不来支持，还可能把我方的话传过去。',
  },
  source: 'S4-09, S4-10, S4-14',
  move: {
    en: 'Agree what this person may learn from us, and find out who stands behind the resistance.',
    zh: '约定哪些信息可以让此人知道，并弄清反对的背后是谁。',
  },
  improves: 'support_index',
  bad: `relationships:
  people:
    - { id: buyer, name: 采购总监, contact: multiple, attitude: opponent }`,
  good: `relationships:
  people:
    - { id: buyer, name: 采购总监, contact: multiple, attitude: neutral }`,
  *check(plan, { playbook }) {
    for (const { person, path, contact, attitude, rival } of profilesOf(plan, playbook)) {
      if (contact?.id !== 'multiple' || attitude?.id !== 'opponent') continue
      const { id, name } = person
      yield {
        subject: id,
        path: [...path, 'attitude'],
        message: {
          en: `${name} has ${contact.label.en} with us and is rated ${attitude.label.en}`,
          zh: `${name}与我方${contact.label.zh}，却是${attitude.label.zh}`,
        },
        hint: {
          en: `Agree in the team what ${name} may learn from us, and win somebody to whom ${name} listens.`,
          zh: `在团队内约定哪些信息可以让${name}知道，再争取一位${name}愿意听的人。`,
        },
        question: {
          en: `Does ${name} fight us out of conviction, or on behalf of ${rival?.name ?? 'somebody else'}, and where does our information go?`,
          zh: `${name}反对我方，是出于自己的看法，还是在替${rival?.name ?? '别人'}出力？我方的信息会传到哪里？`,
        },
      }
    }
  },
}
