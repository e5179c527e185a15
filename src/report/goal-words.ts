import type { Text } from './text.js'
import { quoted } from './visible.js'
import { both, listed } from './words.js'

type Part = 'metric' | 'target' | 'due'

const partNames: Readonly<Record<Part, Text>> = {
  metric: { en: 'metric', zh: '衡量指标' },
  target: { en: 'target', zh: '目标值' },
  due: { en: 'due date', zh: '截止日期' },
}

const partQuestions: Readonly<Record<Part, Text>> = {
  metric: { en: 'what is it measured by', zh: '用什么指标衡量' },
  target: { en: 'how much is to be reached', zh: '要做到多少' },
  due: { en: 'by when', zh: '什么时候做到' },
}

/** `A, B and C`, `A、B和C`. */
export const enumerated = (items: readonly Text[]): Text =>
  both((language) => {
    const words = items.map((item) => item[language])
    const [comma, and] = language === 'zh' ? ['、', '和'] : [', ', ' and ']
    return [words.slice(0, -1).join(comma), ...words.slice(-1)].filter((part) => part !== '').join(and)
  })

/** `no metric and no due date`, `没有衡量指标和截止日期`: what a goal, ours or the customer's, lacks to be measurable. */
export const lackingParts = (parts: readonly Part[]): Text => {
  const names = enumerated(parts.map((part) => ({ en: `no ${partNames[part].en}`, zh: partNames[part].zh })))
  return { en: names.en, zh: `没有${names.zh}` }
}

/** `what is it measured by, by when`, to be put into a question. */
export const askedParts = (parts: readonly Part[]): Text => listed(parts.map((part) => partQuestions[part]))

/** `"metric" and "due"`: the keys to write. */
export const partKeys = (parts: readonly Part[]): Text => enumerated(parts.map((part) => quoted(part)))

/** The words of a goal, a tactic or an action in quotation marks, short enough for a message. */
export const inQuotes = (words: string): Text => quoted(words.trim())
