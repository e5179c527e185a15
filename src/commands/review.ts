import { sinceHelp } from './since/revision.js'
import { defineView } from './view.js'

export const review = defineView({
  name: 'review',
  summary: {
    en: 'one plan as a coach reads it: verdict, five parts, questions, next moves; several plans as a table',
    zh: '按教练的视角看一份计划：结论、五个部分、要问的问题、下一步；多份计划则列成一张表',
  },
  title: { en: 'Review', zh: '计划评审' },
  examples: [
    'plan review examples/bedrock-petroleum --as-of 2026-06-30',
    'plan review examples --as-of 2026-06-30 --redact-names',
    'plan review --brief --lang zh',
    'plan review examples/bedrock-petroleum --session',
    'plan review --since main',
  ],
  families: 'all',
  one: true,
  formats: ['tables'],
  table: async ({ looked }) => (await import('./review-sections.js')).reviewTable(looked),
  failOn: 'never',
  flags: (command, language) => {
    command
      .option('--since <revision>', sinceHelp[language])
      .option(
        '--brief',
        { en: 'the briefing in nine steps, from the team to what we ask for', zh: '九步汇报：从团队介绍到所需支持' }[
          language
        ],
      )
      .option(
        '--session',
        {
          en: 'hold a review session: five steps with questions in the terminal, written to the plan at the end',
          zh: '主持一次评审会：在终端中分五步提问，最后写入计划',
        }[language],
      )
      .option(
        '--minutes <list>',
        {
          en: 'minutes for each step of the session, as in 15,15,10,10,10',
          zh: '评审会每个步骤的分钟数，例如 15,15,10,10,10',
        }[language],
      )
  },
  instead: ({ session, minutes }) =>
    session === true || minutes !== undefined
      ? async (...run) => (await import('./review-session/index.js')).holdSession(...run)
      : undefined,
  async arrange(looked, options, io) {
    const { since } = options
    const { arrangeReview } = await import('./review-sections.js')
    const arranged = await arrangeReview(looked, options)
    if (since === undefined) return arranged
    const { withMovement } = await import('./diff/since.js')
    return withMovement('review', arranged, { looked, options: { ...options, since }, io })
  },
})
