import { cpuUsage } from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { run, type Run, type World } from '../support.js'
import { blemishes, languages, rawControls, views } from './terminal.js'

/** The rule about ids alone: what else the method finds in so small a plan is no matter here. */
const ids = ['--rule', 'PLN-005']

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)))

const head = 'version: 1\naccount: { name: 示例公司 }\n'

/** A plan whose person has these lines from line 7, column 7 on. */
const person = (...lines: readonly string[]): string =>
  [
    `${head}relationships:`,
    '  people:',
    '    - id: cio',
    '      name: 信息总监',
    ...lines.map((line) => `      ${line}`),
    '',
  ].join('\n')

/** A plan whose deal has these lines from line 6, column 5 on. */
const deal = (...lines: readonly string[]): string =>
  [`${head}opportunities:`, '  - id: erp', '    name: 系统升级', ...lines.map((line) => `    ${line}`), ''].join('\n')

type Found = { rule: string; severity: string; file: string; line: number; column: number }

const placesOf = ({ out }: Run): string[] => {
  const { plans } = JSON.parse(out) as { plans: { diagnostics: (Found & { related: Found[] })[] }[] }
  return plans.flatMap(({ diagnostics }) =>
    diagnostics.map(({ file, line, column, related }) => {
      const others = related.map((other) => ` < ${other.file}:${other.line}:${other.column}`)
      return `${file}:${line}:${column}${others.join('')}`.replaceAll('<stdin>:', '')
    }),
  )
}

/** What a person and a program are told in both languages; nothing else may differ. */
const told = async (
  argv: readonly string[],
  world: World,
): Promise<{ code: number; places: string[]; words: string }> => {
  const json = await run([...argv, '--format', 'json'], world)
  const words: string[] = []
  for (const language of languages) {
    const text = await run([...argv, '--lang', language], { ...world, width: 100 })
    const markdown = await run([...argv, '--lang', language, '--format', 'markdown'], world)
    const other = await run([...argv, '--lang', language, '--format', 'json'], world)
    for (const { code, out, err } of [text, markdown, other]) {
      expect(code).toBe(json.code)
      expect([rawControls(out), blemishes(err)]).toEqual([[], []])
    }
    expect(blemishes(text.out)).toEqual([])
    expect(other.err).toBe(text.err)
    expect(text.out.length + text.err.length).toBeLessThan(32_000)
    words.push(text.out + text.err)
  }
  return { code: json.code, places: placesOf(json), words: `\n${words.join('\n')}` }
}

/** Time of the processor, which neighbours on the machine do not stretch. */
const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = cpuUsage()
  await work()
  const { user, system } = cpuUsage(before)
  return (user + system) / 1_000_000
}

// What is measured below is the work, not the loading of the program.
beforeAll(async () => {
  for (const command of ['check', 'review']) await run([command, '-'], { stdin: person('attitud: supporter') })
})

