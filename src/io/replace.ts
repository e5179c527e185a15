import {
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { UserError } from '../user-error.js'
import { fileError, isFault, writing } from './faults.js'

/** A file to write: what it must hold until then (undefined = there must be none; `any` = whatever), and what it is to hold. */
export type Replacement = {
  readonly path: string
  readonly before: Uint8Array | undefined | 'any'
  readonly after: Uint8Array
}

/** Longer than any edit takes; whoever holds a lock for longer has died on another machine. */
const longestHold = 60_000
const longestWait = 10_000

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds)
  })

const orMissing = <Result>(work: () => Result): Result | undefined => {
  try {
    return work()
  } catch (error) {
    if (isFault(error) && error.code === 'ENOENT') return undefined
    throw error
  }
}

const remove = (path: string): void => {
  orMissing(() => {
    unlinkSync(path)
  })
}

/** The file itself, behind all links; also where a link leads to nothing yet. */
const behindLinks = (path: string): string => {
  const real = orMissing(() => realpathSync(path))
  if (real !== undefined) return real
  const isLink = orMissing(() => lstatSync(path).isSymbolicLink()) ?? false
  return isLink ? behindLinks(resolve(dirname(path), readlinkSync(path))) : path
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isFault(error) && error.code === 'EPERM'
  }
}

/** A lock whose owner has died: it was killed in the middle of an edit. */
const isStale = (lock: string): boolean => {
  const held = orMissing(() => ({ owner: readFileSync(lock, 'utf8'), since: statSync(lock).mtimeMs }))
  if (held === undefined) return false
  const [pid = '', host] = held.owner.trim().split(' ')
  if (host === hostname() && /^\d+$/.test(pid)) return !isAlive(Number(pid))
  return Date.now() - held.since > longestHold
}

/** Takes the lock if nobody has it. */
const isTaken = (lock: string): boolean => {
  try {
    const descriptor = openSync(lock, 'wx')
    try {
      writeFileSync(descriptor, `${String(process.pid)} ${hostname()}\n`)
    } catch (error) {
      remove(lock)
      throw error
    } finally {
      closeSync(descriptor)
    }
    return true
  } catch (error) {
    if (isFault(error) && error.code === 'EEXIST') return false
    throw error
  }
}

/** Holds the lock of a file until the returned function is called. */
const locked = async (target: string, shown: string): Promise<() => void> => {
  const lock = join(dirname(target), `.${basename(target)}.lock`)
  for (let waited = 0; !isTaken(lock); waited += 20) {
    if (isStale(lock)) remove(lock)
    else if (waited > longestWait)
      throw new UserError({
        en: `cannot write "${shown}": another plan command has been writing it for ${String(longestWait / 1000)} seconds; if none runs, delete "${lock}"`,
        zh: `无法写入“${shown}”：另一个 plan 命令已占用它 ${String(longestWait / 1000)} 秒；若没有在运行的命令，请删除“${lock}”`,
      })
    else await pause(20)
  }
  return () => {
    remove(lock)
  }
}

/** What is left of edits that were killed; whoever holds the lock may take it away. */
const removeLeftovers = (target: string): void => {
  const folder = dirname(target)
  const start = `.${basename(target)}.`
  for (const name of readdirSync(folder))
    if (name.startsWith(start) && name.endsWith('.tmp')) remove(join(folder, name))
}

/** The bytes of a file; undefined = there is none. */
const contentOf = (target: string): Uint8Array | undefined => orMissing(() => readFileSync(target))

const holds = (target: string, before: Replacement['before']): boolean => {
  if (before === 'any') return true
  const content = contentOf(target)
  return before === undefined || content === undefined ? before === content : Buffer.compare(before, content) === 0
}

/** A file that its owner has made read-only is not replaced, though the folder would allow it. */
const modeOf = (target: string): number | undefined => {
  const mode = orMissing(() => statSync(target).mode)
  if (mode !== undefined && (mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: 'EACCES' })
  return mode
}

/** The new content beside the file, on the disk for good. */
const prepared = (target: string, content: Uint8Array, mode: number | undefined): string => {
  const temporary = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`)
  const descriptor = openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL)
  try {
    writeFileSync(descriptor, content)
    if (mode !== undefined) fchmodSync(descriptor, mode & 0o7777)
    fsyncSync(descriptor)
  } catch (error) {
    remove(temporary)
    throw error
  } finally {
    closeSync(descriptor)
  }
  return temporary
}

/** After this a power cut finds the new name; some systems cannot do it for folders, and need not. */
const settle = (folder: string): void => {
  try {
    const descriptor = openSync(folder, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    if (!isFault(error) || !['EISDIR', 'EPERM', 'EINVAL', 'EACCES', 'ENOTSUP'].includes(error.code ?? '')) throw error
  }
}

type Target = Replacement & { readonly real: string; readonly shown: string }

/** Every new content is on the disk before the first file is replaced; what fails on the way takes back what was done. */
const exchange = (targets: readonly Target[]): void => {
  const ready: { readonly target: Target; readonly temporary: string }[] = []
  const done: Target[] = []
  let current = targets[0]
  try {
    for (const target of targets) {
      current = target
      ready.push({ target, temporary: prepared(target.real, target.after, modeOf(target.real)) })
    }
    for (const { target, temporary } of ready) {
      current = target
      renameSync(temporary, target.real)
      done.push(target)
    }
  } catch (error) {
    for (const { real, before } of done.reverse()) {
      if (before === undefined) remove(real)
      else if (before !== 'any') renameSync(prepared(real, before, modeOf(real)), real)
    }
    throw fileError(writing, current?.shown ?? '', error)
  } finally {
    for (const { temporary } of ready) remove(temporary)
  }
  for (const folder of new Set(targets.map(({ real }) => dirname(real)))) settle(folder)
}

/**
 * Replaces or creates files, each atomically and under a lock that other plan commands respect: a temporary file beside
 * it, fsync, rename. Links and modes stay. `changed`: a file no longer holds `before`, and nothing was written. A
 * `UserError` when the machine refuses; every file is as it was then.
 */
export const replaceFiles = async (
  replacements: readonly Replacement[],
  here: string,
  shownAs: (path: string) => string,
): Promise<'written' | 'changed'> => {
  const releases: (() => void)[] = []
  let shown = ''
  try {
    const targets: Target[] = []
    for (const replacement of replacements) {
      shown = shownAs(replacement.path)
      const path = resolve(here, replacement.path)
      if (replacement.before === undefined) mkdirSync(dirname(path), { recursive: true })
      targets.push({ ...replacement, real: behindLinks(path), shown })
    }
    // Always in the same order, so that two commands never wait for each other.
    targets.sort((a, b) => (a.real < b.real ? -1 : 1))
    for (const target of targets) {
      shown = target.shown
      releases.push(await locked(target.real, shown))
      removeLeftovers(target.real)
    }
    if (!targets.every(({ real, before }) => holds(real, before))) return 'changed'
    exchange(targets)
    return 'written'
  } catch (error) {
    if (isFault(error) && !(error instanceof UserError)) throw fileError(writing, shown, error)
    throw error
  } finally {
    for (const release of releases) release()
  }
}
