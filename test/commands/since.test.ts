import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withoutGit } from '../git.js'
import { repositoryWith, type Repository } from './repository.js'

/** A plan with deals that have got to a stage without proof, which is one finding each. */
const plan = (account: string, deals: readonly string[], more = ''): string =>
  [
    'version: 1',
    `account: { name: ${account} }`,
    ...(deals.length > 0 ? ['opportunities:'] : []),
    ...deals.map((deal) => `  - { id: ${deal}, name: ${deal}, stage: C }`),
    more,
  ].join('\n')

const bluebay = 'bluebay.plan.yaml'
const redwood = 'redwood.plan.yaml'
const before = { [bluebay]: plan('Bluebay', ['energy']), [redwood]: plan('Redwood', ['service']) }

const only = ['--rule', 'OPP-001']

/** What a check finds, a line each. */
const found = (out: string): readonly string[] => out.split('\n').filter((line) => /^\S+:\d+:\d+ /.test(line))

type Section = { new: number; worse: object[]; fixed: { subject: string }[] }

const dataOf = async (repository: Repository, argv = only) => {
  const { out } = await repository.since('main', [...argv, '--format', 'json'])
  return JSON.parse(out) as {
    plans: { file: string; diagnostics: { subject: string }[]; sections: { since: Section } }[]
    sections: { since: Record<string, unknown> }
  }
}

