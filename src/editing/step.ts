import { unixLines } from '../plan/lines.js'
import { quickReading } from '../plan/quick-reader.js'
import { readYaml } from '../plan/reader.js'
import type { Text } from '../report/text.js'
import { applied, isEqual, smallest, type Change, type Value } from './change.js'
import { documentOf } from './document.js'
import { unified } from './line-ends.js'
import type { KeyOrder } from './site.js'
import { lineStart, spliced, type Way } from './splice.js'
import { walk } from './walk.js'
import { waysTo } from './ways.js'

/** A text with what it says; undefined when it is no YAML that a plan can be read from. */
export type Read = { readonly text: string; readonly data: Value | undefined }

export const read = (text: string): Read => {
  const unix = unixLines(text)
  const quick = quickReading(unix)
  if (quick) return { text, data: (quick.data ?? {}) as Value }
  const { data, problems, refusal } = readYaml('', unix)
  const isBad = refusal !== undefined || problems.some(({ severity }) => severity === 'error')
  return { text, data: isBad ? undefined : ((data ?? {}) as Value) }
}

/** Why nothing was changed; `line` counts from 1. */
export type Refused = { readonly kind: 'refused'; readonly line: number; readonly message: Text; readonly hint: Text }

export type Step = { readonly kind: 'done'; readonly after: Read; readonly way: Way } | Refused

const notSafe = (line: number): Refused => ({
  kind: 'refused',
  line,
  message: {
    en: 'this place is written in a way that cannot be changed without disturbing the rest',
    zh: '这一处的写法无法在不影响其他内容的情况下修改',
  },
  hint: { en: 'Change it in an editor; nothing was written.', zh: '请在编辑器中修改；没有写入任何内容。' },
})

/** A change cut into steps. An alias is not followed: what it stands for is replaced as a whole. */
export const stepsTo = ({ text, data }: Read, change: Change): readonly Change[] => {
  if (!text.includes('*')) return smallest(data, change)
  const document = documentOf(unified(text).text)
  return smallest(data, change, (path) => {
    const { steps, missing } = walk(document, path)
    return missing.length === 0 && steps.at(-1)?.node.kind === 'alias'
  })
}

/** One small change in one text: the first way that leads to the data that is meant, and to nothing else. */
export const step = ({ text, data }: Read, change: Change, order: KeyOrder): Step => {
  if (data === undefined) return notSafe(1)
  const wanted = applied(data, [change])
  const lines = unified(text)
  const lineOf = (offset: number): number => lines.text.slice(0, lineStart(lines.text, offset)).split('\n').length
  const ways = waysTo(lines.text, change, order)
  if ('message' in ways) return { kind: 'refused', line: lineOf(ways.offset), message: ways.message, hint: ways.hint }
  for (const each of ways) {
    const way = lines.inFile(each)
    const after = read(spliced(text, way))
    if (after.data !== undefined && isEqual(after.data, wanted)) return { kind: 'done', after, way }
  }
  return notSafe(lineOf(ways[0]?.[0]?.start ?? 0))
}
