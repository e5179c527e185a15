import { profilesOf } from '../../measures/profiles.js'
import { labelsOf } from '../../measures/scales.js'
import { quoted } from '../../report/visible.js'
import { listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

// A rating without a meeting and without a source is a guess that looks like knowledge.
export const stk032: Rule = {
  code: 'STK-032',
  name: 'rating-without-evidence',
  label: { en: 'rating without evidence', zh: '评定没有依据' },
  severity: 'warning',
  summary: {
    en: 'Nobody whom we have never met is rated without evidence.',
    zh: '从未联系过的人，没有依据就不评定。',
  },
  why: {
    en: 'A rating without a meeting and without a source is a guess that looks like knowledge. Even what we were told counts only with the one who said it, and with what that one wants us to believe.',
    zh: '既没有见过、又没有来源的评定，只是看似了解的猜测。听来的也要记下是谁说的、对方想让我方相信什么。',
  },
  source: 'S2-17, S4-12, S4-14',
  move: {
    en: 'Write in "evidence" how we know it, or empty the rating until we do.',
    zh: '在“evidence”中写明依据，没有依据就先空着。',
  },
  bad: `relationships:
  people:
    - { id: plant, name: 生产副总, contact: none, focus: business }`,
  good: `relationships:
  people:
    - { id: plant, name: 生产副总, contact: none, focus: business, evidence: [公司年会讲话] }`,
  *check(plan, { playbook }) {
    for (const { person, path, contact, unproven } of profilesOf(plan, playbook)) {
      const [first] = unproven
      if (contact?.id !== 'none' || first === undefined) continue
      const { id, name } = person
      const words = listed(labelsOf(playbook, 'dimension', unproven))
      const keys = listed(unproven.map((key) => quoted(key)))
      yield {
        subject: id,
        path: [...path, first],
        message: {
          en: `we have ${contact.label.en} with ${name} and no evidence, and yet have rated: ${words.en}`,
          zh: `我方与${name}${contact.label.zh}，也没有依据，却已评定：${words.zh}`,
        },
        hint: {
          en: `Write in "evidence" how we know this about ${name}, or empty ${keys.en} until we do.`,
          zh: `在“evidence”中写明对${name}的了解从何而来，没有依据就清空${keys.zh}。`,
        },
        question: {
          en: `Who told us this about ${name} (${words.en}): is it the person's own view, or what somebody behind wants us to believe?`,
          zh: `${name}的这些情况（${words.zh}）是谁告诉我方的？是其本人的态度，还是背后有人想让我方这么认为？`,
        },
      }
    }
  },
}
