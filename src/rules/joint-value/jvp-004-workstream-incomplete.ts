import { workstreamsOf } from '../../measures/joint-value.js'
import { enumerated, inQuotes } from '../../report/goal-words.js'
import { askedOfStream, lackingOfStream } from '../../report/value-words.js'
import { quoted } from '../../report/visible.js'
import type { Rule } from '../rule.js'

// Cooperation that nobody owns on one side is a wish of the other.
export const jvp004: Rule = {
  code: 'JVP-004',
  name: 'workstream-incomplete',
  label: { en: 'workstream incomplete', zh: '合作工作流不全' },
  severity: 'warning',
  summary: {
    en: 'Every workstream has an owner on both sides, a budget, a scope and a milestone with a date.',
    zh: '每个合作工作流都有双方负责人、预算、范围和有日期的里程碑。',
  },
  why: {
    en: "Budget, scope and schedule of the customer's projects must be known exactly. Where one of them or an owner is missing, the work starts late, grows on the way, or stops with the first change of people.",
    zh: '客户项目的预算、范围和进度必须准确掌握。少了其中一项，或少了一方的负责人，工作就会晚开始、越做越大，或者一换人就停。',
  },
  source: 'S0-24',
  move: {
    en: 'Settle with the customer what is missing, and write it at the workstream.',
    zh: '与客户商定缺少的内容，写进该工作流。',
  },
  bad: `team:
  - { id: lead, name: 赵宁 }
relationships:
  people:
    - { id: li, name: 李总 }
value:
  cooperation:
    workstreams:
      - { name: 预测性维护试点, customer_owner: li, our_owner: lead, scope: 一个油田, milestones: [{ name: 基线确认 }] }`,
  good: `team:
  - { id: lead, name: 赵宁 }
relationships:
  people:
    - { id: li, name: 李总 }
value:
  cooperation:
    workstreams:
      - name: 预测性维护试点
        customer_owner: li
        our_owner: lead
        budget: 600000
        scope: 一个油田
        milestones: [{ name: 基线确认, due: 2026-07-31 }]`,
  *check(plan, context) {
    for (const { stream, path, missing } of workstreamsOf(plan, context)) {
      if (missing.length === 0) continue
      const name = inQuotes(stream.name)
      const [parts, asked] = [lackingOfStream(missing), askedOfStream(missing)]
      const keys = enumerated(missing.map((part) => quoted(part)))
      yield {
        subject: 'plan',
        path: [...path, ...missing.slice(0, 1)],
        message: { en: `the workstream ${name.en} lacks ${parts.en}`, zh: `合作工作流${name.zh}缺少${parts.zh}` },
        hint: {
          en: `Settle with the customer what is missing at ${name.en}, and write ${keys.en}.`,
          zh: `与客户商定${name.zh}缺少的内容，写上${keys.zh}。`,
        },
        question: { en: `${name.en}: ${asked.en}?`, zh: `${name.zh}：${asked.zh}？` },
      }
    }
  },
}
