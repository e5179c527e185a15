import type { Text } from '../report/text.js'
import type { Family } from '../rules/index.js'

/** What each family of rules is about. */
export const familyWords: Readonly<Record<Family, { readonly title: Text; readonly about: Text }>> = {
  plan: {
    title: { en: 'the plan as a whole', zh: '计划整体' },
    about: {
      en: 'required parts, research, ids and references, period and status',
      zh: '必填内容、客户研究、id 与引用、计划期和状态',
    },
  },
  segmentation: {
    title: { en: 'segment of the customer', zh: '客户细分' },
    about: {
      en: 'inputs of VPC, NDF and RAD, and whether they fit the life cycle',
      zh: 'VPC、NDF、RAD 的输入，及其与生命周期是否一致',
    },
  },
  strategy: {
    title: { en: 'strategy map and execution map', zh: '战略地图与执行地图' },
    about: {
      en: 'goals, strategies and tactics of the customer, and our answer to them',
      zh: '客户的目标、战略、战术，以及我方的回应',
    },
  },
  opportunities: {
    title: { en: 'deals', zh: '商机' },
    about: {
      en: 'proof of stages, dates, amounts, competitors, steps of the buyer, forecast',
      zh: '阶段依据、日期、金额、竞争对手、采购步骤、预测',
    },
  },
  roles: {
    title: { en: 'roles and forces', zh: '角色与力量' },
    about: { en: 'who has which part in the decision', zh: '谁在决策中起什么作用' },
  },
  stakeholders: {
    title: { en: 'people in five dimensions', zh: '关键人五维' },
    about: {
      en: 'what is not known of people, and values that do not go together',
      zh: '对人员还不了解的信息，以及互相矛盾的值',
    },
  },
  'relationship-gap': {
    title: { en: 'relationship gaps', zh: '客户关系差距' },
    about: {
      en: 'current and wanted relationships, and what is done about the difference',
      zh: '目前与期望的关系，以及为缩小差距做了什么',
    },
  },
  'strategic-relationship': {
    title: { en: 'strategic relationships and voice of the customer', zh: '战略关系与客户心声' },
    about: {
      en: 'organisations around the customer, and what its people say of us',
      zh: '客户周边的组织，以及客户对我方的说法',
    },
  },
  coverage: {
    title: { en: 'coverage', zh: '覆盖' },
    about: {
      en: 'who of us looks after whom, at which level and through how many people',
      zh: '我方谁负责谁、级别是否匹配、有几条联系线',
    },
  },
  control: {
    title: { en: 'control of big deals (C139)', zh: '大单控单力（C139）' },
    about: {
      en: 'ratings by ourselves and by a coach, and whether the people bear them out',
      zh: '自评与教练评分，以及人员数据能否印证',
    },
  },
  assessment: {
    title: { en: 'assessment of the deal (TAS)', zh: '商机评估（TAS）' },
    about: {
      en: 'four questions of twenty criteria, for us and for each competitor',
      zh: '四个问题、二十项标准，我方与各竞争对手对照',
    },
  },
  competition: {
    title: { en: 'competition', zh: '竞争' },
    about: {
      en: 'profiles of competitors, our position, levers and questions',
      zh: '竞争对手档案、我方定位、杠杆与提问',
    },
  },
  goals: {
    title: { en: 'our goals and actions', zh: '我方目标与行动' },
    about: { en: 'what we want to reach, and who does what by when', zh: '我方要达到什么，谁在何时前做什么' },
  },
  'joint-value': {
    title: { en: 'joint value and cooperation', zh: '共同价值与业务合作' },
    about: {
      en: 'propositions agreed with the customer, two-sided value, workstreams',
      zh: '与客户商定的价值主张、双方价值、合作工作流',
    },
  },
  reviews: {
    title: { en: 'reviews and briefing', zh: '评审与汇报' },
    about: {
      en: 'rhythm of the reviews, what they left open, what a briefing lacks',
      zh: '评审节奏、评审遗留事项、汇报所缺内容',
    },
  },
  service: {
    title: { en: 'service and switching cost', zh: '服务与转移成本' },
    about: {
      en: 'how far we adapt, level of service, what binds the customer, kept times',
      zh: '适应程度、服务层次、粘性、承诺时间',
    },
  },
  skills: {
    title: { en: "seller's skills", zh: '销售能力' },
    about: {
      en: 'self-assessment of the team, rungs, questions on willingness',
      zh: '团队自评、台阶、客户意愿问题',
    },
  },
  privacy: {
    title: { en: 'personal data and compliance', zh: '个人信息与合规' },
    about: {
      en: 'what must not stand in a plan, and what compliance has to see',
      zh: '计划中不能有的内容，以及须经合规确认的事',
    },
  },
  'several-plans': {
    title: { en: 'several plans together', zh: '多份计划' },
    about: {
      en: 'head office and subsidiaries, accounts taken over',
      zh: '总部与子公司、接手的客户',
    },
  },
  policy: {
    title: { en: 'policies and age of ratings', zh: '公司规定与评定时效' },
    about: {
      en: 'what the company asks of some customers and deals, ratings that are old or only assumed',
      zh: '公司对部分客户和商机的要求，过时的评定和仅凭推测的评定',
    },
  },
  assertions: {
    title: { en: 'assertions', zh: '断言' },
    about: { en: 'statements about figures that must hold', zh: '关于数字、必须成立的陈述' },
  },
  waivers: {
    title: { en: 'waivers', zh: '豁免' },
    about: { en: 'findings that the team accepts until a day', zh: '团队接受到某日为止的发现' },
  },
}
