import type { Text } from './text.js'
import { quoted } from './visible.js'
import { grouped } from './words.js'

/** What is wrong with the form of a statement, at a piece of it: what is said, and how to mend it. */
export type FaultWords = { readonly said: Text; readonly mend: Text }

const parts: Text = {
  en: 'A statement is made of names, numbers, + - * /, brackets, == != < <= > >=, and, or.',
  zh: '断言只能由名称、数字、+ - * /、括号、== != < <= > >=、and、or 组成。',
}

/** What people write, and what is read. */
const instead: Readonly<Record<string, string>> = {
  '=': '==',
  '＝': '==',
  '===': '==',
  '=>': '>=',
  '=<': '<=',
  '<>': '!=',
  '≠': '!=',
  '≥': '>=',
  '≤': '<=',
  '＞': '>',
  '＜': '<',
  '×': '*',
  '÷': '/',
  '（': '(',
  '）': ')',
  '&&': 'and',
  '||': 'or',
  AND: 'and',
  And: 'and',
  OR: 'or',
  Or: 'or',
  且: 'and',
  或: 'or',
}

/** The sign or word that is read where people write this one; undefined = there is none. */
export const readFor = (piece: string): string | undefined =>
  Object.hasOwn(instead, piece) ? instead[piece] : undefined

const named: Text = {
  en: 'Name a figure as section.key, as in pipeline.open_weighted, or a goal as its id and a field, as in revenue.actual.',
  zh: '数字写成“部分.键”，例如 pipeline.open_weighted；目标写成“目标 id.字段”，例如 revenue.actual。',
}

const writeInstead = (piece: string): Text | undefined => {
  const right = readFor(piece)
  return right === undefined ? undefined : { en: `Write ${right} for it.`, zh: `请改写成 ${right}。` }
}

const faults = {
  sign: (piece) => ({
    said: { en: `${quoted(piece).en} has no place in a statement`, zh: `断言中不能有${quoted(piece).zh}` },
    mend: writeInstead(piece) ?? parts,
  }),
  word: (piece) => ({
    said: { en: `${quoted(piece).en} names no figure`, zh: `${quoted(piece).zh}不是数字的名称` },
    mend: writeInstead(piece) ?? named,
  }),
  number: (piece) => ({
    said: {
      en: `${quoted(piece).en} is not a number as it is written here`,
      zh: `${quoted(piece).zh}不是这里的数字写法`,
    },
    mend: { en: 'Write plain digits, such as 5000000 or 0.5.', zh: '请只写数字，例如 5000000 或 0.5。' },
  }),
  value_missing: (piece) => ({
    said:
      piece === ''
        ? { en: 'a name or a number is missing at the end', zh: '末尾缺少名称或数字' }
        : {
            en: `a name or a number is missing before ${quoted(piece).en}`,
            zh: `${quoted(piece).zh}之前缺少名称或数字`,
          },
    mend: named,
  }),
  operator_missing: (piece) => ({
    said: {
      en: `nothing says how ${quoted(piece).en} goes with what stands before it`,
      zh: `${quoted(piece).zh}与前面的内容之间缺少运算符`,
    },
    mend: {
      en: 'Write + - * /, a comparison, and or or between the two.',
      zh: '请在两者之间写上 + - * /、比较符号、and 或 or。',
    },
  }),
  unclosed: () => ({
    said: { en: 'this bracket is never closed', zh: '这个括号没有闭合' },
    mend: { en: 'Write the ) that belongs to it.', zh: '请补上对应的 )。' },
  }),
  unopened: () => ({
    said: { en: 'this bracket was never opened', zh: '这个括号没有对应的左括号' },
    mend: { en: 'Delete it, or write the ( that belongs to it.', zh: '请删去它，或补上对应的 (。' },
  }),
  chain: (piece) => ({
    said: { en: `${quoted(piece).en} compares a comparison`, zh: `${quoted(piece).zh}把比较的结果又拿来比较` },
    mend: {
      en: 'Write two comparisons, joined by and: a < b and b < c.',
      zh: '请写成两个比较，用 and 连接：a < b and b < c。',
    },
  }),
  no_comparison: (piece) => ({
    said: { en: `${quoted(piece).en} is a number and says nothing`, zh: `${quoted(piece).zh}只是一个数，没有作出判断` },
    mend: { en: 'Compare it with something, as in >= 5000000.', zh: '请与某个值比较，例如 >= 5000000。' },
  }),
  not_a_number: (piece) => ({
    said: {
      en: `${quoted(piece).en} is true or false, and a number is needed here`,
      zh: `${quoted(piece).zh}只有成立与不成立，而这里需要一个数`,
    },
    mend: { en: 'Join comparisons by and or or.', zh: '请用 and 或 or 连接比较。' },
  }),
  too_long: () => ({
    said: { en: 'the statement is too long', zh: '断言太长' },
    mend: { en: 'Make several statements of it.', zh: '请拆成几条断言。' },
  }),
  too_deep: () => ({
    said: { en: 'there are brackets in too many brackets', zh: '括号嵌套太深' },
    mend: { en: 'Make several statements of it.', zh: '请拆成几条断言。' },
  }),
} satisfies Record<string, (piece: string) => FaultWords>

/** Words for a fault in a statement, about the piece of it between two places. */
export const faultWords = (
  {
    kind,
    span,
  }: { readonly kind: keyof typeof faults; readonly span: { readonly start: number; readonly end: number } },
  statement: string,
): FaultWords => {
  const place = String(Array.from(statement.slice(0, span.start)).length + 1)
  const { said, mend } = faults[kind](statement.slice(span.start, span.end))
  return {
    said: { en: `at character ${place}, ${said.en}`, zh: `第 ${place} 个字符处，${said.zh}` },
    mend,
  }
}

/** A figure as it is compared: `2,490,000`, `61.1`. */
export const comparedNumber = (decimal: string): string => {
  const [whole = '0', fraction] = decimal.split('.')
  return fraction === undefined ? grouped(whole) : `${grouped(whole)}.${fraction}`
}

/** `pipeline.open_weighted = 2,490,000, coverage.people = 8`. */
export const comparedValues = (known: readonly { readonly name: string; readonly value: string }[]): string =>
  known.map(({ name, value }) => `${name} = ${comparedNumber(value)}`).join(', ')

/** Says of a statement that it does not stand in the plan but in the playbook. */
export const ofEveryPlan: Text = {
  en: ' (plan.config.yaml asserts it of every plan)',
  zh: '（plan.config.yaml 要求每份计划都成立）',
}
