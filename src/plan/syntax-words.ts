import type { Text } from '../report/text.js'
import type { Span } from './lines.js'

/** What is wrong and how to mend it; `span` where the library points at another place. */
export type Words = { readonly message: Text; readonly hint: Text; readonly span?: Span }

const afterValue: Words = {
  message: { en: 'there is more text after the end of the value', zh: '值结束之后还有多余的文字' },
  hint: {
    en: 'Put the whole value in one pair of quotes, or delete what follows.',
    zh: '请把整个值放在一对引号里，或删除后面的文字。',
  },
}

export const missingComma: Words = {
  message: { en: 'a comma is missing between two items', zh: '两项之间缺少逗号' },
  hint: { en: 'Put ", " between the items.', zh: '请在两项之间加上“, ”。' },
}

/** Errors of the library whose words need nothing of the text. */
export const simpleWords: readonly { readonly code: string; readonly has: RegExp; readonly words: Words }[] = [
  {
    code: 'MISSING_CHAR',
    has: /^Comments must be/,
    words: {
      message: { en: 'there is no space before "#"', zh: '“#”前面缺少空格' },
      hint: { en: 'Put a space before the comment.', zh: '请在注释前加一个空格。' },
    },
  },
  {
    code: 'MISSING_CHAR',
    has: /directives-end/,
    words: {
      message: { en: 'a line that begins with "%" is not part of a plan', zh: '以“%”开头的行不属于计划内容' },
      hint: {
        en: 'Delete the line, or put its text in quotes behind a key.',
        zh: '请删除这一行，或把文字加引号写在键后面。',
      },
    },
  },
  {
    code: 'MISSING_CHAR',
    has: /^Missing (,|\}|\])/,
    words: missingComma,
  },
  { code: 'UNEXPECTED_TOKEN', has: /at node end/, words: afterValue },
  {
    code: 'UNEXPECTED_TOKEN',
    has: /header includes extra|^Not a YAML token/,
    words: {
      message: { en: 'there is text behind "|" or ">" on the same line', zh: '“|”或“>”后面同一行还有文字' },
      hint: {
        en: 'Start the text on the next line, indented, or put it in quotes.',
        zh: '请把文字从下一行开始并缩进，或加引号。',
      },
    },
  },
  {
    code: 'UNEXPECTED_TOKEN',
    has: /on same line with key/,
    words: {
      message: { en: 'a list cannot begin on the line of its key', zh: '列表不能与键写在同一行' },
      hint: {
        en: 'Start the list on the next line, or write it as [a, b].',
        zh: '请从下一行开始列表，或写成 [a, b]。',
      },
    },
  },
  {
    code: 'UNEXPECTED_TOKEN',
    has: /flow-(seq|map)-end/,
    words: {
      message: { en: 'a closing bracket has no opening one', zh: '这个右括号没有对应的左括号' },
      hint: { en: 'Delete the bracket, or put the value in quotes.', zh: '请删除该括号，或给值加引号。' },
    },
  },
  {
    code: 'UNEXPECTED_TOKEN',
    has: /empty item|Unexpected ,/,
    words: {
      message: { en: 'a comma has nothing before it', zh: '逗号前面没有内容' },
      hint: { en: 'Delete the comma.', zh: '请删除多余的逗号。' },
    },
  },
]
