import { expect, it } from 'vitest'
import { filePlan, folderPlan, visible, type Example } from './plans.js'
import { describeTraced, eachOf, isChange, meeting, plan, told, trace, type Call } from './traced.js'
import { builtFirst } from '../built.js'

builtFirst()

/** The files of a plan that a call puts in the place of old ones. */
const replacedBy = (call: Call): readonly string[] => /^rename .* \.\/(\w[\w.]*)$/.exec(told(call))?.slice(1) ?? []

/**
 * Ends the edit with a signal at each of the calls that are meant. The files that were replaced until then are new, all
 * others old; the next edit finds a plan that is wholly old or wholly new, and leaves nothing beside it.
 */
const endEverywhere = async (
  make: () => Example,
  ending: 'SIGKILL' | 'SIGINT',
  isMeant: (call: Call) => boolean,
): Promise<readonly string[]> => {
  const first = make()
  const { calls, code, err } = await trace(first.folder, first.edit)
  expect([code, err, first.contents()]).toEqual([0, '', first.fresh])
  const changed = Object.keys(first.old).filter((name) => first.old[name] !== first.fresh[name])
  expect(calls.flatMap(replacedBy)).toEqual(changed)
  // Until it takes the lock, it only reads.
  const lock = calls.findIndex(isChange)
  const meant = [...calls.entries()].filter(([index, call]) => index >= lock && isMeant(call))
  await eachOf([make(), make()], meant, async (example, [index, call]) => {
    const where = told(call)
    const { signal } = await meeting(example, { call, index, what: `signal=${ending}` })
    // The call itself is not made any more when killed; a call that is interrupted may be.
    const replaced = [index, ...(ending === 'SIGINT' ? [index + 1] : [])].map((end) =>
      calls.slice(0, end).flatMap(replacedBy),
    )
    const possible = replaced.map((names) =>
      Object.fromEntries(
        Object.entries(example.old).map(([name, text]) => [name, names.includes(name) ? example.fresh[name] : text]),
      ),
    )
    const left = visible(example.contents())
    expect([where, signal]).toEqual([where, ending])
    expect(possible, where).toContainEqual(left)
    const { code, err } = await plan(...example.next)
    const isDone = changed.every((name) => left[name] === example.fresh[name])
    expect({ where, code, err, files: example.contents() }).toEqual({
      where,
      code: 0,
      err: '',
      files: example.afterNext(isDone ? example.fresh : example.old),
    })
  })
  return meant.map(([, call]) => told(call))
}

describeTraced('an edit killed at any of its system calls on the folder of the plan', () => {
  it('of one file: old or new bytes, and the next edit leaves nothing else', { timeout: 180_000 }, async () => {
    // The order is the promise: a power cut finds the new bytes under the new name, and the new name on the disk.
    const promise = [
      'symlink ./.plan.lock',
      'openat ./.plan.1.tmp',
      'pwrite64 ./.plan.1.tmp',
      'fchmod ./.plan.1.tmp',
      'fsync ./.plan.1.tmp',
      'close ./.plan.1.tmp',
      'rename ./.plan.1.tmp ./a.plan.yaml',
      'fsync .',
      'unlink ./.plan.lock',
    ]
    const calls = await endEverywhere(filePlan, 'SIGKILL', () => true)
    expect(calls.filter((call) => promise.includes(call))).toEqual(promise)
  })

  it('of two files: never one new and one old after the next edit', { timeout: 180_000 }, async () => {
    const calls = await endEverywhere(folderPlan, 'SIGKILL', isChange)
    expect(calls.filter((call) => /^(symlink|fsync|rename|unlink) /.test(call))).toEqual([
      'symlink ./.plan.lock',
      'fsync ./.plan.1.tmp',
      'fsync ./.plan.2.tmp',
      'fsync ./.plan.3.tmp',
      'rename ./.plan.3.tmp ./.plan.journal',
      'fsync .',
      'rename ./.plan.1.tmp ./maps.yaml',
      'rename ./.plan.2.tmp ./relationships.yaml',
      'fsync .',
      'unlink ./.plan.journal',
      'unlink ./.plan.lock',
    ])
  })
})

describeTraced('an edit that somebody breaks off with Ctrl-C', () => {
  it('leaves the old or the new bytes, and nothing else after the next edit', { timeout: 180_000 }, async () => {
    await endEverywhere(filePlan, 'SIGINT', isChange)
  })
})
