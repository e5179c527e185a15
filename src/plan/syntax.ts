import type { Text } from '../report/text.js'
import { excerpt, quoted, visible } from '../report/visible.js'
import { lineIndex, lineSpan, lineText, type Lines, type Span } from './lines.js'
import { errorAt, type Problem } from './problem.js'
import { missingComma, simpleWords, type Words } from './syntax-words.js'
import { trapOfLine, wideCommaTrap } from './traps.js'

/** An error of the YAML library. */
export type SyntaxFault = { readonly code: string; readonly message: string; readonly span: Span }

const indentHint: Text = {
  en: 'Start keys that belong together in the same column, two spaces further in than the key above them.',
  zh: '同一层的键要从同一列开始，比上一层的键多缩进两个空格。',
}

const trimmedSpan = (lines: Lines, index: number): Span => {
  const [start, end] = lineSpan(lines, index)
  const words = lines.text.slice(start, end)
  const indent = words.length - words.trimStart().length
  return [start + indent, Math.max(start + indent, start + words.trimEnd().length)]
}

const wrongIndent = (lines: Lines, offset: number): Words => ({
  message: { en: 'this line is indented differently from the lines it belongs to', zh: '这一行的缩进与同层的行不一致' },
  hint: indentHint,
  span: trimmedSpan(lines, lineIndex(lines, offset)),
})

/** Where the bracket that is still open at `end` was opened. */
const openBracket = (text: string, end: number): number | undefined => {
  let depth = 0
  for (let at = end - 1; at >= Math.max(0, end - 5000); at -= 1) {
    const character = text[at] ?? ''
    if (character === ']' || character === '}') depth += 1
    if (character !== '[' && character !== '{') continue
    if (depth === 0) return at
    depth -= 1
  }
  return undefined
}

const unclosedBracket = (lines: Lines, offset: number, sign: '[' | '{'): Words => {
  const open = openBracket(lines.text, offset)
  const close = sign === '[' ? ']' : '}'
  return {
    message: {
      en: `"${sign}" is opened here and not closed with "${close}"`,
      zh: `此处的“${sign}”没有用“${close}”结束`,
    },
    hint: { en: `Add "${close}" at the end of the list.`, zh: `请在末尾补上“${close}”。` },
    span: open === undefined ? [offset, offset + 1] : [open, open + 1],
  }
}

const noKey = (lines: Lines, [start, end]: Span): Words => {
  const line = trimmedSpan(lines, lineIndex(lines, start))
  const span: Span = [start, Math.max(start + 1, Math.min(end, line[1]))]
  const words = quoted(lines.text.slice(...span).trim())
  return {
    message: {
      en: `${words.en} is neither a key with a value nor an item of a list`,
      zh: `${words.zh}既不是“键: 值”，也不是列表项`,
    },
    hint: {
      en: 'Write "key: value" or "- item"; put text of several lines behind "key: |", indented.',
      zh: '请写成“key: value”或“- item”；多行文字写在“key: |”下面并缩进。',
    },
    span,
  }
}

