import { checkWords } from '../report/completeness-words.js'
import type { Figure } from './figure.js'

/** The plan itself: how complete it is, how far we have come, and what a review makes of it. */
export const planFigures: readonly Figure[] = [
  {
    id: 'completeness',
    title: { en: 'completeness', zh: '完整度' },
    line: {
      en: 'share of the required parts of a plan that are there; also the check behind --min-complete',
      zh: '计划必填内容已具备的比例；也是 --min-complete 背后的检查',
    },
    names: ['completeness of the plan', '计划的完整性', 'min-complete'],
    json: ['completeness.pct', 'completeness.parts.pct', 'completeness.incomplete', 'class-table.complete_pct'],
    shown: ['review', 'check'],
    meaning: {
      en: 'A plan has five parts: team, background, maps, relationships, goals. 23 checks say what each must hold (3, 4, 6, 6 and 4). As long as one fails, the plan is incomplete.',
      zh: '计划有五个部分：团队、背景、地图、关系、目标。23 项检查规定各部分必须有什么（3、4、6、6、4 项）。只要一项不过，计划就不完整。',
    },
    formula: [
      {
        en: 'completeness of a part = checks passed ÷ checks that apply',
        zh: '某部分的完整度 = 通过的检查 ÷ 适用的检查',
      },
      {
        en: 'completeness of the plan = all checks passed ÷ all that apply',
        zh: '计划的完整度 = 全部通过的检查 ÷ 全部适用的检查',
      },
    ],
    example: {
      en: 'A background with three of its four checks passed is complete to 75%.',
      zh: '背景部分四项检查通过三项，完整度为 75%。',
    },
    unknown: {
      en: 'What is not filled in fails its check, unless the plan says that there is nothing to record, as none_found does. An empty plan is complete to 0%.',
      zh: '没有填写的项不通过，除非计划写明确实没有，例如 none_found。空计划的完整度为 0%。',
    },
    parts: Object.entries(checkWords),
    partsTitle: { en: 'The checks, and what is missing where one fails', zh: '各项检查，以及不通过时缺什么' },
    source: 'S0-21, S0-23',
    values: ['limits.team_members', 'limits.people'],
    notes: [
      {
        en: 'With plan check --min-complete 80, a plan below 80% gets an error under the id completeness. It is no rule: it cannot be waived or switched off in plan.config.yaml.',
        zh: '使用 plan check --min-complete 80 时，低于 80% 的计划会得到 id 为 completeness 的错误。它不是规则：不能豁免，也不能在 plan.config.yaml 中关闭。',
      },
    ],
    see: ['completeness_group', 'draft', 'verdict', 'PLN-001'],
  },
  {
    id: 'progress',
    title: { en: 'progress', zh: '行动进度' },
    line: { en: 'share of our actions that are done', zh: '我方行动已完成的比例' },
    names: ['actions done', '行动完成', '进度'],
    json: [
      'goals.progress_pct',
      'goals.done',
      'goals.goals.progress_pct',
      'key-figures.actions',
      'actions.progress_pct',
    ],
    shown: ['review', 'show'],
    meaning: {
      en: 'Whether we do what we planned, for the plan, a goal or a sub-goal. It says nothing about the result.',
      zh: '计划、目标或子目标中，计划要做的做了多少；不代表结果。',
    },
    formula: [{ en: 'done actions ÷ (all actions − dropped ones)', zh: '已完成的行动 ÷（全部行动 − 已取消的）' }],
    example: { en: 'Bedrock Petroleum: 1 of 7 actions, 14.3%.', zh: '基岩石油：7 项行动完成 1 项，14.3%。' },
    unknown: {
      en: 'An action without a status is still to do. Without actions progress is ?.',
      zh: '没有状态的行动按未开始计。没有行动时为 ?。',
    },
    source: 'S0-22',
    see: ['attainment', 'action_status', 'overdue_actions'],
  },
  {
    id: 'attainment',
    title: { en: 'attainment', zh: '目标达成率' },
    line: { en: 'how much of the way from baseline to target a goal has gone', zh: '目标从基线到目标值走了多少' },
    names: ['goal attainment', '达成率'],
    json: ['goals.goals.attainment_pct'],
    shown: ['review'],
    meaning: {
      en: 'The result, where progress is the work. It may be below 0% or above 100%.',
      zh: '进度看工作，达成率看结果；可以低于 0% 或高于 100%。',
    },
    formula: [{ en: '(actual − baseline) ÷ (target − baseline)', zh: '（实际 − 基线）÷（目标 − 基线）' }],
    example: {
      en: 'Bedrock Petroleum, sum of weighted gaps from 22 to 6, now 12: (12 − 22) ÷ (6 − 22) = 62.5%.',
      zh: '基岩石油，加权差距合计从 22 降到 6，现为 12：（12 − 22）÷（6 − 22）= 62.5%。',
    },
    unknown: {
      en: 'Only numbers count. With baseline, actual or target missing, or target equal to baseline, it is ?.',
      zh: '只计算数字。缺少基线、实际或目标，或目标等于基线时为 ?。',
    },
    source: 'S0-22',
    see: ['progress', 'GOL-001'],
  },
  {
    id: 'overdue_actions',
    title: { en: 'overdue actions', zh: '逾期行动' },
    line: { en: 'actions that are still to do and whose day has passed', zh: '还没做完、截止日已过的行动' },
    names: ['open actions', '未完成行动', 'actions without due'],
    json: [
      'goals.overdue_actions',
      'goals.open_actions',
      'key-figures.overdue_actions',
      'key-figures.open_actions',
      'key-figures.actions_without_due',
      'actions.overdue_actions',
      'actions.open_actions',
      'actions.actions_without_due',
    ],
    shown: ['review', 'show'],
    meaning: { en: 'What we promised and did not do.', zh: '答应了还没做到的事。' },
    formula: [
      {
        en: 'status todo or doing, and due before the day of the report',
        zh: '状态为 todo 或 doing，且截止日早于报告日期',
      },
    ],
    example: {
      en: 'Due 2026-06-30: as of 2026-06-30 not overdue, as of 2026-07-01 overdue.',
      zh: '截止 2026-06-30：截至 2026-06-30 未逾期，截至 2026-07-01 逾期。',
    },
    unknown: {
      en: 'An action without a due date is never overdue; such actions are counted apart.',
      zh: '没有截止日的行动不会逾期，另行计数。',
    },
    source: 'S0-23',
    see: ['progress', 'GOL-004'],
  },
  {
    id: 'verdict',
    title: { en: 'verdict of a review', zh: '评审结论' },
    line: { en: 'what a review concludes, the first that applies of five', zh: '评审的结论，五种中第一个成立的' },
    names: ['verdict', '结论', 'at risk', '有风险', 'on course', '正常推进'],
    json: ['verdict.verdict', 'verdict.reasons', 'class-table.verdict'],
    shown: ['review'],
    meaning: {
      en: 'The plan in one or two words, with up to three findings that decide it.',
      zh: '用一个词概括计划，并给出最多三条决定它的发现。',
    },
    formula: [{ en: 'the first of these that applies', zh: '下列第一个成立的' }],
    partsTitle: { en: 'The verdicts, worst first', zh: '五种结论，最差的在前' },
    parts: [
      ['cannot_be_read', { en: 'cannot be read: YAML or schema problems', zh: '无法读取：有 YAML 或格式问题' }],
      ['incomplete', { en: 'incomplete: a required check of completeness fails', zh: '不完整：有必填检查未通过' }],
      ['at_risk', { en: 'at risk: any other error', zh: '有风险：有其他错误' }],
      [
        'watch',
        {
          en: 'watch: a warning about a key player, or about an open deal from the stage below on',
          zh: '需关注：关键人或下列阶段及以后的进行中商机有警告',
        },
      ],
      ['on_course', { en: 'on course: none of these', zh: '正常推进：以上都没有' }],
    ],
    example: {
      en: 'The decision maker is covered by nobody: an error, and if the plan is complete, it is at risk.',
      zh: '决策者没有人覆盖：这是错误；如果计划完整，结论就是有风险。',
    },
    unknown: {
      en: 'What is not known makes a plan incomplete where it is required, and nothing else.',
      zh: '必填项未知使计划不完整，此外没有影响。',
    },
    source: 'HOUSE',
    values: ['from_stage.watch'],
    see: ['completeness', 'order', 'severity'],
  },
  {
    id: 'order',
    title: { en: 'order of what matters', zh: '重要性排序' },
    line: { en: 'how findings, moves and questions are sorted in a review', zh: '评审中发现、下一步和问题的排序方式' },
    names: ['order of findings', '排序', 'ranking'],
    json: [],
    shown: ['review', 'next'],
    meaning: {
      en: 'A team can do few things at once, so what matters most comes first.',
      zh: '团队一次只能做几件事，最要紧的排在最前。',
    },
    formula: [
      { en: 'first by severity: error, warning, info', zh: '先按严重程度：错误、警告、提示' },
      { en: 'then by the money at stake, most first', zh: '再按涉及金额，大的在前' },
      { en: 'then by weighted gap, then by the day something is due', zh: '再按加权差距，再按截止日' },
      { en: 'then by rule and id, so that the order is always the same', zh: '最后按规则和 id，使顺序始终一致' },
    ],
    example: {
      en: 'Two warnings: the one about a deal of 6,800,000 stands above the one about a deal of 900,000.',
      zh: '两个警告：涉及 6,800,000 商机的排在涉及 900,000 的之前。',
    },
    unknown: { en: 'An amount, gap or day that is not known comes last.', zh: '未知的金额、差距或日期排在最后。' },
    source: 'HOUSE',
    see: ['stakes', 'severity', 'next_move'],
  },
  {
    id: 'stakes',
    title: { en: 'money at stake', zh: '涉及金额' },
    line: { en: 'amount of the open deals that a finding touches', zh: '一条发现所涉及的进行中商机的金额' },
    names: ['at stake', '影响金额'],
    json: [],
    shown: ['review', 'next'],
    meaning: {
      en: 'A finding about somebody who takes part in a big deal matters more.',
      zh: '参与大单的人出现问题，更要紧。',
    },
    formula: [
      { en: 'person: open deals that name the person or nobody', zh: '人员：列出此人或未列出人员的进行中商机' },
      {
        en: 'deal: its own amount; the plan as a whole: all open deals',
        zh: '商机：自身金额；整个计划：所有进行中商机',
      },
      {
        en: 'goal, strategy or tactic of the customer: the deals that serve it',
        zh: '客户的目标、战略或战术：服务于它的商机',
      },
    ],
    example: {
      en: 'Vitamin maker: all four deals name nobody, so each person touches 5,400,000.',
      zh: '维生素公司：四个商机都没有列出人员，所以每个人都涉及 5,400,000。',
    },
    unknown: {
      en: 'Deals without an amount add nothing; if none has one, it is unknown and comes last.',
      zh: '没有金额的商机不计入；都没有金额时为未知，排在最后。',
    },
    source: 'HOUSE',
    see: ['order', 'open_amount'],
  },
  {
    id: 'next_move',
    title: { en: 'next move', zh: '下一步' },
    line: {
      en: 'what to do about one person or deal: who, what, by when',
      zh: '针对一个人或一个商机要做的事：谁、做什么、何时前',
    },
    names: ['next moves', 'move', '行动建议'],
    json: ['next-moves'],
    shown: ['next', 'review'],
    meaning: {
      en: 'Findings about the same person or deal are one move. The most important three are shown.',
      zh: '同一人或同一商机的发现合为一步，显示最要紧的三步。',
    },
    formula: [
      {
        en: 'who: the one who leads the coverage, else the first of the team of the deal, else the owner of the plan',
        zh: '谁：覆盖的主责，否则商机团队的第一人，否则计划负责人',
      },
      {
        en: 'by when: the day of an open action, else the day of the report plus the days below',
        zh: '何时前：已有行动的截止日，否则报告日期加上下列天数',
      },
    ],
    example: {
      en: 'A warning found on 2026-06-30 without an action: due 2026-07-14, 14 days later.',
      zh: '2026-06-30 发现的警告，没有行动：2026-07-14 前完成，即 14 天后。',
    },
    unknown: { en: 'If nobody can be named, the move has no owner.', zh: '找不到负责人时，这一步没有负责人。' },
    source: 'HOUSE',
    values: ['next_move_days'],
    see: ['order', 'severity'],
  },
]
