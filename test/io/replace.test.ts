import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  linkSync,
  lutimesSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { writeJournal } from '../../src/io/journal.js'
import { self } from '../../src/io/lock.js'
import { mendFiles, replaceFiles, type Replacement } from '../../src/io/replace.js'
import { UserError } from '../../src/user-error.js'
import { folderWith, namesIn } from './folders.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** A file to write, its contents as text. */
const from = (path: string, before: string | undefined, after: string): Replacement => ({
  path,
  before: before === undefined ? undefined : bytes(before),
  after: bytes(after),
})
const whatever = (path: string, after: string): Replacement => ({ path, before: 'any', after: bytes(after) })

const replace = (folder: string, ...replacements: readonly Replacement[]): Promise<'written' | 'changed'> =>
  replaceFiles(replacements, folder, (path) => path)

/** The sentence with which it refuses. */
const refusal = async (folder: string, ...replacements: readonly Replacement[]): Promise<string> => {
  try {
    return await replace(folder, ...replacements)
  } catch (error) {
    if (error instanceof UserError) return error.text.en
    throw error
  }
}

const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(namesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

const modeOf = (path: string): string => (statSync(path).mode & 0o7777).toString(8)

/** Whether another program has done what it was asked. */
const isDone = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0

const isRoot = process.getuid?.() === 0

afterEach(() => {
  vi.useRealTimers()
})

describe('one file', () => {
  it('is created', async () => {
    const folder = folderWith({})
    expect(await replace(folder, from('a', undefined, 'new'))).toBe('written')
    expect(contents(folder)).toEqual({ a: 'new' })
    writeFileSync(join(folder, 'b'), '')
    expect(modeOf(join(folder, 'a'))).toBe(modeOf(join(folder, 'b')))
  })

  it('is created together with its folders', async () => {
    const folder = folderWith({})
    expect(await replace(folder, from('b/c/a', undefined, 'new'))).toBe('written')
    expect(contents(join(folder, 'b/c'))).toEqual({ a: 'new' })
  })

  it('is replaced; who has it under another name keeps the old one', async () => {
    const folder = folderWith({ a: 'old' })
    linkSync(join(folder, 'a'), join(folder, 'b'))
    expect(await replace(folder, from('a', 'old', 'new'))).toBe('written')
    expect(contents(folder)).toEqual({ a: 'new', b: 'old' })
  })

  it.each([0o600, 0o640, 0o664, 0o755, 0o777])('keeps its mode %o', async (mode) => {
    const folder = folderWith({ a: 'old' })
    chmodSync(join(folder, 'a'), mode)
    await replace(folder, from('a', 'old', 'new'))
    expect([modeOf(join(folder, 'a')), contents(folder)]).toEqual([mode.toString(8), { a: 'new' }])
  })

  it.runIf(isRoot)('keeps its owner and its group', async () => {
    const folder = folderWith({ a: 'old' })
    chownSync(join(folder, 'a'), 12, 34)
    await replace(folder, from('a', 'old', 'new'))
    expect(statSync(join(folder, 'a'))).toMatchObject({ uid: 12, gid: 34 })
  })

  it('is replaced whatever it holds, if that is wanted', async () => {
    const folder = folderWith({ a: 'old' })
    expect(await replace(folder, whatever('a', 'new'))).toBe('written')
    expect(await replace(folder, whatever('b', 'new'))).toBe('written')
    expect(contents(folder)).toEqual({ a: 'new', b: 'new' })
  })

  it.each([
    ['holds something else', 'other', 'old'],
    ['is not there any more', undefined, 'old'],
    ['is there already', 'other', undefined],
  ])('is left alone when it %s', async (_, present, before) => {
    const files: Record<string, string> = present === undefined ? {} : { a: present }
    const folder = folderWith(files)
    expect(await replace(folder, from('a', before, 'new'))).toBe('changed')
    expect(contents(folder)).toEqual(files)
  })

  it('may be empty, large, and hold any bytes', async () => {
    const folder = folderWith({ a: '' })
    const large = Uint8Array.from({ length: 3_000_000 }, (_, index) => index % 256)
    expect(await replace(folder, { path: 'a', before: bytes(''), after: large })).toBe('written')
    expect(Buffer.compare(readFileSync(join(folder, 'a')), large)).toBe(0)
    expect(await replace(folder, { path: 'a', before: large, after: bytes('') })).toBe('written')
    expect(contents(folder)).toEqual({ a: '' })
  })

  it('may have a name as long as names can be', async () => {
    const name = '计'.repeat(85)
    const folder = folderWith({ [name]: 'old' })
    expect(await replace(folder, from(name, 'old', 'new'))).toBe('written')
    expect(contents(folder)).toEqual({ [name]: 'new' })
  })
})

describe('a link', () => {
  const world = { 'real/a': 'old', 'here/x': '' }

  it.each([
    ['relative', '../real/a'],
    ['absolute', 'FOLDER/real/a'],
    ['to a link', 'first'],
  ])('%s stays, and the file behind it is replaced', async (_, way) => {
    const folder = folderWith(world)
    const before = way.replace('FOLDER', folder)
    symlinkSync('../real/a', join(folder, 'here/first'))
    symlinkSync(before, join(folder, 'here/link'))
    expect(await replace(folder, from('here/link', 'old', 'new'))).toBe('written')
    expect(readlinkSync(join(folder, 'here/link'))).toBe(before)
    expect(contents(join(folder, 'real'))).toEqual({ a: 'new' })
  })

  it('that leads to nothing yet stays, and the file is made where it leads', async () => {
    const folder = folderWith(world)
    symlinkSync('../real', join(folder, 'here/way'))
    // The way back is that of the real folder, not of the name under which it was entered.
    symlinkSync('../other/b', join(folder, 'real/link'))
    expect(await replace(folder, from('here/way/link', undefined, 'new'))).toBe('written')
    expect(readlinkSync(join(folder, 'real/link'))).toBe('../other/b')
    expect(contents(join(folder, 'other'))).toEqual({ b: 'new' })
    expect(namesIn(join(folder, 'here'))).toEqual(['way', 'x'])
  })

  it('in a circle is refused', async () => {
    const folder = folderWith({})
    symlinkSync('b', join(folder, 'a'))
    symlinkSync('a', join(folder, 'b'))
    expect(await refusal(folder, from('a', undefined, 'new'))).toBe('cannot write "a": its links go round in a circle')
    expect(namesIn(folder)).toEqual(['a', 'b'])
  })
})

describe('refused, with nothing written and nothing left', () => {
  it('a file that is read-only, whoever asks', async () => {
    const folder = folderWith({ a: 'old' })
    chmodSync(join(folder, 'a'), 0o444)
    for (const one of [from('a', 'old', 'new'), whatever('a', 'new')])
      expect(await refusal(folder, one)).toBe('cannot write "a": you may not read or write it')
    expect(contents(folder)).toEqual({ a: 'old' })
  })

  it('a folder in the place of a file', async () => {
    const folder = folderWith({ 'a/b': 'old' })
    for (const one of [from('a', 'old', 'new'), whatever('a', 'new'), from('a', undefined, 'new')])
      expect(await refusal(folder, one)).toBe('cannot write "a": it is a folder')
    expect(namesIn(folder)).toEqual(['a'])
  })

  it('a missing folder, unless the file is to be created', async () => {
    const folder = folderWith({})
    expect(await refusal(folder, whatever('b/a', 'new'))).toBe('cannot write "b/a": there is no such file')
    expect(await refusal(folder, from('b/a', 'old', 'new'))).toBe('cannot write "b/a": there is no such file')
    expect(namesIn(folder)).toEqual([])
  })

  it('a path through a file', async () => {
    const folder = folderWith({ a: 'old' })
    expect(await refusal(folder, from('a/b', undefined, 'new'))).toBe(
      'cannot write "a/b": a part of its path is not a folder',
    )
  })

  it.skipIf(process.platform === 'win32')('what is no ordinary file, without waiting for it', async () => {
    const folder = folderWith({})
    expect(isDone('mkfifo', join(folder, 'pipe'))).toBe(true)
    for (const path of ['pipe', '/dev/null'])
      for (const one of [from(path, 'old', 'new'), whatever(path, 'new')])
        expect(await refusal(folder, one)).toBe(`cannot write "${path}": it is not an ordinary file`)
    expect([namesIn(folder), statSync('/dev/null').isFile()]).toEqual([['pipe'], false])
  })

  it('a name that is too long', async () => {
    const folder = folderWith({})
    const name = 'a'.repeat(256)
    expect(await refusal(folder, from(name, undefined, 'new'))).toBe(`cannot write "${name}": its name is too long`)
    expect(namesIn(folder)).toEqual([])
  })

  it('one file under two names', async () => {
    const folder = folderWith({ a: 'old' })
    symlinkSync('a', join(folder, 'b'))
    expect(await refusal(folder, from('a', 'old', '1'), from('b', 'old', '2'))).toBe(
      'cannot write "a" and "b" at once: they are the same file',
    )
    expect(contents(folder)).toEqual({ a: 'old', b: 'old' })
  })
})

describe('several files', () => {
  it('are written together, in whatever folders they lie', async () => {
    const folder = folderWith({ a: 'old', b: 'old', 'other/c': 'old' })
    expect(
      await replace(
        folder,
        from('other/c', 'old', 'new'),
        from('b', 'old', 'new'),
        whatever('a', 'new'),
        from('d', undefined, 'new'),
      ),
    ).toBe('written')
    expect([contents(join(folder, 'other')), namesIn(folder)]).toEqual([{ c: 'new' }, ['a', 'b', 'd', 'other']])
    for (const name of ['a', 'b', 'd']) expect(readFileSync(join(folder, name), 'utf8')).toBe('new')
  })

  it('in folders inside each other keep nobody waiting for ever', async () => {
    const folder = folderWith({ a: 'old', z: 'old', 'm/x': 'old' })
    const edits = ['a', 'z'].map((name) => replace(folder, from(name, 'old', 'new'), whatever('m/x', name)))
    expect(await Promise.all(edits)).toEqual(['written', 'written'])
  })

  it('none, when one of them has changed', async () => {
    const folder = folderWith({ a: 'old', b: 'other' })
    expect(await replace(folder, from('a', 'old', 'new'), from('b', 'old', 'new'))).toBe('changed')
    expect(contents(folder)).toEqual({ a: 'old', b: 'other' })
  })

  it('none, when one of them is refused', async () => {
    const folder = folderWith({ a: 'old', b: 'old' })
    chmodSync(join(folder, 'b'), 0o400)
    expect(await refusal(folder, from('a', 'old', 'new'), from('b', 'old', 'new'))).toBe(
      'cannot write "b": you may not read or write it',
    )
    expect(contents(folder)).toEqual({ a: 'old', b: 'old' })
  })

  // A file that may only grow: everything about it can be prepared, and then it cannot be replaced.
  const growing = (path: string, flag: '+a' | '-a'): boolean => isDone('chattr', flag, path)
  const probe = join(folderWith({ a: '' }), 'a')

  it.runIf(growing(probe, '+a') && growing(probe, '-a'))(
    'none, when the last cannot be replaced after the others were',
    async () => {
      const folder = folderWith({ a: 'old', b: 'old', d: 'old' })
      chmodSync(join(folder, 'a'), 0o640)
      const edit = [from('a', 'old', 'new'), whatever('b', 'new'), from('c', undefined, 'new'), from('d', 'old', 'new')]
      expect(growing(join(folder, 'd'), '+a')).toBe(true)
      try {
        expect(await refusal(folder, ...edit)).toBe('cannot write "d": you may not read or write it')
      } finally {
        growing(join(folder, 'd'), '-a')
      }
      expect([contents(folder), modeOf(join(folder, 'a'))]).toEqual([{ a: 'old', b: 'old', d: 'old' }, '640'])
    },
  )
})

describe('the lock', () => {
  const machine = self.replace(/^\d+-|-\d+$/g, '')
  const lives = `${String(process.ppid)}-${machine}-1`
  const ended = spawnSync(process.execPath, ['--version']).pid
  const dead = `${String(ended)}-${machine}-1`
  const elsewhere = '1-another-1'
  const lockOf = (folder: string): string => join(folder, '.plan.lock')

  /** A folder that a process has locked, some seconds ago. */
  const lockedBy = (owner: string, seconds: number, kind: 'link' | 'file'): string => {
    const folder = folderWith({ a: 'old' })
    if (kind === 'link') symlinkSync(owner, lockOf(folder))
    else writeFileSync(lockOf(folder), owner)
    const then = Date.now() / 1000 - seconds
    lutimesSync(lockOf(folder), then, then)
    return folder
  }

  /** What is said after ten seconds. */
  const patience = async (folder: string): Promise<string> => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const said = refusal(folder, from('a', 'old', 'new'))
    await vi.advanceTimersByTimeAsync(10_100)
    return said
  }

  it.each([
    ['of a process that has died', dead, 0],
    ['of a process that had our number before us', `${String(process.pid)}-${machine}-1`, 0],
    ['of another machine, older than a minute', elsewhere, 61],
    ['of a process that holds it for longer than a minute', lives, 61],
    ['of somebody unknown, older than a minute', '?', 61],
  ])('%s is taken over', async (_, owner, seconds) => {
    for (const kind of ['link', 'file'] as const) {
      const folder = lockedBy(owner, seconds, kind)
      expect(await replace(folder, from('a', 'old', 'new'))).toBe('written')
      expect(contents(folder)).toEqual({ a: 'new' })
    }
  })

  it('of nobody is taken over after two seconds: it died before it said who it was', async () => {
    const folder = lockedBy('', 3, 'file')
    expect(await replace(folder, from('a', 'old', 'new'))).toBe('written')
    expect(contents(folder)).toEqual({ a: 'new' })
  })

  it.each([
    ['of a process that lives', lives, 0],
    ['of another machine', elsewhere, 50],
    ['of another container, where the number means another process', dead.replace(machine, `${machine}1`), 0],
    ['of nobody yet', '', 1],
  ])('%s is waited for, ten seconds long', async (_, owner, seconds) => {
    const folder = lockedBy(owner, seconds, owner === '' ? 'file' : 'link')
    expect(await patience(folder)).toBe(
      `cannot write "a": another plan command has been writing in its folder for 10 seconds; if none is running, delete "${lockOf(folder)}"`,
    )
    expect([readFileSync(join(folder, 'a'), 'utf8'), namesIn(folder)]).toEqual(['old', ['.plan.lock', 'a']])
  })

  it('of a process that ends its work is waited for, and what it wrote is seen', async () => {
    const folder = lockedBy(lives, 0, 'link')
    const edits = [replace(folder, from('a', 'old', 'mine')), replace(folder, from('a', 'theirs', 'mine'))]
    setTimeout(() => {
      writeFileSync(join(folder, 'a'), 'theirs')
      rmSync(lockOf(folder))
    }, 100)
    expect((await Promise.all(edits)).toSorted()).toEqual(['changed', 'written'])
    expect(contents(folder)).toEqual({ a: 'mine' })
  })

  it('is not needed to put out a report', async () => {
    const folder = lockedBy(lives, 0, 'link')
    writeFileSync(join(folder, '.plan.journal'), '[]')
    expect(await replace(folder, whatever('a', 'new'))).toBe('written')
    expect(namesIn(folder)).toEqual(['.plan.journal', '.plan.lock', 'a'])
  })

  it('of a process that we may not touch is respected', async () => {
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('not yours'), { code: 'EPERM' })
    })
    expect(await patience(lockedBy(dead, 0, 'link'))).toContain('another plan command has been writing')
    kill.mockRestore()
  })

  it('is taken over from one that died while it took it over', async () => {
    const folder = lockedBy(dead, 0, 'link')
    symlinkSync(dead, `${lockOf(folder)}.${dead}`)
    symlinkSync(dead, `${lockOf(folder)}.${dead}.${dead}`)
    expect(await replace(folder, from('a', 'old', 'new'))).toBe('written')
    expect(contents(folder)).toEqual({ a: 'new' })
  })

  it('is left to whoever is just taking it over', async () => {
    const folder = lockedBy(dead, 0, 'link')
    symlinkSync(lives, `${lockOf(folder)}.${dead}`)
    expect(await patience(folder)).toContain('another plan command has been writing')
    rmSync(`${lockOf(folder)}.${dead}`)
    expect(readlinkSync(lockOf(folder))).toBe(dead)
  })

  it.each(['../../etc/passwd', '../a', `${'x'.repeat(300)}-1`])(
    'that names "%s" harms no other file',
    async (owner) => {
      const folder = lockedBy(owner, 61, 'link')
      expect(await replace(folder, from('a', 'old', 'new'))).toBe('written')
      expect(contents(folder)).toEqual({ a: 'new' })
    },
  )
})

