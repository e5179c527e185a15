import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { plans, type Data } from '../properties/plans.js'
import { filesBelow, run } from '../support.js'
import { equationsOf, fault, valueOf, type Equation } from './equations.js'
import { blemishes, languages, linesWiderThan } from './terminal.js'

const examples = [
  { name: 'vitamin-erp', path: 'examples/vitamin-erp.plan.yaml', asOf: '2008-05-16' },
  { name: 'bedrock-petroleum', path: 'examples/bedrock-petroleum', asOf: '2026-06-30' },
] as const

const explained = ['gaps', 'people', 'pipeline', 'control', 'segment', 'review'] as const

const headings = ['How these figures came about', '这些数字是怎么来的']

/** The workings of every section: from the heading to the next section, which is underlined, or the next part. */
const workingsOf = (out: string): string => {
  const lines = out.split('\n')
  const startsAnother = (index: number): boolean =>
    /^━/.test(lines[index] ?? '') || (/^─+$/.test(lines[index + 1] ?? '') && !headings.includes(lines[index] ?? ''))
  const kept: string[] = []
  let inside = false
  lines.forEach((line, index) => {
    if (headings.includes(line)) inside = true
    else if (inside && startsAnother(index)) inside = false
    if (inside) kept.push(line)
  })
  return `${kept.join('\n').trimEnd()}\n`
}

type World = Parameters<typeof run>[1]

/** Everything that is worked out, in lines that are not broken. */
const equationsIn = async (argv: readonly string[], world: World): Promise<readonly Equation[]> => {
  const { code, out, err } = await run([...argv, '--explain'], { ...world, width: 20_000 })
  expect([argv, code, err]).toEqual([argv, 0, ''])
  const lines = workingsOf(out)
    .split('\n')
    .filter((line) => line.startsWith('- '))
  const equations = lines.flatMap(equationsOf)
  // No equals sign escapes the check.
  expect(equations.filter(({ sign }) => sign === '=').length).toBe(lines.join('').split(' = ').length - 1)
  return equations
}

const files = filesBelow('examples')

const faults = (equations: readonly Equation[]): readonly string[] => equations.flatMap((one) => fault(one) ?? [])

describe('the arithmetic of this test', () => {
  it.each([
    ['3 × (4 − 1)', 9n, 1n],
    ['2 × −1 + 3', 1n, 1n],
    ['1,200 × 15.5%', 186n, 1n],
    ['(9 × 0 + 3 × 2 + 7) / 27', 13n, 27n],
  ])('%s', (expression, top, bottom) => {
    const value = valueOf(expression)
    expect(value.top * bottom).toBe(top * value.bottom)
  })

  it('finds what does not add up, what is not known, and what it cannot read', () => {
    const wrong = (line: string) => faults(equationsOf(line)).length
    expect(wrong('a: 3 (high) × (4 trusted advisor − 1 vendor) = 9, critical from 6')).toBe(0)
    expect(wrong('a: 3 (high) × (4 − 1) = 8')).toBe(1)
    expect(wrong('gap index: 33 / 54 = 61.1% · 1 + 1 = 2')).toBe(0)
    expect(wrong('gap index: 33 / 54 = 61.2% · 1 + 1 = 3')).toBe(2)
    expect(wrong('a: 333,333 × 15.12% = 50,399.9496 ≈ 50,399.95')).toBe(0)
    expect(wrong('a: 333,333 × 15.12% = 50,399.95')).toBe(1)
    expect(wrong('a: 2 × ? = ?, in no sum')).toBe(0)
    expect(wrong('a: 2 × ? = 0')).toBe(1)
    expect(wrong('a: 2 × 3 = ?')).toBe(1)
    expect(wrong('a: 32% < 50% · 32% ≥ 25% → digit 2')).toBe(0)
    expect(wrong('a: 32% ≥ 50% → digit 1')).toBe(1)
    expect(wrong('days: 2008-05-16 − 2008-05-01 = 15')).toBe(0)
    expect(wrong('days: 2008-05-16 − 2008-05-01 = 16')).toBe(1)
    expect(wrong('a: 2 ÷ 2 = 1')).toBe(1)
  })
})

