import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }
import { readRepositoryFile, run, type World } from '../support.js'
import { blemishes, linesWiderThan } from './terminal.js'

const languages = ['en', 'zh'] as const

const places = {
  github: ['.github/workflows/account-plans.yml'],
  gitlab: ['.gitlab/account-plans.yml', '.gitlab-ci.yml'],
  none: [],
}

const hook = '.pre-commit-config.yaml'

/** Git at the top of a repository, whose origin has this address. */
const top =
  (origin?: string) =>
  (args: readonly string[]): string | undefined =>
    args.includes('--show-cdup') ? '\n' : args.includes('get-url') ? origin : undefined

const below = (args: readonly string[]): string | undefined => (args.includes('--show-cdup') ? '../\n' : undefined)

const init = async (argv: readonly string[], world: World = {}) => {
  const result = await run(['init', ...argv], world)
  for (const text of [result.out, result.err]) {
    expect(blemishes(text.replace(/\n\n$/, '\n'))).toEqual([])
    expect(linesWiderThan(text.replace(/^plan: .*$/gm, ''), 80)).toEqual([])
  }
  return result
}

/** Of what was written, that which checks plans. */
const checksIn = (written: ReadonlyMap<string, string>): readonly string[] =>
  [...written.keys()].filter((path) => [...Object.values(places).flat(), hook].includes(path))

/** The files with every command in them that starts with `plan`. */
const commandsIn = (text: string): string[][] =>
  [...text.matchAll(/(?:- |run: |entry: )(plan .*)$/gm)].map(([, command = '']) => command.split(' ').slice(1))

describe.each(languages)('files that have plans checked, in %s', (language) => {
  it.each(Object.entries(places))('for %s and before commits', async (place, paths) => {
    const argv = ['--ci', place, '--hook', '--yes', '--lang', language]
    const { code, err, out, written, files } = await init(argv)
    expect([code, err]).toEqual([0, ''])
    expect(checksIn(written)).toEqual([...paths, hook])
    expect(out).toContain('"pre-commit install"'.replaceAll('"', language === 'zh' ? '' : '"'))
    for (const path of checksIn(written)) expect(written.get(path)).toMatchSnapshot(path)
    const again = await init(argv, { files: Object.fromEntries(files) })
    expect([again.code, again.written.size]).toEqual([0, 0])
  })

  it('run the version that wrote them, with commands that there are', async () => {
    for (const place of ['github', 'gitlab']) {
      const { written } = await init(['--ci', place, '--hook', '--yes', '--lang', language])
      const texts = checksIn(written).map((path) => written.get(path) ?? '')
      for (const text of texts) expect(() => parse(text) as unknown).not.toThrow()
      expect(texts.join('').match(/@account-plans\/plan@[\d.]+/g)).toEqual(
        Array.from({ length: 2 }, () => `${manifest.name}@${manifest.version}`),
      )
      const commands = texts.flatMap(commandsIn)
      expect(commands.length).toBeGreaterThan(1)
      for (const argv of commands) {
        const { code, err } = await run([...argv], {
          files: { 'a.plan.yaml': 'version: 1\naccount: { name: Acme }\n' },
          commitDate: '2026-06-30',
        })
        expect([argv, err, code]).toEqual([argv, '', 0])
      }
    }
  })
})

describe('the hook', () => {
  const hooks = parse(readRepositoryFile('.pre-commit-hooks.yaml')) as Record<string, string>[]

  it('is the one of this repository', async () => {
    const { written } = await init(['--hook', '--yes'])
    const [{ hooks: own }] = parse(written.get(hook) ?? '').repos
    const { description, ...rest } = hooks[0] ?? {}
    expect(description).toBeTypeOf('string')
    expect(own).toMatchObject([rest])
  })

  it('takes plans, their parts and settings, and nothing else', () => {
    // Python's verbose expressions may be laid out.
    const [check, layout] = hooks.map(({ files = '' }) => new RegExp(files.replace('(?x)', '').replaceAll(/\s/g, '')))
    for (const path of ['a.plan.yaml', 'x/a.plan.yml', 'plan.yaml', 'x/plan.yml', 'x/opportunities.yaml', 'x/team.yml'])
      expect([path, check?.test(path), layout?.test(path)]).toEqual([path, true, true])
    for (const path of ['plan.config.yaml', 'x/plan.config.yaml'])
      expect([path, check?.test(path), layout?.test(path)]).toEqual([path, true, false])
    for (const path of ['a.yaml', 'floorplan.yaml', 'plan.yaml.txt', 'teams.yaml', 'a.plan.json', 'README.md'])
      expect([path, check?.test(path), layout?.test(path)]).toEqual([path, false, false])
  })
})

