import { controlOf, isLargeDeal } from '../../measures/control.js'
import { decimal, rounded } from '../../measures/exact.js'
import { currencyOf } from '../../measures/money.js'
import { isFrom, openDealsOf } from '../../measures/stages.js'
import { grouped } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Large deals are lost on what nobody has looked at.
export const ctl001: Rule = {
  code: 'CTL-001',
  name: 'large-deal-not-rated',
  label: { en: 'large deal not rated', zh: '大单没有评分' },
  severity: 'error',
  summary: {
    en: 'Every large deal that is being validated or is further has a C139 rating.',
    zh: '进入方案论证之后的大单，都做了 C139 评分。',
  },
  why: {
    en: 'Large deals are lost on what nobody has looked at. Thirteen questions show whether we hold the deal in our hands or only hope.',
    zh: '大单往往输在没人去看的地方。十三个问题，就能看出是真有把握，还是只在盼望。',
  },
  source: 'S4-16, HOUSE',
  move: {
    en: 'Rate the deal in "c139": "self" by the team first, then "coach" by somebody who sees it from inside.',
    zh: '在“c139”中评分：先由团队写“self”，再请了解内情的教练写“coach”。',
  },
  improves: 'control',
  bad: `opportunities:
  - { id: erp, name: ERP 升级, amount: 2000000, stage: C }`,
  good: `opportunities:
  - { id: erp, name: ERP 升级, amount: 2000000, stage: C, c139: { self: { w1: false, c1: clear } } }`,
  *check(plan, context) {
    const { from_stage } = context.playbook
    for (const { thing: deal, path, stage } of openDealsOf(plan)) {
      if (!isFrom(stage, from_stage.c139_warning)) continue
      if (deal.amount === undefined || isLargeDeal(deal, plan, context) !== true) continue
      if (controlOf(deal, plan, context.playbook).effective !== undefined) continue
      const currency = deal.currency ?? currencyOf(plan, context.playbook)
      const amount = grouped(rounded(decimal(deal.amount), 2))
      yield {
        subject: deal.id,
        path: [...path, 'c139'],
        ...(!isFrom(stage, from_stage.c139_error) && { severity: 'warning' }),
        message: {
          en: `"${deal.name}" is worth ${amount} ${currency}, stands at stage ${stage}, and has no C139 rating`,
          zh: `“${deal.name}”金额 ${amount} ${currency}，已到阶段 ${stage}，却没有 C139 评分`,
        },
        question: {
          en: `Has the one who decides on "${deal.name}" chosen us, and from what do we know it?`,
          zh: `“${deal.name}”的决策者选定我方了吗？从哪里看出来的？`,
        },
      }
    }
  },
}
