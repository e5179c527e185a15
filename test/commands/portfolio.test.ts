import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { withoutGit } from '../git.js'
import { storyRepository, type StoryRepository } from '../history/repository.js'
import { folderWith } from '../io/folders.js'
import { filesBelow, run, type World } from '../support.js'
import { git, repositoryIn, repositoryWith, type Repository } from './repository.js'
import { blemishes, languages, linesWiderThan } from './terminal.js'

/** Three invented customers of two owners, in two currencies; one has left its budget open, one cannot be read. */
const files = {
  'bay.plan.yaml': [
    'version: 1',
    'status: in_review',
    'period: { from: 2026-01-01, to: 2026-12-31 }',
    'currency: CNY',
    'owner: zhao',
    'account: { name: 蓝湾仪器 Bluebay, lifecycle: customer, vpc: V, industry: information_services }',
    'team: [{ id: zhao, name: 赵宁 Zhao Ning, role: account_manager }]',
    'relationships:',
    '  people:',
    '    - { id: wang, name: 王总, influence: high, roles: [decision_maker], last_contact_on: 2026-06-20,',
    '        relationship: { current: none, desired: problem_solver }, coverage: [zhao] }',
    'opportunities:',
    '  - { id: mes, name: MES, stage: B, amount: 1000000.10, expected_close_on: 2026-09-30 }',
    '  - { id: wms, name: WMS, stage: F, amount: 400000, status: won }',
    'reviews: [{ id: r1, held_on: 2026-06-15, kind: monthly_operations }]',
    '',
  ].join('\n'),
  'red.plan.yaml': [
    'version: 1',
    'currency: CNY',
    'owner: lead',
    'account: { name: 红杉电气 Redwood, lifecycle: customer, vpc: C, industry: information_services }',
    'team: [{ id: lead, name: 赵宁 Zhao Ning, role: account_manager }]',
    'opportunities:',
    '  - { id: erp, name: ERP, stage: D, amount: 2000000.20, expected_close_on: 2026-05-31 }',
    '  - { id: crm, name: CRM, stage: A }',
    '',
  ].join('\n'),
  'dawn.plan.yaml': [
    'version: 1',
    'currency: USD',
    'owner: lin',
    'account: { name: Daybreak Shipping, lifecycle: prospect, vpc: P }',
    'team: [{ id: lin, name: Lin Shu, role: account_manager }]',
    'opportunities: [{ id: port, name: Port, stage: C, amount: 300000, expected_close_on: 2026-07-31 }]',
    'reviews: [{ id: r1, held_on: 2026-04-01, kind: monthly_operations }]',
    '',
  ].join('\n'),
  'torn.plan.yaml': 'version: 1\naccount: { name: x\n',
}

const portfolio = (words: readonly string[] = [], world: World = {}) =>
  run(['portfolio', ...words], { files, ...world })

type Output = {
  plans: { file: string; account: string; sections: { 'account-summary': Record<string, unknown> } }[]
  sections: { portfolio: Record<string, unknown> }
}

const json = async (words: readonly string[] = [], world: World = {}): Promise<Output> =>
  JSON.parse((await portfolio([...words, '--format', 'json'], world)).out) as Output

