import type { Practice } from './practice.js'

/** Why and how a company works with its key accounts. */
export const accountPractices: readonly Practice[] = [
  {
    id: 'why_key_accounts',
    title: { en: 'why key accounts', zh: '为什么做大客户' },
    line: {
      en: 'few customers bring most of the business, and honest value keeps them',
      zh: '少数客户带来大部分业务，靠真实的价值留住他们',
    },
    names: ['80/20', '20/80', '参与权', '入围权'],
    text: [
      {
        en: 'A few customers usually bring most of the revenue: as a rule of thumb, a fifth of them brings four fifths. They get a plan of their own.',
        zh: '通常少数客户带来大部分收入，经验上是两成客户带来八成收入。这些客户值得单独做计划。',
      },
      {
        en: 'The core of such a plan is a long, honest partnership that is worth something to both. Whoever has it takes part early and is on the short list before the tender.',
        zh: '计划的核心是长期、诚信、对双方都有价值的伙伴关系。有了它，才能早参与，在招标之前就入围。',
      },
    ],
    source: 'S0-01',
    see: ['account_plan', 'characteristic', 'segment'],
  },
  {
    id: 'six_tools',
    title: { en: 'six tools of the method', zh: '六个实用工具' },
    line: { en: 'which command shows which tool of the method', zh: '方法中的每个工具对应哪条命令' },
    names: ['tools', '工具', 'two-dimension analysis', '双维度分析'],
    parts: [
      {
        points: [
          {
            en: 'strategy map: what the customer wants. plan map strategy',
            zh: '战略地图：客户要什么。plan map strategy',
          },
          {
            en: 'execution map: our answer to it. plan map execution',
            zh: '执行地图：我方怎么回应。plan map execution',
          },
          {
            en: 'influence map: who has how much say. plan map influence, plan people',
            zh: '影响力地图：谁说了算。plan map influence、plan people',
          },
          {
            en: 'relationship gap table: where we stand with each person, and where we want to be. plan gaps',
            zh: '客户关系差距分析表：与每个人目前怎样、想要怎样。plan gaps',
          },
          {
            en: 'strategic relationship table: the organisations around the customer. plan gaps',
            zh: '战略关系表：客户周围的组织。plan gaps',
          },
          { en: 'plan template: holds the other five. plan new', zh: '大客户计划模版：包含前五个。plan new' },
        ],
      },
      {
        title: { en: 'Words that are named without content', zh: '只提到名称的说法' },
        points: [
          {
            en: 'two dimensions: relationships with people and with organisations, the two assessments of the course',
            zh: '双维度：个人关系与战略关系，即课程中的两项评估',
          },
          {
            en: 'four dimensions of knowing a customer: the company, its customers, its competitors, its people',
            zh: '认识客户的四个维度：公司、客户的客户、客户的竞争对手、关键人',
          },
          {
            en: 'five items of managing a customer: the five parts of the plan',
            zh: '客户管理的五项内容：计划的五个部分',
          },
        ],
      },
    ],
    source: 'S0-02, HOUSE',
    see: ['account_plan', 'strategy_map', 'execution_map', 'influence_map'],
  },
  {
    id: 'research_purposes',
    title: { en: 'what research is for', zh: '大客户研究的目的' },
    line: { en: 'five reasons to look into a customer before selling', zh: '销售之前先研究客户的五个理由' },
    names: ['research purposes', '研究目的'],
    parts: [
      {
        points: [
          { en: 'see the whole, and where our value lies in it', zh: '看到整体，找到我方价值所在' },
          { en: 'be credible from the first talk on', zh: '第一次交谈就有可信度' },
          {
            en: 'find out who has influence, and which relationship to aim for',
            zh: '弄清谁有影响力，关系要做到什么程度',
          },
          { en: 'leave the thinking in single projects', zh: '跳出单个项目的思维' },
          { en: 'show where we can help when they do not know it yet', zh: '让客户看到尚未想到的、我方能帮忙的地方' },
        ],
      },
    ],
    source: 'S0-10',
    see: ['research', 'PLN-003', 'STR-006'],
  },
  {
    id: 'account_plan',
    title: { en: 'the account plan', zh: '大客户计划' },
    line: { en: 'what a plan is, what it is good for, and its five parts', zh: '计划是什么、有什么用，以及五个部分' },
    names: ['five parts', '五个部分', 'route map', '路线图'],
    parts: [
      {
        title: { en: 'What it is', zh: '是什么' },
        points: [
          { en: 'a route map for the account', zh: '经营这个客户的路线图' },
          { en: 'one plan and consistent action of the whole team', zh: '整个团队统一计划、一致行动' },
          { en: "the customer's business goals, written down", zh: '写明客户的业务目标' },
          { en: 'relationships on many levels, built and deepened', zh: '多层次建立并加深关系' },
          { en: 'the best solution and value for the strategy', zh: '最好的方案和战略价值' },
        ],
      },
      {
        title: { en: 'What it is good for', zh: '有什么用' },
        points: [
          { en: 'time and money go where the plan shows a result', zh: '把投入用在见成效的地方' },
          { en: 'the customer meets one company, not several sellers', zh: '客户面对的是一家公司，而不是几个销售' },
          { en: 'everybody knows what we change in its business', zh: '清楚我方对客户业务的影响' },
          { en: 'future deals become visible', zh: '发现未来的商机' },
          { en: 'executives on both sides get something from it', zh: '为双方高管创造价值' },
        ],
      },
      {
        title: { en: 'Its five parts', zh: '五个部分' },
        ordered: true,
        points: [
          { id: 'team', en: 'who of us works on it', zh: '客户团队' },
          { id: 'background', en: 'what we know of the customer', zh: '客户背景' },
          { id: 'maps', en: 'strategy map and execution map', zh: '战略地图与执行地图' },
          { id: 'relationships', en: 'people, influence, organisations', zh: '关系、影响力与战略关系' },
          { id: 'goals', en: 'goals, sub-goals and actions', zh: '目标、子目标和行动' },
        ],
      },
    ],
    source: 'S0-21',
    see: ['completeness', 'nine_steps', 'PLN-001'],
  },
  {
    id: 'worked_examples',
    title: { en: 'worked examples', zh: '完整案例' },
    line: {
      en: 'two invented accounts that come with the program, with all figures worked out',
      zh: '随程序提供的两个虚构客户，所有数字都已算好',
    },
    names: ['examples', '案例', 'Bedrock Petroleum', '基岩石油', '维生素'],
    parts: [
      {
        points: [
          {
            en: 'examples/bedrock-petroleum: an oil company with a whole plan in its five parts. The method gives only the name, all else is invented.',
            zh: 'examples/bedrock-petroleum：一家石油公司，五个部分齐全。方法中只有名称，其余均为虚构。',
          },
          {
            en: 'examples/vitamin-erp.plan.yaml: a maker of vitamins selects an ERP system; the five dimensions of its people, and a deal with C139.',
            zh: 'examples/vitamin-erp.plan.yaml：维生素生产商选型 ERP，含人员五维和一个带 C139 的商机。',
          },
        ],
      },
    ],
    text: [{ en: 'Try any command on them, such as plan review.', zh: '任何命令都可以拿它们来试，例如 plan review。' }],
    source: 'S0-28, S4-15',
    see: ['six_tools'],
  },
]
