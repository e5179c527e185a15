import { enumerated } from './goal-words.js'
import type { Text } from './text.js'

type Side = 'ours' | 'customer'
type SideColumn = 'investment' | 'value' | 'risk'
type StreamPart = 'customer_owner' | 'our_owner' | 'budget' | 'scope' | 'milestones'

export const sideNames: Readonly<Record<Side, Text>> = {
  ours: { en: 'us', zh: '我方' },
  customer: { en: 'customer', zh: '客户' },
}

/** The columns of the two-sided table: investment, value, risk. */
export const twoSidedColumns: readonly Text[] = [
  { en: 'Investment', zh: '投入' },
  { en: 'Value', zh: '价值' },
  { en: 'Risk', zh: '风险' },
]

const cells: Readonly<Record<Side, Readonly<Record<SideColumn, { readonly name: Text; readonly question: Text }>>>> = {
  ours: {
    investment: {
      name: { en: 'our investment', zh: '我方的投入' },
      question: {
        en: 'What do we put into this account, in people, time and money?',
        zh: '我方要投入多少人、时间和钱？',
      },
    },
    value: {
      name: { en: 'our value', zh: '我方得到的价值' },
      question: { en: 'What do we get out of it, and how much?', zh: '我方能得到什么？有多少？' },
    },
    risk: {
      name: { en: 'our risk', zh: '我方的风险' },
      question: { en: 'What could it cost us if it goes wrong?', zh: '如果不成，我方会付出什么代价？' },
    },
  },
  customer: {
    investment: {
      name: { en: "the customer's investment", zh: '客户的投入' },
      question: { en: 'What does the customer have to put in besides the price?', zh: '除了价款，客户还要投入什么？' },
    },
    value: {
      name: { en: "the customer's value", zh: '客户得到的价值' },
      question: {
        en: 'What does the customer get out of it, in their own figures?',
        zh: '用客户自己的数字说，客户能得到什么？',
      },
    },
    risk: {
      name: { en: "the customer's risk", zh: '客户的风险' },
      question: { en: 'What is the customer afraid of, and who there carries it?', zh: '客户担心什么？由谁来承担？' },
    },
  },
}

/** `our risk`, `客户的投入`: one field of the two-sided table, and what to ask about it. */
export const cellWords = (side: Side, column: SideColumn): { readonly name: Text; readonly question: Text } =>
  cells[side][column]

const streamParts: Readonly<Record<StreamPart, { readonly name: Text; readonly question: Text }>> = {
  customer_owner: {
    name: { en: 'an owner at the customer', zh: '客户方负责人' },
    question: { en: 'who at the customer answers for it', zh: '客户那边由谁负责' },
  },
  our_owner: {
    name: { en: 'an owner on our side', zh: '我方负责人' },
    question: { en: 'who of us answers for it', zh: '我方由谁负责' },
  },
  budget: {
    name: { en: 'a budget', zh: '预算' },
    question: { en: 'how much money is there for it', zh: '有多少预算' },
  },
  scope: {
    name: { en: 'a scope', zh: '范围' },
    question: { en: 'what belongs to it and what does not', zh: '包括什么、不包括什么' },
  },
  milestones: {
    name: { en: 'a milestone with a date', zh: '有日期的里程碑' },
    question: { en: 'what is reached first, and by when', zh: '最先做到什么、什么时候做到' },
  },
}

/** `a budget and a scope`: what a workstream lacks. */
export const lackingOfStream = (parts: readonly StreamPart[]): Text =>
  enumerated(parts.map((part) => streamParts[part].name))

/** `who of us answers for it; how much money is there for it`, to be put into a question. */
export const askedOfStream = (parts: readonly StreamPart[]): Text => {
  const asked = parts.map((part) => streamParts[part].question)
  return { en: asked.map(({ en }) => en).join('; '), zh: asked.map(({ zh }) => zh).join('；') }
}
