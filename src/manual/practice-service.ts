import type { Practice } from './practice.js'

/** How customers are served and kept. */
export const servicePractices: readonly Practice[] = [
  {
    id: 'pram',
    title: { en: 'PRAM, turning customers into partners', zh: 'PRAM 客户转化' },
    line: { en: 'plan, relationship, agreement, maintenance', zh: '计划、关系、承诺、维持' },
    names: ['客户转化', 'plan relationship agreement maintenance'],
    parts: [
      {
        ordered: true,
        points: [
          {
            en: 'plan: how can we help the customer to create most value, and where do both win?',
            zh: '计划：怎样帮客户创造最大价值，双赢在哪里？',
          },
          { en: 'relationship: be professional, show interest, earn trust', zh: '关系：专业、关心、赢得信任' },
          {
            en: 'agreement: facts win assent, value in figures wins commitment',
            zh: '承诺：事实赢得认同，量化的价值赢得承诺',
          },
          {
            en: 'maintenance: keep the promise through service; good service sells again',
            zh: '维持：用服务兑现承诺，好的服务带来再次购买',
          },
        ],
      },
    ],
    text: [
      {
        en: 'The aim: customers who sell for us because they are content.',
        zh: '目标：满意的客户成为我方的销售团队。',
      },
    ],
    source: 'S2-31, PUB 8',
    see: ['relationship_ties', 'two_sided_value'],
  },
  {
    id: 'relationship_ties',
    title: { en: 'how close customers feel', zh: '关系营销的层次' },
    line: {
      en: 'from a brand to close personal ties: the closer, the harder to leave',
      zh: '从品牌关系到亲密关系：越近越难离开',
    },
    names: ['关系营销层次'],
    parts: [
      {
        ordered: true,
        points: [
          { en: 'brand: knows our name', zh: '品牌关系：知道我方的牌子' },
          { en: 'distant: knows somebody by phone or mail', zh: '疏远的关系：通过电话、邮件认识' },
          { en: 'face to face: knows the people', zh: '面对面关系：认识我方的人' },
          { en: 'close: would feel bad to leave', zh: '亲密关系：离开会过意不去' },
        ],
      },
    ],
    source: 'S2-32',
    see: ['service_level', 'adaptation', 'relationship'],
  },
  {
    id: 'adaptation_and_service',
    title: { en: 'how far we adapt, how deep we serve', zh: '关系战略与服务层次' },
    line: {
      en: 'which way of working together fits which customer and offer',
      zh: '哪种合作方式适合哪种客户和方案',
    },
    names: ['深度捆绑', 'deep binding'],
    parts: [
      {
        points: [
          { id: 'clip', en: 'fits standard products and many customers', zh: '适合标准产品、客户众多' },
          { id: 'zipper', en: 'fits where both change something and work closely', zh: '适合双方都作调整、密切配合' },
          {
            id: 'velcro',
            en: 'fits consultative solutions for the few that matter most',
            zh: '适合为最重要的少数客户做顾问式方案',
          },
        ],
      },
      {
        points: [
          {
            en: 'Only service levels 3 and 4 (total solution, relationship marketing) bind both sides deeply. They cost much; give them to few.',
            zh: '只有服务层次 3、4（整体方案、关系营销）才能深度捆绑。投入大，只给少数客户。',
          },
        ],
      },
    ],
    source: 'S2-27, S2-28, PUB 5',
    see: ['adaptation', 'service_level', 'SVC-001', 'SVC-002'],
  },
  {
    id: 'switching_cost',
    title: { en: 'switching cost', zh: '客户转移成本' },
    line: {
      en: 'what it costs a customer to leave us, and 17 fair ways to raise it',
      zh: '客户离开我方的代价，以及十七种提高它的办法',
    },
    names: ['转移成本', '跳槽', 'stickiness', '粘性', '17 methods', '17种方法'],
    text: [
      {
        en: 'The best switching cost is a service that nobody wants to miss. Of the 17 methods choose three or four that suit the customer and do them well.',
        zh: '最好的转移成本，是好到舍不得的服务。十七种方法里选三四种适合这个客户的，做扎实。',
      },
      {
        en: 'Points, clubs and social occasions are for companies and open to all; nothing goes to a single person in return for a decision.',
        zh: '积分、俱乐部、联谊面向企业、公开透明；绝不因某项决定而给个人任何好处。',
      },
    ],
    parts: [{ title: { en: '17 methods', zh: '十七种方法' }, levels: { scale: 'stickiness_method' } }],
    source: 'S2-29',
    see: ['stickiness_method', 'SVC-003', 'PRV-002'],
  },
  {
    id: 'service_promises',
    title: { en: 'service times as promises', zh: '服务时间标准' },
    line: {
      en: 'promise a time, measure it, and tell the customer before it is late',
      zh: '承诺时间、记录实际，会晚就提前告知',
    },
    names: ['服务时间', 'service times'],
    parts: [
      {
        points: [
          { en: 'promise what can be kept in a bad week', zh: '承诺忙的时候也做得到的时间' },
          { en: 'measure as the customer feels it: from the call to the result', zh: '按客户的感受计时：从来电到解决' },
          { en: 'who says early that it will be late, keeps the trust', zh: '会晚就早说，信任还在' },
        ],
      },
    ],
    source: 'S2-33, HOUSE',
    see: ['service_time', 'SVC-004'],
  },
  {
    id: 'customer_records',
    title: { en: 'keeping customer records', zh: '客户档案与关怀' },
    line: {
      en: 'file, segment, care, keep the data alive; and four traits of who does it well',
      zh: '建档、细分、关怀、动态数据库；做得好的人有四个特点',
    },
    names: ['CRM', '动态数据库'],
    parts: [
      {
        ordered: true,
        points: [
          { en: 'a file for each customer', zh: '客户档案' },
          { en: 'segments', zh: '客户细分' },
          { en: 'care on business occasions', zh: '客户关怀：业务往来中的关心' },
          { en: 'a database that lives: every contact adds something', zh: '动态数据库：每次联系都有更新' },
        ],
      },
      {
        title: { en: 'Who does it well', zh: '做得好的人' },
        points: [
          {
            en: 'means it, is thorough, is never content, follows what changes',
            zh: '发自内心、全面详细、永不满足、关注动态',
          },
        ],
      },
      {
        title: { en: 'To be balanced', zh: '要平衡' },
        points: [
          {
            en: 'the person and the process, standard and individual, routine and exception',
            zh: '个人面与程序面，标准化与个性化，常规与非常规',
          },
        ],
      },
    ],
    source: 'S2-34',
    see: ['personal_data', 'knowledge_assets'],
  },
]
