import { namesOf } from '../../measures/lookup.js'
import { subjectNames } from '../../measures/subjects.js'
import { expiredWaivers } from '../../measures/waivers.js'
import type { Text } from '../../report/text.js'
import { same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// A finding is accepted for a time, never for ever: afterwards somebody decides again.
export const wvr001: Rule = {
  code: 'WVR-001',
  name: 'waiver-expired',
  label: { en: 'waiver expired', zh: '豁免过期' },
  severity: 'error',
  summary: {
    en: 'Every waiver still holds.',
    zh: '每条豁免都在有效期内。',
  },
  why: {
    en: 'A waiver says: we know it, and we live with it until that day. Once the day has passed nobody has agreed to live with it any longer.',
    zh: '豁免的意思是：我们知道这个问题，到这一天为止先接受。日子过了，就没有人再同意接受它。',
  },
  source: 'HOUSE',
  move: {
    en: 'Mend what was accepted and delete the waiver, or agree on a new last day.',
    zh: '解决当时接受的问题并删除豁免，或者重新商定最后一天。',
  },
  repairs: {
    en: 'A waiver that has run out is deleted once the rule has nothing left to say about its subject.',
    zh: '豁免过期、而该规则对该对象已没有可指出的内容时，删除这条豁免。',
  },
  bad: `team: [{ id: lead, name: 客户经理 }]
relationships:
  people: [{ id: gm, name: 总经理, roles: [decision_maker] }]
waivers:
  - { rule: COV-002, subject: gm, reason: 等展会后再拜访, owner: lead, until: 2026-06-29 }`,
  good: `team: [{ id: lead, name: 客户经理 }]
relationships:
  people: [{ id: gm, name: 总经理, roles: [decision_maker] }]
waivers:
  - { rule: COV-002, subject: gm, reason: 等展会后再拜访, owner: lead, until: 2026-06-30 }`,
  *check(plan, { asOf }) {
    const nameOf = namesOf(plan)
    const nameOfAny = subjectNames(plan)
    /** People and organisations stand without quotes. */
    const subjectText = (id: string): Text => {
      if (id === 'plan') return { en: 'the plan', zh: '整份计划' }
      const name = nameOf(id)
      if (name !== id) return same(name)
      const other = nameOfAny(id) ?? id
      return { en: `"${other}"`, zh: `“${other}”` }
    }
    const isAlone = plan.waivers?.length === 1
    for (const { thing, path, days } of expiredWaivers(plan, asOf)) {
      const { rule, subject, until, reason, owner } = thing
      const about = subjectText(subject)
      yield {
        subject,
        path: [...path, 'until'],
        message: {
          en: `the waiver of ${rule} for ${about.en} ended on ${until}, ${String(days)} ${days === 1 ? 'day' : 'days'} ago`,
          zh: `${about.zh}的 ${rule} 豁免在 ${until} 到期，已过 ${String(days)} 天`,
        },
        hint: {
          en: `Decide with ${nameOf(owner)}: mend ${rule} for ${about.en} and delete the waiver, or write a new day in "until".`,
          zh: `与${nameOf(owner)}一起决定：解决${about.zh}的 ${rule} 并删除豁免，或者在“until”写新的日期。`,
        },
        question: {
          en: `We accepted ${rule} for ${about.en} ("${reason}"): does the reason still hold?`,
          zh: `当时接受${about.zh}的 ${rule}，理由是“${reason}”：现在还成立吗？`,
        },
        onceGone: { rule, subject },
        repair: {
          said: {
            en: `expired waiver of ${rule} for ${about.en} deleted, it is mended`,
            zh: `${about.zh}的 ${rule} 豁免已过期、问题也已解决，删除`,
          },
          changes: [{ kind: 'remove', path: isAlone ? path.slice(0, 1) : path }],
        },
      }
    }
  },
}
