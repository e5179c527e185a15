import { organisationFigures } from '../../measures/organisations.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// The customer does not decide alone: partners and suppliers open doors, or hold them shut.
export const sre001: Rule = {
  code: 'SRE-001',
  name: 'strategic-relationship',
  label: { en: 'no strategic relationship', zh: '没有战略关系' },
  severity: 'error',
  completeness: true,
  summary: {
    en: 'At least one organisation around the customer is assessed, or it is written that there is none.',
    zh: '客户周边至少评估了一家组织，或写明查过确实没有。',
  },
  why: {
    en: 'Integrators, consultants and design institutes sit at the customer every week and write the criteria. Whoever does not know them meets their opinion for the first time in the tender.',
    zh: '集成商、咨询公司、设计院每周都在客户那里，评标标准也常出自他们之手。不了解他们，就要等到开标才第一次见识他们的意见。',
  },
  source: 'S0-19, S0-21',
  move: {
    en: 'Write who around the customer can help or hinder us in "relationships.organisations", with "influence" and "relationship"; if there is nobody, write the day you looked in "relationships.none_found.organisation".',
    zh: '在“relationships.organisations”里写明客户周边谁能帮我方、谁会妨碍我方，并写上“influence”和“relationship”；确实没有，就把查证的日期写进“relationships.none_found.organisation”。',
  },
  improves: 'completeness',
  bad: `relationships:
  organisations:
    - { id: si, name: 海岳系统集成, type: system_integrator }`,
  good: `relationships:
  organisations:
    - id: si
      name: 海岳系统集成
      type: system_integrator
      influence: medium
      relationship: { current: contact, desired: cooperating }`,
  *check(plan, { playbook }) {
    if (plan.relationships?.none_found?.organisation !== undefined) return
    // A record that only gives a name to people says nothing of a relationship (domain 2.8).
    const organisations = organisationFigures(plan, playbook)
    if (organisations.some(({ nameOnly }) => !nameOnly)) return
    const names = listed(organisations.map(({ thing }) => same(thing.name)))
    const customer = plan.account.name
    yield {
      subject: 'plan',
      path: ['relationships', 'organisations'],
      ...(organisations.length === 0
        ? {
            message: {
              en: `nobody has looked at who around ${customer} can help or hinder us`,
              zh: `还没有看过${customer}周边谁能帮我方、谁会妨碍我方`,
            },
            question: {
              en: `Who sits at ${customer} every week besides us: integrators, consultants, design institutes, banks?`,
              zh: `除了我方，还有谁常在${customer}走动：集成商、咨询公司、设计院、银行？`,
            },
          }
        : {
            message: {
              en: `only the name is recorded of ${names.en}; what weight their word has and how close we are is not known`,
              zh: `${names.zh}只记了名字，分量多重、与我方关系如何都没有写`,
            },
            hint: {
              en: `Write "influence" and "relationship" of ${names.en}; if none of them matters, write the day you looked in "relationships.none_found.organisation".`,
              zh: `给${names.zh}写上“influence”和“relationship”；如果都不重要，就把查证的日期写进“relationships.none_found.organisation”。`,
            },
            question: {
              en: `What weight has the word of ${names.en} at ${customer}, and whom do they speak for?`,
              zh: `${names.zh}在${customer}说话有多大分量？替谁说话？`,
            },
          }),
    }
  },
}
