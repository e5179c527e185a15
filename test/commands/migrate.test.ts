import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { stepsFrom } from '../../src/editing/migrations/index.js'
import { currentVersion, olderVersion } from '../../src/plan/versions.js'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import { plans, type Data } from '../properties/plans.js'
import { readSchema } from '../schemas/schema.js'
import { filesBelow, run, type World } from '../support.js'
import { blemishes, linesWiderThan } from './terminal.js'

const ajv = new Ajv({ strict: true, strictRequired: false })
formats.default(ajv, ['date'])
const accepts = ajv.compile(readSchema('schemas/output.schema.json'))

const old = `# yaml-language-server: $schema=../schemas/account-plan.schema.json
version: 0 # of the trial
customer: { name: 北风食品, lifecycle: customer } # who buys
period:
  from: 2026/01/01
  to: "2026/12/31"

team:
  - { id: lead, name: 王磊, level: 2 }
relationships:
  people:
    # the one who decides
    - id: gm
      name: 总经理
      position: 'general manager' # as on the card
      attitude: 1      # supports us
      influence: 3
      relationship: { current: 1, desired: 3 }
    - {id: cio, name: 信息总监, position: CIO, attitude: -1, contact: 2}
opportunities:
  - id: erp
    name: ERP, phase 1/2
    sales_stage: 3
    stage_history:
      - { stage: 1, entered_on: 2026/01/10 }
      - { stage: 3, entered_on: 2026/06/22 }
    expected_close_on: 2026/09/30
`

const fresh = `# yaml-language-server: $schema=../schemas/account-plan.schema.json
version: 1 # of the trial
account: { name: 北风食品, lifecycle: customer } # who buys
period:
  from: 2026-01-01
  to: "2026-12-31"

team:
  - { id: lead, name: 王磊, level: 2 }
relationships:
  people:
    # the one who decides
    - id: gm
      name: 总经理
      title: 'general manager' # as on the card
      attitude: supporter      # supports us
      influence: high
      relationship: { current: vendor, desired: problem_solver }
    - {id: cio, name: 信息总监, title: CIO, attitude: non_supporter, contact: multiple}
opportunities:
  - id: erp
    name: ERP, phase 1/2
    stage: C
    stage_history:
      - { stage: A, entered_on: 2026-01-10 }
      - { stage: C, entered_on: 2026-06-22 }
    expected_close_on: 2026-09-30
`

const files = { 'acme.plan.yaml': old }

/** Runs it and looks for what no output may have. */
const migrated = async (argv: readonly string[], world: World) => {
  const result = await run(['migrate', ...argv], world)
  expect(blemishes(result.out)).toEqual([])
  expect(linesWiderThan(result.out, 80)).toEqual([])
  return result
}

