import { defineView } from './view.js'

export const control = defineView({
  name: 'control',
  summary: {
    en: 'how far the big deals are under control: C139, own and coach rating',
    zh: '大项目的控单力：C139 自评与教练评分',
  },
  title: { en: 'Deal control (C139)', zh: '控单力（C139）' },
  examples: ['plan control examples/vitamin-erp.plan.yaml', 'plan control --lang zh'],
  analyses: ['control'],
  families: ['control'],
  formats: ['tables', 'pictures'],
  failOn: 'never',
})
