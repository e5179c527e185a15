import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutGit } from '../git.js'
import { stringify } from 'yaml'
import { analyses } from '../../src/analyses/index.js'
import { repositoryWith } from '../commands/repository.js'
import { storyRepository } from '../history/repository.js'
import { plans } from '../properties/plans.js'
import { allSchemas, planSchema, readSchema } from '../schemas/schema.js'
import { filesBelow, readRepositoryFile, run, type World } from '../support.js'

const schema = readSchema('schemas/output.schema.json')
const ajv = new Ajv({ strict: true, strictRequired: false })
formats.default(ajv, ['date'])
const accepts = ajv.compile(schema)

const everyKey = 'test/schemas/every-key.yaml'
const files = {
  ...filesBelow('examples'),
  [everyKey]: readRepositoryFile(everyKey),
  'broken/a.plan.yaml': 'version: 1\naccount: { name: x }\naccount: { name: y }\nteam: [\n',
  'broken/b.plan.yaml': [
    'version: 1',
    'account: { name: "a\\e]0;b", lifecycel: customer }',
    'team: [{ id: one, name: x }, { id: one, name: y }]',
    'relationships: { people: [{ id: cio, name: z, attitude: 支持者, coverage: [nobody] }] }',
    '',
  ].join('\n'),
  'broken/c.plan.yaml': 'version: 1\naccount: { name: x }\nopportunities: [{ id: d, name: D, stage: C }]\n',
  'config.yaml': 'playbook: { threads: { warning_below: 4 } }\n',
  'policies.yaml': [
    'playbook:',
    '  exchange_rates: [{ from: USD, to: CNY, rate: 7.1, date: 2026-01-01 }]',
    '  severities: { COV-005: error }',
    '  policies:',
    '    - { when: { tier: [V] }, require: [stickiness], severities: { COV-005: info } }',
    '    - { name: Large, when: { deal_amount_from: 2000000.5 }, limits: { clear_items: 8 } }',
    '',
  ].join('\n'),
}

const views = ['check', 'gaps', 'people', 'pipeline', 'control', 'segment', 'coverage', 'review', 'next', 'report']
const topics = [
  'voices',
  'background',
  'actions',
  'value',
  'rhythm',
  'competition',
  'assessment',
  'milestones',
  'service',
  'skills',
  'accounts',
]

const json = async (argv: readonly string[], world: World = {}): Promise<unknown> => {
  const { out } = await run([...argv, '--format', 'json', '--as-of', '2026-06-30'], { files, ...world })
  return JSON.parse(out)
}

/** What the schema has against some output; nothing is what is wanted. */
const faults = (output: unknown): readonly string[] =>
  accepts(output) ? [] : (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)

