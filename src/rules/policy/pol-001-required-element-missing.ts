import { missingElements } from '../../measures/policies.js'
import { chineseBefore, conditionWords, elementWords, policyName } from '../../report/policy-words.js'
import type { Text } from '../../report/text.js'
import { quoted } from '../../report/visible.js'
import type { Rule } from '../rule.js'

/** What stands inside of a list, where the list alone would not say it. */
const inside: Readonly<Record<string, string>> = {
  executive_sponsor: '.is_executive_sponsor',
  self_assessment: '.self_assessment',
}

// What a company asks only of some customers and deals; the shipped playbook asks nothing.
export const pol001: Rule = {
  code: 'POL-001',
  name: 'required-element-missing',
  label: { en: 'required element missing', zh: '缺少规定内容' },
  severity: 'error',
  completeness: true,
  summary: {
    en: 'What the policies of the company require of such a customer or deal is there.',
    zh: '公司规定对这类客户或商机的必填内容都已填写。',
  },
  why: {
    en: 'A few customers and deals carry the year. The company has agreed what a plan for them must say, so that nobody finds out in the last week what was never looked at.',
    zh: '少数客户和商机决定全年的结果。公司约定了这类计划必须写明什么，免得到最后一周才发现没人看过。',
  },
  source: 'HOUSE',
  move: {
    en: 'Fill in what the policy asks for; plan playbook --explain policies shows the policies.',
    zh: '补上规定要求的内容；用 plan playbook --explain policies 查看规定。',
  },
  config: `playbook:
  policies:
    - { name: 重点客户, when: { tier: [V] }, require: [executive_sponsor] }
    - { when: { deal_amount_from: 2000000 }, require: [c139] }`,
  bad: `status: in_review
account: { name: 示例公司, vpc: V }
team: [{ id: lead, name: 客户经理 }]
opportunities: [{ id: erp, name: ERP 升级, stage: B, amount: 3000000 }]`,
  good: `status: in_review
account: { name: 示例公司, vpc: V }
team: [{ id: boss, name: 总经理, is_executive_sponsor: true }]
opportunities: [{ id: erp, name: ERP 升级, stage: B, amount: 1900000 }]`,
  *check(plan, context) {
    for (const { element, by, deal, path } of missingElements(plan, context)) {
      const { policy, number, forDeals, deals } = by
      const what: Text = elementWords[element]
      const asking = policyName(policy.name, number)
      const when = conditionWords(policy.when, context.playbook)
      const [large] = deals
      const because: Text =
        deal === undefined && forDeals && large !== undefined
          ? { en: `; "${large.thing.name}" is such a deal`, zh: `；“${large.thing.name}”就是这样的商机` }
          : { en: '', zh: '' }
      const who: Text = deal ? quoted(deal.name) : { en: 'the plan', zh: '计划' }
      const key = `${(deal ? path.slice(-1) : path).join('.')}${inside[element] ?? ''}`
      yield {
        subject: deal?.id ?? 'plan',
        path,
        message: {
          en: `missing in ${who.en}: ${what.en}; ${asking.en} requires it (${when.en})${because.en}`,
          zh: `${who.zh}${chineseBefore('缺少', what.zh)}；${asking.zh}要求填写（${when.zh}）${because.zh}`,
        },
        hint: deal
          ? {
              en: `Write under "${key}" of ${who.en}: ${what.en}.`,
              zh: `请在${who.zh}的“${key}”${chineseBefore('写明', what.zh)}。`,
            }
          : { en: `Write under "${key}": ${what.en}.`, zh: `请在“${key}”${chineseBefore('写明', what.zh)}。` },
        question: {
          en: `Why is this still open (${what.en}), and who of us brings it by when?`,
          zh: `${what.zh}为什么还没有？我方谁在什么时候补上？`,
        },
      }
    }
  },
}
