import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/plan/load.js'
import { bytesOf, fileInput, folderInput, loadInput, loadText, outcomeText } from './cases.js'

const head = 'version: 1\naccount: { name: x }\n'
const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(bytesOf(part)) : part)))

describe('bytes that are no UTF-8 text', () => {
  it.each<readonly [string, Uint8Array, string]>([
    [
      'GBK',
      bytes('version: 1\naccount:\n  name: ', [0xbb, 0xaa, 0xd0, 0xcb], '\n'),
      `problems
acme.plan.yaml:3:9-3:10 error yaml plan
  the file is not UTF-8; it looks like GBK or GB18030
  → Save the file as UTF-8.
  文件不是 UTF-8 编码，看起来是 GBK 或 GB18030
  → 请把文件另存为 UTF-8 编码。`,
    ],
    [
      'Latin-1 behind Chinese in UTF-8',
      bytes('# 客户\nversion: 1\naccount:\n  name: 王caf', [0xe9], ' x\n'),
      `problems
acme.plan.yaml:4:13-4:14 error yaml plan
  this character is not UTF-8
  → Save the file as UTF-8.
  这个字符不是 UTF-8 编码
  → 请把文件另存为 UTF-8 编码。`,
    ],
    [
      'a character cut in two',
      bytesOf(`${head}notes: 王`).subarray(0, -1),
      `problems
acme.plan.yaml:3:8-3:9 error yaml plan
  this character is not UTF-8
  → Save the file as UTF-8.
  这个字符不是 UTF-8 编码
  → 请把文件另存为 UTF-8 编码。`,
    ],
    ...[
      ['UTF-16, little end first', bytes([0xff, 0xfe, 0x76, 0])] as const,
      ['UTF-16, big end first', bytes([0xfe, 0xff, 0, 0x76])] as const,
    ].map(
      ([name, content]) =>
        [
          name,
          content,
          `problems
acme.plan.yaml:1:1-1:1 error yaml plan
  the file is UTF-16, and a plan is UTF-8
  → Save the file as UTF-8.
  文件是 UTF-16 编码，而计划须为 UTF-8
  → 请把文件另存为 UTF-8 编码。`,
        ] as const,
    ),
    [
      'a picture',
      bytes([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13]),
      `refused acme.plan.yaml:3
  the file is not text: it holds a zero byte
  → Give a plan written in YAML, saved as UTF-8.
  文件不是文本：其中含有零字节
  → 请提供以 UTF-8 保存的 YAML 计划。`,
    ],
  ])('%s', (_, content, expected) => {
    expect(outcomeText(loadText(content))).toBe(expected)
  })
})

/** Of the processor, not of a clock: what else a busy machine does is not counted. */
const secondsOfWork = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000_000
}

const tooDeep = `
  the file nests more than 100 levels deep, the limit
  文件嵌套超过 100 层的上限`
