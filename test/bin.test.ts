import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { withoutGit } from './git.js'
import { stringify } from 'yaml'
import manifest from '../package.json' with { type: 'json' }
import { rawControls } from './commands/terminal.js'
import { plans } from './properties/plans.js'
import { root } from './support.js'
import { bin, builtFirst } from './built.js'

const vitamin = join(root, 'examples/vitamin-erp.plan.yaml')
const bedrock = join(root, 'examples/bedrock-petroleum')
const good = 'version: 1\naccount: { name: 示例公司 }\n'
const wrong = `${good}statsu: draft\n`

const folders: string[] = []

/** A new folder with these files. */
const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'))
  folders.push(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

// Neither the language nor the colours of whoever runs the tests.
const { PATH, HOME, SystemRoot } = process.env
const bare = { PATH, HOME, SystemRoot }

/** Runs the built program as a process of its own. */
const plan = (
  argv: readonly string[],
  {
    cwd = root,
    env = {},
    stdin = '',
    node = [],
  }: { cwd?: string; env?: Record<string, string>; stdin?: string; node?: readonly string[] } = {},
): Promise<Ended> =>
  new Promise((done) => {
    const options = { cwd, env: { ...bare, ...env }, maxBuffer: 100_000_000 }
    const child = execFile(process.execPath, [...node, bin, ...argv], options, (error, out, err) => {
      done({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : null, out, err })
    })
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(stdin)
  })

const shell = (command: string, cwd = root): Ended => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd, env: bare, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

builtFirst()

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

describe('the program as it is installed', () => {
  it('ends with 0, 1 and 2', async () => {
    const cwd = folderWith({ 'good.plan.yaml': good, 'wrong.plan.yaml': wrong })
    expect(await plan(['check', 'good.plan.yaml', '--rule', 'PLN-005'], { cwd })).toEqual({ code: 0, out: '', err: '' })
    expect(await plan(['check', 'wrong.plan.yaml'], { cwd })).toMatchObject({ code: 1, err: '' })
    expect(await plan(['check', 'none.plan.yaml'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'plan: there is no file or folder "none.plan.yaml"; give the path of a plan, or go to the folder that holds it\n',
    })
    expect(await plan(['chekc'], { cwd })).toMatchObject({ code: 2, out: '' })
  })

  it('knows its version and its commands', async () => {
    expect(await plan(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' })
    expect((await plan([])).out).toBe((await plan(['--help'])).out)
    expect((await plan(['--help'], { env: { LANG: 'zh_CN.UTF-8' } })).out).toMatch(/账户计划/)
  })

  it('reads standard input', async () => {
    expect(await plan(['check', '-'], { stdin: wrong })).toMatchObject({ code: 1, err: '' })
    expect(await plan(['check', '-'], { stdin: '' })).toMatchObject({ code: 1, err: '' })
  })

  it('shows both examples', async () => {
    for (const [path, day] of [
      [vitamin, '2008-05-16'],
      [bedrock, '2026-06-30'],
    ] as const) {
      const { code, out, err } = await plan(['review', path, '--as-of', day])
      expect([code, err, rawControls(out)]).toEqual([0, '', []])
      expect(out.split('\n').length).toBeGreaterThan(50)
    }
  })

  it('takes today from SOURCE_DATE_EPOCH', async () => {
    const argv = ['pipeline', vitamin, '--format', 'json']
    const { out } = await plan(argv, { env: { SOURCE_DATE_EPOCH: '1210896000', TZ: 'America/Los_Angeles' } })
    expect(out).toContain('"as_of": "2008-05-16"')
  })

  it('compiles nothing while it runs: no schema, no code from text', async () => {
    const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    const scripts = files
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(root, 'dist', file), 'utf8'))
    expect(scripts.length).toBeGreaterThan(5)
    for (const marker of ['new Function(', 'ajv/dist/compile', 'ajv/dist/core']) {
      expect([marker, scripts.filter((script) => script.includes(marker)).length]).toEqual([marker, 0])
    }
    for (const command of ['check', 'review', 'playbook']) {
      const argv = command === 'playbook' ? [command] : [command, vitamin, bedrock, '--fail-on', 'never']
      const ended = await plan(argv, { node: ['--disallow-code-generation-from-strings'] })
      expect(ended).toMatchObject({ code: 0, err: '' })
    }
  })

  it('asks no network and starts no program to check a named plan', async () => {
    const cwd = folderWith({
      'good.plan.yaml': good,
      'deny.mjs': `import { createRequire, syncBuiltinESMExports } from 'node:module'
const require = createRequire(import.meta.url)
const deny = (name) => () => { throw new Error('called ' + name) }
require('node:net').connect = deny('net'); require('node:net').Socket.prototype.connect = deny('net')
require('node:dns').lookup = deny('dns')
for (const name of ['spawn', 'execFile', 'exec', 'fork', 'spawnSync', 'execFileSync']) require('node:child_process')[name] = deny(name)
syncBuiltinESMExports()
`,
    })
    const ended = await plan(['check', 'good.plan.yaml', '--rule', 'PLN-005'], {
      cwd,
      node: ['--import', './deny.mjs'],
    })
    expect(ended).toEqual({ code: 0, out: '', err: '' })
  })
})

describe('files and folders', () => {
  it.skipIf(withoutGit)('finds plans below, without what git ignores and without packages', async () => {
    const cwd = folderWith({
      'a.plan.yaml': wrong,
      'deep/er/b.plan.yml': wrong,
      'folder/plan.yaml': wrong,
      'folder/team.yaml': 'team: []\n',
      'ignored/c.plan.yaml': wrong,
      'node_modules/x/d.plan.yaml': wrong,
      '.gitignore': 'ignored/\n',
      'notes.yaml': 'x: 1\n',
    })
    spawnSync('git', ['init', '-q'], { cwd })
    const names = async (...argv: string[]): Promise<string[]> => {
      const { out } = await plan(['check', ...argv, '--format', 'json'], { cwd })
      return (JSON.parse(out) as { plans: { file: string }[] }).plans.map(({ file }) => file)
    }
    expect(await names()).toEqual(['a.plan.yaml', 'deep/er/b.plan.yml', 'folder'])
    expect(await names('**/*.plan.{yaml,yml}')).toEqual(['a.plan.yaml', 'deep/er/b.plan.yml', 'ignored/c.plan.yaml'])
    expect(await names('*.plan.yaml', 'f*')).toEqual(['a.plan.yaml', 'folder'])
    expect(await names(join(cwd, 'folder'), './a.plan.yaml')).toEqual(['folder', 'a.plan.yaml'])
    expect(await names('folder/team.yaml')).toEqual(['folder'])
    expect(await plan(['check', 'x*.plan.yaml'], { cwd })).toMatchObject({
      code: 2,
      err: 'plan: no plan matches "x*.plan.yaml"\n',
    })
  })

  it('works from a folder below with the plan.config.yaml above', async () => {
    const cwd = folderWith({ 'plan.config.yaml': 'language: zh\n', 'a.plan.yaml': wrong, 'below/x.txt': '' })
    const { code, out } = await plan(['check'], { cwd: join(cwd, 'below') })
    expect(code).toBe(1)
    expect(out).toContain('../a.plan.yaml:3:1')
    expect(out).toContain('未知的键“statsu”')
  })

  it('names with spaces, Chinese and signs of globs are paths first', async () => {
    const cwd = folderWith({ '客户 计划 [1]/甲*.plan.yaml': wrong })
    const { code, out, err } = await plan(['check', '客户 计划 [1]/甲*.plan.yaml'], { cwd })
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('客户 计划 [1]/甲*.plan.yaml:3:1')
  })

  it('follows a link to a plan, and names the link', async () => {
    const cwd = folderWith({ 'real/wrong.plan.yaml': wrong, 'real/folder/plan.yaml': good, 'here/x.txt': '' })
    symlinkSync('../real/wrong.plan.yaml', join(cwd, 'here/link.plan.yaml'))
    symlinkSync('../real/folder', join(cwd, 'here/linked'))
    const { code, out } = await plan(['check', 'here/link.plan.yaml', '--rule', 'PLN-005'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('here/link.plan.yaml:3:1')
    expect(await plan(['check', 'here/linked', '--rule', 'PLN-005'], { cwd })).toEqual({ code: 0, out: '', err: '' })
  })

  it.each([
    [
      'a file taken for a folder',
      'good.plan.yaml/plan.yaml',
      /^plan: there is no file or folder "good\.plan\.yaml\/plan\.yaml"; .+\n$/,
    ],
    [
      'links that go round',
      'round.plan.yaml',
      /^plan: cannot read "round\.plan\.yaml": its links go round in a circle\n$/,
    ],
    ['a link to nothing', 'broken.plan.yaml', /^plan: there is no file or folder "broken\.plan\.yaml"; .+\n$/],
    [
      'a name that is too long',
      `${'x'.repeat(300)}.plan.yaml`,
      /^plan: cannot read "x+\.plan\.yaml": its name is too long\n$/,
    ],
    ['a folder without plans', 'empty', /^plan: no plan in "empty"; .+\n$/],
    ['a file above the limit', 'large.plan.yaml', /^plan: .*large\.plan\.yaml.*larger than 10 MB.*\n$/],
  ])('%s ends with 2 and one sentence', async (_, path, sentence) => {
    const cwd = folderWith({
      'good.plan.yaml': good,
      'empty/x.txt': '',
      'large.plan.yaml': `${good}# ${'x'.repeat(11_000_000)}\n`,
    })
    symlinkSync('round.plan.yaml', join(cwd, 'round.plan.yaml'))
    symlinkSync('nothing', join(cwd, 'broken.plan.yaml'))
    const { code, out, err } = await plan(['check', path, '--rule', 'PLN-005'], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
  })

  it('does not wait for the end of an endless input', async () => {
    const child = spawn(process.execPath, [bin, 'check', '-'], { env: bare, stdio: ['pipe', 'ignore', 'pipe'] })
    const piece = Buffer.alloc(1_000_000, 'x')
    let err = ''
    child.stderr.on('data', (text: Buffer) => (err += text.toString()))
    child.stdin.on('error', () => undefined)
    const more = (): void => {
      if (child.stdin.writable) child.stdin.write(piece, () => setImmediate(more))
    }
    more()
    const [code] = (await once(child, 'close')) as [number]
    expect(code).toBe(2)
    expect(err).toMatch(/^plan: .*<stdin>.*larger than 10 MB.*\n$/)
  }, 120_000)
})

describe('check --fix', () => {
  it('writes to the file on disk once, and leaves nothing beside it', async () => {
    const cwd = folderWith({ 'a.plan.yaml': wrong })
    const dry = await plan(['check', 'a.plan.yaml', '--fix', '--dry-run', '--rule', 'WVR'], { cwd })
    expect(dry.out).toContain('would mend 1: statsu → status')
    expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(wrong)
    const first = await plan(['check', 'a.plan.yaml', '--fix', '--rule', 'WVR'], { cwd })
    expect([first.code, first.err]).toEqual([0, ''])
    expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(`${good}status: draft\n`)
    const { mtimeMs } = statSync(join(cwd, 'a.plan.yaml'))
    expect(await plan(['check', 'a.plan.yaml', '--fix', '--rule', 'WVR'], { cwd })).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    expect(statSync(join(cwd, 'a.plan.yaml')).mtimeMs).toBe(mtimeMs)
    expect(readdirSync(cwd)).toEqual(['a.plan.yaml'])
  })
})

describe('--output', () => {
  const argv = (output: string): string[] => ['gaps', 'a.plan.yaml', '--output', output]

  it('replaces a file whole: who has it open keeps the old one, and nothing else is left behind', async () => {
    const cwd = folderWith({ 'a.plan.yaml': good, 'out.txt': 'old\n' })
    linkSync(join(cwd, 'out.txt'), join(cwd, 'before.txt'))
    const open = openSync(join(cwd, 'out.txt'), 'r')
    const ended = await plan(argv('out.txt'), { cwd })
    expect(ended).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(open, 'utf8')).toBe('old\n')
    closeSync(open)
    expect(readFileSync(join(cwd, 'before.txt'), 'utf8')).toBe('old\n')
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toContain('示例公司')
    expect(statSync(join(cwd, 'out.txt')).ino).not.toBe(statSync(join(cwd, 'before.txt')).ino)
    expect(readdirSync(cwd).sort()).toEqual(['a.plan.yaml', 'before.txt', 'out.txt'])
  })

  it('makes a file, holds what standard output would have shown, and no colour', async () => {
    const cwd = folderWith({ 'a.plan.yaml': good })
    const shown = await plan(['gaps', 'a.plan.yaml'], { cwd })
    await plan(argv('new.txt'), { cwd, env: { FORCE_COLOR: '1' } })
    expect(readFileSync(join(cwd, 'new.txt'), 'utf8')).toBe(shown.out)
    expect((await plan(argv('-'), { cwd })).out).toBe(shown.out)
  })

  it.each(['a.plan.yaml', './a.plan.yaml', 'link.txt', 'other/../a.plan.yaml', 'twice.txt'])(
    'never touches the plan that it reads: %s',
    async (output) => {
      const cwd = folderWith({ 'a.plan.yaml': good, 'other/x.txt': '' })
      symlinkSync('a.plan.yaml', join(cwd, 'link.txt'))
      symlinkSync('link.txt', join(cwd, 'twice.txt'))
      const { code, out, err } = await plan(argv(output), { cwd })
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(/is being read; choose another file for --output\n$/)
      expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(good)
      expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true)
    },
  )

  it('nor a plan that is read through a link, nor a part of a folder plan', async () => {
    const cwd = folderWith({ 'real.yaml': good, 'acme/plan.yaml': good, 'acme/team.yaml': 'team: []\n' })
    symlinkSync('real.yaml', join(cwd, 'a.plan.yaml'))
    expect(await plan(argv('real.yaml'), { cwd })).toMatchObject({ code: 2, out: '' })
    expect(readFileSync(join(cwd, 'real.yaml'), 'utf8')).toBe(good)
    expect(await plan(['review', 'acme', '-o', 'acme/team.yaml'], { cwd })).toMatchObject({ code: 2, out: '' })
    expect(readFileSync(join(cwd, 'acme/team.yaml'), 'utf8')).toBe('team: []\n')
  })

  it.each([
    ['a missing folder', 'none/out.txt', /^plan: cannot write "none\/out\.txt": there is no such file\n$/],
    ['a folder', 'other', /^plan: cannot write "other": it is a folder\n$/],
    [
      'below a file',
      'a.plan.yaml/out.txt',
      /^plan: cannot write "a\.plan\.yaml\/out\.txt": a part of its path is not a folder\n$/,
    ],
  ])('into %s ends with 2 and one sentence, and leaves nothing', async (_, output, sentence) => {
    const cwd = folderWith({ 'a.plan.yaml': good, 'other/x.txt': '' })
    const { code, out, err } = await plan(argv(output), { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
    expect(readdirSync(cwd).sort()).toEqual(['a.plan.yaml', 'other'])
  })
})

describe.skipIf(process.platform === 'win32')('standard output that goes away', () => {
  it('is no fault when the reader had enough', () => {
    for (const argv of [`review '${bedrock}'`, 'schema', '--help', 'playbook --format json']) {
      const { out, err } = shell(`'${process.execPath}' '${bin}' ${argv} | head -1; echo "\${PIPESTATUS[0]}"`)
      expect([argv, err, out.split('\n').slice(1)]).toEqual([argv, '', ['0', '']])
    }
  })

  it.skipIf(!existsSync('/dev/full'))('is one when the disk is full', () => {
    for (const argv of [`review '${bedrock}'`, 'schema', '--help', '--version']) {
      const { code, err } = shell(`'${process.execPath}' '${bin}' ${argv} > /dev/full`)
      expect([argv, code, err]).toEqual([argv, 2, 'plan: cannot write "<stdout>": the disk is full\n'])
    }
  })

  it('comes whole through a slow pipe', () => {
    const { out } = shell(`'${process.execPath}' '${bin}' schema | (sleep 0.3; cat) | wc -c`)
    expect(Number(out)).toBe(statSync(join(root, 'schemas/account-plan.schema.json')).size)
  })
})

describe('the same bytes in every time zone and locale', () => {
  const places = [
    { TZ: 'Asia/Shanghai', LC_ALL: 'C' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'zh_CN.UTF-8' },
    { TZ: 'Asia/Shanghai', LC_ALL: 'de_DE.UTF-8' },
  ]
  const generated = fc
    .sample(plans, { numRuns: 50, seed: 20260704 })
    .map((each) => stringify(each, { lineWidth: 0, aliasDuplicateObjects: false }))

  it.each([
    ['review', 'json', 'zh'],
    ['people', 'text', 'zh'],
    ['gaps', 'markdown', 'en'],
  ])('%s of both examples and of 50 plans as %s in %s', { timeout: 120_000 }, async (command, format, language) => {
    const cwd = folderWith(
      Object.fromEntries(generated.map((text, index) => [`many/p${String(index)}.plan.yaml`, text])),
    )
    const argv = [
      command,
      vitamin,
      bedrock,
      join(cwd, 'many'),
      '--as-of',
      '2026-06-30',
      '--lang',
      language,
      '--format',
      format,
    ]
    const outputs: string[] = []
    for (const { code, out, err } of await Promise.all(places.map((env) => plan(argv, { env })))) {
      expect([code, err]).toEqual([0, ''])
      outputs.push(out)
    }
    expect(outputs[0]?.length).toBeGreaterThan(50_000)
    expect(new Set(outputs).size).toBe(1)
  })
})
