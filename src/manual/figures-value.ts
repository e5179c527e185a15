import type { Figure } from './figure.js'

/** What both sides have agreed on, and the reviews in which the plan is looked at. */
export const valueFigures: readonly Figure[] = [
  {
    id: 'cooperation_budget',
    title: { en: 'budget of the cooperation', zh: '合作预算' },
    line: { en: 'what the workstreams of the cooperation may cost together', zh: '各合作工作流的预算合计' },
    names: ['workstream budget', '工作流预算'],
    json: ['value.budget_total', 'value.budgets_assessed', 'value.budgets_of', 'value.workstreams.budget'],
    shown: ['show'],
    meaning: {
      en: "The method wants budget, scope and schedule of the customer's projects known exactly; this is the money.",
      zh: '方法要求准确掌握客户项目的预算、范围和进度；这里是钱。',
    },
    formula: [
      {
        en: 'sum of "budget" of all workstreams, in the currency of the plan',
        zh: '所有工作流的“budget”之和，以计划币种计',
      },
    ],
    example: {
      en: 'Bedrock Petroleum: 600,000 + 300,000 = 900,000.',
      zh: '基岩石油：600,000 + 300,000 = 900,000。',
    },
    unknown: {
      en: 'A workstream without a budget adds nothing; how many have one stands beside the sum. If none has one, the sum is unknown.',
      zh: '没有预算的工作流不计入，旁边写明有几个写了预算。都没有写，合计就是未知。',
    },
    source: 'S0-24',
    see: ['cooperation_plan', 'overdue_milestones', 'JVP-004'],
  },
  {
    id: 'overdue_milestones',
    title: { en: 'overdue milestones', zh: '逾期里程碑' },
    line: {
      en: 'milestones of a workstream that are open and whose day has passed',
      zh: '工作流中还没完成、日期已过的里程碑',
    },
    names: ['next milestone', '下一里程碑'],
    json: ['value.workstreams.overdue_milestones', 'value.workstreams.next_milestone'],
    shown: ['show'],
    meaning: {
      en: 'Whether the cooperation moves as both sides agreed. The next milestone is the open one that is due first, late ones included.',
      zh: '合作有没有按双方约定推进。下一里程碑是未完成里程碑中日期最早的一个，包括已经逾期的。',
    },
    formula: [
      {
        en: 'status todo or doing, and due before the day of the report',
        zh: '状态为 todo 或 doing，且日期早于报告日期',
      },
    ],
    example: {
      en: 'Bedrock Petroleum, as of 2026-06-30: next is the baseline, due 2026-07-31; none is overdue.',
      zh: '基岩石油，截至 2026-06-30：下一个是基线确认，2026-07-31；没有逾期。',
    },
    unknown: {
      en: 'A milestone without a status is still to do. One without a date is never overdue.',
      zh: '没有状态的里程碑按未开始计。没有日期的不会逾期。',
    },
    source: 'S0-24',
    see: ['cooperation_plan', 'cooperation_budget', 'JVP-004'],
  },
  {
    id: 'review_due',
    title: { en: 'review due', zh: '评审到期' },
    line: { en: 'when the next review of each kind is due, and how late it is', zh: '每种评审下次应在何时，晚了几天' },
    names: ['review overdue', '评审逾期', 'next review', '下次评审', 'review_days'],
    json: ['rhythm.kinds.next_due', 'rhythm.overdue_kinds'],
    shown: ['show'],
    meaning: {
      en: 'Whether the team comes back to its plan: every week for issues, every month for operations, every quarter for results, every year for strategy.',
      zh: '团队有没有按时回到计划上来：每周看问题，每月看操作，每季看业务，每年看战略。',
    },
    formula: [
      { en: 'due = day of the last review of this kind + days below', zh: '应在 = 该类上次评审日期 + 下列天数' },
      {
        en: 'of a kind that was never held: first day of the plan (period.from) + days below',
        zh: '从未开过的一类：计划起始日（period.from）+ 下列天数',
      },
      {
        en: 'days late = day of the report − due, where that is above 0',
        zh: '逾期天数 = 报告日期 − 应在日期，大于 0 才算',
      },
    ],
    example: {
      en: 'A quarterly review on 2026-03-31: due again on 2026-07-01, one day late on 2026-07-02.',
      zh: '季度评审在 2026-03-31 开过：2026-07-01 应再开，2026-07-02 逾期 1 天。',
    },
    unknown: {
      en: 'Without any review of a kind and without a first day of the plan nothing is due. A review without a kind counts for none, one that is to come has not been held.',
      zh: '某类从未开过，计划又没有起始日，就无从到期。没有写类型的评审不算任何一类；日期还没到的不算开过。',
    },
    source: 'S0-27, HOUSE',
    values: ['review_days'],
    see: ['review_rhythm', 'review_kind', 'left_open', 'REV-001'],
  },
  {
    id: 'left_open',
    title: { en: 'left open by a review', zh: '评审未落实事项' },
    line: {
      en: 'recommendations without an answer and decisions without an action',
      zh: '没有答复的建议和没有行动的决定',
    },
    names: ['未落实', 'open recommendations', 'open decisions'],
    json: ['rhythm.kinds.left_open', 'rhythm.last_review.left_open'],
    shown: ['show'],
    meaning: {
      en: 'What was said in a review and leads to nothing yet. REV-002 speaks of the last review; the table shows it for the last of each kind.',
      zh: '评审上说了、还没有下文的事。REV-002 只看最近一次评审；表中列出每一类最近一次的数目。',
    },
    formula: [
      {
        en: 'recommendations without "decision" + accepted ones without "action" + decisions without "action"',
        zh: '没有“decision”的建议 + 采纳了却没有“action”的建议 + 没有“action”的决定',
      },
    ],
    example: {
      en: 'Bedrock Petroleum, quarterly review of 2026-04-10: two accepted and one decided, each with an action, one deferred: nothing is left open.',
      zh: '基岩石油，2026-04-10 季度评审：采纳两条、决定一项，都有行动；暂缓一条：没有未落实的事项。',
    },
    unknown: {
      en: 'A recommendation that was rejected or deferred has its answer and needs no action.',
      zh: '不采纳或暂缓的建议已有答复，不需要行动。',
    },
    source: 'S0-23',
    see: ['review_session', 'recommendation_decision', 'review_due', 'REV-002'],
  },
]
