import { hasHighInfluence } from '../../measures/influence.js'
import { organisationFigures } from '../../measures/organisations.js'
import { labelIn } from '../../report/words.js'
import type { Text } from '../../report/text.js'
import type { Rule } from '../rule.js'

const neither: Text = { en: 'with neither an owner nor an open action', zh: '却既没有负责人，也没有行动在推进' }
const noOwner: Text = { en: 'with no owner', zh: '却没有负责人' }
const noAction: Text = { en: 'with no open action', zh: '却没有一项行动在推进' }

// A partner that matters is nobody's job until it is somebody's.
export const sre002: Rule = {
  code: 'SRE-002',
  name: 'partner-without-owner-or-action',
  label: { en: 'partner without owner or action', zh: '伙伴无人负责或推进' },
  severity: 'warning',
  summary: {
    en: 'Every organisation of high influence with a gap has an owner and an open action.',
    zh: '影响力高又有差距的组织，都有负责人，也有行动在推进。',
  },
  why: {
    en: 'Everybody of us meets the partner now and then, so nobody builds the relationship. Then the partner goes along with the one who asked first.',
    zh: '谁都偶尔见到这家伙伴，结果没有人真正去经营。等到用得上时，对方已经和先开口的人走到一起了。',
  },
  source: 'S0-19',
  move: {
    en: 'Name one of the team in "owner", and plan an action that relates to this organisation.',
    zh: '在“owner”里指定一位团队成员，并安排一项与这家组织有关的行动。',
  },
  improves: 'strategic_gap_index',
  bad: `team: [{ id: lead, name: 赵宁 }]
relationships:
  organisations:
    - { id: inst, name: 江北设计院, influence: high, relationship: { current: contact, desired: allied }, owner: lead }
actions: [{ id: visit, what: 拜访总工, owner: lead, due: 2026-07-10 }]`,
  good: `team: [{ id: lead, name: 赵宁 }]
relationships:
  organisations:
    - { id: inst, name: 江北设计院, influence: high, relationship: { current: contact, desired: allied }, owner: lead }
actions: [{ id: visit, what: 拜访总工, owner: lead, due: 2026-07-10, relates_to: [inst] }]`,
  *check(plan, { playbook }) {
    for (const { thing: organisation, path, gap, openActions } of organisationFigures(plan, playbook)) {
      const { id, name, influence, owner, relationship } = organisation
      const isIdle = openActions.length === 0
      if (!hasHighInfluence(organisation, playbook) || gap === undefined || gap <= 0) continue
      if (owner !== undefined && !isIdle) continue
      const level = (one: string | undefined) => labelIn(playbook.scales['organisation_relationship'], one ?? '')
      const weight = labelIn(playbook.scales['influence'], influence ?? '')
      const current = level(relationship?.current)
      const desired = level(relationship?.desired)
      const missing = owner !== undefined ? noAction : isIdle ? neither : noOwner
      yield {
        subject: id,
        path: [...path, owner === undefined ? 'owner' : 'relationship'],
        message: {
          en: `${name} has ${weight.en} influence, and the relationship is to get from "${current.en}" to "${desired.en}", ${missing.en}`,
          zh: `${name}的影响力为“${weight.zh}”，关系要从“${current.zh}”到“${desired.zh}”，${missing.zh}`,
        },
        hint:
          missing === noOwner
            ? {
                en: `Write in "owner" who of us takes care of ${name}.`,
                zh: `在“owner”里写明由谁负责${name}。`,
              }
            : missing === noAction
              ? {
                  en: `Plan an action for ${name}, with a date and "relates_to: [${id}]".`,
                  zh: `为${name}安排一项行动，写明日期和“relates_to: [${id}]”。`,
                }
              : {
                  en: `Write in "owner" who of us takes care of ${name}, and plan an action with "relates_to: [${id}]".`,
                  zh: `在“owner”里写明由谁负责${name}，再安排一项行动，写上“relates_to: [${id}]”。`,
                },
        question: {
          en: `What would ${name} gain by going with us, and who of us tells them so?`,
          zh: `${name}和我方一起做能得到什么？我方谁去和对方谈？`,
        },
      }
    }
  },
}
