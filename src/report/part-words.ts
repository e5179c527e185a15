import type { Text } from './text.js'

/** The five parts of a plan (domain S0-21), in their order. */
export const partIds = ['team', 'background', 'maps', 'relationships', 'goals'] as const

export type PartId = (typeof partIds)[number]

/** Short names, as they stand beside a share. */
export const partNames: Readonly<Record<PartId, Text>> = {
  team: { en: 'Team', zh: '客户团队' },
  background: { en: 'Background', zh: '客户背景' },
  maps: { en: 'Maps', zh: '地图与商机' },
  relationships: { en: 'Relationships', zh: '关系' },
  goals: { en: 'Goals', zh: '目标与行动' },
}

/** What heads each part of a review. */
export const partTitles: Readonly<Record<PartId, Text>> = {
  team: { en: 'Part 1 · Customer team', zh: '第一部分 · 客户团队' },
  background: { en: 'Part 2 · Background', zh: '第二部分 · 客户背景' },
  maps: { en: 'Part 3 · Maps and opportunities', zh: '第三部分 · 战略地图、执行地图与商机' },
  relationships: { en: 'Part 4 · Relationships', zh: '第四部分 · 关系' },
  goals: { en: 'Part 5 · Goals and actions', zh: '第五部分 · 目标与行动' },
}

const homes: Readonly<Record<string, PartId>> = {
  team: 'team',
  account: 'background',
  background: 'background',
  competitors: 'background',
  maps: 'maps',
  opportunities: 'maps',
  relationships: 'relationships',
  touches: 'relationships',
  goals: 'goals',
  actions: 'goals',
  value: 'goals',
  reviews: 'goals',
}

/** The part that a top-level key of a plan belongs to; what is about the plan itself stands with the team. */
export const partOfKey = (key: string | number | undefined): PartId => homes[String(key)] ?? 'team'
