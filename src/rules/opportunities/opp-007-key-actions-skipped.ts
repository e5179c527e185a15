import { unfinishedStages, type UnfinishedStage } from '../../measures/stage-proof.js'
import { openDealsOf } from '../../measures/stages.js'
import type { Text } from '../../report/text.js'
import { listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

const words = ({ stage, done, of }: UnfinishedStage): Text =>
  done === undefined
    ? { en: `stage ${stage} not recorded`, zh: `阶段 ${stage} 没有记录` }
    : { en: `stage ${stage} ${String(done)} of ${String(of)}`, zh: `阶段 ${stage} ${String(done)}/${String(of)}` }

const hintFor = ({ stage, done, next }: UnfinishedStage): Text =>
  done === undefined
    ? {
        en: `Write in "key_actions" what was done at stage ${stage}: all, or codes such as [${next.code}].`,
        zh: `请在“key_actions”中写明阶段 ${stage} 做过什么：全部完成写 all，否则列出编号，如 [${next.code}]。`,
      }
    : {
        en: `Do what still helps, beginning with ${next.code} (${next.name.en}), and add its code to "key_actions".`,
        zh: `请补做仍有用的行动，从 ${next.code}（${next.name.zh}）开始，完成后把编号写进“key_actions”。`,
      }

// What was skipped early comes back late: an opponent nobody met, a budget nobody asked about.
export const opp007: Rule = {
  code: 'OPP-007',
  name: 'key-actions-skipped',
  label: { en: 'key actions not done', zh: '关键行动没有做完' },
  severity: 'warning',
  summary: {
    en: 'The key actions of every stage that an open deal has passed are recorded as done.',
    zh: '进行中的商机，已过阶段的关键行动都已完成并有记录。',
  },
  why: {
    en: 'What was skipped at an early stage returns as an objection at a late one, when there is no time left for it.',
    zh: '前面阶段省掉的功夫，后面会变成异议冒出来，那时往往来不及补。',
  },
  source: 'S3-07',
  move: {
    en: 'Do the key actions that still help, and record in "key_actions" what is done.',
    zh: '请补做仍有用的关键行动，并在“key_actions”中记录已完成的。',
  },
  bad: `opportunities:
  - { id: carbon, name: 排放监测平台, amount: 1500000, stage: B, key_actions: { A: [A2, A4, A10] } }`,
  good: `opportunities:
  - { id: carbon, name: 排放监测平台, amount: 1500000, stage: B, key_actions: { A: all } }`,
  *check(plan, { playbook }) {
    for (const { thing: deal, path, stage } of openDealsOf(plan)) {
      const unfinished = unfinishedStages(deal, stage, playbook)
      const few = unfinished.find(({ state }) => state === 'few')
      const first = few ?? unfinished[0]
      if (first === undefined) continue
      const shares = listed(unfinished.map(words))
      yield {
        subject: deal.id,
        path: [...path, 'key_actions', first.stage],
        severity: few ? 'warning' : 'info',
        message: {
          en: `"${deal.name}" is at stage ${stage}, and not all key actions before it are recorded as done: ${shares.en}`,
          zh: `“${deal.name}”已到阶段 ${stage}，之前的关键行动没有全部记为完成：${shares.zh}`,
        },
        hint: hintFor(first),
        question: {
          en: `What was left out at stage ${first.stage} of "${deal.name}", and can it still hurt us?`,
          zh: `“${deal.name}”在阶段 ${first.stage} 漏了什么，会不会成为后面的隐患？`,
        },
      }
    }
  },
}
