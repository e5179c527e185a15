import { profilesOf } from '../../measures/profiles.js'
import type { Rule } from '../rule.js'

// Feedback and inside information need somebody who talks with us.
export const stk012: Rule = {
  code: 'STK-012',
  name: 'mentor-without-contact',
  label: { en: 'mentor without contact', zh: '指导者缺少联系' },
  severity: 'error',
  summary: { en: 'We have more than little contact with every mentor.', zh: '与每位指导者的联系都不止一两次。' },
  why: {
    en: 'A mentor gives feedback, guidance and inside information, which is impossible without contact. Either the contact is worse than it should be, or the attitude is better than it is.',
    zh: '指导者会给反馈、出主意、透露内部信息，没有联系就做不到。要么联系太少，要么态度估得太高。',
  },
  source: 'S4-09, S4-10, S4-14',
  move: {
    en: 'Meet the mentor soon and ask for advice on the next step, or correct the attitude.',
    zh: '尽快见这位指导者，就下一步请教；否则修正态度。',
  },
  improves: 'contact_index',
  bad: `relationships:
  people:
    - { id: admin, name: 综合部经理, contact: brief, attitude: mentor }`,
  good: `relationships:
  people:
    - { id: admin, name: 综合部经理, contact: multiple, attitude: mentor }`,
  *check(plan, { playbook }) {
    for (const { person, path, contact, attitude } of profilesOf(plan, playbook)) {
      if (!attitude?.mentor || (contact?.id !== 'none' && contact?.id !== 'brief')) continue
      const { id, name } = person
      yield {
        subject: id,
        path: [...path, 'contact'],
        severity: contact.id === 'none' ? 'error' : 'warning',
        message: {
          en: `${name} is rated ${attitude.label.en}, yet has ${contact.label.en} with us`,
          zh: `${name}是${attitude.label.zh}，与我方却${contact.label.zh}`,
        },
        hint: {
          en: `Ask ${name} for advice on the next step, and correct "contact" or "attitude" by what comes back.`,
          zh: `就下一步请教${name}，再按其反应修正“contact”或“attitude”。`,
        },
        question: {
          en: `What has ${name} told us that only a mentor would tell, and does it come from ${name} or from somebody behind?`,
          zh: `${name}告诉过我方哪些只有指导者才会说的事？这是其本人的意思，还是替背后的人传话？`,
        },
      }
    }
  },
}
