import { sinceHelp } from './since/revision.js'
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
    'plan pipeline --since main',
  ],
  analyses: ['pipeline'],
  families: ['opportunities'],
  formats: ['tables', 'pictures'],
  failOn: 'never',
  flags: (command, language) => {
    command.option('--since <revision>', sinceHelp[language])
  },
  async arrange(looked, options, io) {
    const { since, explain } = options
    const { arrangedBy } = await import('./view-sections.js')
    const arranged = await arrangedBy(['pipeline'], looked, explain === true)
    if (since === undefined) return arranged
    const { withMovement } = await import('./diff/since.js')
    return withMovement('pipeline', arranged, { looked, options: { ...options, since }, io })
  },
})
