import type { Practice } from './practice.js'

/** How to look at competitors and at what moves people. */
export const competitionPractices: readonly Practice[] = [
  {
    id: 'competitor_cues',
    title: { en: 'reading a competitor', zh: '看懂竞争对手' },
    line: { en: 'five questions and nine cues to a competitor', zh: '分析竞争对手的五个问题和九条线索' },
    names: ['竞争动态', 'competitor profile', '竞争对手档案', 'nine cues', '九条线索'],
    parts: [
      {
        title: { en: 'Five questions', zh: '五个问题' },
        points: [
          { id: 'who', en: 'which part of the customer does it mainly serve?', zh: '主要面向客户的哪部分？' },
          { id: 'what', en: 'which needs does it meet there?', zh: '满足哪些需求？' },
          { id: 'how', en: 'how is its offer put together?', zh: '组合如何设计？' },
          {
            id: 'countered',
            en: 'does our offer answer it, and what if not?',
            zh: '我方组合能否有效还击，不能怎么办？',
          },
          {
            en: 'strengths, weaknesses: where is it better, where worse than we?',
            zh: 'strengths、weaknesses：相比我方强在哪里、弱在哪里？',
          },
        ],
      },
      {
        title: { en: 'Nine cues', zh: '九条线索' },
        points: [
          { id: 'lost_customers', en: 'whom did we lose to it?', zh: '流失了哪些客户？' },
          { id: 'loss_reasons', en: 'why did they go?', zh: '为什么流失？' },
          { id: 'customer_count_decline', en: 'do we have fewer customers?', zh: '客户数量是否减少？' },
          { id: 'revenue_decline', en: 'does revenue fall?', zh: '业务收入是否降低？' },
          { id: 'strategy', en: 'what is it after?', zh: '竞争策略是什么？' },
          { id: 'focus', en: 'where does it press most?', zh: '竞争重点在哪里？' },
          { id: 'strengths', en: 'what does it do better?', zh: '竞争优势是什么？' },
          { id: 'weaknesses', en: 'what does it do worse?', zh: '竞争劣势是什么？' },
          { id: 'trend', en: 'does it become stronger or weaker?', zh: '竞争趋势：变强还是变弱？' },
        ],
      },
    ],
    text: [
      {
        en: 'From public sources and from customers who speak freely. Never from papers that are not ours to see.',
        zh: '信息来自公开渠道和客户主动告知，不碰不该看的文件。',
      },
    ],
    source: 'S2-03',
    see: ['CMP-001', 'CMP-003', 'competitive_position'],
  },
  {
    id: 'competitive_position',
    title: { en: 'competitive position', zh: '竞争定位' },
    line: {
      en: 'one sentence: what this customer needs, we have, and the rival has not',
      zh: '一句话：客户需要、我方有、对手没有的',
    },
    names: ['position_statement', '定位'],
    text: [
      {
        en: 'Draw a triangle: need of the customer, offer of the competitor, our company. The position lies where the first and the last meet and the rival does not. It stands under position_statement of the deal.',
        zh: '画一个三角：客户需求、竞争对手、自己公司。定位就在客户需要、我方能给、对手给不了的地方。写在商机的 position_statement。',
      },
    ],
    parts: [
      {
        title: { en: 'Test the sentence', zh: '检验这句话' },
        points: [
          { en: 'Would the customer say it in own words?', zh: '客户会不会用自己的话这样说？' },
          { en: 'Could the competitor say the same?', zh: '对手能不能说同样的话？' },
          { en: 'Can we prove it?', zh: '我方能不能证明？' },
        ],
      },
    ],
    source: 'S2-10',
    see: ['CMP-002', 'competitor_cues'],
  },
  {
    id: 'competitive_basis',
    title: { en: 'what competing rests on', zh: '竞争的基础' },
    line: {
      en: 'inside: quality, experience, teamwork; outside: the relationship so far',
      zh: '内部：质量、经验、协作；外部：已有的关系',
    },
    names: ['竞争营销'],
    parts: [
      {
        points: [
          {
            en: 'inside: how good and how experienced we are, and whether the team pulls together',
            zh: '内部基础：质量、经验、团队协作',
          },
          {
            en: 'outside: history and present state of the relationship; new customers forgive less',
            zh: '外部基础：关系的历史和现状；新客户更不容出错',
          },
          {
            en: 'so the way of selling and the strength put in differ from case to case',
            zh: '因此销售方式和投入因情况而异',
          },
        ],
      },
    ],
    source: 'S2-11',
    see: ['competitive_position', 'relationship'],
  },
  {
    id: 'coordination_factors',
    title: { en: 'three factors to coordinate', zh: '竞争战术要协调的三个因素' },
    line: { en: 'cognition, emotion and interest, each with its levers', zh: '认知、情感、利益，各有手段' },
    names: ['三个因素', 'levers', '认知情感利益'],
    text: [
      {
        en: 'A tactic that works on one factor only is half a tactic. Choose for each key player one lever of each kind that fits, with an owner and a day.',
        zh: '只作用于一个因素的战术是半个战术。为每个关键人按三个因素各选合适的手段，写明负责人和日期。',
      },
    ],
    parts: [
      {
        title: {
          en: 'Cognition: they know us in quality, price and name',
          zh: '认知：让客户了解我方的质量、价格、品牌',
        },
        levels: {
          scale: 'lever',
          ids: [
            ...['product_technology', 'performance', 'value_proposition', 'reference_customers'],
            ...['industry_standing', 'remove_doubts', 'strong_arguments'],
          ],
        },
      },
      {
        title: { en: 'Emotion: mood, shared history, our honesty', zh: '情感：情绪、双方历史、我方诚信' },
        levels: {
          scale: 'lever',
          ids: ['separate_feeling_mood_character', 'institutional_history', 'borrowed_affection', 'integrity'],
        },
      },
      {
        title: { en: 'Interest: of the company and of the person', zh: '利益：企业的与个人的' },
        levels: {
          scale: 'lever',
          ids: [
            ...['company_business', 'company_political', 'personal_political', 'personal_career'],
            ...['feedback_or_extension', 'option_rights'],
          ],
        },
      },
      {
        title: { en: 'Mind', zh: '注意' },
        points: [
          {
            id: 'personal_material',
            en: 'a person may hope for it, and we may know that. We never plan, offer or give it: no gifts, meals, rebates or favours. Ask compliance; bribing company staff is a crime (PRV-002).',
            zh: '对方可能有期待，我方可以知道，但绝不计划、承诺或给予：不送礼、不宴请、不给回扣或好处。请先问合规部门；贿赂企业人员是犯罪（PRV-002）。',
          },
        ],
      },
    ],
    source: 'S2-12',
    see: ['lever', 'lever_factor', 'CMP-004', 'PRV-002'],
  },
]
