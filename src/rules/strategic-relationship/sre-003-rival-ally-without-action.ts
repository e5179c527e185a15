import { hasHighInfluence } from '../../measures/influence.js'
import { organisationFigures } from '../../measures/organisations.js'
import { labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

// A competitor with a strong friend at the customer is two competitors.
export const sre003: Rule = {
  code: 'SRE-003',
  name: 'rival-ally-without-action',
  label: { en: 'no answer to rival camp', zh: '对手阵营没有应对' },
  severity: 'warning',
  summary: {
    en: 'Something is done about every organisation of high influence that stands with a competitor.',
    zh: '影响力高又站在对手一边的组织，我方都有应对行动。',
  },
  why: {
    en: 'It speaks for the competitor where we are not in the room. Left alone it shapes the criteria; once we talk, it may at least stand aside.',
    zh: '我方不在场时，是它在替对手说话。放着不管，标准就会照对手的样子写；去谈一谈，至少有可能让它保持中立。',
  },
  source: 'S0-19',
  move: {
    en: 'Plan an action that wins this organisation over, or takes weight from its word.',
    zh: '安排一项行动：把这家组织争取过来，或降低其说话的分量。',
  },
  bad: `relationships:
  organisations:
    - { id: inst, name: 江北设计院, influence: high, stance: rival }
actions: [{ id: visit, what: 拜访总工, due: 2026-07-10 }]`,
  good: `relationships:
  organisations:
    - { id: inst, name: 江北设计院, influence: high, stance: rival }
actions: [{ id: visit, what: 拜访总工, due: 2026-07-10, relates_to: [inst] }]`,
  *check(plan, { playbook }) {
    for (const { thing: organisation, path, openActions } of organisationFigures(plan, playbook)) {
      if (organisation.stance !== 'rival' || !hasHighInfluence(organisation, playbook)) continue
      if (openActions.length > 0) continue
      const { id, name, influence } = organisation
      const weight = labelIn(playbook.scales['influence'], influence ?? '')
      const stance = labelIn(playbook.scales['stance'], organisation.stance)
      yield {
        subject: id,
        path: [...path, 'stance'],
        message: {
          en: `${name} has ${weight.en} influence and stands "${stance.en}", and no open action answers that`,
          zh: `${name}的影响力为“${weight.zh}”，立场是“${stance.zh}”，我方却没有应对行动`,
        },
        hint: {
          en: `Decide whether to win ${name} over or to make its word weigh less, and plan it as an action with "relates_to: [${id}]".`,
          zh: `想好是争取${name}，还是降低其分量，再安排一项行动，写上“relates_to: [${id}]”。`,
        },
        question: {
          en: `What ties ${name} to the competitor, and what would make it stand aside?`,
          zh: `${name}为什么帮对手？怎样才能让对方至少保持中立？`,
        },
      }
    }
  },
}
