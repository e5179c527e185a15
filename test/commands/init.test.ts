import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadConfig } from '../../src/plan/load.js'
import { readSchema } from '../schemas/schema.js'
import { readRepositoryFile, run, type World } from '../support.js'
import { blemishes, linesWiderThan } from './terminal.js'

const ajv = new Ajv({ strict: true, strictRequired: false })
formats.default(ajv, ['date'])
const accepts = ajv.compile(readSchema('schemas/output.schema.json'))

const all = [
  'plan.config.yaml',
  'plans/README.md',
  'schemas/account-plan.schema.json',
  'schemas/account-plan-part.schema.json',
  'schemas/plan-config.schema.json',
  '.vscode/settings.json',
  '.vscode/extensions.json',
  '.vscode/plan.code-snippets',
  '.editorconfig',
  '.gitignore',
  '.gitattributes',
]

/** Enter to both offers: nowhere, no hook. */
const nothingMore = ['none', '']

/** Questions of the two offers, in each language. */
const offers: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Where are the plans to be checked on every push?',
    'Check the plans that change before every commit, too (with pre-commit)?',
  ],
  zh: ['每次推送时在哪里检查计划？', '提交之前也检查改动的计划吗（使用 pre-commit）？'],
}

/** Git in a folder at the top of a repository, and in one below it. */
const top = (args: readonly string[]) => (args.includes('--show-cdup') ? '\n' : undefined)
const below = (args: readonly string[]) => (args.includes('--show-cdup') ? '../\n' : undefined)

/** Runs it and looks for what no output may have. */
const init = async (argv: readonly string[], world: World = {}) => {
  const result = await run(['init', ...argv], world)
  for (const text of [result.out, result.err]) {
    expect(blemishes(text.replace(/\n\n$/, '\n'))).toEqual([])
    expect(linesWiderThan(text.replace(/^plan: .*$/m, ''), 80)).toEqual([])
  }
  return result
}

const asWorld = (files: ReadonlyMap<string, Uint8Array>): Record<string, Uint8Array> => Object.fromEntries(files)

const textIn = (files: ReadonlyMap<string, Uint8Array>, path: string): string =>
  new TextDecoder().decode(files.get(path))

