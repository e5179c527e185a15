import type { Practice } from './practice.js'

/** How to read people, and what not to write down about them. */
export const peoplePractices: readonly Practice[] = [
  {
    id: 'role_mapping',
    title: { en: 'one person in five vocabularies', zh: '角色的五套说法' },
    line: {
      en: 'role, force, buyer class, five buyers and post, and how they usually go together',
      zh: '角色、力量、买者类别、五个买者、职位，通常怎样对应',
    },
    names: ['角色对照', 'role mapping'],
    text: [
      {
        en: 'These are three fields that do not depend on each other: roles say which part in the decision, forces which function in this purchase, position_class which post. What follows is usual, not a rule.',
        zh: '计划里是三个互不依赖的字段：roles 说在决策中起什么作用，forces 说在本次采购中是什么力量，position_class 说什么职位。下面只是常见情况，不是规定。',
      },
    ],
    parts: [
      {
        points: [
          {
            id: 'decision_maker',
            en: 'E-DB, or E-PB where a board decides; EB; often chairman, general manager or VP in charge',
            zh: 'E-DB，集体决策时为 E-PB；EB；常为董事长、总经理、分管副总',
          },
          {
            id: 'approver',
            en: 'E-PB, T-FB or T-AB; EB or TB; often CFO, general manager, purchasing',
            zh: 'E-PB、T-FB、T-AB；EB 或 TB；常为财务总监、总经理、采购',
          },
          {
            id: 'recommender',
            en: 'T-CA, U-WB or U-BB; TB or UB; technical expert, user or influencer; often head of IT, heads of departments, outside adviser',
            zh: 'T-CA、U-WB、U-BB；TB 或 UB；技术专家、使用者或影响者；常为信息化主管、部门负责人、外部顾问',
          },
          { id: 'coach', en: 'C-CO or C-CA; COACH; the informant; any post', zh: 'C-CO、C-CA；COACH；线人；任何职位' },
          {
            id: 'executive_sponsor',
            en: 'U-BB, E-PB or C-CA; UB or EB; influencer; often VP in charge',
            zh: 'U-BB、E-PB、C-CA；UB 或 EB；影响者；常为分管副总',
          },
        ],
      },
    ],
    source: 'S0-17, S1-06, S3-10, S4-12',
    see: ['role', 'force', 'buyer_class', 'position_class', 'ROL-004'],
  },
  {
    id: 'dimension_cycle',
    title: { en: 'work on one dimension', zh: '单维分析的循环' },
    line: {
      en: 'analyse, set a goal, act, conclude, verify; then look at all dimensions together',
      zh: '分析、目标、行动、结论、验证，然后再看全部维度',
    },
    names: ['单维分析', '多维汇总'],
    text: [
      {
        en: 'Take one person and one dimension. The goal is enough support, not the best value. The last step is the one that is skipped: have it confirmed by somebody else. It stands under relationships.dimension_work.',
        zh: '一次只看一个人的一个维度。目标是足够的支持，不是最高的级别。最容易略过的是最后一步：请别人印证。写在 relationships.dimension_work。',
      },
    ],
    parts: [
      { ordered: true, levels: { scale: 'dimension_work_step' } },
      {
        title: { en: 'Then act, with care', zh: '采取正确行动' },
        points: [
          { en: 'know the camps inside and step on no mine', zh: '看清内部派系，不踩雷' },
          { en: 'a strategy and a way of its own for each buyer', zh: '对每个买者都有策略和路径' },
        ],
      },
    ],
    source: 'S4-11, S4-13',
    see: ['dimension_work_step', 'STK-052', 'five_dimensions'],
  },
  {
    id: 'dimension_cautions',
    title: { en: 'cautions with the five dimensions', zh: '五维的注意事项' },
    line: { en: 'dimensions are mixed, they change, and they hang together', zh: '维度是混合的、变化的、相关的' },
    names: ['应用注意事项'],
    parts: [
      {
        points: [
          {
            en: 'mixed: a person has several needs at once; one dominates',
            zh: '混合的：一个人同时有几种需求，其中一种主导',
          },
          {
            en: 'changing: look again after every change of post or project',
            zh: '变化的：职位或项目有变，就要重新看',
          },
          {
            en: 'related: values that do not go together must be explained. Is it the person, or somebody behind?',
            zh: '相关的：互相矛盾的值要弄清原因，是本人的态度，还是背后有人？',
          },
        ],
      },
    ],
    source: 'S4-14',
    see: ['five_dimensions', 'STK'],
  },
  {
    id: 'persuasion_types',
    title: { en: 'buying values and persuasion types', zh: '购买价值观与说服类型' },
    line: { en: 'five pairs that say how a decision maker is convinced', zh: '五组说服类型：决策者怎样被说服' },
    names: ['说服类型', 'persuasion', 'buying_values', '购买价值观'],
    parts: [
      {
        points: [
          {
            id: 'judgement',
            en: 'ask: "How will you know that it was a good choice?" Own measure, or what others say',
            zh: '问：“您怎么知道这次选对了？”看自己的标准，还是别人的评价',
          },
          {
            id: 'detail',
            en: 'ask for a description: outline first, or step by step',
            zh: '请对方描述：先讲轮廓，还是一步步讲',
          },
          {
            id: 'comparison',
            en: 'ask: "How does it compare with last year?" What is alike, or what is different',
            zh: '问：“与去年相比怎样？”先说相同，还是先说不同',
          },
          {
            id: 'motivation',
            en: 'ask: "Why does that matter?" What is gained, or what is avoided',
            zh: '问：“为什么重要？”想得到什么，还是想避免什么',
          },
          { id: 'criterion', en: 'ask what counted last time: cost, or quality', zh: '问上次看重什么：成本，还是品质' },
        ],
      },
    ],
    text: [
      {
        en: 'Buying values are what the person wants from any purchase, in own words. Listen for them; do not label people.',
        zh: '购买价值观是对方自己说出的、对任何采购的期望。要听，不要给人贴标签。',
      },
    ],
    source: 'S3-11, GK',
    see: ['STK-051', 'persuasion_judgement'],
  },
  {
    id: 'response_modes',
    title: { en: 'response modes and ratings', zh: '反馈模式与支持度' },
    line: {
      en: 'whether a person is ready to listen, and how the -5 to +5 rating goes with the attitude',
      zh: '对方愿不愿意听，以及 -5 到 +5 的评分怎样对应态度',
    },
    names: ['mh_mode', '反馈模式', 'Miller Heiman', 'strategic selling'],
    parts: [
      {
        title: { en: 'What to do in each mode', zh: '各种模式怎么办' },
        points: [
          { id: 'trouble', en: 'most receptive: stop the pain first', zh: '最愿意听：先止痛' },
          { id: 'growth', en: 'receptive: show how it gets further', zh: '愿意听：说明能走多远' },
          {
            id: 'even_keel',
            en: 'not receptive: wait, or let somebody who feels a gap speak',
            zh: '听不进：等待时机，或请感到差距的人去说',
          },
          {
            id: 'overconfident',
            en: 'not receptive: bring figures, and be there when the truth comes out',
            zh: '听不进：拿数据，等事实显现时在场',
          },
        ],
      },
      {
        title: { en: 'Rating and attitude', zh: '评分与态度' },
        points: [
          { en: '+4 and +5: mentor', zh: '+4、+5：指导者' },
          { en: '+1 to +3: supporter', zh: '+1 到 +3：支持者' },
          { en: '-1 to -3: non-supporter', zh: '-1 到 -3：非支持者' },
          { en: '-4 and -5: opponent', zh: '-4、-5：反对者' },
        ],
      },
    ],
    source: 'S1-06, PUB 6, GK',
    see: ['ROL-005', 'ROL-006', 'attitude'],
  },
  {
    id: 'judging_information',
    title: { en: 'judging what we hear', zh: '信息判断与整理' },
    line: { en: 'six questions before something heard becomes evidence', zh: '听来的信息成为依据之前的六个问题' },
    names: ['信息判断', 'evidence', '依据'],
    parts: [
      {
        points: [
          { en: 'Is it true? Who else says so?', zh: '是真是假？还有谁这样说？' },
          { en: 'What does the person who tells it want?', zh: '告诉我方的人真实意图是什么？' },
          { en: 'What would it set off if it were true?', zh: '如果属实，会引起什么？' },
          { en: 'What speaks for it, what against?', zh: '利与弊各是什么？' },
          { en: 'Is it an attack or a feint?', zh: '是真进攻，还是虚晃一枪？' },
          {
            en: 'Have all facts been passed on, and what is our plan against it?',
            zh: '事实是否如实上报，我方有何对策？',
          },
        ],
      },
    ],
    source: 'S2-17',
    see: ['confidence', 'STK-032'],
  },
  {
    id: 'personal_data',
    title: { en: 'what a plan holds of people', zh: '计划里可以写什么个人信息' },
    line: {
      en: 'business contact data yes, private life no; files under version control cannot be unwritten',
      zh: '业务联系信息可以写，私人生活不写；版本库里的文件收不回来',
    },
    names: ['customer file', '客户档案', '个人信息', '客户特征', '客户素质'],
    parts: [
      {
        title: { en: 'Keep', zh: '可以写' },
        points: [
          {
            en: 'name, post, department, rank, business phone and e-mail, way of working, what was agreed',
            zh: '姓名、职位、部门、级别、办公电话和邮箱、工作方式、约定事项',
          },
          {
            en: 'business data of the company: industry, structure, products, sales, credit',
            zh: '企业的业务信息：行业、组织、产品、销售、信用',
          },
        ],
      },
      {
        title: { en: 'Only if the company allows it, never required', zh: '公司允许才可写，从不要求' },
        points: [
          {
            en: 'the few fields under personal; they are hidden in reports (PRV-001)',
            zh: 'personal 下的少数字段，报表中隐藏（PRV-001）',
          },
        ],
      },
      {
        title: { en: 'Never', zh: '绝不写' },
        points: [
          {
            en: 'private life, family, origin, income, beliefs, or a judgement of somebody as a human being: the method asks for some of it, this program refuses it',
            zh: '私生活、家庭、出身、收入、信念，以及对人品的评判：方法中有一部分，本程序拒收',
          },
        ],
      },
    ],
    text: [{ en: 'Write so that the person could read it.', zh: '要写成本人看到也无妨。' }],
    source: 'S2-35, S2-36, S2-38',
    see: ['PRV-001', 'PRV-003'],
  },
  {
    id: 'valued_behaviour',
    title: { en: 'what key customers like in people', zh: '重点客户喜欢怎样的人' },
    line: {
      en: 'eight ways of working that key customers value, and fairness before price',
      zh: '重点客户看重的八种做事方式，公平先于价格',
    },
    names: ['喜尊重'],
    parts: [
      {
        points: [
          {
            en: 'sincerity, efficiency, care, patience, execution, respect, keeping promises, concern',
            zh: '真诚、效率、认真、耐心、执行力、尊重、守信、关心',
          },
          { en: 'being treated worse than others annoys more than the price', zh: '不怕价格高，怕的是不公平' },
          {
            en: 'what they learn helps them grow; what they take part in, they support',
            zh: '学到东西能成长，参与过的会支持',
          },
        ],
      },
    ],
    source: 'S2-51',
    see: ['valued_traits', 'customer_keeping'],
  },
]
