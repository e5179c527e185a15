import type { Value } from '../report/repair.js'
import type { Text } from '../report/text.js'
import { quoted } from '../report/visible.js'
import type { Span } from './lines.js'
import type { Expected } from './schema-outline.js'

/** What is wrong and how to mend it. */
export type Words = {
  readonly message: Text
  readonly hint: Text
  /** The part of the written value that is meant: a trap of YAML, not a wrong value. */
  readonly within?: Span
  /** What was certainly meant in place of that part. */
  readonly instead?: string
  /** What is meant, where it can be nothing else; null = nothing, so that the value goes. */
  readonly certain?: Value
  /** The same for an item that is several in one. */
  readonly certainItems?: readonly Value[]
}

/** One wrong value with all that helps to word it. */
export type WrongValue = {
  readonly value: unknown
  /** As it stands in the file: `010`, `"1"`. */
  readonly written: string
  /** The key it belongs to; for an item, the key of the list. */
  readonly key: string
  readonly isItem: boolean
  readonly expected: Expected
  /** What the items of the value may be, where it is to be a list. */
  readonly item: Expected
  /** Keywords of the schema that it breaks. */
  readonly broken: ReadonlySet<string>
  /** The id that a word can only mean here. */
  readonly called: (word: string) => string | undefined
}

/** The value as a person wrote it, in quotation marks; numbers and truth values stand bare, in Chinese with a space. */
export const shownValue = ({ value, written }: WrongValue): Text => {
  if (typeof value === 'string') return quoted(value)
  const bare = quoted(written)
  return { en: bare.en.slice(1, -1), zh: `${bare.zh.slice(1, -1)} ` }
}

/** `Write "x".` */
export const write = (value: string): Text => ({ en: `Write ${quoted(value).en}.`, zh: `请写${quoted(value).zh}。` })

/** `Write 680.`: what needs no quotation marks in YAML and would be wrong with them. */
export const writeBare = (value: string): Text => ({ en: `Write ${value}.`, zh: `请写 ${value}。` })

export const leaveEmpty = (wrong: Pick<WrongValue, 'key' | 'isItem'>, value: string): Words => {
  const shown = quoted(value)
  const key = quoted(`${wrong.key}:`)
  return {
    certain: null,
    message: {
      en: `${shown.en} stands for a value that is not known; such a value is left empty`,
      zh: `${shown.zh}表示未知的值；未知的值应留空`,
    },
    hint: wrong.isItem
      ? { en: 'Delete the item.', zh: '请删除这一项。' }
      : { en: `Delete the value: ${key.en} alone means unknown.`, zh: `请删除该值：只写${key.zh}就表示未知。` },
  }
}
