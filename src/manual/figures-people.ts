import type { Figure } from './figure.js'

const weights = 'scales.influence.*.number'

/** What is known of the people, and how they stand to us, in one number each. */
export const peopleFigures: readonly Figure[] = [
  {
    id: 'known_dimensions',
    title: { en: 'dimensions known', zh: '五维已知' },
    line: { en: 'share of the five dimensions that is filled in, over all people', zh: '所有人的五维中已填写的比例' },
    json: ['five-dimensions.known_dimensions_pct', 'five-dimensions.known_assessed', 'five-dimensions.people.known'],
    shown: ['people', 'review'],
    meaning: {
      en: 'How complete our picture of the people is: need, attitude to change, decision focus, contact and attitude to us.',
      zh: '对人员的了解有多全：需求、变革态度、决策关注点、联系紧密度、对我方的态度。',
    },
    formula: [{ en: 'known values ÷ (5 × people)', zh: '已知的值 ÷（5 × 人数）' }],
    example: { en: 'Vitamin maker: 37 of 40 values, 92.5%.', zh: '维生素公司：40 个值已知 37 个，92.5%。' },
    unknown: {
      en: 'This figure counts what is not known; an unknown value lowers it. Without people it is ?.',
      zh: '它统计的正是未知项：每个未知值都会拉低它。没有人员时为 ?。',
    },
    source: 'S4-12',
    see: ['weighted_known', 'five_dimensions', 'STK-001'],
  },
  {
    id: 'weighted_known',
    title: { en: 'dimensions known, weighted', zh: '加权已知' },
    line: { en: 'the same share, in which influential people count more', zh: '同一比例，影响力大的人占比更重' },
    names: ['weighted known dimensions', '五维加权已知'],
    json: ['five-dimensions.weighted_known_pct', 'five-dimensions.weighted_known_assessed'],
    shown: ['people', 'review'],
    meaning: {
      en: 'Not to know somebody who decides is worse than not to know somebody who has little say.',
      zh: '不了解说了算的人，比不了解说不上话的人更糟。',
    },
    formula: [
      {
        en: 'sum of (weight of the influence × known values) ÷ sum of (weight × 5)',
        zh: '（影响力权重 × 已知的值）之和 ÷（权重 × 5）之和',
      },
    ],
    example: { en: 'Vitamin maker: 79 ÷ 85 = 92.9%.', zh: '维生素公司：79 ÷ 85 = 92.9%。' },
    unknown: {
      en: 'People whose influence is not known are left out of both sums.',
      zh: '影响力未知的人，上下两个合计都不计入。',
    },
    source: 'S4-12, HOUSE',
    values: [weights],
    see: ['known_dimensions', 'influence'],
  },
  {
    id: 'support_index',
    title: { en: 'support index', zh: '支持度指数' },
    line: {
      en: 'how far the people are for us, weighted: −100% to +100%',
      zh: '加权后人员有多支持我方：−100% 到 +100%',
    },
    names: ['支持指数'],
    json: ['five-dimensions.support_index_pct', 'five-dimensions.support_assessed', 'key-figures.support_index_pct'],
    shown: ['people', 'review'],
    meaning: {
      en: 'All attitudes to us in one number. At +100% everybody is a mentor, at −100% everybody an opponent.',
      zh: '把所有人的态度合成一个数字：+100% 表示人人都是指导者，−100% 表示人人都是反对者。',
    },
    formula: [
      {
        en: 'sum of (weight of the influence × number of the attitude) ÷ sum of (weight × highest number of the scale)',
        zh: '（影响力权重 × 态度的数字）之和 ÷（权重 × 该量表最高的数字）之和',
      },
    ],
    example: {
      en: 'Vitamin maker: 3·0 + 3·1 + 2·(−1) + 1·2 + 1·1 + 2·0 + 3·0 = 4, of 30 at best: 13.3%. The person whose attitude is unknown is left out.',
      zh: '维生素公司：3·0 + 3·1 + 2·(−1) + 1·2 + 1·1 + 2·0 + 3·0 = 4，最高为 30：13.3%。态度未知的一人不计入。',
    },
    unknown: {
      en: 'An unknown attitude is not neutral: the person is left out, and "assessed n of m" tells how many count.',
      zh: '态度未知不等于中立：此人不计入，旁边的“已评估 n/m”说明有几人计入。',
    },
    source: 'S4-10, HOUSE',
    values: [weights, 'scales.attitude.*.number'],
    see: ['attitude', 'contact_index', 'map_status'],
  },
  {
    id: 'contact_index',
    title: { en: 'contact index', zh: '联系指数' },
    line: {
      en: 'how much time we put into the people, weighted: 0% to 100%',
      zh: '加权后我方投入的联系有多深：0% 到 100%',
    },
    json: ['five-dimensions.contact_index_pct', 'five-dimensions.contact_assessed', 'key-figures.contact_index_pct'],
    shown: ['people', 'review'],
    meaning: {
      en: 'Measures what we put in, not what came of it. Read it beside the support index.',
      zh: '衡量投入而不是效果，要与支持度指数一起看。',
    },
    formula: [
      {
        en: 'sum of (weight of the influence × number of the contact) ÷ sum of (weight × highest number of the scale)',
        zh: '（影响力权重 × 联系的数字）之和 ÷（权重 × 该量表最高的数字）之和',
      },
    ],
    example: {
      en: 'Vitamin maker: 23 ÷ 51 = 45.1%. Bedrock Petroleum: 34 ÷ 51 = 66.7%.',
      zh: '维生素公司：23 ÷ 51 = 45.1%。基岩石油：34 ÷ 51 = 66.7%。',
    },
    unknown: {
      en: 'People whose influence or contact is not known are left out. "No contact" is known and counts as 0.',
      zh: '影响力或联系未知的人不计入。“没有联系”是已知的，按 0 计入。',
    },
    source: 'S4-09, HOUSE',
    values: [weights, 'scales.contact.*.number'],
    notes: [
      {
        en: 'More is not a goal in itself: deep contact with somebody who is against us is effort without effect.',
        zh: '并非越高越好：与反对我方的人联系再深，也只是投入没有效果。',
      },
    ],
    see: ['contact', 'support_index', 'coverage', 'STK-010'],
  },
  {
    id: 'net_support',
    title: { en: 'net support', zh: '净支持度' },
    line: {
      en: 'how much closer a person stands to us than to a competitor',
      zh: '一个人靠近我方比靠近某个对手多多少',
    },
    names: ['competitor views', 'competitor_views', '对竞争对手的态度'],
    json: [
      'five-dimensions.competitor_views.people.net_support',
      'five-dimensions.competitor_views.ahead',
      'five-dimensions.competitor_views.level',
      'five-dimensions.competitor_views.behind',
      'five-dimensions.competitor_views.assessed',
    ],
    shown: ['people', 'review'],
    meaning: {
      en: 'Support is worth what it is worth beside that for the others: a supporter of ours who is the mentor of a competitor is not on our side.',
      zh: '支持要与对手的支持比着看：支持我方的人如果是对手的指导者，就不算站在我方这边。',
    },
    formula: [
      {
        en: 'number of the attitude to us − number of the attitude to the competitor',
        zh: '对我方态度的数字 − 对竞争对手态度的数字',
      },
      {
        en: 'above 0 closer to us, 0 as close, below 0 closer to the competitor',
        zh: '大于 0 更靠近我方，等于 0 持平，小于 0 更靠近对手',
      },
    ],
    example: {
      en: 'A decision maker who is neutral to us (0) and a supporter of the competitor (1): 0 − 1 = −1.',
      zh: '决策者对我方中立（0），又是对手的支持者（1）：0 − 1 = −1。',
    },
    unknown: {
      en: 'While one of the two attitudes is not known, the net support is ?, and the person is counted on neither side.',
      zh: '两个态度中有一个未知，净支持度就是 ?，此人也不算在任何一方。',
    },
    source: 'S4-12',
    values: ['scales.attitude.*.number'],
    notes: [
      {
        en: 'Write what you have seen in relationships.competitor_views; no rule asks for it.',
        zh: '把观察到的写进 relationships.competitor_views；没有规则强制要求。',
      },
    ],
    see: ['attitude', 'support_index', 'preference', 'STK-030'],
  },
]
