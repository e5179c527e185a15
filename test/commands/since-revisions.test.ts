import { execFile } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withoutGit } from '../git.js'
import { folderWith } from '../io/folders.js'
import { run } from '../support.js'
import { git, repositoryIn, repositoryWith } from './repository.js'
import { bin, builtFirst } from '../built.js'

builtFirst()

const name = 'bluebay.plan.yaml'
const wrong = 'version: 1\naccount: { name: Bluebay }\nowner: nobody\n'
const right = wrong.replace('owner: nobody\n', '')

/** A clone of a repository with two commits, which knows only the last of them. */
const shallowClone = () => {
  const origin = repositoryWith({ [name]: right })
  origin.git('switch', '--quiet', '--create', 'work')
  origin.write({ [name]: wrong })
  origin.commit()
  const above = folderWith({})
  git(above, 'clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${origin.folder}`, 'clone')
  return repositoryIn(join(above, 'clone'))
}

describe.skipIf(withoutGit)('a revision that cannot be compared with', () => {
  it.each([
    ['mian', 'git knows no revision "mian"; did you mean "main"?', 'git 不认识版本“mian”；是不是“main”？'],
    [
      'HEAD~9',
      'git knows no revision "HEAD~9"; give a branch, a tag or a commit, such as main or HEAD~1',
      'git 不认识版本“HEAD~9”；请给出分支、标签或提交，例如 main 或 HEAD~1',
    ],
  ])('is said to be unknown: %s', async (revision, en, zh) => {
    const repository = repositoryWith({ [name]: right })
    expect(await repository.since(revision)).toMatchObject({ code: 2, out: '', err: `plan: --since: ${en}\n` })
    expect((await repository.since(revision, ['--lang', 'zh'])).err).toBe(`plan: --since：${zh}\n`)
  })

  it('may be known only as a branch of the remote', async () => {
    const repository = repositoryWith({ [name]: right })
    repository.git('update-ref', 'refs/remotes/origin/release', 'HEAD')
    expect((await repository.since('release')).err).toContain('did you mean "origin/release"?')
    expect(await repository.since('origin/release')).toMatchObject({ code: 0, err: '' })
  })

  it.each([['main'], ['origin/main'], ['HEAD~1']])('is out of reach in a shallow clone: %s', async (revision) => {
    const { code, out, err } = await shallowClone().since(revision)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(
      `plan: --since: this clone is shallow and does not reach back to "${revision}"; run git fetch --unshallow, or in CI clone the whole history (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0)\n`,
    )
  })

  it('has its plans left out of a partial clone', async () => {
    const origin = repositoryWith({ [name]: right })
    origin.git('config', 'uploadpack.allowFilter', 'true')
    origin.write({ [name]: wrong })
    origin.commit()
    const above = folderWith({})
    git(above, 'clone', '--quiet', '--filter=blob:none', `file://${origin.folder}`, 'clone')
    const { code, err } = await repositoryIn(join(above, 'clone')).since('HEAD~1')
    expect(code).toBe(2)
    expect(err).toContain('git fetch --refetch --no-filter')
  })

  it('is looked for in no other folder', async () => {
    const world = { files: { [name]: right } }
    const words = 'plan: --since: this folder is in no git repository; go to the folder of the plans\n'
    expect(await run(['check', '--since', 'main'], world)).toMatchObject({ code: 2, out: '', err: words })
    const askGit = { kind: 'absent' } as const
    expect((await run(['check', '--since', 'main'], { ...world, askGit })).err).toContain('git is not installed here')
    const failed = { kind: 'failed', reason: "fatal: detected dubious ownership in repository at '/x'\nmore" } as const
    expect((await run(['check', '--since', 'main'], { ...world, askGit: failed })).err).toBe(
      "plan: --since: git cannot read this repository: detected dubious ownership in repository at '/x'\n",
    )
  })

  it('need not have anything in common with HEAD', async () => {
    const repository = repositoryWith({ [name]: right })
    repository.git('switch', '--quiet', '--orphan', 'other')
    repository.write({ [name]: wrong })
    expect((await repository.since('main', ['--rule', 'PLN-005'])).code).toBe(1)
    repository.commit()
    expect((await repository.since('main', ['--rule', 'PLN-005'])).code).toBe(1)
  })
})

/** Everything in a folder, with what and when it was last. */
const stateOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => {
      const { mtimeMs, size, mode } = statSync(path)
      return [path, mode, size, mtimeMs].join(' ')
    })
    .sort()

type Ended = { readonly code: number; readonly out: string; readonly err: string }

/** Runs the built program in a folder. */
const planIn = (folder: string, ...argv: readonly string[]): Promise<Ended> =>
  new Promise((done) => {
    const { PATH } = process.env
    const env = { PATH, HOME: folder, GIT_CONFIG_GLOBAL: '/dev/null' }
    execFile(process.execPath, [bin, ...argv], { cwd: folder, env }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err })
    })
  })

