import { describe, expect, it } from 'vitest'
import { languages } from '../../src/report/text.js'
import { run, type World } from '../support.js'
import { findingCount } from './finding-count.js'
import { hardPlans } from './hard-plans.js'
import { smallPlans } from './small-plans.js'

const file = 'runner/summary.md'
const env = { GITHUB_STEP_SUMMARY: file }

const checked = (argv: readonly string[], world: World) =>
  run(['check', ...argv, '--format', 'github', '--as-of', '2026-06-30'], world)

/** A workflow command as the runner reads it. */
const command = /^::(error|warning|notice) ([^:]*)::(.*)$/

const commandsIn = (out: string) =>
  out.split('\n').flatMap((line) => {
    const [, kind = '', properties = '', message = ''] = command.exec(line) ?? []
    if (kind === '') return []
    const pairs = properties.split(',').map((pair) => /^(\w+)=(.*)$/.exec(pair)?.slice(1) ?? [])
    return [{ kind, message, properties: Object.fromEntries(pairs) as Record<string, string> }]
  })

const rowsIn = (page: string): readonly string[] =>
  page.split('\n').filter((line) => /^\| (?:[✗!]\u00a0)?(?:error|warning|info|错误|警告|提示) \|/u.test(line))

const plan = (people: number): string =>
  [
    'version: 1',
    'account: { name: Harbour Mills }',
    'relationships:',
    '  people:',
    ...Array.from({ length: people }, (_, index) => `    - { id: p${String(index)}, name: P${String(index)} }`),
    '',
  ].join('\n')

describe('annotations', () => {
  it.each(languages)('stand on the lines of the plans, worst first, in %s', async (language) => {
    const { out, code } = await checked(['--lang', language], { files: smallPlans })
    await expect(out).toMatchFileSnapshot(`golden/finding-lists/github-${language}.txt`)
    expect(code).toBe(1)
  })

  it('let the plans take turns', async () => {
    const files = { 'a.plan.yaml': plan(20), 'b.plan.yaml': plan(20) }
    const { out } = await checked(['--rule', 'STK-001'], { files })
    const shown = commandsIn(out).map(({ properties }) => properties.file)
    expect(shown.filter((one) => one === 'a.plan.yaml').length).toBe(shown.length / 2)
    expect(out).toMatch(/\n… .*30 infos more than GitHub shows/)
  })

  it('have no file where GitHub knows none, and the same words', async () => {
    const { out } = await checked(['-', '--rule', 'STK-001'], { stdin: plan(1) })
    expect(commandsIn(out).map(({ properties }) => Object.keys(properties))).toEqual([['title']])
  })

  it('are silent when all is well', async () => {
    const files = { 'a.plan.yaml': 'version: 1\naccount: { name: x }\n' }
    expect(await checked(['--rule', 'PLN-005'], { files, env })).toMatchObject({ out: '', err: '', code: 0 })
  })
})

