import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/report/text.js'
import { readSchema } from '../schemas/schema.js'
import { run, type World } from '../support.js'
import { hardPlans } from './hard-plans.js'
import { after, before, copies } from './moved-plans.js'
import { smallPlans } from './small-plans.js'

type Issue = {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

const schema = readSchema('test/formats/gitlab-code-quality.schema.json')
const accepts = new Ajv({ strict: true }).compile<readonly Issue[]>(schema)

const checked = (argv: readonly string[], world: World) =>
  run(['check', ...argv, '--format', 'gitlab', '--as-of', '2026-06-30'], world)

const issuesIn = (out: string): readonly Issue[] => {
  const parsed: unknown = JSON.parse(out)
  if (accepts(parsed)) return parsed
  throw new Error(JSON.stringify(accepts.errors))
}

const issuesOf = async (argv: readonly string[], world: World) => issuesIn((await checked(argv, world)).out)

const fingerprintsOf = async (files: World['files'] = {}) =>
  (await issuesOf([], { files })).map(({ fingerprint }) => fingerprint).sort()

describe('a code quality report for GitLab', () => {
  it.each(languages)('has every finding with its place, in %s', async (language) => {
    const { out, code } = await checked(['--rule', 'COV', '--lang', language], { files: smallPlans })
    await expect(out).toMatchFileSnapshot(`golden/finding-lists/gitlab-${language}.json`)
    expect(code).toBe(1)
  })

  it.each(hardPlans)('is what its schema says, whole and inert: $name', async ({ files, paths }) => {
    const { out } = await run(['check', ...paths, '--format', 'json', '--as-of', '2026-06-30'], { files })
    const { plans } = JSON.parse(out) as { plans: { diagnostics: { file: string; line: number }[] }[] }
    for (const language of languages) {
      const report = await checked([...paths, '--lang', language], { files })
      expect(report.out).not.toMatch(/[^\P{C}\n]/u)
      const issues = issuesIn(report.out)
      expect(issues.map(({ location: { path, lines } }) => [path, lines.begin])).toEqual(
        plans.flatMap(({ diagnostics }) => diagnostics.map(({ file, line }) => [file, line])),
      )
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
      for (const { description } of issues) expect(description).not.toMatch(/\p{C}/u)
    }
  })

  it('says which findings keep a file from being a plan', async () => {
    const issues = await issuesOf(['--rule', 'COV,OPP-004,ROL-003'], { files: smallPlans })
    const severities = Object.fromEntries(issues.map((one) => [one.check_name.slice(0, 7), one.severity]))
    expect(severities).toMatchObject({ yaml: 'blocker', 'COV-002': 'major', 'OPP-004': 'minor', 'ROL-003': 'info' })
  })

  it('knows a finding again when lines and files move, in any language', async () => {
    const fingerprints = await fingerprintsOf(before)
    expect(fingerprints.length).toBeGreaterThan(20)
    expect(await fingerprintsOf(after)).toEqual(fingerprints)
    const translated = await issuesOf(['--lang', 'zh'], { files: before })
    expect(translated.map(({ fingerprint }) => fingerprint).sort()).toEqual(fingerprints)
  })

  it('tells findings of two files for one account apart', async () => {
    const fingerprints = await fingerprintsOf(copies)
    expect(new Set(fingerprints).size).toBe(fingerprints.length)
    expect(fingerprints).toEqual(expect.arrayContaining(await fingerprintsOf(before)))
  })

  it('counts paths from the root of the repository', async () => {
    const [issue] = await issuesOf(['--rule', 'COV'], { files: before, commitDate: 'sales/north/\n' })
    expect(issue?.location.path).toBe('sales/north/plans/bluebay.plan.yaml')
  })

  it('is an empty list when all is well', async () => {
    const files = { 'a.plan.yaml': 'version: 1\naccount: { name: x }\n' }
    expect(await checked(['--rule', 'PLN-005'], { files })).toMatchObject({ out: '[]\n', err: '', code: 0 })
  })

  it('is only for a check', async () => {
    const { err, code } = await run(['gaps', '--format', 'gitlab'], { files: smallPlans })
    expect(err).toContain('gitlab')
    expect(code).toBe(2)
  })
})