describe('plan migrate', () => {
  it('changes only what is written in another way', async () => {
    const { code, out, err, written } = await migrated([], { files })
    expect([code, err]).toEqual([0, ''])
    expect([...written]).toEqual([['acme.plan.yaml', fresh]])
    expect(out).toMatchInlineSnapshot(`
      "✓ acme.plan.yaml · version 0 → 1 · 13 lines · keys with their present names,
      levels and stages by id, dates with hyphens
      "
    `)
  })

  it('says so in Chinese', async () => {
    const { code, out, err, written } = await migrated(['--lang', 'zh'], { files })
    expect([code, err]).toEqual([0, ''])
    expect(written.get('acme.plan.yaml')).toBe(fresh)
    expect(out).toMatchInlineSnapshot(`
      "✓ acme.plan.yaml · 版本 0 → 1 · 13 行 · 键改用现在的名称，级别和阶段改写为
      id，日期改用连字符
      "
    `)
  })

  it('shows every line that would change, and writes nothing', async () => {
    const { code, out, err, written } = await migrated(['--dry-run'], { files })
    expect([code, err, written.size]).toEqual([0, '', 0])
    expect(out).toMatchInlineSnapshot(`
      "would change · acme.plan.yaml · version 0 → 1 · 13 lines · keys with their
      present names, levels and stages by id, dates with hyphens

        acme.plan.yaml
        -    2 version: 0 # of the trial
        -    3 customer: { name: 北风食品, lifecycle: customer } # who buys
        +    2 version: 1 # of the trial
        +    3 account: { name: 北风食品, lifecycle: customer } # who buys
        -    5   from: 2026/01/01
        -    6   to: "2026/12/31"
        +    5   from: 2026-01-01
        +    6   to: "2026-12-31"
        -   15       position: 'general manager' # as on the card
        -   16       attitude: 1      # supports us
        -   17       influence: 3
        -   18       relationship: { current: 1, desired: 3 }
        -   19     - {id: cio, name: 信息总监, position: CIO, attitude: -1, contact: 2
        }
        +   15       title: 'general manager' # as on the card
        +   16       attitude: supporter      # supports us
        +   17       influence: high
        +   18       relationship: { current: vendor, desired: problem_solver }
        +   19     - {id: cio, name: 信息总监, title: CIO, attitude: non_supporter, co
        ntact: multiple}
        -   23     sales_stage: 3
        +   23     stage: C
        -   25       - { stage: 1, entered_on: 2026/01/10 }
        -   26       - { stage: 3, entered_on: 2026/06/22 }
        -   27     expected_close_on: 2026/09/30
        +   25       - { stage: A, entered_on: 2026-01-10 }
        +   26       - { stage: C, entered_on: 2026-06-22 }
        +   27     expected_close_on: 2026-09-30
      "
    `)
    const chinese = await migrated(['acme.plan.yaml', '--dry-run', '--lang', 'zh'], { files })
    expect([chinese.code, chinese.written.size]).toEqual([0, 0])
    expect(chinese.out.split('\n').slice(0, 5).join('\n')).toMatchInlineSnapshot(`
      "将会修改 · acme.plan.yaml · 版本 0 → 1 · 13 行 ·
      键改用现在的名称，级别和阶段改写为 id，日期改用连字符

        acme.plan.yaml
        -    2 version: 0 # of the trial"
    `)
  })

  it('does nothing the second time', async () => {
    const again = await migrated([], { files: { 'acme.plan.yaml': fresh } })
    expect(again).toMatchObject({ code: 0, err: '', out: 'acme.plan.yaml · version 1, nothing to do\n' })
    expect(again.written.size).toBe(0)
    const examples = await migrated(['--lang', 'zh'], { files: filesBelow('examples') })
    expect(examples).toMatchObject({ code: 0, err: '', out: '3 份计划 · 版本 1，无需迁移\n' })
    expect(examples.written.size).toBe(0)
  })

  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['both, and no line end at the end', (text: string) => `\ufeff${text.trimEnd().replaceAll('\n', '\r\n')}`],
  ])('keeps %s', async (_, written) => {
    const result = await migrated([], { files: { 'acme.plan.yaml': written(old) } })
    expect(result).toMatchObject({ code: 0, err: '' })
    expect(result.written.get('acme.plan.yaml')).toBe(written(fresh))
  })

  it('takes a folder as one plan, and leaves its other files alone', async () => {
    const people = 'relationships:\n  people:\n    - { id: gm, name: 总经理, attitude: 2 }\n'
    const { code, out, written } = await migrated(['acme'], {
      files: {
        'acme/plan.yaml': 'version: 0\ncustomer:\n  name: 北风食品\n',
        'acme/relationships.yaml': people,
        'acme/team.yaml': 'team: []\n',
      },
    })
    expect(code).toBe(0)
    expect([...written]).toEqual([
      ['acme/plan.yaml', 'version: 1\naccount:\n  name: 北风食品\n'],
      ['acme/relationships.yaml', people.replace('2', 'mentor')],
    ])
    expect(out).toMatchInlineSnapshot(`
      "✓ acme · version 0 → 1 · 3 lines · keys with their present names, levels and
      stages by id, dates with hyphens
      "
    `)
  })

  it('takes the numbers of the company', async () => {
    const config = 'playbook: { scales: { attitude: { mentor: { number: 5 } } } }\n'
    const text = 'version: 0\ncustomer: { name: x }\nrelationships: { people: [{ id: a, name: b, attitude: 5 }] }\n'
    const { written } = await migrated([], { files: { 'a.plan.yaml': text, 'plan.config.yaml': config } })
    expect(written.get('a.plan.yaml')).toContain('attitude: mentor')
  })

  it('brings back any plan that was written in the old way', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(plans, fc.constantFrom(0, 80), fc.boolean(), async (plan, lineWidth, isFlow) => {
        const options = { lineWidth, aliasDuplicateObjects: false } as const
        const text = stringify(asVersion0(plan), isFlow ? { ...options, collectionStyle: 'flow' } : options)
        const { code, err, written } = await run(['migrate'], { files: { 'a.plan.yaml': text } })
        expect([code, err]).toEqual([0, ''])
        expect(parse(written.get('a.plan.yaml') ?? '')).toEqual(plan)
      }),
      { numRuns: 5 },
    )
  })
})

