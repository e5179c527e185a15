import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { askGit } from '../../src/io/git.js'
import { withoutGit } from '../git.js'
import { folderWith } from '../io/folders.js'
import { run, type World } from '../support.js'
import { git, repositoryIn, repositoryWith, type Repository } from './repository.js'

vi.mock('../../src/io/git.js', async (original) => {
  const real = await original<{ askGit: typeof askGit }>()
  return { ...real, askGit: vi.fn(real.askGit) }
})

const file = 'a.plan.yaml'

type Facts = { readonly vpc?: string; readonly w?: boolean; readonly status?: string; readonly more?: string }

/** A customer with one deal: its segment, and whether the one who decides is for us. */
const plan = ({ vpc = 'C', w = true, status = 'draft', more = '' }: Facts): string =>
  [
    'version: 1',
    `status: ${status}`,
    `account: { name: 蓝湾仪器 Bluebay, vpc: ${vpc}, annual_output_value: 180000000 }`,
    'opportunities:',
    `  - { id: erp, name: ERP, stage: C, c139: { coach: { w1: ${String(w)}, f1: true, f2: true, c1: clear } } }`,
    more,
  ].join('\n')

const check = (world: World, ...more: string[]) => run(['check', '--rule', 'SEG-008,CTL-010', ...more], world)

/** Checks the files of the working folder as they are. */
const checked = (repository: Repository, ...more: string[]) =>
  check({ repository: repository.folder, files: { [file]: readFileSync(join(repository.folder, file)) } }, ...more)

const messages = async (repository: Repository): Promise<readonly string[]> => {
  const { out } = await checked(repository, '--format', 'json')
  const { plans } = JSON.parse(out) as { plans: { diagnostics: { message: string }[] }[] }
  return plans.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message))
}

const moved = 'the customer is in segment V2; when the plan was last approved (2026-06-01), it was in C2'
const fallen = '"ERP" has gone from the win zone (1W2F1C) to the loss zone (0W2F1C) since the version of 2026-06-01'

