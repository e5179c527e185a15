import { isBlank } from '../../measures/blank.js'
import { isModuleOn } from '../../measures/modules.js'
import { peopleOf } from '../../measures/lookup.js'
import { isDecisionMaker } from '../../measures/people.js'
import { knowsPersuasion } from '../../measures/persuasion.js'
import { furthestStageOf, isFrom } from '../../measures/stages.js'
import type { Person } from '../../plan/plan.js'
import { enumerated } from '../../report/goal-words.js'
import type { Text } from '../../report/text.js'
import { quoted } from '../../report/visible.js'
import { listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

const words = {
  buying_values: { en: 'buying values', zh: '购买价值观' },
  persuasion: { en: 'persuasion type', zh: '说服类型' },
} as const satisfies Readonly<Record<string, Text>>

const openOf = (person: Person): readonly (keyof typeof words)[] => [
  ...(isBlank(person.buying_values) ? (['buying_values'] as const) : []),
  ...(knowsPersuasion(person) ? [] : (['persuasion'] as const)),
]

// The solution is one thing, telling it so that this person says yes is another.
export const stk051: Rule = {
  code: 'STK-051',
  name: 'persuasion-unknown',
  label: { en: 'persuasion type unknown', zh: '说服类型不明' },
  severity: 'info',
  summary: {
    en: 'Once a deal is being validated, the buying values and the persuasion type of the decision maker are known.',
    zh: '到方案论证时，决策者的购买价值观和说服类型已经清楚。',
  },
  why: {
    en: 'Whoever wants proof from others is not moved by our own word, and whoever flees from trouble is not moved by a gain. The sales plan of this stage is fitted to the one who decides.',
    zh: '要听别人怎么说的人，我方自己讲得再好也没用；想避开麻烦的人，谈收益打动不了。这一阶段的销售方案，就是要对准决策者来做。',
  },
  source: 'S3-07, S3-11',
  move: {
    en: 'Listen for what the decision maker weighs and believes, and write it in "buying_values" and "persuasion".',
    zh: '留意决策者看重什么、相信什么，写进“buying_values”和“persuasion”。',
  },
  bad: `modules: [persuasion]
relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], buying_values: 三年后还用得上 }
opportunities:
  - { id: erp, name: ERP 升级, stage: C }`,
  good: `modules: [persuasion]
relationships:
  people:
    - id: gm
      name: 王总
      roles: [decision_maker]
      buying_values: 三年后还用得上
      persuasion: { judgement: external, motivation: away }
opportunities:
  - { id: erp, name: ERP 升级, stage: C }`,
  *check(plan, { playbook }) {
    if (!isModuleOn('persuasion', plan, playbook)) return
    for (const { thing: person, path } of peopleOf(plan)) {
      const stage = furthestStageOf(person.id, plan)
      const open = openOf(person)
      const [first] = open
      if (first === undefined || stage === undefined || !isFrom(stage, playbook.from_stage.persuasion)) continue
      if (!isDecisionMaker(person, playbook)) continue
      const { id, name } = person
      const names = enumerated(open.map((key) => words[key]))
      const keys = listed(open.map((key) => quoted(key)))
      yield {
        subject: id,
        path: [...path, first],
        message: {
          en: `${name} decides, a deal is at stage ${stage}, and we do not know the ${names.en} of ${name}`,
          zh: `拍板的是${name}，商机已到阶段 ${stage}，我方还不清楚其${names.zh}`,
        },
        hint: {
          en: `Recall the last purchase ${name} agreed to: what settled it, and who was asked? Write it in ${keys.en}.`,
          zh: `回想${name}上次点头的采购：是什么促成的，问过谁？写进${keys.zh}。`,
        },
        question: {
          en: `What would ${name} say, in their own words, makes a purchase a good one?`,
          zh: `用${name}自己的话说，什么样的采购才算买对了？`,
        },
      }
    }
  },
}
