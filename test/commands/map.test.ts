import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { filesBelow, readRepositoryFile, run } from '../support.js'
import { blemishes, languages, linesWiderThan, withoutColor } from './terminal.js'

const files = filesBelow('examples')

const examples = [
  { name: 'vitamin-erp', path: 'examples/vitamin-erp.plan.yaml', asOf: '2008-05-16' },
  { name: 'bedrock-petroleum', path: 'examples/bedrock-petroleum', asOf: '2026-06-30' },
] as const

const maps = ['strategy', 'execution', 'influence'] as const

const formats = [
  ['text', '80.txt'],
  ['markdown', 'md.txt'],
  ['mermaid', 'mmd'],
  ['dot', 'dot'],
  ['svg', 'svg'],
] as const

describe.each(examples)('$name', ({ name, path, asOf }) => {
  describe.each(maps)('map %s', (map) => {
    it.each(formats.flatMap((format) => languages.map((language) => [...format, language] as const)))(
      'as %s',
      async (format, extension, language) => {
        const argv = ['map', map, path, '--as-of', asOf, '--lang', language, '--format', format]
        const { code, out, err } = await run(argv, { files })
        expect([code, err]).toEqual([0, ''])
        expect(blemishes(out)).toEqual([])
        if (format === 'text') expect(linesWiderThan(out, 80)).toEqual([])
        expect(withoutColor((await run(argv, { files, color: true })).out)).toBe(out)
        await expect(out).toMatchFileSnapshot(`snapshots/${name}/map-${map}.${language}.${extension}`)
      },
    )

    it('is no wider than the terminal', async () => {
      for (const width of [40, 60, 120])
        for (const language of languages) {
          const { out } = await run(['map', map, path, '--as-of', asOf, '--lang', language], { files, width })
          expect(linesWiderThan(out, width)).toEqual([])
        }
    })

    it('has no name with --redact-names', async () => {
      const parts = Object.keys(files).filter((file) => file.startsWith(path))
      const plan = Object.assign({}, ...parts.map((file) => parse(readRepositoryFile(file)) as object)) as {
        readonly account: { readonly name: string }
        readonly team: readonly { readonly name: string }[]
        readonly relationships: Readonly<Record<'people' | 'organisations', readonly { readonly name: string }[]>>
      }
      const { people, organisations } = plan.relationships
      const names = [plan.account, ...plan.team, ...people, ...organisations].map((one) => one.name)
      for (const format of ['text', 'json', 'markdown', 'mermaid', 'dot', 'svg'])
        for (const language of languages) {
          const argv = ['map', map, path, '--redact-names', '--as-of', asOf, '--format', format, '--lang', language]
          const { code, out } = await run(argv, { files })
          expect([code, names.filter((one) => out.includes(one))]).toEqual([0, []])
          expect(out).toContain(
            language === 'zh' && format !== 'json' ? '客户1' : format === 'json' ? '' : 'Customer 1',
          )
        }
    })
  })
})

