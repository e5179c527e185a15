import { closeSync, openSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isatty } from 'node:tty'
import type { Language } from '../report/text.js'
import { UserError } from '../user-error.js'
import type { Fitting } from './append.js'
import { terminalPrompts, type Prompts } from './ask.js'
import { fileError, isFault, reading, writing } from './faults.js'
import { askGit, type GitAnswer } from './git.js'
import { mendFiles, replaceFiles, type Replacement } from './replace.js'
import { readAll, readStream, writeTo } from './streams.js'
import type { Sight, Watch } from './watch.js'

export type { Choice, Prompts } from './ask.js'
export type { GitAnswer } from './git.js'
export type { Replacement } from './replace.js'
export type { Sight, Watch } from './watch.js'

/**
 * The outside world as one value: streams, files, git, the clock, the terminal, the keyboard. Nothing else touches
 * them. Paths that go in may be absolute or relative; paths that come out are relative to the working folder, with `/`.
 */
export type Io = {
  /** Results: standard output. */
  out(content: string | Uint8Array): Promise<void>
  /** The same page by page where somebody reads it at a terminal and it is longer than the screen. */
  page(text: string): Promise<void>
  /** Everything else: standard error. */
  err(text: string): Promise<void>
  /** A line about what is being done, in place of the last one, for somebody who watches standard error; `''` takes it away. */
  status(text: string): Promise<void>
  kind(path: string): Promise<'file' | 'folder' | 'missing'>
  /** Whole content; a `UserError` when it is missing, unreadable or larger than `limit` bytes. */
  read(path: string, limit: number): Promise<Uint8Array>
  readStdin(limit: number): Promise<Uint8Array>
  /** What lies in a folder, as shown paths, sorted. */
  list(folder: string): Promise<readonly string[]>
  /** Files and folders (these end in `/`) below `folder` that match, sorted; `ignored: false` leaves out what git ignores. */
  find(patterns: readonly string[], folder: string, options: { readonly ignored: boolean }): Promise<readonly string[]>
  /** Replaces a file atomically; a `UserError` when it is one of `inputs`, by whatever name. */
  write(path: string, content: string | Uint8Array, inputs: readonly string[]): Promise<void>
  /** Adds to the end of a file what fits there, so that it has at most `most` bytes. */
  append(path: string, most: number, text: Fitting): Promise<void>
  /** Output of git, or undefined when it fails. */
  git(args: readonly string[]): Promise<string | undefined>
  /** The same in bytes, or why there are none; git reads `input`. */
  askGit(args: readonly string[], input?: string): Promise<GitAnswer>
  /** A path as it is shown. */
  shown(path: string): string
  /** The last part of a path, also of one such as `.`. */
  nameOf(path: string): string
  /** The folder above, as it is shown; undefined at the top. */
  parent(path: string): string | undefined
  /** Replaces or creates files atomically; `changed` = one no longer holds its `before`, and nothing was written. */
  replace(replacements: readonly Replacement[]): Promise<'written' | 'changed'>
  /** Undoes what a killed edit of these files has left half done; for whoever reads them in order to change them. */
  mend(paths: readonly string[]): Promise<void>
  /** Deletes a file, if it is there. */
  remove(path: string): Promise<void>
  /** Follows folders for somebody at the terminal, until it is closed. */
  watch(sight: Sight): Promise<Watch>
  /** Questions in the terminal; only asked when `interactive`. */
  ask(language: Language): Prompts
  /** Gives back the memory of what nobody needs any more, for whoever reads very much. */
  letGo(): Promise<void>
  /** Seconds on a clock that only goes forward, to tell how long something took. */
  seconds(): number
  /** A page as a PDF, printed by a browser that is installed here; a `UserError` when there is none. */
  print(page: string | Uint8Array): Promise<Uint8Array>
  /** How a file is linked to, where the terminal can open it; undefined = there is no such file. */
  links(): Promise<((path: string) => string | undefined) | undefined>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly today: string
  readonly color: boolean
  readonly width: number
  /** Standard output is a terminal. */
  readonly terminal: boolean
  /** Somebody can answer questions. */
  readonly interactive: boolean
}

const realPath = (path: string): string | undefined => {
  try {
    return realpathSync(path)
  } catch (error) {
    if (isFault(error)) return undefined
    throw error
  }
}