describe.each(languages)('workings in %s', (language) => {
  describe.each(examples)('of $name', ({ name, path, asOf }) => {
    it.each(explained)('%s', async (view) => {
      const argv = [view, path, '--as-of', asOf, '--lang', language]
      const { code, out, err } = await run([...argv, '--explain'], { files })
      expect([code, err, blemishes(out), linesWiderThan(out, 80)]).toEqual([0, '', [], []])
      await expect(workingsOf(out)).toMatchFileSnapshot(`snapshots/explain-figures/${name}-${view}.${language}.80.txt`)
      const equations = await equationsIn(argv, { files })
      expect(faults(equations)).toEqual([])
      expect(equations.length).toBeGreaterThan(view === 'segment' ? 0 : 10)
    })
  })
})

describe('workings', () => {
  const [{ path, asOf }] = examples
  const at = ['--as-of', asOf]

  it.each(explained)('of %s come only when they are asked for, and change nothing above', async (view) => {
    const plain = await run([view, path, ...at], { files })
    const whole = await run([view, path, ...at, '--explain'], { files })
    expect(headings.some((heading) => plain.out.includes(heading))).toBe(false)
    const lines = whole.out.split('\n')
    expect(plain.out.split('\n').filter((line) => !lines.includes(line))).toEqual([])
  })

  it.each(explained)('of %s stand in Markdown and not in JSON', async (view) => {
    const markdown = await run([view, path, ...at, '--explain', '--format', 'markdown'], { files })
    expect(markdown.out).toContain('How these figures came about\n')
    const json = ['--format', 'json']
    const plain = await run([view, path, ...at, ...json], { files })
    expect((await run([view, path, ...at, ...json, '--explain'], { files })).out).toBe(plain.out)
  })

  it('stand in the briefing as well', async () => {
    const { out } = await run(['review', path, ...at, '--brief', '--explain'], { files })
    expect(workingsOf(out)).toContain('- gap index: 33 / 54 = 61.1%, assessed 8 of 8')
  })

  it.each(['coverage', 'next', 'check'])('are not promised by %s', async (view) => {
    expect((await run([view, path, '--explain'], { files })).code).toBe(2)
  })

  it('of a plan without anything to explain are left out', async () => {
    const stdin = 'version: 1\naccount: { name: 示例公司 }\n'
    for (const view of ['gaps', 'people', 'pipeline', 'control']) {
      const { out } = await run([view, '-', '--explain'], { stdin })
      expect(headings.some((heading) => out.includes(heading))).toBe(false)
    }
  })
})

const unclear = `version: 1
account: { name: 示例公司, annual_output_value: 500000000 }
currency: EUR
relationships:
  people:
    - { id: a, name: 甲, influence: high, attitude: supporter, relationship: { current: vendor, desired: trusted_advisor } }
    - { id: b, name: 乙, contact: brief, relationship: { current: problem_solver } }
    - { id: c, name: 丙, influence: low, relationship: { current: problem_solver, desired: vendor } }
opportunities:
  - { id: o1, name: 一号, amount: 333333, stage: A, stage_history: [{ stage: A, entered_on: 2026-06-20 }] }
  - { id: o2, name: 二号, amount: 333333, stage: A, win_rate_override: 33, override_reason: 客户已口头答应 }
  - { id: o3, name: 三号, stage: C }
  - { id: o4, name: 四号, amount: 100 }
  - { id: o5, name: 五号, amount: 1000, currency: USD, stage: B, expected_close_on: 2026-09-30 }
  - { id: o6, name: 六号, kind: potential }
  - { id: o7, name: 七号, amount: 700, stage: D, status: lost, loss_reason: need_misjudged }
  - { id: o8, name: 八号, amount: 800, stage: D, c139: { self: { w1: true, c1: clear, c2: partial } } }
`

