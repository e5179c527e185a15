import type { Language, Text } from '../../report/text.js'
import type { NamedPlan, Template } from './index.js'
import { columnsOf } from '../layout/width.js'

/** A line of YAML to write later, by example. */
export const mapExample = (person: string | undefined, language: Language): readonly string[] => [
  `# ${{ en: "The customer's goals: why they would buy. Write what you learn in this way:", zh: '客户想达到什么，也就是他们为什么要买；弄清后照这样写：' }[language]}`,
  '# maps:',
  '#   strategy:',
  '#     goals:',
  '#       - id: g1',
  `#         statement: ${{ en: 'Cut lead time from 45 to 30 days', zh: '交货周期从 45 天缩短到 30 天' }[language]}`,
  ...(person === undefined ? [] : [`#         owner_person: ${person}`]),
]

type Step = { readonly command: Text; readonly why: Text }

const steps: Readonly<Record<Template, readonly Step[]>> = {
  prospect: [
    {
      command: { en: 'plan add goal "Become a supplier within a year"', zh: 'plan add goal 一年内成为客户的供应商' },
      why: { en: 'a first goal', zh: '先定一个目标' },
    },
    {
      command: { en: 'plan add action "Find somebody who guides us"', zh: 'plan add action 找一位愿意指路的内部人' },
      why: { en: 'a coach', zh: '教练' },
    },
    {
      command: { en: 'plan add action "Learn who has the final say"', zh: 'plan add action 问清谁拍板、怎么决策' },
      why: { en: 'the decision', zh: '决策' },
    },
  ],
  customer: [
    {
      command: { en: 'plan add goal "Raise our share"', zh: 'plan add goal 提高我方在其采购中的份额' },
      why: { en: 'a first goal', zh: '先定一个目标' },
    },
    {
      command: { en: 'plan add opportunity NAME --kind potential', zh: 'plan add opportunity 名称 --kind potential' },
      why: { en: 'not asked for yet', zh: '他们还没提出的需求' },
    },
    {
      command: { en: 'plan add action "Ask what they think of us"', zh: 'plan add action 听听他们怎么评价我们' },
      why: { en: 'the voice of the customer', zh: '客户心声' },
    },
  ],
  former: [
    {
      command: { en: 'plan add goal "Win the first order back"', zh: 'plan add goal 一年内重新签下第一单' },
      why: { en: 'a first goal', zh: '先定一个目标' },
    },
    {
      command: { en: 'plan add action "Learn why they left"', zh: 'plan add action 问清他们为什么离开' },
      why: { en: 'before any offer', zh: '先于任何报价' },
    },
    {
      command: {
        en: 'plan add action "Ask who is unhappy today"',
        zh: 'plan add action 打听现在的供应商哪里不好',
      },
      why: { en: 'the way back in', zh: '回去的路' },
    },
  ],
}

/** What comes next, as commands to copy. */
export const nextComments = ({ template, people: [person] }: NamedPlan, language: Language): readonly string[] => {
  const first: Step[] = person
    ? [
        {
          command: { en: `plan log ${person.id}`, zh: `plan log ${person.id}` },
          why: { en: 'after each visit', zh: '每次拜访之后记一笔' },
        },
      ]
    : []
  const more: Step = {
    command: { en: 'plan add person NAME', zh: 'plan add person 姓名' },
    why: { en: 'who else has a say', zh: '拍板的、使用的、把关的、指路的' },
  }
  const lines = [...first, more, ...steps[template]]
  const room = Math.max(...lines.map(({ command }) => columnsOf(command[language])))
  return [
    `# ${{ en: 'Where to go on, without writing YAML:', zh: '接下来，不用手写 YAML：' }[language]}`,
    ...lines.map(({ command, why }) => {
      const words = command[language]
      return `#   ${words}${' '.repeat(room - columnsOf(words) + 2)}${why[language]}`
    }),
  ]
}