/** Number → id, the other way round. */
const numberOf = (scale: string, id: unknown): unknown =>
  typeof id === 'string' ? defaultPlaybook.scales[scale]?.[id]?.number : id

const numbered = (record: Data, scales: Readonly<Record<string, string>>): Data =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, key in scales ? numberOf(scales[key] ?? '', value) : value]),
  )

const renamed = (record: Data, names: Readonly<Record<string, string>>): Data =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [names[key] ?? key, value]))

const isMap = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

const eachOf = (value: unknown, change: (record: Data) => Data): unknown =>
  Array.isArray(value) ? value.map((item) => (isMap(item) ? change(item) : item)) : value

const slashed = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((item) => slashed(item))
  if (isMap(value))
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, slashed(child, name)]))
  const isDate = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
  return isDate && /^(?:date|due|from|to|until|.+_on)$/.test(key) ? value.replaceAll('-', '/') : value
}

const changedIn = (record: Data, changes: Readonly<Record<string, (value: unknown) => unknown>>): Data =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, changes[key]?.(value) ?? value]))

const stageNumber = (code: unknown): unknown => (typeof code === 'string' ? 'ABCDEF'.indexOf(code) + 1 : code)

/** A plan as the invented version 0 would have it. */
const asVersion0 = (plan: Data): unknown => {
  const related = (scale: string, value: unknown): Data =>
    isMap(value) ? { relationship: numbered(value, { current: scale, desired: scale }) } : {}
  const levels = { influence: 'influence', contact: 'contact', attitude: 'attitude' }
  const withLevels = (scale: string) => (record: Data) => ({
    ...numbered(record, levels),
    ...related(scale, record['relationship']),
  })
  const person = (record: Data) => renamed(withLevels('relationship')(record), { title: 'position' })
  const staged = (record: Data) => changedIn(record, { stage: stageNumber })
  const deal = (record: Data) =>
    renamed(
      changedIn(staged(record), {
        stage_history: (list) => eachOf(list, staged),
        key_results: (list) => eachOf(list, staged),
        overrides: (list) => eachOf(list, (one) => numbered(one, levels)),
      }),
      { stage: 'sales_stage' },
    )
  const whole = changedIn(plan, {
    version: () => 0,
    relationships: (value) =>
      isMap(value)
        ? changedIn(value, {
            people: (list) => eachOf(list, person),
            organisations: (list) => eachOf(list, withLevels('organisation_relationship')),
          })
        : value,
    opportunities: (list) => eachOf(list, deal),
  })
  return slashed(renamed(whole, { account: 'customer' }))
}

