import { profilesOf } from '../../measures/profiles.js'
import type { Rule } from '../rule.js'

// Contact is what we put in; only the attitude shows whether it had the expected effect.
export const stk010: Rule = {
  code: 'STK-010',
  name: 'deep-contact-without-effect',
  label: { en: 'deep contact without effect', zh: '联系深入却不支持' },
  severity: 'error',
  summary: { en: 'Nobody with whom we have deep contact is against us.', zh: '与我方联系深入的人，没有谁不支持我方。' },
  why: {
    en: 'Contact is our input, attitude is the result. When deep contact leaves somebody against us, either our time has no effect, or somebody else makes up the mind of this person.',
    zh: '联系是我方的投入，态度才是结果。联系深入却仍不支持我方，要么投入没有取得预期效果，要么另有人在左右此人的态度。',
  },
  source: 'S4-09, S4-14',
  move: {
    en: 'Instead of more visits, find out what speaks against us and who stands behind it.',
    zh: '先别再加拜访，弄清顾虑是什么、背后是谁。',
  },
  improves: 'support_index',
  bad: `relationships:
  people:
    - { id: it, name: 信息总监, contact: in_depth, attitude: non_supporter }`,
  good: `relationships:
  people:
    - { id: it, name: 信息总监, contact: in_depth, attitude: neutral }`,
  *check(plan, { playbook }) {
    for (const { person, path, keyPlayer, contact, attitude, rival } of profilesOf(plan, playbook)) {
      if (contact?.id !== 'in_depth' || !attitude?.hostile) continue
      const { id, name } = person
      yield {
        subject: id,
        path: [...path, 'attitude'],
        severity: keyPlayer ? 'error' : 'warning',
        message: {
          en: `${name} has ${contact.label.en} with us and is still rated ${attitude.label.en}`,
          zh: `${name}与我方${contact.label.zh}，却仍是${attitude.label.zh}`,
        },
        hint: {
          en: `Instead of more visits, find out through somebody who knows ${name} well what speaks against us, and plan one action that answers it.`,
          zh: `先别再加拜访，通过熟悉${name}的人弄清其顾虑，再安排一项有针对性的行动。`,
        },
        question: {
          en: `We spend much time on ${name} and see no effect: is this the person's own attitude, or does ${rival?.name ?? 'somebody'} stand behind it?`,
          zh: `我方在${name}身上花了很多时间却不见效果：这是其本人的态度，还是${rival?.name ?? '另有人'}在背后？`,
        },
      }
    }
  },
}
