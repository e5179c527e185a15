import type { Practice } from './practice.js'

/** How large deals are worked on. */
export const dealPractices: readonly Practice[] = [
  {
    id: 'complex_sales',
    title: { en: 'four traits of complex sales', zh: '复杂销售的四个特点' },
    line: { en: 'why a large deal is more than a long small one', zh: '为什么大单不是放大的小单' },
    names: ['复杂销售'],
    parts: [
      {
        points: [
          { en: 'many departments take part', zh: '参与部门多' },
          {
            en: 'who takes part, and how much they count, changes from stage to stage',
            zh: '不同阶段的参与度和影响力不同',
          },
          { en: 'the cycle is long', zh: '周期长' },
          {
            en: 'the budget is not quite fixed: it can grow, shrink or vanish',
            zh: '预算不完全确定，可能增加、减少或取消',
          },
        ],
      },
    ],
    source: 'S1-05',
    see: ['participation_by_stage', 'OPP-016', 'large_accounts'],
  },
  {
    id: 'large_accounts',
    title: { en: 'traits and difficulties of large accounts', zh: '大客户的特点和难点' },
    line: { en: 'what large accounts are like, and what is hard with them', zh: '大客户是什么样的，难在哪里' },
    names: ['大客户难点'],
    parts: [
      {
        title: { en: 'What they are like', zh: '特点' },
        points: [
          { en: 'experienced, with high demands on quality', zh: '有经验，质量要求高' },
          { en: 'with vendors of long standing', zh: '有长期合作的厂商' },
          { en: 'watched by many, decided by many', zh: '关注的人多，参与的人多' },
          { en: 'with complex relations inside', zh: '内部关系复杂' },
        ],
      },
      {
        title: { en: 'What is hard', zh: '难点' },
        points: [
          { en: 'to get in commercially', zh: '商务突破难' },
          { en: 'to meet the technical demands', zh: '技术要求高' },
          { en: 'to show a reference that fits', zh: '看重案例' },
          { en: 'to last through a long process at a cost that stays in hand', zh: '周期长、流程多，成本难控' },
        ],
      },
    ],
    source: 'S4-02',
    see: ['complex_sales', 'characteristic'],
  },
  {
    id: 'general_methods',
    title: { en: 'five general methods', zh: '五个通用方法' },
    line: {
      en: 'guide person, milestones, layers, inside sellers, the final voice',
      zh: '引线人、里程碑、分层销售、内部销售、最后拍板的人',
    },
    names: ['通用方法', '内部销售', 'internal selling', '分层销售', 'layered sales', 'final voice', '拍板'],
    parts: [
      {
        ordered: true,
        points: [
          {
            en: 'Find a guide first: somebody lower down who knows. Do not go to the decision maker before; unless our executive opens the door on purpose (exec_sponsored_entry).',
            zh: '先找引线人：了解内情的基层人员。在此之前不要接触决策者；由我方高管有意从高层切入的除外（exec_sponsored_entry）。',
          },
          {
            en: 'Work by milestones: list what must happen before the customer decides, and answer it in order.',
            zh: '里程碑方法：列出客户决定之前会发生的事，按顺序逐项回应。',
          },
          {
            en: 'Cover by layers: each level and department has a named person of ours; those who decide are covered by a director or above.',
            zh: '分层销售和维护：每个层级、部门都有我方专人，关键决策者由总监以上负责。',
          },
          {
            en: 'Sell inside: win specialists of purchasing, technology and quality who speak for us when we are absent.',
            zh: '内部销售：让采购、技术、质检方面的内行在我方不在场时为我方说话。',
          },
          {
            en: 'Win the final voice: reach the person who decides, and know what this person wants to see.',
            zh: '赢得最后拍板的人：见到此人，并知道此人要看到什么。',
          },
        ],
      },
    ],
    source: 'S1-13, S1-14, S1-15, S1-16, S1-17',
    see: ['guide', 'milestone_method', 'coverage', 'COV-003', 'COV-009'],
  },
  {
    id: 'milestone_method',
    title: { en: 'milestone method', zh: '里程碑方法' },
    line: {
      en: "the customer's questions on the way to a decision, answered one after the other",
      zh: '客户作决定之前的问题，按顺序一个个回答',
    },
    names: ['里程碑'],
    text: [
      {
        en: 'Make the list from the side of the customer, not of our process. Each visit answers one or more, in order. It stands under milestones of a deal.',
        zh: '从客户的角度列，而不是从我方流程列。每次拜访按顺序回答一个或几个。写在商机的 milestones。',
      },
    ],
    parts: [
      {
        title: { en: 'For each milestone', zh: '每个里程碑' },
        points: [
          { id: 'event', en: 'what will happen at the customer', zh: '客户那里会发生什么' },
          { id: 'customer_question', en: 'what they will ask themselves then', zh: '客户那时会问什么' },
          { id: 'our_answer', en: 'what we bring as an answer', zh: '我方拿什么回答' },
          { id: 'planned_visit', en: 'on which visit', zh: '在哪次拜访' },
        ],
      },
    ],
    source: 'S1-14',
    see: ['OPP-017', 'general_methods'],
  },
  {
    id: 'win_back',
    title: { en: 'winning customers back', zh: '赢回客户' },
    line: { en: 'six steps to a customer who left, or who is with a rival', zh: '赢回流失客户或争取对手客户的六步' },
    names: ['策反', '反抢', '赢回', 'former customers'],
    parts: [
      {
        ordered: true,
        points: [
          { en: 'study the rival: what it gives, where it fails', zh: '研究对手：给了什么，哪里没做到' },
          { en: 'set a goal and a plan', zh: '定目标和计划' },
          { en: 'prepare: why did they leave, and what is different now?', zh: '准备：当初为何离开，现在有何不同？' },
          { en: 'take one step at a time, a small use first', zh: '一步一步来，先从小处用起' },
          { en: 'after success: serve better than before', zh: '成功之后：服务要比以前好' },
          { en: 'after failure: part well and stay in touch', zh: '没有成功：好聚好散，保持联系' },
        ],
      },
      {
        points: [
          {
            en: 'More from each customer, or more customers: decide which of the two you are after.',
            zh: '是提高每个客户的产出，还是扩大客户数量，要想清楚。',
          },
        ],
      },
    ],
    text: [
      { en: 'Fair means only; a contract with a rival is respected.', zh: '只用正当手段，尊重客户与对手的现有合同。' },
    ],
    source: 'S2-44',
    see: ['lifecycle.former_customer', 'SEG-005', 'loss_reason'],
  },
]
