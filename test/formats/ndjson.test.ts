import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/report/text.js'
import { readSchema } from '../schemas/schema.js'
import { filesBelow, readRepositoryFile, run, type World } from '../support.js'
import { hardPlans } from './hard-plans.js'
import { smallPlans } from './small-plans.js'

const everyKey = 'test/schemas/every-key.yaml'
const files = { ...filesBelow('examples'), [everyKey]: readRepositoryFile(everyKey) }

const ajv = new Ajv({ strict: true, strictRequired: false })
formats.default(ajv, ['date'])
ajv.addSchema(readSchema('schemas/output.schema.json'), 'output')
const accepts = ajv.compile({ $ref: 'output#/definitions/line' })

type Line = { readonly kind: string; readonly plan: string | null; readonly section?: string; readonly data?: unknown }

const printed = async (format: string, argv: readonly string[], world: World = { files }): Promise<string> =>
  (await run([...argv, '--format', format, '--as-of', '2026-06-30'], world)).out

/** Every line alone is whole: what a reader of lines gets. */
const linesOf = async (argv: readonly string[], world?: World): Promise<readonly Line[]> => {
  const out = await printed('ndjson', argv, world)
  expect(out).toMatch(/^(?:.+\n)*$/)
  expect(out).not.toMatch(/[^\P{C}\n]/u)
  const lines = out.split('\n').slice(0, -1)
  return lines.map((line) => {
    const data: unknown = JSON.parse(line)
    expect(accepts(data) ? [] : accepts.errors).toEqual([])
    return data as Line
  })
}

it.each([
  ['check', ['check', '--rule', 'OPP-001..004,REL,SEG-004'], smallPlans],
  ['gaps', ['gaps', 'examples/starter.plan.yaml'], files],
  ['pipeline', ['pipeline', 'examples/starter.plan.yaml'], files],
])('%s', async (name, argv, given) => {
  for (const language of languages)
    await expect(await printed('ndjson', [...argv, '--lang', language], { files: given })).toMatchFileSnapshot(
      `golden/ndjson/${name}-${language}.ndjson`,
    )
})

type Whole = {
  readonly plans: readonly {
    readonly id: string | null
    readonly account: string | null
    readonly diagnostics: readonly Readonly<Record<string, unknown>>[]
    readonly sections: Readonly<Record<string, unknown>>
  }[]
  readonly sections: Readonly<Record<string, unknown>>
}

describe.each([
  ['check', ['check', 'examples', everyKey]],
  ['gaps', ['gaps', 'examples', everyKey]],
  ['review', ['review', 'examples']],
  ['next', ['next', 'examples', '--all']],
  ['show', ['show', 'rhythm', 'examples']],
  ['map', ['map', 'influence', 'examples']],
  ['playbook', ['playbook']],
  ['explain', ['explain']],
])('plan %s', (_, argv) => {
  it('says the same as --format json, a line a finding and a line a section', async () => {
    const lines = await linesOf(argv)
    const { plans, sections } = JSON.parse(await printed('json', argv)) as Whole
    const head = { version: 1, as_of: '2026-06-30' }
    expect(lines.filter(({ kind }) => kind === 'finding')).toEqual(
      plans.flatMap(({ id: plan, account, diagnostics }) =>
        diagnostics.map((one) => ({ ...head, kind: 'finding', plan, account, ...one })),
      ),
    )
    const shown = lines.filter(({ kind }) => kind === 'section').map(({ plan, section, data }) => [plan, section, data])
    expect(shown).toEqual([
      ...plans.flatMap(({ id, sections: own }) => Object.entries(own).map(([name, data]) => [id, name, data])),
      ...Object.entries(sections).map(([name, data]) => [null, name, data]),
    ])
  })
})

it('prints nothing for a check that finds nothing', async () => {
  const world = { files: { 'a.plan.yaml': 'version: 1\naccount: { name: Acme }\n' } }
  expect(await run(['check', '--rule', 'PLN-005', '--format', 'ndjson'], world)).toMatchObject({ code: 0, out: '' })
})

it('keeps every digit', async () => {
  const deal = '{ id: d, name: D, stage: E, amount: 9007199254740.99, expected_close_on: 2026-12-31 }'
  const text = `version: 1\ncurrency: CNY\naccount: { name: Acme }\nopportunities: [${deal}]\n`
  const out = await printed('ndjson', ['pipeline', '-'], { stdin: text })
  expect(out).toContain('"amount":9007199254740.99,')
})

it.each(hardPlans)('is a line a record, whatever stands in $name', async ({ files: given, paths }) => {
  for (const command of ['check', 'gaps', 'next'])
    expect((await linesOf([command, ...paths], { files: given })).length).toBeGreaterThan(0)
})
