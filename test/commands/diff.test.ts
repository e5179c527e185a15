import { describe, expect, it } from 'vitest'
import { withoutGit } from '../git.js'
import { run } from '../support.js'
import { accepts, diffData, expectToAddUp, type Diffs } from './diff-data.js'
import { repositoryWith, type Repository } from './repository.js'
import { blemishes, languages, linesWiderThan } from './terminal.js'

type Person = { id?: string; attitude?: string; current?: string; title?: string }

type Deal = { id: string; name: string; amount?: number; stage?: string; close?: string; more?: string }

const dealLine = ({ id, name, amount, stage, close, more = '' }: Deal): string =>
  `  - { id: ${id}, name: ${name}${amount === undefined ? '' : `, amount: ${String(amount)}`}${stage ? `, stage: ${stage}` : ''}${close ? `, expected_close_on: ${close}` : ''}${more} }`

type Content = { person?: Person; deals?: readonly Deal[]; action?: string; more?: string; owner?: string }

/** A small plan of invented people. */
const planOf = (
  account: string,
  { person = {}, deals = [], action = 'todo', more = '', owner = 'zhou' }: Content = {},
): string =>
  [
    'version: 1',
    `account: { name: ${account} }`,
    'period: { from: 2026-01-01, to: 2026-12-31 }',
    `team: [{ id: ${owner}, name: Zhou Lan, role: account_manager }]`,
    'relationships:',
    '  people:',
    `    - { id: ${person.id ?? 'chen'}, name: 陈岚 Chen Lan, title: ${person.title ?? 'CFO'}, influence: high, attitude: ${person.attitude ?? 'neutral'}, relationship: { current: ${person.current ?? 'vendor'}, desired: trusted_advisor }, coverage: [${owner}] }`,
    ...(deals.length === 0 ? [] : ['opportunities:', ...deals.map(dealLine)]),
    'actions:',
    `  - { id: show, what: Show the report, owner: ${owner}, due: 2026-06-20, status: ${action} }`,
    more,
    '',
  ].join('\n')

const bluebay = 'bluebay.plan.yaml'
const asOf = ['--as-of', '2026-06-30']

const diff = (repository: Repository, argv: readonly string[] = [], world = {}) =>
  repository.plan(['diff', ...argv, ...asOf], world)

const dataOf = (repository: Repository, argv: readonly string[] = []): Promise<Diffs> =>
  diffData(repository, [...argv, ...asOf])

const deals: readonly Deal[] = [
  { id: 'energy', name: 'Energy', amount: 1_000_000.5, stage: 'C', close: '2026-10-31' },
  { id: 'service', name: 'Service', amount: 300_000, stage: 'D', close: '2026-09-30' },
  { id: 'pilot', name: 'Pilot', amount: 200_000, stage: 'B', close: '2027-03-31' },
  { id: 'old', name: 'Old', amount: 50_000, stage: 'A', close: '2026-08-31' },
]

const history = ', stage_history: [{ stage: C, entered_on: 2026-05-01 }, { stage: D, entered_on: 2026-05-25 }]'

const later: readonly Deal[] = [
  { ...deals[0], stage: 'D', amount: 1_200_000.25, more: history } as Deal,
  { ...deals[1], more: ', status: lost, loss_reason: unfit_pricing' } as Deal,
  { ...deals[2], close: '2026-11-30' } as Deal,
  { id: 'fresh', name: 'Fresh', amount: 80_000, stage: 'A', close: '2027-01-31' },
]

const moved = (): Repository => {
  const repository = repositoryWith({ [bluebay]: planOf('Bluebay', { deals }) })
  repository.write({
    [bluebay]: planOf('Bluebay', {
      deals: later,
      person: { attitude: 'supporter', current: 'problem_solver' },
      action: 'done',
    }),
  })
  return repository
}

