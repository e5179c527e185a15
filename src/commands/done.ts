import type { DoneFlags } from './changes/done.js'
import { defineWriting } from './write-command.js'

export const done = defineWriting<DoneFlags>({
  name: 'done',
  summary: { en: 'close an action with its result', zh: '完成一项行动并记下结果' },
  title: { en: 'Done', zh: '完成行动' },
  examples: ['plan done act_gm --result "何远同意七月看演示"', 'plan done 拜访何远'],
  words: [['[action]', { en: 'id or words of the action', zh: '行动的 id 或内容' }]],
  flags: (command, language) => {
    command
      .option('--result <text>', { en: 'what came of it', zh: '结果如何' }[language])
      .option(
        '--date <day>',
        { en: 'the day it was done; today unless said otherwise', zh: '完成日期；默认今天' }[language],
      )
  },
  work: async () => (await import('./changes/done.js')).doneChange,
})
