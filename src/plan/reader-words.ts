import type { Path } from '../report/diagnostic.js'
import { quoted } from '../report/visible.js'
import { deepestNesting, mostTokens, mostValues } from './limits.js'
import type { Lines, Span } from './lines.js'
import { errorAt, type Problem, type Refusal } from './problem.js'

export const tooDeep = (line: number): Refusal => ({
  line,
  message: {
    en: `the file nests more than ${String(deepestNesting)} levels deep, the limit`,
    zh: `文件嵌套超过 ${String(deepestNesting)} 层的上限`,
  },
})

export const tooMany = (line: number): Refusal => ({
  line,
  message: {
    en: `the file has more than ${String(mostTokens)} words, signs, spaces and line ends, the limit`,
    zh: `文件中的词、符号、空格和换行超过 ${String(mostTokens)} 个的上限`,
  },
})

export const tooLarge = (line: number): Refusal => ({
  line,
  message: {
    en: `the file holds more than ${String(mostValues)} values once its aliases are written out, the limit`,
    zh: `展开别名后，文件中的值超过 ${String(mostValues)} 个的上限`,
  },
})

export const manyDocuments = (span: Span): Problem =>
  errorAt(
    [],
    span,
    {
      en: 'the file holds more than one document, and a plan is one',
      zh: '文件中有多个文档，而一份计划只能是一个文档',
    },
    {
      en: 'Delete the line "---", or save the second part as a file of its own.',
      zh: '请删除“---”这一行，或把第二部分另存为单独的文件。',
    },
  )

export const tagProblem = (lines: Lines, span: Span): Problem => {
  const words = quoted(lines.text.slice(...span), 40)
  return errorAt(
    [],
    span,
    { en: `the tag ${words.en} is not allowed in a plan`, zh: `计划中不允许使用标签${words.zh}` },
    {
      en: 'Delete it, or put the whole value in quotes if it is text.',
      zh: '请删除它；如果是文字，请给整个值加引号。',
    },
  )
}

export const containsItself = (name: string, path: Path, span: Span): Problem => {
  const words = quoted(`*${name}`)
  return errorAt(
    path,
    span,
    { en: `${words.en} stands for a value that contains itself`, zh: `${words.zh}所指的值包含它自身` },
    { en: 'Write the value out instead of the alias.', zh: '请写出具体的值，不要用别名。' },
  )
}

export const noSuchAnchor = (name: string, path: Path, span: Span): Problem => {
  const words = quoted(`*${name}`)
  const anchor = quoted(`&${name}`)
  return errorAt(
    path,
    span,
    {
      en: `${words.en} stands for a value marked ${anchor.en}, and there is none before it`,
      zh: `${words.zh}引用的标记${anchor.zh}在它之前不存在`,
    },
    { en: `If it is text, put it in quotes: ${words.en}.`, zh: `如果是文字，请加引号：${words.en}。` },
  )
}

export const noWord = (path: Path, span: Span): Problem =>
  errorAt(
    path,
    span,
    { en: 'a key must be a single word, and this is none', zh: '键必须是一个词，而这里不是' },
    { en: 'Write "key: value".', zh: '请写成“key: value”。' },
  )

export const mergeKey = (path: Path, span: Span): Problem =>
  errorAt(
    path,
    span,
    { en: 'the merge key "<<" is not supported', zh: '不支持合并键“<<”' },
    { en: 'Write the keys out where they belong.', zh: '请把各个键直接写在所属位置。' },
  )

export const duplicateKey = (key: string, path: Path, span: Span, first: Span): Problem => {
  const words = quoted(key)
  return {
    ...errorAt(
      path,
      span,
      { en: `the key ${words.en} stands twice in the same place`, zh: `同一处的键${words.zh}出现了两次` },
      { en: 'Merge the two, or delete one.', zh: '请合并两处，或删除其中一处。' },
    ),
    related: [{ message: { en: 'first written here', zh: '第一次写在这里' }, span: first }],
  }
}

export const marksNothing = (name: string, path: Path, span: Span): Problem => {
  const words = quoted(`&${name}`)
  return errorAt(
    path,
    span,
    { en: `${words.en} marks a value, and none follows`, zh: `${words.zh}用来标记值，但后面没有值` },
    { en: `If it is text, put it in quotes: ${words.en}.`, zh: `如果是文字，请加引号：${words.en}。` },
  )
}