describe('plan init', () => {
  it.each([
    ['en', []],
    ['zh', ['--lang', 'zh']],
  ])('writes everything with --yes, in %s', async (language, argv) => {
    const { code, out, err, written } = await init(['--yes', ...argv])
    expect([code, err]).toEqual([0, ''])
    expect([...written.keys()]).toEqual(all)
    expect(out).toMatchSnapshot()
    for (const path of all.filter((path) => !path.startsWith('schemas/')))
      expect(written.get(path)).toMatchSnapshot(path)
    for (const path of all.filter((path) => path.startsWith('schemas/')))
      expect(written.get(path)).toBe(readRepositoryFile(path))
    expect(written.get('plan.config.yaml')).toContain(`\nlanguage: ${language}\n`)
  })

  it('writes nothing the second time', async () => {
    const first = await init(['--yes'])
    for (const argv of [[], ['--yes'], ['--dry-run']]) {
      const again = await init(argv, { files: asWorld(first.files) })
      expect(again).toMatchObject({ code: 0, err: '', out: 'everything is there; nothing was written\n' })
      expect(again.written.size).toBe(0)
    }
    const asked = await init([], { files: asWorld(first.files), answers: nothingMore })
    expect([asked.code, asked.asked, asked.written.size]).toEqual([0, offers['en'], 0])
  })

  it('goes on in the language of the settings that are there', async () => {
    const { out } = await init(['--yes'], { files: { 'plan.config.yaml': 'language: zh\n' } })
    expect(out).toContain('已写入')
  })

  it('adds what is missing and leaves the rest byte for byte', async () => {
    const first = await init(['--yes'])
    const mine = '\ufeff# mine\r\nlanguage: en\r\n'
    const kept = Object.entries(asWorld(first.files)).filter(([path]) => path !== '.editorconfig')
    const { code, written, files } = await init(['--yes'], {
      files: { ...Object.fromEntries(kept), 'plan.config.yaml': mine },
    })
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get('plan.config.yaml'))).toBe(mine)
    expect(code).toBe(0)
    expect([...written.keys()]).toEqual(['.editorconfig'])
  })

  it('sets up another folder, whether it is there or not', async () => {
    for (const files of [{}, { 'acme/notes.txt': 'x' }]) {
      const { code, out, written } = await init(['acme/', '--yes'], { files })
      expect(code).toBe(0)
      expect([...written.keys()]).toEqual(all.map((path) => `acme/${path}`))
      expect(out).toContain('acme/plan.config.yaml')
    }
  })

  it('makes settings that can be read, with examples that can be taken as they are', async () => {
    for (const language of ['en', 'zh']) {
      const { written } = await init(['--yes', '--lang', language])
      const text = written.get('plan.config.yaml') ?? ''
      const read = (content: string) =>
        loadConfig({ file: 'plan.config.yaml', bytes: new TextEncoder().encode(content) })
      expect(read(text)).toMatchObject({
        kind: 'config',
        config: { language, plans: ['plans/**/*.plan.yaml', 'plans/**/plan.yaml'] },
      })
      const whole = text.replace(/[\s\S]*(?=# playbook:)/, '').replaceAll(/^# /gm, '')
      expect(read(whole)).toMatchObject({ kind: 'config' })
      const shown = await run(['playbook', 'severities.REL-002'], { files: { 'plan.config.yaml': whole } })
      expect(shown.out).toContain('plan.config.yaml')
    }
  })

  it('finds the plans that are put into the folder', async () => {
    const { files } = await init(['--yes'])
    const plan = 'version: 1\naccount: { name: x }\n'
    const world = {
      files: { ...asWorld(files), 'plans/a.plan.yaml': plan, 'plans/b/plan.yaml': plan, 'c.plan.yaml': plan },
    }
    const { out } = await run(['check', '--format', 'json'], world)
    expect((JSON.parse(out) as { plans: { file: string }[] }).plans.map(({ file }) => file)).toEqual([
      'plans/a.plan.yaml',
      'plans/b',
    ])
    expect(await init(['--yes'], world)).toMatchObject({ out: 'everything is there; nothing was written\n' })
  })

  it('does not hide plans that lie elsewhere already', async () => {
    const plan = 'version: 1\naccount: { name: x }\n'
    const { out, written, files } = await init(['--yes'], { files: { 'old/a.plan.yaml': plan } })
    expect(parse(written.get('plan.config.yaml') ?? '')).toEqual({ language: 'en' })
    expect(out).toContain('"plan check" says how the plans stand.')
    const checked = await run(['check', '--format', 'json'], { files: asWorld(files) })
    expect(checked.out).toContain('"file": "old/a.plan.yaml"')
    const text = written.get('plan.config.yaml') ?? ''
    expect(parse(text.replaceAll(/^# (?=plans:| {2}- )/gm, ''))).toMatchObject({
      plans: ['plans/**/*.plan.yaml', 'plans/**/plan.yaml'],
    })
  })

  it('does not write about a folder for plans that is in use', async () => {
    const { written } = await init(['--yes'], {
      files: { 'plans/acme/plan.yaml': 'version: 1\naccount: { name: x }\n' },
    })
    expect([...written.keys()]).toEqual(all.filter((path) => path !== 'plans/README.md'))
  })

  it('says whether the folder is in git', async () => {
    for (const git of [top, below]) expect((await init(['--yes'], { git })).out).toContain('Commit the files')
    expect((await init(['new/deep', '--yes'])).out).toContain('is not in git yet')
  })
})

describe('files of somebody else', () => {
  const files = {
    '.vscode/settings.json': '{\n  // mine\n  "yaml.schemas": { "x.json": "y.yaml" },\n}\n',
    '.vscode/extensions.json': '{ "recommendations": ["esbenp.prettier-vscode"] }\n',
    '.editorconfig': '[*.md]\nindent_size = 4\n',
    '.gitignore': 'node_modules\r\n.plan.*.tmp\r\n',
    'schemas/plan-config.schema.json': '{ "title": "something else" }\n',
  }

  it.each([['en'], ['zh']])('stay as they are, and what they lack is said, in %s', async (language) => {
    const { code, out, written, files: after } = await init(['--yes', '--lang', language], { files })
    expect(code).toBe(0)
    expect([...written.keys()]).toEqual(all.filter((path) => !(path in files)))
    for (const [path, text] of Object.entries(files)) expect(textIn(after, path)).toBe(text)
    expect(out).toMatchSnapshot()
    const again = await init([], { files: asWorld(after) })
    expect([again.code, again.err, again.written.size]).toEqual([0, '', 0])
    expect(again.out.split('\n')[0]).toBe(
      { en: 'everything is there; nothing was written', zh: '一切就绪；没有写入任何内容' }[language],
    )
    expect(again.out).toContain('.vscode/settings.json')
  })

  it('need nothing that they have in another form', async () => {
    const { out } = await init(['--yes'], {
      files: {
        '.vscode/settings.json':
          '{ "yaml.schemas": { "../s/account-plan.schema.json": "a", "account-plan-part.schema.json": "b", "plan-config.schema.json": "c" } }',
        '.vscode/extensions.json': '{ "recommendations": ["redhat.vscode-yaml", "x.y"] }',
        '.editorconfig': '[*]\nindent_style = space\n',
        '.gitignore': '.plan-*.json\n.plan.lock*\n.plan.journal\n.plan.*.tmp\n',
      },
    })
    expect(out).not.toContain('by hand')
  })
})

describe('schemas', () => {
  const schema = readRepositoryFile('schemas/account-plan.schema.json')

  it.each([['en'], ['zh']])('of another version of plan are renewed, which is said before, in %s', async (language) => {
    const older = schema.replace('"mentor"', '"guide"')
    const first = await init(['--yes', '--lang', language])
    const files = { ...asWorld(first.files), 'schemas/account-plan.schema.json': older }
    const dry = await init(['--dry-run'], { files })
    expect([dry.code, dry.written.size]).toEqual([0, 0])
    expect(dry.out).toMatchSnapshot()
    const { out, written } = await init(['--yes'], { files })
    expect([...written]).toEqual([['schemas/account-plan.schema.json', schema]])
    expect(out).toMatchSnapshot()
  })

  it('may have Windows line ends', async () => {
    const first = await init(['--yes'])
    const files = { ...asWorld(first.files), 'schemas/account-plan.schema.json': schema.replaceAll('\n', '\r\n') }
    expect((await init(['--yes'], { files })).written.size).toBe(0)
  })

  it.each([['no JSON'], ['[1]'], ['{ "title": "Account plan" }'], ['']])(
    'that are none of ours stay: %s',
    async (text) => {
      const { written, out } = await init(['--yes'], { files: { 'schemas/account-plan.schema.json': text } })
      expect([...written.keys()]).toEqual(all.filter((path) => path !== 'schemas/account-plan.schema.json'))
      expect(out).toMatch(/account-plan\.schema\.json +there already/)
    },
  )
})

describe('before anything is written', () => {
  it.each([['en'], ['zh']])(
    'the list is shown and --yes is asked for where nobody can answer, in %s',
    async (language) => {
      const { code, out, err, written } = await init(['--lang', language])
      expect([code, written.size]).toEqual([2, 0])
      expect(out).toMatchSnapshot()
      expect(err).toMatchSnapshot()
    },
  )

  it('a dry run shows the same list and is fine', async () => {
    const { code, out, err, written } = await init(['--dry-run'])
    expect([code, err, written.size]).toEqual([0, '', 0])
    expect(out).toBe((await init([])).out)
    expect((await init(['--dry-run'], { answers: [] })).asked).toEqual([])
  })

  it.each([
    ['en', 'Write these files?'],
    ['zh', '写入这些文件吗？'],
  ])('the person at the terminal is asked, in %s', async (language, question) => {
    const { code, out, err, asked, written } = await init(['--lang', language], { answers: [...nothingMore, ''] })
    expect([code, asked]).toEqual([0, [...(offers[language] ?? []), question]])
    expect([...written.keys()]).toEqual(all)
    expect(err.trimEnd()).toBe((await init(['--dry-run', '--lang', language])).out.trimEnd())
    expect(out).toMatchSnapshot()
  })

  it('a no is heeded', async () => {
    const { code, out, written } = await init([], { answers: [...nothingMore, 'n'] })
    expect([code, out, written.size]).toEqual([0, 'nothing was written\n', 0])
    const chinese = await init(['--lang', 'zh'], { answers: [...nothingMore, 'n'] })
    expect(chinese).toMatchObject({ code: 0, out: '没有写入任何内容\n' })
  })

  it('Ctrl-C leaves everything as it was', async () => {
    for (const answers of [[], ['github'], ['github', 'y']]) {
      const { code, written } = await init([], { answers })
      expect([code, written.size]).toEqual([130, 0])
    }
  })

  it('is coloured only where there is colour', async () => {
    const colored = async (argv: string[], color: boolean) =>
      (await run(['init', ...argv], { answers: [...nothingMore, ''], color })).err.includes('\x1b[')
    expect(await colored([], true)).toBe(true)
    expect(await colored([], false)).toBe(false)
    expect(await colored(['--color', 'never'], true)).toBe(false)
    expect(await colored(['--color', 'always'], false)).toBe(true)
  })
})

describe('a folder below another repository of plans', () => {
  const files = { 'plan.config.yaml': 'language: en\n', 'sub/notes.txt': 'x' }

  it.each([['en'], ['zh']])('is refused where nobody can answer, in %s', async (language) => {
    for (const argv of [[], ['--yes'], ['--dry-run']]) {
      const { code, out, err, written } = await init(['sub', '--lang', language, ...argv], { files })
      expect([code, out, written.size]).toEqual([2, '', 0])
      if (argv.length === 0) expect(err).toMatchSnapshot()
    }
    expect((await init(['sub', '--yes'], { files, answers: [] })).code).toBe(2)
  })

  it.each([['en'], ['zh']])('is asked about at a terminal, in %s', async (language) => {
    const no = await init(['sub', '--lang', language], { files, answers: [''] })
    expect([no.code, no.written.size]).toEqual([0, 0])
    expect(no.asked).toMatchSnapshot()
    const yes = await init(['sub', '--lang', language], { files, answers: ['y', ...nothingMore, 'y'] })
    expect(yes.code).toBe(0)
    expect([...yes.written.keys()]).toEqual(all.map((path) => `sub/${path}`))
  })

  it('is set up when it has settings of its own', async () => {
    const { code, written } = await init(['sub', '--yes'], { files: { ...files, 'sub/plan.config.yaml': '' } })
    expect(code).toBe(0)
    expect([...written.keys()]).toEqual(all.slice(1).map((path) => `sub/${path}`))
  })
})

describe('what cannot be done', () => {
  it('is said in a sentence', async () => {
    const world = { files: { notes: 'x', 'bad/plan.config.yaml': 'langauge: zh\n' } }
    expect(await init(['notes', '--yes'], world)).toMatchObject({
      code: 2,
      err: 'plan: "notes" is a file; name the folder to set up\n',
    })
    expect(await init(['notes', '--yes', '--lang', 'zh'], world)).toMatchObject({
      code: 2,
      err: 'plan: “notes”是文件；请给出要建立仓库的文件夹\n',
    })
    const { code, written } = await run(['init', 'bad', '--yes'], world)
    expect([code, written.size]).toEqual([2, 0])
  })
})

it.each([
  ['new', ['--yes'], {}],
  ['shown', ['--dry-run'], {}],
  ['lacking', ['--yes'], { '.gitignore': 'x\n' }],
])('the output for programs is what its schema says: %s', async (_, argv, files) => {
  const { out } = await run(['init', ...argv, '--format', 'json'], { files })
  const output = JSON.parse(out)
  accepts(output)
  expect(accepts.errors).toBe(null)
  expect(output.sections.init.written).toBe(argv[0] === '--yes')
  expect(output.sections.init.files.map(({ file }: { file: string }) => file)).toEqual(all)
})

it('plan init --help fits the terminal', async () => {
  for (const language of ['en', 'zh']) {
    const { code, out } = await run(['init', '--help', '--lang', language])
    expect(code).toBe(0)
    expect(linesWiderThan(out, 80)).toEqual([])
  }
})
