import { assessedDeals } from '../../measures/assessment.js'
import { isModuleOn } from '../../measures/modules.js'
import { isFrom } from '../../measures/stages.js'
import type { Rule } from '../rule.js'

// Presales are spent on deals that nobody ever asked whether to go on with.
export const opp013: Rule = {
  code: 'OPP-013',
  name: 'deal-not-assessed',
  label: { en: 'deal not assessed', zh: '未做商机评估' },
  severity: 'info',
  summary: {
    en: 'Where the team assesses its deals, each one is assessed by the time solutions are compared.',
    zh: '团队采用商机评估时，商机进入方案比较就已做过评估。',
  },
  why: {
    en: 'A proposal costs weeks. Four questions, answered together in half an hour, tell whether the weeks are well spent.',
    zh: '做一份方案要花几周。四个问题，半小时一起答完，就知道这几周值不值得花。',
  },
  source: 'S4-04, PUB 3',
  move: {
    en: 'Go through the twenty criteria with the team, and mark in "assessment.us" only what is known.',
    zh: '与团队一起过一遍二十项标准，只把已知的标在“assessment.us”中。',
  },
  bad: `modules: [tas]
opportunities:
  - { id: erp, name: 核心系统替换, stage: C }`,
  good: `modules: [tas]
opportunities:
  - { id: erp, name: 核心系统替换, stage: C, assessment: { us: { customer_project: plus } } }`,
  *check(plan, { playbook }) {
    if (!isModuleOn('tas', plan, playbook)) return
    for (const { deal, path, stage, us } of assessedDeals(plan, playbook)) {
      if (!isFrom(stage, playbook.from_stage.assessment) || us.score !== undefined) continue
      yield {
        subject: deal.id,
        path: [...path, 'assessment'],
        message: {
          en: `"${deal.name}" is at stage ${stage}, and how we stand in it has not been assessed`,
          zh: `“${deal.name}”已到阶段 ${stage}，还没有评估我方的处境`,
        },
        question: {
          en: `Is "${deal.name}" a real opportunity, can we compete, can we win, and is it worth winning?`,
          zh: `“${deal.name}”有机会吗？能竞争吗？能赢吗？值得赢吗？`,
        },
      }
    }
  },
}
