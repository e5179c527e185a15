import { defineView } from './view.js'

export const next = defineView({
  name: 'next',
  summary: {
    en: 'the next moves over one or all plans: who, what, by when, why, and which figure gets better',
    zh: '一份或全部计划的下一步行动：谁、做什么、何时前、为什么、改善哪个数字',
  },
  title: { en: 'Next moves', zh: '下一步行动' },
  examples: ['plan next', 'plan next examples/vitamin-erp.plan.yaml --as-of 2008-05-16', 'plan next --all --lang zh'],
  families: 'all',
  formats: ['tables'],
  table: async ({ looked }, options) => (await import('./next-sections.js')).nextTable(looked, options),
  failOn: 'never',
  flags: (command, language) => {
    command.option('--all', { en: 'all moves, not only the first three', zh: '列出全部行动，而不只是前三项' }[language])
  },
  arrange: async (looked, options) => (await import('./next-sections.js')).arrangeNext(looked, options),
})
