import { defineView } from './view.js'

export const review = defineView({
  name: 'review',
  summary: {
    en: 'one plan as a coach reads it: key figures, then its five parts in order',
    zh: '按教练的视角看一份计划：先看关键数字，再依次看五个部分',
  },
  title: { en: 'Review', zh: '计划评审' },
  examples: ['plan review examples/bedrock-petroleum --as-of 2026-06-30', 'plan review --lang zh'],
  analyses: [
    'key-figures',
    'team',
    'background',
    'segmentation',
    'strategy-map',
    'pipeline',
    'control',
    'five-dimensions',
    'relationship-gaps',
    'strategic-gaps',
    'coverage',
    'voices',
    'goals',
  ],
  parts: {
    team: { en: 'Part 1 · Customer team', zh: '第一部分 · 客户团队' },
    background: { en: 'Part 2 · Background', zh: '第二部分 · 客户背景' },
    'strategy-map': { en: 'Part 3 · Maps and opportunities', zh: '第三部分 · 战略地图、执行地图与商机' },
    'five-dimensions': { en: 'Part 4 · Relationships', zh: '第四部分 · 关系' },
    goals: { en: 'Part 5 · Goals and actions', zh: '第五部分 · 目标与行动' },
  },
  families: 'all',
  one: true,
  failOn: 'never',
})
