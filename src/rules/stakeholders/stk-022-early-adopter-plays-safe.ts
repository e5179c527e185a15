import { profilesOf } from '../../measures/profiles.js'
import type { Rule } from '../rule.js'

// Safety follows the crowd, and the crowd is never first.
export const stk022: Rule = {
  code: 'STK-022',
  name: 'early-adopter-plays-safe',
  label: { en: 'seeks the new, needs safety', zh: '求新却求安全' },
  severity: 'warning',
  summary: { en: 'Nobody who seeks the new has safety as the leading need.', zh: '追求革新的人，主导需求不是安全。' },
  why: {
    en: "Whoever needs safety is careful and follows process and crowd. That does not go with the wish to be first, so one of the two may not be this person's own.",
    zh: '安全需求强的人谨慎、随大流，与敢为人先的态度对不上，其中一项可能不是此人自己的。',
  },
  source: 'S4-06, S4-07, S4-14',
  move: {
    en: 'Find out what this person has to be careful about, and correct the rating.',
    zh: '弄清此人在顾忌什么，再修正评定。',
  },
  bad: `relationships:
  people:
    - { id: it, name: 信息总监, need: safety, change: innovator }`,
  good: `relationships:
  people:
    - { id: it, name: 信息总监, need: esteem, change: innovator }`,
  *check(plan, { playbook }) {
    for (const { person, path, need, change } of profilesOf(plan, playbook)) {
      if (!change?.early || need?.id !== 'safety') continue
      const { id, name } = person
      yield {
        subject: id,
        path: [...path, 'need'],
        message: {
          en: `${name} is rated ${change.label.en}, yet the leading need is ${need.label.en}`,
          zh: `${name}是${change.label.zh}，主导需求却是${need.label.zh}`,
        },
        hint: {
          en: `Find out through somebody close to ${name} what ${name} has to be careful about, and correct "need" or "change".`,
          zh: `通过${name}身边的人了解其在顾忌什么，再修正“need”或“change”。`,
        },
        question: {
          en: `What makes ${name} careful: a bad experience, or somebody behind who must not be offended?`,
          zh: `是什么让${name}这么谨慎：自己的经历，还是背后有不能得罪的人？`,
        },
      }
    }
  },
}