describe('files of somebody else', () => {
  it.each(languages)('stay as they are, and what they lack is said, in %s', async (language) => {
    const files = {
      '.gitlab-ci.yml': 'stages: [build]\n',
      [hook]: 'repos:\n  - repo: https://example.com/x\n    rev: v1\n    hooks: [{ id: x }]\n',
      '.gitlab/account-plans.yml': 'mine: {}\n',
    }
    const argv = ['--ci', 'gitlab', '--hook', '--yes', '--lang', language]
    const { code, out, written } = await init(argv, { files })
    expect([code, checksIn(written)]).toEqual([0, []])
    expect(out).toMatchSnapshot()
  })

  it('need nothing that is in them', async () => {
    const files = {
      '.gitlab-ci.yml': 'include: [{ local: .gitlab/account-plans.yml }]\n',
      [hook]: 'repos:\n  - repo: x\n    rev: v1\n    hooks: [{ id: plan-check }]\n',
    }
    const { out } = await init(['--ci', 'gitlab', '--hook', '--yes'], { files })
    expect(out).not.toContain('by hand')
  })
})

describe('the offer', () => {
  it.each([
    ['github', 'y', [...places.github, hook]],
    ['gitlab', 'n', places.gitlab],
    ['none', 'y', [hook]],
    ['none', '', []],
  ])('is heeded at a terminal: %s, hook %s', async (place, answer, paths) => {
    const { code, asked, written } = await init([], { answers: [place, answer, ''] })
    expect([code, asked.length, checksIn(written)]).toEqual([0, 3, paths])
  })

  it('is not made where a flag has said it, or the files are there', async () => {
    const flags = await init(['--ci', 'github', '--hook'], { answers: [''] })
    expect([flags.asked, checksIn(flags.written)]).toEqual([
      ['Write these files?'],
      ['.github/workflows/account-plans.yml', hook],
    ])
    const again = await init([], { files: Object.fromEntries(flags.files), answers: [] })
    expect([again.code, again.asked]).toEqual([0, []])
  })

  it.each(languages)(
    'is a line where nobody can be asked, only at the top of a repository, in %s',
    async (language) => {
      const argv = ['--yes', '--lang', language]
      const line = 'plan init --ci github'
      expect((await init(argv, { git: top() })).out).toContain(line)
      expect((await init(argv, { git: below })).out).not.toContain(line)
      expect((await init(['--ci', 'gitlab', ...argv], { git: top() })).out).not.toContain(line)
    },
  )

  it('is not made below the top of a repository, where the files would do nothing', async () => {
    const asked = await init([], { git: below, answers: [''] })
    expect([asked.code, asked.asked]).toEqual([0, ['Write these files?']])
    for (const flags of [['--ci', 'github'], ['--hook']]) {
      expect(await init([...flags, '--yes'], { git: below })).toMatchObject({
        code: 2,
        out: '',
        err: 'plan: --ci and --hook write files that only work at the top of a git repository; run plan init there\n',
      })
    }
    expect((await init(['--hook', '--yes', '--lang', 'zh'], { git: below })).err).toBe(
      'plan: --ci 和 --hook 写入的文件只在 git 仓库的顶层起作用；请在那里运行 plan init\n',
    )
    // A new folder in a repository is below its top, wherever it is made.
    expect((await init(['new', '--hook', '--yes'], { git: top() })).code).toBe(2)
    expect((await init(['--ci', 'none', '--yes'], { git: below })).code).toBe(0)
  })
})
