import { controlOf } from '../../measures/control.js'
import { openDealsOf } from '../../measures/stages.js'
import { withAttitudes } from '../../report/control-words.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// W decides, so a W that the map does not show makes us sit back in the deal that is still to be won.
export const ctl005: Rule = {
  code: 'CTL-005',
  name: 'decision-claimed',
  label: { en: 'W claimed, not on the map', zh: '自评有 W，地图上没有' },
  severity: 'error',
  summary: {
    en: 'Where our rating says that the decision maker has chosen us, a decision maker on the map supports us.',
    zh: '自评认为决策者已选定我方的，地图上也有支持我方的决策者。',
  },
  why: {
    en: 'W is the indicator that decides. Claimed without ground, it makes us sit back in the very deal that is still to be won.',
    zh: 'W 是决定性的指标。没有依据就打上，正该争取的单反而松了手。',
  },
  source: 'S4-16, HOUSE',
  move: {
    en: 'Find out how the decision maker really stands, then correct "attitude", or "w1" in our rating.',
    zh: '弄清决策者的真实态度，再修正“attitude”或自评的“w1”。',
  },
  improves: 'control',
  bad: `relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], attitude: neutral }
opportunities:
  - { id: erp, name: ERP 升级, stage: C, c139: { self: { w1: true } } }`,
  good: `relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], attitude: supporter }
opportunities:
  - { id: erp, name: ERP 升级, stage: C, c139: { self: { w1: true } } }`,
  *check(plan, { playbook }) {
    for (const { thing: deal, path } of openDealsOf(plan)) {
      const { derived } = controlOf(deal, plan, playbook)
      if (deal.c139?.self?.w1 !== true || derived.w === 1) continue
      const people = withAttitudes(derived.decisionMakers, playbook.scales['attitude'])
      const names = listed(derived.decisionMakers.map(({ name }) => same(name)))
      const isKnown = derived.decisionMakers.length > 0
      yield {
        subject: deal.id,
        path: [...path, 'c139', 'self', 'w1'],
        message: isKnown
          ? {
              en: `our rating says that the decision maker has chosen us for "${deal.name}", and on the map nobody who decides supports us: ${people.en}`,
              zh: `自评认为“${deal.name}”的决策者已选定我方，地图上却没有支持我方的决策者：${people.zh}`,
            }
          : {
              en: `our rating says that the decision maker has chosen us for "${deal.name}", and the map does not show who decides`,
              zh: `自评认为“${deal.name}”的决策者已选定我方，地图上却没有写谁拍板`,
            },
        hint: isKnown
          ? {
              en: `Find out the real attitude of ${names.en}, then correct "attitude", or write "w1: false" in our rating.`,
              zh: `弄清${names.zh}的真实态度，再修正“attitude”，或把自评改为“w1: false”。`,
            }
          : {
              en: `Find out who decides on "${deal.name}" and write "decision_maker" in "roles", or write "w1: false" in our rating.`,
              zh: `弄清“${deal.name}”由谁拍板，在“roles”里写“decision_maker”，或把自评改为“w1: false”。`,
            },
        question: isKnown
          ? {
              en: `What has ${names.en} said or done that shows the choice of us for "${deal.name}"?`,
              zh: `${names.zh}说过或做过什么，能说明“${deal.name}”已选定我方？`,
            }
          : {
              en: `Who decides on "${deal.name}", and what has this person said or done for us?`,
              zh: `“${deal.name}”由谁拍板？此人为我方说过或做过什么？`,
            },
      }
    }
  },
}
