import { describe, expect, it } from 'vitest'
import { filesBelow, run, type Run } from '../support.js'
import { blemishes, languages } from './terminal.js'

/** Two findings of one rule about one deal each, and two about the plan itself. */
const plan = (account: string, ...deals: readonly string[]): string =>
  [
    'version: 1',
    `account: { name: ${account} }`,
    'opportunities:',
    ...deals.map((deal) => `  - { id: ${deal}, name: ${deal}, stage: C }`),
    '',
  ].join('\n')

const files = {
  'bluebay.plan.yaml': plan('Bluebay Instruments', 'scheduling', 'energy'),
  'redwood.plan.yaml': plan('Redwood Tools', 'service'),
}

const rules = ['--rule', 'OPP-001,PLN-002']
const check = ['check', ...rules]
const known = ['--baseline', 'baseline.yaml']

const baselineOf = ({ files: after }: Run): string => new TextDecoder().decode(after.get('baseline.yaml'))

/** The files with a baseline that knows all of them. */
const clean = async (): Promise<Record<string, string>> => ({
  ...files,
  'baseline.yaml': baselineOf(await run([...check, ...known, '--write-baseline'], { files })),
})

type Section = { known: number; new: number; gone: number; written: boolean; gone_entries: object[] }

const sectionOf = async (argv: readonly string[], world: Parameters<typeof run>[1]): Promise<Section> => {
  const { out } = await run([...argv, '--format', 'json'], world)
  return (JSON.parse(out) as { sections: { baseline: Section } }).sections.baseline
}

