import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from 'vitest'
import { root } from '../support.js'
import type { Example } from './plans.js'
import { bin } from '../built.js'

const tracer = 'strace'

/** Skipped where strace is missing, but for continuous integration, which has to have it. */
export const describeTraced = describe.skipIf(
  process.env.CI === undefined && spawnSync(tracer, ['-V']).error !== undefined,
)

export type Ended = {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

// Neither the language nor the colours of whoever runs the tests.
const { PATH, HOME } = process.env
const env = { PATH, HOME }

/** Runs a program to its end, or kills it after so many milliseconds. */
export const execute = (command: string, args: readonly string[], killedAfter?: number): Promise<Ended> =>
  new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    child.stdout.on('data', (text: Buffer) => (out += text.toString()))
    child.stderr.on('data', (text: Buffer) => (err += text.toString()))
    child.on('error', failed)
    const timer = killedAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killedAfter)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      done({ code, signal, out, err })
    })
  })

/** Runs the built program. */
export const plan = (...argv: readonly string[]): Promise<Ended> => execute(process.execPath, [bin, ...argv])

/** A system call on something in the folder. */
export type Call = {
  /** As on most machines, and as on this one: `rename` may be made as `renameat2`. */
  readonly name: string
  readonly made: string
  /** The paths that it was given. */
  readonly paths: string
  /** Its number among the calls of its name and thread. */
  readonly nth: number
  readonly result: string
}

const usual = (made: string): string =>
  made.replace(/^(?:f(?=access))?(access|readlink|rename|symlink|unlink)at2?$/, '$1')

// Not read: to be killed at it is to be killed at the close that follows, and threads wake each other by it.
const traced = [
  ...['openat', 'pwrite64', 'close', 'fsync', 'fdatasync', 'ftruncate', 'getdents64'],
  ...['statx', 'newfstatat', 'access', 'faccessat', 'faccessat2', 'readlink', 'readlinkat', 'mkdir', 'mkdirat'],
  ...['rename', 'renameat', 'renameat2', 'link', 'linkat', 'symlink', 'symlinkat', 'unlink', 'unlinkat', 'rmdir'],
  ...['fchmod', 'fchmodat', 'chmod', 'fchown', 'fchownat', 'chown', 'utimensat', 'copy_file_range', 'sendfile'],
]

/** The paths in the folder, without what differs between two runs. */
const pathsOf = (given: string, folder: string): string =>
  Array.from(given.replaceAll(folder, '.').matchAll(/(?<=[<"])\.(?:\/[^">]*)?(?=[">])/g), ([path]) => path)
    .join(' ')
    .replace(/\.plan\.\d+-[\w-]+-\d+\./g, '.plan.')

/** The calls of a log on paths in the folder, in order. A call during which another thread did something has two lines. */
const callsIn = (log: string, folder: string): readonly Call[] => {
  const counts = new Map<string, number>()
  const calls: (Call & { readonly thread: string })[] = []
  for (const line of log.split('\n')) {
    const [, thread = '', goesOn, begun, given = ''] =
      /^(\d+) +(?:<\.\.\. (\w+) resumed>|(\w+)\()(.*?)(?: <unfinished \.\.\.>|\) += .*)?$/.exec(line) ?? []
    const result = /\) += (.*)$/.exec(line)?.[1] ?? ''
    if (begun !== undefined) {
      const nth = (counts.get(thread + begun) ?? 0) + 1
      counts.set(thread + begun, nth)
      const call = { thread, name: usual(begun), made: begun, nth, result, paths: pathsOf(given, folder) }
      if (given.includes(folder)) calls.push(call)
    }
    const at = calls.findLastIndex((call) => call.thread === thread && call.made === goesOn && call.result === '')
    if (calls[at]) calls[at] = { ...calls[at], result }
  }
  return calls
}

export type Traced = Ended & { readonly calls: readonly Call[] }

/** Runs the built program under strace and says what it did in the folder; `inject` as strace has it. */
export const trace = async (folder: string, argv: readonly string[], inject?: string): Promise<Traced> => {
  const place = mkdtempSync(join(tmpdir(), 'plan-log-'))
  const log = join(place, 'log')
  const injected = inject === undefined ? [] : ['-e', `inject=${inject}`]
  // strace counts calls by thread; among many threads none opens as many files as the first, which does the edit.
  const options = ['-E', 'UV_THREADPOOL_SIZE=16', '-f', '-qq', '-y', '-s', '80', '-e', 'signal=none', '-o', log]
  const calls = ['-e', `trace=${traced.map((name) => `?${name}`).join(',')}`]
  try {
    const ended = await execute(tracer, [...options, ...calls, ...injected, process.execPath, bin, ...argv])
    return { ...ended, calls: callsIn(readFileSync(log, 'utf8'), folder) }
  } finally {
    rmSync(place, { recursive: true })
  }
}

/** A call as it is written in tests. */
export const told = ({ name, paths }: Call): string => `${name} ${paths}`

/** Between two calls that change something, all others leave the same behind. */
export const isChange = ({ name, paths }: Call): boolean =>
  ['symlink', 'pwrite64', 'fchmod', 'fsync', 'rename', 'unlink'].includes(name) || /^\.\/\.plan\.\d/.test(paths)

/** Works on all items, in as many lanes as there are examples, each at its own. */
export const eachOf = async <Item>(
  examples: readonly Example[],
  items: readonly Item[],
  work: (example: Example, item: Item) => Promise<void>,
): Promise<void> => {
  const left = items.values()
  await Promise.all(
    examples.map(async (example) => {
      for (const item of left) await work(example, item)
    }),
  )
}

/** Runs the edit with something injected into its call of this index in the folder. */
export const meeting = async (
  example: Example,
  { call, index, what }: { readonly call: Call; readonly index: number; readonly what: string },
): Promise<Traced> => {
  // Not every run makes the same number of calls elsewhere.
  for (const shift of [0, 0, 1, -1, 2, -2, 3, -3, 4, -4, 0, 0]) {
    if (call.nth + shift < 1) continue
    example.restore()
    const run = await trace(example.folder, example.edit, `${call.made}:${what}:when=${String(call.nth + shift)}`)
    const met = run.calls[index]
    const isStruck =
      met?.result.includes('INJECTED') === true || (run.signal !== null && run.calls.length === index + 1)
    if (met && isStruck && told(met) === told(call)) return run
  }
  throw new Error(`nothing could be injected into ${told(call)}`)
}