describe('what killed edits have left', () => {
  const machine = self.replace(/^\d+-|-\d+$/g, '')
  const ended = spawnSync(process.execPath, ['--version']).pid

  it('goes with the next edit, and nothing else goes', async () => {
    const left = `plan.${String(ended)}-${machine}-1.1.tmp`
    const mine = {
      'a.tmp': '',
      'old.yaml': '',
      [`a.${left}`]: '',
      [`.${left}.bak`]: '',
      '.a.lock': '',
      '.plan.tmp': '',
      '.plan.a.1.tmp': '',
      '.plan.yaml': '',
      [`.plan.${String(process.ppid)}-${machine}-1.1.tmp`]: 'of a process that lives',
      '.plan.1-another-1.1.tmp': 'of another machine',
    }
    const folder = folderWith({
      a: 'old',
      ...mine,
      [`.plan.${String(ended)}-${machine}-1.1.tmp`]: 'left',
      [`.plan.${String(ended)}-${machine}-1.12.tmp`]: 'left',
      '.plan.2-another-1.1.tmp': 'left',
      [`.plan.lock.${String(ended)}-${machine}-1`]: 'left',
    })
    const longAgo = Date.now() / 1000 - 61
    for (const name of ['old.yaml', '.plan.a.1.tmp', '.plan.2-another-1.1.tmp'])
      lutimesSync(join(folder, name), longAgo, longAgo)
    expect(await replace(folder, from('a', 'old', 'new'))).toBe('written')
    expect(contents(folder)).toEqual({ a: 'new', ...mine })
  })

  it('goes with the next report, too', async () => {
    const folder = folderWith({ a: 'old', [`.plan.${String(ended)}-${machine}-1.1.tmp`]: 'left' })
    expect(await replace(folder, whatever('a', 'new'))).toBe('written')
    expect(contents(folder)).toEqual({ a: 'new' })
  })
})

