import { describe, expect, it } from 'vitest'
import { sarif } from '../../src/formats/sarif.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'
import type { Report } from '../../src/report/report.js'
import { languages } from '../../src/report/text.js'
import { same } from '../../src/report/words.js'
import { run, type World } from '../support.js'
import { hardPlans } from './hard-plans.js'
import { after, before, copies } from './moved-plans.js'
import { smallPlans } from './small-plans.js'

type Location = {
  readonly id?: number
  readonly message?: { readonly text: string }
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }
    readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>
  }
}

type Log = {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly rules: readonly {
            readonly id: string
            readonly help: { readonly text: string; readonly markdown: string }
            readonly properties: { readonly tags: readonly string[] }
          }[]
        }
      }
      readonly invocations?: unknown
      readonly results: readonly {
        readonly ruleId: string
        readonly ruleIndex: number
        readonly level: string
        readonly message: { readonly text: string }
        readonly locations: readonly Location[]
        readonly relatedLocations?: readonly Location[]
        readonly partialFingerprints: { readonly primaryLocationLineHash: string }
      }[]
    },
  ]
}

const checked = (argv: readonly string[], world: World) =>
  run(['check', ...argv, '--format', 'sarif', '--as-of', '2026-06-30'], world)

const runIn = (out: string) => (JSON.parse(out) as Log).runs[0]

const runOf = async (argv: readonly string[], world: World) => runIn((await checked(argv, world)).out)

const fingerprintsOf = async (files: World['files'] = {}) =>
  (await runOf([], { files })).results.map((one) => one.partialFingerprints.primaryLocationLineHash).sort()

/** A message without its escaped brackets and braces and without its links; the ids that these lead to. */
const readMessage = (text: string) => {
  const rest = text.replace(/\\[\\[\]]/g, '').replace(/\{\{|\}\}/g, '')
  const links = [...rest.matchAll(/\[[^[\]]*\]\((\d+)\)/g)].map(([, id]) => Number(id))
  return { rest: rest.replace(/\[[^[\]]*\]\(\d+\)/g, ''), links }
}

const placeOf = ({ physicalLocation: { artifactLocation, region } }: Location) => ({
  file: decodeURIComponent(artifactLocation.uri),
  line: region.startLine,
  column: region.startColumn,
  end_line: region.endLine,
  end_column: region.endColumn,
})

