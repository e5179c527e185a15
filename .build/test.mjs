// Runs the tests once, on a current build, and names each test that was skipped. Arguments go to vitest.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfNeeded } from './build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
/** What vitest says of its last run; `.ci/run` counts from it. */
const results = join(root, 'node_modules/.cache/plan/tests.json')

rmSync(results, { force: true })
await buildIfNeeded()
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', '.vitest.js', ...reporters, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
)
if (existsSync(results)) {
  const tests = JSON.parse(readFileSync(results, 'utf8')).testResults.flatMap(
    ({ assertionResults }) => assertionResults,
  )
  for (const { status, fullName } of tests)
    if (!['passed', 'failed'].includes(status)) console.log(`skipped: ${fullName}`)
}
process.exitCode = status ?? 1
