import type { Figure } from './figure.js'

const weights = 'scales.influence.*.number'

export const relationshipFigures: readonly Figure[] = [
  {
    id: 'gap',
    title: { en: 'relationship gap', zh: '关系差距' },
    line: { en: 'levels that the relationship with a person is below the wanted one', zh: '与某人的关系比期望低几级' },
    json: ['relationship-gaps.people.gap', 'strategic-gaps.organisations.gap'],
    shown: ['gaps', 'review'],
    meaning: {
      en: 'How many levels the relationship with somebody is below the level that we want.',
      zh: '我方与某人的关系，比期望的级别低几级。',
    },
    formula: [
      {
        en: 'gap = number of the wanted level − number of the current level',
        zh: '差距 = 期望级别的数字 − 目前级别的数字',
      },
      { en: '0 where the current level is the higher one', zh: '目前高于期望时为 0' },
    ],
    example: {
      en: 'The executive vice president of the vitamin maker sees us as a vendor (1), and we want to be a trusted advisor (4): 4 − 1 = 3.',
      zh: '维生素公司的常务副总把我方看作供应商（1），期望是可信任的顾问（4）：4 − 1 = 3。',
    },
    unknown: {
      en: 'Without a current or a wanted level there is no gap. The person is named below the table and is in no sum.',
      zh: '缺少目前或期望级别就没有差距；此人列在表格下方，不计入任何合计。',
    },
    source: 'S0-18',
    values: ['scales.relationship.*.number'],
    see: ['relationship', 'weighted_gap', 'REL-001'],
  },
  {
    id: 'weighted_gap',
    title: { en: 'weighted gap', zh: '加权差距' },
    line: {
      en: 'the gap times the influence of the person, and the sum of it',
      zh: '差距乘以此人的影响力权重，及其合计',
    },
    names: ['total gap', '差距合计'],
    json: [
      'relationship-gaps.people.weighted_gap',
      'relationship-gaps.gap_total',
      'strategic-gaps.organisations.weighted_gap',
      'strategic-gaps.gap_total',
      'key-figures.gap_total',
    ],
    shown: ['gaps', 'review'],
    meaning: {
      en: 'The same gap matters more with somebody whose word decides, so it is multiplied with the influence. The table of gaps is sorted by it.',
      zh: '同样的差距，对说了算的人更要紧，所以要乘以影响力权重；差距表按它排序。',
    },
    formula: [
      { en: 'weighted gap = weight of the influence × gap', zh: '加权差距 = 影响力权重 × 差距' },
      { en: 'total = sum over all people whose gap is known', zh: '合计 = 所有差距已知的人之和' },
    ],
    example: {
      en: 'Influence high weighs 3, the gap is 3 levels: 3 × 3 = 9. All people of the vitamin maker together: 33.',
      zh: '影响力“高”的权重为 3，差 3 级：3 × 3 = 9。维生素公司所有人合计 33。',
    },
    unknown: {
      en: 'People whose influence, current or wanted level is not known are left out. If nobody is known, the total is ?; without any people it is 0.',
      zh: '影响力、目前级别或期望级别未知的人不计入。所有人都未知时合计为 ?；没有任何人时为 0。',
    },
    source: 'S0-18, HOUSE',
    values: [weights],
    see: ['gap', 'gap_index', 'priority', 'influence'],
  },
  {
    id: 'gap_index',
    title: { en: 'relationship gap index', zh: '关系差距指数' },
    line: { en: 'share of the wanted relationships that is still missing', zh: '期望的关系中还缺多少' },
    names: ['gap index', '差距指数', 'weighted desired', '期望合计'],
    json: [
      'relationship-gaps.gap_index_pct',
      'relationship-gaps.gap_weighted_desired',
      'relationship-gaps.left_out',
      'key-figures.gap_index_pct',
    ],
    shown: ['gaps', 'review'],
    meaning: {
      en: 'One number for the whole account: which share of the relationships that we want is still missing. Lower is better.',
      zh: '整个客户的一个数字：期望的关系还缺多少，越低越好。',
    },
    formula: [
      {
        en: 'gap index = sum of weighted gaps ÷ sum of (weight of the influence × number of the wanted level)',
        zh: '差距指数 = 加权差距之和 ÷（影响力权重 × 期望级别的数字）之和',
      },
    ],
    example: {
      en: 'Vitamin maker: 33 ÷ 54 = 61.1%. Bedrock Petroleum: 12 ÷ 52 = 23.1%.',
      zh: '维生素公司：33 ÷ 54 = 61.1%。基岩石油：12 ÷ 52 = 23.1%。',
    },
    unknown: {
      en: 'Whoever is left out of the weighted gaps is left out of both sums, and "assessed n of m" stands beside the index. With nobody assessed, or nothing wanted, it is ?.',
      zh: '未计入加权差距的人，上下两个合计都不计入，旁边注明“已评估 n/m”。无人可评估或没有期望时为 ?。',
    },
    source: 'S0-18, HOUSE',
    values: [weights, 'scales.relationship.*.number'],
    see: ['weighted_gap', 'strategic_gap_index', 'REL-002'],
  },
  {
    id: 'priority',
    title: { en: 'priority of a gap', zh: '差距的优先级' },
    line: { en: 'how urgent a weighted gap is: critical to met', zh: '加权差距有多紧迫：从关键到已达成' },
    names: ['gap priority', '优先级'],
    json: ['relationship-gaps.people.priority', 'strategic-gaps.organisations.priority'],
    shown: ['gaps', 'review'],
    meaning: {
      en: 'Says with whom to begin. A critical or significant gap wants an action that is planned and open.',
      zh: '说明先从谁开始。“关键”和“重要”的差距需要有已安排、未完成的行动。',
    },
    formula: [
      {
        en: 'The weighted gap is compared with three limits, each of which belongs to the level it opens.',
        zh: '加权差距与三条界限比较，达到界限即属于该级。',
      },
    ],
    scale: 'gap_priority',
    example: {
      en: 'A weighted gap of 9 is critical, 4 is significant, 2 is minor, 0 is met.',
      zh: '加权差距 9 为关键，4 为重要，2 为次要，0 为已达成。',
    },
    unknown: {
      en: 'Without a weighted gap there is no priority; the person is named below the table.',
      zh: '没有加权差距就没有优先级；此人列在表格下方。',
    },
    source: 'HOUSE',
    values: ['gap_priority'],
    see: ['weighted_gap', 'REL-002'],
  },
  {
    id: 'strategic_gap_index',
    title: { en: 'strategic relationship gap index', zh: '战略关系差距指数' },
    line: {
      en: 'the same share for organisations around the customer',
      zh: '对客户周边组织的同一个数字',
    },
    names: ['strategic gap index', '战略差距指数', 'strategic gap'],
    json: [
      'strategic-gaps.gap_index_pct',
      'strategic-gaps.gap_total',
      'strategic-gaps.gap_weighted_desired',
      'strategic-gaps.not_assessed',
    ],
    shown: ['gaps', 'review'],
    meaning: {
      en: 'Partners and suppliers of the customer can help us to reach it. The index says which share of the wanted relationships with them is missing.',
      zh: '客户的伙伴和供应商能帮我方接近客户。该指数说明与它们的期望关系还缺多少。',
    },
    formula: [
      {
        en: 'weighted gap = weight of the influence on the customer × levels missing (0 to 3)',
        zh: '加权差距 = 对客户影响力的权重 × 所差级数（0 到 3）',
      },
      {
        en: 'index = sum of weighted gaps ÷ sum of (weight × number of the wanted level)',
        zh: '指数 = 加权差距之和 ÷（权重 × 期望级别的数字）之和',
      },
    ],
    example: {
      en: 'Bedrock Petroleum: design institute 3 × 1, cloud provider 2 × 0, consultancy 2 × 2; 7 ÷ 19 = 36.8%.',
      zh: '基岩石油：设计院 3 × 1，云厂商 2 × 0，咨询公司 2 × 2；7 ÷ 19 = 36.8%。',
    },
    unknown: {
      en: 'As with people. An organisation of which only the name is recorded is listed as not assessed.',
      zh: '与人员相同。只记录了名称的组织列为未评估。',
    },
    source: 'S0-19, HOUSE',
    values: [weights, 'scales.organisation_relationship.*.number'],
    see: ['organisation_relationship', 'strategic_relationship', 'gap_index'],
  },
]