describe('plan portfolio', () => {
  it.each(languages)('shows many plans as one, in %s', async (language) => {
    const { code, out, err } = await portfolio(['--lang', language])
    expect([code, err]).toEqual([1, ''])
    await expect(out).toMatchFileSnapshot(`snapshots/portfolio/whole.${language}.80.txt`)
    const wide = await portfolio(['--lang', language, '--by', 'owner'], { width: 120 })
    await expect(wide.out).toMatchFileSnapshot(`snapshots/portfolio/owner.${language}.120.txt`)
  })

  it('fits every terminal', async () => {
    for (const language of languages)
      for (const width of [40, 60, 80, 120])
        for (const flags of [[], ['--by', 'industry'], ['--by', 'tier']]) {
          const { out } = await portfolio(['--lang', language, ...flags], { width })
          expect([width, flags, linesWiderThan(out, width), blemishes(out)]).toEqual([width, flags, [], []])
        }
  })

  it('adds up what is known, a currency at a time', async () => {
    const { sections } = await json()
    expect(sections.portfolio).toMatchObject({
      plans: 4,
      read: 3,
      unread: ['torn.plan.yaml'],
      review_cover: { days: 30, reviewed: 1, of: 3, pct: 33.3 },
      critical_gaps: { count: 1, plans: 1 },
      currencies: [
        {
          currency: 'CNY',
          plans: 2,
          open: { count: 3, assessed: 2, amount: 3000000.3, weighted: 1750000.18 },
          won_amount: 400000,
          by_stage: {
            A: { count: 1, amount: null },
            B: { amount: 1000000.1 },
            D: { amount: 2000000.2 },
            F: { amount: 400000 },
          },
          by_month: { '2026-05': { amount: 2000000.2 }, '2026-09': { amount: 1000000.1 }, unknown: { amount: null } },
          by_owner: [{ owner: '赵宁 Zhao Ning', plans: 2, amount: 3000000.3 }],
        },
        { currency: 'USD', plans: 1, open: { amount: 300000, weighted: 150000 } },
      ],
    })
  })

  it('says of each plan how fresh it is; what is not recorded is not known', async () => {
    const { plans } = await json()
    const of = Object.fromEntries(plans.map(({ file, sections }) => [file, sections['account-summary']]))
    expect(of['bay.plan.yaml']).toMatchObject({
      days_since_change: null,
      days_since_review: 15,
      days_since_contact: 10,
      reviewed: true,
    })
    expect(of['dawn.plan.yaml']).toMatchObject({ days_since_review: 90, days_since_contact: null, reviewed: false })
    expect(of['red.plan.yaml']).toMatchObject({ days_since_review: null, reviewed: false })
    expect(plans[0]?.file).toBe('torn.plan.yaml')
  })

  it('groups plans by what they have in common', async () => {
    const groupsOf = async (by: string) => {
      const { sections } = await json(['--by', by])
      const groups = sections.portfolio['groups'] as { key: string | null; plans: string[] }[]
      return groups.map(({ key, plans }) => [key, plans.length])
    }
    expect(await groupsOf('owner')).toEqual([
      ['赵宁 Zhao Ning', 2],
      ['Lin Shu', 1],
    ])
    expect(await groupsOf('industry')).toEqual([
      ['information_services', 2],
      [null, 1],
    ])
    expect(new Set(await groupsOf('tier'))).toEqual(
      new Set([
        ['V', 1],
        ['C', 1],
        ['P', 1],
      ]),
    )
  })

  it('gives spreadsheets and programs a row a plan', async () => {
    const { out, err } = await portfolio(['--format', 'csv'])
    expect(out.split('\r\n')).toHaveLength(5)
    expect(out).toContain('bay,bay.plan.yaml,蓝湾仪器 Bluebay,')
    expect(err).toContain('torn.plan.yaml: cannot be read')
    const lines = (await portfolio(['--format', 'ndjson'])).out.trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { section?: string }).section ?? 'finding').sort()).toEqual([
      'account-summary',
      'account-summary',
      'account-summary',
      'finding',
      'portfolio',
    ])
    expect((await portfolio(['--format', 'markdown'])).out).toContain('## Accounts, worst first')
  })

  it('comes to the same verdicts and counts as a review, also of accounts that belong to a group', async () => {
    const group = {
      'group/head.plan.yaml':
        'version: 1\naccount: { name: 长河集团, subsidiaries: [长河华东], policy_from_parent: 统一采购 }\n',
      'group/east.plan.yaml':
        'version: 1\naccount: { name: 长河华东, parent: 长河集团 }\nopportunities: [{ id: o, name: O, stage: A, amount: 1 }]\n',
      'group/west.plan.yaml':
        'version: 1\naccount: { name: 长河华西, parent: 长河集团, policy_from_parent: 统一采购 }\n',
      'group/lost.plan.yaml': 'version: 1\naccount: { name: 远山, parent: 远山集团 }\n',
    }
    const world = { files: { ...files, ...group, ...filesBelow('examples') } }
    const keys = ['verdict', 'complete_pct', 'gap_index_pct', 'error', 'warning', 'worst'] as const
    const { out } = await run(['review', '.', '--format', 'json'], world)
    const table = (JSON.parse(out) as { sections: { 'class-table': Record<string, unknown>[] } }).sections[
      'class-table'
    ]
    const reviewed = table
      .filter(({ problem }) => problem === null)
      .map((row) => [row['file'], ...keys.map((key) => row[key])])
    const { plans } = await json(['.'], world)
    const mine = plans.flatMap(({ file, sections }) => {
      const summary = sections['account-summary'] as Record<string, unknown> | undefined
      return summary ? [[file, ...keys.map((key) => summary[key])]] : []
    })
    expect(mine).toEqual(reviewed)
  })

  it('names nobody where names are hidden', async () => {
    const { out } = await portfolio(['--redact-names', '--by', 'owner', '--format', 'json'])
    expect(out).not.toMatch(/Bluebay|Redwood|Daybreak|赵宁|王总|Lin Shu|bay\.plan|红杉/)
    expect(out).toContain('"Owner 1"')
    const groups = (JSON.parse(out) as Output).sections.portfolio['groups'] as { plans: string[] }[]
    expect(groups.map(({ plans }) => plans.length)).toEqual([2, 1])
  })

  it('keeps those that can be read on the screen, however many cannot', async () => {
    const torn = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`torn${String(index)}.plan.yaml`, files['torn.plan.yaml']]),
    )
    const { out } = await portfolio([], { files: { ...files, ...torn } })
    expect(out).toMatch(/^✗ 10 of 13 plans cannot be read and are in no figure \(plan check says why\):/m)
    expect(out.match(/✗ unreadable/g)).toHaveLength(5)
    expect(out).toMatch(/^Daybreak Shipping +✗ incomplete/m)
    expect(out).toContain('… and 5 more')
  })

  it('gives the rest where a plan is refused, and says which', async () => {
    const { code, out, err } = await portfolio(['red.plan.yaml', 'zero.plan.yaml'], {
      files: { ...files, 'zero.plan.yaml': 'version: 1\0' },
    })
    expect(code).toBe(2)
    expect(out).toContain('Redwood')
    expect(err).toMatch(/^plan: zero\.plan\.yaml:1: .+\n$/)
  })

  it('has one sentence for what cannot be done', async () => {
    expect(await portfolio(['--by', 'colour'])).toMatchObject({ code: 2, out: '' })
    expect((await portfolio([], { files: {} })).err).toBe(
      'plan: no plan in "."; a plan is a file NAME.plan.yaml, or a folder with a plan.yaml\n',
    )
  })

  it('says how far it is while somebody waits, and takes that away', async () => {
    const { status } = await portfolio()
    expect(status).toEqual([
      'plans read: █████░░░░░░░░░░░░░░░ 1 of 4',
      'plans read: ██████████░░░░░░░░░░ 2 of 4',
      'plans read: ███████████████░░░░░ 3 of 4',
      'plans read: ████████████████████ 4 of 4',
      '',
    ])
    expect((await portfolio(['--lang', 'zh'])).status[0]).toBe('已读取计划：█████░░░░░░░░░░░░░░░ 1/4')
    expect((await portfolio(['--quiet'])).status).toEqual([])
  })

  it.skipIf(withoutGit)('takes the day of the last change from the repository, if that goes back so far', async () => {
    const readable = { 'sales/bay.plan.yaml': files['bay.plan.yaml'], 'sales/red.plan.yaml': files['red.plan.yaml'] }
    const repository = repositoryWith(readable)
    const changed = async (folder: string, asOf = '2026-06-30') => {
      const world = { repository: join(folder, 'sales'), files: { 'bay.plan.yaml': files['bay.plan.yaml'] } }
      const { plans } = await json(['--as-of', asOf], world)
      return plans[0]?.sections['account-summary']['days_since_change']
    }
    expect(await changed(repository.folder)).toBe(29)
    expect(await changed(repository.folder, '2026-05-31')).toBe(null)
    const folder = folderWith({})
    repository.write({ 'notes.md': 'x' })
    repository.commit()
    git(folder, 'clone', '--quiet', '--depth', '1', `file://${repository.folder}`, 'clone')
    expect(await changed(join(folder, 'clone'))).toBe(null)
  })
})

