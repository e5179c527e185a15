import { spawnSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { self } from '../../src/io/lock.js'
import { exampleOf, filePlan, visible } from './plans.js'
import { eachOf, execute, plan } from './traced.js'
import { bin, builtFirst } from '../built.js'

builtFirst()

describe('eight edits at once', () => {
  const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8']
  const planOf = (rest: string): Record<string, string> => {
    const list = people.map((id) => `    - { id: ${id}, name: 人员${id}${rest} }\n`)
    return { 'a.plan.yaml': `version: 1\naccount: { name: 示例公司 }\nrelationships:\n  people:\n${list.join('')}` }
  }
  const dead = self.replace(/^\d+/, String(spawnSync(process.execPath, ['--version']).pid)).replace(/\d+$/, '1')

  it.each([
    ['', false],
    [', and again', false],
    [', and beside a lock of a process that has died', true],
    [', and beside another', true],
    [', and beside a third', true],
  ])('are all in the file%s', { timeout: 120_000 }, async (_, isLocked) => {
    const { folder, contents } = exampleOf(planOf(''), planOf(', attitude: supporter'), [], 'a.plan.yaml')
    if (isLocked) symlinkSync(dead, join(folder, '.plan.lock'))
    const path = join(folder, 'a.plan.yaml')
    const ends = await Promise.all(people.map((id) => plan('set', `${id}.attitude`, 'supporter', '--plan', path)))
    expect(ends.map(({ code, err }) => ({ code, err }))).toEqual(people.map(() => ({ code: 0, err: '' })))
    expect(contents()).toEqual(planOf(', attitude: supporter'))
  })
})

describe('edits that are killed at random', () => {
  /** So many; few, unless somebody wants to know. */
  const kills = Number(process.env.PLAN_KILLS ?? (process.env.CI === undefined ? 12 : 50))

  const name = 'a.plan.yaml'

  it(`leave the old or the new bytes, ${String(kills)} times`, { timeout: 600_000 }, async () => {
    const examples = [filePlan(), filePlan()]
    await eachOf(examples, Array.from({ length: kills }), async ({ folder, contents, fresh }) => {
      const earlier = visible(contents())
      const value = /supporter/.test(earlier[name] ?? '') ? 'neutral' : 'supporter'
      const later = { [name]: fresh[name]!.replace('supporter', value) }
      const argv = ['set', 'cio.attitude', value, '--plan', join(folder, name)]
      const delay = Math.round(Math.random() * 400)
      const { signal, code } = await execute(process.execPath, [bin, ...argv], delay)
      // One that came to its end has done its work.
      const possible = signal === null ? [later] : [earlier, later]
      expect(possible, `after ${String(delay)} ms: ${String(signal ?? code)}`).toContainEqual(visible(contents()))
    })
    for (const { next, contents, afterNext } of examples) {
      const left = visible(contents())
      expect(await plan(...next)).toMatchObject({ code: 0, err: '' })
      expect(contents()).toEqual(afterNext(left))
    }
  })
})
