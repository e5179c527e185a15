import { mkdirSync, readlinkSync, realpathSync, renameSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { UserError } from '../user-error.js'
import { halfDone, naming, orMissing, unconfirmed } from './faults.js'
import { dropJournal, hasJournal, mend, putBack, writeJournal, type Exchange } from './journal.js'
import { discard, lockFolder, type Lock } from './lock.js'
import { contentOf, isSame, prepared, replaceable, settle, sweep } from './temporary.js'

/** A file to write: what it must hold until then (undefined = there must be none; `any` = whatever), and what it is to hold. */
export type Replacement = {
  readonly path: string
  readonly before: Uint8Array | undefined | 'any'
  readonly after: Uint8Array
}

/** The file itself, behind all links; also where a link leads to nothing yet. */
const behindLinks = (path: string): string => {
  const real = orMissing(() => realpathSync(path))
  if (real !== undefined) return real
  const folder = orMissing(() => realpathSync(dirname(path)))
  if (folder === undefined) return path
  const inside = join(folder, basename(path))
  const link = orMissing(() => readlinkSync(inside))
  return link === undefined ? inside : behindLinks(resolve(folder, link))
}

type Target = Exchange & {
  readonly folder: string
  /** The path in messages. */
  readonly shown: string
  /** Whatever it holds, it is replaced. */
  readonly isForced: boolean
}

const targetOf = ({ path: given, before, after }: Replacement, here: string, shown: string): Target =>
  naming(shown, () => {
    const path = resolve(here, given)
    replaceable(path)
    if (before === undefined) mkdirSync(dirname(behindLinks(path)), { recursive: true })
    const real = behindLinks(path)
    const isForced = before === 'any'
    return { path: real, folder: dirname(real), shown, isForced, before: isForced ? undefined : before, after }
  })

const oneFile = (one: Target, other: Target): UserError =>
  new UserError({
    en: `cannot write "${one.shown}" and "${other.shown}" at once: they are the same file`,
    zh: `无法同时写入“${one.shown}”和“${other.shown}”：它们是同一个文件`,
  })

/** In the order of their paths, each once. */
const inOrder = (targets: readonly Target[]): readonly Target[] => {
  const ordered = targets.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  for (const [index, target] of ordered.entries()) {
    const next = ordered[index + 1]
    if (next?.path === target.path) throw oneFile(target, next)
  }
  return ordered
}

/** The folders of files, each with a file in it as it is shown; in one order everywhere, so that no two commands wait for each other. */
const foldersOf = (targets: readonly Target[]): ReadonlyMap<string, string> => {
  const folders = new Map(targets.map(({ folder, shown }) => [folder, shown]))
  return new Map([...folders].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What a file holds that is replaced whatever it holds: it may have to be put back. */
const withBefore = (target: Target): Target =>
  target.isForced ? { ...target, before: naming(target.shown, () => contentOf(target.path)) } : target

/** Replaces the files one by one, or, if another program was quicker with one of them or one fails, none of them. */
const exchange = (targets: readonly Target[], isOurs: () => boolean): 'written' | 'changed' => {
  const isFree = ({ isForced, path, before, shown }: Target): boolean =>
    naming(shown, () => isOurs() && (isForced || isSame(contentOf(path), before)))
  const folders = foldersOf(targets)
  const inside = (folder: string): readonly Target[] => targets.filter((target) => target.folder === folder)
  const shared = [...folders].filter(([folder]) => inside(folder).length > 1)
  const dropJournals = (): void => {
    for (const [folder] of shared) dropJournal(folder)
  }
  if (!targets.every(isFree)) return 'changed'
  const temporaries: string[] = []
  const done: Target[] = []
  try {
    // Everything that can fail for want of space happens before the first file is replaced.
    for (const { folder, path, after, shown } of targets)
      temporaries.push(naming(shown, () => prepared(folder, after, replaceable(path))))
    for (const [folder, shown] of shared)
      naming(shown, () => {
        writeJournal(folder, inside(folder))
      })
    for (const target of targets) {
      if (!isFree(target)) break
      naming(target.shown, () => {
        renameSync(temporaries[done.length] ?? '', target.path)
      })
      done.push(target)
    }
  } finally {
    for (const temporary of temporaries.slice(done.length)) discard(temporary)
    if (done.length < targets.length) {
      for (const target of done)
        naming(
          target.shown,
          () => {
            putBack(target)
          },
          halfDone,
        )
      dropJournals()
    }
  }
  if (done.length < targets.length) return 'changed'
  for (const [folder, shown] of folders)
    naming(
      shown,
      () => {
        settle(folder)
      },
      unconfirmed,
    )
  dropJournals()
  return 'written'
}

/**
 * Replaces or creates files, each atomically: a temporary file beside it, fsync, rename. Links and modes stay. `changed`:
 * a file no longer holds `before`, and nothing was written. A `UserError` when the machine refuses; every file is as it
 * was then, unless the error says otherwise. Other plan commands wait; one that only puts out a report need not.
 */
export const replaceFiles = async (
  replacements: readonly Replacement[],
  here: string,
  shownAs: (path: string) => string,
): Promise<'written' | 'changed'> => {
  const targets = inOrder(replacements.map((each) => targetOf(each, here, shownAs(each.path))))
  const isAlone = targets.length === 1 && targets[0]?.isForced === true
  const locks: Lock[] = []
  try {
    for (const [folder, shown] of foldersOf(targets)) {
      if (!isAlone) locks.push(await lockFolder(folder, shown))
      naming(shown, () => {
        if (!isAlone) mend(folder)
        sweep(folder, !isAlone)
      })
    }
    const known = isAlone ? targets : targets.map(withBefore)
    return exchange(known, () => locks.every((lock) => lock.isHeld()))
  } finally {
    for (const lock of locks) lock.release()
  }
}

/** Undoes what a killed edit of these files has left half done: for a command that will read them in order to change them. */
export const mendFiles = async (
  paths: readonly string[],
  here: string,
  shownAs: (path: string) => string,
): Promise<void> => {
  for (const path of paths) {
    const shown = shownAs(path)
    const folder = naming(shown, () => dirname(behindLinks(resolve(here, path))))
    if (!hasJournal(folder)) continue
    const lock = await lockFolder(folder, shown)
    try {
      naming(shown, () => {
        mend(folder)
      })
    } finally {
      lock.release()
    }
  }
}