describe('a baseline', () => {
  it('is written: a line for each plan, rule and subject, with a count', async () => {
    const { code, out, err, written } = await run([...check, ...known, '--write-baseline'], { files })
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '✓ baseline.yaml is written and holds 7 findings of 2 plans\n',
      err: '',
    })
    expect([...written.keys()]).toEqual(['baseline.yaml'])
    expect(written.get('baseline.yaml')).toBe(
      `# Findings that were known when this was written. plan check --baseline leaves them out and shows what is new.
# 写入本文件时已知的检查结果。plan check --baseline 不再显示它们，只显示新出现的。
version: 1
plans:
  - plan: Bluebay Instruments
    findings:
      - { rule: OPP-001, subject: energy, severity: error } # stage-without-proof
      - { rule: OPP-001, subject: scheduling, severity: error } # stage-without-proof
      - { rule: PLN-002, subject: plan, severity: warning, count: 2 } # life-cycle-not-given
  - plan: Redwood Tools
    findings:
      - { rule: OPP-001, subject: service, severity: error } # stage-without-proof
      - { rule: PLN-002, subject: plan, severity: warning, count: 2 } # life-cycle-not-given
`,
    )
  })

  it('leaves out what it knows, and says so at a terminal', async () => {
    const world = { files: await clean(), terminal: true }
    const { code, out, err } = await run([...check, ...known], world)
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '',
      err: '2 plans, nothing to mend; 7 known findings of baseline.yaml are not shown\n',
    })
    expect((await run([...check, ...known, '--format', 'markdown'], world)).out).toBe('')
    expect(await sectionOf([...check, ...known], world)).toEqual({
      file: 'baseline.yaml',
      written: false,
      known: 7,
      new: 0,
      gone: 0,
      gone_entries: [],
    })
  })

  it('shows what is new, whatever moved: lines, files and words', async () => {
    const before = await clean()
    const world = {
      files: {
        'baseline.yaml': before['baseline.yaml'] ?? '',
        'customers/blue.plan.yaml': `# moved\n\n${plan('Bluebay Instruments', 'energy', 'robots', 'scheduling').replace('name: energy', 'name: Energy saving')}`,
        'redwood.plan.yaml': files['redwood.plan.yaml'],
      },
    }
    const { code, out } = await run([...check, ...known], world)
    expect(code).toBe(1)
    expect(out).toBe(`7 known findings of baseline.yaml are not shown

customers/blue.plan.yaml:7:5  ✗ error  OPP-001 stage-without-proof
  "robots" stands at stage C, and no dated key result is recorded for stages A,
  B
  7 │   - { id: robots, name: robots, stage: C…
    │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write in "key_results" the day and the evidence for stage A (the
        customer's need is understood), or move the deal back to stage A.

1 error in 2 plans
`)
    expect(await sectionOf([...check, ...known], world)).toMatchObject({ known: 7, new: 1, gone: 0 })
    expect((await run([...check, ...known, '--fail-on', 'never'], world)).code).toBe(0)
  })

  it('shows a finding more than it counts, and one that became worse', async () => {
    const before = (await clean())['baseline.yaml'] ?? ''
    const fewer = before.replace(', count: 2', '').replace('energy, severity: error', 'energy, severity: warning')
    const world = { files: { ...files, 'baseline.yaml': fewer } }
    const { out } = await run([...check, ...known, '--format', 'json'], world)
    const found = (JSON.parse(out) as { plans: { diagnostics: { rule: string; subject: string }[] }[] }).plans.map(
      ({ diagnostics }) => diagnostics.map(({ rule, subject }) => `${rule} ${subject}`),
    )
    expect(found).toEqual([['PLN-002 plan', 'OPP-001 energy'], []])
    // What became worse has not gone.
    expect(await sectionOf([...check, ...known], world)).toMatchObject({ known: 5, new: 2, gone: 0 })
    // What became less severe is known.
    const milder = { files: { ...files, 'baseline.yaml': before.replaceAll('severity: warning', 'severity: error') } }
    expect(await sectionOf([...check, ...known], milder)).toMatchObject({ known: 7, new: 0, gone: 0 })
  })

  it('tells what no longer occurs, and does not fail for it', async () => {
    const world = { files: { ...(await clean()), 'bluebay.plan.yaml': plan('Bluebay Instruments', 'energy') } }
    const { code, out } = await run([...check, ...known], world)
    expect({ code, out }).toEqual({
      code: 0,
      out: `! 1 known finding of baseline.yaml no longer occurs; --write-baseline drops it:

- Bluebay Instruments: OPP-001 scheduling
`,
    })
    const zh = await run([...check, ...known, '--lang', 'zh'], world)
    expect(zh.out).toBe(`! baseline.yaml 中有 1 条已知的检查结果不再出现；用 --write-baseline
可将其移除：

- Bluebay Instruments：OPP-001 scheduling
`)
    expect((await run([...check, ...known, '--format', 'markdown'], world)).out)
      .toBe(`<!-- markdownlint-disable MD013 -->

# Baseline

!\u00a01 known finding of baseline.yaml no longer occurs; --write-baseline drops it:

- Bluebay Instruments: OPP-001 scheduling
`)
    expect(await sectionOf([...check, ...known], world)).toEqual({
      file: 'baseline.yaml',
      written: false,
      known: 6,
      new: 0,
      gone: 1,
      gone_entries: [
        { plan: 'Bluebay Instruments', rule: 'OPP-001', subject: 'scheduling', severity: 'error', count: 1 },
      ],
    })
    const again = await run([...check, ...known, '--write-baseline'], world)
    expect(again.out).toBe('✓ baseline.yaml is written and holds 6 findings of 2 plans\n')
    expect((await run([...check, ...known], { files: Object.fromEntries(again.files) })).out).toBe('')
  })

  it('says nothing of rules and plans that a run did not look at, and keeps them when it is written', async () => {
    const before = await clean()
    const rest = { 'bluebay.plan.yaml': files['bluebay.plan.yaml'], 'baseline.yaml': before['baseline.yaml'] ?? '' }
    const gone = async (...argv: readonly string[]): Promise<number> =>
      (await sectionOf(['check', ...argv, ...known], { files: rest })).gone
    expect(await gone('bluebay.plan.yaml')).toBe(0)
    expect(await gone('--rule', 'OPP-001')).toBe(1)
    expect(await gone('--rule', 'OPP-002')).toBe(0)
    expect(await gone('--except', 'OPP-001')).toBe(2)
    // Without a path a plan that is not found is no more.
    expect(await gone(...rules)).toBe(3)
    const written = async (...argv: readonly string[]): Promise<string> =>
      baselineOf(await run(['check', ...argv, ...known, '--write-baseline'], { files: rest }))
    expect(await written('bluebay.plan.yaml', ...rules)).toBe(rest['baseline.yaml'])
    expect(await written('bluebay.plan.yaml', '--rule', 'OPP-002')).toBe(rest['baseline.yaml'])
    expect(await written(...rules)).not.toContain('Redwood')
  })

  it('never holds problems of YAML, format and completeness, and keeps what is known of a plan that has some', async () => {
    const before = await clean()
    const world = { files: { ...before, 'bluebay.plan.yaml': 'version: 1\naccount: { name: Bluebay Instruments\n' } }
    const argv = [...check, ...known, '--min-complete', '90']
    const { code, out, files: after } = await run([...argv, '--write-baseline'], world)
    expect(code).toBe(1)
    expect(out.match(/(?:error|warning) .*/g)).toEqual(['error  yaml', 'error  completeness'])
    expect(baselineOf({ files: after } as Run)).toBe(before['baseline.yaml'])
    expect(await sectionOf(argv, world)).toMatchObject({ known: 3, new: 2, gone: 0 })
  })

  it('of nothing is a baseline, too', async () => {
    const world = { files: { 'a.plan.yaml': 'version: 1\naccount: { name: Bluebay Instruments }\n' } }
    const { out, files: after } = await run(['check', '--rule', 'OPP-001', ...known, '--write-baseline'], world)
    expect(out).toBe('✓ baseline.yaml is written and holds no findings\n')
    expect(baselineOf({ files: after } as Run)).toMatch(/^version: 1\nplans: \[\]\n$/m)
    const again = await run(['check', '--rule', 'OPP-001', ...known], { files: Object.fromEntries(after) })
    expect([again.code, again.out, again.err]).toEqual([0, '', ''])
  })

  it('knows every finding of the examples, in one order, and is the same when it is written again', async () => {
    const world = { files: filesBelow('examples') }
    const first = await run(['check', ...known, '--write-baseline'], world)
    const text = baselineOf(first)
    expect(text.split('\n').length).toBeGreaterThan(60)
    expect(blemishes(text)).toEqual([])
    const after = { files: Object.fromEntries(first.files) }
    expect((await run(['check', '--strict', ...known], after)).code).toBe(0)
    for (const lang of languages)
      expect(baselineOf(await run(['check', ...known, '--write-baseline', '--lang', lang], after))).toBe(text)
  })

  it('holds any name of an account, and shows it so that nothing hides', async () => {
    const name = 'No: "x" # \\u0007\\u202e::error [y], \\U000e0041'
    const account = `version: 1\naccount: { name: "${name.replaceAll('"x"', '\\"x\\"')}" }\n`
    const deal = 'opportunities: [{ id: d, name: d, stage: C }]\n'
    const argv = ['check', '--rule', 'OPP-001', ...known]
    const { files: after } = await run([...argv, '--write-baseline'], { files: { 'a.plan.yaml': account + deal } })
    expect(blemishes(baselineOf({ files: after } as Run))).toEqual([])
    const world = { files: Object.fromEntries(after) }
    expect(await sectionOf(argv, world)).toMatchObject({ known: 1, gone: 0 })
    const gone = await run(argv, { files: { ...world.files, 'a.plan.yaml': account } })
    expect(gone.out.split('\n')[2]).toBe('- No: "x" # \\x07U+202E\\x3a:error [y], U+E0041: OPP-001 d')
  })

  it('goes with --what-if, which says nothing of it', async () => {
    const argv = ['check', 'bluebay.plan.yaml', ...rules, ...known, '--what-if', 'energy.stage=A']
    const { code, out } = await run(argv, { files: await clean() })
    expect(code).toBe(0)
    expect(out).toContain('energy · stage: C → A')
    expect(out).not.toContain('aseline')
  })
})