describe('a map', () => {
  const empty = { 'x.plan.yaml': 'version: 1\naccount: { name: X }\n' }

  it.each(
    maps.flatMap((map) =>
      ['text', 'json', 'markdown', 'mermaid', 'dot', 'svg'].map((format) => [map, format] as const),
    ),
  )('%s of an empty plan is drawn as %s', async (map, format) => {
    const { code, out, err } = await run(['map', map, 'x.plan.yaml', '--format', format], { files: empty })
    expect([code, err]).toEqual([0, ''])
    expect(blemishes(out)).toEqual([])
    if (format !== 'json') expect(out).toMatch(/no goal|no tactic|nobody of the customer|decision maker/)
  })

  it('of a plan that cannot be read is one node, and ends with 1', async () => {
    const broken = { 'x.plan.yaml': 'version: 1\naccount: { name: X, lifecycel: y }\n' }
    for (const format of ['mermaid', 'dot', 'svg']) {
      const { code, out } = await run(['map', 'influence', 'x.plan.yaml', '--format', format], { files: broken })
      expect(code).toBe(1)
      expect(out).toMatch(/see plan check/)
    }
  })

  it('shows the findings that belong to it', async () => {
    const { path, asOf } = examples[0]
    const codes = async (map: string) => {
      const { out } = await run(['map', map, path, '--as-of', asOf], { files })
      return [...out.matchAll(/\(([A-Z]{3}-\d{3})\)/g)].map(([, code]) => code)
    }
    expect(await codes('strategy')).toEqual([])
    expect(await codes('execution')).toEqual(['STR-005'])
    expect(await codes('influence')).toEqual(['STK-041', 'ROL-003', 'STK-044'])
  })

  it('of several plans is one diagram', async () => {
    for (const format of ['mermaid', 'dot']) {
      const { code, out } = await run(['map', 'strategy', 'examples', '--as-of', '2026-06-30', '--format', format], {
        files,
      })
      expect(code).toBe(0)
      for (const { name } of [{ name: 'XX 维生素公司' }, { name: '基岩石油' }]) expect(out).toContain(`"${name}"`)
      expect(out.match(/^(?:digraph|flowchart) /gm)).toHaveLength(1)
    }
  })

  it('goes into a file', async () => {
    const argv = ['map', 'strategy', examples[0].path, '--format', 'mermaid', '-o', 'out.mmd']
    const { code, out, written } = await run(argv, { files })
    expect([code, out]).toEqual([0, ''])
    expect(written.get('out.mmd')).toMatch(/^---\ntitle: /)
  })

  it('needs to know which', async () => {
    expect(await run(['map'], { files })).toMatchObject({
      code: 2,
      err: 'plan: "map" is missing; --help behind the command says what it takes\n',
    })
    expect((await run(['map', 'x'], { files })).err).toBe(
      'plan: "map" cannot be "x"; choose one of strategy, execution, influence\n',
    )
  })

  it('is help enough', async () => {
    const { out } = await run(['map', '--help'], { width: 400 })
    expect(out).toContain('(choices: "text", "json", "ndjson", "markdown", "csv", "mermaid", "dot", "svg")')
    expect(out).toContain(
      "strategy: the customer's goals, strategies and tactics; execution: our solutions and deals for each tactic; influence: who decides, who reports to, follows and influences whom",
    )
    const chinese = await run(['map', '--help', '--lang', 'zh'], { width: 400 })
    expect(chinese.out).toContain('plan map [选项] <地图> [路径...]')
  })
})

describe('a diagram of something else', () => {
  const refusals = {
    en: (format: string) => `plan: only plan map draws ${format}, as in plan map influence --format ${format}\n`,
    zh: (format: string) => `plan: 只有 plan map 能画 ${format}，例如 plan map influence --format ${format}\n`,
  }

  it.each([
    ['review', 'mermaid'],
    ['check', 'dot'],
    ['review', 'dot'],
    ['explain', 'mermaid'],
    ['show', 'dot'],
  ])('is refused by plan %s', async (command, format) => {
    const words = command === 'show' ? ['show', 'voices'] : [command]
    for (const language of languages)
      for (const argv of [
        [...words, '--format', format, '--lang', language],
        ['--format', format, '--lang', language, ...words],
      ])
        expect(await run(argv, { files })).toMatchObject({ code: 2, out: '', err: refusals[language](format) })
  })

  it('is refused before anything is written', async () => {
    const text = readRepositoryFile('examples/starter.plan.yaml')
    const { code, written } = await run(['set', 'gm.attitude', 'mentor', '--format', 'mermaid'], {
      files: { 'a.plan.yaml': text },
    })
    expect([code, written.size]).toEqual([2, 0])
  })

  it('is not offered', async () => {
    const { out } = await run(['review', '--help'], { width: 400 })
    expect(out).toContain('(choices: "text", "json", "ndjson", "markdown", "csv")')
    expect((await run(['review', '--format', 'png'], { files })).err).toBe(
      'plan: "--format" cannot be "png"; choose one of text, json, ndjson, markdown, csv\n',
    )
    expect((await run(['map', 'strategy', '--format', 'png'], { files })).err).toBe(
      'plan: "--format" cannot be "png"; choose one of text, json, ndjson, markdown, csv, mermaid, dot, svg\n',
    )
  })
})