describe.skipIf(withoutGit)('plan diff', () => {
  it.each(languages)('tells a team what has moved, in %s', async (language) => {
    const { code, out, err } = await diff(moved(), ['--lang', language])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatchSnapshot()
    for (const width of [40, 60, 80, 120]) {
      const wide = await diff(moved(), ['--lang', language], { width })
      expect([width, linesWiderThan(wide.out, width), blemishes(wide.out)]).toEqual([width, [], []])
    }
  })

  it('adds the money up to the cent', async () => {
    const { plans } = await dataOf(moved())
    const [money] = plans[0]?.sections.diff.money ?? []
    expect(money).toMatchObject({
      currency: 'CNY',
      before: { amount: 1_550_000.5, in_period: 1_350_000.5 },
      after: { amount: 1_480_000.25, in_period: 1_400_000.25 },
    })
    expectToAddUp(money)
    expect(money?.steps.map(({ step, deals: ids }) => [step, ids])).toEqual([
      ['new', ['fresh']],
      ['amount', ['energy']],
      ['stage', ['energy']],
      ['moved_in', ['pilot']],
      ['lost', ['service']],
      ['gone', ['old']],
    ])
  })

  it('tells by id of stages with their days, dates, gaps, actions and findings', async () => {
    const { plans, sections } = await dataOf(moved())
    expect(sections.diff).toMatchObject({ plans: 1, changed: 1, after: { kind: 'working_folder' } })
    const section = plans[0]?.sections.diff
    expect(section?.deals).toMatchObject({
      stages: [{ id: 'energy', before: 'C', after: 'D', days: 24, planned_days: 10 }],
      closes: [{ id: 'pilot', before: '2027-03-31', after: '2026-11-30' }],
      states: [{ id: 'service', before: 'open', after: 'lost' }],
    })
    expect(section?.gaps).toMatchObject([{ id: 'chen', move: 'smaller' }])
    expect(section?.actions).toEqual({ done: ['show'], overdue: [] })
    expect(section?.findings.fixed.map(({ rule }) => rule)).toContain('GOL-004')
    expect(section?.findings.new.length).toBeGreaterThan(0)
  })

  it('says that nothing has changed, also where the text has', async () => {
    const repository = repositoryWith({ [bluebay]: planOf('Bluebay') })
    repository.write({ [bluebay]: `# looked at\n${planOf('Bluebay')}` })
    expect((await diff(repository)).out).toContain('\nNothing has changed.\n')
    const { plans } = await dataOf(repository)
    expect(plans[0]?.sections.diff).toMatchObject({ changed: false, changes: [] })
  })

  it('knows a record under another id, and does not speak of all who name it', async () => {
    const repository = repositoryWith({ [bluebay]: planOf('Bluebay') })
    repository.write({ [bluebay]: planOf('Bluebay', { owner: 'lan' }) })
    const { plans } = await dataOf(repository)
    const section = plans[0]?.sections.diff
    expect(section?.renamed).toEqual([{ kind: 'team', before: 'zhou', after: 'lan' }])
    expect([section?.changes, section?.findings]).toEqual([[], { fixed: [], new: [] }])
  })

  it('takes no namesake for somebody who has gone', async () => {
    const repository = repositoryWith({ [bluebay]: planOf('Bluebay') })
    const other = planOf('Bluebay', {
      person: { id: 'chen2', attitude: 'opponent', title: 'Buyer', current: 'credible_source' },
    })
    repository.write({ [bluebay]: other.replace('influence: high', 'influence: low') })
    const { plans } = await dataOf(repository)
    expect(plans[0]?.sections.diff.renamed).toEqual([])
    expect((await diff(repository)).out).toContain('- gone: 陈岚 Chen Lan\n')
  })

  it('compares two revisions, and one with the working folder', async () => {
    const repository = moved()
    repository.commit()
    repository.write({ [bluebay]: planOf('Bluebay', { deals: later }) })
    const both = await dataOf(repository, ['HEAD~1', 'HEAD'])
    expect(both.sections.diff).toMatchObject({ before: { revision: 'HEAD~1' }, after: { revision: 'HEAD' } })
    expect(both.plans[0]?.sections.diff.deals.stages).toHaveLength(1)
    const one = await dataOf(repository, ['HEAD~1', bluebay])
    expect(one.sections.diff).toMatchObject({ before: { revision: 'HEAD~1' }, after: { kind: 'working_folder' } })
    expect(one.plans[0]?.sections.diff.changes.some(({ path }) => path.endsWith('/attitude'))).toBe(false)
  })

  it('compares two files outside of any repository', async () => {
    const files = {
      'old.plan.yaml': planOf('Bluebay', { deals }),
      'new.plan.yaml': planOf('Bluebay', { deals: later }),
    }
    const { code, out } = await run(['diff', 'old.plan.yaml', 'new.plan.yaml', ...asOf], { files })
    expect(code).toBe(0)
    expect(out).toContain('old.plan.yaml → new.plan.yaml')
    expect(out).toContain('- ✗ Service: lost (unsuitable pricing)')
  })

  it('follows a plan under another name, and one that became a folder', async () => {
    const repository = repositoryWith({ [bluebay]: planOf('Bluebay'), 'redwood.plan.yaml': planOf('Redwood') })
    const [head = '', ...rest] = planOf('Redwood', { person: { attitude: 'mentor' } }).split('team:')
    repository.write({
      [bluebay]: undefined,
      'deep/bay.plan.yaml': planOf('Bluebay'),
      'redwood.plan.yaml': undefined,
      'redwood/plan.yaml': head,
      'redwood/team.yaml': `team:${rest.join('team:').split('relationships:')[0] ?? ''}`,
      'redwood/relationships.yaml': `relationships:${rest.join('team:').split('relationships:\n')[1]?.split('actions:')[0]?.replace(/^/, '\n') ?? ''}`,
      'redwood/goals.yaml': `actions:${rest.join('team:').split('actions:')[1] ?? ''}`,
    })
    const { plans } = await dataOf(repository)
    expect(plans.map(({ file, sections }) => [file, sections.diff.former_file, sections.diff.changes.length])).toEqual([
      ['deep/bay.plan.yaml', bluebay, 0],
      ['redwood', 'redwood.plan.yaml', 1],
    ])
    expect((await dataOf(repository, ['HEAD', 'redwood'])).plans).toHaveLength(1)
  })

  it('tells of plans that have come, are gone, or cannot be read, and of the others all the same', async () => {
    const repository = repositoryWith({
      'a.plan.yaml': planOf('Gone'),
      'b.plan.yaml': 'version: 1\nacount: {}\n',
      'c.plan.yaml': planOf('Broken'),
      'd.plan.yaml': planOf('Moved'),
      'e.plan.yaml': planOf('Still'),
    })
    repository.write({
      'a.plan.yaml': undefined,
      'b.plan.yaml': planOf('Mended'),
      'c.plan.yaml': 'version: 1\naccount: [\n',
      'd.plan.yaml': planOf('Moved', { person: { attitude: 'mentor' } }),
      'f.plan.yaml': planOf('New'),
    })
    const { plans, sections } = await dataOf(repository)
    const told = Object.fromEntries(plans.map((one) => [one.file, one.sections.diff.compared]))
    expect(told).toEqual({
      'a.plan.yaml': 'gone',
      'b.plan.yaml': 'unreadable',
      'c.plan.yaml': 'unreadable',
      'd.plan.yaml': 'compared',
      'e.plan.yaml': 'compared',
      'f.plan.yaml': 'new',
    })
    expect(sections.diff).toMatchObject({ plans: 6, changed: 5 })
    const { code, out } = await diff(repository)
    expect(code).toBe(0)
    expect(out).toMatchSnapshot()
    expect((await diff(repository, ['HEAD', 'a.plan.yaml'])).out).toContain('The plan is gone.')
  })

  it('is a page for a pull request, a line a plan, and a table of fields', async () => {
    const repository = moved()
    expect((await diff(repository, ['--format', 'markdown'])).out).toMatchSnapshot()
    const { out } = await diff(repository, ['--format', 'csv'])
    expect(out).toContain('changed,/relationships/people/chen/attitude,neutral,supporter\r\n')
    const lines = (await diff(repository, ['--format', 'ndjson'])).out.trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { kind: string }).kind)).toContain('section')
  })

  it('ends with 1 only where new findings shall count', async () => {
    expect((await diff(moved())).code).toBe(0)
    expect((await diff(moved(), ['--fail-on', 'info'])).code).toBe(1)
  })

  it('names nobody where names are hidden', async () => {
    const { out } = await diff(moved(), ['--redact-names'])
    expect(out).not.toMatch(/Chen|陈岚|Bluebay|bluebay/)
    expect(out).toContain('attitude neutral → supporter')
  })
})