describe('a plan that cannot be brought to the present version', () => {
  const broken = old
    .replace('attitude: 1 ', 'attitude: 7 ')
    .replace('sales_stage: 3', 'sales_stage: 3\n    colour: red')
    .replace('customer: {', 'account: { name: x }\ncustomer: {')

  it('stays as it is, and what is in the way is listed by the lines of the file', async () => {
    const { code, out, err, written } = await migrated([], { files: { 'acme.plan.yaml': broken } })
    expect([code, written.size]).toEqual([2, 0])
    expect(broken.split('\n')[16]).toContain('attitude: 7')
    expect(out).toMatchInlineSnapshot(`
      "✗ acme.plan.yaml · version 0 → 1 · nothing written · 3 places must be mended
      first

      1. acme.plan.yaml:4  unknown key "customer"
         Did you mean "account"?
      2. acme.plan.yaml:17  7 is not a level of "attitude"
         Write one of: mentor, supporter, neutral, non_supporter, opponent.
      3. acme.plan.yaml:25  unknown key "colour"
         Delete it, or use one of: id, name, kind, status, amount, currency, category,
         stage, stage_history, key_results, key_actions, expected_close_on, ….
      "
    `)
    expect(err).toMatchInlineSnapshot(`
      "plan: acme.plan.yaml: nothing was written; 3 places must be mended first
      "
    `)
  })

  it('says so in Chinese', async () => {
    const { code, out, err } = await migrated(['--lang', 'zh'], { files: { 'acme.plan.yaml': broken } })
    expect(code).toBe(2)
    expect(out).toMatchInlineSnapshot(`
      "✗ acme.plan.yaml · 版本 0 → 1 · 没有写入 · 3 处须先改好

      1. acme.plan.yaml:4  未知的键“customer”
         是不是“account”？
      2. acme.plan.yaml:17  7 不是“attitude”的级别
         请写其中之一：mentor（指导者）、supporter（支持者）、neutral（中立者）、non_
         supporter（非支持者）、opponent（反对者）。
      3. acme.plan.yaml:25  未知的键“colour”
         请删除它，或改用：id, name, kind, status, amount, currency, category, stage,
         stage_history, key_results, key_actions, expected_close_on, …。
      "
    `)
    expect(err).toMatchInlineSnapshot(`
      "plan: acme.plan.yaml: 没有写入；3 处须先改好
      "
    `)
  })

  it('shows in a dry run what would have changed', async () => {
    const text = 'version: 0\ncustomer: { name: x }\ncolour: red\n'
    const { code, out, err } = await migrated(['--dry-run'], { files: { 'a.plan.yaml': text } })
    expect(code).toBe(2)
    expect(out).toMatchInlineSnapshot(`
      "✗ a.plan.yaml · version 0 → 1 · nothing written · 1 place must be mended first

        a.plan.yaml
        -    1 version: 0
        -    2 customer: { name: x }
        +    1 version: 1
        +    2 account: { name: x }

      1. a.plan.yaml:3  unknown key "colour"
         Delete it, or use one of: version, id, status, period, currency, owner,
         modules, reviewed_with, synced_with, notes, account, team, ….
      "
    `)
    expect(err).toBe('plan: a.plan.yaml: nothing was written; 1 place must be mended first\n')
  })

  it('lists twenty places and counts the rest', async () => {
    const keys = Array.from({ length: 23 }, (_, index) => `key${String(index)}: 1\n`).join('')
    const text = `version: 0\ncustomer: { name: x }\n${keys}`
    const { out } = await migrated([], { files: { 'a.plan.yaml': text } })
    expect(out).toContain('20. a.plan.yaml:22  ')
    expect(out).not.toContain('21. ')
    expect(out).toContain('3 more, not shown here; --format json has them all\n')
  })

  it('does not stop the others', async () => {
    const { code, written } = await migrated([], { files: { 'a.plan.yaml': broken, 'b.plan.yaml': old } })
    expect(code).toBe(2)
    expect([...written]).toEqual([['b.plan.yaml', fresh]])
  })

  it('is one whose values are written once for several places', async () => {
    const people = [
      '- { id: a, name: A, relationship: &same { current: 1, desired: 2 } }',
      '- { id: b, name: B, relationship: *same }',
    ]
    const text = `version: 0\ncustomer: { name: x }\nrelationships:\n  people:\n    ${people.join('\n    ')}\n`
    const { code, out, written } = await migrated([], { files: { 'a.plan.yaml': text } })
    expect([code, written.size]).toEqual([2, 0])
    expect(out).toMatchInlineSnapshot(`
      "✗ a.plan.yaml · version 0 → 1 · nothing written · 1 place must be mended first

      1. a.plan.yaml:5  this value is written once and used in several places (&same,
         *same), and a change here would change them all
         Replace *same by a value of its own, then change it.
      "
    `)
  })

  it.each([
    ['a newer version', 'version: 2\naccount: { name: x }\n'],
    ['no version', 'account: { name: x }\n'],
    ['a version in quotes', 'version: "0"\ncustomer: { name: x }\n'],
    ['a version that never was', 'version: -1\naccount: { name: x }\n'],
    ['no YAML', 'version: 0\ncustomer: { name: x\n'],
    ['a key that stands twice', 'version: 0\nversion: 0\ncustomer: { name: x }\n'],
    ['bytes that are no text', 'version: 0\n\u0000'],
    ['an empty file', ''],
  ])('is one with %s', async (_, text) => {
    for (const language of ['en', 'zh']) {
      const { code, out, err, written } = await migrated(['--lang', language], { files: { 'a.plan.yaml': text } })
      expect([code, out, written.size]).toEqual([2, '', 0])
      expect(err).toMatchSnapshot()
    }
  })

  it('is one on standard input', async () => {
    expect(await migrated(['-'], { stdin: old })).toMatchObject({
      code: 2,
      out: '',
      err: 'plan: a plan on standard input cannot be changed; give a file or folder\n',
    })
  })

  it('is none that is in the present version, whatever else is wrong with it', async () => {
    const text = 'version: 1\naccount: { name: x }\ncolour: red\n'
    const { code, out, written } = await migrated([], { files: { 'a.plan.yaml': text } })
    expect([code, out, written.size]).toEqual([0, 'a.plan.yaml · version 1, nothing to do\n', 0])
  })
})

