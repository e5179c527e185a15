import type { Text } from '../report/text.js'
import { quoted } from '../report/visible.js'
import type { Lines } from './lines.js'
import { errorAt, type Problem } from './problem.js'
import type { Reading } from './reader.js'
import { trapOfLine } from './traps.js'

type RootProblem = {
  readonly message: Text
  readonly hint: Text
  /** Where, if not the whole root. */ readonly at?: number
  /** What was certainly meant there. */
  readonly instead?: string
}

const start: Text = {
  en: 'Begin with "version: 1" and "account:", with "name: …" indented below it.',
  zh: '请以“version: 1”和“account:”开头，并在其下缩进写“name: …”。',
}

/** What a file may be as a whole. */
export type FileKind = 'plan' | 'part' | 'config' | 'baseline'

const starts: Readonly<Record<FileKind, Text>> = {
  plan: start,
  part: { en: 'Write top-level keys of the plan, such as "team:".', zh: '请写计划的最上层键，例如“team:”。' },
  config: { en: 'Write keys such as "language: zh".', zh: '请写“language: zh”这样的键。' },
  baseline: { en: 'Begin with "version: 1" and "plans:".', zh: '请以“version: 1”和“plans:”开头。' },
}

/** What stands in for a file with nothing in it: a part or a configuration may be empty. */
export const emptyPart: Readonly<Record<string, unknown>> = {}

/** What is wrong with a file as a whole, if anything: it is empty, a list, or plain text. */
export const rootProblem = (data: unknown, text: string, what: FileKind): RootProblem | undefined => {
  if (data === null)
    return what === 'plan' ? { message: { en: 'the file is empty', zh: '文件是空的' }, hint: start } : undefined
  if (Array.isArray(data))
    return {
      message: { en: 'the file is a list, and a group of keys is expected', zh: '文件内容是列表，而这里应为一组键' },
      hint: starts[what],
    }
  if (typeof data === 'object') return undefined
  const lines = text.split('\n')
  const first = lines.findIndex((line) => /^[^#\s]/.test(line))
  const trap = trapOfLine(lines[first] ?? '')
  if (trap) {
    const before = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0)
    const { message, hint, span, instead } = trap
    return { message, hint, at: before + span[0], ...(instead !== undefined && { instead }) }
  }
  return {
    message: {
      en: 'the file is plain text, and a group of keys is expected',
      zh: '文件内容是普通文字，而这里应为一组键',
    },
    hint: starts[what],
  }
}

type Whole = {
  readonly data: unknown
  /** Nothing could be read. */
  readonly isEmpty: boolean
  readonly problems: readonly { readonly lines: Lines; readonly problem: Problem }[]
}

/** The files of a plan as one: each holds some of the top-level keys, and none may hold what another has. */
export const merged = (readings: readonly Reading[]): Whole => {
  const owners = new Map<string, Reading>()
  const data: Record<string, unknown> = {}
  const problems: { lines: Lines; problem: Problem }[] = []
  let isEmpty = true
  for (const reading of readings) {
    if (typeof reading.data !== 'object' || reading.data === null) continue
    isEmpty = false
    for (const [key, value] of Object.entries(reading.data)) {
      const owner = owners.get(key)
      if (owner) problems.push({ lines: reading.places.lines, problem: inTwoFiles(key, owner, reading) })
      else {
        owners.set(key, reading)
        Object.defineProperty(data, key, { value, enumerable: true, writable: true, configurable: true })
      }
    }
  }
  return { data, isEmpty, problems }
}

const keySpan = ({ places }: Reading, key: string): readonly [number, number] =>
  places.root?.entries?.get(key)?.key ?? [0, 0]

const inTwoFiles = (key: string, first: Reading, second: Reading): Problem => {
  const words = quoted(key)
  const file = quoted(first.places.lines.file)
  return {
    ...errorAt(
      [key],
      keySpan(second, key),
      { en: `the key ${words.en} is in ${file.en} as well`, zh: `键${words.zh}在${file.zh}中也有` },
      { en: 'Keep it in one of the two files.', zh: '请只在其中一个文件中保留。' },
    ),
    related: [
      {
        message: { en: 'first written here', zh: '第一次写在这里' },
        span: keySpan(first, key),
        lines: first.places.lines,
      },
    ],
  }
}
