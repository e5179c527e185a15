import { personalFigures } from '../../measures/personal.js'
import type { Rule } from '../rule.js'

// What is no longer used is only a risk.
export const prv003: Rule = {
  code: 'PRV-003',
  name: 'private-details-kept-too-long',
  label: { en: 'private details kept too long', zh: '个人信息保留过久' },
  severity: 'info',
  summary: {
    en: 'Private details of people whom we do not meet any more are deleted.',
    zh: '长期没有联系的人，其个人信息已经删除。',
  },
  why: {
    en: 'Private details are kept for a purpose. Where nobody has met the person for years the purpose is gone, and only the risk of a leak is left.',
    zh: '保留个人信息要有目的。几年没有联系，目的就没有了，剩下的只是泄露的风险。',
  },
  source: 'S2-35, HOUSE',
  move: {
    en: 'Delete "personal" of people whom we do not meet any more.',
    zh: '删除不再联系的人的“personal”。',
  },
  bad: `relationships:
  people:
    - { id: buyer, name: 周敏, title: 采购经理, last_contact_on: 2024-04-12, personal: { hobbies: 登山 } }`,
  good: `relationships:
  people:
    - { id: buyer, name: 周敏, title: 采购经理, last_contact_on: 2026-04-12, personal: { hobbies: 登山 } }`,
  *check(plan, { asOf, playbook }) {
    const limit = playbook.limits.personal_data_months
    for (const { thing, path, lastContact } of personalFigures(plan, asOf)) {
      if (lastContact === undefined || lastContact.months < limit) continue
      const { id, name } = thing
      const { on, months } = lastContact
      yield {
        subject: id,
        path: [...path, 'personal'],
        message: {
          en: `nobody has been in touch with ${name} for ${String(months)} months (since ${on}), and private details are still here`,
          zh: `已有 ${String(months)} 个月没有联系${name}（上次是 ${on}），个人信息还留着`,
        },
        hint: {
          en: `Delete "personal" of ${name}, or write down in "touches" when we last talked.`,
          zh: `删除${name}的“personal”；如果近期联系过，就记进“touches”。`,
        },
        question: {
          en: `Is ${name} still there, and do we still need to know this?`,
          zh: `${name}还在任吗？这些我们还用得着吗？`,
        },
      }
    }
  },
}