describe.skipIf(withoutGit)('git is asked so that nothing comes of it', () => {
  it.each([
    ['--output=canary'],
    ['-p'],
    ['--help'],
    ['--exec-path=/tmp'],
    ['main --output=canary'],
    ['main\n--output=canary'],
    ['^main'],
    ['main..HEAD'],
    ['HEAD^{tree}'],
    [`HEAD:${name}`],
    ['主干'],
    ['\u{202e}main'],
    [''],
    ['$(touch canary)'],
    ['x'.repeat(3000)],
  ])('with the revision %j', async (revision) => {
    const repository = repositoryWith({ [name]: right })
    const before = stateOf(repository.folder)
    const { code, out, err } = await repository.since(revision)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^plan: --since: git knows no revision ".*"; [\x20-\x7e]+\n$/)
    expect(err).not.toContain('\u{202e}')
    expect(stateOf(repository.folder)).toEqual(before)
    const others = [
      ['diff', '--', revision],
      ['diff', '--', 'main', revision],
      ['diff', '--', revision, 'main', name],
      ['pipeline', `--since=${revision}`],
      ['review', `--since=${revision}`],
    ]
    for (const words of others) {
      const ended = await repository.plan(words)
      expect([words, ended.code, ended.out]).toEqual([words, 2, ''])
      expect(ended.err).toMatch(/^plan: [\x20-\x7e主干…·]+\n$/)
      expect(stateOf(repository.folder)).toEqual(before)
    }
  })

  it('in a repository whose settings name programs', async () => {
    const canaries = folderWith({})
    const trap = join(folderWith({ trap: `#!/bin/sh\ntouch '${canaries}'/"$(basename "$0")-$PPID"\nexit 1\n` }), 'trap')
    chmodSync(trap, 0o755)
    const repository = repositoryWith({ [name]: right, '.gitattributes': '* diff=evil filter=evil\n' })
    const { folder } = repository
    repository.git('switch', '--quiet', '--create', 'work')
    repository.write({ [name]: wrong })
    repository.commit()
    const settings = {
      ...Object.fromEntries(
        ['core.fsmonitor', 'core.pager', 'core.editor', 'core.sshCommand', 'core.askPass', 'core.gitProxy'].map(
          (key) => [key, trap],
        ),
      ),
      'diff.external': trap,
      'diff.evil.textconv': trap,
      'filter.evil.smudge': trap,
      'filter.evil.clean': trap,
      'filter.evil.process': trap,
      'core.alternateRefsCommand': trap,
      'gpg.program': trap,
      'log.showSignature': 'true',
      'credential.helper': trap,
      'pager.ls-tree': trap,
      'pager.rev-parse': trap,
      'alias.rev-parse': `!${trap}`,
      'alias.cat-file': `!${trap}`,
      'remote.origin.url': `ext::${trap}`,
      'remote.origin.promisor': 'true',
      'protocol.ext.allow': 'always',
      'extensions.partialClone': 'origin',
      'core.repositoryFormatVersion': '1',
      'core.hooksPath': folderWith({}),
    }
    // Written at once: git itself would already run some of it.
    const config = join(folder, '.git/config')
    const lines = Object.entries(settings).map(([key, value]) => {
      const [, section = '', middle, last = ''] = /^([^.]+)(?:\.(.+))?\.([^.]+)$/.exec(key) ?? []
      return `[${section}${middle === undefined ? '' : ` "${middle}"`}]\n\t${last} = "${value}"\n`
    })
    repository.write({ '.git/config': `${readFileSync(config, 'utf8')}${lines.join('')}` })
    // A plan that git would have to fetch.
    const [, blob = ''] = /blob (\w+)/.exec(git(folder, 'ls-tree', 'main', name)) ?? []
    const before = stateOf(folder)

    const argv = ['check', '--rule', 'PLN-005', '--as-of', 'commit']
    const { code, out, err } = await planIn(folder, ...argv, '--since', 'main')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain(`${name}:3:8  ✗ error  PLN-005`)
    expect(readdirSync(canaries)).toEqual([])
    expect(stateOf(folder)).toEqual(before)

    // The same files in every other way of asking what was before.
    for (const words of [
      ['diff', 'main', name],
      ['diff', 'main', 'HEAD'],
      ['pipeline', '--since', 'main'],
      ['review', '--since', 'main'],
      ['check', '--rule', 'SEG-008,CTL-010'],
      ['history'],
      ['portfolio'],
      ['report', '--since', 'main', '--format', 'json'],
    ]) {
      expect(await planIn(folder, ...words, '--as-of', 'commit')).toMatchObject({ code: 0, err: '' })
      expect([words, readdirSync(canaries)]).toEqual([words, []])
      expect(stateOf(folder)).toEqual(before)
    }

    repository.write({ [`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`]: undefined })
    expect(await planIn(folder, ...argv, '--since', 'main')).toMatchObject({ code: 2, out: '' })
    expect(readdirSync(canaries)).toEqual([])
    expect(existsSync(join(folder, 'canary'))).toBe(false)
  })
})