describe('what can be read and is wrong ends with 1, a place, and words in both languages', () => {
  it.each<readonly [what: string, plan: string | Uint8Array, ...places: string[]]>([
    // Keys
    ['an unknown key', `${head}statsu: draft\n`, '3:1'],
    ['an unknown key of a person', person('attitud: supporter'), '7:7'],
    ['an unknown key with nothing near', `${head}zzzzzz: 1\n`, '3:1'],
    ['a key in Chinese', `${head}团队: []\n`, '3:1'],
    ['a key in the wrong place', `${head}attitude: supporter\n`, '3:1'],
    ['a missing version', 'account: { name: 示例公司 }\n', '1:1'],
    ['a missing account', 'version: 1\n', '1:1'],
    ['a missing name', `${head}team:\n  - { id: rep }\n`, '4:5'],
    ['a duplicate key', `${head}status: draft\nstatus: approved\n`, '4:1 < 3:1'],
    ['a personal field that no plan may hold', person('religion: 无'), '7:7'],
    // Levels
    ['a wrong level', person('attitude: friendly'), '7:17'],
    ['a misspelled level', person('attitude: suporter'), '7:17'],
    ['a label for an id', person('attitude: 支持者'), '7:17'],
    ['an English label for an id', person('contact: Deep contact'), '7:16'],
    ['the number of the scale', person('influence: 3'), '7:18'],
    ['a level in capitals', person('influence: HIGH'), '7:18'],
    ['a wrong level in a list', person('roles: [decision_maker, 决策人]'), '7:31'],
    // Ids and references
    ['a duplicate id', `${head}team:\n  - { id: rep, name: 王磊 }\n  - { id: rep, name: 李静 }\n`, '5:11 < 4:11'],
    [
      'a duplicate id in another list',
      `${head}team:\n  - { id: rep, name: 王磊 }\nrelationships:\n  people:\n    - { id: rep, name: 总监 }\n`,
      '7:13 < 4:11',
    ],
    ['a dangling reference', person('reports_to: coi'), '7:19'],
    ['a dangling reference with nothing near', person('coverage: [somebody_else]'), '7:18'],
    ['an id with capitals', `${head}team:\n  - { id: Rep, name: 王磊 }\n`, '4:11'],
    ['an id in Chinese', `${head}team:\n  - { id: 王磊, name: 王磊 }\n`, '4:11'],
    // Dates
    ['an impossible date', deal('expected_close_on: 2026-02-30'), '6:24'],
    ['an impossible month', deal('expected_close_on: 2026-13-01'), '6:24'],
    ['a date with a time', deal('expected_close_on: 2026-02-28T09:00:00Z'), '6:24'],
    ['a date in another form', deal('expected_close_on: 2026/2/28'), '6:24'],
    ['a date in Chinese', deal('expected_close_on: 2026年2月28日'), '6:24'],
    // Amounts and other values
    ['an amount with commas', deal('amount: 6,800,000'), '6:13'],
    ['an amount with low lines', deal('amount: 6_800_000'), '6:13'],
    ['an amount in 万', deal('amount: 680万'), '6:13'],
    ['an amount in quotes', deal('amount: "6800000"'), '6:13'],
    ['an infinite amount', deal('amount: .inf'), '6:13'],
    ['yes for true', person('external: yes'), '7:17'],
    ['是 for true', person('external: 是'), '7:17'],
    ['unknown for an empty value', person('attitude: unknown'), '7:17'],
    ['? for an empty value', person('attitude: ?'), '7:17'],
    ['未知 for an empty value', person('attitude: 未知'), '7:17'],
    ['text for a list', person('coverage: rep'), '7:17'],
    ['a list for text', person('title: [a, b]'), '7:7'],
    ['a blank name', `${head}team:\n  - { id: rep, name: " " }\n`, '4:22'],
    ['null for a name', `${head}team:\n  - { id: rep, name: null }\n`, '4:22'],
    ['another version of the format', head.replace('1', '2'), '1:10'],
    // Traps of YAML
    ['a tab as indentation', 'version: 1\naccount:\n\tname: 示例公司\n', '3:1'],
    ['a full-width colon', 'version: 1\naccount：\n  name: 示例公司\n', '2:8'],
    ['a full-width colon in a list item', `${head}team:\n  - id： rep\n    name: 王磊\n`, '4:7'],
    ['a full-width comma between keys', `${head}team:\n  - { id: rep， name: 王磊 }\n`, '4:14'],
    ['a full-width comma in a list', person('coverage: [rep，boss]'), '7:18'],
    ['a full-width space', 'version: 1\naccount:\n\u3000name: 示例公司\n', '3:1'],
    ['no space after a colon', 'version: 1\naccount:\n  name:示例公司\n', '3:7'],
    ['a quote that is never closed', `${head}notes: "abc\nstatus: draft\n`, '3:8'],
    ['a bracket that is never closed', `${head}team: [\nstatus: draft\n`, '3:7'],
    ['several documents', `${head}---\n${head}`, '3:1'],
    ['an alias without an anchor', `${head}notes: *x\n`, '3:8'],
    [
      'an alias that contains itself',
      `${head}relationships:\n  people: &a\n    - { id: cio, name: 总监, coverage: *a }\n`,
      '5:38',
    ],
    ['a merge key', `${head}team:\n  - &a { id: rep, name: 王磊 }\n  - { <<: *a, id: rep2 }\n`, '5:7'],
    ['a tag that runs code elsewhere', `${head}notes: !!js/function "function () { return 1 }"\n`, '3:8'],
    // Names of JavaScript
    ['__proto__ as a key', `${head}__proto__: { polluted: true }\n`, '3:1'],
    ['constructor as a key', `${head}constructor: { prototype: 1 }\n`, '3:1'],
    ['__proto__ as an id', `${head}team:\n  - { id: __proto__, name: 王磊 }\n`, '4:11'],
    ['__proto__ as a reference', person('reports_to: __proto__'), '7:19'],
    ['constructor as a dangling reference', person('reports_to: constructor'), '7:19'],
    ['a level of JavaScript', person('attitude: toString'), '7:17'],
    [
      'a person whose prototype is exchanged',
      `${head}relationships: { people: [ { __proto__: { id: x, name: y } } ] }\n`,
      '3:28',
      '3:28',
      '3:30',
    ],
    // The file as a whole
    ['an empty file', '', '1:1'],
    ['only comments', '# 客户计划\n# account plan\n', '1:1'],
    ['a list', '- version: 1\n- account: x\n', '1:1'],
    ['plain text', 'Our plan for 2026\n', '1:1'],
    ['text in GBK', bytes('version: 1\naccount:\n  name: ', [0xbb, 0xaa, 0xd0, 0xcb], '\n'), '3:9'],
    ['text in UTF-16', Buffer.from(`\ufeff${head}`, 'utf16le'), '1:1'],
    ['half a character at the end', bytes(`${head}notes: `, [0xe7, 0x8e]), '3:8'],
    // All at once
    [
      'many mistakes',
      person('attitude: 支持者', 'influence: 3', 'reports_to: 王总', 'checked_on: 2026-02-30', 'titel: CIO'),
      '7:17',
      '8:18',
      '9:19',
      '10:19',
      '11:7',
    ],
  ])('%s', async (_, plan, ...places) => {
    const { words, ...found } = await told(['check', '-', ...ids], { stdin: plan })
    expect(found).toEqual({ code: 1, places })
    expect(words).toMatchSnapshot()
  })

  it.each([
    [
      'a key in two files',
      { 'acme/plan.yaml': head, 'acme/team.yaml': 'team: []\naccount: { name: 另一家 }\n' },
      ['acme/team.yaml:2:1 < acme/plan.yaml:2:1'],
    ],
    [
      'an id in two files',
      {
        'acme/plan.yaml': head,
        'acme/team.yaml': 'team:\n  - { id: cio, name: 王磊 }\n',
        'acme/relationships.yaml': 'relationships:\n  people:\n    - { id: cio, name: 总监 }\n',
      },
      ['acme/relationships.yaml:3:13 < acme/team.yaml:2:11'],
    ],
    [
      'a part that is a list',
      { 'acme/plan.yaml': head, 'acme/team.yaml': '- { id: rep, name: 王磊 }\n' },
      ['acme/team.yaml:1:1'],
    ],
    [
      'a head without an account',
      { 'acme/plan.yaml': 'version: 1\n', 'acme/team.yaml': 'team: []\n' },
      ['acme/plan.yaml:1:1'],
    ],
  ])('%s of a folder', async (_, files, places) => {
    const { words, ...found } = await told(['check', 'acme', ...ids], { files })
    expect(found).toEqual({ code: 1, places })
    expect(words).toMatchSnapshot()
  })

  // The heading of a view shows the name of the account whole.
  it('without the whole of a name that is far too long', async () => {
    const { code, out } = await run(['review', '-'], {
      stdin: `version: 1\naccount: { name: ${'x'.repeat(40_000)} }\n`,
    })
    expect(code).toBe(1)
    expect(out.length).toBeLessThan(32_000)
  })

  it('in every view, where nothing is shown of a plan that cannot be read as one', async () => {
    for (const view of views) {
      const { code, out, err } = await run([view, '-', '--fail-on', 'never'], { stdin: `${head}statsu: draft\n` })
      expect([view, code, err]).toEqual([view, 1, ''])
      expect(out).toContain('unknown key "statsu"')
    }
  })
})

