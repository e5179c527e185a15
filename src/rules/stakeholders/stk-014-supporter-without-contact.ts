import { profilesOf } from '../../measures/profiles.js'
import type { Rule } from '../rule.js'

// Support that nobody of ours has heard is a claim.
export const stk014: Rule = {
  code: 'STK-014',
  name: 'supporter-without-contact',
  label: { en: 'supporter nobody has met', zh: '支持者从未联系' },
  severity: 'warning',
  summary: { en: 'Nobody whom we have never met counts as a supporter.', zh: '从未联系过的人，不算作支持者。' },
  why: {
    en: 'Support that nobody of ours has heard is only a claim. The plan leans on it, and it is gone at the first discussion.',
    zh: '我方没人亲耳听到的支持只是一种说法。计划靠它撑着，一到内部讨论就不见了。',
  },
  source: 'S4-10, S4-14',
  move: {
    en: 'Get an introduction, and leave the attitude open until one of us has heard it.',
    zh: '请人引荐；在我方有人亲耳听到之前，态度先空着。',
  },
  improves: 'contact_index',
  bad: `relationships:
  people:
    - { id: qa, name: 质检经理, contact: none, attitude: supporter }`,
  good: `relationships:
  people:
    - { id: qa, name: 质检经理, contact: brief, attitude: supporter }`,
  *check(plan, { playbook }) {
    for (const { person, path, contact, attitude } of profilesOf(plan, playbook)) {
      if (contact?.id !== 'none' || !attitude?.supportive || attitude.mentor) continue
      const { id, name } = person
      yield {
        subject: id,
        path: [...path, 'contact'],
        message: {
          en: `${name} is rated ${attitude.label.en}, yet has ${contact.label.en} with us`,
          zh: `${name}是${attitude.label.zh}，与我方却${contact.label.zh}`,
        },
        hint: {
          en: `Ask for an introduction to ${name}, and empty "attitude" until one of us has heard it.`,
          zh: `请人引荐${name}；在我方有人亲耳听到之前，“attitude”先空着。`,
        },
        question: {
          en: `Who says that ${name} is for us: ${name} in person, or somebody behind who wants us to believe it?`,
          zh: `是谁说${name}支持我方：${name}本人，还是背后希望我方这么想的人？`,
        },
      }
    }
  },
}