/** A portfolio of the story as a program reads it: by account, and by currency. */
const told = async (repository: Pick<Repository, 'plan'>, today: string) => {
  const { out, err } = await repository.plan(['portfolio', '--format', 'json'], { today })
  expect(err).toBe('')
  const { plans, sections } = JSON.parse(out) as Output
  type Gap = { name: string; weighted_gap: number; lead: string | null; open_actions: number }
  const accounts = plans.map(
    ({ account, sections: { 'account-summary': one } }): readonly [string, readonly unknown[], unknown] => [
      account,
      [one['changed_on'], one['days_since_change'], one['days_since_review'], one['days_since_contact']],
      (one['critical_gaps'] as Gap[]).map((gap) => [gap.name, gap.weighted_gap, gap.lead, gap.open_actions]),
    ],
  )
  type Totals = { currency: string; open: { count: number; amount: number; weighted: number }; won_amount: number }
  const currencies = (sections.portfolio['currencies'] as Totals[]).map(({ currency, open, won_amount: won }) => [
    currency,
    open.count,
    ...[open.amount, open.weighted, won],
  ])
  return { accounts: new Set(accounts), currencies, portfolio: sections.portfolio }
}

describe.skipIf(withoutGit)('the portfolio of three plans over thirty commits', () => {
  let story: StoryRepository

  beforeAll(() => {
    story = storyRepository()
  })

  /** The story as it was after a commit. */
  const at = (tag: string): Repository => {
    const above = folderWith({})
    git(above, 'clone', '--quiet', story.folder, 'clone')
    const clone = repositoryIn(join(above, 'clone'))
    clone.git('checkout', '--quiet', tag)
    return clone
  }

  it('is that of the last commit', async () => {
    const { accounts, currencies, portfolio: whole } = await told(story, '2026-06-30')
    // 75 % of 1,500,000 and 25 % of 300,000; half of 2,600,000; one deal won, one lost.
    expect(currencies).toEqual([
      ['CNY', 1, 2600000, 1300000, 0],
      ['EUR', 2, 1800000, 1200000, 0],
      ['USD', 0, 0, 0, 450000],
    ])
    // From vendor to problem solver are two steps, three times as heavy where the influence is high.
    expect(accounts).toEqual(
      new Set([
        ['Bluebay Instruments', ['2026-05-04', 57, null, null], [['Sun Mei', 6, null, 0]]],
        ['北方轴承', ['2026-04-13', 78, null, null], [['龚总', 6, null, 0]]],
        ['Harbour Foods', ['2026-03-30', 92, null, null], [['Omar Reyes', 6, null, 0]]],
      ]),
    )
    expect(whole).toMatchObject({
      plans: 3,
      read: 3,
      review_cover: { reviewed: 0, of: 3, pct: 0 },
      critical_gaps: { count: 3, plans: 3 },
      changes_problem: null,
    })
  })

  it('is that of an earlier commit where that is checked out', async () => {
    const { accounts, currencies } = await told(at('c16'), '2026-03-02')
    // Half of 1,200,000; a quarter of 2,600,000; 90 % of 450,000 and a quarter of 80,000.50.
    expect(currencies).toEqual([
      ['CNY', 1, 2600000, 650000, 0],
      ['EUR', 1, 1200000, 600000, 0],
      ['USD', 2, 530000.5, 425000.13, 0],
    ])
    expect(accounts).toEqual(
      new Set([
        ['Bluebay Instruments', ['2026-03-02', 0, null, null], [['Sun Mei', 6, null, 0]]],
        ['北方轴承', ['2026-02-20', 10, null, null], [['龚总', 6, null, 0]]],
        ['Harbour Foods', ['2026-02-12', 18, null, null], [['Omar Reyes', 6, null, 0]]],
      ]),
    )
  })

  it('ends each plan on the day on which its history ends, also at a merge', async () => {
    for (const tag of ['c20', 'c25', 'c30']) {
      const clone = at(tag)
      const { plans } = JSON.parse((await clone.plan(['history', '--format', 'json'])).out) as {
        plans: { account: string; sections: { history: { points: { day: string }[] } } }[]
      }
      const ends = plans.map(({ account, sections }) => [account, sections.history.points.at(-1)?.day])
      const { accounts } = await told(clone, '2026-06-30')
      expect(new Set([...accounts].map(([account, [day]]) => [account, day]))).toEqual(new Set(ends))
    }
  })

  it('says why the last change of a plan is not known', async () => {
    const above = folderWith({})
    git(above, 'clone', '--quiet', '--depth', '5', `file://${story.folder}`, 'clone')
    const { out } = await repositoryIn(join(above, 'clone')).plan(['portfolio'])
    expect(out).toMatch(/^北方轴承 .+ 78 +\? +\?$/m)
    expect(out).not.toMatch(/^USD · 1 plan$/m)
    expect(out).toMatch(/^Harbour Foods +✗ incomplete +0 USD +1 +2 +\? +\? +\?$/m)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'the last change of 1 plan is not known: this clone is shallow, and git fetch --unshallow brings the rest',
    )
  })
})