describe('the output of --format json is what its schema says', () => {
  describe.each([
    ['examples/vitamin-erp.plan.yaml'],
    ['examples/bedrock-petroleum'],
    [everyKey],
    ['broken/a.plan.yaml'],
    ['broken/b.plan.yaml'],
    ['broken/c.plan.yaml'],
  ])('for %s', (path) => {
    it.each(views)('in plan %s', async (view) => {
      for (const language of ['en', 'zh']) expect(faults(await json([view, path, '--lang', language]))).toEqual([])
    })

    it.each(['strategy', 'execution', 'influence'])('in plan map %s', async (map) => {
      expect(faults(await json(['map', map, path]))).toEqual([])
    })

    it.each(topics)('in plan show %s', async (topic) => {
      expect(faults(await json(['show', topic, path]))).toEqual([])
    })
  })

  it.each(views)('for plan %s --what-if', async (view) => {
    const wishes = ['gm.attitude=mentor', 'it.relationship.current=', 'scheduling.stage=C', 'st1.statement=x'].flatMap(
      (wish) => ['--what-if', wish],
    )
    for (const language of ['en', 'zh'])
      expect(faults(await json([view, 'examples/starter.plan.yaml', '--lang', language, ...wishes]))).toEqual([])
  })

  it('for what would change in several plans', async () => {
    for (const view of ['review', 'next', 'gaps'])
      expect(faults(await json([view, 'examples', '--what-if', 'b_shi.attitude=mentor']))).toEqual([])
  })

  it('for a check against a baseline', async () => {
    const known = `version: 1\nplans: [{ plan: 基岩石油, findings: [{ rule: OPP-001, subject: x, severity: error }] }]\n`
    const world = { files: { ...files, 'known.yaml': known } }
    for (const more of [[], ['--write-baseline']])
      expect(faults(await json(['check', 'examples', '--baseline', 'known.yaml', ...more], world))).toEqual([])
  })

  it.skipIf(withoutGit)('for what is new since a revision', async () => {
    const text = readRepositoryFile('examples/starter.plan.yaml')
    const repository = repositoryWith({ 'a.plan.yaml': text, 'b.plan.yaml': 'version: 1\n', 'c.plan.yaml': text })
    repository.write({
      'a.plan.yaml': text
        .replaceAll('attitude: neutral', 'attitude: opponent')
        .replace('status: draft', 'status: in_review'),
      'b.plan.yaml': text,
      'c.plan.yaml': 'version: 1\n',
      'd.plan.yaml': text,
    })
    for (const argv of [
      ['--lang', 'en'],
      ['--lang', 'zh', '--rule', 'STK'],
    ]) {
      const { out } = await repository.since('main', [...argv, '--as-of', '2026-06-30', '--format', 'json'])
      expect(faults(JSON.parse(out))).toEqual([])
    }
  })

  it.skipIf(withoutGit)('for the history of plans', async () => {
    const { plan } = storyRepository()
    for (const argv of [
      ['--lang', 'en'],
      ['--lang', 'zh', '--redact-names', '--limit', '2'],
      ['--stale', '60'],
      ['-'],
    ]) {
      const { out } = await plan(['history', ...argv, '--format', 'json'], {
        stdin: 'version: 1\naccount: { name: x }\n',
      })
      expect(faults(JSON.parse(out))).toEqual([])
    }
  })

  it.skipIf(withoutGit)('for a report with its past', async () => {
    const { plan } = storyRepository()
    for (const argv of [
      ['--lang', 'en'],
      ['--lang', 'zh', '--redact-names', '--since', 'c3'],
    ]) {
      const { out } = await plan(['report', ...argv, '--format', 'json'])
      expect(out).toContain('"history"')
      expect(faults(JSON.parse(out))).toEqual([])
    }
  })

  it.each([[[]], [['--by', 'owner']], [['--by', 'industry']], [['--by', 'tier', '--redact-names']]])(
    'for a portfolio with %j',
    async (flags) => {
      for (const language of ['en', 'zh'])
        expect(faults(await json(['portfolio', 'examples', 'broken', '--lang', language, ...flags]))).toEqual([])
    },
  )

  it('for several plans at once', async () => {
    expect(faults(await json(['check', 'examples', 'broken']))).toEqual([])
  })

  it.each([
    ['the shipped defaults', [], {}],
    ['plan.config.yaml', ['--config', 'config.yaml'], {}],
    ['a flag', ['--lang', 'zh'], {}],
    ['the environment', [], { PLAN_LANG: 'zh' }],
  ])('for the playbook, with values from %s', async (_, argv, env) => {
    expect(faults(await json(['playbook', ...argv], { env }))).toEqual([])
  })

  it.each([
    ['gap_priority'],
    ['policies'],
    ['exchange_rates'],
    ['as_of'],
    ['scales.influence'],
    ['severities.COV-005'],
  ])('for what is said of %s in the playbook', async (key) => {
    const argv = ['--config', 'policies.yaml']
    expect(faults(await json(['playbook', '--explain', key, ...argv]))).toEqual([])
    expect(faults(await json(['playbook', ...argv]))).toEqual([])
  })

  it.each([
    ['set', ['gm.attitude', 'mentor']],
    ['set', ['gm.roles', '+coach']],
    ['set', ['gm.attitude', 'neutral']],
    ['log', ['gm', '--channel', 'visit', '--next', 'Call', '--rating', 'attitude=mentor']],
    ['move', ['scheduling', 'B', '--evidence', 'minutes']],
    ['done', ['act_gm', '--result', 'fine']],
    ['rename', ['gm', 'he_yuan']],
    ['add', ['person', 'Wang']],
    ['add', ['voice', 'gm', '--quote', 'x']],
    ['fmt', []],
    ['fmt', ['--check']],
    ['migrate', []],
    ['init', ['--yes']],
    ['new', ['--account', 'Acme', '--owner', 'Ann', '--template', 'customer', '--yes']],
  ])('for plan %s %j', async (command, words) => {
    const text = readRepositoryFile('examples/starter.plan.yaml').replace('  - { id: lead,', '  -   { id: lead,')
    const world = { files: { 'a.plan.yaml': text } }
    for (const language of ['en', 'zh'])
      expect(faults(await json([command, ...words, '--lang', language], world))).toEqual([])
  })

  it('for what plan check --fix mends', async () => {
    for (const flags of [[], ['--dry-run']])
      for (const language of ['en', 'zh'])
        expect(faults(await json(['check', 'examples', 'broken', '--fix', ...flags, '--lang', language]))).toEqual([])
  })

  it('for any plan', { timeout: 120_000 }, async () => {
    const holds = async (plan: unknown): Promise<void> => {
      const text = stringify(plan, { lineWidth: 0, aliasDuplicateObjects: false })
      expect(faults(await json(['review', '-'], { stdin: text }))).toEqual([])
    }
    await fc.assert(fc.asyncProperty(plans, holds), { numRuns: 100 })
  })
})

