import type { Tone } from './block.js'
import type { Text } from './text.js'
import { labelIn, listed } from './words.js'

/** What a zone of C139 means for the team. */
export const zoneTones = { win: 'good', volatile: 'warn', loss: 'bad' } as const satisfies Readonly<
  Record<string, Tone>
>

/** The thirteen elements of C139 (domain S4-16), by their keys in a plan. */
export const controlElements = {
  w1: {
    en: 'the one who decides has chosen us, or works with us to win',
    zh: '决策者已选定我方，或主动帮我方拿下项目',
  },
  f1: {
    en: 'the one who decides and all key people see us as the best fit',
    zh: '决策者和关键人都认为我方价值最匹配',
  },
  f2: { en: 'a key person plans and runs our way to the order with us', zh: '有关键人主动帮我方策划并推进' },
  f3: { en: 'most of the decision structure have chosen us', zh: '决策结构中的多数人选定我方' },
  c1: { en: 'our own steps and key points', zh: '我方的推进流程和关键节点' },
  c2: { en: 'the steps in which the customer buys', zh: '客户的采购流程和关键节点' },
  c3: { en: 'the organisation, and what its main people respond to', zh: '组织结构，主要成员的共鸣点' },
  c4: { en: 'who decides, with influence, place and leaning of each', zh: '决策结构，各人的影响力、定位和倾向' },
  c5: { en: 'why the project exists, and what each one decides on', zh: '立项原因，每个人的决策点' },
  c6: { en: 'how the customer pays, and whether the money is there', zh: '付款信誉和习惯，资金来源和到位情况' },
  c7: { en: 'what each vendor can bring to bear', zh: '各参与者可用的资源和作用' },
  c8: { en: 'what each vendor is doing, and its strengths and weaknesses', zh: '各参与者的动作和优劣势' },
  c9: { en: 'what decides success, and how the top three are moving', zh: '关键成功因素，前三项的变化' },
} as const satisfies Readonly<Record<string, Text>>

/** `王乘 (neutral), 夏总 (attitude not known)`. */
export const withAttitudes = (
  people: readonly { readonly name: string; readonly attitude?: string | undefined }[],
  scale: Parameters<typeof labelIn>[0],
): Text =>
  listed(
    people.map(({ name, attitude }) => {
      const label = attitude === undefined ? { en: 'attitude not known', zh: '态度未知' } : labelIn(scale, attitude)
      return { en: `${name} (${label.en})`, zh: `${name}（${label.zh}）` }
    }),
  )
