import { realpathSync } from 'node:fs'
import { basename, resolve, sep } from 'node:path'
import { UserError } from '../user-error.js'
import { codeOf, orMissing } from './faults.js'

/** What is followed. */
export type Sight = {
  /** Folders with everything below them. */
  readonly deep: readonly string[]
  /** Folders without those below them. */
  readonly flat: readonly string[]
  /** Whether a file with this name is worth another look. */
  readonly matters: (name: string) => boolean
}

/** Somebody at a terminal who is shown something again and again. */
export type Watch = {
  /** Waits for the next change, and for those that come with it; false = the person has pressed Ctrl-C. */
  changed(): Promise<boolean>
  /** Empties the screen. */
  clear(): Promise<void>
  /** The time of day, as `14:03:22`. */
  time(): string
  close(): Promise<void>
}

/** An editor deletes, renames and writes in one go; nobody waits for longer than `longestWait` to see what came of it. */
const quiet = 100
const longestWait = 2_000

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds)
  })

const tooMuch = new UserError({
  en: 'cannot watch so many folders: the system allows no more; name the folder or the plan to watch',
  zh: '无法监视这么多文件夹：系统不允许更多；请指明要监视的文件夹或计划',
})

const notWatched = (error: unknown): Error => {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EMFILE' || code === 'ENFILE') return tooMuch
  return error instanceof Error ? error : new Error(String(error))
}

/** Where discovery never looks. */
const isHidden = (path: string): boolean => /^\./.test(basename(path)) || basename(path) === 'node_modules'

const clearScreen = '\u001b[H\u001b[2J'

/** Follows folders until it is closed. What changes from now on is told, also while nobody waits. */
export const watchFolders = async (
  { deep, flat, matters }: Sight,
  here: string,
  out: (text: string) => Promise<void>,
): Promise<Watch> => {
  const { watch } = await import('chokidar')
  const real = (path: string): string => orMissing(() => realpathSync(resolve(here, path))) ?? resolve(here, path)
  const deepRoots = deep.map(real)
  const roots = new Set([...deepRoots, ...flat.map(real)])
  const isBelow = (path: string): boolean =>
    deepRoots.some((root) => path.startsWith(root.endsWith(sep) ? root : root + sep))
  const state: { isChanged: boolean; isEnded: boolean; failure?: unknown; wake?: () => void } = {
    isChanged: false,
    isEnded: false,
  }
  const tell = (news: Partial<typeof state>) => (): void => {
    Object.assign(state, news)
    state.wake?.()
  }
  const change = tell({ isChanged: true })
  const end = tell({ isEnded: true })
  const watcher = watch([...roots], {
    ignoreInitial: true,
    ignorePermissionErrors: true,
    // A link may lead to the whole disk.
    followSymlinks: false,
    ignored: (path, stats) =>
      !roots.has(resolve(path)) &&
      (stats === undefined
        ? false
        : stats.isDirectory()
          ? isHidden(path) || !isBelow(resolve(path))
          : !matters(basename(path))),
  })
  watcher.on('all', (event) => {
    if (event !== 'addDir') change()
  })
  process.on('SIGINT', end)
  process.stdout.on('resize', change)
  const close = async (): Promise<void> => {
    process.off('SIGINT', end)
    process.stdout.off('resize', change)
    await watcher.close()
  }
  const ready = new Promise<void>((done) => {
    watcher.once('ready', done)
    watcher.on('error', (failure) => {
      tell({ failure })()
      done()
    })
  })
  await ready
  return {
    async changed() {
      while (!state.isChanged && !state.isEnded && state.failure === undefined)
        await new Promise<void>((wake) => {
          state.wake = wake
        })
      for (let waited = 0; state.isChanged && !state.isEnded && waited < longestWait; waited += quiet) {
        state.isChanged = false
        await pause(quiet)
      }
      state.isChanged = false
      if (state.failure !== undefined) throw notWatched(state.failure)
      return !state.isEnded
    },
    clear: () => out(clearScreen),
    time: () => new Date().toTimeString().slice(0, 8),
    close,
  }
}