describe('of a baseline one sentence says', () => {
  const said = async (argv: readonly string[], more: Record<string, string> = {}): Promise<readonly string[]> => {
    const told: string[] = []
    for (const lang of languages) {
      const { code, out, err, written } = await run([...check, ...argv, '--lang', lang], {
        files: { ...files, ...more },
      })
      expect({ code, out, written: written.size }).toEqual({ code: 2, out: '', written: 0 })
      told.push(err)
    }
    return told
  }

  it('how to write one that is not there', async () => {
    expect(await said(known)).toEqual([
      'plan: there is no baseline "baseline.yaml"; plan check --baseline baseline.yaml --write-baseline writes it\n',
      'plan: 没有基线文件“baseline.yaml”；用 plan check --baseline baseline.yaml --write-baseline 写入\n',
    ])
  })

  it('that it wants a name', async () => {
    expect(await said(['--write-baseline'])).toEqual([
      'plan: --write-baseline wants to know which file: plan check --baseline FILE --write-baseline\n',
      'plan: --write-baseline 需要知道写入哪个文件：plan check --baseline 文件 --write-baseline\n',
    ])
  })

  it('that a plan, or anything else, is none', async () => {
    expect((await said(['--baseline', 'bluebay.plan.yaml', '--write-baseline']))[0])
      .toBe(`plan: "bluebay.plan.yaml" is no baseline and stays as it is; choose another file for --baseline
bluebay.plan.yaml:1:1: "plans" is missing
  Add "plans: …".
`)
    expect((await said(['--baseline', 'notes.txt', '--write-baseline'], { 'notes.txt': 'call He Yuan\n' }))[1])
      .toBe(`plan: “notes.txt”不是基线文件，未作任何改动；请为 --baseline 另选一个文件
notes.txt:1:1: 文件内容是普通文字，而这里应为一组键
  请以“version: 1”和“plans:”开头。
`)
    expect((await said(['--baseline', 'empty', '--write-baseline'], { empty: '' }))[0]).toContain('is no baseline')
  })

  it('where a mistake is', async () => {
    const wrong = `version: 1
plans:
  - plan: Bluebay Instruments
    findings:
      - { rule: OPP-1, subject: energy, severity: error }
      - { rule: OPP-001, subject: energy, severity: fatal, count: 0 }
`
    expect((await said(known, { 'baseline.yaml': wrong }))[0]).toMatchInlineSnapshot(`
      "plan: baseline.yaml:5:17: "OPP-1" does not have the form that "rule" needs
        Write the code of a rule, such as COV-002.
      baseline.yaml:6:53: "fatal" is no value for "severity"
        Write one of: error, warning, info.
      baseline.yaml:6:67: 0 is less than "count" may be, at least 1
        Write a whole number from 1 to 10000.
      "
    `)
    expect((await said(known, { 'baseline.yaml': 'version: 2\nplans: []\n' }))[0]).toMatchInlineSnapshot(`
      "plan: baseline.yaml:1:10: 2 is not a version of the format that can be read
        Write "version: 1".
      "
    `)
    expect((await said(known, { 'baseline.yaml': 'version: 1\nplans: [\n' }))[0]).toMatchInlineSnapshot(`
      "plan: baseline.yaml:2:8: "[" is opened here and not closed with "]"
        Add "]" at the end of the list.
      "
    `)
  })

  it('with what it does not go', async () => {
    const more = await clean()
    expect(await said([...known, '--redact-names'], more)).toEqual([
      'plan: a baseline knows plans by the names of accounts, which --redact-names hides; use one of them\n',
      'plan: 基线按客户名称识别计划，而 --redact-names 会隐藏名称；请只用其中一个\n',
    ])
    const supposed = ['bluebay.plan.yaml', ...known, '--write-baseline', '--what-if', 'energy.stage=A']
    expect((await said(supposed, more))[0]).toBe(
      'plan: --write-baseline writes a file, and --what-if writes nothing; use one of them\n',
    )
    expect((await said([...known, '--write-baseline', '--fix'], more))[0]).toBe(
      'plan: --fix changes the plans that --write-baseline looks at; mend first, then write the baseline in a run of its own\n',
    )
    expect((await said([...known, '-o', './baseline.yaml'], more))[0]).toBe(
      'plan: "baseline.yaml" is the baseline; choose another file for --output\n',
    )
  })
})
