import { forecastOf } from '../../measures/forecast.js'
import { rounded } from '../../measures/exact.js'
import { grouped } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Two honest ways to look ahead should not be worlds apart; where they are, one deal usually explains it.
export const opp012: Rule = {
  code: 'OPP-012',
  name: 'forecast-optimistic',
  label: { en: 'optimistic forecast', zh: '预测偏乐观' },
  severity: 'info',
  summary: {
    en: 'The weighted forecast of the open deals is not far above the chained one.',
    zh: '在手商机的加权预测不会远高于链式预测。',
  },
  why: {
    en: "The weighted total takes today's chance of winning, the chained one what becomes of deals on the way; far apart, people plan with money that will not come.",
    zh: '加权预测看现在的赢率，链式预测看一路走下来还剩多少；两者相差太大，就是在拿不会到手的钱做安排。',
  },
  source: 'S3-06, PUB 9',
  move: {
    en: 'Look again at the win rates and stages of the largest deals.',
    zh: '请重新核对金额最大的几个商机的赢率和阶段。',
  },
  improves: 'forecast_ratio',
  bad: `opportunities:
  - { id: carbon, name: 排放监测平台, amount: 1500000, stage: B, win_rate_override: 60, override_reason: 部长口头同意 }`,
  good: `opportunities:
  - { id: carbon, name: 排放监测平台, amount: 1500000, stage: B, win_rate_override: 30, override_reason: 部长口头同意 }`,
  *check(plan, context) {
    const forecast = forecastOf(plan, context)
    if (!forecast?.optimistic) return
    const { currency, ratio, widest } = forecast
    const limit = context.playbook.limits.forecast_ratio
    const weighted = grouped(rounded(forecast.weighted, 2))
    const chained = grouped(rounded(forecast.chained, 2))
    yield {
      subject: 'plan',
      path: ['opportunities'],
      message: {
        en: `the weighted forecast of ${currency} ${weighted} is ${ratio} times the chained one of ${currency} ${chained}; more than ${limit} times is optimistic`,
        zh: `加权预测 ${weighted} ${currency} 是链式预测 ${chained} ${currency} 的 ${ratio} 倍，超过 ${limit} 倍就偏乐观`,
      },
      hint: {
        en: `Begin with "${widest.deal.name}": check whether ${widest.winRate}% at stage ${widest.stage} is backed by facts.`,
        zh: `先看“${widest.deal.name}”：核对阶段 ${widest.stage} 的赢率 ${widest.winRate}% 有没有事实支撑。`,
      },
      question: {
        en: `Of all deals "${widest.deal.name}" lifts the forecast most: what would we plan if it did not come?`,
        zh: `“${widest.deal.name}”把预测抬得最高：如果它没成，我们怎么办？`,
      },
    }
  },
}
