import type { Practice } from './practice.js'

/** How customers are kept. */
export const keepingPractices: readonly Practice[] = [
  {
    id: 'customer_keeping',
    title: { en: 'keeping customers', zh: '维系客户' },
    line: {
      en: 'six points of keeping customers, and when they need us most',
      zh: '客户维系的六个要点，以及客户最需要我方的时候',
    },
    names: ['维系要点', '客户关怀', 'retention', 'care'],
    parts: [
      {
        title: { en: 'Six points', zh: '六个要点' },
        points: [
          {
            en: 'a list of problems, each answered; thanks to whoever reports one',
            zh: '顾客问题汇总表：逐条答复，感谢提出的人',
          },
          { en: 'regular talks with customers', zh: '定期恳谈会' },
          { en: 'a way to put things right after a failure', zh: '康复系统：出错之后如何补救' },
          { en: 'a way to act in an emergency', zh: '应急系统' },
          {
            en: 'a direct line to the general manager, with a promised time of reply',
            zh: '绿色通道：直达总经理，承诺回复时间',
          },
          { en: 'be seen: people forget who is not there', zh: '常露面：不出现就会被忘记' },
        ],
      },
      {
        title: { en: 'When they need us most', zh: '最需要关心的时候' },
        points: [
          {
            en: 'a failure, a change of the contact, a reorganisation, the first weeks of use, an audit',
            zh: '出故障、对接人更换、机构调整、刚开始使用、检查审计',
          },
        ],
      },
    ],
    text: [
      {
        en: 'Care means time and help at work. Private occasions stay private, and nothing of value changes hands.',
        zh: '关心是指工作上的时间和帮助。私人事务不介入，不送有价值的东西。',
      },
    ],
    source: 'S2-41, HOUSE',
    see: ['dissatisfaction', 'customer_methods', 'PRV-002'],
  },
  {
    id: 'customer_methods',
    title: { en: 'eight ways with customers', zh: '客户管理的八种方法' },
    line: { en: 'from listening to solving problems of use', zh: '从倾听到解决使用问题' },
    names: ['客户管理的方法'],
    parts: [
      {
        points: [
          { en: 'sum up what you heard and give it back', zh: '反馈性归纳：复述听到的内容' },
          { en: 'understand how the other one feels', zh: '理解对方' },
          { en: 'avoid arguments', zh: '避免争论' },
          { en: 'visit', zh: '走访客户' },
          { en: 'hold customer meetings', zh: '客户会议' },
          { en: 'write, and keep a line for complaints', zh: '通信与投诉热线' },
          { en: 'teach and guide', zh: '教育引导' },
          { en: 'solve problems of buying, use and repair', zh: '解决购买、使用、维修问题' },
        ],
      },
    ],
    source: 'S1-18',
    see: ['customer_keeping', 'touch_channel'],
  },
  {
    id: 'routine_contact',
    title: { en: 'contact between visits', zh: '日常维护' },
    line: { en: 'short, regular, with something useful in it', zh: '简短、定期、言之有物' },
    names: ['日常维护', 'routine maintenance'],
    parts: [
      {
        points: [
          { en: 'key players about every month, others every two', zh: '关键人大约每月一次，其他人每两月一次' },
          { en: 'bring something: a case, a figure, an answer', zh: '每次都带点东西：案例、数据、答复' },
          { en: 'write it down at once: plan log PERSON', zh: '马上记下来：plan log 人员' },
        ],
      },
    ],
    source: 'S3-09, HOUSE',
    see: ['touch_channel', 'COV-011'],
  },
  {
    id: 'dissatisfaction',
    title: { en: 'why customers are dissatisfied', zh: '客户为什么不满' },
    line: { en: 'eight causes, and most of them are in our own house', zh: '八个原因，多数在我方内部' },
    names: ['客户不满', 'complaints', '投诉'],
    parts: [
      {
        points: [
          { en: 'every department is an island', zh: '孤岛文化' },
          { en: 'departments look after themselves', zh: '本位主义' },
          { en: 'all customers are treated alike', zh: '没有区分重点客户' },
          { en: 'front office and back office do not work together', zh: '前后台配合不好' },
          { en: 'people do not care', zh: '员工心态' },
          { en: 'we do not know the customer', zh: '不了解客户' },
          { en: 'the wrong people serve', zh: '人员不适合做服务' },
          { en: 'nobody was taught what service is', zh: '缺乏服务意识的基础' },
        ],
      },
    ],
    source: 'S2-42',
    see: ['customer_keeping', 'vulnerability_class'],
  },
  {
    id: 'long_cooperation',
    title: { en: 'long cooperation', zh: '长久合作' },
    line: { en: 'what cooperation needs, and what makes it last', zh: '合作的前提，和长久的前提' },
    names: ['合作前提'],
    parts: [
      {
        points: [
          {
            en: 'to cooperate: trust, shared values, seeing what it means in the long run',
            zh: '合作的前提：信任、价值认同、理解长远意义',
          },
          {
            en: 'to make it last: a calm mind, tolerance, close and useful contact',
            zh: '长久的前提：心态平和、包容、保持密切有效的沟通',
          },
        ],
      },
    ],
    source: 'S2-43',
    see: ['customer_keeping', 'two_sided_value'],
  },
  {
    id: 'what_customers_buy',
    title: { en: 'what customers buy', zh: '客户买的是什么' },
    line: {
      en: 'quality, peace of mind, value, a feeling; and four things to do with a customer',
      zh: '品质、安心、价值、感觉；对客户要做的四件事',
    },
    names: ['4R', '4P', '4C'],
    parts: [
      { points: [{ en: 'quality, peace of mind, value, a good feeling', zh: '品质、安心、价值、感觉' }] },
      {
        title: { en: 'With each customer (4R)', zh: '对每个客户（4R）' },
        points: [
          { en: 'build the relationship, keep it, be recommended, win back who left', zh: '建立、保持、推荐、挽回' },
        ],
      },
    ],
    source: 'S2-45',
    see: ['lifecycle', 'win_back'],
  },
]
