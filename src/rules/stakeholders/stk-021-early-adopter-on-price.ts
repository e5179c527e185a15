import { profilesOf } from '../../measures/profiles.js'
import type { Rule } from '../rule.js'

// Who buys a trial or a future advantage does not begin with the price.
export const stk021: Rule = {
  code: 'STK-021',
  name: 'early-adopter-on-price',
  label: { en: 'seeks the new, looks at price', zh: '求新却看价格' },
  severity: 'warning',
  summary: { en: 'Nobody who seeks the new decides by price.', zh: '追求革新的人，决策关注点不是财务。' },
  why: {
    en: 'Innovators buy a new trial, visionaries a future advantage. When one of them looks at the price, somebody who holds the money may be speaking, or the will to change is smaller than we think.',
    zh: '革新主义者买的是创新尝试，高瞻远瞩者买的是未来优势。若只看价格，要么背后有管钱的人，要么变革的意愿没有我方想的那么强。',
  },
  source: 'S4-07, S4-08, S4-14',
  move: {
    en: 'Put the future advantage first, watch the reaction, and correct the rating.',
    zh: '先谈未来的竞争优势，看反应，再修正评定。',
  },
  bad: `relationships:
  people:
    - { id: vp, name: 分管副总, change: visionary, focus: financial }`,
  good: `relationships:
  people:
    - { id: vp, name: 分管副总, change: visionary, focus: business }`,
  *check(plan, { playbook }) {
    for (const { person, path, change, focus } of profilesOf(plan, playbook)) {
      if (!change?.early || focus?.id !== 'financial') continue
      const { id, name } = person
      yield {
        subject: id,
        path: [...path, 'focus'],
        message: {
          en: `${name} is rated ${change.label.en}, yet the decision focus is ${focus.label.en}`,
          zh: `${name}是${change.label.zh}，决策关注点却是${focus.label.zh}`,
        },
        hint: {
          en: `Talk with ${name} about the future advantage first, and correct "change" or "focus" by the reaction.`,
          zh: `先和${name}谈未来的竞争优势，再按其反应修正“change”或“focus”。`,
        },
        question: {
          en: `Is it ${name} who asks for the price, or somebody behind who holds the money?`,
          zh: `盯着价格的是${name}本人，还是背后管钱的人？`,
        },
      }
    }
  },
}