describe('what cannot be read ends with 2 and one message in both languages', () => {
  const bomb = (item: string): string =>
    `${head}a: &a [${Array<string>(10).fill(item).join(', ')}]\n` +
    Array.from(
      'bcdefghij',
      (name, index) =>
        `${name}: &${name} [${Array<string>(10)
          .fill(`*${'abcdefghi'[index] ?? ''}`)
          .join(', ')}]\n`,
    ).join('')

  it.each([
    ['a zero byte', bytes(`${head}notes: `, [0], '\n')],
    ['a picture', bytes([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13], 'IHDR')],
    ['11 MB', `${head}notes: ${'x'.repeat(11_000_000)}\n`],
    ['3,000 dashes on a line', `${head}team: \n${'- '.repeat(3000)}x\n`],
    ['3,000 dashes and nothing else', '- '.repeat(3000)],
    ['100,000 opening brackets', `${head}team: ${'['.repeat(100_000)}\n`],
    ['100,000 opening braces', '{'.repeat(100_000)],
    ['100,000 brackets that are closed', `${head}team: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`],
    ['100,000 question marks on a line', '? '.repeat(100_000)],
    ['101 levels of indentation', Array.from({ length: 110 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
    ['an alias bomb', bomb('lol')],
    ['an alias bomb of maps', bomb('{ x: y }')],
  ])('%s, within a second', async (_, stdin) => {
    for (const command of ['check', 'review']) {
      const seconds = await secondsOf(() => run([command, '-'], { stdin }))
      expect(seconds).toBeLessThan(1)
    }
    const said: string[] = []
    for (const language of languages)
      for (const format of ['text', 'markdown', 'json']) {
        const { code, out, err } = await run(['check', '-', ...ids, '--lang', language, '--format', format], { stdin })
        expect([code, blemishes(err), err.split('\n').length]).toEqual([2, [], 2])
        if (format === 'text') {
          expect(out).toBe('')
          said.push(err)
        }
        if (format === 'json') expect(JSON.parse(out)).toMatchObject({ plans: [] })
      }
    expect(said.join('')).toMatchSnapshot()
  })

  it.each([
    ['a folder plan without its head', ['check', 'acme'], { 'acme/team.yaml': 'team: []\n' }],
    [
      'a folder plan with a part that is no text',
      ['check', 'acme'],
      { 'acme/plan.yaml': head, 'acme/team.yaml': 'team: \u0000\n' },
    ],
    ['a missing file among plans', ['check', 'a.plan.yaml', 'b.plan.yaml'], { 'a.plan.yaml': head }],
    ['a name with terminal escapes', ['check', '\u001b[31mrot\u202e.plan.yaml'], {}],
  ])('%s', async (_, argv, files) => {
    for (const language of languages) {
      const { code, err } = await run([...argv, '--lang', language], { files })
      expect([code, blemishes(err)]).toEqual([2, []])
      expect(err).toMatchSnapshot()
    }
  })

  it('and the other plans are checked all the same', async () => {
    const files = { 'a.plan.yaml': `${head}statsu: x\n`, 'b.plan.yaml': 'x: \u0000\n', 'c.plan.yaml': head }
    const { code, out, err } = await run(['check'], { files })
    expect(code).toBe(2)
    expect(out).toContain('unknown key "statsu"')
    expect(err).toContain('b.plan.yaml')
  })
})

describe('a plan.config.yaml that cannot be used ends with 2 and every place', () => {
  it.each([
    ['an unknown key', 'langauge: zh\n'],
    ['another language', 'language: fr\n'],
    ['values of another kind', 'plans: 5\nplaybook:\n  gap_priority: { critical: high }\n'],
    ['limits out of order', 'playbook:\n  gap_priority:\n    critical: 1\n'],
    ['a stage that is not there', 'playbook:\n  ladders:\n    default:\n      G: { win_rate: 10 }\n'],
    ['a win rate above 100 %', 'playbook:\n  ladders:\n    default:\n      C: { win_rate: 500 }\n'],
    ['a duplicate key', 'language: zh\nlanguage: en\n'],
    ['a tab', 'playbook:\n\tladder: default\n'],
    ['a list', '- language\n'],
    ['a zero byte', 'language: \u0000\n'],
    ['names of JavaScript', 'playbook:\n  __proto__: { x: 1 }\n  scales: { constructor: { x: 1 } }\n'],
    ['terminal escapes', '"lang\\e[31m\\u202e": 1\n'],
  ])('%s', async (_, config) => {
    for (const language of languages) {
      const files = { 'plan.config.yaml': config, 'a.plan.yaml': head }
      for (const command of ['check', 'playbook']) {
        const { code, out, err } = await run([command, '--lang', language], { files })
        expect([command, code, out, blemishes(err)]).toEqual([command, 2, '', []])
        expect(err).toContain('plan.config.yaml')
        if (command === 'check') expect(err).toMatchSnapshot()
      }
    }
  })

  it.each([
    ['an empty one', ''],
    ['only comments', '# nothing yet\n'],
  ])('but not %s', async (_, config) => {
    expect(await run(['check'], { files: { 'plan.config.yaml': config, 'a.plan.yaml': head } })).toMatchObject({
      code: 0,
      err: '',
    })
  })
})

describe('what looks odd and is a plan', () => {
  it.each([
    ['a byte order mark and CR LF', `\ufeff${head.replaceAll('\n', '\r\n')}status: draft\r\n`],
    ['no line end at the end', head.trimEnd()],
    ['one CR for each line end', head.replaceAll('\n', '\r')],
    ['constructor as an id that is used', `${head}team: [{ id: constructor, name: 王磊 }]\nowner: constructor\n`],
    ['an alias of a value', `${head}team: [{ id: &a rep, name: 王磊 }]\nowner: *a\n`],
    ['a text of 35,000 characters', `${head}notes: ${'很长'.repeat(17_500)}\n`],
    ['yes and no as names', `${head}team: [{ id: rep, name: yes }, { id: norway, name: NO }]\nowner: rep\n`],
    ['100 levels of indentation in a comment', `${head}#${' '.repeat(5000)}x\n`],
  ])('%s', async (_, stdin) => {
    const { code, out, err, written } = await run(['check', '-', ...ids], { stdin })
    expect({ code, out, err, written: written.size }).toEqual({ code: 0, out: '', err: '', written: 0 })
  })

  it('and its lines are counted the same with CR LF', async () => {
    const plan = `${head}status: draft\nstatsu: draft\n`
    const places = async (stdin: string): Promise<string[]> =>
      placesOf(await run(['check', '-', ...ids, '--format', 'json'], { stdin }))
    expect(await places(`\ufeff${plan.replaceAll('\n', '\r\n')}`)).toEqual(await places(plan))
  })
})

describe('a flood', () => {
  const mostShown = 20

  const keys = Array.from({ length: 40_000 }, (_, index) => `key_${index}: 1\n`).join('')
  const people = Array.from(
    { length: 3_000 },
    (_, index) => `    - { id: p${index}, name: 王磊, attitude: friendly }\n`,
  ).join('')
  const doubles = Array.from({ length: 20_000 }, () => 'status: draft\n').join('')

  it.each([
    ['40,000 unknown keys in one map', `${head}${keys}`, 40_000],
    ['3,000 people with a wrong level', `${head}relationships:\n  people:\n${people}`, 3_001],
    ['20,000 times the same key', `${head}${doubles}`, 19_999],
  ])(
    'of %s is cut in text with a count, whole in JSON, and read within ten seconds',
    { timeout: 120_000 },
    async (_, stdin, count) => {
      const texts: string[] = []
      for (const language of languages) {
        let result: Run | undefined
        const seconds = await secondsOf(
          async () => (result = await run(['check', '-', ...ids, '--lang', language], { stdin })),
        )
        expect(seconds).toBeLessThan(10)
        expect([result?.code, result?.err, blemishes(result?.out ?? '')]).toEqual([1, '', []])
        texts.push(result?.out ?? '')
      }
      for (const text of texts) {
        expect(text.length).toBeLessThan(32_000)
        expect(text.match(/^<stdin>:\d+:\d+/gm)).toHaveLength(mostShown)
        expect(text).toContain(String(count - mostShown))
      }
      expect(texts.map((text) => text.split('\n').slice(-4).join('\n')).join('')).toMatchSnapshot()
      const json = await run(['check', '-', ...ids, '--format', 'json'], { stdin })
      expect(placesOf(json)).toHaveLength(count)
    },
  )

  it('of 40,000 known values in one list is refused or read within ten seconds', { timeout: 120_000 }, async () => {
    const stdin = `${head}team:\n${Array.from({ length: 40_000 }, (_, index) => `  - { id: m${index}, name: 王磊 }\n`).join('')}`
    expect(await secondsOf(() => run(['check', '-', ...ids], { stdin }))).toBeLessThan(10)
  })
})

describe('text from a plan is never sent raw', () => {
  const attacks = {
    'a colour': '\u001b[31mred\u001b[0m',
    'a cleared screen': '\u001b[2J\u001b[H',
    'a link (OSC 8)': '\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007',
    'the clipboard (OSC 52)': '\u001b]52;c;cm0gLXJm\u0007',
    'the title': '\u001b]0;owned\u0007',
    'a C1 control': '\u009b31mred\u009d0;t\u009c',
    'bidi marks': 'admin\u202e\u2066nimda\u2069\u200f',
    'invisible tag characters': 'name\u{e0041}\u{e0042}\u200b',
    'a forged line': '王磊\nplan: all is well\r\u2028x',
    'bells and erasing': 'a\u0008\u0008\u0007b\u007f',
  }

  const escaped = (text: string): string => JSON.stringify(text).replaceAll('\u007f', '\\u007f')

  const attacked = (text: string): string => {
    const value = escaped(text)
    return `version: 1
account: { name: ${value} }
team: [{ id: rep, name: ${value}, level: 2 }]
owner: rep
competitors: [{ id: rival, name: ${value} }]
relationships:
  people:
    - { id: cio, name: ${value}, title: ${value}, influence: high, roles: [decision_maker], coverage: [rep], evidence: [${value}], relationship: { current: none, desired: vendor } }
  organisations:
    - { id: org, name: ${value}, influence: high, relationship: { current: none, desired: contact } }
opportunities:
  - { id: erp, name: ${value}, amount: 1, stage: C, competitors: [rival], next_action: { what: ${value}, owner: rep } }
actions:
  - { id: act, what: ${value}, owner: rep, due: 2026-07-01, relates_to: [cio] }
`
  }

  it.each(Object.entries(attacks))('%s as a name', async (_, text) => {
    const stdin = attacked(text)
    for (const view of views)
      for (const format of ['text', 'json', 'markdown'])
        for (const color of [false, true]) {
          const { code, out, err } = await run([view, '-', '--format', format, '--lang', 'zh'], { stdin, color })
          expect([view, format, code, err]).toEqual([view, format, 0, ''])
          const plain = color && format === 'text' ? out.replaceAll(new RegExp('\\u001b\\[\\d+m', 'g'), '') : out
          expect([view, format, rawControls(plain)]).toEqual([view, format, []])
          if (format === 'json')
            expect((JSON.parse(out) as { plans: { account: string }[] }).plans[0]?.account).toBe(text)
        }
  })

  it.each(Object.entries(attacks))('%s in keys, ids, levels and references', async (_, text) => {
    const value = escaped(text)
    const plan = `${head}${value}: 1\nstatus: ${value}\nowner: ${value}\nteam: [{ id: ${value}, name: x, level: ${value}, ${value}: 1 }]\n`
    const { code, words } = await told(['check', '-', ...ids], { stdin: plan, env: {} })
    expect(code).toBe(1)
    expect(words).toMatchSnapshot()
  })

  it.each(Object.entries(attacks))('%s raw in the file', async (_, text) => {
    const { words } = await told(['check', '-', ...ids], {
      stdin: `${head}team: [{ id: rep, name: "${text}" }] # ${text}\n`,
    })
    expect(words).toMatchSnapshot()
  })

  it.each(Object.entries(attacks))('%s in the name of a file', async (_, text) => {
    const name = `${text.replaceAll('/', '')}.plan.yaml`
    const files = { [name]: `${head}statsu: x\n` }
    for (const view of ['check', 'review'])
      for (const format of ['text', 'json', 'markdown']) {
        const { code, out, err } = await run([view, name, '--format', format], { files })
        expect([view, format, code, err, rawControls(out)]).toEqual([view, format, 1, '', []])
      }
  })
})
