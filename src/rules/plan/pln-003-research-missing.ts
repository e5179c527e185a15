import { researchOf } from '../../measures/research.js'
import { labelIn, listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Who has not looked does not know where to help: the customer notices in the first five minutes.
export const pln003: Rule = {
  code: 'PLN-003',
  name: 'research-missing',
  label: { en: 'research missing', zh: '客户研究有空白' },
  severity: 'error',
  completeness: true,
  summary: {
    en: 'The company, its customers and its competitors are described, and all six research focuses looked into.',
    zh: '客户的公司、客户的客户、客户的竞争对手都有描述，六个研究重点都查过。',
  },
  why: {
    en: 'Whoever has not studied the customer can only talk about products. Research shows where we help without the customer asking, and makes executives listen.',
    zh: '不研究客户，就只能谈产品。研究过，才知道在哪里能帮上客户还没想到的忙，高管也才愿意听。',
  },
  source: 'S0-09, S0-11',
  move: {
    en: 'Write what you know in "background", and "none_found: true" under a focus where you looked in vain.',
    zh: '把了解到的写进“background”；研究重点查过确实没有的，写“none_found: true”。',
  },
  improves: 'completeness',
  bad: `background:
  company: 民营仪器厂，三条产线
  their_customers: 汽车零部件企业
  their_competitors: 两家外资品牌
  focuses:
    innovation_initiatives: 今年立项数字工厂
    industry_trends: 交货期越来越短
    mergers_acquisitions: { none_found: true }
    management_changes:
    existing_footprint: 没有我方产品
    vendors_and_partners: 用友`,
  good: `background:
  company: 民营仪器厂，三条产线
  their_customers: 汽车零部件企业
  their_competitors: 两家外资品牌
  focuses:
    innovation_initiatives: 今年立项数字工厂
    industry_trends: 交货期越来越短
    mergers_acquisitions: { none_found: true }
    management_changes: 一月换了生产副总
    existing_footprint: 没有我方产品
    vendors_and_partners: 用友`,
  *check(plan, { asOf, playbook }) {
    const open = researchOf(plan, asOf).filter(({ answered }) => !answered)
    for (const { path } of open.slice(0, 1)) {
      const names = listed(open.map(({ id }) => labelIn(playbook.scales['research'], id)))
      yield {
        subject: 'plan',
        path,
        message: { en: `not researched yet: ${names.en}`, zh: `还没有研究：${names.zh}` },
        question: {
          en: `What do we know about ${names.en}, and whom at the customer could we ask?`,
          zh: `关于${names.zh}，我们知道什么？可以问客户那边的谁？`,
        },
      }
    }
  },
}