describe('the summary of a step', () => {
  it.each(languages)('is the table of all plans and every finding, in %s', async (language) => {
    const { written, out } = await checked(['--lang', language], { files: smallPlans, env })
    await expect(written.get(file)).toMatchFileSnapshot(`golden/finding-lists/step-summary-${language}.md`)
    expect(out).toBe((await checked(['--lang', language], { files: smallPlans })).out)
  })

  it('goes below what is there', async () => {
    const files = { ...smallPlans, [file]: '# Before\n' }
    const { written } = await checked([], { files, env })
    expect(written.get(file)).toMatch(/^# Before\n\n<!-- markdownlint-disable MD013 -->\n\n# Account plans: /)
  })

  it('goes with annotations in a file, and with no other format', async () => {
    const toFile = await checked(['-o', 'out.txt'], { files: smallPlans, env })
    expect([...toFile.written.keys()].sort()).toEqual(['out.txt', file])
    expect((await run(['check', '--format', 'json'], { files: smallPlans, env })).written.size).toBe(0)
    expect((await checked([], { files: smallPlans })).written.size).toBe(0)
  })

  it('says nothing about verdicts when only some rules ran', async () => {
    const { written } = await checked(['--rule', 'STK-001'], { files: { 'a.plan.yaml': plan(1) }, env })
    expect(written.get(file)).not.toContain('Verdict')
    expect(rowsIn(written.get(file) ?? '')).toHaveLength(1)
  })

  it('says so when there is nothing to mend', async () => {
    const files = { 'a.plan.yaml': 'version: 1\naccount: { name: x }\n' }
    for (const [language, words] of [
      ['en', '# Account plans: nothing to mend in 1 plan'],
      ['zh', '# 客户计划：1 份计划，没有问题'],
    ] as const) {
      const { written } = await checked(['--rule', 'PLN-005', '--lang', language], { files, env })
      expect(written.get(file)).toBe(`<!-- markdownlint-disable MD013 -->\n\n${words}\n`)
    }
  })

  it('never grows over 1 MiB, and counts what it leaves out', async () => {
    const most = 1_048_576
    for (const taken of [most - 20_000, most - 300, most - 40, most, most + 5000]) {
      const files = { 'a.plan.yaml': plan(200), [file]: 'x'.repeat(taken) }
      const { written, code } = await checked(['--rule', 'STK-001'], { files, env })
      const page = (written.get(file) ?? '').slice(taken)
      expect(Buffer.byteLength(written.get(file) ?? 'x'.repeat(taken))).toBeLessThanOrEqual(Math.max(most, taken))
      expect(code).toBe(0)
      const left = Number(/^(\d+) more findings have no room in this summary/m.exec(page)?.[1] ?? 200)
      expect(rowsIn(page).length + left).toBe(200)
      if (taken === most - 20_000) expect(rowsIn(page).length).toBeGreaterThan(50)
    }
  })
})

it.each(hardPlans)(
  'annotations and summary are whole, inert and within the limits: $name',
  async ({ files, paths }) => {
    const count = await findingCount({ files, paths })
    for (const language of languages) {
      const { out, written } = await checked([...paths, '--lang', language], { files, env })
      const page = written.get(file) ?? ''
      for (const text of [out, page]) expect(text).not.toMatch(/[^\P{C}\n]/u)

      const lines = out.trimEnd().split('\n')
      const rest = lines.filter((line) => !line.startsWith('::'))
      expect(rest.length).toBeLessThanOrEqual(1)
      for (const line of rest) expect(line).toMatch(/^… /)
      const commands = commandsIn(out)
      expect(commands).toHaveLength(lines.length - rest.length)
      const kinds = commands.map(({ kind }) => kind)
      expect(kinds).toEqual(['error', 'warning', 'notice'].flatMap((kind) => kinds.filter((other) => other === kind)))
      for (const kind of new Set(kinds)) expect(kinds.filter((other) => other === kind).length).toBeLessThanOrEqual(10)
      for (const { properties, message } of commands) {
        expect(Object.keys(properties).join(' ')).toMatch(/^file line (col endLine endColumn|endLine) title$/)
        expect(properties.file).not.toMatch(/^\/|\.\./)
        if (properties.col !== undefined) expect(properties.endLine).toBe(properties.line)
        expect(Number(properties.endLine)).toBeGreaterThanOrEqual(Number(properties.line))
        expect(Number(properties.endColumn ?? 1)).toBeGreaterThanOrEqual(Number(properties.col ?? 1))
        expect(message).not.toMatch(/%(?!25|0A|0D)/)
        expect(message.length).toBeGreaterThan(10)
        expect(message.length).toBeLessThanOrEqual(4096)
      }

      const rows = rowsIn(page)
      expect(rows.length).toBe(count)
      for (const row of rows) expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(7)
      // No raw HTML, no link, no image, nobody called.
      expect(page.replace('<!-- markdownlint-disable MD013 -->', '')).not.toMatch(/[<@]|\]\(|:\/\//)
    }
  },
)