describe.skipIf(withoutGit)('the day of the last change', () => {
  const folders = (names: readonly string[], notes: string) =>
    Object.fromEntries(
      names.map((name) => [`sales/${name}/plan.yaml`, `version: 1\naccount: { name: ${name} }\n${notes}`]),
    )

  it('is that on which it was written, whenever it was put on top of other work', async () => {
    const repository = repositoryWith({ 'bay.plan.yaml': files['bay.plan.yaml'] })
    repository.write({ 'bay.plan.yaml': `${files['bay.plan.yaml']}notes: called\n` })
    repository.git('commit', '--quiet', '--all', '--message', 'x', '--date', '2026-05-20T09:00:00Z')
    const { plans } = JSON.parse((await repository.plan(['portfolio', '--format', 'json'])).out) as Output
    expect(plans[0]?.sections['account-summary']).toMatchObject({ changed_on: '2026-05-20', days_since_change: 41 })
  })

  it('is that of the work, not that on which somebody took it in', async () => {
    const name = (letter: string) => `${letter}.plan.yaml`
    const text = (letter: string, notes = '') => `version: 1\naccount: { name: ${letter} }\n${notes}`
    const repository = repositoryWith({ [name('a')]: text('a'), [name('b')]: text('b') })
    const change = (letter: string, date: string) => {
      repository.write({ [name(letter)]: text(letter, 'notes: called\n') })
      repository.git('commit', '--quiet', '--all', '--message', 'x', '--date', date)
    }
    repository.git('switch', '--quiet', '--create', 'theirs')
    change('a', '2026-06-10T09:00:00Z')
    repository.git('switch', '--quiet', 'main')
    change('b', '2026-06-12T09:00:00Z')
    repository.git('merge', '--quiet', '--no-edit', 'theirs')
    const { accounts } = await told(repository, '2026-06-30')
    expect([...accounts].map(([account, [day]]) => [account, day]).sort()).toEqual([
      ['a', '2026-06-10'],
      ['b', '2026-06-12'],
    ])
  })

  it('is found for many plans at once, also from a folder below, whatever the repository sets', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `c${String(index)}`)
    const repository = repositoryWith({ ...folders(names, ''), 'notes.md': 'x' })
    repository.write(folders(['c3', 'c7'], 'notes: called\n'))
    repository.git('commit', '--quiet', '--all', '--message', 'x', '--date', '2026-06-10T09:00:00Z')
    for (const [key, value] of [
      ['diff.relative', 'true'],
      ['log.follow', 'true'],
      ['log.showRoot', 'false'],
    ] as const)
      repository.git('config', key, value)
    for (const place of ['', 'sales', 'sales/c3']) {
      const { out } = await repository.plan(['portfolio', '--format', 'json'], { in: place })
      const { plans } = JSON.parse(out) as Output
      expect(plans).toHaveLength(place === 'sales/c3' ? 1 : 12)
      for (const { account, sections } of plans)
        expect([account, sections['account-summary']['changed_on']]).toEqual([
          account,
          ['c3', 'c7'].includes(account) ? '2026-06-10' : '2026-06-01',
        ])
    }
  })
})
