import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withoutGit } from './git.js'
import { parse } from 'yaml'
import { folderWith, namesIn } from './io/folders.js'
import { filesBelow, readRepositoryFile, root } from './support.js'
import { builtFirst } from './built.js'

type Step = {
  readonly name: string
  readonly id?: string
  readonly if?: string
  readonly shell?: string
  readonly uses?: string
  readonly env?: Readonly<Record<string, string>>
  readonly run?: string
}

const action = parse(readRepositoryFile('action.yml')) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

const stepNamed = (name: string): Step => action.runs.steps.find((step) => step.name === name) ?? { name: '' }

const { PATH, HOME, SystemRoot, TMPDIR } = process.env
const bare = { PATH, HOME, SystemRoot, TMPDIR }

const git = (cwd: string, ...argv: readonly string[]): string => {
  const identity = ['-c', 'user.name=Ann Lee', '-c', 'user.email=ann@example.com', '-c', 'commit.gpgsign=false']
  const env = { ...bare, GIT_COMMITTER_DATE: '2026-06-30T12:00:00Z', GIT_AUTHOR_DATE: '2026-06-30T12:00:00Z' }
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...argv], { cwd, env, encoding: 'utf8' })
  expect([stderr, status]).toEqual([status === 0 ? stderr : '', 0])
  return stdout
}

/** A repository with one commit, as a runner has checked it out. */
const workspaceWith = (files: Readonly<Record<string, string>>): string => {
  const workspace = folderWith(files)
  git(workspace, 'init', '--quiet', '--initial-branch=main')
  git(workspace, 'add', '--all')
  git(workspace, 'commit', '--quiet', '--message=plans')
  return workspace
}

/** `name=value` lines of a file that a step wrote. */
const pairsOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]))

type Ended = {
  readonly code: number | null
  readonly log: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string | undefined>>
}

/** Runs the step that checks, as a runner does with these inputs. The tool is here already, so nothing is installed. */
const check = (workspace: string, inputs: Readonly<Record<string, string>> = {}): Ended => {
  const { env = {}, run = '' } = stepNamed('Check plans')
  const runner = folderWith({ 'output.txt': '', 'summary.md': '', 'script.sh': run, 'temp/x': '' })
  const given = Object.fromEntries(
    Object.entries(env).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? ''
      return [name, inputs[input] ?? action.inputs[input]?.default ?? `no input for ${name}`]
    }),
  )
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', join(runner, 'script.sh')],
    {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        ...bare,
        ...given,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: root,
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: join(runner, 'output.txt'),
        GITHUB_STEP_SUMMARY: join(runner, 'summary.md'),
        RUNNER_TEMP: join(runner, 'temp'),
      },
    },
  )
  expect(stderr).toBe('')
  const written = pairsOf(readFileSync(join(runner, 'output.txt'), 'utf8'))
  const outputs = Object.fromEntries(
    Object.entries(action.outputs).map(([name, { value }]) => [
      name,
      written[/^\$\{\{ steps\.check\.outputs\.(\w+) \}\}$/.exec(value)?.[1] ?? ''],
    ]),
  )
  return { code: status, log: stdout, summary: readFileSync(join(runner, 'summary.md'), 'utf8'), outputs }
}

const incomplete = `version: 1
account: { name: Acme }
status: in_review
`

const draft = 'version: 1\naccount: { name: Bluebay }\n'

const annotations = (log: string): readonly string[] =>
  log.split('\n').filter((line) => /^::(error|warning|notice) /.test(line))

builtFirst()

describe('action.yml', () => {
  it('is a composite action whose scripts see inputs as variables only', () => {
    expect(action.runs.using).toBe('composite')
    const scripts = action.runs.steps.filter(({ run }) => run !== undefined)
    expect(scripts.map(({ name, shell }) => [name, shell])).toEqual([
      ['Install plan', 'bash'],
      ['Check plans', 'bash'],
    ])
    expect(scripts.map(({ run }) => run?.includes('${{'))).toEqual([false, false])
    for (const { uses } of action.runs.steps) if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w/-]+@v\d+$/)
  })

  it('uses every input, and installs from its own checkout', () => {
    const { name, inputs } = { name: 'Check plans', inputs: Object.keys(action.inputs) }
    const used = Object.values(stepNamed(name).env ?? {}).join()
    expect(inputs.filter((input) => !used.includes(` inputs.${input} `))).toEqual(['node-version'])
    expect(stepNamed('Install plan').run).toMatch(/^cd "\$GITHUB_ACTION_PATH"\nnpm ci /)
  })

  it('uploads nothing unless it is asked to', () => {
    expect(action.inputs['upload-sarif']?.default).toBe('false')
    expect(stepNamed('Upload SARIF').if).toContain("inputs.upload-sarif == 'true'")
  })
})

