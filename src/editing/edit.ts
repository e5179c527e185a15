import type { Path } from '../report/diagnostic.js'
import { isMap, type Change } from './change.js'
import { partOfKey } from './parts.js'
import type { KeyOrder } from './site.js'
import { read, step, stepsTo, type Read, type Refused } from './step.js'

/** The bytes of a plan file; undefined where it does not exist yet. */
export type PlanFile = { readonly file: string; readonly bytes: Uint8Array | undefined }

/** A plan on disk as it is edited: one file, or the files of a folder with a new part file where one is wanted. */
export type Draft = { readonly kind: 'file' | 'folder'; readonly files: readonly PlanFile[] }

/** Why nothing was changed, and where. */
export type NotEdited = Refused & { readonly file: string }

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

/** A file with what it says, and the mark in front of it. */
export type OpenFile = Read & { readonly file: string; readonly bytes: Uint8Array | undefined; readonly bom: string }

export const opened = ({ file, bytes }: PlanFile): OpenFile => {
  // Whoever edits a plan has read it before: its bytes are UTF-8.
  const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  const bom = whole.startsWith('\ufeff') ? '\ufeff' : ''
  return { file, bytes, bom, ...read(whole.slice(bom.length)) }
}

const holds = ({ data }: OpenFile, key: string): boolean => isMap(data) && Object.hasOwn(data, key)

/** The first line of a new part file, after the model of the files that are there. */
const modelineFrom = (files: readonly OpenFile[]): string => {
  const [line] = files.flatMap(({ text }) => /^# yaml-language-server: \$schema=\S+(\r?\n|\r)?/m.exec(text)?.[0] ?? [])
  if (line === undefined) return ''
  const end = /[\r\n]+$/.exec(line)?.[0] ?? '\n'
  return `${line.trimEnd().replace('account-plan.schema.json', 'account-plan-part.schema.json')}${end}${end}`
}

/** The file that holds a top-level key, or is to hold it: in a folder, the part of that key. */
const homeOf = (kind: Draft['kind'], files: readonly OpenFile[], [name]: Path): OpenFile | undefined => {
  const key = String(name)
  const holding = files.find((file) => holds(file, key))
  if (holding || kind === 'file') return holding ?? files[0]
  const part = partOfKey(key)
  const own = files.find(({ file }) => new RegExp(`(?:^|/)${part}\\.ya?ml$`).test(file))
  if (own) return own
  const head = files[0]?.file ?? ''
  return {
    file: `${head.slice(0, head.lastIndexOf('/') + 1)}${part}.yaml`,
    bytes: undefined,
    bom: '',
    ...read(modelineFrom(files)),
  }
}

/**
 * Makes changes in the text of a plan by splicing: no byte changes but those that must, whatever the style of the file.
 * The result has been read again and compared with the data that is meant. All or nothing.
 */
export const edited = ({ kind, files }: Draft, changes: readonly Change[], order: KeyOrder): Edited | NotEdited => {
  const open = files.map(opened)
  for (const change of changes) {
    let home = homeOf(kind, open, change.path)
    if (home === undefined) throw new Error('a plan has at least one file')
    for (const small of stepsTo(home, change)) {
      const done = step(home, small, order)
      if (done.kind === 'refused') return { ...done, file: home.file }
      const index = open.indexOf(home)
      home = { ...home, ...done.after }
      if (index < 0) open.push(home)
      else open[index] = home
    }
  }
  return asEdited(open)
}

/** The files with the texts that they have now. */
export const asEdited = (open: readonly OpenFile[]): Edited => {
  const all = open.map(({ file, bytes: before, bom, text }) => {
    const after = new TextEncoder().encode(bom + text)
    return { file, before, after: Buffer.compare(before ?? new Uint8Array(), after) === 0 ? before : after }
  })
  return {
    kind: 'edited',
    files: all.map(({ file, after }) => ({ file, bytes: after })),
    changed: all.flatMap(({ file, before, after }) =>
      after === undefined || after === before ? [] : [{ file, before, after }],
    ),
  }
}
