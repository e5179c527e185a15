import { profilesOf } from '../../measures/profiles.js'
import type { Rule } from '../rule.js'

// Who likes the new and is against us has mostly been won by somebody.
export const stk029: Rule = {
  code: 'STK-029',
  name: 'innovator-against-us',
  label: { en: 'innovator against us', zh: '革新主义者不支持' },
  severity: 'info',
  summary: {
    en: 'Of every innovator who is against us, the preferred competitor is known.',
    zh: '凡是不支持我方的革新主义者，都知道其倾向哪家对手。',
  },
  why: {
    en: 'Innovators like to try what is new. One who is against us has mostly been won by somebody else, and we should know by whom.',
    zh: '革新主义者乐于尝试新东西。若不支持我方，多半已被别人争取过去，要知道是谁。',
  },
  source: 'S4-07, S4-10, S4-14',
  move: {
    en: 'Find out whose new idea this person likes better, and write the competitor in "prefers".',
    zh: '弄清此人更看好谁的新方案，把那家写进“prefers”。',
  },
  bad: `relationships:
  people:
    - { id: it, name: 信息总监, change: innovator, attitude: non_supporter }
competitors:
  - { id: rival, name: 远山软件 }`,
  good: `relationships:
  people:
    - { id: it, name: 信息总监, change: innovator, attitude: non_supporter, prefers: rival }
competitors:
  - { id: rival, name: 远山软件 }`,
  *check(plan, { playbook }) {
    for (const { person, path, change, attitude } of profilesOf(plan, playbook)) {
      if (change?.id !== 'innovator' || !attitude?.hostile || person.prefers !== undefined) continue
      const { id, name } = person
      yield {
        subject: id,
        path: [...path, 'prefers'],
        message: {
          en: `${name} is rated ${change.label.en} towards change, yet ${attitude.label.en} towards us, and no preferred competitor is recorded`,
          zh: `${name}对变革是${change.label.zh}，对我方却是${attitude.label.zh}，也没有写明倾向哪家对手`,
        },
        hint: {
          en: `Find out whose new idea ${name} likes better, and write the competitor in "prefers".`,
          zh: `弄清${name}更看好谁的新方案，把那家写进“prefers”。`,
        },
        question: {
          en: `Has ${name} looked at our solution and disliked it, or has somebody behind won this person, and with what?`,
          zh: `${name}是自己看过方案不认可，还是已被背后的人争取过去？靠的是什么？`,
        },
      }
    }
  },
}