/** A flag beats this; among variables FORCE_COLOR beats NO_COLOR beats TERM (no-color.org, force-color.org). */
const wantsColor = (env: Io['env'], isTerminal: boolean): boolean => {
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR)
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return isTerminal && env.TERM !== 'dumb'
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The calendar date here, or the one that SOURCE_DATE_EPOCH fixes for repeatable builds. */
const calendarDate = (env: Io['env']): string => {
  const fixed = env.SOURCE_DATE_EPOCH
  if (fixed !== undefined && /^\d{1,11}$/.test(fixed)) return new Date(Number(fixed) * 1000).toISOString().slice(0, 10)
  const now = new Date()
  return `${String(now.getFullYear())}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

const git = async (args: readonly string[], folder: string): Promise<string | undefined> => {
  const answer = await askGit(args, folder)
  return answer.kind === 'output' ? new TextDecoder().decode(answer.bytes) : undefined
}

/** Node's own world. Made once, by the bin. */
export const nodeIo = (): Io => {
  const { env } = process
  const here = process.cwd()
  // The streams themselves cost milliseconds to set up and are only touched when they are used.
  const isTerminal = isatty(1)
  const shown = (path: string): string => {
    const way = relative(here, resolve(here, path))
    return way === '' ? '.' : way.split(sep).join('/')
  }
  return {
    env,
    shown,
    get today() {
      return calendarDate(env)
    },
    color: wantsColor(env, isTerminal),
    get width() {
      return isTerminal && process.stdout.columns > 0 ? process.stdout.columns : 80
    },
    terminal: isTerminal,
    interactive: isatty(0) && isatty(2),
    out: (content) => writeTo(1, content),
    async page(text) {
      // Some terminals do not say how high they are.
      const rows = isTerminal && isatty(0) ? process.stdout.rows || Infinity : Infinity
      const isRead = text.split('\n').length > rows
      if (isRead && (await (await import('./pager.js')).isPaged(text, env))) return
      await writeTo(1, text)
    },
    err: (text) => writeTo(2, text),
    status: (text) => (isatty(2) && env.TERM !== 'dumb' ? writeTo(2, `\r\x1b[K${text}`) : Promise.resolve()),
    kind(path) {
      try {
        return Promise.resolve(statSync(resolve(here, path)).isDirectory() ? 'folder' : 'file')
      } catch (error) {
        if (isFault(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return Promise.resolve('missing')
        return Promise.reject(fileError(reading, shown(path), error))
      }
    },
    read(path, limit) {
      try {
        const descriptor = openSync(resolve(here, path), 'r')
        try {
          return Promise.resolve(readAll(descriptor, shown(path), limit))
        } finally {
          closeSync(descriptor)
        }
      } catch (error) {
        return Promise.reject(error instanceof UserError ? error : fileError(reading, shown(path), error))
      }
    },
    readStdin: (limit) => readStream(process.stdin, '<stdin>', limit),
    list(folder) {
      try {
        const base = resolve(here, folder)
        return Promise.resolve(
          readdirSync(base)
            .map((name) => shown(join(base, name)))
            .sort(),
        )
      } catch (error) {
        return Promise.reject(fileError(reading, shown(folder), error))
      }
    },
    async find(patterns, folder, { ignored }) {
      const { glob } = await import('tinyglobby')
      const base = resolve(here, folder)
      const found = await glob([...patterns], {
        cwd: base,
        absolute: true,
        onlyFiles: false,
        dot: false,
        expandDirectories: false,
        followSymbolicLinks: false,
        ignore: ['**/node_modules/**', '**/.git/**'],
      })
      const listing = ignored ? undefined : await git(['ls-files', '-z', '-co', '--exclude-standard'], base)
      const kept = listing === undefined ? undefined : new Set(listing.split('\0').map((file) => resolve(base, file)))
      return found
        .filter((path) => kept === undefined || path.endsWith('/') || kept.has(resolve(path)))
        .map((path) => shown(path) + (path.endsWith('/') ? '/' : ''))
        .sort()
    },
    async write(path, content, inputs) {
      const target = resolve(here, path)
      const real = realPath(target) ?? target
      for (const input of inputs) {
        if (realPath(resolve(here, input)) !== real) continue
        throw new UserError({
          en: `"${shown(path)}" is being read; choose another file for --output`,
          zh: `“${shown(path)}”正是要读取的文件；请为 --output 另选一个`,
        })
      }
      await replaceFiles([{ path: target, before: 'any', after: Buffer.from(content) }], here, shown)
    },
    async append(path, most, text) {
      const { appendToFile } = await import('./append.js')
      appendToFile(resolve(here, path), shown(path), most, text)
    },
    replace: (replacements) => replaceFiles(replacements, here, shown),
    mend: (paths) => mendFiles(paths, here, shown),
    remove(path) {
      try {
        rmSync(resolve(here, path), { force: true })
        return Promise.resolve()
      } catch (error) {
        return Promise.reject(fileError(writing, shown(path), error))
      }
    },
    async watch(sight) {
      const { watchFolders } = await import('./watch.js')
      return watchFolders(sight, here, (text) => writeTo(1, text))
    },
    async print(page) {
      const { printed } = await import('./print.js')
      return printed(page, env, here)
    },
    async links() {
      const { linksFrom } = await import('./links.js')
      return linksFrom(here, env)
    },
    async letGo() {
      const { letGo } = await import('./memory.js')
      letGo()
    },
    seconds: () => performance.now() / 1000,
    git: (args) => git(args, here),
    askGit: (args, input) => askGit(args, here, input),
    nameOf: (path) => basename(resolve(here, path)),
    parent(path) {
      const folder = resolve(here, path)
      const above = dirname(folder)
      return above === folder ? undefined : isAbsolute(shown(above)) ? above : shown(above)
    },
    ask: terminalPrompts,
  }
}
