import { defineView } from './view.js'

export const pipeline = defineView({
  name: 'pipeline',
  summary: {
    en: 'what the deals are worth, weighted and chained, and which are overdue',
    zh: '商机价值：加权与链式预测，以及超期的商机',
  },
  title: { en: 'Pipeline', zh: '商机漏斗' },
  examples: [
    'plan pipeline examples/bedrock-petroleum',
    'plan pipeline examples/bedrock-petroleum --what-if o_predictive.amount=7.5m',
  ],
  analyses: ['pipeline'],
  families: ['opportunities'],
  formats: ['tables', 'pictures'],
  failOn: 'never',
})
