import type { Figure } from './figure.js'

export const competitionFigures: readonly Figure[] = [
  {
    id: 'assessment_score',
    title: { en: 'score of the deal assessment', zh: '商机评估得分' },
    line: {
      en: 'how many of the twenty criteria speak for us or for a competitor in a deal',
      zh: '在一个商机中，二十项标准有几项对我方或某个对手有利',
    },
    names: ['TAS score', 'assessment score', 'target account selling', 'TAS 得分', '评估得分'],
    json: [
      'assessment.us.score',
      'assessment.us.unknown',
      'assessment.us.leads',
      'assessment.us.questions.plus',
      'assessment.competitors.score',
    ],
    shown: ['show'],
    meaning: {
      en: 'Puts us and each competitor side by side, as the customer might: what speaks for whom, what against, and what nobody knows. The score orders suppliers of one deal; it does not compare deals.',
      zh: '像客户那样把我方和各对手放在一起：哪些对谁有利，哪些不利，哪些没人知道。得分只用来比较同一商机的各家，不用来比较商机。',
    },
    formula: [
      { en: 'score = criteria that are marked plus, of 20', zh: '得分 = 20 项中标为 plus 的项数' },
      {
        en: 'for each of the four questions: plus, minus and unknown are counted apart',
        zh: '四个问题分别计：有利、不利、未知各几项',
      },
      { en: 'ahead is who has the highest score; several may be equal', zh: '得分最高者领先，可以并列' },
    ],
    example: {
      en: 'In a deal 6 criteria speak for us, 3 against and 11 are unknown: 6/20. A competitor with 7/20 is ahead, and with 11 unknown we do not even know by how much.',
      zh: '某商机对我方有利 6 项，不利 3 项，未知 11 项：6/20。对手 7/20 领先；而 11 项未知时，连差多少都说不准。',
    },
    unknown: {
      en: 'A criterion without a mark is unknown, not a minus, and is counted as such. A supplier without a single mark has no score, and nobody leads until two are assessed.',
      zh: '没有标记的标准是未知，不是不利，单独计数。一项都没标的供应商没有得分；评估不到两家时，没有谁领先。',
    },
    source: 'S4-04, PUB 3, GK',
    values: ['limits.assessment_unknown', 'from_stage.assessment', 'from_stage.compelling_event'],
    see: ['four_questions', 'assessment_criterion', 'criterion_mark', 'TAS-001', 'TAS-003'],
  },
  {
    id: 'profile_known',
    title: { en: 'profile of a competitor', zh: '竞争对手档案' },
    line: {
      en: 'how much of whom, what, how, strengths and weaknesses is written about a competitor',
      zh: '面向谁、满足什么、怎么打、强在哪、弱在哪，写了几项',
    },
    names: ['competitor profile', 'expected moves', '对手档案', '预计动作'],
    json: ['competition.competitors.profile_known', 'competition.competitors.profile_missing'],
    shown: ['show'],
    meaning: {
      en: 'Five answers make a profile. Whether we counter it, what it will do next and the remaining cues help to prepare, and are shown with it.',
      zh: '五个回答构成档案。我方能否还击、对手下一步会做什么和其他线索用于准备，一并显示。',
    },
    formula: [
      {
        en: 'known = written answers among who, what, how, strengths and weaknesses, of 5',
        zh: '已知 = who、what、how、strengths、weaknesses 五项中写了的项数',
      },
    ],
    example: {
      en: 'Of the competitor of Bedrock Petroleum all five are written: 5/5.',
      zh: '基岩石油的竞争对手五项都已写明：5/5。',
    },
    unknown: {
      en: 'What is not written is listed as such. A competitor that is in no open deal is not asked for.',
      zh: '没有写的逐项列出。不在进行中商机里的对手，不作要求。',
    },
    source: 'S2-03',
    values: ['from_stage.competitor_profile'],
    see: ['competitor_cues', 'competitor_cue', 'CMP-001', 'CMP-003'],
  },
  {
    id: 'levers_by_factor',
    title: { en: 'levers by factor', zh: '各因素的手段' },
    line: {
      en: 'how many levers of a deal work on cognition, on emotion and on interest',
      zh: '一个商机的手段，作用于认知、情感、利益的各有几个',
    },
    names: ['levers', 'three factors', '三个因素', '竞争手段的配合'],
    json: ['competition.opportunities.factors', 'competition.opportunities.key_players_without_lever'],
    shown: ['show'],
    meaning: {
      en: 'People are won by what they know, what they feel and what they gain, and the three belong together. Who uses only one leaves the other two to the competitor.',
      zh: '人的立场取决于所知、所感、所得，三者要配合。只用一个因素，另外两个就留给了对手。',
    },
    formula: [
      {
        en: 'the levers of a deal are counted by factor, and by state: planned, done, effective',
        zh: '一个商机的手段按因素计数，再按状态分：计划、已做、有效',
      },
      {
        en: 'where only the lever is written, the playbook knows the factor',
        zh: '只写了手段的，因素取自规则手册',
      },
    ],
    example: {
      en: 'The procurement deal of Bedrock Petroleum has one lever each: cognition 1, emotion 1, interest 1.',
      zh: '基岩石油的采购协同平台三个因素各有一个手段：认知 1，情感 1，利益 1。',
    },
    unknown: {
      en: 'A lever of which neither factor nor lever is written is counted under no factor. Without a state it is still planned.',
      zh: '因素和手段都没写的，不计入任何因素。没有写状态的视为计划。',
    },
    source: 'S2-12',
    values: ['from_stage.levers'],
    see: ['coordination_factors', 'lever_factor', 'lever', 'lever_state', 'CMP-004'],
  },
  {
    id: 'milestones_answered',
    title: { en: 'milestones of a deal', zh: '商机的里程碑' },
    line: {
      en: 'how many of the events before the decision are answered, and which is next',
      zh: '客户决定之前的事项已回答几个，下一个是哪个',
    },
    names: ['milestone', 'milestones', '里程碑'],
    json: ['milestones.answered', 'milestones.next', 'milestones.in_order', 'milestones.milestones.out_of_order'],
    shown: ['show'],
    meaning: {
      en: "Each milestone is something that comes up on the customer's side, with the question that the customer asks then. A visit answers one or more of them, in order.",
      zh: '每个里程碑都是客户那边会发生的一件事，届时客户会提出一个问题。每次拜访按顺序回答一个或几个。',
    },
    formula: [
      { en: 'answered = milestones with a day in answered_on', zh: '已回答 = 写了 answered_on 的里程碑数' },
      { en: 'next = the first in the list without one', zh: '下一个 = 列表中第一个没有写的' },
      {
        en: 'out of order = answered while an earlier one is not',
        zh: '未按顺序 = 前面还有未回答的，它却已回答',
      },
    ],
    example: {
      en: 'Of four milestones the first and the third are answered: 2 of 4, the second is next, and the third came before its turn.',
      zh: '四个里程碑中第一、第三个已回答：2/4，下一个是第二个，第三个未按顺序。',
    },
    unknown: {
      en: 'A milestone without a day of its answer is open, whatever was said on the way. A deal without milestones is not shown.',
      zh: '没有回答日期的里程碑一律算未回答。没有里程碑的商机不显示。',
    },
    source: 'S1-14',
    see: ['milestone_method', 'OPP-017'],
  },
]
