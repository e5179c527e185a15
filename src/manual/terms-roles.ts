import type { Term } from './term.js'

export const roleTerms: readonly Term[] = [
  {
    id: 'buyer_class',
    title: { en: 'buyer class', zh: '买者类别' },
    line: {
      en: 'EB decides, UB uses, TB guards the standards, COACH guides us',
      zh: 'EB 决策，UB 使用，TB 把关，COACH 指引我方',
    },
    names: ['EB', 'UB', 'TB', 'buyer class', 'five buyers', '五个买者', '四种角色', 'buyer_classes'],
    text: [
      {
        en: 'The nine forces fall into four classes. EB asks for return and direction, and there is one final EB in a purchase. UB asks what it does to the daily work. TB asks for standards, budget and terms, and can say no but not the final yes. COACH wants us to win.',
        zh: '九种力量归为四类。EB 看回报和方向，一次采购只有一个最终 EB。UB 看对日常工作的影响。TB 看标准、预算和条款，可以否决但不能最终拍板。COACH 希望我方赢。',
      },
      {
        en: 'The "five buyers" of the stage actions are the same people in other words: decision maker, user, technical expert, influencer, informant.',
        zh: '阶段行动中的“五个买者”是同一批人的另一种说法：决策者、使用者、技术专家、影响者、线人。',
      },
    ],
    source: 'S1-06, S3-10, PUB 6, PUB 7',
    see: ['force', 'role', 'position_class', 'ROL-002'],
  },
  {
    id: 'user',
    title: { en: 'user', zh: '使用者' },
    line: {
      en: 'somebody who works with the product: force u_wb, and a role only with a part in the decision',
      zh: '直接使用产品的人：力量为 u_wb，参与决策时才有角色',
    },
    names: ['user buyer', '应用选型者'],
    text: [
      {
        en: 'A user is not the same as a recommender. Users get the force u_wb; give them the role recommender only if they evaluate the offers.',
        zh: '使用者不等于推荐者。使用者的力量为 u_wb；只有参与评估方案时，才给推荐者的角色。',
      },
    ],
    source: 'S0-17, S3-10',
    see: ['force.u_wb', 'role.recommender', 'buyer_class'],
  },
  {
    id: 'seller_class',
    title: { en: 'class of seller', zh: '高管对销售的分类' },
    line: {
      en: 'what an executive sees in us after the first visit: product expert, problem solver, trusted advisor',
      zh: '首次拜访后高管把我方看作什么：产品专家、问题解决者、可信任的顾问',
    },
    names: ['seller class', 'product expert', '产品专家'],
    text: [
      {
        en: 'Executives sort sellers by what they talk about: the product, the business, or strategy. The outcome of the first visit shows the class: passed on to subordinates, further visits possible, invited back.',
        zh: '高管按谈话内容给销售分类：谈产品、谈业务、谈战略。首次拜访的结果说明类别：交由下属接待、还可能再访、主动邀请。',
      },
      {
        en: 'A plan holds it as the relationship level and the outcome of the first visit. The rung of a seller is another scale: it describes our person, not one relationship.',
        zh: '计划中用关系水平和首次拜访结果来记录。销售人员的台阶是另一个量表：它描述我方的人，而不是某一段关系。',
      },
    ],
    source: 'S0-07',
    see: ['relationship', 'first_meeting_outcome', 'seller_rung', 'REL-006'],
  },
  {
    id: 'strategic_relationship',
    title: { en: 'strategic relationship', zh: '战略关系' },
    line: {
      en: 'our relationship with an organisation that can help us to reach the customer',
      zh: '与能帮我方接近客户的组织之间的关系',
    },
    names: ['organisations', 'strategic_relationships_none_found'],
    text: [
      {
        en: 'Partners, suppliers, institutes, investors or authorities around the customer. Record how much they matter to it, how close we are, and which side they take. If there are none, the plan says strategic_relationships_none_found.',
        zh: '客户周围的伙伴、供应商、设计院、投资方或主管部门。记录它们对客户有多重要、与我方有多近、站在哪一边。确实没有时写 strategic_relationships_none_found。',
      },
    ],
    source: 'S0-19',
    see: ['organisation_relationship', 'stance', 'strategic_gap_index', 'SRE-001'],
  },
  {
    id: 'voice',
    title: { en: 'voice of the customer', zh: '客户心声' },
    line: {
      en: 'what influential people really say of us, with day and tone',
      zh: '有影响力的人对我方的真实说法，含日期和态度',
    },
    names: ['voices'],
    text: [
      {
        en: 'Ratings are our opinion; a voice is theirs. It has a day, because views change, and a tone, which may contradict the attitude that we noted.',
        zh: '评级是我方的看法，心声是客户自己的话。它有日期，因为看法会变；也有态度，可能与我方的评级相反。',
      },
    ],
    source: 'S0-20',
    values: ['limits.voice_days'],
    see: ['sentiment', 'attitude', 'SRE-005'],
  },
]
