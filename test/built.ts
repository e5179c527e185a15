import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, expect } from 'vitest'
import { root } from './support.js'

/** The program as it is installed. */
export const bin = join(root, 'bin/plan.js')

/** `npm test` has built already; a test run by itself may find no build, or an old one. */
export const builtFirst = (): void => {
  beforeAll(() => {
    const built = spawnSync(process.execPath, ['.build/build.mjs', '--if-needed'], { cwd: root, encoding: 'utf8' })
    expect(built.stderr).not.toContain('rror')
  }, 120_000)
}