const tooMany = `
  the file has more than 1000000 words, signs, spaces and line ends, the limit
  文件中的词、符号、空格和换行超过 1000000 个的上限`
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
for (const [one, other] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'])
  bomb.push(
    `${String(other)}: &${String(other)} [${Array(10)
      .fill(`*${String(one)}`)
      .join(', ')}]`,
  )

describe('files beyond the limits are refused within a second', () => {
  it.each([
    ['3,000 dashes on a line', `${'- '.repeat(3000)}a`, `refused acme.plan.yaml:1${tooDeep}`],
    ['a million dashes', `${'- '.repeat(1_000_000)}a`, `refused acme.plan.yaml:1${tooDeep}`],
    ['100,000 brackets', `${head}team: ${'['.repeat(100_000)}`, `refused acme.plan.yaml:3${tooDeep}`],
    ['100,000 braces', '{a: '.repeat(100_000), `refused acme.plan.yaml:1${tooDeep}`],
    [
      '200 levels of keys',
      Array.from({ length: 200 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      `refused acme.plan.yaml:102${tooDeep}`,
    ],
    [
      'a chain of aliases',
      `a0: &a0 []\n${Array.from({ length: 5000 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}]`).join('\n')}`,
      `refused acme.plan.yaml:101${tooDeep}`,
    ],
    [
      'an alias bomb',
      bomb.join('\n'),
      `refused acme.plan.yaml:6
  the file holds more than 500000 values once its aliases are written out, the limit
  展开别名后，文件中的值超过 500000 个的上限`,
    ],
    ['many lines', `${'\n'.repeat(2_000_000)}${head}`, `refused acme.plan.yaml:1000002${tooMany}`],
    [
      'eleven megabytes',
      'a'.repeat(11_000_000),
      `refused acme.plan.yaml
  the file is larger than 10 MB, the limit for one file
  文件超过单个文件 10 MB 的上限`,
    ],
  ])('%s', (_, text, expected) => {
    const input = fileInput(text)
    const start = process.cpuUsage()
    const loaded = loadInput(input)
    // The limit is a second; a slow machine gets more.
    expect(secondsOfWork(start)).toBeLessThan(4)
    expect(outcomeText(loaded)).toBe(expected)
  })

  it('reads what is inside them', () => {
    expect(loadText(`${head}notes: |\n${`  ${'长'.repeat(98)}\n`.repeat(350)}`).kind).toBe('plan')
    expect(loadText(`${'# comment\n'.repeat(100_000)}${head}`).kind).toBe('plan')
    expect(loadText(`${head}team: ${'['.repeat(95)}${']'.repeat(95)}`).kind).toBe('problems')
  })
})

describe('floods take time in proportion', () => {
  it.each([
    ['40,000 keys in one map', head + Array.from({ length: 40_000 }, (_, at) => `k${at}: ${at}`).join('\n'), 40_000],
    ['40,000 times one key', head + 'notes: x\n'.repeat(40_000), 39_999],
    ['100,000 wrong items', `${head}relationships: { people: [${'x,'.repeat(100_000)}] }`, 10_002],
    ['a set of 100,000', `${head}reviewed_with: [${'a,'.repeat(100_000)}]`, 2],
    [
      '50,000 values without quotes',
      head + Array.from({ length: 50_000 }, (_, at) => `k${at}: @x\n`).join(''),
      100_000,
    ],
  ])('%s', (_, text, count) => {
    const start = process.cpuUsage()
    const loaded = loadText(text)
    expect(secondsOfWork(start)).toBeLessThan(10)
    expect(loaded).toMatchObject({ kind: 'problems' })
    expect('diagnostics' in loaded && loaded.diagnostics.length).toBe(count)
  })
})

describe('folder plans', () => {
  it('merges files, takes the name of the folder as id, and accepts an empty part', () => {
    const loaded = loadInput(
      folderInput({ 'team.yaml': 'team: [{ id: a, name: b }]\n', 'plan.yaml': head, 'goals.yaml': '# later\n' }),
    )
    expect(loaded).toMatchObject({
      kind: 'plan',
      id: 'acme',
      plan: { version: 1, account: { name: 'x' }, team: [{ id: 'a', name: 'b' }] },
    })
    expect(loaded.kind === 'plan' && loaded.source.locate(['team', 0, 'name'])).toMatchObject({
      file: 'acme/team.yaml',
      range: { start: { line: 1, column: 23 } },
    })
  })

  it.each([
    [
      'a key in two files',
      { 'plan.yaml': head, 'team.yaml': 'team: []\nversion: 1\n' },
      `problems
acme/team.yaml:2:1-2:8 error yaml plan
  the key "version" is in "acme/plan.yaml" as well
  → Keep it in one of the two files.
  键“version”在“acme/plan.yaml”中也有
  → 请只在其中一个文件中保留。
  + acme/plan.yaml:1:1 first written here / 第一次写在这里`,
    ],
    [
      'nothing required anywhere',
      { 'plan.yaml': '# head\nid: acme\n', 'team.yaml': 'team: [{ id: a, nmae: b }]\n' },
      `problems
acme/plan.yaml:1:1-1:7 error schema plan
  "version" is missing
  → Add "version: 1".
  缺少“version”
  → 请补上“version: 1”。
acme/plan.yaml:1:1-1:7 error schema plan
  "account" is missing
  → Add "account: { name: … }".
  缺少“account”
  → 请补上“account: { name: … }”。
acme/team.yaml:1:17-1:21 error schema a
  unknown key "nmae"
  → Did you mean "name"?
  未知的键“nmae”
  → 是不是“name”？`,
    ],
    [
      'a broken head, and a wrong part',
      { 'plan.yaml': 'version: 1\naccount: { name: x\n', 'team.yaml': 'team: [{ id: A, name: b }]\n' },
      `problems
acme/plan.yaml:2:10-2:11 error yaml plan
  "{" is opened here and not closed with "}"
  → Add "}" at the end of the list.
  此处的“{”没有用“}”结束
  → 请在末尾补上“}”。
acme/team.yaml:1:14-1:15 error schema plan
  "A" is not an id
  → Write "a".
  “A”不是 id
  → 请写“a”。`,
    ],
    [
      'an empty head and a part that is a list',
      { 'plan.yaml': '', 'team.yaml': '- id: a\n' },
      `problems
acme/plan.yaml:1:1-1:1 error yaml plan
  the file is empty
  → Begin with "version: 1" and "account:", with "name: …" indented below it.
  文件是空的
  → 请以“version: 1”和“account:”开头，并在其下缩进写“name: …”。
acme/team.yaml:1:1-1:8 error yaml plan
  the file is a list, and a group of keys is expected
  → Write top-level keys of the plan, such as "team:".
  文件内容是列表，而这里应为一组键
  → 请写计划的最上层键，例如“team:”。`,
    ],
    [
      'no plan.yaml',
      { 'team.yaml': 'team: []\n' },
      `refused acme
  the folder holds no plan.yaml
  → Add a plan.yaml with "version: 1" and "account".
  文件夹中没有 plan.yaml
  → 请新建 plan.yaml，写入“version: 1”和“account”。`,
    ],
  ])('%s', (_, files, expected) => {
    expect(outcomeText(loadInput(folderInput(files)))).toBe(expected)
  })
})

describe('plan.config.yaml', () => {
  const config = (text: string) => loadConfig({ file: 'plan.config.yaml', bytes: bytesOf(text) })

  it('is read with empty values left out', () => {
    const loaded = config(
      'plans: ["accounts/**"]\nlanguage: zh\nplaybook:\n  currency:\n  gap_priority: { critical: 7 }\n',
    )
    expect(loaded).toMatchObject({
      kind: 'config',
      config: { plans: ['accounts/**'], language: 'zh', playbook: { gap_priority: { critical: 7 } } },
    })
    expect(loaded.kind === 'config' && loaded.source.locate(['playbook', 'gap_priority', 'critical'])).toMatchObject({
      file: 'plan.config.yaml',
      range: { start: { line: 5, column: 29 }, end: { line: 5, column: 30 } },
    })
    expect(config('')).toMatchObject({ kind: 'config', config: {} })
  })

  it('is refused in the same words', () => {
    expect(outcomeText(config('languge: zh\nlanguage: de\nplans: x\nplaybook: { severities: { COV-2: off } }\n')))
      .toBe(`problems
plan.config.yaml:1:1-1:8 error schema plan
  unknown key "languge"
  → Did you mean "language"?
  未知的键“languge”
  → 是不是“language”？
plan.config.yaml:2:11-2:13 error schema plan
  "de" is no value for "language"
  → Write one of: en, zh.
  “de”不是“language”的值
  → 请写其中之一：en、zh。
plan.config.yaml:3:8-3:9 error schema plan
  "plans" is a list, and this is text
  → Write plans: [x].
  “plans”应为列表，而这里是文字
  → 请写 plans: [x]。
plan.config.yaml:4:27-4:32 error schema plan
  "COV-2" cannot be a key here
  → Write the code of a rule, such as COV-002.
  “COV-2”不能用作这里的键
  → 请写规则的编号，例如 COV-002。`)
  })
})
