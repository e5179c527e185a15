import type { Term } from './term.js'

export const dealTerms: readonly Term[] = [
  {
    id: 'win_rate',
    title: { en: 'win rate', zh: '赢率' },
    line: { en: 'chance to win a deal that is at this stage now', zh: '现在处于该阶段的商机最终赢单的概率' },
    names: ['win rates', '赢的机率', '赢单率', 'win_rate_override', 'win_rate_source'],
    text: [
      {
        en: 'The win rate answers: of the deals at this stage, how many do we win in the end? It rises from stage to stage. The conversion answers another question: how many reach the next stage?',
        zh: '赢率回答：处于该阶段的商机，最后能赢多少？它逐阶段上升。转化率回答另一个问题：有多少能进入下一阶段？',
      },
      {
        en: 'A deal may name its own rate in win_rate_override; far from that of the stage it needs a reason.',
        zh: '商机可以在 win_rate_override 写明自己的赢率；与阶段赢率相差较大时要有理由。',
      },
    ],
    source: 'S3-06',
    values: ['ladders.{ladder}.*.win_rate', 'limits.override_points'],
    see: ['conversion', 'open_weighted', 'OPP-008'],
  },
  {
    id: 'conversion',
    title: { en: 'conversion', zh: '转化率' },
    line: { en: 'chance that a deal goes from this stage to the next', zh: '商机从该阶段进入下一阶段的概率' },
    names: ['conversion rate', '预计转化率'],
    text: [
      {
        en: 'The conversions of all stages that are left, multiplied, are another chance to win. It does not agree with the win rate: at stage D 75% are said to win, and 50% to go on. Both are the numbers of the method and are kept; their ratio is shown.',
        zh: '余下各阶段的转化率相乘，是另一种赢单概率。它与赢率并不一致：D 阶段赢率 75%，而转化率只有 50%。两者都是方法中的原值，予以保留，并显示其比值。',
      },
    ],
    source: 'S3-06',
    values: ['ladders.{ladder}.*.conversion'],
    see: ['win_rate', 'open_chained', 'forecast_ratio'],
  },
  {
    id: 'ladder',
    title: { en: 'stage ladder', zh: '阶段表' },
    line: {
      en: 'the six stages with rates, days and demands; a company may have its own',
      zh: '六个阶段及其比率、天数和要求，公司可以自定',
    },
    names: ['ladders', 'long_cycle', 'label_sets', 'four_stage', 'six_phase', 'stage_labels', 'label sets', '阶段名称'],
    text: [
      {
        en: 'The codes A to F never change. A ladder changes rates, planned days and demands; default is for short sales, long_cycle has six times the days. A set of labels (four_stage, six_phase) only changes the names that are shown.',
        zh: '代码 A 到 F 不变。阶段表改变比率、计划天数和要求；default 适合短周期，long_cycle 的天数为六倍。名称集（four_stage、six_phase）只改变显示的名称。',
      },
    ],
    source: 'S3-06, S1-08, S1-11',
    values: ['ladder', 'stage_labels'],
    see: ['stage', 'playbook'],
  },
  {
    id: 'key_result',
    title: { en: 'key result', zh: '关键结果' },
    line: {
      en: 'what proves that a stage is passed, with a day and evidence',
      zh: '证明一个阶段已经走完的事实，含日期和依据',
    },
    names: ['key_results', 'key actions', 'key_actions', '关键行动'],
    text: [
      {
        en: 'A stage is not passed because somebody says so: its key result has been achieved, on a day, with evidence. Key actions are the work on the way to it.',
        zh: '阶段不是说过就过：它的关键结果要在某日达成，并有依据。关键行动是达成它所做的工作。',
      },
    ],
    source: 'S3-06, S3-07',
    values: ['limits.key_actions_pct'],
    see: ['stage', 'OPP-001', 'OPP-007'],
  },
  {
    id: 'strategy_map',
    title: { en: 'strategy map', zh: '战略地图' },
    line: {
      en: 'what the customer wants: goals, their strategies, their tactics',
      zh: '客户想要什么：目标、战略、战术',
    },
    names: ['tactic', 'tactics', '战术', 'map goal'],
    text: [
      {
        en: 'Three layers: a goal that can be measured, the policies to reach it, and the methods to carry them out. It is the source of need: what helps a tactic is wanted.',
        zh: '三层：可衡量的目标，达到目标的方针，落实方针的方法。它是需求之源：对战术有帮助的，客户就需要。',
      },
      {
        en: 'These are the goals of the customer. Our own goals with the account stand under goals.',
        zh: '这里是客户的目标；我方在这个客户上的目标写在 goals。',
      },
    ],
    source: 'S0-12, S0-13',
    see: ['execution_map', 'map_goal_kind', 'solution_coverage', 'STR-001'],
  },
  {
    id: 'execution_map',
    title: { en: 'execution map', zh: '执行地图' },
    line: {
      en: 'our answer to the strategy map: a solution or a deal for each tactic, in four steps',
      zh: '对战略地图的回应：每项战术对应方案或商机，分四步',
    },
    text: [
      {
        en: 'Says where to put time: which tactics we answer with what, which we cannot serve (no_fit), and where nobody has started (white space).',
        zh: '说明时间花在哪里：哪些战术用什么回应，哪些做不了（no_fit），哪些还没有人开始（空白机会）。',
      },
      {
        en: 'Four steps, the first is to have the strategy map confirmed by the customer.',
        zh: '共四步，第一步是与客户验证战略地图。',
      },
    ],
    source: 'S0-14, S0-15',
    see: ['execution_step', 'white_space', 'solution_coverage', 'STR-005'],
  },
  {
    id: 'four_questions',
    title: { en: 'four questions of a deal', zh: '商机四问' },
    line: {
      en: 'is there an opportunity, can we compete, can we win, is it worth winning',
      zh: '有机会吗，能竞争吗，能赢吗，值得赢吗',
    },
    names: ['four questions', 'Target Account Selling', '四问', '二十项标准'],
    text: [
      {
        en: 'Each question has five criteria, marked plus, minus or not at all, for us and for every competitor. One question without any plus is enough to lose the deal, or to regret having won it.',
        zh: '每问五项标准，对我方和每个对手分别标 plus、minus 或不标。有一问毫无有利项，就足以丢单，或者赢了也后悔。',
      },
      {
        en: 'Answer the first before presales start, the second and third before a proposal is written, the fourth whenever a price is asked for.',
        zh: '第一问在售前投入之前答，第二、三问在写方案之前答，第四问每次谈价时都要答。',
      },
    ],
    source: 'S4-04, PUB 3',
    values: ['assessment_questions.*'],
    see: ['assessment_question', 'assessment_criterion', 'assessment_score', 'TAS-001', 'OPP-013'],
  },
]
