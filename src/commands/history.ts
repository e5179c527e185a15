import { Option } from 'commander'
import { defineView } from './view.js'

const words = {
  limit: {
    en: 'only the newest commits that touched the plan, so many',
    zh: '只看最近若干次改动计划的提交',
  },
  maxCount: { en: 'the same, as git calls it', zh: '同上，git 的叫法' },
  from: { en: 'only commits of this day and later, YYYY-MM-DD', zh: '只看这一天及之后的提交，YYYY-MM-DD' },
  to: { en: 'only commits of this day and earlier, YYYY-MM-DD', zh: '只看这一天及之前的提交，YYYY-MM-DD' },
  stale: {
    en: 'list the ratings that nobody has touched for more than so many days, oldest first',
    zh: '列出超过若干天没有人更新的评定，最久的在前',
  },
  stages: {
    en: 'list how long each deal was at each stage',
    zh: '列出每个商机在每个阶段停留了多久',
  },
}

export const history = defineView({
  name: 'history',
  summary: {
    en: 'key figures at each commit of a plan, the age of its ratings, how long deals stay at each stage',
    zh: '计划每次提交时的关键数字、评定多久没有更新、商机在各阶段停留多久',
  },
  title: { en: 'History', zh: '计划历史' },
  examples: [
    'plan history examples/bedrock-petroleum',
    'plan history examples/bedrock-petroleum --stale 60',
    'plan history examples/bedrock-petroleum --stages --lang zh',
    'plan history examples --from 2026-01-01 --format csv -o history.csv',
  ],
  families: 'all',
  formats: ['tables'],
  failOn: 'never',
  flags: (command, language) => {
    command
      .option('-n, --limit <number>', words.limit[language])
      .addOption(new Option('--max-count <number>', words.maxCount[language]).hideHelp())
      .option('--from <day>', words.from[language])
      .option('--to <day>', words.to[language])
      .option('--stale <days>', words.stale[language])
      .option('--stages', words.stages[language])
  },
  arrange: async (looked, options, io) => (await import('./history/index.js')).arrangeHistory(looked, options, io),
  table: async ({ plans }, options) => (await import('./history/table.js')).historyTable(plans, options),
})
