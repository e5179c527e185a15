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
  families: ['plan'],
  one: true,
  failOn: 'never',
})