describe('an edit of several files that was killed in the middle', () => {
  type Entry = readonly [name: string, before: string | null, after: string]
  const journal = (...entries: readonly Entry[]): string =>
    JSON.stringify(
      entries.map(([name, before, after]) => ({
        name,
        before: before === null ? null : base64(before),
        after: base64(after),
      })),
    )
  const edit = journal(['a', 'old a', 'new a'], ['b', 'old b', 'new b'], ['c', null, 'new c'])
  const mended = async (files: Readonly<Record<string, string>>, modes: Readonly<Record<string, number>> = {}) => {
    const folder = folderWith({ other: 'x', ...files })
    for (const [name, mode] of Object.entries(modes)) chmodSync(join(folder, name), mode)
    const twin = folderWith({ other: 'x', ...files })
    await mendFiles(['other', 'a'], folder, (path) => path)
    // Whoever forgets to ask beforehand comes to the same when it writes.
    expect(await replace(twin, from('other', 'x', 'x'))).toBe('written')
    expect(contents(twin)).toEqual(contents(folder))
    for (const [name, mode] of Object.entries(modes)) expect(modeOf(join(folder, name))).toBe(mode.toString(8))
    return contents(folder)
  }

  it('is undone by the next, before it reads', async () => {
    const old = { other: 'x', a: 'old a', b: 'old b' }
    expect(await mended({ '.plan.journal': edit, a: 'old a', b: 'old b' })).toEqual(old)
    expect(await mended({ '.plan.journal': edit, a: 'new a', b: 'old b' }, { a: 0o640 })).toEqual(old)
    expect(await mended({ '.plan.journal': edit, a: 'new a', b: 'new b' }, { a: 0o600, b: 0o755 })).toEqual(old)
    expect(await mended({ '.plan.journal': edit, a: 'old a', b: 'old b', c: 'new c' })).toEqual(old)
  })

  it('stays, if all of it had been done', async () => {
    const done = { a: 'new a', b: 'new b', c: 'new c' }
    expect(await mended({ '.plan.journal': edit, ...done })).toEqual({ other: 'x', ...done })
  })

  it('stays as it is where somebody has gone on by hand', async () => {
    for (const files of [
      { a: 'new a', b: 'by hand' },
      { a: 'new a', b: 'new b', c: 'by hand' },
      { a: 'new a' },
    ] as const)
      expect(await mended({ '.plan.journal': edit, ...files })).toEqual({ other: 'x', ...files })
  })

  it('is seen by the one that was waiting for it', async () => {
    const folder = folderWith({ '.plan.journal': edit, a: 'new a', b: 'old b' })
    expect(await replace(folder, from('a', 'new a', 'mine'))).toBe('changed')
    expect(contents(folder)).toEqual({ a: 'old a', b: 'old b' })
  })

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['no list', '{"name":"a"}'],
    ['no entries', '[null, 1]'],
    ['an entry without contents', '[{"name":"a"}]'],
    ['a number for a name', '[{"name":1,"before":null,"after":""}]'],
    ['a number for what was', `[{"name":"a","before":1,"after":"${base64('good')}"}]`],
    ['a number for what is to be', `[{"name":"a","before":"${base64('good')}","after":1}]`],
    ['something else beside', `[${journal(['a', 'evil', 'good'], ['b', null, 'b']).slice(1, -1)}, 1]`],
    ['a file elsewhere', journal(['../victim/a', 'evil', 'good'])],
    ['a file by its absolute path', journal(['/tmp/a', 'evil', 'good'])],
    ['the folder itself', journal(['.', 'evil', 'good'])],
    ['the folder above', journal(['..', 'evil', 'good'])],
    ['no name', journal(['', 'evil', 'good'])],
  ])('has left nothing to do when the journal holds %s', async (_, text) => {
    const folder = folderWith({ 'plan/a': 'good', 'victim/a': 'good', 'plan/.plan.journal': text })
    await mendFiles(['plan/a'], folder, (path) => path)
    expect(contents(join(folder, 'plan'))).toEqual({ a: 'good' })
    expect(contents(join(folder, 'victim'))).toEqual({ a: 'good' })
  })

  it('of a foreign journal never reaches through a link', async () => {
    const folder = folderWith({
      'plan/x': 'x',
      victim: 'good',
      'plan/.plan.journal': journal(['a', 'evil', 'good'], ['x', 'x', '']),
    })
    symlinkSync('../victim', join(folder, 'plan/a'))
    await mendFiles(['plan/x'], folder, (path) => path)
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('good')
    expect(contents(join(folder, 'plan'))).toEqual({ a: 'evil', x: 'x' })
  })

  it('costs no lock when there is none', async () => {
    const folder = folderWith({ a: 'old' })
    chmodSync(folder, 0o555)
    await mendFiles(['a', 'b', 'none/c'], folder, (path) => path)
    chmodSync(folder, 0o755)
    expect(namesIn(folder)).toEqual(['a'])
  })

  it('leaves a journal that is as private as its files', () => {
    const folder = folderWith({ a: 'old', b: 'old' })
    chmodSync(join(folder, 'a'), 0o640)
    chmodSync(join(folder, 'b'), 0o604)
    const [a, b, c] = ['a', 'b', 'c'].map((name) => ({
      path: join(folder, name),
      before: name === 'c' ? undefined : bytes('old'),
      after: bytes('new'),
    }))
    writeJournal(folder, [a!, b!, c!])
    expect(contents(folder)['.plan.journal']).toBe(
      journal(['a', 'old', 'new'], ['b', 'old', 'new'], ['c', null, 'new']),
    )
    expect(modeOf(join(folder, '.plan.journal'))).toBe('600')
  })
})