describe('the output for programs', () => {
  it.each([
    ['done', old, []],
    ['shown', old, ['--dry-run']],
    ['not needed', fresh, []],
    ['not possible', old.replace('attitude: 1 ', 'attitude: 7 '), []],
    ['not known', 'version: 2\naccount: { name: x }\n', []],
    ['no text', 'version: 0\n\u0000', []],
  ])('is what its schema says: %s', async (_, text, argv) => {
    const { out } = await run(['migrate', ...argv, '--format', 'json'], { files: { 'a.plan.yaml': text } })
    const output = JSON.parse(out)
    accepts(output)
    expect(accepts.errors).toBe(null)
    const { files: changed, ...rest } = output.plans[0].sections.migration
    expect([output.plans[0].account, rest, changed.length]).toMatchSnapshot()
  })
})

describe('plan check of a plan in an older version', () => {
  it('points to plan migrate and says nothing else', async () => {
    const english = await run(['check'], { files })
    expect(english.code).toBe(1)
    expect(english.out).toMatchInlineSnapshot(`
      "acme.plan.yaml:2:10  ✗ error  schema
        the plan is written in version 0 of the format, and version 1 is read
        2 │ version: 0 # of the trial
          │          ^
        hint: Run "plan migrate"; with --dry-run it shows what would change.

      1 error in 1 plan
      "
    `)
    expect((await run(['check', '--lang', 'zh'], { files })).out).toMatchInlineSnapshot(`
      "acme.plan.yaml:2:10  ✗ 错误  schema
        计划是用格式版本 0 写的，而现在读取的是版本 1
        2 │ version: 0 # of the trial
          │          ^
        建议：请运行“plan migrate”；加上 --dry-run 可先查看会改什么。

      1 份计划：1 个错误
      "
    `)
  })

  it('still says what is wrong with its YAML', async () => {
    const { out } = await run(['check'], {
      files: { 'a.plan.yaml': 'version: 0\ncustomer: { name: x }\nid: a\nid: b\n' },
    })
    expect(out).toContain('2 errors')
  })
})

it('every older version leads to the present one', () => {
  const older = Array.from({ length: currentVersion + 2 }, (_, version) => version - 1).filter(
    (version) => olderVersion({ version }) !== undefined,
  )
  expect(older).toEqual([0])
  for (const version of older) expect(stepsFrom(version).at(-1)?.to).toBe(currentVersion)
  expect(() => stepsFrom(7)).toThrow('nothing leads on from version 7')
})

describe('plan migrate --help', () => {
  it.each([['en'], ['zh']])('in %s', async (language) => {
    const { code, out } = await run(['migrate', '--help', '--lang', language])
    expect(code).toBe(0)
    expect(linesWiderThan(out, 80)).toEqual([])
    expect(out).toContain('plan migrate --dry-run\n')
  })
})
