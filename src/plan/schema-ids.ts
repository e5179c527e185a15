import type { Text } from '../report/text.js'
import { quoted } from '../report/visible.js'
import { shownValue, write, type Words, type WrongValue } from './schema-words.js'

const longestId = 64

const idPattern = /^[a-z][a-z0-9_-]*$/

const rules: Text = {
  en: 'Use small letters, digits, "-" and "_", beginning with a letter, such as "zhang_wei".',
  zh: '只用小写字母、数字、“-”和“_”，以字母开头，例如“zhang_wei”。',
}

/** An id made of a name in Latin letters; undefined when a part would be lost. */
export const idFrom = (text: string): string | undefined => {
  const id = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s./]+/g, '_')
    .replace(/['’"]/g, '')
  return idPattern.test(id) && id.length <= longestId ? id : undefined
}

const separators = /[，、；,;]/

/** Words for a value where an id, given or referred to, is wanted. */
export const idWords = (wrong: WrongValue): Words => {
  const { value, isItem } = wrong
  const shown = shownValue(wrong)
  const text = typeof value === 'string' ? value : wrong.written
  if (text === 'plan' || text === 'all')
    return {
      message: {
        en: `${shown.en} cannot be an id: it has a meaning of its own`,
        zh: `${shown.zh}有特定含义，不能用作 id`,
      },
      hint: { en: 'Choose another id.', zh: '请换一个 id。' },
    }
  const mark = separators.exec(text)?.[0]
  if (mark !== undefined) {
    const parts = text.split(separators).map((part) => part.trim())
    const list = parts.every((part) => idPattern.test(part)) ? parts.join(', ') : 'a, b'
    const wide = mark !== ',' && mark !== ';'
    const ids = parts.flatMap((part) => wrong.called(part) ?? (idPattern.test(part) ? part : []))
    return {
      ...(isItem && ids.length === parts.length && { certainItems: ids }),
      message: wide
        ? {
            en: `${shown.en} is one value, because "${mark}" is a full-width mark`,
            zh: `${shown.zh}会当作一个值，因为“${mark}”是全角符号`,
          }
        : {
            en: `${shown.en} is one value, and an id holds no "${mark}"`,
            zh: `${shown.zh}会当作一个值，id 中不能有“${mark}”`,
          },
      hint: isItem
        ? { en: `Separate the ids by a comma and a space: [${list}].`, zh: `请用半角逗号加空格分隔：[${list}]。` }
        : { en: 'Write only one id.', zh: '请只写一个 id。' },
    }
  }
  if (text.length > longestId)
    return {
      message: {
        en: `${shown.en} is ${String(text.length)} characters long, and an id has at most ${String(longestId)}`,
        zh: `${shown.zh}有 ${String(text.length)} 个字符，id 最多 ${String(longestId)} 个字符`,
      },
      hint: { en: 'Choose a shorter id.', zh: '请换一个更短的 id。' },
    }
  const certain = wrong.called(text)
  const proposal = certain ?? (typeof value === 'string' ? idFrom(value) : undefined)
  return {
    ...(certain !== undefined && { certain }),
    message: { en: `${shown.en} is not an id`, zh: `${shown.zh}不是 id` },
    hint: proposal === undefined ? rules : write(proposal),
  }
}

const signs: Readonly<Record<string, string>> = {
  '¥': 'CNY',
  '￥': 'CNY',
  元: 'CNY',
  人民币: 'CNY',
  rmb: 'CNY',
  $: 'USD',
  us$: 'USD',
  美元: 'USD',
  '€': 'EUR',
  欧元: 'EUR',
  '£': 'GBP',
  英镑: 'GBP',
  港币: 'HKD',
  日元: 'JPY',
}

const upperCased = (text: string, pattern: string | undefined): string | undefined => {
  const upper = text.normalize('NFKC').trim().toUpperCase()
  return pattern !== undefined && new RegExp(pattern).test(upper) ? upper : undefined
}

/** What the patterns of the schema other than that of ids ask for. */
const patternHints: readonly { readonly sample: string; readonly hint: Text }[] = [
  { sample: 'CNY', hint: { en: 'Write three capital letters, such as CNY.', zh: '请写三个大写字母，例如 CNY。' } },
  {
    sample: 'COV-002',
    hint: { en: 'Write the code of a rule, such as COV-002.', zh: '请写规则的编号，例如 COV-002。' },
  },
  { sample: 'A10', hint: { en: 'Write the code of a key action, such as C3.', zh: '请写关键行动的编号，例如 C3。' } },
]

/** Words for a text that does not have the form it must have: a currency, the code of a rule or an action. */
export const patternWords = (wrong: WrongValue): Words => {
  const shown = shownValue(wrong)
  const text = typeof wrong.value === 'string' ? wrong.value : wrong.written
  const pattern = wrong.expected.schemas.find((schema) => schema.pattern !== undefined)?.pattern
  const name = quoted(wrong.key)
  const known = patternHints.find(({ sample }) => pattern !== undefined && new RegExp(pattern).test(sample))
  const upper = upperCased(text, pattern)
  const better = (known?.sample === 'CNY' ? signs[text.trim().toLowerCase()] : undefined) ?? upper
  return {
    // The sign of a currency may be that of several, and RMB has the form of a code.
    ...(upper !== undefined && better === upper && { certain: upper }),
    message: {
      en: `${shown.en} does not have the form that ${name.en} needs`,
      zh: `${shown.zh}不符合${name.zh}的写法`,
    },
    hint: better === undefined ? (known?.hint ?? { en: 'Choose another value.', zh: '请换一个值。' }) : write(better),
  }
}
