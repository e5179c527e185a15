import type { Text } from './text.js'

/** The required checks of domain 2.1, each as something that holds; `completeness-words.ts` says what is missing. */
export const requirementWords = {
  '1.1': { en: 'somebody on our team answers for the plan', zh: '团队中有人对计划负责' },
  '1.2': { en: 'enough people on our team', zh: '我方团队人数足够' },
  '1.3': { en: 'everybody on our team has role and level', zh: '我方每个人都写了角色和级别' },
  '2.1': { en: 'life cycle of the customer given', zh: '写明了客户生命周期' },
  '2.2': {
    en: 'the customer, its customers and its competitors described',
    zh: '客户、客户的客户、客户的竞争对手都写了',
  },
  '2.3': { en: 'every research focus looked into', zh: '每个研究重点都查过' },
  '2.4': { en: 'segment code known', zh: '有客户细分编码' },
  '3.1': { en: 'a goal of the customer', zh: '有客户的目标' },
  '3.2': { en: 'every goal of the customer has a strategy', zh: '客户的每个目标都有战略' },
  '3.3': { en: 'every strategy of the customer has a tactic', zh: '客户的每个战略都有战术' },
  '3.4': { en: 'every tactic has our answer, or is marked as no fit', zh: '每个战术都对应我方方案，或标为无方案' },
  '3.5': { en: 'every step of the execution map has a status', zh: '执行地图的每一步都有状态' },
  '3.6': { en: 'an opportunity', zh: '有商机' },
  '4.1': { en: 'enough people of the customer', zh: '客户关键人足够' },
  '4.2': { en: 'known who decides, or not needed yet', zh: '知道由谁拍板，或尚不需要' },
  '4.3': { en: 'enough known of every key player', zh: '每个关键人的信息齐全' },
  '4.4': { en: 'an influencer from outside, or none found', zh: '有外部影响者，或查过没有' },
  '4.5': { en: 'a strategic relationship, or none found', zh: '有战略关系，或查过没有' },
  '4.6': { en: 'a voice of the customer', zh: '有客户心声' },
  '5.1': { en: 'our goals with metric, target and due date', zh: '我方目标都有衡量指标、目标值和截止日期' },
  '5.2': { en: 'every goal of ours has a sub-goal', zh: '我方每个目标都有子目标' },
  '5.3': { en: 'every sub-goal has an action', zh: '每个子目标都有行动' },
  '5.4': { en: 'every action has owner and due date', zh: '每个行动都有负责人和截止日期' },
} as const satisfies Readonly<Record<string, Text>>