describe.skipIf(withoutGit)('the step that checks', () => {
  it('annotates, sums up, counts and fails', () => {
    const workspace = workspaceWith({ 'plans/acme.plan.yaml': incomplete, 'plans/bluebay.plan.yaml': draft })
    const { code, log, summary, outputs } = check(workspace)
    expect([code, outputs['status']]).toEqual([1, '1'])
    expect(log).toMatch(/^::error file=plans\/acme\.plan\.yaml,line=2,/m)
    expect(summary).toMatch(/Acme.*\n.*Bluebay|Bluebay.*\n.*Acme/)
    expect(Number(outputs['errors'])).toBeGreaterThan(1)
    expect(Number(outputs['warnings'])).toBeGreaterThan(1)
    expect(outputs['infos']).toMatch(/^\d+$/)
    expect([outputs['sarif'], outputs['comment']]).toEqual([undefined, undefined])
    expect(namesIn(workspace)).toEqual(['.git', 'plans'])
  })

  it('is fine where there is no error, on the day of the commit', () => {
    const { code, outputs, summary } = check(workspaceWith({ 'bluebay.plan.yaml': draft }))
    expect([code, outputs['status'], outputs['errors']]).toEqual([0, '0', '0'])
    expect(summary).toContain('2026-06-30')
  })

  it('writes SARIF and a comment before it fails', () => {
    const workspace = workspaceWith({ 'acme.plan.yaml': incomplete })
    const { code, outputs } = check(workspace, { sarif: 'plans.sarif', comment: 'comment.md', lang: 'zh' })
    expect([code, outputs['sarif'], outputs['comment']]).toEqual([1, 'plans.sarif', 'comment.md'])
    const { version, runs } = JSON.parse(readFileSync(join(workspace, 'plans.sarif'), 'utf8'))
    expect([version, runs.length]).toEqual(['2.1.0', 1])
    expect(runs[0].results.length).toBe(
      Number(outputs['errors']) + Number(outputs['warnings']) + Number(outputs['infos']),
    )
    expect(readFileSync(join(workspace, 'comment.md'), 'utf8')).toContain('Acme')
  })

  it('makes a SARIF file of its own to upload', () => {
    const { outputs } = check(workspaceWith({ 'a.plan.yaml': draft }), { 'upload-sarif': 'true' })
    expect(outputs['sarif']).toMatch(/temp\/account-plans\.sarif$/)
  })

  it('heeds the limits, the paths and the flags', () => {
    const workspace = workspaceWith({ 'my plans/a b.plan.yaml': incomplete, 'z.plan.yaml': 'version: 2\n' })
    const inputs = { paths: 'my plans/a b.plan.yaml\n\n', 'as-of': '2026-01-31', 'min-complete': '80' }
    expect(check(workspace, { ...inputs, 'fail-on': 'never' })).toMatchObject({ code: 0, outputs: { status: '0' } })
    expect(check(workspace, inputs).summary).toContain('2026-01-31')
    expect(check(workspace, { paths: '*.plan.yaml' }).code).toBe(1)
    const strict = check(workspaceWith({ 'a.plan.yaml': draft }), { 'fail-on': 'warning' })
    expect([strict.code, strict.outputs['errors']]).toEqual([1, '0'])
  })

  it('speaks only of what is new since a commit', () => {
    const workspace = workspaceWith({ 'acme.plan.yaml': incomplete })
    const first = git(workspace, 'rev-parse', 'HEAD').trim()
    expect(check(workspace, { since: first })).toMatchObject({ code: 0, outputs: { errors: '0', warnings: '0' } })
    writeFileSync(join(workspace, 'acme.plan.yaml'), `${incomplete}owner: nobody\n`)
    git(workspace, 'commit', '--quiet', '--all', '--message=owner')
    const { code, log, outputs } = check(workspace, { since: first, comment: 'comment.md' })
    expect([code, outputs['errors']]).toEqual([1, '1'])
    expect(annotations(log)).toHaveLength(1)
    expect(readFileSync(join(workspace, 'comment.md'), 'utf8')).toContain('PLN-005')
  })

  it.each([
    ['a plan that is not there', { paths: 'none.plan.yaml' }, 'there is no file or folder "none.plan.yaml"'],
    ['a day that is none', { 'as-of': 'tomorrow' }, '--as-of wants a day'],
    ['a commit that is not there', { since: 'v0', sarif: 'plans.sarif', comment: 'comment.md' }, 'v0'],
  ])('says once why it could not be done: %s', (_, inputs, reason) => {
    const workspace = workspaceWith({ 'a.plan.yaml': draft })
    const { code, log, outputs } = check(workspace, inputs)
    expect([code, outputs['status'], outputs['errors'], outputs['sarif']]).toEqual([2, '2', undefined, undefined])
    expect(annotations(log)).toHaveLength(1)
    expect(log).toMatch(/^::error title=plan::plan: /)
    expect(log).toContain(reason)
    expect(namesIn(workspace)).toEqual(['.git', 'a.plan.yaml'])
  })

  it('says why a file could not be written', () => {
    const workspace = workspaceWith({ 'a.plan.yaml': draft })
    const { code, log, outputs } = check(workspace, { sarif: 'a.plan.yaml' })
    expect([code, outputs['errors'], outputs['sarif']]).toEqual([2, '0', undefined])
    expect(annotations(log).filter((line) => line.startsWith('::error title=plan::'))).toHaveLength(1)
    expect(readFileSync(join(workspace, 'a.plan.yaml'), 'utf8')).toBe(draft)
  })

  it('runs nothing that stands in an input or in the name of a file', () => {
    const evil = '$(touch pwned)`touch pwned`;touch pwned'
    const workspace = workspaceWith({ 'a.plan.yaml': draft })
    const name = '::add-mask::x%0A::error::.plan.yaml'
    writeFileSync(join(workspace, name), `${draft}x: 1\n`)
    const all = Object.fromEntries(Object.keys(action.inputs).map((input) => [input, evil]))
    for (const inputs of [{}, { paths: evil }, all]) {
      const { log } = check(workspace, inputs)
      expect(log).not.toMatch(/^\s*::(?!(error|warning|notice) |(end)?group::)/m)
      expect(namesIn(workspace)).not.toContain('pwned')
    }
    expect(check(workspace, { paths: '--help' }).code).toBe(2)
  })
})

