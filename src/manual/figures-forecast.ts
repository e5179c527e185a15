import type { Figure } from './figure.js'

/** The period's target, what covers it, and what each deal still owes. */
export const forecastFigures: readonly Figure[] = [
  {
    id: 'revenue_target',
    title: { en: 'target of the period', zh: '计划期目标' },
    line: {
      en: 'what our revenue goals want in the period, and what of it is still to win',
      zh: '收入目标在计划期内要达到的金额，以及尚需赢单的部分',
    },
    names: ['quota', 'sales target', '销售目标', '任务额', '尚需赢单', 'still to win'],
    json: ['pipeline.target.target', 'pipeline.target.won', 'pipeline.target.remaining'],
    shown: ['pipeline', 'review'],
    meaning: {
      en: 'The goals of the category account_revenue, added up, beside what has been won in the same time.',
      zh: '把类别为 account_revenue 的目标相加，与同一时期内已赢单的金额对照。',
    },
    formula: [
      {
        en: 'target = sum of the revenue goals whose target is an amount in the currency of the plan and due in "period"',
        zh: '目标 = 目标值为本计划币种金额、且在“period”内到期的收入目标之和',
      },
      {
        en: 'won = deals won in the period, by "closed_on", else by the day they reached stage F',
        zh: '已赢单 = 期内赢单的商机，按“closed_on”，否则按进入 F 阶段的日期',
      },
      { en: 'still to win = target − won, never below 0', zh: '尚需赢单 = 目标 − 已赢单，不低于 0' },
    ],
    example: {
      en: 'Bedrock Petroleum, 2026: 8,000,000 − 2,400,000 = 5,600,000 still to win.',
      zh: '基岩石油 2026 年：8,000,000 − 2,400,000 = 5,600,000，为尚需赢单的金额。',
    },
    unknown: {
      en: 'Without a period or such a goal the target is ?, and the view says which of the two is missing. A won deal without a day is in no sum and is named.',
      zh: '没有计划期或没有这样的目标时为 ?，并说明缺哪一个。不知道日期的已赢单商机不计入合计，但会列出。',
    },
    source: 'S0-06, S0-22, HOUSE',
    values: ['pipeline.currency_units'],
    see: ['cover', 'won_amount', 'GOL'],
  },
  {
    id: 'cover',
    title: { en: 'cover of the target', zh: '目标覆盖' },
    line: {
      en: 'how often the open deals of the period would pay what is still to win',
      zh: '期内可成交的进行中商机是尚需赢单金额的几倍',
    },
    names: ['pipeline coverage', 'coverage ratio', '漏斗覆盖率', '商机覆盖倍数'],
    json: ['pipeline.target.cover_weighted', 'pipeline.target.cover_chained', 'pipeline.target.cover_amount'],
    shown: ['pipeline', 'review'],
    meaning: {
      en: 'Below 1 the forecast does not reach the target: new deals are needed, or better chances in those there are.',
      zh: '低于 1 表示预测达不到目标：要么需要新的商机，要么提高现有商机的把握。',
    },
    formula: [
      {
        en: 'expected = open deals whose expected close is not after the end of the period, overdue ones as well',
        zh: '期内预计 = 预计成交日不晚于计划期末的进行中商机，含已过期的',
      },
      {
        en: 'cover = expected ÷ still to win, three decimals: weighted, chained, and in full',
        zh: '覆盖 = 期内预计 ÷ 尚需赢单，保留三位小数：加权、链式、全额',
      },
    ],
    example: {
      en: 'Bedrock Petroleum, weighted: 5,485,000 ÷ 5,600,000 = 0.979.',
      zh: '基岩石油，加权：5,485,000 ÷ 5,600,000 = 0.979。',
    },
    unknown: {
      en: 'A deal without an expected close is in no cover and is named. When nothing is left to win there is no cover to speak of.',
      zh: '没有预计成交日的商机不计入覆盖，但会列出。目标已达成时不再计算覆盖。',
    },
    source: 'HOUSE',
    see: ['revenue_target', 'open_weighted', 'open_chained'],
  },
  {
    id: 'forecast_difference',
    title: { en: 'why the two forecasts differ', zh: '两种预测的差额' },
    line: { en: 'weighted minus chained, deal by deal', zh: '逐个商机的加权减链式' },
    names: ['weighted minus chained', '加权减链式', '预测差额'],
    json: ['pipeline.difference.total', 'pipeline.difference.opportunities.difference'],
    shown: ['pipeline', 'review'],
    meaning: {
      en: 'Shows which deals make the two forecasts part. A deal above 0 stands at a stage whose win rate promises more than the conversions still to come.',
      zh: '指出是哪些商机使两种预测分开。大于 0 的商机所处阶段的赢率高于其后各阶段转化率之积。',
    },
    formula: [
      {
        en: 'of a deal: amount × win rate − amount × conversions still to come',
        zh: '单个商机：金额 × 赢率 − 金额 × 后续各阶段转化率之积',
      },
      { en: 'total = sum over the open deals', zh: '合计 = 各进行中商机之和' },
    ],
    example: {
      en: 'Bedrock Petroleum: predictive maintenance, stage C: 3,400,000 − 1,836,000 = 1,564,000 of 1,913,100 in all.',
      zh: '基岩石油：设备预测性维护处于 C 阶段，3,400,000 − 1,836,000 = 1,564,000，合计为 1,913,100。',
    },
    unknown: {
      en: 'A deal without an amount is in neither forecast. Without any forecast it is ?.',
      zh: '没有金额的商机不在任何一种预测中。没有预测时为 ?。',
    },
    source: 'S3-06, HOUSE',
    values: ['ladders.{ladder}.*.win_rate', 'ladders.{ladder}.*.conversion'],
    see: ['forecast_ratio', 'open_weighted', 'open_chained'],
  },
  {
    id: 'stalled',
    title: { en: 'stalled deals', zh: '停滞的商机' },
    line: {
      en: 'open deals that stay at their stage longer than planned',
      zh: '在所处阶段停留超过计划天数的进行中商机',
    },
    names: ['stalled', 'stuck deal', '停滞', '卡住的商机', 'late deals', '滞后的商机'],
    json: ['pipeline.stalled.amount', 'pipeline.stalled.opportunities.last_movement_on'],
    shown: ['pipeline', 'review'],
    meaning: {
      en: 'Stands beside the deals whose expected close has passed, with the last day on which anything moved.',
      zh: '与预计成交日已过的商机并列，并给出最近一次有进展的日期。',
    },
    formula: [
      { en: 'stalled = days in stage above the planned ones', zh: '停滞 = 所处天数大于计划天数' },
      {
        en: 'last move = latest day on which a stage was entered, a key result reached, or a person named in the deal was met',
        zh: '最近进展 = 进入阶段、达成关键结果或与商机所列人员接触的最近日期',
      },
    ],
    example: {
      en: 'Bedrock Petroleum: the carbon platform is 10 − 7 = 3 days over at stage B.',
      zh: '基岩石油：碳排放监测平台在 B 阶段超期 10 − 7 = 3 天。',
    },
    unknown: {
      en: 'Without an entry of its stage, or where no duration is planned, nothing is said of a deal.',
      zh: '没有所处阶段的记录，或该阶段没有计划天数时，不作判断。',
    },
    source: 'S3-06, PUB 9',
    values: ['ladders.{ladder}.*.planned_days'],
    see: ['overdue', 'past_due', 'OPP-002'],
  },
  {
    id: 'stage_demands',
    title: { en: 'before the next stage', zh: '进入下一阶段之前' },
    line: { en: 'what each open deal still owes before it may go on', zh: '每个进行中商机进入下一阶段前还缺什么' },
    names: ['demands', 'exit criteria', '阶段要求', '还缺什么'],
    json: ['pipeline.demands', 'pipeline.demands.key_actions_open', 'pipeline.demands.missing_participants'],
    shown: ['pipeline', 'review'],
    meaning: {
      en: 'A stage is left by its key result, not by time. The view shows what is still open of it and of its key actions, and whether customer and team are ready for the next one.',
      zh: '离开一个阶段靠的是关键结果，而不是时间。这里列出关键结果和关键行动还差什么，以及客户和团队是否为下一阶段做好准备。',
    },
    formula: [
      {
        en: 'key result and key actions: those of the stage at which the deal stands',
        zh: '关键结果与关键行动：商机所处阶段的',
      },
      {
        en: 'buyer step and participants: those that the next stage asks for',
        zh: '采购步骤与参与人员：下一阶段要求的',
      },
    ],
    example: {
      en: 'Bedrock Petroleum: procurement, stage D: 2 of 9 key actions done, and the key result is open.',
      zh: '基岩石油：采购协同平台处于 D 阶段，关键行动完成 2/9，关键结果未达成。',
    },
    unknown: {
      en: 'Without a record of key actions the count is ?; with a member whose role is not written nothing is said of the team.',
      zh: '没有关键行动记录时为 ?；团队中有人没写角色时，不对团队作判断。',
    },
    source: 'S3-06, S3-07, S1-10',
    values: ['ladders.{ladder}.*.participants', 'ladders.{ladder}.*.buyer_step'],
    see: ['OPP-001', 'OPP-007', 'OPP-011', 'COV-008'],
  },
]
