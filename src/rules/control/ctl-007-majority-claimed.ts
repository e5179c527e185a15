import { controlOf } from '../../measures/control.js'
import { isSupportive } from '../../measures/people.js'
import { openDealsOf } from '../../measures/stages.js'
import { withAttitudes } from '../../report/control-words.js'
import type { Rule } from '../rule.js'

// A majority is counted, not felt.
export const ctl007: Rule = {
  code: 'CTL-007',
  name: 'majority-claimed',
  label: { en: 'F3 claimed, not on the map', zh: '自评有 F3，地图上没有' },
  severity: 'warning',
  summary: {
    en: 'Where our rating says that the majority has chosen us, most of those with a say support us on the map.',
    zh: '自评认为多数人选定我方的，地图上参与决策的人中过半数支持我方。',
  },
  why: {
    en: 'A majority is counted, not felt. We hear those who talk to us; the ones who say nothing vote as well.',
    zh: '多数要一个一个数，不能凭感觉。我们听到的都是愿意开口的人，不开口的人一样有一票。',
  },
  source: 'S4-16, HOUSE',
  move: {
    en: 'Go through those with a say one by one and correct "attitude", or correct "f3" in our rating.',
    zh: '把参与决策的人逐个过一遍并修正“attitude”，否则修正自评的“f3”。',
  },
  improves: 'control',
  bad: `relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], attitude: supporter }
    - { id: it, name: 信息总监, roles: [recommender] }
opportunities:
  - { id: erp, name: ERP 升级, stage: C, c139: { self: { f3: true } } }`,
  good: `relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], attitude: supporter }
    - { id: it, name: 信息总监, roles: [recommender], attitude: supporter }
opportunities:
  - { id: erp, name: ERP 升级, stage: C, c139: { self: { f3: true } } }`,
  *check(plan, { playbook }) {
    for (const { thing: deal, path } of openDealsOf(plan)) {
      const { derived } = controlOf(deal, plan, playbook)
      if (deal.c139?.self?.f3 !== true || derived.f3 === 1) continue
      const others = derived.structure.filter((person) => !isSupportive(person, playbook))
      const people = withAttitudes(others, playbook.scales['attitude'])
      const [first, second] = others
      const rest = second ? { en: ' and the others', zh: '等人' } : { en: '', zh: '' }
      yield {
        subject: deal.id,
        path: [...path, 'c139', 'self', 'f3'],
        message: first
          ? {
              en: `our rating says that the majority has chosen us for "${deal.name}", and on the map ${derived.supportive} of ${derived.members} with a say support us; the others: ${people.en}`,
              zh: `自评认为“${deal.name}”的多数人选定我方，地图上 ${derived.members} 个参与决策的人中支持我方的是 ${derived.supportive} 个；其余：${people.zh}`,
            }
          : {
              en: `our rating says that the majority has chosen us for "${deal.name}", and the map shows nobody with a say`,
              zh: `自评认为“${deal.name}”的多数人选定我方，地图上却没有参与决策的人`,
            },
        hint: first
          ? {
              en: `Find out the real attitude of ${first.name}${rest.en}, then correct "attitude", or write "f3: false" in our rating.`,
              zh: `弄清${first.name}${rest.zh}的真实态度，再修正“attitude”，或把自评改为“f3: false”。`,
            }
          : {
              en: `Write who has a say in "${deal.name}", with "roles" and "attitude", or write "f3: false" in our rating.`,
              zh: `写明谁参与“${deal.name}”的决策及其“roles”和“attitude”，或把自评改为“f3: false”。`,
            },
        question: {
          en: `If those with a say voted on "${deal.name}" today, who would raise a hand for us, name by name?`,
          zh: `如果今天就“${deal.name}”表决，一个一个数，谁会举手支持我方？`,
        },
      }
    }
  },
}