describe.skipIf(withoutGit)('views that show what has moved since a revision', () => {
  it('plan pipeline shows the waterfall', async () => {
    const { code, out } = await moved().plan(['pipeline', '--since', 'HEAD', ...asOf])
    expect(code).toBe(0)
    expect(out).toMatch(/\nSince HEAD \(\w{7}\)\n─+\n- /)
    expect(out).toContain('lost: Service')
  })

  it('plan review shows what moved, above what moved since the last review', async () => {
    const { out } = await moved().plan(['review', '--since', 'HEAD', ...asOf])
    expect(out).toMatch(/\nSince HEAD \(\w{7}\)\n─+\n[^]*\nWhat moved\n[^]*\n━━ Part 1/)
  })

  it.each(['pipeline', 'review'])('plan %s gives it as data', async (view) => {
    const { out } = await moved().plan([view, '--since', 'HEAD', ...asOf, '--format', 'json'])
    const output: unknown = JSON.parse(out)
    expect(accepts(output) ? [] : accepts.errors).toEqual([])
    expect(out).toContain(view === 'pipeline' ? '"waterfall"' : '"diff"')
  })

  it('say that a plan is new', async () => {
    const repository = repositoryWith({ 'x.txt': '' })
    repository.write({ [bluebay]: planOf('Bluebay') })
    for (const view of ['pipeline', 'review'])
      expect((await repository.plan([view, '--since', 'HEAD', ...asOf])).out).toContain('The plan is new.')
  })

  it.each(['pipeline', 'review'])('plan %s takes no supposition with it, and no unknown revision', async (view) => {
    const what = await moved().plan([view, '--since', 'HEAD', '--what-if', 'energy.stage=E'])
    expect([what.code, what.err]).toEqual([
      2,
      'plan: --since says what has changed, --what-if what would; use one of them\n',
    ])
    expect((await moved().plan([view, '--since', 'mian'])).err).toContain('--since: git knows no revision "mian"')
  })
})
