import type { Figure } from './figure.js'

/** Facts of a single deal. */
export const dealFigures: readonly Figure[] = [
  {
    id: 'days_in_stage',
    title: { en: 'days in the stage', zh: '阶段内天数' },
    line: { en: 'how long a deal has been at its stage', zh: '商机在当前阶段停留了多久' },
    names: ['average days', '平均天数', '停留天数'],
    json: ['pipeline.opportunities.days_in_stage', 'pipeline.by_stage.average_days'],
    shown: ['pipeline'],
    meaning: {
      en: 'Deals that stand still are lost more often than they are won.',
      zh: '停滞的商机往往以丢单告终。',
    },
    formula: [
      {
        en: 'day of the report − day of the last entry of the current stage in stage_history',
        zh: '报告日期 − stage_history 中当前阶段最后一条记录的日期',
      },
    ],
    example: {
      en: 'Stage C entered on 2008-05-01, report as of 2008-05-16: 15 days.',
      zh: '2008-05-01 进入 C 阶段，报告截至 2008-05-16：15 天。',
    },
    unknown: {
      en: 'Without an entry for the current stage the days are ?, and so is what is overdue.',
      zh: '没有当前阶段的记录时天数为 ?，超期也为 ?。',
    },
    source: 'S3-06',
    see: ['overdue', 'as_of'],
  },
  {
    id: 'overdue',
    title: { en: 'overdue days', zh: '超期天数' },
    line: { en: 'days that a deal has been at its stage beyond the plan', zh: '商机在当前阶段超出计划的天数' },
    names: ['overdue', 'stalled', '超期'],
    json: [
      'pipeline.opportunities.overdue_days',
      'pipeline.opportunities.planned_days',
      'pipeline.by_stage.overdue_count',
    ],
    shown: ['pipeline', 'review'],
    meaning: {
      en: 'Every stage has a planned duration. Beyond it somebody should ask what holds the deal up.',
      zh: '每个阶段都有计划持续时间；超出之后，就该问是什么卡住了。',
    },
    formula: [
      {
        en: 'days in the stage − planned days of the stage, never below 0',
        zh: '阶段内天数 − 该阶段的计划天数，不小于 0',
      },
    ],
    example: {
      en: '15 days in stage C, 10 planned: 5 days overdue. On the tenth day nothing is overdue yet.',
      zh: 'C 阶段 15 天，计划 10 天：超期 5 天。第 10 天还不算超期。',
    },
    unknown: {
      en: 'Unknown days give an unknown result. A stage without a planned duration, such as F, is never overdue.',
      zh: '天数未知则结果未知。没有计划天数的阶段（如 F）不会超期。',
    },
    source: 'S3-06, PUB 9',
    values: ['ladders.{ladder}.*.planned_days'],
    see: ['days_in_stage', 'ladder', 'OPP-002'],
  },
  {
    id: 'past_due',
    title: { en: 'past its close', zh: '已过预计成交日' },
    line: { en: 'an open deal whose expected close is over', zh: '预计成交日已过的进行中商机' },
    names: ['past due', '过期未成交'],
    json: ['pipeline.opportunities.past_due', 'pipeline.opportunities.expected_close_on'],
    shown: ['pipeline', 'review'],
    meaning: {
      en: 'Such a deal makes the forecast false: it is counted for a day that has passed.',
      zh: '这样的商机会使预测失真：它还算在已经过去的日期上。',
    },
    formula: [
      {
        en: 'the deal is open, and its expected close is before the day of the report',
        zh: '商机进行中，且预计成交日早于报告日期',
      },
    ],
    example: {
      en: 'Expected close 2008-05-31: as of 2008-05-31 not past, as of 2008-06-01 past.',
      zh: '预计 2008-05-31 成交：截至 2008-05-31 未过，截至 2008-06-01 已过。',
    },
    unknown: { en: 'Without an expected close it is ?.', zh: '没有预计成交日时为 ?。' },
    source: 'S3-06, HOUSE',
    see: ['OPP-003', 'as_of'],
  },
  {
    id: 'furthest_stage',
    title: { en: 'furthest stage', zh: '最远阶段' },
    line: {
      en: 'the latest stage among the open deals of a person, or of the account',
      zh: '某人或整个客户的进行中商机中最靠后的阶段',
    },
    json: [],
    shown: ['check', 'review'],
    meaning: {
      en: 'The nearer a deal is to its close, the more must be known of the people. Many checks ask more from a stage on.',
      zh: '商机越接近成交，对人员的了解就要越清楚；许多检查从某个阶段起更严格。',
    },
    formula: [
      { en: 'latest stage of the open deals that name the person', zh: '列出此人的进行中商机中最靠后的阶段' },
      { en: 'a deal that names nobody counts for everybody', zh: '没有列出人员的商机，算作与所有人有关' },
    ],
    example: {
      en: 'Vitamin maker: the bar code pilot stands at D, so D is the furthest stage of everybody.',
      zh: '维生素公司：条码追溯试点处于 D，所以所有人的最远阶段都是 D。',
    },
    unknown: {
      en: 'Without an open deal that has a stage there is no furthest stage, and what is asked from a stage on is not asked.',
      zh: '没有带阶段的进行中商机就没有最远阶段，“从某阶段起”的要求也不适用。',
    },
    source: 'HOUSE',
    values: ['from_stage'],
    see: ['stage', 'opportunity_status'],
  },
  {
    id: 'category',
    title: { en: 'pipeline category', zh: '商机类别' },
    line: {
      en: 'how sure a deal is: commit, best case, pipeline, omitted',
      zh: '商机有多大把握：承诺、最好情况、普通商机、不计入',
    },
    names: [
      ...['forecast category', '预测类别', 'commit', '承诺', 'best_case', 'best case', '最好情况'],
      ...['omitted', '不计入', '普通商机'],
    ],
    json: ['pipeline.opportunities.category', 'pipeline.by_category'],
    shown: ['pipeline'],
    meaning: {
      en: 'Sorts the forecast by stage and by C139, so that a late stage alone promises nothing.',
      zh: '按阶段和 C139 给预测分类：只有阶段靠后，并不算有把握。',
    },
    formula: [
      { en: 'omitted: potential or on hold', zh: '不计入：潜在或搁置' },
      { en: 'commit: late stage and the win zone', zh: '承诺：阶段靠后，且处于成单区' },
      {
        en: 'best case: from the middle stage on and not in the loss zone',
        zh: '最好情况：从中间阶段起，且不在失单区',
      },
      { en: 'pipeline: all others, and every deal without C139', zh: '普通商机：其余的，以及没有 C139 的' },
      { en: 'a category written at the deal replaces all this', zh: '商机自己写明的类别优先' },
    ],
    example: {
      en: 'Predictive maintenance of Bedrock Petroleum, stage C in the win zone: best case.',
      zh: '基岩石油的设备预测性维护，C 阶段、成单区：最好情况。',
    },
    unknown: {
      en: 'Without a C139 rating or a stage a deal is ordinary pipeline. Won and lost deals have no category.',
      zh: '没有 C139 评分或阶段的，归为普通商机。已赢和已丢的没有类别。',
    },
    source: 'HOUSE',
    values: ['pipeline.categories'],
    see: ['zone', 'open_weighted', 'stage'],
  },
]