describe('what is not known', () => {
  const linesOf = async (view: string, language: string): Promise<readonly string[]> => {
    const { out } = await run([view, '-', '--as-of', '2026-06-30', '--explain', '--lang', language], {
      stdin: unclear,
      width: 2000,
    })
    return workingsOf(out).split('\n')
  }

  it('is shown as ?, with what that does to the figure', async () => {
    expect(await linesOf('gaps', 'en')).toEqual(
      expect.arrayContaining([
        '- ★ 甲: 3 (high) × (4 trusted advisor − 1 vendor) = 9, critical from 6',
        '- 丙: 1 (low) × 0 = 0, met below 1 · now 3 problem solver, more than the wanted 1 vendor',
        '- 乙: ? (not known) × (? wanted level − 3 problem solver) = ?, in no sum',
        '- total: 9 + 0 = 9',
        '- gap index: 9 / 13 = 69.2%, assessed 2 of 3',
      ]),
    )
    expect(await linesOf('people', 'en')).toEqual(
      expect.arrayContaining([
        '- 乙: ? (not known) × ? (not known) = ?, in neither sum',
        '- 丙: 1 (low) × ? (not known) = ?, in neither sum',
        '- support index: 3 / 6 = 50.0%, assessed 1 of 3',
        '- contact index: ?, nobody is assessed yet',
      ]),
    )
    expect(await linesOf('pipeline', 'en')).toEqual(
      expect.arrayContaining([
        '- weighted: ? × 50% = ?, no amount, so it is in no sum',
        '- chained: ? × 27% = ?, no amount, so it is in no sum',
        '- weighted / chained: ?, no stage, so it is in no sum',
        '- amount: 1,000 USD × ? = ?, no exchange rate from USD to EUR',
        '- weighted: 333,333 × 33% = 109,999.89 · set by hand instead of 10%, "客户已口头答应"',
        '- days in stage: ?, "stage_history" has no entry for stage A',
        '- in no total: 七号 (lost)',
      ]),
    )
    expect(await linesOf('control', 'en')).toEqual(
      expect.arrayContaining([
        '- self, C: 1 (c1) + 0 (c2 partly clear) + 0 (c3 not answered) + 0 (c4 not answered) + 0 (c5 not answered) + 0 (c6 not answered) + 0 (c7 not answered) + 0 (c8 not answered) + 0 (c9 not answered) = 1',
        '- coach: ?, nobody has rated it',
        '- deviation, self − coach: ?, one of the two ratings is missing',
        '- 一号, 二号, 五号, 三号: ?, nobody has rated it',
      ]),
    )
    expect(await linesOf('segment', 'en')).toEqual(
      expect.arrayContaining([
        '- VPC letter: ?, not written in the plan',
        '- annual output value: 500,000,000 EUR × ? → ? → row ?, no exchange rate from EUR to CNY',
        '- segment: letter ?, row ? → ?',
      ]),
    )
  })

  it.each(languages)('leaves every working right (%s)', async (language) => {
    for (const view of explained) {
      const equations = await equationsIn([view, '-', '--as-of', '2026-06-30', '--lang', language], { stdin: unclear })
      expect(faults(equations)).toEqual([])
    }
  })

  it.each(languages)('is told of in every check of completeness (%s)', async (language) => {
    const { out } = await run(['review', '-', '--as-of', '2026-06-30', '--explain', '--lang', language], {
      stdin: unclear,
    })
    const checks = workingsOf(out)
      .split('\n')
      .flatMap((line) => /^- (?:[✓!] )?(\d\.\d) /.exec(line)?.[1] ?? [])
    expect(checks.length).toBe(23)
    await expect(workingsOf(out)).toMatchFileSnapshot(`snapshots/explain-figures/unclear-review.${language}.80.txt`)
  })
})

