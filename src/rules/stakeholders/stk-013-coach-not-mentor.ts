import { profilesOf } from '../../measures/profiles.js'
import { hasOneOf } from '../../measures/scales.js'
import type { Rule } from '../rule.js'

// A coach who does not want us to win may be guiding a rival, and leads us astray with every piece of advice.
export const stk013: Rule = {
  code: 'STK-013',
  name: 'coach-not-mentor',
  label: { en: 'coach who is no mentor', zh: '教练不是指导者' },
  severity: 'error',
  summary: { en: 'Every coach is a mentor of ours.', zh: '每位教练都是我方的指导者。' },
  why: {
    en: 'We act on what a coach tells us. One who does not work for our success may be guiding a competitor, and then every piece of advice leads us astray.',
    zh: '我方按教练的指点行事。如果教练并不一心希望我方赢，就可能在指点对手，听得越多错得越远。',
  },
  source: 'S0-17, S4-10, S4-14',
  move: {
    en: 'Check with a second source what the coach tells us, and delete the role if it does not hold.',
    zh: '把教练提供的信息与另一来源核对，对不上就去掉这个角色。',
  },
  improves: 'support_index',
  bad: `relationships:
  people:
    - { id: admin, name: 综合部经理, roles: [coach], attitude: neutral }`,
  good: `relationships:
  people:
    - { id: admin, name: 综合部经理, roles: [coach], attitude: mentor }`,
  *check(plan, { playbook }) {
    for (const { person, path, attitude } of profilesOf(plan, playbook)) {
      if (!hasOneOf(['coach'], person.roles) || attitude?.mentor) continue
      const { id, name } = person
      yield {
        subject: id,
        path: [...path, 'attitude'],
        severity: attitude?.supportive ? 'warning' : 'error',
        message: attitude
          ? {
              en: `${name} is our coach and is rated ${attitude.label.en}, not mentor`,
              zh: `${name}是我方教练，对我方的态度却是${attitude.label.zh}，而不是指导者`,
            }
          : {
              en: `${name} is our coach, and the attitude to us is not known`,
              zh: `${name}是我方教练，对我方的态度却还不清楚`,
            },
        hint: {
          en: `Check with a second source what ${name} tells us, then correct "attitude", or delete coach from "roles".`,
          zh: `把${name}提供的信息与另一来源核对，再修正“attitude”，或从“roles”中去掉 coach。`,
        },
        question: {
          en: `Does ${name} guide us because ${name} wants us to win, or for somebody behind, and could that be a competitor?`,
          zh: `${name}指点我方，是自己希望我方赢，还是替背后的人办事？会不会是对手？`,
        },
      }
    }
  },
}
