import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withoutGit } from '../git.js'
import { folderWith } from '../io/folders.js'
import { filesBelow, run, type World } from '../support.js'
import { git, repositoryWith } from './repository.js'
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
  plans: { file: string; sections: { 'account-summary': Record<string, unknown> } }[]
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
