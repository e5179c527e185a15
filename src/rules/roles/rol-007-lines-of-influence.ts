import { hasHighInfluence } from '../../measures/influence.js'
import { peopleOf } from '../../measures/lookup.js'
import { labelOf } from '../../measures/scales.js'
import type { Rule } from '../rule.js'

// The organisation chart shows who reports to whom; deals are decided along other lines.
export const rol007: Rule = {
  code: 'ROL-007',
  name: 'lines-of-influence',
  label: { en: 'lines of influence unknown', zh: '不知影响谁' },
  severity: 'info',
  summary: {
    en: 'Of everybody with high influence it is known whom they influence.',
    zh: '影响力高的人都写明了影响谁。',
  },
  why: {
    en: 'Power is that others change their mind. Without these lines we know who is important, and not whom we win with this person.',
    zh: '所谓影响力，就是能让别人改变主意。不知道影响谁，就只知道此人重要，却不知道争取到此人能带动谁。',
  },
  source: 'S0-17',
  move: {
    en: 'Find out whose opinion this person shapes, and write it in "influences".',
    zh: '弄清此人能影响谁的意见，写进“influences”。',
  },
  bad: `relationships:
  people:
    - { id: gm, name: 总经理, influence: high }
    - { id: it, name: 信息总监, influence: medium }`,
  good: `relationships:
  people:
    - { id: gm, name: 总经理, influence: high, influences: [it] }
    - { id: it, name: 信息总监, influence: medium }`,
  *check(plan, { playbook }) {
    for (const { thing: person, path } of peopleOf(plan)) {
      const { id, name, influence } = person
      const weight = hasHighInfluence(person, playbook) ? labelOf(playbook, 'influence', influence) : undefined
      if (weight === undefined || person.influences?.length) continue
      yield {
        subject: id,
        path: [...path, 'influences'],
        message: {
          en: `${name} has ${weight.en} influence, and it is not known on whom`,
          zh: `${name}的影响力为“${weight.zh}”，却没有写能影响谁`,
        },
        hint: {
          en: `Find out who listens to ${name}, and write them in "influences".`,
          zh: `弄清谁听${name}的，写进“influences”。`,
        },
        question: {
          en: `When ${name} has spoken, who changes their mind?`,
          zh: `${name}一表态，谁会跟着改变主意？`,
        },
      }
    }
  },
}
