import { profilesOf } from '../../measures/profiles.js'
import type { Rule } from '../rule.js'

// The technical lead is what innovators want; from others the wish mostly comes from elsewhere.
export const stk020: Rule = {
  code: 'STK-020',
  name: 'technical-lead-against-caution',
  label: { en: 'technical lead against caution', zh: '求稳却要技术领先' },
  severity: 'warning',
  summary: {
    en: 'Only innovators and visionaries ask for the technical lead.',
    zh: '只有革新主义者和高瞻远瞩者才追求技术领先。',
  },
  why: {
    en: 'Pragmatists want progress with their problems, conservatives want not to fall behind, laggards want to keep what they have. If one of them asks for the technical lead, the wish may be that of somebody else.',
    zh: '实用主义者要解决问题，保守主义者只求不落后，落后者想维持现状。这几类人追求技术领先，多半另有来源。',
  },
  source: 'S4-07, S4-08, S4-14',
  move: {
    en: 'Ask what problem the technical lead would solve, and correct the rating by the answer.',
    zh: '问清技术领先要解决什么问题，再据此修正评定。',
  },
  bad: `relationships:
  people:
    - { id: dev, name: 系统工程师, change: pragmatist, focus: technical, focus_concerns: [performance_leadership] }`,
  good: `relationships:
  people:
    - { id: dev, name: 系统工程师, change: pragmatist, focus: technical, focus_concerns: [industry_references] }`,
  *check(plan, { playbook }) {
    for (const { person, path, change, focus, concerns } of profilesOf(plan, playbook)) {
      const lead = concerns.find((concern) => concern.id === 'performance_leadership')
      if (!change || change.early || focus?.id !== 'technical' || !lead) continue
      const { id, name } = person
      yield {
        subject: id,
        path: [...path, 'focus_concerns'],
        message: {
          en: `${name} is rated ${change.label.en}, yet asks for ${lead.label.en}`,
          zh: `${name}是${change.label.zh}，关注的却是${lead.label.zh}`,
        },
        hint: {
          en: `Ask ${name} what problem the technical lead would solve, and correct "change" or "focus_concerns" by the answer.`,
          zh: `问问${name}技术领先要解决什么问题，再据此修正“change”或“focus_concerns”。`,
        },
        question: {
          en: `Does ${name} want the technical lead personally, or has somebody behind put it on the list, and who?`,
          zh: `要技术领先，是${name}自己的想法，还是背后有人提的要求？是谁？`,
        },
      }
    }
  },
}
