import type { Practice } from './practice.js'

/** What those who look after key accounts need. */
export const skillPractices: readonly Practice[] = [
  {
    id: 'core_capabilities',
    title: { en: 'four core capabilities', zh: '四项核心能力' },
    line: { en: 'information, negotiation, value, keeping relationships', zh: '信息、沟通谈判、客户价值、关系保持' },
    names: ['核心能力'],
    parts: [
      {
        points: [
          { en: 'collect information and use it', zh: '信息搜集与利用' },
          { en: 'talk and negotiate', zh: '沟通与谈判' },
          { en: 'make the most of value for the customer', zh: '客户价值最大化' },
          { en: 'keep relationships', zh: '客户关系保持' },
        ],
      },
    ],
    source: 'S2-15',
    see: ['self_assessment_score', 'seller_ladder'],
  },
  {
    id: 'talk_skills',
    title: { en: 'self-assessment of talking', zh: '沟通与谈判自评' },
    line: { en: '16 honest answers, four scores, one thing to practise', zh: '十六个如实的回答，四个分项，选一项来练' },
    names: ['自评', 'self-assessment', '16 questions'],
    text: [
      {
        en: 'Answer from 1 (never) to 5 (always), as you really did it in the last talks. Practise the lowest score with a colleague, and answer again after half a year. It is for coaching, not for appraisal.',
        zh: '按最近几次谈话的真实情况从 1（从不）到 5（总是）作答。最低的一项找同事练，半年后再答一次。用于辅导，不用于考核。',
      },
    ],
    parts: [{ title: { en: '16 questions', zh: '十六个问题' }, levels: { scale: 'self_assessment_question' } }],
    source: 'S2-18, HOUSE',
    see: ['self_assessment_question', 'self_assessment_score', 'SKL-002'],
  },
  {
    id: 'seller_ladder',
    title: { en: 'four rungs of a seller', zh: '销售人员的四个台阶' },
    line: {
      en: 'purpose, attention, relationship and value on each rung, and the glass ceiling between them',
      zh: '每级台阶的目的、注意力、关系和价值，以及中间的玻璃天花板',
    },
    names: ['glass ceiling', '玻璃天花板', '四个台阶', 'Holden'],
    parts: [
      {
        ordered: true,
        points: [
          {
            id: 'beginner',
            en: 'wants to live and get on in the job; sees the merits of the product; contact by chance; sells the product',
            zh: '想在岗位上站住；只看产品优点；关系随意；卖产品',
          },
          {
            id: 'traditional',
            en: "presses regularly, above all at the end of a quarter; sees the use from the customer's angle; gains trust; sells a solution",
            zh: '季末、年末集中攻关；从客户角度看产品；逐渐得到信任；卖方案',
          },
          {
            id: 'competitive',
            en: 'owns a department and its chain of orders; watches competitors; mutual gain, yet replaceable; sells value',
            zh: '“拥有”一个部门，订单不断；关注对手；互惠但可能被取代；卖价值',
          },
          {
            id: 'relationship_manager',
            en: "concentrated influence, creates demand; sees the customer's market and helps to win there; mutual dependence; sells influence",
            zh: '影响集中，能创造需求；看到客户的客户，帮客户赢对手；共生；卖影响',
          },
        ],
      },
    ],
    text: [
      {
        en: 'Between rungs 2 and 3 lies the glass ceiling: who sells products and solutions is not received at the top.',
        zh: '第 2 级与第 3 级之间是玻璃天花板：只卖产品和方案，高层不会见。',
      },
    ],
    source: 'S2-20, PUB 4',
    see: ['seller_rung', 'SKL-004', 'seller_class'],
  },
  {
    id: 'valued_traits',
    title: { en: 'what customers value in an account manager', zh: '客户看重客户经理什么' },
    line: {
      en: 'follow-through before all, then somebody who fights for the customer',
      zh: '首先是跟进到底，其次是为客户争取',
    },
    names: ['行为素质', '跟进'],
    parts: [
      {
        points: [
          { en: 'follow-through 78%', zh: '完全、彻底地跟进 78%' },
          { en: 'will to fight for the customer inside 59%', zh: '在内部为客户争取 59%' },
          { en: 'market knowledge that is shared 40%', zh: '了解市场并愿意分享 40%' },
          { en: 'product knowledge 40%', zh: '产品知识 40%' },
          {
            en: 'fit of product and need 29%, knowledge of the product line 28%',
            zh: '产品与需求匹配 29%，熟悉产品线 28%',
          },
          { en: 'preparation 20%, courtesy 15%', zh: '准备充分 20%，礼貌 15%' },
          { en: 'regular contact 9%, technical teaching 9%', zh: '定期联系 9%，技术指导 9%' },
        ],
      },
    ],
    text: [
      {
        en: 'Share of customers naming it; several answers were possible. The method gives no year and no sample, so read it as an order.',
        zh: '提到该项的客户比例，可多选。方法没有说明年份和样本，只看先后即可。',
      },
    ],
    source: 'S2-19',
    see: ['core_capabilities', 'valued_behaviour'],
  },
  {
    id: 'supervisor_duties',
    title: { en: 'duties of who leads account managers', zh: '大客户主管的职责' },
    line: { en: 'eight duties of a supervisor, coaching among them', zh: '主管的八项职责，包括辅导' },
    names: ['主管职责', 'supervisor'],
    parts: [
      {
        points: [
          { en: 'plan and organise', zh: '计划与组织' },
          { en: 'break goals down', zh: '分解目标' },
          { en: 'look and steer', zh: '检查与控制' },
          { en: 'coach and train', zh: '辅导与培训' },
          { en: 'analyse what came of it', zh: '分析效果' },
          { en: 'talk and coordinate', zh: '沟通协调' },
          { en: 'find resources and bring them together', zh: '开发整合资源' },
          { en: 'give support from behind', zh: '后台支持' },
        ],
      },
    ],
    source: 'S2-21',
    see: ['reviewer', 'review_rhythm'],
  },
  {
    id: 'account_manager_roles',
    title: { en: 'from salesperson to solution provider', zh: '客户经理的角色转换' },
    line: { en: 'three roles, three ranks, and where the work lies', zh: '三种角色、三个级别和工作重心' },
    names: ['角色转换', '客户经理分级', '工作重心', '2S1H2M'],
    parts: [
      {
        title: { en: 'Three roles', zh: '三种角色' },
        ordered: true,
        points: [
          { en: 'sells and collects; measured by volume', zh: '推销员、收款员；目标是量' },
          {
            en: 'consultant who combines standard products; measured by revenue and customers kept',
            zh: '顾问，组合标准产品；目标是收入和客户保留',
          },
          {
            en: 'provider of a solution made for the customer; measured by profit',
            zh: '解决方案提供者，专门定制；目标是利润',
          },
        ],
      },
      {
        title: { en: 'Three ranks, as a usual mix', zh: '三个级别的常见比例' },
        points: [
          { en: 'senior, about 10%: leads solutions of an industry', zh: '高级约 10%：牵头行业方案' },
          {
            en: 'intermediate, 50 to 70%: serves important customers, guides juniors',
            zh: '中级 50–70%：服务重要客户，带新人',
          },
          { en: 'junior, 20 to 40%: base service', zh: '初级 20–40%：基础服务' },
        ],
      },
      {
        title: { en: 'Where the work lies', zh: '工作重心' },
        points: [
          { en: 'keep what is there, then add to it', zh: '保存量，激增量' },
          {
            en: 'from keeping a customer from leaving to a customer who does not want to leave',
            zh: '从“不让走”到“不想走”',
          },
          { en: 'sell, serve, help, market, manage', zh: '销售、服务、帮助、营销、管理' },
        ],
      },
    ],
    source: 'S2-22, S2-23, S2-24',
    see: ['team_role', 'seller_ladder'],
  },
  {
    id: 'taking_over',
    title: { en: 'taking over customers', zh: '接手新客户' },
    line: {
      en: 'visit, grade, then focus; the first visits within a month',
      zh: '先走访，再分级，后聚焦；一个月内走访完',
    },
    names: ['接手', 'take over', '接手新客户三阶段'],
    parts: [
      {
        ordered: true,
        points: [
          {
            id: 'visit_survey',
            en: 'visit each for about 20 minutes: who are you, what runs, what hurts?',
            zh: '逐一走访，每家约 20 分钟：是谁、在用什么、哪里不满？',
          },
          { id: 'grading', en: 'grade them by value and volume', zh: '按价值和量级分级' },
          {
            id: 'focus_and_overview',
            en: 'care for the valuable ones, keep the whole in view',
            zh: '重点维护高价值客户，同时统领全局',
          },
        ],
      },
    ],
    source: 'S2-25',
    see: ['takeover_phase', 'ORG-002'],
  },
  {
    id: 'sales_attitude',
    title: { en: 'attitude in selling', zh: '销售心态与形式' },
    line: {
      en: 'trust the team, rely on yourself, respect customers and rivals',
      zh: '信任团队，依靠自己，尊重客户，不轻视对手',
    },
    names: ['心态', '请进来', '走出去'],
    parts: [
      {
        points: [
          { en: 'trust the team and rely on yourself', zh: '信任团队，依靠自己' },
          { en: 'respect the customer, do not look down on rivals', zh: '尊重客户，不轻视对手' },
          { en: 'marketing prepares, sales acts, service carries', zh: '营销铺路，销售行动，服务支撑' },
          { en: 'customers come to a store; to an account you go', zh: '门店销售请进来，大客户销售走出去' },
        ],
      },
    ],
    source: 'S2-48',
    see: ['core_capabilities'],
  },
  {
    id: 'willingness_talk',
    title: { en: 'finding out how willing a person is', zh: '客户意愿评估的用法' },
    line: { en: 'ten questions that a good talk answers by the way', zh: '好的谈话会顺带回答的十个问题' },
    names: ['意愿评估', 'willingness'],
    text: [
      {
        en: 'Do not go through the ten questions like a form. Prepare two or three for a visit, and note what you learned: 0 unknown, 1 no or little, 2 partly, 3 yes. Below eight known answers we guess.',
        zh: '十个问题不要像问卷一样问。每次拜访准备两三个，记下结果：0 未知，1 否或低，2 部分，3 是或高。知道的不到八个，就还是在猜。',
      },
    ],
    parts: [{ title: { en: 'Ten questions', zh: '十个问题' }, levels: { scale: 'willingness_question' } }],
    source: 'S2-37',
    see: ['willingness_question', 'SKL-005'],
  },
]
