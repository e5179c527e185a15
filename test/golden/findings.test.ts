import { describe, expect, it } from 'vitest'
import { filesBelow, readRepositoryFile, run } from '../support.js'

type Finding = { readonly rule: string; readonly severity: string; readonly subject: string }
type Example = { readonly as_of: string; readonly findings: Finding[]; readonly counts: Record<string, number> }

const golden = JSON.parse(readRepositoryFile('test/golden/worked-examples.json')) as Record<string, Example>

const files = filesBelow('examples')

/** The rules whose inputs the worked examples give in full (domain, section 4). */
const filter =
  'OPP-001..003,OPP-005,OPP-010..012,ROL-001..004,ROL-007,STK-001..044,REL-001..005,REL-007..008,COV-001..008,COV-010,CTL-001..009'

const words = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, severity, subject }) => `${severity} ${rule} ${subject}`).sort()

describe.each([
  ['vitamin', 'examples/vitamin-erp.plan.yaml'],
  ['bedrock', 'examples/bedrock-petroleum'],
])('the worked example %s', (name, path) => {
  const example = golden[name]

  it('gives exactly the golden findings and counts', async () => {
    if (!example) throw new Error(`no golden values for ${name}`)
    const argv = ['check', path, '--rule', filter, '--as-of', example.as_of, '--format', 'json']
    const { out, code } = await run(argv, { files })
    const report = JSON.parse(out) as { plans: [{ diagnostics: Finding[] }]; summary: Record<string, number> }
    expect(words(report.plans[0].diagnostics)).toEqual(words(example.findings))
    expect(report.summary).toEqual({ plans: 1, ...example.counts })
    expect(code).toBe((example.counts['error'] ?? 0) > 0 ? 1 : 0)
  })
})

it('bedrock has no error of any rule, and is complete', async () => {
  const asOf = ['--as-of', '2026-06-30']
  expect((await run(['check', 'examples/bedrock-petroleum', ...asOf], { files })).code).toBe(0)
  expect((await run(['check', 'examples/bedrock-petroleum', '--min-complete', '100', ...asOf], { files })).code).toBe(0)
  const { out } = await run(['review', 'examples/bedrock-petroleum', '--format', 'json', ...asOf], { files })
  const { sections } = (JSON.parse(out) as { plans: [{ sections: { completeness: unknown } }] }).plans[0]
  expect(sections.completeness).toMatchObject({ pct: 100, incomplete: false })
})

it('the starter plan has no errors', async () => {
  const { out, code } = await run(['check', 'examples/starter.plan.yaml', '--format', 'json'], { files })
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ summary: { error: 0 } })
})
