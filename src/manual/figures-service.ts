import type { Figure } from './figure.js'

/** Service, switching cost, the skills of our sellers, and the willingness of the customer's people. */
export const serviceFigures: readonly Figure[] = [
  {
    id: 'stickiness_index',
    title: { en: 'stickiness index', zh: '粘性指数' },
    line: {
      en: 'how many of the 17 methods that make leaving us costly are in place',
      zh: '17 种提高客户转移成本的方法，已实施了多少',
    },
    json: ['service.stickiness_index_pct', 'service.in_place', 'service.not_recorded', 'service.methods.state'],
    shown: ['show'],
    meaning: {
      en: 'The switching cost is what the customer would give up by leaving us. Each method that works adds to it, from agreements to habits.',
      zh: '转移成本，就是客户“跳槽”要付出的代价。每实施一种方法，代价就高一分，从协议固化到培养习惯都是。',
    },
    formula: [
      {
        en: 'methods that are in place / all methods of the scale stickiness_method, in percent',
        zh: '已实施的方法数 / 量表 stickiness_method 的全部方法数，以百分比表示',
      },
    ],
    example: {
      en: 'Bedrock Petroleum: 6 of 17 in place, 35.3%. With 5 it would be 29.4%, and SVC-003 would speak.',
      zh: '基岩石油：17 种实施了 6 种，35.3%。如果只有 5 种，就是 29.4%，SVC-003 会指出。',
    },
    unknown: {
      en: 'A method that is not written is not counted as in place, and stands apart from "not used". Where nothing is written of any method there is no index.',
      zh: '没有写的方法不算已实施，但与“未用”分开列出。一种都没写，就没有指数。',
    },
    source: 'S2-29, HOUSE',
    values: ['limits.stickiness_pct'],
    see: ['switching_cost', 'stickiness_method', 'stickiness_state', 'service_level', 'adaptation', 'SVC-003'],
  },
  {
    id: 'service_time_missed',
    title: { en: 'service time missed', zh: '服务时间的差距' },
    line: {
      en: 'by how many hours a promised service time is missed',
      zh: '承诺的服务时间差了多少小时',
    },
    json: ['service.service_times.missed_by', 'service.service_times.promised', 'service.service_times.actual'],
    shown: ['show'],
    meaning: {
      en: 'Compares what we promise with what the customer really gets, time by time, in hours.',
      zh: '逐项比较承诺的时间和客户实际得到的时间，以小时计。',
    },
    formula: [
      {
        en: 'actual − promised where that is above 0, otherwise 0 = kept',
        zh: '实际 − 承诺，大于 0 才算差距，否则为 0，即做到',
      },
      {
        en: 'of times that should last, such as the warranty: promised − actual',
        zh: '越长越好的时间（如保证时间）：承诺 − 实际',
      },
    ],
    example: {
      en: 'Bedrock Petroleum: response 4 h promised, 3.5 h in fact: kept. 6.5 h would be missed by 2.5 h.',
      zh: '基岩石油：回应时间承诺 4 小时，实际 3.5 小时，做到了。如果是 6.5 小时，就差 2.5 小时。',
    },
    unknown: {
      en: 'With one of the two unknown it cannot be said whether the promise is kept.',
      zh: '承诺和实际缺一个，就无法判断是否做到。',
    },
    source: 'S2-33, HOUSE',
    values: ['service.longer_is_better'],
    see: ['service_time', 'service_promises', 'SVC-004'],
  },
  {
    id: 'self_assessment_points',
    title: { en: 'self-assessment: four scores and a total', zh: '自评得分：四个分项和总分' },
    line: {
      en: 'sixteen answers from 1 to 5, added up to four scores of 4 to 20 and a total of 16 to 80',
      zh: '十六题每题 1 到 5 分，相加成四个分项（4 到 20 分）和总分（16 到 80 分）',
    },
    names: ['sub-score', '自评得分'],
    json: [
      'skills.members.scores.value',
      'skills.members.scores.band',
      'skills.members.total',
      'skills.members.age_days',
    ],
    shown: ['show'],
    meaning: {
      en: 'What a seller says of the own way to talk and negotiate. It shows where coaching pays, and is no appraisal.',
      zh: '销售人员对自己沟通与谈判能力的看法。用来找到最值得辅导的地方，不用于考核。',
    },
    formula: [
      {
        en: 'each score adds up four questions, and each question counts once',
        zh: '每个分项由四题相加，每题只算一次',
      },
      { en: 'the total adds up all sixteen', zh: '总分为十六题之和' },
    ],
    parts: [
      ['contact_ability', { en: 'making contact: questions 3, 5, 10 and 15', zh: '接触能力：第 3、5、10、15 题' }],
      [
        'obtain_information',
        { en: 'obtaining information: questions 1, 4, 9 and 12', zh: '争取资料：第 1、4、9、12 题' },
      ],
      ['give_information', { en: 'giving information: questions 2, 8, 14 and 16', zh: '提供资料：第 2、8、14、16 题' }],
      [
        'influence_and_handling',
        { en: 'influencing and handling: questions 6, 7, 11 and 13', zh: '影响和处理：第 6、7、11、13 题' },
      ],
    ],
    example: {
      en: 'Answers 4, 3, 5, 2, 4, 3, 3, 4, 5, 2, 3, 4, 2, 4, 3, 3 make 14 for contact, 15 for obtaining and 14 for giving information, 11 for influencing, 54 in all.',
      zh: '答案 4、3、5、2、4、3、3、4、5、2、3、4、2、4、3、3：接触能力 14，争取资料 15，提供资料 14，影响和处理 11，总分 54。',
    },
    unknown: {
      en: 'With more or fewer than sixteen answers, or one outside 1 to 5, nothing is added up (SKL-001). Without a day the age is not known.',
      zh: '答案不是十六个，或有一个不在 1 到 5 之间，就不计分（SKL-001）。没有日期，就不知道过去了多久。',
    },
    source: 'S2-18, HOUSE',
    values: ['self_assessment', 'limits.self_assessment_days'],
    see: ['self_assessment_question', 'self_assessment_band', 'seller_ladder', 'SKL-002', 'SKL-003'],
  },
  {
    id: 'willingness_known',
    title: { en: 'willingness to buy, known answers', zh: '购买意愿的已知题数' },
    line: {
      en: 'how many of the ten questions on the willingness of a person are answered',
      zh: '某人的意愿评估十题中，已知道答案的有几题',
    },
    names: ['购买意愿'],
    json: ['skills.willingness.known', 'skills.willingness.answers.answer'],
    shown: ['show'],
    meaning: {
      en: 'Ten questions tell how near a person is to wanting what we sell: what is known, what was used, what the person can decide.',
      zh: '十个问题，看出一个人离“想买”还有多远：知道什么、用过什么、能决定什么。',
    },
    formula: [
      {
        en: 'answers from 1 (no or low) to 3 (yes or high); 0 says that nobody knows and does not count',
        zh: '1（否或低）到 3（是或高）的答案才算；0 表示不知道，不算',
      },
    ],
    example: {
      en: 'With q1: 3, q2: 2, q4: 0, q9: 3 we know 3 of 10; SKL-005 asks for 8.',
      zh: '填了 q1: 3、q2: 2、q4: 0、q9: 3，就是 10 题知道 3 题；SKL-005 要求 8 题。',
    },
    unknown: {
      en: 'An answer that is absent is not known, like a 0. People of whom nobody has asked anything are not listed.',
      zh: '没有写的答案与 0 一样，都是不知道。从未了解过的人不列出。',
    },
    source: 'S2-37, HOUSE',
    values: ['limits.willingness_known'],
    see: ['willingness_question', 'willingness_talk', 'SKL-005'],
  },
]
