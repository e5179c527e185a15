import { defineView } from './view.js'

export const report = defineView({
  name: 'report',
  summary: {
    en: 'a plan to look at or to hand out: a page, a deck, a workbook, a PDF',
    zh: '供查看或分发的计划：网页、演示文稿、工作簿、PDF',
  },
  title: { en: 'Account plan', zh: '客户计划' },
  examples: [
    'plan report examples/bedrock-petroleum --format html -o plan.html',
    'plan report examples/bedrock-petroleum --format pptx -o plan.pptx',
    'plan report examples --format xlsx -o plans.xlsx',
  ],
  families: 'all',
  formats: ['documents'],
  failOn: 'never',
  arrange: async (looked, options) => (await import('./report-sections.js')).arrangeReport(looked, options),
})
