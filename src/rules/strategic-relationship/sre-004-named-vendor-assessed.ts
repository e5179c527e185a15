import { organisationFigures } from '../../measures/organisations.js'
import { labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

// What research has found should lead to a judgement. A company that is named in the text and recorded nowhere cannot
// be found: free text holds no list of names.
export const sre004: Rule = {
  code: 'SRE-004',
  name: 'named-vendor-assessed',
  label: { en: 'named but not assessed', zh: '提到却没有评估' },
  severity: 'info',
  summary: {
    en: 'Organisations that the research on vendors and partners names are assessed.',
    zh: '背景研究中提到的供应商和伙伴都做了评估。',
  },
  why: {
    en: 'The research says who works at the customer already. Whether they help us or the competitor is only seen when somebody judges their weight and their relation to us.',
    zh: '研究只说明谁已经在客户那里。他们帮我方还是帮对手，要评估过分量和关系才看得出来。',
  },
  source: 'S0-11, S0-19',
  move: {
    en: 'Write "influence", "relationship" and "stance" of this organisation.',
    zh: '给这家组织写上“influence”、“relationship”和“stance”。',
  },
  improves: 'strategic_gap_index',
  bad: `background:
  focuses: { vendors_and_partners: 网络由海岳系统集成维护 }
relationships:
  organisations:
    - { id: si, name: 海岳系统集成, type: system_integrator }`,
  good: `background:
  focuses: { vendors_and_partners: 网络由海岳系统集成维护 }
relationships:
  organisations:
    - { id: si, name: 海岳系统集成, influence: low, relationship: { current: contact, desired: contact } }`,
  *check(plan, { playbook }) {
    for (const { thing: organisation, path, nameOnly, namedInResearch } of organisationFigures(plan, playbook)) {
      if (!nameOnly || !namedInResearch) continue
      const { id, name } = organisation
      const focus = labelIn(playbook.scales['research'], 'vendors_and_partners')
      const customer = plan.account.name
      yield {
        subject: id,
        path,
        message: {
          en: `the research on ${focus.en} names ${name}, and nobody has assessed its influence or its relationship with us`,
          zh: `${name}出现在“${focus.zh}”里，却还没有评估它的影响力和与我方的关系`,
        },
        hint: {
          en: `Write "influence", "relationship" and "stance" of ${name}.`,
          zh: `给${name}写上“influence”、“relationship”和“stance”。`,
        },
        question: {
          en: `What does ${name} do at ${customer}, who listens to them, and whom do they favour?`,
          zh: `${name}在${customer}做什么？谁听他们的？他们倾向哪一家？`,
        },
        related: [
          {
            path: ['background', 'focuses', 'vendors_and_partners'],
            message: { en: 'named here', zh: '在这里提到' },
          },
        ],
      }
    }
  },
}
