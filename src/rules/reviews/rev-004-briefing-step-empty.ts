import { isModuleOn } from '../../measures/modules.js'
import { briefingOf } from '../../measures/reviews.js'
import { briefingKeys, briefingStepWords } from '../../report/review-words.js'
import { enumerated } from '../../report/goal-words.js'
import { quoted } from '../../report/visible.js'
import { listed, partOf } from '../../report/words.js'
import type { Rule } from '../rule.js'

// What is missing is noticed in front of the executives, or before.
export const rev004: Rule = {
  code: 'REV-004',
  name: 'briefing-step-empty',
  label: { en: 'briefing step without data', zh: '汇报步骤没有内容' },
  severity: 'info',
  summary: {
    en: 'Every one of the nine steps of a briefing has something to tell.',
    zh: '九步汇报的每一步都有内容可讲。',
  },
  why: {
    en: 'The nine steps lead from the team to what we ask for. Where one is empty, the listeners miss the reason for what follows, and ask for it in front of everybody.',
    zh: '九步从团队介绍一直讲到所需支持，环环相扣。中间空一步，听的人就接不上后面的理由，会当众追问。',
  },
  source: 'S0-26',
  move: {
    en: 'Fill in what the step tells about; "plan review --brief" shows the briefing.',
    zh: '补上这一步要讲的内容；“plan review --brief”可以预览汇报。',
  },
  bad: `modules: [briefing]
team: [{ id: lead, name: 赵宁 }]
account: { name: 示例公司, lifecycle: prospect }
maps: { strategy: { goals: [{ id: cost, statement: 单位成本降 5% }] } }
opportunities: [{ id: erp, name: ERP 升级 }]
relationships:
  people: [{ id: li, name: 李总, relationship: { current: vendor, desired: problem_solver } }]
goals: [{ id: revenue, statement: 全年签约 50 万元 }]`,
  good: `modules: [briefing]
team: [{ id: lead, name: 赵宁 }]
account: { name: 示例公司, lifecycle: prospect }
maps: { strategy: { goals: [{ id: cost, statement: 单位成本降 5% }] } }
opportunities: [{ id: erp, name: ERP 升级 }]
relationships:
  people: [{ id: li, name: 李总, relationship: { current: vendor, desired: problem_solver } }]
  voices: [{ person: li, said_on: 2026-06-12, quote: 你们懂生产 }]
goals: [{ id: revenue, statement: 全年签约 50 万元 }]
actions: [{ id: visit, what: 拜访李总 }]`,
  *check(plan, { playbook }) {
    if (!isModuleOn('briefing', plan, playbook)) return
    const steps = briefingOf(plan)
    const empty = steps.filter(({ told }) => !told).map(({ step }) => step)
    const [first] = empty
    if (first === undefined) return
    const titles = listed(empty.map(briefingStepWords))
    const keys = enumerated([...new Set(empty.map((step) => briefingKeys[step]))].map((key) => quoted(key)))
    const count = partOf(empty.length, steps.length)
    const title = briefingStepWords(first)
    yield {
      subject: 'plan',
      path: ['modules'],
      message: {
        en: `${count.en} steps of a briefing ${empty.length === 1 ? 'has' : 'have'} nothing to tell: ${titles.en}`,
        zh: `九步汇报中有 ${String(empty.length)} 步没有内容：${titles.zh}`,
      },
      hint: {
        en: `Write at least the first entry in ${keys.en}; "plan review --brief" shows the briefing.`,
        zh: `至少在${keys.zh}里写上第一条；“plan review --brief”可以预览汇报。`,
      },
      question: {
        en: `If our executives hear this plan tomorrow: what do we say in step ${title.en}?`,
        zh: `如果明天就向高管汇报：${title.zh}讲什么？`,
      },
    }
  },
}
