import type { MoveFlags } from './changes/move.js'
import { defineWriting } from './write-command.js'

export const move = defineWriting<MoveFlags>({
  name: 'move',
  summary: {
    en: 'move a deal to another stage, with the day and the key result that opens it',
    zh: '把商机推进到另一阶段，记下日期和打开该阶段的关键结果',
  },
  title: { en: 'Stage', zh: '商机阶段' },
  examples: ['plan move 设备预测性维护 D', 'plan move scheduling B --evidence "需求访谈纪要" --date 2026-07-08'],
  words: [
    ['[opportunity]', { en: 'name or id of the deal', zh: '商机的名称或 id' }],
    ['[stage]', { en: 'A to F, or the name of the stage', zh: 'A 到 F，或阶段名称' }],
  ],
  flags: (command, language) => {
    const help = {
      date: { en: 'the day it entered the stage; today unless said otherwise', zh: '进入该阶段的日期；默认今天' },
      evidence: {
        en: 'what shows that the key result of the stage before is reached',
        zh: '证明上一阶段关键结果已达成的依据',
      },
      resultOn: {
        en: 'the day the key result was reached; the day of the move unless said otherwise',
        zh: '关键结果达成的日期；默认与推进同日',
      },
    }
    command
      .option('--date <day>', help.date[language])
      .option('--evidence <text>', help.evidence[language])
      .option('--result-on <day>', help.resultOn[language])
  },
  work: async () => (await import('./changes/move.js')).moveChange,
})