describe.skipIf(withoutGit)('rules that compare with the past', () => {
  it('say what has become of the last committed and the last approved version', async () => {
    const repository = repositoryWith({ [file]: plan({ status: 'approved' }) })
    repository.write({ [file]: plan({ vpc: 'V', w: false, status: 'in_review' }) })
    const { code, out } = await checked(repository)
    expect(code).toBe(0)
    expect(out).toMatchInlineSnapshot(`
      "a.plan.yaml:3:37  info  SEG-008 segment-moved
        the customer is in segment V2; when the plan was last approved (2026-06-01),
        it was in C2
        3 │ account: { name: 蓝湾仪器 Bluebay, vpc: V, annual_output_value: 180000000…
          │                                         ^
        hint: Show the reviewers what moved the customer and what follows for team and
              service, and have the plan approved again.

      a.plan.yaml:5:45  info  CTL-010 zone-worse-than-before
        "ERP" has gone from the win zone (1W2F1C) to the loss zone (0W2F1C) since the
        version of 2026-06-01
        5 │   - { id: erp, name: ERP, stage: C, c139: { coach: { w1: false, f1: true,…
          │                                             ^^^^^
        hint: Say in the team what has changed about "ERP", and agree on what wins it
              back.

      2 infos in 1 plan
      "
    `)
    expect((await checked(repository, '--lang', 'zh')).out).toMatchInlineSnapshot(`
      "a.plan.yaml:3:37  提示  SEG-008 segment-moved
        客户现在属于 V2；计划上次获批时（2026-06-01）属于 C2
        3 │ account: { name: 蓝湾仪器 Bluebay, vpc: V, annual_output_value: 180000000…
          │                                         ^
        建议：向评审人说明客户为什么移动、团队和服务要怎么调整，然后重新报批计划。

      a.plan.yaml:5:45  提示  CTL-010 zone-worse-than-before
        与 2026-06-01 的版本相比，“ERP”从成单区（1W2F1C）落到了失单区（0W2F1C）
        5 │   - { id: erp, name: ERP, stage: C, c139: { coach: { w1: false, f1: true,…
          │                                             ^^^^^
        建议：在团队里说清“ERP”发生了什么变化，并商定如何挽回。

      1 份计划：2 个提示
      "
    `)
  })

  it('still say so once it is committed, and until the next version', async () => {
    const repository = repositoryWith({ [file]: plan({ status: 'approved' }) })
    repository.write({ [file]: plan({ vpc: 'V', w: false, status: 'approved' }) })
    repository.commit()
    expect(await messages(repository)).toEqual([moved, fallen])
    // Whoever only tidies up has made no other version.
    repository.write({ [file]: plan({ vpc: 'V', w: false, status: 'approved', more: '# tidied up' }) })
    repository.commit()
    expect(await messages(repository)).toEqual([moved, fallen])
    repository.write({ [file]: plan({ vpc: 'V', w: false, status: 'approved', more: 'notes: x' }) })
    repository.commit()
    expect(await messages(repository)).toEqual([])
  })

  it('find the last approved version however long ago it was', async () => {
    const repository = repositoryWith({ [file]: plan({ status: 'approved', vpc: 'P' }) })
    const next = (facts: Facts): void => {
      repository.write({ [file]: plan(facts) })
      repository.commit()
    }
    next({ status: 'approved' })
    next({ status: 'approved', more: 'notes: approved in the steering committee' })
    for (let round = 1; round <= 6; round += 1) next({ vpc: 'V', more: `notes: round ${String(round)}` })
    expect(await messages(repository)).toEqual([moved])
  })

  it('say nothing of a plan that was never approved, is new, or was no plan', async () => {
    const repository = repositoryWith({ [file]: plan({}), 'other.plan.yaml': 'version: 1\n' })
    for (let round = 1; round <= 5; round += 1) {
      repository.write({ [file]: plan({ vpc: 'V', more: `notes: round ${String(round)}` }) })
      repository.commit()
    }
    expect(await messages(repository)).toEqual([])
    const files = { 'new.plan.yaml': plan({ vpc: 'V', w: false }), 'other.plan.yaml': plan({ vpc: 'V', w: false }) }
    expect((await check({ repository: repository.folder, files })).out).toBe('')
    expect(
      (await run(['check', '-', '--rule', 'CTL-010'], { repository: repository.folder, stdin: plan({ w: false }) }))
        .out,
    ).toBe('')
  })

  it('ask git no more than they must', async () => {
    const repository = repositoryWith({ [file]: plan({}) })
    for (let round = 1; round <= 5; round += 1) {
      repository.write({ [file]: plan({ vpc: 'V', more: `notes: round ${String(round)}` }) })
      repository.commit()
    }
    vi.mocked(askGit).mockClear()
    expect(await messages(repository)).toEqual([])
    expect(vi.mocked(askGit).mock.calls.map(([words]) => words[0])).toEqual(['log', 'cat-file', 'cat-file', 'log'])
  })

  it('know the first commit, whatever the repository sets', async () => {
    const repository = repositoryWith({ [`sales/${file}`]: plan({ status: 'approved' }) })
    for (const key of ['diff.relative', 'log.follow']) repository.git('config', key, 'true')
    repository.git('config', 'log.showRoot', 'false')
    const files = { [file]: plan({ vpc: 'V', w: false }) }
    const { out } = await check({ repository: join(repository.folder, 'sales'), files }, '--format', 'json')
    expect(out).toContain(moved)
  })

  it('read a plan in a folder as a whole, also from a folder below', async () => {
    const parts = (vpc: string, w: boolean) => ({
      'sales/bay/plan.yaml': `version: 1\nstatus: approved\naccount: { name: Bluebay, vpc: ${vpc}, annual_output_value: 180000000 }\n`,
      'sales/bay/opportunities.yaml': `opportunities:\n  - { id: erp, name: ERP, stage: C, c139: { coach: { w1: ${String(w)}, f1: true, f2: true, c1: clear } } }\n`,
    })
    const repository = repositoryWith(parts('C', true))
    repository.git('switch', '--quiet', '--create', 'work')
    repository.write({ 'sales/bay/goals.yaml': 'goals: []\n' })
    repository.commit()
    const now = parts('V', false)
    const below = {
      'bay/plan.yaml': now['sales/bay/plan.yaml'],
      'bay/opportunities.yaml': now['sales/bay/opportunities.yaml'],
    }
    for (const [folder, files] of [
      ['', now],
      ['sales', below],
    ] as const) {
      const { out } = await check({ repository: join(repository.folder, folder), files }, '--format', 'json')
      expect(out).toContain(moved)
      expect(out).toContain(fallen.replaceAll('"', '\\"'))
    }
  })

  it('follow the branch through a merge', async () => {
    const repository = repositoryWith({ [file]: plan({ status: 'approved' }) })
    repository.git('switch', '--quiet', '--create', 'side')
    repository.write({ [file]: plan({ status: 'approved', w: false }) })
    repository.commit()
    repository.git('switch', '--quiet', 'main')
    repository.write({ 'notes.md': 'x' })
    repository.commit()
    repository.git('merge', '--quiet', '--no-edit', 'side')
    expect(await messages(repository)).toEqual([fallen])
  })

  it('are silent in a shallow clone that does not reach back, and outside a repository', async () => {
    const repository = repositoryWith({ [file]: plan({ status: 'approved' }) })
    repository.write({ [file]: plan({ vpc: 'V', w: false, status: 'approved' }) })
    repository.commit()
    const folder = folderWith({})
    git(folder, 'clone', '--quiet', '--depth', '1', `file://${repository.folder}`, 'clone')
    expect(await messages(repositoryIn(join(folder, 'clone')))).toEqual([])
    const files = { [file]: plan({ vpc: 'V', w: false }) }
    expect(await check({ files })).toMatchObject({ code: 0, out: '', err: '' })
    expect(await check({ files, repository: folderWith({}) })).toMatchObject({ code: 0, out: '', err: '' })
  })

  it('compare nothing that a company has switched off, and count what it has raised', async () => {
    const repository = repositoryWith({ [file]: plan({ status: 'approved' }) })
    const files = (severity: string) => ({
      [file]: plan({ vpc: 'V', w: false }),
      'plan.config.yaml': `playbook: { severities: { SEG-008: ${severity}, CTL-010: off } }\n`,
    })
    expect((await check({ repository: repository.folder, files: files('off') })).out).toBe('')
    expect(await check({ repository: repository.folder, files: files('error') })).toMatchObject({ code: 1 })
  })

  it('count in a portfolio what a company has raised, and git is asked for all plans together', async () => {
    const names = ['a', 'b', 'c', 'd']
    const all = (facts: Facts) => Object.fromEntries(names.map((name) => [`${name}.plan.yaml`, plan(facts)]))
    const repository = repositoryWith(all({ status: 'approved' }))
    const config = { 'plan.config.yaml': 'playbook: { severities: { SEG-008: error } }\n' }
    vi.mocked(askGit).mockClear()
    const world = { repository: repository.folder, files: { ...all({ vpc: 'V' }), ...config } }
    const { out } = await run(['portfolio', '--format', 'json'], world)
    expect(JSON.parse(out).sections.portfolio.flags).toContainEqual({
      rule: 'SEG-008',
      count: 4,
      plans: names.map((name) => `${name}.plan.yaml`),
    })
    expect(vi.mocked(askGit).mock.calls.map(([words]) => words[0])).toEqual([
      ...['rev-parse', 'log'],
      ...['log', 'cat-file', 'cat-file'],
    ])
  })

  it('tell --since only what is new since then', async () => {
    const repository = repositoryWith({ [file]: plan({ status: 'approved' }) })
    repository.git('switch', '--quiet', '--create', 'work')
    repository.write({ [file]: plan({ vpc: 'V', status: 'approved' }) })
    repository.commit()
    const { out } = await repository.since('main', ['--rule', 'SEG-008,CTL-010', '--format', 'json'])
    expect(out).toContain(moved)
  })

  it('run nothing that the repository names', async () => {
    const repository = repositoryWith({ [file]: plan({ status: 'approved' }), '.gitattributes': '*.yaml diff=spy\n' })
    const canary = join(repository.folder, 'canary')
    for (const key of [
      'diff.spy.textconv',
      'diff.spy.command',
      'diff.external',
      'core.fsmonitor',
      'core.pager',
      'log.showSignature',
    ])
      repository.git('config', key, `touch ${canary}; true`)
    repository.git('config', 'log.showSignature', 'true')
    for (let round = 1; round <= 5; round += 1) {
      repository.write({ [file]: plan({ vpc: 'V', w: false, more: `notes: round ${String(round)}` }) })
      repository.git('-c', 'core.fsmonitor=false', 'add', '--all')
      repository.git('-c', 'core.fsmonitor=false', 'commit', '--quiet', '--message', 'change')
    }
    expect(await messages(repository)).toEqual([moved])
    expect(() => readFileSync(canary)).toThrow()
  })
})
