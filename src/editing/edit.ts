import { linesOf, lineIndex, unixLines } from '../plan/lines.js'
import { readYaml } from '../plan/reader.js'
import type { Path } from '../report/diagnostic.js'
import type { Text } from '../report/text.js'
import { applied, isEqual, smallest, type Change, type Value } from './change.js'
import { partOfKey } from './parts.js'
import { spliced, type Way } from './splice.js'
import { waysTo, type KeyOrder } from './ways.js'

/** The bytes of a plan file; undefined where it does not exist yet. */
export type PlanFile = { readonly file: string; readonly bytes: Uint8Array | undefined }

/** A plan on disk as it is edited: one file, or the files of a folder with a new part file where one is wanted. */
export type Draft = { readonly kind: 'file' | 'folder'; readonly files: readonly PlanFile[] }

/** Why nothing was changed; `line` counts from 1. */
export type NotEdited = {
  readonly kind: 'refused'
  readonly file: string
  readonly line: number
  readonly message: Text
  readonly hint: Text
}

export type Edited = {
  readonly kind: 'edited'
  /** Every file of the plan afterwards, new ones included. */
  readonly files: readonly PlanFile[]
  /** Those of them that are not as they were. */
  readonly changed: readonly {
    readonly file: string
    readonly before: Uint8Array | undefined
    readonly after: Uint8Array
  }[]
}

type OpenFile = { readonly file: string; readonly bom: string; readonly text: string }

const opened = ({ file, bytes }: PlanFile): OpenFile => {
  // Whoever edits a plan has read it before: its bytes are UTF-8.
  const whole = bytes === undefined ? '' : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  const bom = whole.startsWith('\ufeff') ? '\ufeff' : ''
  return { file, bom, text: whole.slice(bom.length) }
}

const dataOf = ({ file, text }: Pick<OpenFile, 'file' | 'text'>): Value | undefined => {
  const { data, problems, refusal } = readYaml(file, unixLines(text))
  return refusal || problems.some(({ severity }) => severity === 'error') ? undefined : ((data ?? {}) as Value)
}

const hasKey = (file: OpenFile, key: string): boolean => {
  const data = dataOf(file)
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
}

/** The first line of a new part file, after the model of the files that are there. */
const modelineFrom = (files: readonly OpenFile[]): string => {
  const lines = files.flatMap(({ text }) => /^# yaml-language-server: \$schema=\S+/.exec(text)?.[0] ?? [])
  const [line] = lines
  return line === undefined ? '' : `${line.replace('account-plan.schema.json', 'account-plan-part.schema.json')}\n\n`
}

/** The file that holds a top-level key, or is to hold it. */
const homeOf = (
  kind: Draft['kind'],
  files: readonly OpenFile[],
  [key]: Path,
): { readonly index: number } | OpenFile => {
  const name = String(key)
  const holding = files.findIndex((file) => hasKey(file, name))
  if (holding >= 0 || kind === 'file') return { index: Math.max(holding, 0) }
  const part = partOfKey(name)
  const own = files.findIndex(({ file }) => new RegExp(`(?:^|/)${part}\\.ya?ml$`).test(file))
  if (own >= 0) return { index: own }
  const [head] = files
  const folder = head?.file.slice(0, head.file.lastIndexOf('/') + 1) ?? ''
  return { file: `${folder}${part}.yaml`, bom: '', text: modelineFrom(files) }
}

const notSafe = (file: string, line: number): NotEdited => ({
  kind: 'refused',
  file,
  line,
  message: {
    en: 'this place is written in a way that cannot be changed without disturbing the rest',
    zh: '这一处的写法无法在不影响其他内容的情况下修改',
  },
  hint: { en: 'Change it in an editor; nothing was written.', zh: '请在编辑器中修改；没有写入任何内容。' },
})

type Step = { readonly kind: 'done'; readonly text: string; readonly way: Way } | NotEdited

/** One small change in one text: the first way that leads to the data that is meant, and to nothing else. */
const step = ({ file, text }: OpenFile, change: Change, order: KeyOrder): Step => {
  const data = dataOf({ file, text })
  if (data === undefined) return notSafe(file, 1)
  const ways = waysTo(text, change, order)
  const lineOf = (offset: number): number => lineIndex(linesOf(file, unixLines(text)), offset) + 1
  if ('message' in ways)
    return { kind: 'refused', file, line: lineOf(ways.offset), message: ways.message, hint: ways.hint }
  const wanted = applied(data, [change])
  for (const way of ways) {
    const after = spliced(text, way)
    const read = dataOf({ file, text: after })
    if (read !== undefined && isEqual(read, wanted)) return { kind: 'done', text: after, way }
  }
  return notSafe(file, lineOf(ways[0]?.[0]?.start ?? 0))
}

/**
 * Makes changes in the text of a plan by splicing: no byte changes but those that must, whatever the style of the file.
 * The result has been read again and compared with the data that is meant. All or nothing.
 */
export const edited = ({ kind, files }: Draft, changes: readonly Change[], order: KeyOrder): Edited | NotEdited => {
  const open = files.map(opened)
  for (const change of changes) {
    const home = homeOf(kind, open, change.path)
    const index = 'index' in home ? home.index : open.push(home) - 1
    const first = open[index]
    if (first === undefined) throw new Error('a plan has at least one file')
    for (const small of smallest(dataOf(first), change)) {
      const file = open[index] ?? first
      const done = step(file, small, order)
      if (done.kind === 'refused') return done
      open[index] = { ...file, text: done.text }
    }
  }
  const encoder = new TextEncoder()
  const after = open.map(({ file, bom, text }) => ({ file, bytes: encoder.encode(bom + text) }))
  return {
    kind: 'edited',
    files: after,
    changed: after.flatMap(({ file, bytes }, index) => {
      const before = files[index]?.bytes
      return before !== undefined && Buffer.compare(before, bytes) === 0 ? [] : [{ file, before, after: bytes }]
    }),
  }
}