const quoteIt = (lines: Lines, [start]: Span): Words => {
  const [, end] = lineSpan(lines, lineIndex(lines, start))
  const value = lines.text
    .slice(start, end)
    .replace(/\s+#.*$/, '')
    .trim()
  const written = value.includes('"') ? `'${excerpt(value.replaceAll("'", "''"))}'` : `"${excerpt(value)}"`
  const first = quoted(value.slice(0, 1))
  return {
    message: {
      en: `a value may not begin with ${first.en} unless it is in quotes`,
      zh: `以${first.zh}开头的值必须加引号`,
    },
    hint: { en: `Put it in quotes: ${written}.`, zh: `请加引号：${written}。` },
    span: [start, start + Math.max(1, value.length)],
  }
}

const colonInValue = (lines: Lines, span: Span): Words => {
  const [, end] = lineSpan(lines, lineIndex(lines, span[0]))
  const value = lines.text.slice(span[0], end).trim()
  const words = excerpt(value, 60)
  return {
    message: { en: 'a value with ": " inside must be in quotes', zh: '含有“: ”的值必须加引号' },
    hint: {
      en: `Put it in quotes: '${words}', or start a new line for each key.`,
      zh: `请加引号：'${words}'，或让每个键另起一行。`,
    },
    span: [span[0], span[0] + Math.max(1, value.length)],
  }
}

const wordsOf = (lines: Lines, { code, message, span }: SyntaxFault): Words => {
  switch (code) {
    case 'TAB_AS_INDENT':
      return {
        message: {
          en: 'a tab is used as indentation, and YAML takes only spaces',
          zh: '缩进用了制表符，YAML 只接受空格',
        },
        hint: { en: 'Replace each tab with two spaces.', zh: '请把每个制表符换成两个空格。' },
      }
    case 'BAD_SCALAR_START':
      return quoteIt(lines, span)
    case 'BAD_INDENT':
      if (message.startsWith('Flow map')) return unclosedBracket(lines, span[0], '{')
      if (message.startsWith('Flow sequence')) return unclosedBracket(lines, span[0], '[')
      return wrongIndent(lines, span[0])
    case 'BLOCK_IN_FLOW': {
      const trap = wideCommaTrap(lines.text.slice(...span))
      if (!trap) return missingComma
      return { ...trap, span: [span[0] + trap.span[0], span[0] + trap.span[1]] }
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return message.startsWith('Nested') ? colonInValue(lines, span) : wrongIndent(lines, span[0])
    case 'MULTILINE_IMPLICIT_KEY':
      return noKey(lines, span)
    case 'BAD_DQ_ESCAPE': {
      const escape = quoted(lines.text.slice(...span), 10)
      const after = quoted(lines.text.slice(span[0], span[0] + 2), 10)
      const shown = span[1] - span[0] > 1 ? escape : after
      return {
        message: { en: `${shown.en} has no meaning between double quotes`, zh: `${shown.zh}在双引号中没有意义` },
        hint: { en: 'Write the backslash twice, or use single quotes.', zh: '请把反斜杠写两遍，或改用单引号。' },
      }
    }
    case 'KEY_OVER_1024_CHARS':
      return {
        message: { en: 'a key is longer than 1,024 characters', zh: '键超过 1,024 个字符' },
        hint: { en: 'Check where the key ends: a ": " may be missing.', zh: '请检查键在哪里结束：可能缺少“: ”。' },
      }
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'BAD_PROP_ORDER':
    case 'BAD_COLLECTION_TYPE':
      return {
        message: {
          en: '"&", "*" and "!" at the start of a value have a special meaning',
          zh: '值开头的“&”“*”“!”有特殊含义',
        },
        hint: { en: 'Put the value in quotes.', zh: '请给值加引号。' },
      }
    default: {
      if (message.startsWith('Sequence item without')) return wrongIndent(lines, span[0])
      if (message.startsWith('Implicit map keys')) return noKey(lines, span)
      const known = simpleWords.find((entry) => entry.code === code && entry.has.test(message))
      if (known) {
        const line = lineIndex(lines, span[0])
        return message.includes('directives-end') ? { ...known.words, span: trimmedSpan(lines, line - 1) } : known.words
      }
      const original = visible(message.split('\n')[0] ?? '').slice(0, 120)
      return {
        message: { en: `this is not YAML: ${original}`, zh: `这里不符合 YAML 语法：${original}` },
        hint: { en: 'Check indentation, quotes and brackets here.', zh: '请检查此处的缩进、引号和括号。' },
      }
    }
  }
}

const unclosedQuote = (lines: Lines, start: number): Problem => {
  const sign = lines.text[start] ?? '"'
  return errorAt(
    [],
    [start, start + 1],
    { en: `the quote ${sign} is opened here and never closed`, zh: `此处的引号 ${sign} 没有结束` },
    { en: `Add ${sign} at the end of the value.`, zh: `请在值的末尾补上 ${sign}。` },
  )
}

/** A key under a line that already has a value: the library sees one long key. `longKeys`: start → end of each. */
const tooDeep = (
  lines: Lines,
  longKeys: ReadonlyMap<number, number>,
  { code, span }: SyntaxFault,
): Words | undefined => {
  const end = code === 'BLOCK_AS_IMPLICIT_KEY' ? longKeys.get(span[0]) : undefined
  if (end === undefined) return undefined
  const below = Math.max(lineIndex(lines, span[0]) + 1, lineIndex(lines, Math.max(span[0], end - 1)))
  return wrongIndent(lines, lineSpan(lines, below)[0])
}

/** The errors of the library in plain words; one for each cause. `quotes` are quotation marks that are never closed. */
export const syntaxProblems = (lines: Lines, faults: readonly SyntaxFault[], quotes: readonly number[]): Problem[] => {
  const problems: Problem[] = []
  const [quote] = quotes
  const longKeys = new Map(
    faults.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map(({ span }) => [span[0], span[1]] as const),
  )
  let tabs = 0
  let lastLine = -2
  for (const fault of [...faults].sort((a, b) => a.span[0] - b.span[0])) {
    if (quote !== undefined && fault.span[0] >= quote) break
    const line = lineIndex(lines, fault.span[0])
    const trap = trapOfLine(lineText(lines, line))
    if (fault.code === 'TAB_AS_INDENT' || trap?.message.en.startsWith('a tab') === true) {
      tabs += 1
      if (tabs > 1) continue
    }
    // What a line breaks, the next one feels as well.
    if (line <= lastLine + 1 && !['TAB_AS_INDENT', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE'].includes(fault.code)) continue
    if (line === lastLine) continue
    lastLine = line
    const [start] = lineSpan(lines, line)
    if (trap && fault.code !== 'BAD_SCALAR_START' && fault.code !== 'BAD_DQ_ESCAPE') {
      const span: Span = [start + trap.span[0], start + trap.span[1]]
      problems.push(errorAt([], span, trap.message, trap.hint, trap.instead))
      continue
    }
    const words = tooDeep(lines, longKeys, fault) ?? wordsOf(lines, fault)
    problems.push(errorAt([], words.span ?? fault.span, words.message, words.hint))
  }
  if (quote !== undefined) problems.push(unclosedQuote(lines, quote))
  return problems
}
