import type { Practice } from './practice.js'

/** Which customers, and what both sides have from it. */
export const valuePractices: readonly Practice[] = [
  {
    id: 'vision',
    title: { en: 'vision of key-account work', zh: '大客户管理的愿景' },
    line: {
      en: 'what the work shall bring to the customer and to us, in four measures',
      zh: '要给客户和我方带来什么，用四个指标衡量',
    },
    names: ['vision measures', '愿景'],
    parts: [
      {
        title: { en: 'For the customer', zh: '对客户' },
        points: [
          { en: 'the best solution for its problem', zh: '最好的解决方案' },
          { en: 'the best experience of buying', zh: '最好的购买体验' },
        ],
      },
      {
        title: { en: 'For us, each with a number', zh: '对我方，各有一个数字' },
        points: [
          { id: 'win_rate', en: 'more of the deals we pursue are won', zh: '跟进的商机赢得更多' },
          { id: 'sales_cycle', en: 'fewer days from the first talk to the contract', zh: '从接触到签约的天数更少' },
          { id: 'deal_size', en: 'larger deals', zh: '单笔规模更大' },
          { id: 'customer_satisfaction', en: 'happier customers', zh: '客户更满意' },
        ],
      },
    ],
    text: [
      {
        en: 'Measure at least one of the four in a goal of the plan.',
        zh: '计划的目标里至少衡量四项中的一项。',
      },
    ],
    source: 'S0-04',
    see: ['GOL-006', 'goal_category'],
  },
  {
    id: 'two_sided_value',
    title: { en: 'value and risk on both sides', zh: '双方投资与价值、风险' },
    line: {
      en: 'what each side puts in, gets out and risks, in a table of six cells',
      zh: '双方各投入什么、得到什么、承担什么风险，六格一张表',
    },
    names: ['two_sided', 'risk and value', '风险价值图'],
    text: [
      {
        en: 'A partnership holds when both columns make sense. Fill the column of the customer together with the customer; an empty cell is a question for the next meeting. It stands under value.two_sided.',
        zh: '两栏都说得通，合作才长久。客户一栏要和客户一起填；空着的格子就是下次会谈的问题。写在 value.two_sided。',
      },
    ],
    parts: [
      {
        points: [
          {
            id: 'investment',
            en: 'people, money, time and access that this side gives',
            zh: '本方投入的人、钱、时间和渠道',
          },
          {
            id: 'value',
            en: 'what this side gains, in figures where there are any',
            zh: '本方得到什么，有数字就写数字',
          },
          { id: 'risk', en: 'what this side loses if it goes wrong', zh: '一旦失败本方会损失什么' },
        ],
      },
    ],
    source: 'S0-05',
    see: ['JVP-003', 'account_plan'],
  },
  {
    id: 'segmentation_purpose',
    title: { en: 'what segmentation is for', zh: '客户细分的目的' },
    line: {
      en: 'limited strength goes to the customers that are worth most',
      zh: '把有限的资源用在最有价值的客户上',
    },
    names: ['one to one', '一对一营销'],
    parts: [
      {
        points: [
          { en: 'put limited people and money where the value is', zh: '有限的人和钱投向价值最高的地方' },
          {
            en: 'offer each group what it needs, and at the top each customer',
            zh: '按群体提供所需，最重要的客户一对一',
          },
          { en: 'spend less, serve better', zh: '降低成本，改善服务' },
        ],
      },
    ],
    source: 'S3-01',
    see: ['segment', 'vpc', 'SEG'],
  },
  {
    id: 'key_value_process',
    title: { en: 'key-value customers, step by step', zh: '重点价值客户流程' },
    line: {
      en: 'four steps from finding the customers of value to keeping them',
      zh: '从鉴别到维系重点价值客户的四步',
    },
    names: ['key value process', '客户鉴别'],
    parts: [
      {
        ordered: true,
        points: [
          {
            en: 'identify: set criteria, judge the value of today and what may come',
            zh: '鉴别：定标准，判断当前价值和潜力',
          },
          {
            en: 'analyse the need: understand it and find where our offer is used',
            zh: '分析需求：弄懂需求，找到用武之地',
          },
          { en: 'develop: visit, propose, install, solve problems', zh: '开发：拜访、提案、安装、解决问题' },
          {
            en: 'maintain: find new uses, report problems, offer more',
            zh: '维系：找到新用法，反映问题，交叉销售',
          },
        ],
      },
      {
        title: { en: 'Look at your weak step', zh: '看看弱在哪一步' },
        points: [{ en: 'Which of the four do we skip when we are busy?', zh: '一忙起来，我方会略过四步中的哪一步？' }],
      },
    ],
    source: 'S2-30',
    see: ['SEG-007', 'segmentation_purpose'],
  },
]