describe.skipIf(withoutGit)('the workflow of this repository', () => {
  type Used = Step & { readonly with?: Readonly<Record<string, string>> }
  const { jobs } = parse(readRepositoryFile('.github/workflows/plans.yml')) as {
    readonly jobs: { readonly check: { readonly steps: readonly Used[] } }
  }
  const { steps } = jobs.check
  const own = steps.find(({ uses }) => uses === './')?.with ?? {}
  const comment = steps.find(({ run }) => run?.startsWith('gh ') === true)

  it('finds the examples fine, and comments on what a pull request changes', () => {
    const examples = Object.entries(filesBelow('examples')).map(([path, bytes]) => [
      path,
      Buffer.from(bytes).toString(),
    ])
    const workspace = workspaceWith(Object.fromEntries(examples))
    expect(Object.keys(own).filter((input) => !(input in action.inputs))).toEqual([])
    const pushed = check(workspace, { ...own, since: '' })
    expect([pushed.code, pushed.outputs['status'], pushed.outputs['errors']]).toEqual([0, '0', '0'])
    expect(pushed.summary).toContain('基岩石油')

    const starter = join(workspace, 'examples/starter.plan.yaml')
    writeFileSync(starter, readFileSync(starter, 'utf8').replace(/^owner: .*$/m, 'owner: nobody'))
    git(workspace, 'commit', '--quiet', '--all', '--message=owner')
    const requested = check(workspace, { ...own, since: 'HEAD~1' })
    expect([requested.code, requested.outputs['errors']]).toEqual([1, '1'])
    expect(annotations(requested.log)).toHaveLength(1)

    const tools = folderWith({ gh: '#!/bin/sh\nprintf "%s\\n" "$@"\n' })
    chmodSync(join(tools, 'gh'), 0o755)
    const env = { ...bare, PATH: `${tools}:${PATH ?? ''}`, NUMBER: '7', COMMENT: requested.outputs['comment'] ?? '' }
    const { stdout } = spawnSync('bash', ['-ec', comment?.run ?? ''], { cwd: workspace, env, encoding: 'utf8' })
    expect(stdout.split('\n').slice(0, 5)).toEqual(['pr', 'comment', '7', '--body-file', own['comment']])
    expect(readFileSync(join(workspace, own['comment'] ?? ''), 'utf8')).toContain('PLN-005')
  })

  it('puts nothing of a pull request into a script', () => {
    expect(steps.flatMap(({ run }) => run ?? []).join()).not.toContain('${{')
  })
})
