import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { withoutGit } from './git.js'
import { parse } from 'yaml'
import { folderWith, namesIn } from './io/folders.js'
import { readRepositoryFile, root } from './support.js'

type Hook = { readonly id: string; readonly entry: string; readonly files: string }

const hooks = parse(readRepositoryFile('.pre-commit-hooks.yaml')) as readonly Hook[]

const { PATH, HOME, SystemRoot, TMPDIR } = process.env
const bare = { PATH, HOME, SystemRoot, TMPDIR }

const run = (cwd: string, command: string, ...argv: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(command, [...argv], { cwd, env: bare, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

const git = (cwd: string, ...argv: readonly string[]): string => {
  const identity = ['-c', 'user.name=Ann Lee', '-c', 'user.email=ann@example.com', '-c', 'commit.gpgsign=false']
  const { code, out, err } = run(cwd, 'git', ...identity, ...argv)
  expect([err, code]).toEqual([err, 0])
  return out
}

/** The package as a hook installs it: packed in a clean clone of what git has or would have of this repository. */
let installed = ''

/** What npm printed while it packed. */
let printed = ''

beforeAll(() => {
  const source = folderWith({})
  for (const path of git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')) {
    if (path === '' || !existsSync(join(root, path))) continue
    mkdirSync(dirname(join(source, path)), { recursive: true })
    cpSync(join(root, path), join(source, path))
  }
  git(source, 'init', '--quiet')
  git(source, 'add', '--all')
  git(source, 'commit', '--quiet', '--message=all')
  const clone = join(folderWith({}), 'clone')
  git(source, 'clone', '--quiet', source, clone)
  // The packages that a real installation would fetch.
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'))
  const packed = run(clone, 'npm', 'pack')
  expect([packed.code, packed.err]).toEqual([0, packed.err])
  printed = packed.out
  installed = folderWith({})
  expect(run(clone, 'tar', '-xf', packed.out.trim(), '-C', installed).code).toBe(0)
}, 120_000)

/** A repository of plans with one commit, and these changes added to it. */
const repository = (changes: Readonly<Record<string, string>>): string => {
  const folder = folderWith({
    'plans/acme/plan.yaml': 'version: 1\nstatus: in_review\naccount: { name: Acme }\n',
    'plans/acme/opportunities.yaml': 'opportunities: []\n',
    'plans/bluebay.plan.yaml': 'version: 1\naccount: { name: Bluebay }\n',
    'README.md': '# Plans\n',
    'tools/team.yaml': 'x: 1\n',
  })
  git(folder, 'init', '--quiet')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message=plans')
  for (const [path, text] of Object.entries(changes)) appendFileSync(join(folder, path), text)
  git(folder, 'add', '--all')
  return folder
}

/** Runs a hook as pre-commit does: on the staged files that its pattern takes; undefined = it takes none. */
const commit = (id: string, folder: string) => {
  const { entry = '', files = '' } = hooks.find((hook) => hook.id === id) ?? {}
  // Python's verbose expressions may be laid out.
  const pattern = new RegExp(files.replace('(?x)', '').replaceAll(/\s/g, ''))
  const staged = git(folder, 'diff', '--cached', '--name-only', '-z').split('\0')
  const taken = staged.filter((path) => path !== '' && pattern.test(path))
  if (taken.length === 0) return undefined
  const [command, ...argv] = entry.split(' ')
  expect(command).toBe('plan')
  return run(folder, process.execPath, join(installed, 'package/bin/plan.js'), ...argv, ...taken)
}

describe.skipIf(withoutGit)('the hooks, installed from a clean clone', () => {
  it('come as a package whose name is all that npm prints', () => {
    expect(printed).toMatch(/^account-plans-plan-[\d.]+\.tgz\n$/)
    expect(namesIn(join(installed, 'package'))).toContain('dist')
  })

  it('flag the incomplete plan, though only a part of it is staged', () => {
    const ended = commit('plan-check', repository({ 'plans/acme/opportunities.yaml': '# none yet\n' }))
    expect([ended?.code, ended?.err]).toEqual([1, ''])
    expect(ended?.out).toMatch(/^plans\/acme\/plan\.yaml:3:1 {2}✗ error {2}PLN-/m)
    expect(ended?.out).toMatch(/errors?, .* in 1 plan\n$/)
  })

  it('let a draft pass, and what is no plan', () => {
    const ended = commit('plan-check', repository({ 'plans/bluebay.plan.yaml': 'status: draft\n' }))
    expect([ended?.code, ended?.err]).toEqual([0, ''])
    expect(commit('plan-check', repository({ 'README.md': 'More.\n' }))).toBe(undefined)
    expect(commit('plan-check', repository({ 'tools/team.yaml': 'y: 2\n' }))).toEqual({ code: 0, out: '', err: '' })
  })

  it('check every plan when the settings change', () => {
    const ended = commit('plan-check', repository({ 'plan.config.yaml': 'language: zh\n' }))
    expect(ended?.code).toBe(1)
    expect(ended?.out).toMatch(/2 份计划/)
  })

  it('lay out what is staged of plans, and nothing else', () => {
    const folder = repository({ 'plans/bluebay.plan.yaml': 'status:   draft\n', 'tools/team.yaml': 'y:   2\n' })
    writeFileSync(join(folder, 'plans/acme/opportunities.yaml'), 'opportunities:   []\n')
    git(folder, 'add', '--all')
    expect(commit('plan-fmt', folder)).toMatchObject({ code: 0 })
    expect(git(folder, 'diff', '--name-only')).toBe('plans/acme/opportunities.yaml\nplans/bluebay.plan.yaml\n')
  })
})
