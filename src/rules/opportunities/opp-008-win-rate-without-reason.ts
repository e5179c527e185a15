import { dealsOf } from '../../measures/deals.js'
import type { Rule } from '../rule.js'

// A chance somebody feels is welcome, as long as the facts behind it stand beside it.
export const opp008: Rule = {
  code: 'OPP-008',
  name: 'win-rate-without-reason',
  label: { en: 'win rate without reason', zh: '自定赢率没有理由' },
  severity: 'warning',
  summary: {
    en: 'A win rate of our own that is far from that of the stage has a reason.',
    zh: '自定的赢率与阶段赢率相差较大时，写明理由。',
  },
  why: {
    en: 'A rate without facts turns the forecast into a mood: nobody can check it, and nobody learns from it.',
    zh: '没有事实的赢率只是心情：没法核对，事后也学不到东西。',
  },
  source: 'HOUSE',
  move: {
    en: 'Write the facts behind it in "override_reason", or delete "win_rate_override".',
    zh: '请在“override_reason”中写明依据的事实，否则删除“win_rate_override”。',
  },
  bad: `opportunities:
  - { id: erp, name: 核心系统替换, amount: 3600000, stage: C, win_rate_override: 80 }`,
  good: `opportunities:
  - id: erp
    name: 核心系统替换
    amount: 3600000
    stage: C
    win_rate_override: 80
    override_reason: 总经理已口头同意，只等预算批复`,
  *check(plan, context) {
    const most = context.playbook.limits.override_points
    for (const { deal, path, state, stage, winRate, stageRate, overridePoints } of dealsOf(plan, context).staged) {
      if (state !== 'open' || overridePoints === undefined || overridePoints <= most) continue
      if (deal.override_reason !== undefined) continue
      yield {
        subject: deal.id,
        path: [...path, 'win_rate_override'],
        message: {
          en: `"${deal.name}" is forecast with ${winRate}% instead of the ${stageRate}% of stage ${stage}, and no reason is given`,
          zh: `“${deal.name}”按 ${winRate}% 的赢率预测，而阶段 ${stage} 是 ${stageRate}%，没有写理由`,
        },
        question: {
          en: `What do we know about "${deal.name}" that makes it ${winRate}% and not ${stageRate}%?`,
          zh: `“${deal.name}”为什么是 ${winRate}% 而不是 ${stageRate}%，我们掌握了什么事实？`,
        },
      }
    }
  },
}
