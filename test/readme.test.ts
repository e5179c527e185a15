import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { commandOf, fencedBlocks, filesOf } from '../.build/readme.mjs'
import { formats } from '../src/formats/index.js'
import { partNames } from '../src/plan/discover.js'
import { defaultPlaybook } from '../src/playbook/default.generated.js'
import { filesBelow, readRepositoryFile, root, run } from './support.js'

const examples = filesBelow('examples')
const schema = JSON.parse(readRepositoryFile('schemas/account-plan.schema.json'))
const { scripts } = JSON.parse(readRepositoryFile('package.json'))

/** What starts `plan` in a clone. */
const start = 'node bin/plan.js '

/** What npm does without a script of that name, and the script that it then needs. */
const npmCommands: Readonly<Record<string, string>> = { 'npm ci': 'prepare', 'npm cit': 'test', 'npm test': 'test' }

const isKnown = (command: string): boolean => {
  const script = npmCommands[command] ?? /^npm run (\S+)$/.exec(command)?.[1]
  if (script !== undefined) return script in scripts
  return !command.includes(' ') && existsSync(join(root, command))
}

/** The words in backticks of a cell. */
const codesIn = (cell: string | undefined): string[] =>
  [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '')

/** Every table as rows of cells, without the head. */
const tablesOf = (markdown: string): string[][][] =>
  [...markdown.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) =>
    table
      .trimEnd()
      .split('\n')
      .slice(2)
      .map((row) =>
        row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  )

const pathsBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))

/** The values in nested maps as `a.b.c → value`; a list is a value. */
const leavesOf = (map: object, above = ''): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(leavesOf(value, `${above}${key}.`))
        : [[above + key, value]],
    ),
  )

/** A folder of src with a `/`, or a file right in it. */
const roomOf = (path: string): string => {
  const [, first = '', ...rest] = path.split('/')
  return rest.length > 0 ? `${first}/` : first
}

const sources = pathsBelow('src')
const rooms = [...new Set(sources.map(roomOf))]

type Arrow = { readonly from: { readonly path: string }; readonly to: { readonly path?: string } }
const { allowed } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  readonly allowed: readonly Arrow[]
}

/** What the arrows let a room import: other rooms and packages. The one room that may not be imported says more. */
const importsOf = (room: string): { readonly rooms: string[]; readonly packages: string[] } => {
  const mine = sources.filter((path) => roomOf(path) === room)
  const targets = allowed
    .filter(({ from }) => mine.some((path) => new RegExp(from.path).test(path)))
    .flatMap(({ to }) => (to.path === undefined ? [] : [to.path]))
  const reached = rooms.filter(
    (other) =>
      other !== room &&
      sources.some((path) => roomOf(path) === other && targets.some((target) => new RegExp(target).test(path))),
  )
  const others = rooms.filter((other) => other !== room)
  return {
    rooms: reached.length === others.length - 1 ? others.filter((other) => !reached.includes(other)) : reached,
    packages: targets
      .flatMap((target) => /^\^node_modules\/\((.*)\)\/$/.exec(target)?.[1]?.split('|') ?? [])
      .map((name) => name.replaceAll('\\', ''))
      .filter((name) => !name.startsWith('@types/')),
  }
}

