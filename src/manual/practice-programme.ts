import type { Practice } from './practice.js'

/** What the company around the account team has to settle. */
export const programmePractices: readonly Practice[] = [
  {
    id: 'programme_pitfalls',
    title: { en: 'why key-account programmes fail', zh: '大客户管理为什么难落地' },
    line: { en: 'two reasons why a programme dies after a year', zh: '大客户管理做一年就停的两个原因' },
    names: ['难于落地'],
    parts: [
      {
        points: [
          {
            en: 'Short against long term: one or two years bring no return, and a seller with a quota goes for small deals.',
            zh: '短期与长期的矛盾：一两年看不到回报，背着指标的销售就去追小单。',
          },
          {
            en: 'Good practice does not stay: it sits in the heads of people, and leaves with them.',
            zh: '最佳实践沉淀不下来：经验在人的脑子里，人走了就没了。',
          },
        ],
      },
    ],
    source: 'S1-01',
    see: ['programme_questions', 'knowledge_assets', 'COV-005'],
  },
  {
    id: 'programme_questions',
    title: { en: 'four questions to a programme', zh: '大客户项目的四个问题' },
    line: { en: 'what executives settle before a programme starts', zh: '启动之前高管要先回答的问题' },
    names: ['programme', '短期与长期'],
    parts: [
      {
        ordered: true,
        points: [
          { en: 'What is the stage goal for the coming year?', zh: '未来一年的阶段目标是什么？' },
          { en: 'If we miss it, do we change the strategy?', zh: '达不到时，是否改变策略？' },
          { en: 'What do we put in, and is the cost under control?', zh: '投入多少资源，成本能否控制？' },
          { en: 'How much of the present business may we lose for it?', zh: '现有业务可以接受多大的损失？' },
        ],
      },
    ],
    source: 'S1-02',
    see: ['programme_pitfalls', 'vision'],
  },
  {
    id: 'knowledge_assets',
    title: { en: 'knowledge that stays', zh: '知识沉淀' },
    line: { en: 'what a company keeps so that it survives a change of people', zh: '人员变动也不丢失的东西' },
    names: ['SOP', '打单SOP', '政治版图', '知识图谱'],
    text: [
      {
        en: 'The known risk: somebody at the customer changes posts and nobody updates the map, by oversight or on purpose. So every rating has a day and evidence, and old ones are pointed out.',
        zh: '常见的风险：客户换了人，地图却没人更新，可能是疏忽，也可能是故意。所以每项评级都有日期和依据，过旧的会被指出。',
      },
    ],
    parts: [
      {
        points: [
          { en: 'how we sell, step by step (SOP): stages and key actions', zh: '打单 SOP：阶段与关键行动' },
          { en: 'what our people can do: rungs and self-assessment', zh: '能力模型：台阶与自评' },
          { en: 'what we know of the customer: background and maps', zh: '客户知识图谱：背景与地图' },
          { en: 'who stands where: the influence map', zh: '联系人政治版图：影响力地图' },
        ],
      },
    ],
    source: 'S1-03',
    see: ['COV-011', 'STK-032', 'confidence'],
  },
  {
    id: 'head_office',
    title: { en: 'head office and branches', zh: '总部与分支' },
    line: {
      en: 'a branch deal may hang on a policy of the head office',
      zh: '分支的商机可能取决于总部的政策',
    },
    names: ['cross-city', '跨市', 'policy_from_parent', '总部政策'],
    text: [
      {
        en: 'A team works on a branch for months, and the head office has long decided. So note parent, subsidiaries and the policy from above, and have one plan for the head office. A group with sites in many cities is led from where its head office is.',
        zh: '团队在分支机构忙了几个月，总部其实早已定了。所以要记录母公司、子公司和总部政策，并为总部做一份计划。跨市集团客户由总部所在地统一管理。',
      },
    ],
    parts: [
      {
        title: { en: 'Three groups that share the work', zh: '分工的三个组' },
        points: [
          { en: 'early development: finds and opens accounts', zh: '前期拓展组：发现并打开客户' },
          { en: 'mid-stage progress: brings deals forward', zh: '中期推进组：推进商机' },
          {
            en: 'key accounts: few people, close to the top, measured by how the account is kept',
            zh: '大客户组：人少，向高层汇报，以客户维护来衡量',
          },
        ],
      },
    ],
    source: 'S1-04, S2-40',
    see: ['ORG-001', 'account_plan'],
  },
  {
    id: 'small_and_large',
    title: { en: 'small and large accounts', zh: '大小客户的区别' },
    line: { en: 'visits decide with the small, a plan with the large', zh: '小客户靠拜访量，大客户靠计划' },
    names: ['大小客户'],
    parts: [
      {
        points: [
          {
            en: 'small: many prospects, small amounts; the number of visits decides',
            zh: '小客户：数量多、金额小，拜访量决定成败',
          },
          {
            en: 'large: few prospects, large amounts, long cycle; a plan to get in and a strategy decide',
            zh: '大客户：数量少、金额大、周期长，靠渗透计划和策略',
          },
        ],
      },
    ],
    source: 'S1-12',
    see: ['complex_sales', 'large_accounts'],
  },
  {
    id: 'resource_questions',
    title: { en: 'questions on our own strength', zh: '我方资源的五个问题' },
    line: { en: 'how many key accounts we can really serve', zh: '我方到底服务得了多少大客户' },
    names: ['资源', '子弹', '分流'],
    parts: [
      {
        points: [
          { en: 'How many key accounts do we have?', zh: '我方有多少大客户？' },
          { en: 'By what are they segmented?', zh: '按什么细分？' },
          { en: 'What people, money and executives can we use for them?', zh: '可以用多少人、多少钱、哪些高管？' },
          { en: 'What is expected of us, and by whom?', zh: '谁对我方有什么期望？' },
          {
            en: 'From which point on does a customer go to a cheaper kind of service?',
            zh: '到什么程度转给成本更低的服务方式？',
          },
        ],
      },
    ],
    source: 'S2-26',
    see: ['segmentation_purpose', 'taking_over'],
  },
  {
    id: 'service_organisation',
    title: { en: 'organisation behind the account manager', zh: '客户经理身后的组织' },
    line: {
      en: 'what a company standardises so that account managers can keep their word',
      zh: '公司要标准化哪些事，客户经理才能说到做到',
    },
    names: ['四化', 'support system', '支撑系统', 'standardisation'],
    parts: [
      {
        title: { en: 'Four ways to standardise', zh: '四化' },
        points: [
          { en: 'services become products with a name and a price', zh: '业务服务产品化：有名称、有价格' },
          { en: 'partners sell with us', zh: '产品销售社会化：伙伴一起销售' },
          { en: 'service follows one standard', zh: '客户服务标准化' },
          { en: 'the local office leads the marketing', zh: '营销管理属地化' },
        ],
      },
      {
        title: { en: 'One of each', zh: '五个统一' },
        points: [
          {
            en: 'one name, one price list, one bundle, one service standard, one brochure',
            zh: '统一名称、资费、组合、服务标准和宣传手册',
          },
        ],
      },
      {
        title: { en: 'Who looks after whom', zh: '谁来服务' },
        points: [
          {
            en: 'hotline, office, web site, account manager, chief representative: by the size of the customer',
            zh: '热线、营业厅、网站、客户经理、首席代表：按客户大小配置',
          },
          { en: 'for the largest a project team across departments', zh: '超大客户成立跨部门项目组' },
          { en: 'somebody local for the daily work, a specialist for the case', zh: '日常有属地人员，专项有专家' },
        ],
      },
      {
        title: { en: 'Six functions of a support system', zh: '支撑系统的六项功能' },
        points: [
          {
            en: 'customer data, statistics, orders, billing, service and marketing, appraisal',
            zh: '资料管理、统计分析、业务受理、计费账务、服务营销、考核管理',
          },
        ],
      },
    ],
    source: 'S2-39, S2-49, S2-50',
    see: ['dissatisfaction', 'service_level'],
  },
  {
    id: 'income_sources',
    title: { en: 'sources of more income', zh: '开源节流' },
    line: { en: 'four fields to look for more: open or save, new or local', zh: '开源或节流，新区域或本地深耕' },
    names: ['开源节流'],
    parts: [
      {
        points: [
          { en: 'open new business in a new region', zh: '在新区域开源' },
          { en: 'open new business where we already are', zh: '在本地深耕开源' },
          { en: 'save cost in the new region', zh: '在新区域节流' },
          { en: 'save cost where we already are', zh: '在本地节流' },
        ],
      },
    ],
    source: 'S2-46',
    see: ['white_space', 'customer_keeping'],
  },
  {
    id: 'closed_loop',
    title: { en: 'closing the loop', zh: '闭环管理' },
    line: {
      en: 'training, talk and a monthly look keep a method alive',
      zh: '培训、沟通、每月检查，方法才能坚持下去',
    },
    names: ['PDCA', '闭环', 'functional management'],
    parts: [
      {
        points: [
          { en: 'train people in the method', zh: '培训方法' },
          { en: 'talk about it regularly, inside and with the customer', zh: '内部和客户两边都保持沟通' },
          { en: 'look at it every month and tell the result', zh: '每月检查，通报结果' },
          {
            en: 'look at the way as well as the result: plan, do, check, act',
            zh: '既看结果也看过程：计划、执行、检查、改进',
          },
          { en: 'collect problems, answer every one of them', zh: '收集问题，逐条反馈' },
          { en: 'count the value of a customer over its whole life', zh: '按全生命周期衡量客户价值' },
        ],
      },
    ],
    text: [
      {
        en: 'The program reports; it does not appraise people. Appraisal is a talk between people.',
        zh: '本程序只报告，不考核人。考核是人与人之间的事。',
      },
    ],
    source: 'S2-47, S2-54',
    see: ['review_rhythm', 'REV-001'],
  },
  {
    id: 'method_value',
    title: { en: 'what the method is for', zh: '方法的价值' },
    line: {
      en: 'make chance a habit, and see trouble before the day of signing',
      zh: '变偶然为必然，在签单或丢单之前发现问题',
    },
    names: ['核心思想', '应用范围'],
    parts: [
      {
        points: [
          { en: 'turn a lucky win into a habit', zh: '把偶然的成功变成习惯' },
          { en: 'let sellers judge their real progress themselves', zh: '让销售自己评估真实进展' },
          { en: 'let managers forecast and check', zh: '让管理者预测和检查' },
          { en: 'warn early instead of learning it when the deal is lost', zh: '提前预警，而不是丢单时才知道' },
        ],
      },
      {
        title: { en: 'For whom', zh: '给谁用' },
        points: [{ en: 'sales, pre-sales, partners, sales management', zh: '销售、售前、合作伙伴、销售管理者' }],
      },
    ],
    source: 'S4-01',
    see: ['five_dimensions', 'control', 'review_rhythm'],
  },
]