describe('SARIF', () => {
  it.each(languages)('has every finding with its place and its rule, in %s', async (language) => {
    const { out, code } = await checked(['--rule', 'COV-001..002', '--lang', language], { files: smallPlans })
    await expect(out).toMatchFileSnapshot(`golden/finding-lists/sarif-${language}.json`)
    expect(code).toBe(1)
  })

  it.each(hardPlans)('is whole and inert: $name', async ({ files, paths }) => {
    const { out } = await run(['check', ...paths, '--format', 'json', '--as-of', '2026-06-30'], { files })
    const { plans } = JSON.parse(out) as { plans: { diagnostics: object[] }[] }
    const diagnostics = plans.flatMap((plan) => plan.diagnostics)
    for (const language of languages) {
      const log = await checked([...paths, '--lang', language], { files })
      expect(log.out).not.toMatch(/[^\P{C}\n]/u)
      const { tool, results } = runIn(log.out)
      expect(results).toHaveLength(diagnostics.length)
      const fingerprints = new Set(results.map((one) => one.partialFingerprints.primaryLocationLineHash))
      expect(fingerprints.size).toBe(results.length)
      for (const [index, { ruleId, ruleIndex, message, locations, relatedLocations = [] }] of results.entries()) {
        expect(diagnostics[index]).toMatchObject({ rule: ruleId, ...placeOf(locations[0] as Location) })
        expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
        const { rest, links } = readMessage(message.text)
        expect(rest).not.toMatch(/[[\]{}\p{C}]/u)
        expect(links).toEqual(relatedLocations.slice(0, 3).map(({ id }) => id))
        for (const one of [...locations, ...relatedLocations]) {
          expect(one.physicalLocation.artifactLocation.uri).toMatch(/^(?:[\w.!~*'()-]|%[0-9A-F]{2}|\/)+$/)
          expect(readMessage(one.message?.text ?? '').rest).not.toMatch(/[[\]{}\p{C}]/u)
        }
      }
    }
  })

  it.each(languages)('explains every rule that found something and no other, in %s', async (language) => {
    const rulesOf = async (files: World['files'] = {}) =>
      (await runOf(['--lang', language], { files })).tool.driver.rules
    const rules = await rulesOf(smallPlans)
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['yaml', 'schema', 'COV-002']))
    expect(rules.map(({ id }) => id)).not.toContain('PLN-005')
    for (const { id, help, properties } of rules) {
      expect(help.text.split('\n\n').length, id).toBeGreaterThanOrEqual(3)
      expect(help.markdown, id).toMatch(/^\*\*.+\*\*$/m)
      expect(properties.tags, id).toHaveLength(1)
    }
  })

  it('shows the configuration under which the examples of a rule are judged', async () => {
    const files = {
      'plan.config.yaml': 'playbook: { policies: [{ when: { tier: [V] }, require: [executive_sponsor] }] }\n',
      'a.plan.yaml': 'version: 1\nstatus: in_review\naccount: { name: x, vpc: V }\n',
    }
    const { tool } = await runOf(['--rule', 'POL-001'], { files })
    expect(tool.driver.rules.map(({ help }) => help.markdown).join()).toContain(
      '**With this plan.config.yaml**\n\n```yaml\nplaybook:\n  policies:\n',
    )
  })

  it('knows the check of completeness', async () => {
    const { tool, results } = await runOf(['--rule', 'PLN-005', '--min-complete', '80'], { files: before })
    expect(tool.driver.rules[results[0]?.ruleIndex ?? -1]?.id).toBe(results[0]?.ruleId)
    expect(tool.driver.rules.map(({ id }) => id)).toContain('completeness')
  })

  it('knows a finding again when lines and files move, in any language', async () => {
    const fingerprints = await fingerprintsOf(before)
    expect(fingerprints.length).toBeGreaterThan(20)
    expect(new Set(fingerprints).size).toBe(fingerprints.length)
    expect(await fingerprintsOf(after)).toEqual(fingerprints)
    const { results } = await runOf(['--lang', 'zh'], { files: before })
    expect(results.map((one) => one.partialFingerprints.primaryLocationLineHash).sort()).toEqual(fingerprints)
  })

  it('tells findings of two files for one account apart', async () => {
    const fingerprints = await fingerprintsOf(copies)
    expect(new Set(fingerprints).size).toBe(fingerprints.length)
    expect(fingerprints).toEqual(expect.arrayContaining(await fingerprintsOf(before)))
  })

  it.each([
    ['a file of the repository', ['plans/bluebay.plan.yaml'], 'sales/plans/bluebay.plan.yaml', '%SRCROOT%'],
    ['a file beside the folder', ['../bluebay.plan.yaml'], 'bluebay.plan.yaml', '%SRCROOT%'],
    ['a file outside', ['../../bluebay.plan.yaml'], '../../bluebay.plan.yaml', undefined],
    ['a file by its full name', ['/plans/blue bay.plan.yaml'], 'file:///plans/blue%20bay.plan.yaml', undefined],
    ['a file of another drive', ['C:/plans/a.plan.yaml'], 'file:///C%3A/plans/a.plan.yaml', undefined],
    ['half a character', ['a\ud800.plan.yaml'], 'sales/a%EF%BF%BD.plan.yaml', '%SRCROOT%'],
    ['standard input', ['-'], '%3Cstdin%3E', undefined],
  ])('names %s', async (_, paths, uri, uriBaseId) => {
    const text = before['plans/bluebay.plan.yaml']
    const world = { files: Object.fromEntries(paths.map((path) => [path, text])), stdin: text, commitDate: 'sales/\n' }
    const [result] = (await runOf(['--rule', 'COV', ...paths], world)).results
    expect(result?.locations[0]?.physicalLocation.artifactLocation).toEqual({ uri, ...(uriBaseId && { uriBaseId }) })
  })

  it('is an empty run when all is well', async () => {
    const files = { 'a.plan.yaml': 'version: 1\naccount: { name: x }\n' }
    const { out, code } = await checked(['--rule', 'PLN-005'], { files })
    expect(runIn(out)).toMatchObject({ tool: { driver: { rules: [] } }, results: [] })
    expect(code).toBe(0)
  })

  it('leaves out the mildest of more findings than GitHub takes, and says so', () => {
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
    const finding = (severity: Diagnostic['severity'], subject: string): Diagnostic => ({
      rule: 'OPP-002',
      name: 'stage-overdue',
      severity,
      subject,
      message: same('x'),
      path: [],
      place: { file: 'a.plan.yaml', range, line: '' },
    })
    const milder = Array.from({ length: 25_000 }, (_, index) => finding('info', String(index)))
    const diagnostics = [...milder, finding('warning', 'late'), finding('error', 'lost')]
    const plan = { id: 'a', file: 'a.plan.yaml', account: 'A', status: 'draft', diagnostics, sections: [] }
    const report: Report = { command: 'check', title: same(''), asOf: '', plans: [plan], sections: [], rules: [] }
    const { results, invocations } = runIn(sarif(report, { language: 'en', color: false, width: 80 }))
    expect(results).toHaveLength(25_000)
    expect(results.slice(0, 3).map(({ level }) => level)).toEqual(['error', 'warning', 'note'])
    expect(JSON.stringify(invocations)).toContain('2 milder findings left out')
  })
})
