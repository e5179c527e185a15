import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { findingLists } from '../../src/formats/index.js'
import { filesBelow, readRepositoryFile, run } from '../support.js'
import { views } from './terminal.js'

const files = filesBelow('examples')

const paths = [
  ['examples/vitamin-erp.plan.yaml', '2008-05-16'],
  ['examples/bedrock-petroleum', '2026-06-30'],
] as const

type Named = { readonly id: string; readonly name: string }

/** Names and ids of everybody and every company in an example. */
const secrets = (path: string): string[] => {
  const parts = Object.keys(files).filter((file) => file.startsWith(path))
  const plan = Object.assign({}, ...parts.map((file) => parse(readRepositoryFile(file)))) as {
    account: { name: string; subsidiaries?: string[] }
    team: Named[]
    competitors: Named[]
    relationships: { people: Named[]; organisations: Named[] }
  }
  const named = [plan.team, plan.competitors, plan.relationships.people, plan.relationships.organisations].flat()
  return [
    plan.account.name,
    ...(plan.account.subsidiaries ?? []),
    ...named.map(({ name }) => name),
    ...named.flatMap(({ name }) => /[A-Z]{3,}/.exec(name)?.[0] ?? []),
    // Ids that are no words of any other kind.
    ...named.map(({ id }) => id).filter((id) => /_|yonyou|kingdee/.test(id)),
  ]
}

it.each(paths)('no name of %s is left in any view or format', async (path, asOf) => {
  const wanted = secrets(path)
  expect(wanted.length).toBeGreaterThan(20)
  for (const view of ['check', 'next', ...views])
    for (const format of ['text', 'json', 'markdown'])
      for (const lang of ['en', 'zh']) {
        const argv = [view, path, '--redact-names', '--as-of', asOf, '--format', format, '--lang', lang]
        const { out } = await run([...argv, '--fail-on', 'never'], { files })
        expect(out).not.toBe('')
        expect({ view, format, left: wanted.filter((secret) => out.includes(secret)) }).toEqual({
          view,
          format,
          left: [],
        })
        expect(out).not.toContain('vitamin-erp')
        expect(out).not.toContain('bedrock-petroleum')
      }
})

type SarifLog = { readonly runs: readonly [{ readonly results: unknown }] }

it.each(paths)('no name of %s is left in what machines of teams read', async (path, asOf) => {
  const wanted = secrets(path)
  for (const format of Object.keys(findingLists))
    for (const lang of ['en', 'zh']) {
      const argv = ['check', path, '--redact-names', '--as-of', asOf, '--format', format, '--lang', lang]
      const { out, written } = await run(argv, { files, env: { GITHUB_STEP_SUMMARY: 'summary.md' } })
      expect(written.size).toBe(format === 'github' ? 1 : 0)
      // The help of a rule has people of its own in its examples.
      const said = format === 'sarif' ? JSON.stringify((JSON.parse(out) as SarifLog).runs[0].results) : out
      const texts = [said, ...written.values()]
      for (const text of texts) expect(text).not.toBe('')
      const left = [...wanted, 'vitamin-erp', 'bedrock-petroleum'].filter((secret) =>
        texts.some((text) => text.includes(secret)),
      )
      expect({ format, left }).toEqual({ format, left: [] })
    }
})

it.each(paths)('the figures of %s stay', async (path, asOf) => {
  const figures = async (...flags: string[]) => {
    const { out } = await run(['review', path, '--as-of', asOf, '--format', 'json', ...flags], { files })
    const { sections } = (JSON.parse(out) as { plans: [{ sections: Record<string, unknown> }] }).plans[0]
    return [sections['key-figures'], sections['completeness']].map((one) =>
      JSON.stringify(one, (_, value) => (typeof value === 'string' ? '' : (value as unknown))),
    )
  }
  expect(await figures('--redact-names')).toEqual(await figures())
})

it.each(paths)('the findings of %s stay', async (path, asOf) => {
  const found = async (...flags: string[]) => {
    const { out } = await run(['check', path, '--as-of', asOf, '--format', 'json', ...flags], { files })
    const { diagnostics } = (JSON.parse(out) as { plans: [{ diagnostics: { rule: string; severity: string }[] }] })
      .plans[0]
    return diagnostics.map(({ rule, severity }) => `${rule} ${severity}`).sort()
  }
  expect(await found('--redact-names')).toEqual(await found())
})

it('gives the same names every time, in the order of the plan', async () => {
  const argv = ['gaps', 'examples/vitamin-erp.plan.yaml', '--redact-names', '--as-of', '2008-05-16']
  const first = await run(argv, { files })
  expect((await run(argv, { files })).out).toBe(first.out)
  expect(first.out).toContain('★ Person 1 ')
  expect((await run([...argv, '--lang', 'zh'], { files })).out).toContain('★ 人员1 ')
})

it('does not change a level that is written like an id', async () => {
  const plan = `version: 1
account: { name: it }
relationships:
  people:
    - { id: it, name: it, function: it, influence: high, email: it@example.com }
    - { id: low, name: Ann Low, influence: low, relationship: { current: none, desired: vendor } }
`
  const { out, code } = await run(['people', 'x.plan.yaml', '--redact-names', '--format', 'json'], {
    files: { 'x.plan.yaml': plan },
  })
  expect(code).toBe(0)
  const { people } = (
    JSON.parse(out) as { plans: [{ sections: { 'five-dimensions': { people: Record<string, unknown>[] } } }] }
  ).plans[0].sections['five-dimensions']
  expect(people.map(({ person, influence }) => [person, influence])).toEqual([
    ['person_1', 'high'],
    ['person_2', 'low'],
  ])
})

it('shows no line of a plan that cannot be read', async () => {
  const plan = 'version: 1\naccount: { name: 示例公司 }\nteam: [{ id: a, name: 王磊, role: chef }]\n'
  const { out, code } = await run(['check', '王磊.plan.yaml', '--redact-names'], { files: { '王磊.plan.yaml': plan } })
  expect(code).toBe(1)
  expect(out).toContain('customer-1:3:')
  expect(out).not.toContain('王磊')
})