describe.each([
  ['README.md', 'en'],
  ['README.zh.md', 'zh'],
] as const)('%s', (name, language) => {
  const markdown = readRepositoryFile(name)
  const blocks = fencedBlocks(markdown)
  const commands = blocks.flatMap(({ section, commands: lines }) => lines.map((line) => ({ section, ...line })))
  const runs = commands.flatMap(({ argv, ...rest }) => (argv ? [{ argv, ...rest }] : []))
  const tables = tablesOf(markdown)
  const world = (section: number) => ({
    files: { ...examples, ...filesOf(blocks, section) },
    commitDate: '2026-06-30',
    print: () => Buffer.from('%PDF-'),
  })
  /** The table whose first column holds a word. */
  const tableWith = (code: string): string[][] =>
    tables.find((table) => table.some(([first]) => codesIn(first).includes(code))) ?? []

  it('fences every block, and each is of a kind that is checked here', () => {
    expect(markdown.match(/^\s*(```|~~~)/gm)).toHaveLength(2 * blocks.length)
    expect(blocks.map((block) => block.language).filter((kind) => !['sh', 'text', 'yaml'].includes(kind))).toEqual([])
  })

  it('shows only commands that there are', () => {
    expect(runs.length).toBeGreaterThan(10)
    const others = commands
      .flatMap(({ command }) => command.split(' && '))
      .filter((command) => !command.startsWith(start) && !isKnown(command))
    expect(others).toEqual([])
  })

  it.each(runs)('$command', async ({ argv, status, section }) => {
    const { code, out, err, written } = await run(argv, world(section))
    expect(err).toBe('')
    expect(code).toBe(status)
    const asked = argv.indexOf('-o')
    if (asked >= 0) expect([...written.keys()]).toEqual([argv[asked + 1]])
    // Silent when there is nothing to mend.
    else if (argv[0] !== 'check' && argv[0] !== 'fmt') expect(out).not.toBe('')
  })

  it('starts with a command that works in the shell', () => {
    const { argv = [] } = runs[0] ?? {}
    expect(runs[0]?.command).toMatch(/^npm ci && node bin\/plan\.js review /)
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/plan.js', ...argv], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toContain('基岩石油')
  })

  const pictures = blocks.flatMap(({ pictures: shown, text, section }) => (shown ? [{ ...shown, text, section }] : []))

  it.each(pictures)('the picture of $command', async ({ argv = [], text, section }) => {
    // Mended by: node .build/readme.mjs
    expect(text).toBe((await run(argv, world(section))).out)
  })

  it('has pictures of a faulty plan, of good ones, and of a change', () => {
    expect(pictures.map(({ status }) => status)).toEqual([1, 0, 0, 0])
  })

  it('draws only folders and files that there are', () => {
    const drawings = blocks.filter(({ language: kind, pictures: shown }) => kind === 'text' && !shown)
    const words = drawings.flatMap(({ text }) => text.match(/[\w./-]+\.\w+|[\w./-]+\//g) ?? [])
    const isThere = (word: string) =>
      ['', 'src/', 'examples/'].some((folder) => existsSync(join(root, folder + word))) ||
      partNames.some((part) => word === `${part}.yaml`)
    expect(words.filter((word) => !isThere(word))).toEqual([])
    expect(partNames.filter((part) => !words.includes(`${part}.yaml`))).toEqual([])
    const drawnKeys = drawings.flatMap(({ text }) =>
      [...text.matchAll(/\.yaml +(.*)$/gm)].flatMap(([, keys = '']) => keys.split(', ')),
    )
    expect(drawnKeys.filter((key) => !(key in schema.properties))).toEqual([])
  })

  const faulty = runs.filter(({ status }) => status > 0).flatMap(({ argv }) => argv)
  const yaml = blocks.filter(({ language: kind }) => kind === 'yaml')

  const ofOthers = ['.github/workflows/plans.yaml', '.pre-commit-config.yaml']
  const plans = yaml.filter(({ file = '' }) => !['plan.config.yaml', ...ofOthers].includes(file))

  it('uses the action and the hooks with what they have', () => {
    const [workflow, hooks] = ofOthers.map((name) => parse(yaml.find(({ file }) => file === name)?.text ?? ''))
    const { inputs } = parse(readRepositoryFile('action.yml'))
    const used = Object.keys(workflow.jobs.plans.steps.at(-1).with)
    expect(used.filter((input) => !(input in inputs))).toEqual([])
    const ids = (parse(readRepositoryFile('.pre-commit-hooks.yaml')) as { id: string }[]).map(({ id }) => id)
    expect(hooks.repos[0].hooks.map(({ id }: { id: string }) => id)).toEqual(ids)
  })

  it.each(plans.map(({ file, text }) => ({ file: file ?? 'without a name', text })))(
    'the plan $file',
    async ({ file, text }) => {
      // Small plans miss much; what they hold is right.
      const { code } = await run(['check', '-'], { stdin: text })
      const format = await run(['check', '-', '--rule', 'PLN-005', '--fail-on', 'info'], { stdin: text })
      if (faulty.includes(file)) expect(code).toBe(1)
      else expect({ code, format: format.out }).toEqual({ code: 0, format: '' })
    },
  )

  it('shows a configuration of which every value comes into force', async () => {
    const text = yaml.find(({ file }) => file === 'plan.config.yaml')?.text ?? ''
    const files = { 'company.yaml': text }
    const { code, out } = await run(['playbook', '--config', 'company.yaml', '--format', 'json'], { files })
    expect(code).toBe(0)
    const rows: { key: string; value: unknown; origin: { kind: string } }[] = JSON.parse(out).sections.playbook
    const changed = rows.filter(({ origin }) => origin.kind === 'config').map(({ key, value }) => [key, value])
    const { language: tongue, playbook } = parse(text)
    expect(Object.fromEntries(changed)).toEqual({ language: tongue, ...leavesOf(playbook) })
  })

  it('lists every command as --help does', async () => {
    const { out } = await run(['--help', '--lang', language], { width: 400 })
    const [, listed = ''] = out.split(/^(?:Commands:|命令：)\n/m)
    const expected = listed
      .split('\n')
      .map((line) => /^ {2}(\S+?)(?:\|(\S+))?(?: \S+)* {2,}(\S.*)$/.exec(line) ?? [])
      .flatMap(([, command, alias, summary]) =>
        command === undefined || command === 'help' ? [] : [[[command, ...(alias ? [alias] : [])], summary]],
      )
    expect(expected.length).toBeGreaterThan(5)
    expect(tableWith('check').map(([command, summary]) => [codesIn(command), summary])).toEqual(expected)
  })

  it('lists every flag that all commands take, and every format', async () => {
    const { out } = await run(['--help', '--lang', language], { width: 400 })
    const flags = [...out.matchAll(/^ {2}(-\S*(?:, --\S+)?(?: <\w+>)?) {2,}/gm)].map(([, flag]) => flag)
    const rows = tableWith('--lang <language>')
    expect(rows.map(([flag]) => codesIn(flag)[0])).toEqual(
      flags.filter((flag) => !/--(version|help)$/.test(flag ?? '')),
    )
    const format = rows.find(([flag]) => codesIn(flag).includes('--format <format>'))
    expect(codesIn(format?.[1])).toEqual(Object.keys(formats))
  })

  it('lists every top-level key of a plan', () => {
    const listed = tableWith('version').flatMap(([keys]) => codesIn(keys))
    expect(listed.sort()).toEqual(Object.keys(schema.properties).sort())
  })

  it('lists the levels of a scale in their order', () => {
    const scales: Readonly<Record<string, object>> = defaultPlaybook.scales
    const rows = tableWith('attitude').map(([key, levels]) => [codesIn(key)[0] ?? '', codesIn(levels)] as const)
    expect(rows.length).toBeGreaterThan(5)
    for (const [key, levels] of rows) {
      const scale =
        key === 'stage' ? defaultPlaybook.ladders['default'] : (scales[key] ?? scales[key.replace(/s$/, '')])
      expect([key, levels]).toEqual([key, Object.keys(scale ?? {})])
    }
  })

  it('has a row for every room, with what the arrows allow', () => {
    const rows = tableWith('report/').map(([room, , imports, packages]) => ({
      room: codesIn(room)[0] ?? '',
      rooms: codesIn(imports).sort(),
      packages: codesIn(packages).sort(),
    }))
    expect(rows.map(({ room }) => room).sort()).toEqual([...rooms].sort())
    for (const row of rows) {
      const { rooms: reached, packages } = importsOf(row.room)
      expect(row).toEqual({ room: row.room, rooms: reached.sort(), packages: packages.sort() })
    }
  })

  it('names only files and folders that there are', () => {
    const named = codesIn(markdown.replaceAll(/^```[\s\S]*?^```$/gm, ''))
      .filter((code) => /^(\.build|\.ci|src|test|schemas|examples|bin)\//.test(code))
      // Up to the first word to fill in.
      .map((code) => (code.includes('<') ? code.slice(0, code.lastIndexOf('/', code.indexOf('<'))) : code))
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('names only scripts that there are', () => {
    const named = codesIn(markdown).flatMap((code) => /^npm run (\S+)$/.exec(code)?.[1] ?? [])
    expect(named.filter((script) => !(script in scripts))).toEqual([])
  })
})

describe('both READMEs', () => {
  const both = ['README.md', 'README.zh.md'].map(readRepositoryFile)

  it('have the same headings, blocks and tables', () => {
    const [english, chinese] = both.map((markdown) => ({
      headings: markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').match(/^#+(?= )/gm),
      blocks: fencedBlocks(markdown).map(({ language, section, file }) => [section, language, file]),
      tables: tablesOf(markdown).map((rows) => rows.length),
    }))
    expect(chinese).toEqual(english)
  })

  it('have the same commands, but for the language', () => {
    const [english, chinese] = both.map((markdown) =>
      fencedBlocks(markdown).flatMap(({ commands }) =>
        commands.map(({ command, status }) => [command.replace(' --lang zh', ''), status]),
      ),
    )
    expect(chinese).toEqual(english)
  })

  it('are read as they are written', () => {
    expect(commandOf('node bin/plan.js check a.plan.yaml # ends with status 1')).toEqual({
      command: 'node bin/plan.js check a.plan.yaml',
      argv: ['check', 'a.plan.yaml'],
      status: 1,
    })
    expect(commandOf('node bin/plan.js log gm --note "a # b" --next ""')).toEqual({
      command: 'node bin/plan.js log gm --note "a # b" --next ""',
      argv: ['log', 'gm', '--note', 'a # b', '--next', ''],
      status: 0,
    })
    expect(commandOf('npm cit')).toEqual({ command: 'npm cit', argv: undefined, status: 0 })
  })
})
