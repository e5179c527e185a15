import { spawnSync } from 'node:child_process'
import {
  existsSync,
  fstatSync,
  lstatSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fault } from '../../src/io/faults.js'
import { self } from '../../src/io/lock.js'
import { mendFiles, replaceFiles, type Replacement } from '../../src/io/replace.js'
import { UserError } from '../../src/user-error.js'
import { quickFolderWith, namesIn } from './folders.js'

// The file system is the real one; here and there a call does not get through to it. The same is done to the built
// program from outside, with strace; this is quicker, goes further, and mutation tests see it.

type Call = { readonly name: string; readonly args: readonly unknown[] }

const machine = vi.hoisted(() => ({
  /** Sees every call before it is made; may throw, or change what the call is given. */
  intercept: undefined as ((call: { name: string; args: unknown[] }) => void) | undefined,
}))

vi.mock('node:fs', async (original) => {
  const real = await original<Record<string, unknown>>()
  const watched = Object.entries(real).map(([name, value]) => {
    if (typeof value !== 'function' || !name.endsWith('Sync')) return [name, value]
    const call = (...args: unknown[]): unknown => {
      machine.intercept?.({ name, args })
      return Reflect.apply(value, undefined, args)
    }
    return [name, call]
  })
  return Object.fromEntries(watched)
})

afterEach(() => {
  machine.intercept = undefined
})

/** Calls that change nothing. */
const isReading = ({ name, args }: Call): boolean =>
  /^(lstat|stat|fstat|readFile|readdir|readlink|realpath|access|exists|close)Sync$/.test(name) ||
  (name === 'openSync' && args[1] === 'r')

type Edit = {
  readonly old: Readonly<Record<string, string>>
  readonly fresh: Readonly<Record<string, string>>
  /** Links, and where they lead. */
  readonly links?: Readonly<Record<string, string>>
  /** The names under which files are written, in this order. */
  readonly written: readonly string[]
  /** Those that are replaced whatever they hold. */
  readonly forced?: readonly string[]
}

