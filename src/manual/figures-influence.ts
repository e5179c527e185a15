import type { Figure } from './figure.js'

/** What the drawing of the influence map shows besides the people. */
export const influenceFigures: readonly Figure[] = [
  {
    id: 'influence_conflict',
    title: { en: 'conflict between influencers', zh: '影响者冲突' },
    line: {
      en: 'somebody whom a supporter of ours pulls one way and somebody against us the other',
      zh: '同一个人，既受支持我方的人影响，又受不支持我方的人影响',
    },
    names: ['pulled both ways', '受到两边影响', 'conflicts'],
    json: ['influence-map.conflicts'],
    shown: ['map'],
    meaning: {
      en: 'Here the decision may still turn. The attitude of this person is not the work of the seller alone, so ask who was there last, and bring the supporter along.',
      zh: '这里的态度还可能变。此人的态度不只取决于销售，要问清最近谁跟他谈过，并请支持我方的人一起去。',
    },
    formula: [
      {
        en: 'influencers = everybody whose influences names the person, and the one whom the person follows',
        zh: '影响者 = influences 里写了此人的所有人，以及此人 follows 的人',
      },
      {
        en: 'conflict = at least one influencer supports us and at least one is against us',
        zh: '冲突 = 影响者中至少一人支持我方，且至少一人不支持我方',
      },
    ],
    example: {
      en: 'Vitamin maker and Bedrock Petroleum: none.',
      zh: '维生素公司和基岩石油：都没有。',
    },
    unknown: {
      en: 'An influencer whose attitude is not known pulls neither way. Reporting lines alone are no influence.',
      zh: '态度未知的影响者不算任何一边；只有汇报关系不算影响。',
    },
    source: 'S0-17, HOUSE',
    see: ['influence_map', 'supportive', 'hostile', 'ROL-007'],
  },
  {
    id: 'empty_seat',
    title: { en: 'empty seat', zh: '空位' },
    line: {
      en: 'a place on the influence map for which nobody has been found yet',
      zh: '影响力地图上还没有找到人的位置',
    },
    names: ['empty seats', 'empty place'],
    json: [
      'influence-map.empty_posts',
      'influence-map.decision_maker_missing',
      'influence-map.deals_without_decision_maker',
    ],
    shown: ['map'],
    meaning: {
      en: 'What is not on the map cannot be seen, unless its place is: a post of the summary grid without a person, and the decision maker whom nobody knows.',
      zh: '地图上没有的人看不见，除非画出位置：五维汇总表中没有人的职位，以及还不知道是谁的决策者。',
    },
    formula: [
      {
        en: 'a post of the grid (chairman, general manager, VP in charge, CFO, head of IT) that no person has in position_class',
        zh: '汇总表的职位（董事长、总经理、分管副总、财务总监、信息化主管）没有人写在 position_class',
      },
      {
        en: 'the decision maker, if nobody has that role; else one for each open deal among whose people nobody has it',
        zh: '没有人是决策者时，决策者为空位；否则，相关人员中没有决策者的每个进行中商机各有一个空位',
      },
    ],
    example: {
      en: 'Vitamin maker: chairman and general manager. Bedrock Petroleum: none.',
      zh: '维生素公司：董事长和总经理。基岩石油：没有。',
    },
    unknown: {
      en: 'A person whose post is not written fills no seat.',
      zh: '没有填写职位的人不占任何位置。',
    },
    source: 'S4-12, S0-17',
    see: ['influence_map', 'position_class', 'STK-044', 'COV-001'],
  },
]
