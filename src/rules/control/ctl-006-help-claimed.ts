import { controlOf } from '../../measures/control.js'
import { labelsOf } from '../../measures/scales.js'
import { openDealsOf } from '../../measures/stages.js'
import { withAttitudes } from '../../report/control-words.js'
import { listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Help we count on has a face and a name, or it is politeness.
export const ctl006: Rule = {
  code: 'CTL-006',
  name: 'help-claimed',
  label: { en: 'F2 claimed, not on the map', zh: '自评有 F2，地图上没有' },
  severity: 'warning',
  summary: {
    en: 'Where our rating says that a key person helps us to win, a key person with a say is a mentor on the map.',
    zh: '自评认为有关键人主动帮助的，地图上参与决策的关键人中就有指导者。',
  },
  why: {
    en: 'Help we count on has a face and a name. If nobody with a say gives it, it is politeness, or it comes from somebody who cannot move the decision.',
    zh: '靠得住的帮助，总说得出是谁。参与决策的人里找不到，那要么是客气，要么帮忙的人左右不了决策。',
  },
  source: 'S4-16, HOUSE',
  move: {
    en: 'Name the one who helps and correct "attitude", or correct "f2" in our rating.',
    zh: '写明是谁在帮我方并修正“attitude”，否则修正自评的“f2”。',
  },
  improves: 'control',
  bad: `relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], attitude: supporter }
opportunities:
  - { id: erp, name: ERP 升级, stage: C, c139: { self: { f2: true } } }`,
  good: `relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], attitude: mentor }
opportunities:
  - { id: erp, name: ERP 升级, stage: C, c139: { self: { f2: true } } }`,
  *check(plan, { playbook }) {
    for (const { thing: deal, path } of openDealsOf(plan)) {
      const { derived } = controlOf(deal, plan, playbook)
      if (deal.c139?.self?.f2 !== true || derived.f2 === 1) continue
      const mentor = listed(labelsOf(playbook, 'attitude', playbook.people.mentor))
      const people = withAttitudes(derived.keyPeople, playbook.scales['attitude'])
      yield {
        subject: deal.id,
        path: [...path, 'c139', 'self', 'f2'],
        message:
          derived.keyPeople.length > 0
            ? {
                en: `our rating says that a key person helps us to win "${deal.name}", and on the map no key person with a say is a ${mentor.en}: ${people.en}`,
                zh: `自评认为有关键人主动帮我方拿下“${deal.name}”，地图上参与决策的关键人却没有一个是${mentor.zh}：${people.zh}`,
              }
            : {
                en: `our rating says that a key person helps us to win "${deal.name}", and the map shows no key person with a say`,
                zh: `自评认为有关键人主动帮我方拿下“${deal.name}”，地图上却没有参与决策的关键人`,
              },
        hint: {
          en: `Name who helps us in "${deal.name}" and correct "attitude", or write "f2: false" in our rating.`,
          zh: `写明谁在“${deal.name}”上帮我方并修正“attitude”，或把自评改为“f2: false”。`,
        },
        question: {
          en: `Who exactly helps us to win "${deal.name}", and what has this person done unasked?`,
          zh: `到底是谁在帮我方拿下“${deal.name}”？此人主动做过什么？`,
        },
      }
    }
  },
}
