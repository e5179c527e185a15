import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeIo } from '../../src/io/index.js'
import { main } from '../../src/main.js'
import { filesBelow, run } from '../support.js'

const good = 'version: 1\n\naccount:\n  name: 示例公司\n'
const untidy = 'account: { name: "示例公司" } # invented\nversion: 1\n'
const tidy = 'version: 1\n\naccount: # invented\n  name: 示例公司\n'
const broken = 'version: 1\nteam: [\n'

describe('plan fmt', () => {
  it('lays out what is found, says one line for each file, and then nothing', async () => {
    const files = { 'a.plan.yaml': untidy, 'b.plan.yaml': good, 'deep/c.plan.yml': untidy }
    const first = await run(['fmt'], { files })
    expect(first).toMatchObject({ code: 0, out: '- a.plan.yaml: laid out\n- deep/c.plan.yml: laid out\n', err: '' })
    expect([...first.written]).toEqual([
      ['a.plan.yaml', tidy],
      ['deep/c.plan.yml', tidy],
    ])
    const again = await run(['fmt'], { files: Object.fromEntries(first.files) })
    expect(again).toMatchObject({ code: 0, out: '', err: '' })
    expect(again.written.size).toBe(0)
  })

  it('leaves the examples as they are', async () => {
    const { code, out, written } = await run(['fmt', '--check', 'examples'], { files: filesBelow('examples') })
    expect([code, out, written.size]).toEqual([0, '', 0])
  })

  it('lays out every part of a folder plan, and never plan.config.yaml', async () => {
    const files = {
      'plan.config.yaml': 'plans: ["acme"]\nlanguage:   zh\n',
      'acme/plan.yaml': untidy,
      'acme/team.yaml': 'team:\n- id: a\n  name: 甲\n',
      'acme/goals.yaml': '',
      'acme/notes.yaml': 'a:   1\n',
    }
    const { code, out, written } = await run(['fmt'], { files })
    expect([code, out]).toEqual([0, '- acme/plan.yaml：已排版\n- acme/team.yaml：已排版\n'])
    expect(written.get('acme/team.yaml')).toBe('team:\n  - { id: a, name: 甲 }\n')
    expect([...written.keys()]).toEqual(['acme/plan.yaml', 'acme/team.yaml'])
  })

  it('keeps a byte order mark and the line ends of Windows', async () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(`\ufeff${text.replaceAll('\n', '\r\n')}`)
    const { files, code } = await run(['fmt', 'a.plan.yaml'], { files: { 'a.plan.yaml': bytes(untidy) } })
    expect(code).toBe(0)
    expect(Buffer.from(files.get('a.plan.yaml')!).equals(bytes(tidy))).toBe(true)
  })

  it('lays out a plan that the format refuses, as long as it is YAML', async () => {
    const { code, out, written } = await run(['fmt', 'a.plan.yaml'], {
      files: { 'a.plan.yaml': 'statsu: draft\nversion: one\n' },
    })
    expect([code, out]).toEqual([0, '- a.plan.yaml: laid out\n'])
    expect(written.get('a.plan.yaml')).toBe('version: one\nstatsu: draft\n')
  })

  it('says what is no YAML as plan check does, and lays out the rest', async () => {
    const files = { 'a.plan.yaml': broken, 'b.plan.yaml': untidy }
    const { code, out, written } = await run(['fmt'], { files })
    const { out: checked } = await run(['check', 'a.plan.yaml'], { files })
    expect(code).toBe(1)
    expect(out).toBe(`- b.plan.yaml: laid out\n\n${checked.replace('in 1 plan\n', 'in 2 plans\n')}`)
    expect([...written.keys()]).toEqual(['b.plan.yaml'])
  })

  it.each([
    ['bytes that are no text', new Uint8Array([0x61, 0, 0x62]), 2, 'the file is not text'],
    ['another encoding', new Uint8Array([0x6e, 0x3a, 0x20, 0xcd, 0xf5]), 1, 'not UTF-8'],
    ['too many levels', `a: ${'['.repeat(200)}\n`, 2, 'a.plan.yaml:1: the file nests more than 100 levels deep'],
  ])('leaves a file alone: %s', async (_, content, code, message) => {
    const result = await run(['fmt', 'a.plan.yaml'], { files: { 'a.plan.yaml': content } })
    expect(result.code).toBe(code)
    expect(result.out + result.err).toContain(message)
    expect(result.written.size).toBe(0)
  })

  it('writes nothing when a file is changed meanwhile', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-fmt-'))
    try {
      const file = join(folder, 'a.plan.yaml')
      writeFileSync(file, untidy)
      const err: string[] = []
      const io = nodeIo()
      const code = await main(['fmt', file], {
        ...io,
        width: 80,
        env: {},
        err: (text) => Promise.resolve(void err.push(text)),
        out: () => Promise.resolve(),
        replace(replacements) {
          writeFileSync(file, 'version: 1\n')
          return io.replace(replacements)
        },
      })
      expect([code, err.join('')]).toEqual([
        2,
        'plan: a file was changed by somebody else while it was laid out; nothing was written, run the command again\n',
      ])
      expect(readFileSync(file, 'utf8')).toBe('version: 1\n')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('tells a person at a terminal that there was nothing to do', async () => {
    const world = { files: { 'a.plan.yaml': good }, terminal: true }
    expect(await run(['fmt'], world)).toMatchObject({ code: 0, out: '', err: '1 file, laid out already\n' })
    expect(await run(['fmt', '-q'], world)).toMatchObject({ code: 0, out: '', err: '' })
  })
})

describe('plan fmt --check', () => {
  const files = { 'a.plan.yaml': untidy, 'b.plan.yaml': good, 'c.plan.yaml': `${good}team: []\n\n\n` }

  it('lists what would change and writes nothing', async () => {
    const { code, out, err, written } = await run(['fmt', '--check'], { files })
    expect([code, err, written.size]).toEqual([1, '', 0])
    expect(out).toBe(
      [
        '- a.plan.yaml: would be laid out, from line 1 on',
        '- c.plan.yaml: would be laid out, from line 5 on',
        '',
        'plan fmt without --check lays them out.',
        '',
      ].join('\n'),
    )
  })

  it('ends with 0 when all is laid out, with 1 for what is no YAML', async () => {
    expect(await run(['fmt', '--check', 'b.plan.yaml'], { files })).toMatchObject({ code: 0, out: '' })
    expect((await run(['fmt', '--check'], { files: { 'a.plan.yaml': broken } })).code).toBe(1)
  })

  it('gives the places to programs', async () => {
    const { code, out } = await run(['fmt', '--check', '--format', 'json'], { files })
    const { plans } = JSON.parse(out)
    expect(code).toBe(1)
    expect(plans[2]).toMatchObject({
      file: 'c.plan.yaml',
      account: '示例公司',
      diagnostics: [{ rule: 'layout', file: 'c.plan.yaml', line: 5 }],
      sections: { layout: [{ file: 'c.plan.yaml', line: 5 }] },
    })
    expect(plans[1].diagnostics).toEqual([])
  })

  it('speaks Chinese', async () => {
    expect((await run(['fmt', '--check', '--lang', 'zh', 'a.plan.yaml'], { files })).out).toBe(
      '- a.plan.yaml：需要排版，从第 1 行起\n\n去掉 --check 运行 plan fmt 即可排版。\n',
    )
  })
})

describe('plan fmt -', () => {
  it('prints standard input laid out', async () => {
    expect(await run(['fmt', '-'], { stdin: untidy })).toMatchObject({ code: 0, out: tidy, err: '' })
    expect(await run(['fmt', '-'], { stdin: `\ufeff${good}` })).toMatchObject({ code: 0, out: `\ufeff${good}` })
    const { written, out } = await run(['fmt', '-', '-o', 'b.yaml'], { stdin: untidy })
    expect([out, written.get('b.yaml')]).toEqual(['', tidy])
  })

  it('checks it', async () => {
    expect((await run(['fmt', '-', '--check'], { stdin: good })).code).toBe(0)
    expect(await run(['fmt', '-', '--check'], { stdin: untidy })).toMatchObject({
      code: 1,
      out: '- <stdin>: would be laid out, from line 1 on\n\nplan fmt without --check lays them out.\n',
    })
  })

  it('prints problems instead of a text that is no YAML', async () => {
    const { code, out } = await run(['fmt', '-'], { stdin: broken })
    expect(code).toBe(1)
    expect(out).toContain('<stdin>:2:7  ✗ error  yaml\n')
  })

  it.each([
    [['fmt', '-', 'a.plan.yaml'], 'standard input is laid out alone; leave the other paths out'],
    [['fmt', '-', '--format', 'json'], 'what comes from standard input is printed as YAML; leave --format out'],
  ])('refuses %j', async (argv, message) => {
    const { code, out, err } = await run(argv, { stdin: good, files: { 'a.plan.yaml': good } })
    expect([code, out, err]).toEqual([2, '', `plan: ${message}\n`])
  })
})

it.each(['en', 'zh'])('help in %s begins with examples', async (language) => {
  const { code, out } = await run(['fmt', '--help', '--lang', language])
  expect(code).toBe(0)
  expect(out.split('\n')[1]).toBe('  plan fmt')
  expect(out).toContain('--check')
})
