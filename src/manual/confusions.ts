import type { Text } from '../report/text.js'

/** Things that are easily taken for each other, with what tells them apart; `words` mean them all. */
export type Confusion = {
  readonly words: readonly string[]
  readonly pages: Readonly<Record<string, Text>>
  /** They share a word and nothing more, so their own pages need not warn of each other. */
  readonly onlyWord?: true
}

export const confusions: readonly Confusion[] = [
  {
    words: ['coach', '教练'],
    pages: {
      'role.coach': {
        en: 'a person at the customer who guides us from the inside: a role on the influence map',
        zh: '客户方从内部指引我方的人：影响力地图上的角色',
      },
      coach_rating: {
        en: 'the first C of C139: the rating of a deal by a coach, which corrects our own',
        zh: 'C139 的第一个 C：教练对商机的评分，校正我方自评',
      },
      reviewer: {
        en: 'somebody of ours: the sales coach or manager who reviews the plan',
        zh: '我方的人：评审计划的辅导教练或主管',
      },
      'attitude.mentor': {
        en: 'an attitude, not a role: works for our success; a coach should have it',
        zh: '是态度而不是角色：全力帮我方成功；教练应当是指导者',
      },
      'force.c_co': {
        en: 'one of the nine forces: to guide us in this purchase',
        zh: '九种力量之一：在本次采购中为我方指路',
      },
    },
  },
  {
    words: [],
    pages: {
      contact: { en: 'how deep our contact with the person is', zh: '我方与此人联系有多深' },
      coverage: {
        en: 'who of us is responsible for the person; there may be no contact yet',
        zh: '我方谁负责此人；可能还没有联系',
      },
      threads: {
        en: 'how many people at the customer we are in regular contact with',
        zh: '我方与客户方多少人保持经常联系',
      },
    },
  },
  {
    words: ['C'],
    pages: {
      'stage.C': { en: 'stage C of a deal', zh: '商机的 C 阶段' },
      'vpc.C': { en: 'letter C of VPC: a valued customer', zh: 'VPC 的字母 C：价值客户' },
      coach_rating: { en: 'the C in front of 139: the coach', zh: '139 前面的 C：教练' },
      control: { en: 'the C behind: items that must be clear, 0 to 9', zh: '评分最后的 C：已清的必清事项，0 到 9' },
    },
  },
  {
    words: ['D'],
    pages: {
      'stage.D': { en: 'stage D of a deal', zh: '商机的 D 阶段' },
      'ndf.D': { en: 'letter D of NDF: a deal is signed', zh: 'NDF 的字母 D：已成交' },
      rad_code: { en: 'letter D of RAD: the smallest budget', zh: 'RAD 的字母 D：预算最小' },
    },
  },
  {
    words: ['F'],
    pages: {
      'stage.F': { en: 'stage F of a deal', zh: '商机的 F 阶段' },
      'ndf.F': { en: 'letter F of NDF: the first delivery is in use', zh: 'NDF 的字母 F：首次交付已使用' },
      control: { en: 'F of C139: winning-trend markers, 0 to 3', zh: 'C139 的 F：趋赢力标杆，0 到 3' },
    },
  },
  {
    words: [],
    pages: {
      win_rate: { en: 'chance to win in the end, from this stage', zh: '从该阶段起最终赢单的概率' },
      conversion: { en: 'chance to reach the next stage', zh: '进入下一阶段的概率' },
    },
  },
  {
    words: ['forecast', '预测'],
    pages: {
      open_weighted: { en: 'amounts times win rates', zh: '金额乘以赢率' },
      open_chained: { en: 'amounts times all conversions that are left', zh: '金额乘以余下各阶段的转化率' },
      category: { en: 'deals sorted by how sure they are', zh: '按把握大小给商机分类' },
    },
  },
  {
    words: [],
    pages: {
      relationship: { en: 'how one person sees us, 0 to 4', zh: '某个人怎么看我方，0 到 4' },
      seller_class: { en: 'three classes of seller as executives see them', zh: '高管眼中的三类销售' },
      seller_rung: { en: 'how mature our own seller is, 1 to 4', zh: '我方销售人员的成熟度，1 到 4' },
    },
  },
  {
    words: [],
    pages: {
      preference: { en: 'which vendor the person would choose', zh: '此人更想选哪家' },
      attitude: { en: 'whether the person is for us', zh: '此人是否支持我方' },
      focus: { en: 'what the person looks at, whoever the vendor is', zh: '此人看重什么，与厂商无关' },
    },
  },
  {
    words: [],
    pages: {
      role: { en: 'which part in the decision', zh: '在决策中起什么作用' },
      force: { en: 'which of nine functions in this purchase', zh: '本次采购中九种力量的哪些' },
      position_class: { en: 'which post, as row of the grid', zh: '什么职位，即汇总表的行' },
      buyer_class: { en: 'into which of four classes the forces fall', zh: '力量所属的四类买者' },
    },
  },
  {
    words: ['status', '状态'],
    onlyWord: true,
    pages: {
      plan_status: { en: 'how far the plan itself has come', zh: '计划本身的进度' },
      opportunity_status: { en: 'whether a deal is open, won, lost or on hold', zh: '商机进行中、赢单、丢单或搁置' },
      action_status: { en: 'whether an action is done', zh: '行动是否完成' },
      map_status: { en: 'how far the influence map carries us', zh: '影响力地图能支撑多少' },
    },
  },
  {
    words: ['goal', 'goals', '目标'],
    onlyWord: true,
    pages: {
      strategy_map: { en: 'goals of the customer, on its strategy map', zh: '客户的目标，在战略地图上' },
      goal_category: { en: 'what our own goals with the account are about', zh: '我方在这个客户上的目标属于哪类' },
      GOL: { en: 'rules about our own goals and actions', zh: '关于我方目标与行动的规则' },
    },
  },
  {
    words: ['level', '级别', 'levels'],
    onlyWord: true,
    pages: {
      relationship: { en: 'level of our relationship with a person', zh: '我方与某人关系的级别' },
      seniority: { en: 'level of a person at the customer', zh: '客户方人员的层级' },
      team_role: { en: 'level of one of ours, by the role or as written', zh: '我方成员的级别，按角色或另行填写' },
      service_level: { en: 'level of service that the account gets', zh: '客户得到的服务层次' },
    },
  },
  {
    words: [],
    pages: {
      progress: { en: 'the work: actions done', zh: '工作：完成的行动' },
      attainment: { en: 'the result: way from baseline to target', zh: '结果：从基线到目标走了多少' },
      completeness: { en: 'the plan: required parts that are there', zh: '计划：具备的必填内容' },
    },
  },
]
