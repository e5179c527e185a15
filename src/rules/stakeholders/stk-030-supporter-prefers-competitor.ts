import { profilesOf } from '../../measures/profiles.js'
import type { Rule } from '../rule.js'

// Both cannot be true, and counting on it gives a vote of the competitor to us.
export const stk030: Rule = {
  code: 'STK-030',
  name: 'supporter-prefers-competitor',
  label: { en: 'supporter who prefers a competitor', zh: '支持者倾向对手' },
  severity: 'error',
  summary: { en: 'Nobody who supports us prefers a competitor.', zh: '支持我方的人，不倾向竞争对手。' },
  why: {
    en: 'Support for us and preference for a competitor cannot both be true. Counting on this person takes a vote of the competitor for ours.',
    zh: '支持我方和倾向对手不可能同时成立。指望此人，等于把对手的一票算成自己的。',
  },
  source: 'S0-17, S4-10, S4-14',
  move: {
    en: 'Ask what would decide between us and the competitor, and delete the preference or correct the attitude.',
    zh: '问清在我方和对手之间凭什么选，再删除倾向或修正态度。',
  },
  bad: `relationships:
  people:
    - { id: cfo, name: 财务总监, attitude: supporter, prefers: rival }
competitors:
  - { id: rival, name: 远山软件 }`,
  good: `relationships:
  people:
    - { id: cfo, name: 财务总监, attitude: neutral, prefers: rival }
competitors:
  - { id: rival, name: 远山软件 }`,
  *check(plan, { playbook }) {
    for (const { person, path, attitude, rival } of profilesOf(plan, playbook)) {
      if (!attitude?.supportive || !rival) continue
      const { id, name } = person
      yield {
        subject: id,
        path: [...path, 'prefers'],
        message: {
          en: `${name} is rated ${attitude.label.en}, yet prefers ${rival.name}`,
          zh: `${name}对我方是${attitude.label.zh}，却又倾向${rival.name}`,
        },
        hint: {
          en: `Ask ${name} what would decide between us and ${rival.name}, and delete "prefers" or correct "attitude".`,
          zh: `问问${name}在我方和${rival.name}之间凭什么选，再删除“prefers”或修正“attitude”。`,
        },
        question: {
          en: `Whom does ${name} really want to win: is the support for us meant, or is it politeness, with ${rival.name} behind?`,
          zh: `${name}到底希望谁赢：支持我方是本人的心愿，还是客气而已，背后是${rival.name}？`,
        },
      }
    }
  },
}
