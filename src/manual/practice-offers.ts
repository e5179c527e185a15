import type { Practice } from './practice.js'

/** From a need to an offer and its price. */
export const offerPractices: readonly Practice[] = [
  {
    id: 'need_analysis',
    title: { en: 'analysis of needs', zh: '客户需求分析' },
    line: {
      en: 'five questions to a need, and where hidden needs are found',
      zh: '问清需求的五个问题，以及从哪里发现隐性需求',
    },
    names: ['隐性需求', '显性需求', 'implicit needs', 'explicit needs'],
    text: [
      {
        en: 'Everybody hears explicit needs at the same time. A need found in a complaint, in data or beside another need gives us a head start.',
        zh: '显性需求大家同时听到。从抱怨、数据或关联需求中发现的隐性需求，才让我方领先一步。',
      },
    ],
    parts: [
      {
        points: [
          { id: 'who', en: 'which people or departments need it?', zh: '哪些人或部门需要？' },
          { id: 'what', en: 'what is needed?', zh: '需要什么？' },
          { id: 'when', en: 'by when?', zh: '什么时候要？' },
          { id: 'where', en: 'in which places or business?', zh: '在哪些地域或业务？' },
          { id: 'how', en: 'how do they want to get it?', zh: '希望怎样提供？' },
        ],
      },
    ],
    source: 'S2-02',
    see: ['need_channel', 'STR-007', 'spin_questions'],
  },
  {
    id: 'spin_questions',
    title: { en: 'SPIN questions with examples', zh: 'SPIN 提问与示例' },
    line: {
      en: 'four kinds of questions that let the customer find the value',
      zh: '四类提问，让客户自己看到价值',
    },
    names: ['SPIN', 'SPIN 提问'],
    text: [
      {
        en: 'Few situation questions, well prepared; then problems, what follows from them, and what a solution would be worth. Ask, wait, write the answer down.',
        zh: '情景问题要少而准；接着问困难、困难的后果，再问解决之后的价值。问完要等，把回答记下来。',
      },
    ],
    parts: [
      {
        ordered: true,
        points: [
          {
            id: 'situation',
            en: '"How do you collect the production figures today?"',
            zh: '“现在生产数据是怎么收集的？”',
          },
          { id: 'situation', en: '"How many sites use the present system?"', zh: '“现有系统有几个基地在用？”' },
          {
            id: 'problem',
            en: '"Where do the figures of the sites disagree?"',
            zh: '“各基地的数据在哪些地方对不上？”',
          },
          { id: 'problem', en: '"What takes longest at the end of a month?"', zh: '“月底结账哪一步最慢？”' },
          {
            id: 'implication',
            en: '"When the figures come late, which decisions wait?"',
            zh: '“数据来晚了，哪些决定要跟着等？”',
          },
          { id: 'implication', en: '"What does one wrong stock figure cost you?"', zh: '“库存错一次，要多花多少钱？”' },
          {
            id: 'need_payoff',
            en: '"If the figures were there on the first day, what could you do earlier?"',
            zh: '“如果一号就能看到数据，哪些事可以提前？”',
          },
          {
            id: 'need_payoff',
            en: '"Who else in the house would gain from that?"',
            zh: '“公司里还有谁会因此受益？”',
          },
        ],
      },
    ],
    source: 'S4-04, GK',
    see: ['spin_type', 'CMP-005'],
  },
  {
    id: 'environment_questions',
    title: { en: 'reading the environment and our own business', zh: '环境与经营分析的问法' },
    line: {
      en: 'what to ask when something changes outside, or in our own offer',
      zh: '外部环境或自身业务变化时要问什么',
    },
    names: ['环境变化', '经营分析', 'edge business', '边缘业务', '关键业务'],
    parts: [
      {
        title: { en: 'When the environment changes', zh: '环境变化时' },
        points: [
          { en: "Which customers' needs change because of it?", zh: '哪些客户的需求因此变化？' },
          { en: 'Do we need another offer?', zh: '是否需要新的组合？' },
          { en: 'Which new deals come up, and at whom?', zh: '出现哪些新商机，在哪些客户？' },
          { en: 'Can an offer put together in a new way serve them?', zh: '创新的组合能否满足？' },
        ],
      },
      {
        title: { en: 'Our own business', zh: '自身业务' },
        points: [
          {
            en: 'key offers: they earn, grow fast or are being built up; put strength here',
            zh: '关键业务：盈利、高增长、发展期，力量放在这里',
          },
          {
            en: 'edge offers: they lose, decline or hardly grow; keep them short',
            zh: '边缘业务：亏损、衰落、慢增长，少投入',
          },
        ],
      },
    ],
    source: 'S2-04, S2-05',
    see: ['environment_cue', 'own_business_cue', 'PLN-009'],
  },
  {
    id: 'group_profile',
    title: { en: 'profile of a group of customers', zh: '客户群需求透视' },
    line: {
      en: 'what to know of a group of customers before an offer is made for it',
      zh: '为一类客户设计方案之前要了解什么',
    },
    names: ['需求透视'],
    parts: [
      {
        points: [
          {
            en: 'base: how many, in which industries, sizes, values, regions, how organised',
            zh: '基础信息：总量，行业、规模、价值、地域分布，组织特征',
          },
          {
            en: 'use: what they use it for, how well it works, how often, when, how much',
            zh: '使用情况：功能、性能、频率、时段、用量',
          },
          { en: 'further: how their needs rise, and who competes for them', zh: '延伸：需求如何提升，谁在竞争' },
        ],
      },
    ],
    source: 'S2-07',
    see: ['segmentation_purpose', 'marketing_mix'],
  },
  {
    id: 'marketing_mix',
    title: { en: 'grid of the offer', zh: '营销组合' },
    line: { en: 'nine cells to compose an offer from', zh: '用九个格子组合方案' },
    names: ['mix', '组合'],
    parts: [
      {
        points: [
          { en: 'width: base offer, added value, what goes with it', zh: '宽度：基础、增值、关联' },
          { en: 'depth: product, service, resources', zh: '深度：业务、服务、资源' },
        ],
      },
    ],
    text: [
      {
        en: 'Each cell can hold something: base product, base service, added service, and so on. A request for a lower price is answered by changing cells, not by cutting all of them.',
        zh: '每个格子都可以放内容：基础业务、基础服务、增值服务等。客户要降价，就调整格子里的内容，而不是全部打折。',
      },
    ],
    source: 'S2-08',
    see: ['price_requests', 'OPP-014'],
  },
  {
    id: 'price_requests',
    title: { en: 'when the customer wants a lower price', zh: '客户要求降价时' },
    line: {
      en: 'find the real reason first; a lower price belongs to a smaller offer',
      zh: '先找真正原因；降价要对应方案的变化',
    },
    names: ['降价', 'price cut', 'discount request'],
    text: [
      {
        en: 'Eight reasons may stand behind it; each wants another answer. Ask before you offer.',
        zh: '背后可能有八种原因，应对各不相同。先问，再报。',
      },
    ],
    parts: [
      {
        title: { en: 'Before any figure is named', zh: '报价之前' },
        points: [
          { en: 'What does the customer compare us with?', zh: '客户拿我方和什么比？' },
          { en: 'Which parts of the offer must stay (fixed_items)?', zh: '方案中哪些不能动（fixed_items）？' },
          { en: 'Which parts can go or change (variable_items)?', zh: '哪些可以增减（variable_items）？' },
          {
            en: 'What do we get in return: volume, term, a reference, an earlier date?',
            zh: '换来什么：数量、期限、案例，还是更早签约？',
          },
        ],
      },
      { title: { en: 'Eight reasons', zh: '八种原因' }, levels: { scale: 'discount_reason' } },
      {
        title: { en: 'Why a plain cut does harm', zh: '单纯降价的坏处' },
        points: [
          { en: 'the first price was not serious, they will think', zh: '客户会觉得原价不实在' },
          { en: 'the next request comes sooner', zh: '下一次压价来得更快' },
          { en: 'other customers hear of it', zh: '其他客户会知道' },
          { en: 'the money is missing in the service later', zh: '日后服务会缺钱' },
          { en: 'a competitor can follow on the same day', zh: '对手当天就能跟进' },
          { en: 'the value was never talked about', zh: '价值始终没有谈' },
        ],
      },
    ],
    source: 'S2-13, GK',
    see: ['discount_reason', 'OPP-014', 'marketing_mix'],
  },
]
