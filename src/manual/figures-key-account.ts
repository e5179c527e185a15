import type { Figure } from './figure.js'

/** What makes the customer worth it, what it needs, and what happens around it. */
export const keyAccountFigures: readonly Figure[] = [
  {
    id: 'key_account_traits',
    title: { en: 'traits of a key account that hold', zh: '符合的大客户特点' },
    line: {
      en: 'how many of the seventeen traits of a key account are ticked for this customer',
      zh: '十七条大客户特点中，这个客户符合几条',
    },
    names: ['characteristics', '17 traits', '大客户的17个特点'],
    json: ['segmentation.traits.count', 'segmentation.traits.holding', 'segmentation.traits.wanted'],
    shown: ['segment', 'review'],
    meaning: {
      en: 'Which traits apply, and why, is what a team answers for when a customer gets its best people.',
      zh: '把最好的人给一个客户，凭的就是它符合哪些特点、为什么。',
    },
    formula: [{ en: 'number of traits in account.characteristics', zh: 'account.characteristics 中列出的条数' }],
    example: {
      en: 'Three traits ticked of a customer with the VPC letter V: 3 of 17, fewer than wanted.',
      zh: 'VPC 类别为 V 的客户只勾了三条：3/17，少于应有的条数。',
    },
    unknown: {
      en: 'The list holds only what is true. While it is empty nobody has looked, so the count is ?, not 0.',
      zh: '清单只列符合的。一条都没有，说明还没人看过，所以是 ?，不是 0。',
    },
    source: 'S0-03, GK',
    values: ['limits.traits'],
    see: ['characteristic', 'vpc', 'SEG-006'],
  },
  {
    id: 'key_value_answered',
    title: { en: 'key value criteria answered', zh: '已答的重点价值标准' },
    line: {
      en: 'on how many of the seven criteria of a key-value customer something is written',
      zh: '七条重点价值客户标准中，写了几条',
    },
    names: ['key-value customer', '重点价值客户鉴别'],
    json: ['segmentation.key_value.answered', 'segmentation.key_value.criteria'],
    shown: ['segment', 'review'],
    meaning: {
      en: 'To see what makes a customer valuable comes before analysing needs, developing and keeping it.',
      zh: '先鉴别客户的价值，再做需求分析、开发和维系。',
    },
    formula: [
      {
        en: 'criteria with words in account.key_value, three in words and four in figures',
        zh: 'account.key_value 中写了内容的标准数：定性三条，定量四条',
      },
    ],
    example: { en: 'Sales amount and potential for development written: 2 of 7.', zh: '写了销售额和开发潜力：2/7。' },
    unknown: {
      en: 'An empty criterion is not a bad one; it only says that nobody has judged it.',
      zh: '空着的标准不等于差，只说明还没有人判断。',
    },
    source: 'S2-30',
    see: ['key_value_process', 'key_value_criterion', 'vpc', 'SEG-007'],
  },
  {
    id: 'cues_answered',
    title: { en: 'cues answered', zh: '已答的线索' },
    line: {
      en: 'how far the analysis of the environment or of our own business has come',
      zh: '环境分析或经营分析做到了哪里',
    },
    names: ['environment analysis', 'own-business analysis', '环境变化分析', '经营分析'],
    json: ['background.environment.answered', 'background.own_business.answered'],
    shown: ['show', 'review'],
    meaning: {
      en: 'Changes around the customer move its needs; knowing where our own business stands shows which of them we can serve.',
      zh: '客户周围的变化会带动需求；看清自己的业务，才知道能满足哪些。',
    },
    formula: [
      {
        en: 'cues with words, or with none_found: true, of 8 of the environment and of 10 of our own business',
        zh: '写了内容或写明 none_found: true 的线索数；环境 8 条，经营 10 条',
      },
    ],
    example: {
      en: 'A new regulation and a new technology written down: 2 of 8.',
      zh: '写了一条新法规和一项新技术：2/8。',
    },
    unknown: {
      en: 'A cue that nobody has looked into is not answered, even where a source is written.',
      zh: '没人查过的线索不算已答，只写了来源也不算。',
    },
    source: 'S2-04, S2-05',
    values: ['limits.cues'],
    see: ['environment_questions', 'environment_cue', 'own_business_cue', 'PLN-009'],
  },
  {
    id: 'needs_by_kind',
    title: { en: 'explicit and implicit needs', zh: '显性需求与隐性需求' },
    line: {
      en: 'how many needs the customer has put into words, and how many we found ourselves',
      zh: '客户自己提出的需求和我们发现的需求各有几项',
    },
    names: ['explicit need', 'implicit need', '显性需求', '隐性需求'],
    json: ['background.needs.explicit', 'background.needs.implicit', 'background.needs.unknown'],
    shown: ['show', 'review'],
    meaning: {
      en: 'Explicit needs stand in tenders and directives, where every competitor reads them. An implicit one gives us a head start.',
      zh: '显性需求写在招标和指令里，对手都看得到；隐性需求能让我们先走一步。',
    },
    formula: [
      {
        en: 'needs by channel: implicit through the channels listed below, explicit through all others',
        zh: '按获得途径计数：下列途径为隐性，其余为显性',
      },
    ],
    example: {
      en: 'One need from a tender, one from a complaint: 1 explicit, 1 implicit.',
      zh: '一项来自招标，一项来自抱怨：显性 1，隐性 1。',
    },
    unknown: {
      en: 'A need without a channel is counted apart: it may be an implicit one.',
      zh: '没有写途径的需求单独计数：它也可能是隐性的。',
    },
    source: 'S2-02',
    values: ['implicit_channels'],
    notes: [
      {
        en: 'A need is known when five questions are answered: who, what, when, where, how.',
        zh: '一项需求要答清五个问题：哪些客户、需求内容、何时、哪里、如何提供。',
      },
    ],
    see: ['need_analysis', 'need_channel', 'STR-007'],
  },
]
