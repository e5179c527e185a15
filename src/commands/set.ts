import { defineWriting } from './write-command.js'

export const set = defineWriting({
  name: 'set',
  summary: {
    en: 'change one value: a rating, an amount, a date; names and labels will do for ids',
    zh: '修改一个值：评定、金额、日期；可以用名称和标签代替 id',
  },
  title: { en: 'Set', zh: '修改' },
  examples: [
    'plan set 信息总监.attitude 支持者',
    'plan set predictive.amount 680万',
    'plan set cio.roles recommender,coach',
    'plan set account.vpc V --dry-run',
  ],
  words: [
    [
      '<field>',
      {
        en: 'what to change: ID.FIELD with the id or name of a person, deal, goal …; or plan.FIELD, account.FIELD',
        zh: '要改什么：ID.字段，ID 为人员、商机、目标等的 id 或名称；或 plan.字段、account.字段',
      },
    ],
    [
      '[value]',
      { en: 'the value; "" = not known any more; +VALUE adds to a list', zh: '值；"" 表示不再知道；+值 表示加入列表' },
    ],
  ],
  work: async () => (await import('./changes/set.js')).setChange,
})
