import { sinceHelp } from './since/revision.js'
import { defineView } from './view.js'

export const report = defineView({
  name: 'report',
  summary: {
    en: 'plans to look at or to hand out: a page, a deck, a workbook, a PDF',
    zh: '供查看或分发的计划：网页、演示文稿、工作簿、PDF',
  },
  title: { en: 'Account plan', zh: '客户计划' },
  examples: [
    'plan report examples/bedrock-petroleum -o plan.html',
    'plan report examples/bedrock-petroleum -o plan.pptx --template company.pptx',
    'plan report examples -o plans.xlsx --redact-names',
    'plan report examples/bedrock-petroleum --format pdf > plan.pdf',
  ],
  families: 'all',
  formats: ['documents'],
  failOn: 'never',
  flags: (command, language) => {
    command.option('--since <revision>', sinceHelp[language])
    command.option(
      '--template <file>',
      {
        en: 'a presentation of your company (.pptx), whose look the deck takes over',
        zh: '贵公司的演示文稿（.pptx），幻灯片沿用其外观',
      }[language],
    )
  },
  settle: async (options, io) => (await import('./report-options.js')).settledOptions(options, io),
  sheets: async ({ looked }) => (await import('./sheets/index.js')).sheetsOf(looked),
  arrange: async (looked, options, io) => (await import('./report-sections.js')).arrangeReport(looked, options, io),
})
