import { ratedOpenDeals } from '../measures/deals.js'
import { goalFigures, isOpenAction } from '../measures/goals.js'
import { roundedMoney } from '../measures/money.js'
import { pipelineOf } from '../measures/pipeline.js'
import { strategyMapOf } from '../measures/strategy.js'
import { revenueTargetOf } from '../measures/target.js'
import { actionsInOrder } from '../measures/actions.js'
import type { Text } from '../report/text.js'
import { both, counted, exactOrNull, percent, same, shortAmount, textOf } from '../report/words.js'
import type { Headline } from './headlines.js'

type Amount = Parameters<typeof roundedMoney>[0]

const money = (amount: Amount, currency: string): Text => {
  const { en, zh } = textOf(shortAmount(exactOrNull(roundedMoney(amount))))
  return { en: `${en} ${currency}`, zh: `${zh} ${currency}` }
}

/** `2.64`, and `0.98` where it does not quite reach: rounded down, so that nothing looks covered that is not. */
const times = (cover: number): Text => same(`${(Math.floor(cover * 100 + 1e-9) / 100).toFixed(2)}×`)

/** How many of the tactics that we can serve have a deal. */
export const executionHeadline: Headline = (plan) => {
  const { tactics, fitAble } = strategyMapOf(plan)
  const open = tactics.filter(({ whiteSpace }) => whiteSpace).length
  if (tactics.length === 0)
    return { en: 'What we offer is not tied to what the customer wants yet', zh: '我们的方案还没有对应到客户的战术' }
  if (open === 0)
    return {
      en: `Every one of the ${counted(fitAble, 'tactic', 'tactics', '').en} we can serve has a deal`,
      zh: `我们能支持的 ${String(fitAble)} 项战术都已有商机`,
    }
  return {
    en: `${String(open)} of ${counted(fitAble, 'tactic', 'tactics', '').en} we can serve ${open === 1 ? 'has' : 'have'} no deal yet`,
    zh: `我们能支持的 ${String(fitAble)} 项战术中，${String(open)} 项还没有商机`,
  }
}

/** Whether the open deals reach the target. */
export const pipelineHeadline: Headline = (plan, context) => {
  const { currency, open } = pipelineOf(plan, context)
  const { target, remaining, cover } = revenueTargetOf(plan, context)
  if (open.count === 0) return { en: 'There is no open deal', zh: '没有进行中的商机' }
  if (target !== undefined && remaining !== undefined && cover.weighted !== undefined) {
    const [rest, factor] = [money(remaining, currency), times(cover.weighted)]
    return {
      en: `Weighted, open deals cover ${factor.en} of the ${rest.en} still to win`,
      zh: `尚需赢单 ${rest.zh}，进行中的商机加权后可覆盖 ${factor.zh}`,
    }
  }
  if (target !== undefined && remaining?.toString() === '0')
    return {
      en: `The target of ${money(target, currency).en} is reached`,
      zh: `${money(target, currency).zh} 的目标已达成`,
    }
  const deals = counted(open.count, 'open deal is', 'open deals are', '个进行中的商机')
  const worth = money(open.weighted, currency)
  return { en: `${deals.en} worth ${worth.en}, weighted`, zh: `${deals.zh}，加权金额 ${worth.zh}` }
}

/** Whether the deals are in time. */
export const dealsHeadline: Headline = (plan, context) => {
  const { open, pastDue, stalled } = pipelineOf(plan, context)
  if (open.count === 0) return { en: 'There is no open deal', zh: '没有进行中的商机' }
  const deals = counted(open.count, 'open deal', 'open deals', '个进行中的商机')
  const late = [
    ...(pastDue.count > 0
      ? [{ en: `${String(pastDue.count)} past the expected close`, zh: `${String(pastDue.count)} 个已过预计成交日` }]
      : []),
    ...(stalled.count > 0
      ? [
          {
            en: `${String(stalled.count)} longer at a stage than planned`,
            zh: `${String(stalled.count)} 个在阶段中停留超过计划`,
          },
        ]
      : []),
  ]
  if (late.length === 0) return { en: `${deals.en}, all in time`, zh: `${deals.zh}，进度都正常` }
  return both((language) =>
    language === 'zh'
      ? `${deals.zh}，其中${late.map(({ zh }) => zh).join('，')}`
      : `${deals.en}: ${late.map(({ en }) => en).join(', ')}`,
  )
}

/** How far we are on the way to our own goals. */
export const goalsHeadline: Headline = (plan, context) => {
  const { goals } = goalFigures(plan, context)
  if (goals.length === 0) return { en: 'We have not set ourselves a goal yet', zh: '我方还没有设定目标' }
  const known = goals.map(({ attainmentPct }) => attainmentPct).filter((pct) => pct !== undefined)
  const all = counted(goals.length, 'goal', 'goals', '个目标')
  if (known.length === 0) return { en: `How far we are with ${all.en} is not known`, zh: `${all.zh}的达成情况还不清楚` }
  const [least, most] = [Math.min(...known), Math.max(...known)].map((pct) => textOf(percent(pct)))
  if (known.length === 1)
    return { en: `We are ${least?.en ?? '?'} of the way to our goal`, zh: `我方目标已达成 ${least?.zh ?? '?'}` }
  return {
    en: `We have ${all.en}: between ${least?.en ?? '?'} and ${most?.en ?? '?'} of the way is done`,
    zh: `我方有 ${all.zh}，达成率在 ${least?.zh ?? '?'} 与 ${most?.zh ?? '?'} 之间`,
  }
}

/** What is due first. */
export const actionsHeadline: Headline = (plan, context) => {
  const open = actionsInOrder(plan, context).filter(isOpenAction)
  if (open.length === 0) return { en: 'No action is open', zh: '没有未完成的行动' }
  const overdue = open.filter((one) => one.overdue === true).length
  const actions = counted(open.length, 'action is', 'actions are', '项行动未完成')
  if (overdue > 0)
    return {
      en: `${actions.en} open, and ${String(overdue)} overdue`,
      zh: `${actions.zh}，其中 ${String(overdue)} 项逾期`,
    }
  const due = open[0]?.action.due
  return due === undefined
    ? { en: `${actions.en} open, none with a date`, zh: `${actions.zh}，都没有日期` }
    : { en: `${actions.en} open; the next is due on ${due}`, zh: `${actions.zh}，最近一项 ${due} 到期` }
}

/** How many deals somebody has rated. */
export const controlHeadline: Headline = (plan, context) => {
  const rated = ratedOpenDeals(plan, context).length
  const { of } = pipelineOf(plan, context)
  const deals = counted(of, 'open deal', 'open deals', '个进行中的商机')
  return {
    en: `${String(rated)} of ${deals.en} ${rated === 1 ? 'has' : 'have'} been rated by C139`,
    zh: `${deals.zh}中有 ${String(rated)} 个做过 C139 评估`,
  }
}