const ownPlaybook = `playbook:
  gap_priority: { critical: 8, significant: 4, minor: 2 }
  scales:
    influence: { high: { number: 2.5 } }
    attitude: { mentor: { number: 3 } }
  ladders:
    default:
      A: { win_rate: 13, conversion: 83 }
      B: { conversion: 71 }
      C: { win_rate: 47, conversion: 67, planned_days: 3 }
  control: { weights: { w: 10, f: 4, c: 2 }, win_from: 120, volatile_from: 20 }
  segmentation: { vpc_rows: [3000000000, 2000000000] }
  exchange_rates:
    - { from: USD, to: CNY, rate: 7.1234, date: 2008-01-01 }
    - { from: EUR, to: CNY, rate: 7.8567, date: 2024-01-01 }
    - { from: USD, to: EUR, rate: 0.9137, date: 2024-01-01 }
`

describe('the playbook in force', () => {
  const world = { files: { ...files, 'plan.config.yaml': ownPlaybook } }
  const at = (view: string): string[] => [view, examples[0].path, '--as-of', '2008-05-16']

  it('gives the numbers', async () => {
    const lines = async (view: string) =>
      workingsOf((await run([...at(view), '--explain'], { ...world, width: 2000 })).out).split('\n')
    expect(await lines('gaps')).toContain(
      '- ★ 王总: 2.5 (high) × (4 trusted advisor − 2 credible source) = 5, significant from 4',
    )
    expect(await lines('people')).toContain('- 王经理: 1 (low) × 3 (mentor) = 3')
    const deals = await lines('pipeline')
    expect(deals).toContain('- weighted: 3,600,000 × 47% = 1,692,000 · win rate of stage C, ladder "default"')
    expect(deals).toContain('- days in stage: 2008-05-16 − 2008-05-01 = 15 · planned 3 · overdue 15 − 3 = 12')
    expect(await lines('control')).toContain(
      '- self, code: 100 × 0 + 10 × 2 + 7 = 27 · volatile zone, from 20, below 120',
    )
    expect(await lines('segment')).toContain(
      '- annual output value: 2,500,000,000 < 3,000,000,000 · 2,500,000,000 ≥ 2,000,000,000 → row 2',
    )
  })

  it('leaves every working right, whatever it says', async () => {
    for (const { path, asOf } of examples)
      expect(faults(await equationsIn(['review', path, '--as-of', asOf], world))).toEqual([])
    expect(
      faults(
        await equationsIn(['review', '-', '--as-of', '2026-06-30'], {
          stdin: unclear,
          files: { 'plan.config.yaml': ownPlaybook },
        }),
      ),
    ).toEqual([])
  })
})

/** The same plan with names that no equation could be mistaken for. */
const renamed = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((one) => renamed(one))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value as Data).map(([name, one]) => [name, renamed(one, name)]))
  return typeof value === 'string' && ['name', 'statement', 'what', 'override_reason'].includes(key) ? '某' : value
}

describe('any plan', () => {
  it('has workings that are right and fit the page', { timeout: 120_000 }, async () => {
    const looks = fc.constantFrom(...languages.flatMap((language) => [40, 80].map((width) => ({ language, width }))))
    const playbooks = fc.constantFrom<Record<string, string>>({}, { 'plan.config.yaml': ownPlaybook })
    const property = fc.asyncProperty(plans, looks, playbooks, async (plan, { language, width }, config) => {
      const argv = ['review', '-', '--as-of', '2026-06-30', '--lang', language]
      const write = (data: unknown) => stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })
      expect(faults(await equationsIn(argv, { stdin: write(renamed(plan)), files: config }))).toEqual([])
      const { out, err } = await run([...argv, '--explain'], { stdin: write(plan), files: config, width })
      expect([err, linesWiderThan(out, width), blemishes(out)]).toEqual(['', [], []])
    })
    await fc.assert(property, { numRuns: 25, seed: 20260704 })
  })
})
