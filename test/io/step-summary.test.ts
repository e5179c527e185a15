import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { smallPlans } from '../formats/small-plans.js'
import { folderWith } from './folders.js'
import { bin, builtFirst } from '../built.js'
import { withoutGit } from '../git.js'

builtFirst()

const { PATH, HOME, SystemRoot } = process.env

/** A check for the runner of GitHub, as a process of its own. */
const checkIn = (cwd: string, summary: string) =>
  spawnSync(process.execPath, [bin, 'check', '--format', 'github', '--as-of', '2026-06-30'], {
    cwd,
    env: { PATH, HOME, SystemRoot, GIT_CONFIG_GLOBAL: '/dev/null', GITHUB_STEP_SUMMARY: summary },
    encoding: 'utf8',
  })

it.skipIf(withoutGit)('names files from the root of the repository, and adds to the summary of the step', () => {
  const files = Object.fromEntries(Object.entries(smallPlans).map(([path, text]) => [`sales/${path}`, text]))
  const folder = folderWith({ ...files, 'summary.md': '# Before\n' })
  spawnSync('git', ['init', '-q'], { cwd: folder })
  const { status, stdout, stderr } = checkIn(join(folder, 'sales'), join(folder, 'summary.md'))
  expect([status, stderr]).toEqual([1, ''])
  expect(stdout).toContain('::error file=sales/plans/bluebay.plan.yaml,line=11,')
  expect(stdout).toContain('(first written here: sales/plans/harbour/plan.yaml:2)')
  const summary = readFileSync(join(folder, 'summary.md'), 'utf8')
  expect(summary).toMatch(/^# Before\n\n<!-- markdownlint-disable MD013 -->\n\n# Account plans: /)
  expect(summary).toContain('| sales/plans/bluebay.plan.yaml:11 |')
})

it('says in one sentence that it cannot, below the annotations', () => {
  const folder = folderWith(smallPlans)
  const { status, stdout, stderr } = checkIn(folder, 'plans')
  expect(status).toBe(2)
  expect(stdout).toContain('::error file=plans/bluebay.plan.yaml,line=11,')
  expect(stderr).toBe('plan: cannot write "plans": it is a folder\n')
})