type Steps = readonly (string | number)[]

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

/** The path of every key of every object. */
const keyPaths = (data: unknown, at: Steps = []): readonly Steps[] => {
  if (Array.isArray(data)) return data.flatMap((item, index) => keyPaths(item, [...at, index]))
  if (!isObject(data)) return []
  return Object.entries(data).flatMap(([key, value]) => [[...at, key], ...keyPaths(value, [...at, key])])
}

/** A copy in which something was done to the object that holds the last step. */
const changed = (data: unknown, [step = '', ...rest]: Steps, change: (owner: Record<string, unknown>) => void) => {
  const copy = structuredClone(data) as never
  let owner: Record<string, unknown> = copy
  let key = step
  for (const next of rest) {
    owner = owner[key] as Record<string, unknown>
    key = next
  }
  change(owner)
  return copy as unknown
}

/** Objects whose keys are data, such as a stage or a level, and the list of sections, which depends on the command. */
const isMap = (path: Steps): boolean =>
  /^(by_\w+|need|change|focus|contact|attitude|sentiments|sections)$/.test(String(path.at(-2)))

describe('the schema of the output', () => {
  it('knows every analysis, what a review concludes and what commands change, and nothing else', () => {
    const known = Object.keys(schema.definitions?.['plan_sections']?.properties ?? {})
    expect(new Set(known)).toEqual(
      new Set([
        'verdict',
        'account-summary',
        ...Object.keys(analyses),
        'since',
        'since-review',
        'questions',
        'next-moves',
        'migration',
        'change',
        'layout',
        'fixes',
        'new',
        'diff',
        'waterfall',
        'history',
        'rating-ages',
        'stage-times',
      ]),
    )
  })

  it.each([['examples/bedrock-petroleum'], [everyKey], ['broken/b.plan.yaml']])(
    'refuses a key that is missing, unknown or of another type, in the output for %s',
    { timeout: 120_000 },
    async (path) => {
      const output = await json(['review', path])
      const paths = keyPaths(output).filter((at) => !isMap(at))
      expect(paths.length).toBeGreaterThan(20)
      const accepted = paths.filter(
        (at) =>
          accepts(changed(output, at, (owner) => Reflect.deleteProperty(owner, at.at(-1) ?? ''))) ||
          accepts(changed(output, at, (owner) => (owner['surprise'] = null))) ||
          accepts(changed(output, at, (owner) => (owner[String(at.at(-1))] = { surprise: true }))),
      )
      expect(accepted.map((at) => at.join('.'))).toEqual([])
    },
  )

  it.each([
    ['another version', ['version'], 2],
    ['a day that does not exist', ['as_of'], '2026-02-30'],
    ['another severity', ['plans', 0, 'diagnostics', 0, 'severity'], 'fatal'],
    ['a line before the first', ['plans', 0, 'diagnostics', 0, 'line'], 0],
    ['a path that is no pointer', ['plans', 0, 'diagnostics', 0, 'path'], 'account/name'],
    ['no number of findings', ['summary', 'error'], null],
  ] as const)('refuses %s', async (_, path, value) => {
    const output = await json(['check', 'broken/b.plan.yaml'])
    expect(faults(output)).toEqual([])
    expect(accepts(changed(output, path, (owner) => (owner[String(path.at(-1))] = value)))).toBe(false)
  })

  it('has the levels of the format of a plan', () => {
    const scales = Object.entries(schema.definitions ?? {}).filter(([name]) => name.startsWith('scale_'))
    expect(scales.length).toBeGreaterThan(20)
    for (const [name, { enum: levels }] of scales) {
      const inPlan = planSchema.definitions?.[name] ?? planSchema.definitions?.[`${name}_item`]
      expect([name, levels]).toEqual([name, inPlan?.enum?.filter((level) => level !== null)])
    }
  })

  it('says in English what every property and definition is', () => {
    const described = allSchemas(schema).filter(([at]) => /^#$|\/(?:properties|definitions)\/[^/]+$/.test(at))
    expect(described.length).toBeGreaterThan(300)
    const silent = described.filter(
      ([at, { $ref, description = '' }]) =>
        !($ref?.includes('/section_') && at.includes('plan_sections')) && !/^[A-Z0-9][\x20-\x7e]*\.$/.test(description),
    )
    expect(silent.map(([at]) => at)).toEqual([])
  })
})