describe.skipIf(withoutGit)('plan check --since', () => {
  it('shows exactly the new finding, and what was fixed, and counts nothing else', async () => {
    const repository = repositoryWith(before)
    repository.git('switch', '--quiet', '--create', 'work')
    repository.write({ [bluebay]: plan('Bluebay', ['scheduling']) })
    repository.commit()
    const { code, out, err } = await repository.since('main', only)
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatchInlineSnapshot(`
      "bluebay.plan.yaml:4:5  ✗ error  OPP-001 stage-without-proof
        "scheduling" stands at stage C, and no dated key result is recorded for stages
        A, B
        4 │   - { id: scheduling, name: scheduling, …
          │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: Write in "key_results" the day and the evidence for stage A (the
              customer's need is understood), or move the deal back to stage A.

      Bluebay · Changes
      ─────────────────
      What moved
      - ! gone: energy
      - ✓ new: scheduling (stage C)

      Fixed
      ✗ "energy" stands at stage C, and no dated key result is recorded for stages A,
        B (OPP-001)

      Since main (f45a4e0)
      ────────────────────
      Plan     Complete  New  Fixed
      ───────  ────────  ───  ─────
      Bluebay  4.3%      ✗ 1    ✓ 1

      1 plan without a change.

      1 error in 2 plans
      "
    `)
    expect((await repository.since('main', [...only, '--lang', 'zh'])).out).toMatchInlineSnapshot(`
      "bluebay.plan.yaml:4:5  ✗ 错误  OPP-001 stage-without-proof
        “scheduling”已写到阶段 C，但阶段 A、B 没有写明达成日期的关键结果
        4 │   - { id: scheduling, name: scheduling, …
          │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        建议：请在“key_results”中写明阶段 A
              关键结果（已了解客户需求）的日期和证据，否则把商机退回阶段 A。

      Bluebay · 变化
      ──────────────
      有哪些变化
      - ! 已移除：energy
      - ✓ 新增：scheduling（阶段 C）

      已解决
      ✗ “energy”已写到阶段 C，但阶段 A、B 没有写明达成日期的关键结果 (OPP-001)

      自 main（f45a4e0）以来
      ──────────────────────
      计划     完整度  新增  已解决
      ───────  ──────  ────  ──────
      Bluebay  4.3%     ✗ 1     ✓ 1

      1 份计划没有变化。

      2 份计划：1 个错误
      "
    `)
  })

  it.each([
    ['lines that move', { [bluebay]: `# one\n\n# two\n${before[bluebay]}` }],
    [
      'another order',
      { [bluebay]: `account: { name: Bluebay }\nversion: 1\n${before[bluebay].split('\n').slice(2).join('\n')}` },
    ],
    ['another name of the file', { [bluebay]: undefined, 'deals/bay.plan.yaml': before[bluebay] }],
    [
      'a file that becomes a folder',
      {
        [bluebay]: undefined,
        'bay/plan.yaml': plan('Bluebay', []),
        'bay/opportunities.yaml': 'opportunities:\n  - { id: energy, name: energy, stage: C }\n',
      },
    ],
    ['a finding less grave', { 'plan.config.yaml': 'playbook: { severities: { OPP-001: info } }\n' }],
  ])('is silent about %s', async (_, files) => {
    const repository = repositoryWith(before)
    repository.write(files)
    expect(await repository.since('main', only)).toMatchObject({ code: 0, out: '', err: '' })
    expect((await dataOf(repository)).sections.since).toMatchObject({
      plans: 2,
      changed: 0,
      new: 0,
      known: 2,
      fixed: 0,
    })
  })

  it('tells what a plan was called', async () => {
    const repository = repositoryWith(before)
    repository.write({ [bluebay]: undefined, 'bay.plan.yaml': plan('Bluebay', []) })
    const { out } = await repository.since('main', only)
    expect(out).toContain('It was "bluebay.plan.yaml" then.')
    const { plans } = await dataOf(repository)
    expect(plans[0]?.sections.since).toMatchObject({
      compared: 'compared',
      former_file: bluebay,
      fixed: [{ subject: 'energy' }],
    })
  })

  it('counts a finding that weighs more', async () => {
    const statement = (status: string) => plan('Bluebay', [], `status: ${status}\n`)
    const repository = repositoryWith({ [bluebay]: statement('draft') })
    repository.write({ [bluebay]: statement('in_review') })
    const argv = ['--rule', 'PLN-001']
    const { plans } = await dataOf(repository, argv)
    const { new: news, worse = [], fixed } = plans[0]?.sections.since ?? ({} as Partial<Section>)
    expect(new Set(worse.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ rule: 'PLN-001', subject: 'plan', severity_before: 'warning', severity: 'error' })]),
    )
    expect({ news, fixed }).toEqual({ news: worse.length, fixed: [] })
    const { code, out } = await repository.since('main', argv)
    expect(code).toBe(1)
    expect(out).toMatch(/of the new findings were there before and weigh more now/)
  })

  it('sees that one thing was mended and another broken, though one rule says both of the plan', async () => {
    const repository = repositoryWith({
      [bluebay]: plan('Bluebay', [], 'owner: lead\nteam: [{ id: lead, name: Ann }]\n'),
    })
    repository.write({
      [bluebay]: plan('Bluebay', [], 'team: [{ id: lead, name: Ann, role: account_manager, level: 2 }]\n'),
    })
    const { plans } = await dataOf(repository, ['--rule', 'PLN-001'])
    expect(plans[0]?.sections.since).toMatchObject({ new: 1, fixed: [{ subject: 'plan' }] })
  })

  it('does not count what others have added to the branch since', async () => {
    const repository = repositoryWith({ [bluebay]: plan('Bluebay', ['energy', 'service']) })
    repository.git('switch', '--quiet', '--create', 'work')
    repository.write({ [bluebay]: plan('Bluebay', ['energy', 'service', 'scheduling']) })
    repository.commit()
    repository.git('switch', '--quiet', 'main')
    repository.write({ [bluebay]: plan('Bluebay', []) })
    repository.commit()
    repository.git('switch', '--quiet', 'work')
    const { out } = await repository.since('main', only)
    expect(found(out)).toEqual([`${bluebay}:6:5  ✗ error  OPP-001 stage-without-proof`])
    expect(out).toMatch(/[0-9a-f]{7} is where this branch left main\./)
  })

  it('takes all findings of a new plan for new', async () => {
    const repository = repositoryWith({ [redwood]: before[redwood] })
    repository.write({ [bluebay]: before[bluebay] })
    const { code, out } = await repository.since('main')
    expect(code).toBe(1)
    expect(out).toContain('The plan is new: all that is found in it counts.')
    expect(out).toContain('new → incomplete')
    expect(found(out).every((line) => line.startsWith(bluebay))).toBe(true)
  })

  it.each([
    ['could not be read then', `version: 1\n  account: [`, before[bluebay], /The plan could not be read then/],
    ['was larger than a plan may be then', `# ${'x'.repeat(10_000_001)}`, before[bluebay], /could not be read then/],
    [
      'can no longer be read',
      before[bluebay],
      'version: 1\nacount: { name: Bluebay }\n',
      /neither fixed\s+nor confirmed/,
    ],
  ])('says it of a plan that %s', async (_, old, now, words) => {
    const repository = repositoryWith({ [bluebay]: old })
    repository.write({ [bluebay]: now })
    const { code, out } = await repository.since('main')
    expect(code).toBe(1)
    expect(out).toMatch(words)
    expect(out).toContain('cannot be')
    const { plans } = await dataOf(repository, [])
    expect(plans[0]?.sections.since.fixed.filter(({ subject }) => subject === 'energy')).toEqual([])
  })

  it('still knows a problem of format that was there', async () => {
    const wrong = 'version: 1\naccount: { name: Bluebay, tear: V }\n'
    const repository = repositoryWith({ [bluebay]: wrong })
    repository.write({ [bluebay]: `# moved\n${wrong}` })
    expect(await repository.since('main')).toMatchObject({ code: 0, out: '', err: '' })
    repository.write({ [bluebay]: wrong.replace('tear: V', 'tear: V, nmae: x') })
    expect(found((await repository.since('main')).out)).toHaveLength(1)
  })

  it('reads what links stood for, and plans above the working folder', async () => {
    const repository = repositoryWith({
      'shared/opportunities.yaml': 'opportunities:\n  - { id: energy, name: energy, stage: C }\n',
      'sales/bay/plan.yaml': plan('Bluebay', []),
      'other.plan.yaml': plan('Redwood', ['service']),
    })
    symlinkSync('../../shared/opportunities.yaml', join(repository.folder, 'sales/bay/opportunities.yaml'))
    repository.commit()
    const known = { plans: 2, changed: 0, known: 2 }
    expect((await dataOf(repository)).sections.since).toMatchObject(known)
    const files = Object.fromEntries(
      ['bay/plan.yaml', 'bay/opportunities.yaml', '../other.plan.yaml'].map((name) => [
        name,
        readFileSync(join(repository.folder, 'sales', name)),
      ]),
    )
    const argv = ['bay', '../other.plan.yaml', ...only, '--format', 'json']
    const { out } = await repository.since('main', argv, { in: 'sales', files })
    expect(JSON.parse(out)).toMatchObject({ sections: { since: known } })
  })

  it('compares what comes through a pipe with the plan of that account', async () => {
    const repository = repositoryWith(before)
    const stdin = plan('Redwood', ['service', 'tools'])
    const { out } = await repository.since('main', ['-', ...only], { stdin })
    expect(found(out)).toEqual(['<stdin>:5:5  ✗ error  OPP-001 stage-without-proof'])
  })

  it('asks for a share of completeness only where it was reached', async () => {
    const repository = repositoryWith({ [bluebay]: plan('Bluebay', ['energy']) })
    repository.write({ [bluebay]: plan('Bluebay', ['energy'], 'owner: lead\nteam: [{ id: lead, name: Ann }]\n') })
    expect(await repository.since('main', [...only, '--min-complete', '90'])).toMatchObject({ code: 0 })
  })

  it('goes with a baseline: what that knows is not new', async () => {
    const repository = repositoryWith(before)
    repository.write({ [bluebay]: plan('Bluebay', ['energy', 'scheduling', 'tools']) })
    const entry = '{ rule: OPP-001, subject: tools, severity: error }'
    repository.write({ 'known.yaml': `version: 1\nplans:\n  - plan: Bluebay\n    findings:\n      - ${entry}\n` })
    const { out } = await repository.since('main', [...only, '--baseline', 'known.yaml'])
    expect(found(out)).toEqual([`${bluebay}:5:5  ✗ error  OPP-001 stage-without-proof`])
  })

  it('is not mixed with what would be', async () => {
    const repository = repositoryWith(before)
    const { code, err } = await repository.since('main', [bluebay, '--what-if', 'energy.stage=A'])
    expect({ code, err }).toEqual({
      code: 2,
      err: 'plan: --since says what has changed, --what-if what would; use one of them\n',
    })
  })

  it('says at a terminal how much it does not show', async () => {
    const repository = repositoryWith(before)
    const { err } = await repository.since('main', only, { terminal: true })
    expect(err).toBe('2 plans, nothing to mend; 2 known findings not shown\n')
  })
})
