import { missingInProfile, profileKeys, rivalsOf } from '../../measures/competitors.js'
import { isModuleOn } from '../../measures/modules.js'
import { isFrom } from '../../measures/stages.js'
import { inDeals, profileWords } from '../../report/competition-words.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Whoever knows a rival by name only prepares for the rival of the last deal.
export const cmp001: Rule = {
  code: 'CMP-001',
  name: 'competitor-without-profile',
  label: { en: 'competitor without profile', zh: '对手没有档案' },
  severity: 'warning',
  summary: {
    en: 'Of a competitor in a deal where solutions are compared we know whom it serves, with what and how, and where it is strong and weak.',
    zh: '进入方案比较的商机，每个对手都写明面向谁、满足什么、怎么打、强在哪、弱在哪。',
  },
  why: {
    en: 'The customer compares us with somebody. Without a profile we answer a rival who is only in our heads, and are surprised by the real one.',
    zh: '客户是拿我方和别人比的。没有档案，应对的只是想象中的对手，遇上真的就措手不及。',
  },
  source: 'S2-03, S3-07',
  move: {
    en: 'Ask presales and the coach inside about the competitor, and write down what is missing.',
    zh: '向售前和内部教练了解这个对手，把缺的写下来。',
  },
  bad: `modules: [competition]
competitors:
  - { id: yuanhang, name: 远航软件, who: 采购部门 }
opportunities:
  - { id: erp, name: 核心系统替换, stage: C, competitors: [yuanhang] }`,
  good: `competitors:
  - id: yuanhang
    name: 远航软件
    who: 采购部门
    what: 采购与合同一体化
    how: 低价进入，再靠二次开发收费
    strengths: 报价低
    weaknesses: 没有生产现场案例
opportunities:
  - { id: erp, name: 核心系统替换, stage: C, competitors: [yuanhang] }`,
  *check(plan, { playbook }) {
    if (!isModuleOn('competition', plan, playbook)) return
    for (const { thing, path, deals } of rivalsOf(plan)) {
      const late = deals.filter(({ stage }) => isFrom(stage, playbook.from_stage.competitor_profile))
      const missing = missingInProfile(thing)
      const [deal] = late
      const [key] = missing
      if (deal === undefined || key === undefined) continue
      const { id, name } = thing
      const where = inDeals({ name: deal.thing.name, stage: deal.stage }, late.length)
      const words = listed(missing.map((one) => profileWords[one]))
      const keys = listed(missing.map((one) => same(one)))
      yield {
        subject: id,
        path: [...path, key],
        message:
          missing.length === profileKeys.length
            ? {
                en: `${name} competes for ${where.en}, and nothing is written about it`,
                zh: `${name}在竞争${where.zh}，还没有写它的情况`,
              }
            : {
                en: `${name} competes for ${where.en}, and it is not written: ${words.en}`,
                zh: `${name}在竞争${where.zh}，还没有写：${words.zh}`,
              },
        hint: {
          en: `Ask presales and the coach inside about ${name}, and write it in: ${keys.en}.`,
          zh: `向售前和内部教练了解${name}，写进：${keys.zh}。`,
        },
        question: {
          en: `What would ${name} tell this customer about itself, and where would the customer disagree?`,
          zh: `${name}会怎样向这个客户介绍自己？客户在哪一点上不认同？`,
        },
      }
    }
  },
}
