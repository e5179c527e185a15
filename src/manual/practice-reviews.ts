import type { Practice } from './practice.js'

/** How plans are talked about. */
export const reviewPractices: readonly Practice[] = [
  {
    id: 'three_preparations',
    title: { en: 'three preparations of a review', zh: '评审的三项准备' },
    line: { en: 'whom to speak with before a large review, and what for', zh: '大评审之前要先找谁、谈什么' },
    names: ['准备事项', 'preparations', '计划评估'],
    parts: [
      {
        title: { en: 'Three preparations', zh: '三项准备' },
        ordered: true,
        points: [
          {
            id: 'brief_executives',
            en: 'tell our executives the core in a few minutes',
            zh: '向公司高管简要汇报核心内容',
          },
          { id: 'win_executive_advice', en: 'get their advice and their support', zh: '获得高管建议和支持' },
          { id: 'brief_team', en: 'tell the team the key actions', zh: '向团队汇报关键行动计划' },
        ],
      },
      {
        title: { en: 'What a review is good for', zh: '评审有什么用' },
        points: [
          { en: 'the plan gets better', zh: '完善计划' },
          { en: 'obstacles come up in time', zh: '及时发现障碍和挑战' },
          { en: 'new deals are seen', zh: '发现新的潜在机会' },
          { en: "a competitor's move is foreseen and blocked", zh: '预判并阻止对手的动作' },
          { en: 'everybody has heard the same', zh: '沟通清晰' },
          { en: 'the forecast becomes better', zh: '预测更准' },
        ],
      },
    ],
    source: 'S0-25',
    see: ['preparation', 'REV-003', 'review_session'],
  },
  {
    id: 'nine_steps',
    title: { en: 'nine-step briefing', zh: '九步汇报' },
    line: { en: 'the order in which a team tells its plan', zh: '团队汇报计划的九个步骤' },
    names: ['briefing', '汇报', '汇报指南', '九个步骤'],
    parts: [
      {
        ordered: true,
        points: [
          { id: 'team_introduction', en: 'who we are: team and roles', zh: '团队介绍：成员与分工' },
          {
            id: 'account_background',
            en: 'the customer: business, segment, what has changed',
            zh: '客户背景：业务、细分、最近变化',
          },
          { id: 'strategy_map', en: 'what the customer wants', zh: '战略地图：客户要什么' },
          { id: 'execution_map_and_opportunities', en: 'our answer, and the deals', zh: '执行地图与商机列表' },
          { id: 'influence_map', en: 'who has a say, and who is for us', zh: '影响力地图：谁说了算，谁支持我方' },
          { id: 'relationship_gaps', en: 'where we are and want to be', zh: '客户关系差距' },
          {
            id: 'strategic_relationships_and_voice',
            en: 'who around the customer helps, and what customers say',
            zh: '战略关系评估与客户心声',
          },
          { id: 'goals_and_sub_goals', en: 'what we want to reach', zh: '目标与子目标' },
          {
            id: 'action_plan_and_asks',
            en: 'who does what by when, and what we ask from the room',
            zh: '行动计划与所需支持',
          },
        ],
      },
    ],
    text: [
      {
        en: 'The method gives the first and the last step; the order between is a convention of this program.',
        zh: '方法只给出第一步和最后一步，中间的顺序是本程序的约定。',
      },
    ],
    source: 'S0-26, HOUSE',
    see: ['REV-004', 'account_plan'],
  },
  {
    id: 'review_rhythm',
    title: { en: 'rhythm of reviews', zh: '大客户管理的节奏' },
    line: {
      en: 'weekly issues, monthly operations, quarterly business, yearly strategy',
      zh: '每周问题、每月操作、每季业务、每年战略',
    },
    names: ['rhythm', '节奏'],
    parts: [
      {
        points: [
          {
            id: 'weekly_issues',
            en: 'what blocks us, who removes it? Half an hour, standing',
            zh: '什么卡住了，谁来解决？半小时站会',
          },
          {
            id: 'monthly_operations',
            en: 'actions done, deals moved, ratings renewed?',
            zh: '行动完成没有，商机推进没有，评级更新没有？',
          },
          {
            id: 'quarterly_business_review',
            en: 'results against goals, competitors, new deals; with executives',
            zh: '成果对目标、对手、新商机；请高管参加',
          },
          {
            id: 'yearly_strategic_planning',
            en: 'maps and goals made new, together with the customer',
            zh: '与客户一起更新地图和目标',
          },
        ],
      },
      {
        title: { en: 'Between reviews', zh: '两次评审之间' },
        points: [
          { en: 'go through the completeness of the plan with the team leader', zh: '与团队领导一起审查计划的完整性' },
          { en: 'keep the members of the team informed', zh: '与团队成员定期沟通' },
        ],
      },
    ],
    source: 'S0-23, S0-27',
    see: ['review_kind', 'REV-001', 'REV-002'],
  },
  {
    id: 'review_session',
    title: { en: 'how a review session goes', zh: '评审会怎么开' },
    line: {
      en: 'present, ask, find weak points, recommend, decide: in 90 minutes',
      zh: '陈述、提问、薄弱点、建议、决定，九十分钟',
    },
    names: ['评审会', 'session', 'plan review --session'],
    parts: [
      {
        ordered: true,
        points: [
          { en: 'present: the team tells its plan, nobody interrupts', zh: '陈述：团队介绍计划，不打断' },
          { en: 'questions: only to understand', zh: '提问：只为弄清楚' },
          {
            en: 'vulnerabilities: what can go wrong, and of which kind is it?',
            zh: '薄弱点：哪里会出问题，属于哪一类？',
          },
          { en: 'recommendations: reviewers advise, the team listens', zh: '建议：评审人提出，团队倾听' },
          {
            en: 'decisions: the team says what it takes up, and each becomes an action',
            zh: '决定：团队说明采纳哪些，每条变成行动',
          },
        ],
      },
      { title: { en: 'Kinds of weak points', zh: '薄弱点的类别' }, levels: { scale: 'vulnerability_class' } },
    ],
    source: 'S2-16, PUB 2',
    see: ['vulnerability_class', 'recommendation_decision', 'REV-002', 'REV-005'],
  },
  {
    id: 'execution_benefits',
    title: { en: 'what the execution map is good for', zh: '执行地图的好处' },
    line: { en: 'four benefits of mapping our answers to their tactics', zh: '把我方方案对应到客户战术的四个好处' },
    names: ['选择战场'],
    parts: [
      {
        points: [
          { en: 'time goes where it counts', zh: '优化时间投入' },
          { en: 'we choose the field on which we compete', zh: '精心选择“战场”' },
          { en: 'we see which relationships, inside and outside, can be used', zh: '确定可利用的内外部关系' },
          { en: 'we have a route', zh: '有一张路线图' },
        ],
      },
    ],
    source: 'S0-14',
    see: ['execution_map', 'execution_step', 'white_space'],
  },
]
