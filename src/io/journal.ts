import { existsSync, renameSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { orMissing } from './faults.js'
import { discard } from './lock.js'
import { contentOf, isSame, prepared, replaceable, settle, type Kept } from './temporary.js'

/** A file of an edit: what it held before (undefined = there was none), and what it is to hold. */
export type Exchange = {
  readonly path: string
  readonly before: Uint8Array | undefined
  readonly after: Uint8Array
}

/** What an edit of several files of a folder is about; it lies there while some of them may be new and others old. */
const journalOf = (folder: string): string => join(folder, '.plan.journal')

const move = (temporary: string, path: string): void => {
  try {
    renameSync(temporary, path)
  } catch (error) {
    discard(temporary)
    throw error
  }
}

/** As readable as the least readable of the files, whose contents it holds. */
const keptOfAll = (files: readonly Exchange[]): Kept | undefined => {
  const all = files.flatMap(({ path }) => replaceable(path) ?? [])
  return all[0] && { ...all[0], mode: all.reduce((mode, one) => mode & one.mode, 0o777) }
}

export const writeJournal = (folder: string, files: readonly Exchange[]): void => {
  const entries: readonly Entry[] = files.map(({ path, before, after }) => ({
    name: basename(path),
    before: before === undefined ? null : Buffer.from(before).toString('base64'),
    after: Buffer.from(after).toString('base64'),
  }))
  const temporary = prepared(folder, Buffer.from(JSON.stringify(entries)), keptOfAll(files))
  move(temporary, journalOf(folder))
  settle(folder)
}

export const hasJournal = (folder: string): boolean => existsSync(journalOf(folder))

export const dropJournal = (folder: string): void => {
  discard(journalOf(folder))
}

type Entry = { readonly name: string; readonly before: string | null; readonly after: string }

/** A journal is only ever about files in its own folder, whoever has written it. */
const isEntry = (value: unknown): value is Entry => {
  const { name, before, after } = (value ?? {}) as Partial<Record<string, unknown>>
  const isName = typeof name === 'string' && /^(?!\.\.?$)[^/\\]+$/.test(name)
  return isName && (before === null || typeof before === 'string') && typeof after === 'string'
}

const entriesIn = (journal: Uint8Array): readonly Entry[] => {
  try {
    const entries: unknown = JSON.parse(new TextDecoder().decode(journal))
    return Array.isArray(entries) && entries.every(isEntry) ? entries : []
  } catch {
    // It is none of ours, which come whole or not at all.
    return []
  }
}

const filesIn = (folder: string, journal: Uint8Array): readonly Exchange[] =>
  entriesIn(journal).map(({ name, before, after }) => ({
    path: join(folder, name),
    before: before === null ? undefined : Buffer.from(before, 'base64'),
    after: Buffer.from(after, 'base64'),
  }))

const makeOld = ({ path, before }: Exchange): void => {
  if (before === undefined) {
    unlinkSync(path)
    return
  }
  move(prepared(dirname(path), before, replaceable(path)), path)
}

/** Makes a file old again, if it holds what the edit has written; also after a power cut. */
export const putBack = (file: Exchange): void => {
  if (!isSame(contentOf(file.path), file.after)) return
  makeOld(file)
  settle(dirname(file.path))
}

/**
 * Undoes an edit that was killed between its first file and its last. Where somebody has worked on its files since then,
 * nothing is touched: they may have done by hand what was missing.
 */
export const mend = (folder: string): void => {
  const journal = contentOf(journalOf(folder))
  if (journal === undefined) return
  const states = filesIn(folder, journal).map((file) => {
    const content = contentOf(file.path)
    return { file, isNew: isSame(content, file.after), isOld: isSame(content, file.before) }
  })
  const isUntouched = states.every(({ isNew, isOld }) => isNew || isOld)
  const isWhole = states.every(({ isNew }) => isNew)
  if (isUntouched && !isWhole) for (const { file } of states) putBack(file)
  settle(folder)
  orMissing(() => {
    unlinkSync(journalOf(folder))
  })
}
