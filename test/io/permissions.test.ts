import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { namesIn } from './folders.js'
import { filePlan, type Example } from './plans.js'
import { bin, builtFirst } from '../built.js'

builtFirst()

const isRoot = process.getuid?.() === 0
/** Somebody who is not root; others can only be looked at through the eyes of another when we are. */
const nobody = 65_534
const user = isRoot ? { uid: nobody, gid: nobody } : {}

const runs = (argv: readonly string[]): { readonly code: number | null; readonly err: string } => {
  const { PATH } = process.env
  const { status, stderr } = spawnSync(process.execPath, [bin, ...argv], {
    ...user,
    cwd: '/',
    env: { PATH },
    encoding: 'utf8',
  })
  return { code: status, err: stderr }
}

const name = 'a.plan.yaml'
const refusal = ({ folder }: Example): object => ({
  code: 2,
  err: `plan: cannot write "${join(folder, name).slice(1)}": you may not read or write it\n`,
})

describe.skipIf(process.platform === 'win32' || runs(['--version']).code !== 0)('an ordinary user', () => {
  it('changes no plan in a folder that is read-only', () => {
    const example = filePlan()
    chmodSync(join(example.folder, name), 0o666)
    chmodSync(example.folder, 0o555)
    expect(runs(example.edit)).toEqual(refusal(example))
    expect(example.contents()).toEqual(example.old)
    chmodSync(example.folder, 0o755)
  })

  it.runIf(isRoot)('changes no plan that only somebody else may write, though the folder would allow it', () => {
    const example = filePlan()
    chmodSync(example.folder, 0o777)
    expect(runs(example.edit)).toEqual(refusal(example))
    expect(example.contents()).toEqual(example.old)
  })

  it.runIf(isRoot)('changes a plan of the team; the group and the mode stay', () => {
    const example = filePlan()
    const path = join(example.folder, name)
    chmodSync(example.folder, 0o777)
    chownSync(path, 0, nobody)
    chmodSync(path, 0o660)
    expect(runs(example.edit)).toEqual({ code: 0, err: '' })
    expect(example.contents()).toEqual(example.fresh)
    const { mode, uid, gid } = statSync(path)
    expect([(mode & 0o777).toString(8), uid, gid]).toEqual(['660', nobody, nobody])
  })

  it.runIf(isRoot)('changes a plan of a group it does not belong to', () => {
    const example = filePlan()
    const path = join(example.folder, name)
    chmodSync(example.folder, 0o777)
    chownSync(path, nobody, 12)
    chmodSync(path, 0o640)
    expect(runs(example.edit)).toEqual({ code: 0, err: '' })
    const { mode, uid, gid } = statSync(path)
    expect([(mode & 0o777).toString(8), uid, gid]).toEqual(['640', nobody, nobody])
    expect(namesIn(example.folder)).toEqual([name])
  })
})
