import { profilesOf } from '../../measures/profiles.js'
import type { Rule } from '../rule.js'

// Not for us: why? As long as that is open, every action is a shot in the dark.
export const stk031: Rule = {
  code: 'STK-031',
  name: 'against-us-without-reason',
  label: { en: 'against us without a reason', zh: '不支持却不知原因' },
  severity: 'warning',
  summary: {
    en: 'Of everybody who is against us, the reason or the preferred competitor is known.',
    zh: '凡是不支持我方的人，都知道原因或其倾向的对手。',
  },
  why: {
    en: 'Somebody who is against us leans to another vendor or fears something. As long as we do not know which of the two, every action is a shot in the dark.',
    zh: '不支持我方的人，要么倾向别家，要么有所顾虑。不知道是哪一种，做什么都是碰运气。',
  },
  source: 'S4-10, S4-11, S4-14',
  move: {
    en: 'Find out why, and write it in "attitude_reason" or "prefers".',
    zh: '弄清原因，写进“attitude_reason”或“prefers”。',
  },
  bad: `relationships:
  people:
    - { id: buyer, name: 采购总监, attitude: non_supporter }`,
  good: `relationships:
  people:
    - { id: buyer, name: 采购总监, attitude: non_supporter, attitude_reason: 换供应商怕担责任 }`,
  *check(plan, { playbook }) {
    for (const { person, path, attitude, explained } of profilesOf(plan, playbook)) {
      if (!attitude?.hostile || explained) continue
      const { id, name } = person
      yield {
        subject: id,
        path: [...path, 'attitude_reason'],
        message: {
          en: `${name} is rated ${attitude.label.en}, and neither the reason nor the preferred competitor is recorded`,
          zh: `${name}是${attitude.label.zh}，却没有写明原因，也没有写明倾向哪家对手`,
        },
        hint: {
          en: `Ask somebody who works with ${name}, and write the reason in "attitude_reason" or the competitor in "prefers".`,
          zh: `问问与${name}共事的人，把原因写进“attitude_reason”，或把对手写进“prefers”。`,
        },
        question: {
          en: `Why does ${name} not support us: for own reasons, or because of somebody behind, and who?`,
          zh: `${name}为什么不支持我方：是自己的原因，还是背后有人？是谁？`,
        },
      }
    }
  },
}