const edits: Readonly<Record<string, Edit>> = {
  'one file': { old: { a: 'old a' }, fresh: { a: 'new a' }, written: ['a'] },
  'a new file in a new folder': { old: { x: '' }, fresh: { x: '', 'b/a': 'new a' }, written: ['b/a'] },
  'a file behind a link': {
    old: { 'real/a': 'old a', x: '' },
    fresh: { 'real/a': 'new a', x: '' },
    links: { link: 'real/a' },
    written: ['link'],
  },
  'a report': { old: { a: 'old a' }, fresh: { a: 'new a' }, written: ['a'], forced: ['a'] },
  'three files, one of them new': {
    old: { a: 'old a', b: 'old b' },
    fresh: { a: 'new a', b: 'new b', c: 'new c' },
    written: ['b', 'c', 'a'],
  },
  'two files, whatever they hold': {
    old: { a: 'old a', b: 'old b' },
    fresh: { a: 'new a', b: 'new b' },
    written: ['a', 'b'],
    forced: ['a', 'b'],
  },
  'files in two folders': {
    old: { a: 'old a', 'b/c': 'old c', 'b/d': 'old d' },
    fresh: { a: 'new a', 'b/c': 'new c', 'b/d': 'new d' },
    written: ['b/d', 'a', 'b/c'],
  },
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const pathBehind = ({ links }: Edit, name: string): string => links?.[name] ?? name

const worldOf = (edit: Edit): string => {
  const folder = quickFolderWith(edit.old)
  for (const [name, way] of Object.entries(edit.links ?? {})) symlinkSync(way, join(folder, name))
  return folder
}

const replacements = (edit: Edit): readonly Replacement[] =>
  edit.written.map((path) => {
    const name = pathBehind(edit, path)
    const old = edit.old[name]
    const before = edit.forced?.includes(path) === true ? 'any' : old === undefined ? undefined : bytes(old)
    return { path, before, after: bytes(edit.fresh[name] ?? '') }
  })

/** What `replaceFiles` returns or says; anything else than a sentence is a fault of the program. */
const outcome = async (folder: string, edit: Edit): Promise<string> => {
  try {
    return await replaceFiles(replacements(edit), folder, (path) => path)
  } catch (error) {
    if (error instanceof UserError) return error.text.en
    throw error
  }
}

/** Runs an edit while calls are intercepted, and lists them. */
const during = async <Result>(
  work: () => Promise<Result>,
  intercept: (call: { name: string; args: unknown[] }, index: number) => void,
): Promise<{ readonly result: Result | 'stopped'; readonly calls: readonly Call[] }> => {
  const calls: Call[] = []
  machine.intercept = (call) => {
    calls.push({ ...call, args: [...call.args] })
    intercept(call, calls.length - 1)
  }
  try {
    return { result: await work(), calls }
  } catch (error) {
    if (error instanceof Stopped) return { result: 'stopped', calls }
    throw error
  } finally {
    machine.intercept = undefined
  }
}

/** The process is gone: nothing gets through any more, not even what would clean up. */
class Stopped extends Error {}

const dead = self.replace(/^\d+/, String(spawnSync(process.execPath, ['--version']).pid))

/** Makes it look as if another process had left what this one has. */
const asIfDead = (folder: string): void => {
  for (const name of namesIn(folder)) {
    const path = join(folder, name)
    if (lstatSync(path).isDirectory()) asIfDead(path)
    else if (lstatSync(path).isSymbolicLink()) {
      if (readlinkSync(path) !== self) continue
      rmSync(path)
      symlinkSync(dead, path)
    } else if (name.includes(self)) renameSync(path, join(folder, name.replace(self, dead)))
    else if (name === '.plan.lock' && readFileSync(path, 'utf8') === self) writeFileSync(path, dead)
    // One that does not say whose it is has to be some seconds old.
    else if (name === '.plan.lock' && readFileSync(path, 'utf8') === '') utimesSync(path, 1, 1)
  }
}

/** Every file below a folder, without links; `what` is the own or all. */
const filesIn = (folder: string, what: 'visible' | 'all', prefix = ''): Record<string, string> =>
  Object.assign(
    {},
    ...namesIn(join(folder, prefix)).map((name): Record<string, string> => {
      const path = prefix + name
      const stats = lstatSync(join(folder, path))
      if (stats.isDirectory()) return filesIn(folder, what, `${path}/`)
      if (name.startsWith('.') ? what === 'visible' : stats.isSymbolicLink()) return {}
      return {
        [path]: stats.isSymbolicLink() ? readlinkSync(join(folder, path)) : readFileSync(join(folder, path), 'utf8'),
      }
    }),
  )

/** Whether each file that the edit is about is new; `torn` = neither old nor new. */
const stateOf = (folder: string, { old, fresh }: Edit): Readonly<Record<string, 'old' | 'new' | 'torn'>> => {
  const now = filesIn(folder, 'visible')
  const names = Object.keys(fresh).filter((name) => old[name] !== fresh[name])
  return Object.fromEntries(
    names.map((name) => [name, now[name] === fresh[name] ? 'new' : now[name] === old[name] ? 'old' : 'torn']),
  )
}

const together = (states: Readonly<Record<string, string>>): string =>
  [...new Set(Object.values(states))].sort().join(' and ')

/** The states of the files, folder by folder. */
const byFolder = (states: Readonly<Record<string, string>>): readonly string[] =>
  [...new Set(Object.keys(states).map((name) => dirname(name)))].map((folder) =>
    together(Object.fromEntries(Object.entries(states).filter(([name]) => dirname(name) === folder))),
  )

/** The next edit in the folders of the first: of another file, so that what is left and what is half done goes. */
const next = async (folder: string, edit: Edit): Promise<void> => {
  asIfDead(folder)
  await mendFiles(edit.written, folder, (path) => path)
  for (const name of new Set(Object.keys(edit.fresh).map((path) => join(dirname(path), 'next')))) {
    if (!existsSync(join(folder, dirname(name)))) continue
    expect(await replaceFiles([{ path: name, before: undefined, after: bytes('') }], folder, (path) => path)).toBe(
      'written',
    )
    rmSync(join(folder, name))
  }
}

/** Does something with an edit for the first of its calls, for the second, and so on until there is none. */
const atEveryCall = async (edit: Edit, work: (folder: string, n: number) => Promise<boolean>): Promise<number> => {
  for (let n = 0; ; n += 1) {
    const folder = worldOf(edit)
    const isReached = await work(folder, n)
    rmSync(folder, { recursive: true })
    if (!isReached) return n
  }
}

/** Does something unseen. */
const aside = (work: () => void): void => {
  const { intercept } = machine
  machine.intercept = undefined
  work()
  machine.intercept = intercept
}

/** Does something just before the call with this number. */
const atCall = (n: number, work: () => void) => (_: Call, index: number) => {
  if (index === n) aside(work)
}

const none = (): void => undefined
const withoutLinks = ({ name, args }: Call): void => {
  if (name === 'symlinkSync' && String(args[1]).includes('.plan.lock')) throw fault('EPERM')
}

describe.each(Object.entries(edits))('%s', { timeout: 120_000 }, (_, edit) => {
  it('is written, also a few bytes at a time', async () => {
    const folder = worldOf(edit)
    const { result } = await during(
      () => outcome(folder, edit),
      ({ name, args }) => {
        if (name === 'writeSync' && args.length === 5) args[3] = Math.min(Number(args[3]), 2)
      },
    )
    expect([result, filesIn(folder, 'all')]).toEqual(['written', edit.fresh])
  })

  it.each(['ENOSPC', 'EIO', 'EACCES', 'EPERM'])(
    'stays as it was, or else that is said, when a call fails with %s',
    async (code) => {
      const count = await atEveryCall(edit, async (folder, n) => {
        const { result, calls } = await during(
          () => outcome(folder, edit),
          (_, index) => {
            if (index === n) throw fault(code)
          },
        )
        const call = calls[n]
        const where = `call ${String(n)}, ${String(call?.name)}: ${result}`
        const whole = together(stateOf(folder, edit))
        const said = /^(written$|changed$|cannot write "|".*" is written, but)/.exec(result)?.[1]
        const isNew = said === 'written' || said?.endsWith('is written, but') === true
        expect([where, said === undefined, whole]).toEqual([where, false, isNew ? 'new' : 'old'])
        // Only what could not be deleted, and the journal of what is not confirmed, wait for the next edit.
        const isClean =
          call?.name !== 'unlinkSync' && call?.name !== 'readlinkSync' && !result.includes('is written, but')
        if (isClean) expect([where, filesIn(folder, 'all')]).toEqual([where, filesIn(folder, 'visible')])
        await next(folder, edit)
        expect([where, filesIn(folder, 'all')]).toEqual([where, isNew ? edit.fresh : edit.old])
        return call !== undefined
      })
      expect(count).toBeGreaterThan(10)
    },
  )

  it.each([
    ['', none],
    [' where links cannot be made', withoutLinks],
  ])('is old or new after the next edit when it is killed at any call%s', async (_, always) => {
    await atEveryCall(edit, async (folder, n) => {
      const { calls } = await during(
        () => outcome(folder, edit),
        (call, index) => {
          if (index >= n) throw new Stopped()
          always(call)
        },
      )
      const where = `call ${String(n)}, ${String(calls[n]?.name)}`
      expect([where, together(stateOf(folder, edit))]).toEqual([where, expect.not.stringContaining('torn')])
      await next(folder, edit)
      const states = stateOf(folder, edit)
      expect([where, byFolder(states)]).toEqual([
        where,
        byFolder(states).map(() => expect.stringMatching(/^(old|new)$/)),
      ])
      expect([where, filesIn(folder, 'all')]).toEqual([where, filesIn(folder, 'visible')])
      return calls[n] !== undefined
    })
  })

  it('is old or new after the next edit when the disk takes nothing from any call on', async () => {
    await atEveryCall(edit, async (folder, n) => {
      const { result, calls } = await during(
        () => outcome(folder, edit),
        (call, index) => {
          if (index >= n && !isReading(call)) throw fault('EROFS')
        },
      )
      const where = `call ${String(n)}, ${String(calls[n]?.name)}: ${result}`
      const whole = together(stateOf(folder, edit))
      if (result === 'written' || result.includes('is written, but')) expect([where, whole]).toEqual([where, 'new'])
      else if (result.startsWith('cannot write "')) expect([where, whole]).toEqual([where, 'old'])
      else
        expect([where, result]).toEqual([
          where,
          expect.stringMatching(/^the edit failed half-way: ".*" holds the new content/),
        ])
      await next(folder, edit)
      const states = stateOf(folder, edit)
      expect([where, byFolder(states)]).toEqual([
        where,
        byFolder(states).map(() => expect.stringMatching(/^(old|new)$/)),
      ])
      expect([where, filesIn(folder, 'all')]).toEqual([where, filesIn(folder, 'visible')])
      return calls[n] !== undefined
    })
  })
})

describe('while an edit of three files is going on', { timeout: 120_000 }, () => {
  const edit = edits['three files, one of them new']!

  it('another may take its lock: then nothing is written, and the lock is left to the other', async () => {
    await atEveryCall(edit, async (folder, n) => {
      const lock = join(folder, '.plan.lock')
      const lost: string[] = []
      const { result, calls } = await during(
        () => outcome(folder, edit),
        atCall(n, () => {
          if (!namesIn(folder).includes('.plan.lock')) return
          lost.push(lock)
          rmSync(lock)
          symlinkSync('1-elsewhere-1', lock)
        }),
      )
      const where = `call ${String(n)}, ${String(calls[n]?.name)}: ${result}`
      expect([where, together(stateOf(folder, edit))]).toEqual([where, result === 'written' ? 'new' : 'old'])
      // After it has looked for the last time, it replaces one file.
      const later = calls.slice(n).filter(({ name }) => name === 'renameSync')
      if (lost.length > 0 && result === 'written')
        expect([where, later.length]).toEqual([where, expect.toBeOneOf([0, 1])])
      // It has just seen that the lock is its own, and deletes it.
      if (calls[n]?.name === 'unlinkSync' && calls[n].args[0] === lock) return true
      expect([where, lost.map((path) => readlinkSync(path))]).toEqual([where, lost.map(() => '1-elsewhere-1')])
      return calls[n] !== undefined
    })
  })

  it('another program may save one of them: then that stays, and nothing else is written', async () => {
    await atEveryCall(edit, async (folder, n) => {
      const path = join(folder, 'b')
      const { result, calls } = await during(
        () => outcome(folder, edit),
        atCall(n, () => {
          writeFileSync(path, 'theirs')
        }),
      )
      const where = `call ${String(n)}, ${String(calls[n]?.name)}: ${result}`
      const { a, c } = stateOf(folder, edit)
      expect([where, [...new Set([a, c])].join(' and ')]).toEqual([where, result === 'written' ? 'new' : 'old'])
      const isAsked = calls[n] !== undefined
      const replaced = calls.findIndex(({ name, args }) => name === 'renameSync' && args[1] === path)
      if (isAsked && result === 'changed') expect([where, readFileSync(path, 'utf8')]).toEqual([where, 'theirs'])
      // Between the last look at a file and its replacement there is one moment.
      if (isAsked && result === 'written')
        expect([where, n]).toEqual([where, expect.toSatisfy((at: number) => at >= replaced)])
      return isAsked
    })
  })
})

describe('an edit of three files that was killed when one of them was new', { timeout: 120_000 }, () => {
  const edit = edits['three files, one of them new']!

  /** Leaves the edit half done. */
  const halfDone = async (folder: string): Promise<void> => {
    let renamed = 0
    await during(
      () => outcome(folder, edit),
      ({ name }) => {
        if (name === 'renameSync') renamed += 1
        // The first is that of the journal.
        if (renamed > 2) throw new Stopped()
      },
    )
    expect(stateOf(folder, edit)).toEqual({ a: 'new', b: 'old', c: 'old' })
    asIfDead(folder)
  }

  it('is old, however often the next edit is killed before it has undone it', async () => {
    const count = await atEveryCall(edit, async (folder, n) => {
      await halfDone(folder)
      const { calls } = await during(
        () => mendFiles(['a'], folder, (path) => path),
        (_, index) => {
          if (index >= n) throw new Stopped()
        },
      )
      const where = `call ${String(n)}, ${String(calls[n]?.name)}`
      expect([where, together(stateOf(folder, edit))]).toEqual([where, expect.not.stringContaining('torn')])
      await next(folder, edit)
      expect([where, filesIn(folder, 'all')]).toEqual([where, edit.old])
      return calls[n] !== undefined
    })
    expect(count).toBeGreaterThan(15)
  })

  it('is old after the next edit but one, when undoing it fails', async () => {
    await atEveryCall(edit, async (folder, n) => {
      await halfDone(folder)
      const { result, calls } = await during(
        () => outcome(folder, { ...edit, old: { a: 'new a', b: 'old b' } }),
        (_, index) => {
          if (index === n) throw fault('ENOSPC')
        },
      )
      const where = `call ${String(n)}, ${String(calls[n]?.name)}: ${result}`
      expect([where, result]).toEqual([where, expect.stringMatching(/^(changed$|cannot write ")/)])
      await next(folder, edit)
      expect([where, filesIn(folder, 'all')]).toEqual([where, edit.old])
      return calls[n] !== undefined
    })
  })
})

describe('the lock', () => {
  const edit = edits['one file']!
  const lives = self.replace(/^\d+/, String(process.ppid))

  it('that is taken over is not deleted when somebody else was quicker', async () => {
    const folder = worldOf(edit)
    const lock = join(folder, '.plan.lock')
    symlinkSync(dead, lock)
    const seen: string[] = []
    const { result } = await during(
      () => outcome(folder, edit),
      ({ name, args }) => {
        if (name !== 'symlinkSync' || args[1] !== `${lock}.${dead}`) return
        aside(() => {
          rmSync(lock)
          symlinkSync(lives, lock)
        })
        setTimeout(() => {
          aside(() => {
            seen.push(readlinkSync(lock))
            rmSync(lock)
          })
        }, 100)
      },
    )
    expect([result, seen, filesIn(folder, 'all')]).toEqual(['written', [lives], edit.fresh])
  })

  it('is waited for where links cannot be made, too', async () => {
    const folder = worldOf(edit)
    const lock = join(folder, '.plan.lock')
    writeFileSync(lock, lives)
    setTimeout(() => {
      aside(() => {
        rmSync(lock)
      })
    }, 100)
    const { result, calls } = await during(() => outcome(folder, edit), withoutLinks)
    expect([result, filesIn(folder, 'all')]).toEqual(['written', edit.fresh])
    expect(calls.filter(({ name }) => name === 'symlinkSync').length).toBeGreaterThan(2)
  })
})

describe('a file', () => {
  const edit = edits['one file']!

  it('that has changed costs no temporary file', async () => {
    const folder = worldOf(edit)
    writeFileSync(join(folder, 'a'), 'theirs')
    const { result, calls } = await during(() => outcome(folder, edit), none)
    expect([result, calls.some(({ name }) => name === 'fsyncSync')]).toEqual(['changed', false])
  })

  it('can be read by nobody else before it has its mode', async () => {
    const folder = worldOf(edit)
    const modes: number[] = []
    await during(
      () => outcome(folder, edit),
      ({ name, args }) => {
        if (name === 'writeSync') aside(() => modes.push(fstatSync(Number(args[0])).mode & 0o777))
      },
    )
    expect(modes).toEqual([0o600])
  })

  it.each([
    ['EISDIR', 'written'],
    ['EPERM', 'written'],
    ['EINVAL', 'written'],
    ['EACCES', 'written'],
    ['ENOTSUP', 'written'],
    [
      'EIO',
      '"a" is written, but the disk does not confirm that it will keep it: the disk reports a fault; look at the file again later',
    ],
    ['?', '"a" is written, but the disk does not confirm that it will keep it: ?; look at the file again later'],
  ])('whose folder answers %s: %s', async (code, said) => {
    const folder = worldOf(edit)
    const { result } = await during(
      () => outcome(folder, edit),
      ({ name, args }) => {
        if (name === 'openSync' && args[0] === folder) throw fault(code)
      },
    )
    expect([result, filesIn(folder, 'all')]).toEqual([said, edit.fresh])
  })
})
