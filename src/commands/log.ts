import type { LogFlags } from './changes/log.js'
import { defineWriting } from './write-command.js'

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

export const log = defineWriting<LogFlags>({
  name: 'log',
  summary: {
    en: 'record a contact with a person: when, how, what was said, what comes next, what changed',
    zh: '记录与某人的一次接触：何时、方式、谈了什么、下一步、有无变化',
  },
  title: { en: 'Contact', zh: '联系记录' },
  examples: [
    'plan log 王总',
    'plan log cio --channel visit --note "先看收益" --next "送测算" --due +7',
    'plan log 王总 --channel phone --rating attitude=支持者',
  ],
  words: [['[person]', { en: 'name, title or id of the person', zh: '姓名、职务或 id' }]],
  flags: (command, language) => {
    const help = {
      date: { en: 'the day of the contact; today unless said otherwise', zh: '接触日期；默认今天' },
      channel: {
        en: 'how: visit, phone, … (plan explain touch_channel)',
        zh: '方式：拜访、电话……（plan explain touch_channel）',
      },
      note: { en: 'what was said or learnt', zh: '谈了什么、了解到什么' },
      next: { en: 'the next step; becomes an action', zh: '下一步；会成为一项行动' },
      due: { en: 'until when the next step is done', zh: '下一步的期限' },
      owner: { en: 'who of us takes the next step', zh: '下一步由我方谁负责' },
      by: { en: 'who of us had the contact', zh: '我方谁接触的' },
      rating: { en: 'a rating that changed, as FIELD=LEVEL; may be repeated', zh: '有变化的评定：字段=级别，可重复' },
    }
    command
      .option('--date <day>', help.date[language])
      .option('--channel <channel>', help.channel[language])
      .option('--note <text>', help.note[language])
      .option('--next <text>', help.next[language])
      .option('--due <day>', help.due[language])
      .option('--owner <member>', help.owner[language])
      .option('--by <member>', help.by[language])
      .option('--rating <field=level>', help.rating[language], collect)
  },
  work: async () => (await import('./changes/log.js')).logChange,
})
