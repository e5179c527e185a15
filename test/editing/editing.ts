import { expect } from 'vitest'
import type { Change, Value } from '../../src/editing/change.js'
import { edited, type Draft, type Edited, type NotEdited } from '../../src/editing/edit.js'
import { keysOfFormat } from '../../src/plan/format.js'

type Path = readonly (string | number)[]

export const set = (path: Path, value: Value): Change => ({ kind: 'set', path, value })
export const insert = (path: Path, value: Value): Change => ({ kind: 'insert', path, value })
export const remove = (...path: Path): Change => ({ kind: 'remove', path })
export const rename = (path: Path, key: string): Change => ({ kind: 'rename', path, key })

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
export const textOf = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** Changes in a plan of one file. */
export const tried = (text: string, ...changes: readonly Change[]): Edited | NotEdited => {
  const draft: Draft = { kind: 'file', files: [{ file: 'x.plan.yaml', bytes: bytesOf(text) }] }
  return edited(draft, changes, keysOfFormat)
}

/** The text of a plan after some changes. */
export const after = (text: string, ...changes: readonly Change[]): string => {
  const result = tried(text, ...changes)
  if (result.kind === 'refused') throw new Error(`line ${String(result.line)}: ${result.message.en}`)
  return textOf(result.files[0]?.bytes)
}

/** A name, a text with the lines that go and come, and the changes that are to bring this about. */
export type Case = readonly [name: string, diff: string, ...changes: readonly Change[]]

/** The text before and after, from all of its lines: `-` goes, `+` comes. The last `\` stands for a missing line end. */
const sides = (diff: string): readonly [string, string] => {
  const lines = diff.slice(1, -1).split('\n')
  const side = (sign: string): string => {
    const own = lines.filter((line) => line === '' || line.startsWith(' ') || line.startsWith(sign))
    const text = own.map((line) => `${line.slice(2)}\n`).join('')
    return lines.at(-1) === '\\' ? text.slice(0, -1) : text
  }
  return [side('-'), side('+')]
}

/** Fails unless the changes lead from one side of a diff to the other, byte by byte. */
export const expectDiff = ([, diff, ...changes]: Case): void => {
  const [before, wanted] = sides(diff)
  expect(after(before, ...changes)).toBe(wanted)
}
