import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filePlan, folderPlan, visible, type Example } from './plans.js'
import { describeTraced, eachOf, execute, isChange, meeting, plan, told, trace } from './traced.js'
import { bin, builtFirst } from '../built.js'

builtFirst()

/** What the program says of each fault. */
const faults = {
  ENOSPC: 'the disk is full',
  EIO: 'the disk reports a fault',
  EACCES: 'you may not read or write it',
  EXDEV: 'it lies on another disk than its folder',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
} as const

type Fault = keyof typeof faults

/**
 * What becomes of an edit when a call fails: `refused` = nothing is written, and it says why; `done` = it can do without;
 * `left` = the same, and the lock stays until the next edit; `written` = it says that the new content is in place, but
 * may not be there after a power cut.
 */
type Outcome = 'refused' | 'done' | 'left' | 'written'

/** [calls, outcome]; the first row that fits counts. */
const beforeTheRename: readonly (readonly [RegExp, Outcome])[] = [
  // Where links cannot be made, the lock is a file.
  [/^symlink /, 'done'],
  // The lock may have been lost, and all is done again.
  [/^readlink /, 'done'],
  // What others have left is only looked for.
  [/^(openat|newfstatat|getdents64|close) \.$/, 'done'],
  [/./, 'refused'],
]
const afterTheRename: readonly (readonly [RegExp, Outcome])[] = [
  [/^(openat|fsync|close) \.$/, 'written'],
  [/^(readlink|unlink) /, 'left'],
]

const outcomeOf = (call: string, fault: Fault, isReplaced: boolean): Outcome | undefined => {
  const [, outcome] = (isReplaced ? afterTheRename : beforeTheRename).find(([pattern]) => pattern.test(call)) ?? []
  // Some systems refuse this for folders and need not be asked.
  return outcome === 'written' && fault === 'EACCES' ? 'done' : outcome
}

const expected = ({ old, fresh }: Example, path: string, outcome: Outcome | undefined, fault: Fault) =>
  ({
    refused: { code: 2, err: `plan: cannot write "${path}": ${faults[fault]}\n`, files: old },
    done: { code: 0, err: '', files: fresh },
    left: { code: 0, err: '', files: fresh },
    written: {
      code: 2,
      err: `plan: "${path}" is written, but the disk does not confirm that it will keep it: ${faults[fault]}; look at the file again later\n`,
      files: fresh,
    },
  })[outcome ?? 'refused']

describeTraced('an edit in which a system call fails', () => {
  it('leaves the old bytes and says why, or the new ones, and nothing beside them', { timeout: 120_000 }, async () => {
    const first = filePlan()
    const all = [...(await trace(first.folder, first.edit)).calls.entries()]
    const from = all.findIndex(([, { name }]) => name === 'symlink')
    const rename = all.findIndex(([, { name }]) => name === 'rename')
    const injections = all.slice(from).flatMap(([index, call]) => {
      const names = Object.keys(faults) as Fault[]
      return (isChange(call) ? names : (['EIO'] as const)).map((fault) => ({ index, call, fault }))
    })
    expect(injections.length).toBeGreaterThan(60)
    await eachOf([filePlan(), filePlan()], injections, async (example, { index, call, fault }) => {
      const where = `${told(call)} ${fault}`
      const { code, err } = await meeting(example, { call, index, what: `error=${fault}` })
      const outcome = outcomeOf(told(call), fault, index > rename)
      const path = example.shown('a.plan.yaml')
      const files = outcome === 'left' ? visible(example.contents()) : example.contents()
      expect({ where, code, err, files }).toEqual({ where, ...expected(example, path, outcome, fault) })
      if (outcome !== 'left') return
      expect(Object.keys(example.contents())).toEqual(['.plan.lock', 'a.plan.yaml'])
      expect(await plan(...example.next)).toMatchObject({ code: 0, err: '' })
      expect(example.contents()).toEqual(example.afterNext(files))
    })
  })

  it('of two files leaves both old or both new', { timeout: 120_000 }, async () => {
    const first = folderPlan()
    const { calls } = await trace(first.folder, first.edit)
    const injections = [...calls.entries()].filter(([, call]) => isChange(call))
    const last = calls.findLastIndex(({ name }) => name === 'rename')
    await eachOf([folderPlan(), folderPlan()], injections, async (example, [index, call]) => {
      const where = told(call)
      const { code, err } = await meeting(example, { call, index, what: 'error=EIO' })
      const isDone = index > last || call.name === 'symlink'
      expect({ where, files: visible(example.contents()) }).toEqual({
        where,
        files: isDone ? example.fresh : example.old,
      })
      if (where === 'fsync .' && isDone) expect([code, err]).toEqual([2, expect.stringContaining('is written, but')])
      else if (isDone) expect([where, code, err]).toEqual([where, 0, ''])
      else
        expect([where, code, err]).toEqual([
          where,
          2,
          expect.stringMatching(/^plan: cannot write ".*yaml": the disk reports a fault\n$/),
        ])
      // A journal or a lock that could not be deleted goes with the next edit.
      expect(await plan(...example.next)).toMatchObject({ code: 0, err: '' })
      expect(example.contents()).toEqual(example.afterNext(isDone ? example.fresh : example.old))
    })
  })

  it('and then the way back fails, too: it says so, and the next edit goes back', async () => {
    const example = folderPlan()
    const { calls } = await trace(example.folder, example.edit)
    const rename = calls.find(({ name }) => name === 'rename')
    example.restore()
    // The first is that of the journal, the second that of the first file.
    const { code, err } = await trace(example.folder, example.edit, `${rename!.made}:error=EIO:when=3+`)
    expect([code, err]).toEqual([
      2,
      `plan: the edit failed half-way: "${example.shown('maps.yaml')}" holds the new content, and could not be put back: the disk reports a fault; look at the file before you go on\n`,
    ])
    const half = { ...example.old, 'maps.yaml': example.fresh['maps.yaml'] }
    expect(visible(example.contents())).toEqual(half)
    expect(Object.keys(example.contents())).toEqual(['.plan.journal', ...Object.keys(example.old)])
    expect(await plan(...example.next)).toMatchObject({ code: 0, err: '' })
    expect(example.contents()).toEqual(example.afterNext(example.old))
  })
})

describe.skipIf(process.platform === 'win32')('a disk that takes only a part', () => {
  it('leaves the old bytes, and nothing beside them', async () => {
    const example = filePlan()
    const text = example.old['a.plan.yaml']! + '# a remark that makes the file longer\n'.repeat(100)
    writeFileSync(join(example.folder, 'a.plan.yaml'), text)
    const { code, err } = await execute('bash', [
      '-c',
      'ulimit -f 1; exec "$@"',
      '-',
      process.execPath,
      bin,
      ...example.edit,
    ])
    expect([code, err]).toEqual([
      2,
      `plan: cannot write "${example.shown('a.plan.yaml')}": it would be larger than files may be here\n`,
    ])
    expect(example.contents()).toEqual({ 'a.plan.yaml': text })
  })
})
