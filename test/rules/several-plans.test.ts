import { describe, expect, it } from 'vitest'
import { run } from '../support.js'
import { findings, today, verdicts, type Found } from './findings.js'

/** What a rule says of several plans that are checked together, plan by plan. */
const together = async (
  code: string,
  plans: Readonly<Record<string, string>>,
  lang: 'en' | 'zh' = 'en',
): Promise<Readonly<Record<string, readonly Found[]>>> => {
  const files = Object.fromEntries(
    Object.entries(plans).map(([name, fragment]) => [`${name}.plan.yaml`, `version: 1\n${fragment}\n`]),
  )
  const argv = ['check', ...Object.keys(files), '--rule', code, '--format', 'json', '--as-of', today, '--lang', lang]
  const { out } = await run(argv, { files })
  const { plans: found } = JSON.parse(out) as { plans: { file: string; diagnostics: Found[] }[] }
  return Object.fromEntries(found.map(({ file, diagnostics }) => [file.replace('.plan.yaml', ''), diagnostics]))
}

const short = async (plans: Readonly<Record<string, string>>): Promise<Readonly<Record<string, readonly string[]>>> =>
  Object.fromEntries(
    Object.entries(await together('ORG-001', plans)).map(([name, found]) => [
      name,
      found.map(({ severity, path }) => `${severity} ${path}`),
    ]),
  )

const group = 'account: { name: 长河集团 }'
const east = 'account: { name: 长河华东, parent: 长河集团 }'
const south = 'account: { name: 长河华南, parent: 长河集团 }'
const other = 'account: { name: 北风食品 }'
const deal = 'opportunities: [{ id: a, name: 网络升级 }]'
const withPolicy = (plan: string) => plan.replace(' }', ', policy_from_parent: 集团框架协议 }')

describe('ORG-001 group-without-plans: the parent', () => {
  it('of a plan that is checked alone may have a plan, so it is only mentioned', async () => {
    expect(await verdicts('ORG-001', east)).toEqual(['info plan /account/parent'])
    const [one] = await findings('ORG-001', east)
    expect(one?.hint).toBe(
      'Check it together with the plan of "长河集团", as in "plan check FOLDER"; if there is none, write one.',
    )
  })

  it('is missing among several plans', async () => {
    expect(await short({ east, other })).toEqual({ east: ['warning /account/parent'], other: [] })
    const [one] = (await together('ORG-001', { east, other }))['east'] ?? []
    expect(one?.message).toBe('"长河华东" belongs to "长河集团", which has no plan among those looked at')
    expect(one?.hint).toBe('Write a plan for the parent, with the same name or id that "parent" gives.')
  })

  it('is found by the name of its account or by the id of its plan', async () => {
    expect(await short({ east, group })).toEqual({ east: [], group: [] })
    const byId = 'account: { name: 长河华东, parent: changhe }'
    expect(await short({ byId, group: `id: changhe\n${group}` })).toEqual({ byId: [], group: [] })
    expect(await short({ byId, changhe: group })).toEqual({ byId: ['warning /account/parent'], changhe: [] })
  })

  it('is asked for only where it is named', async () => {
    expect(await verdicts('ORG-001', 'account: { name: 长河集团, subsidiaries: [长河华东] }')).toEqual([])
    expect(await verdicts('ORG-001', `modules: [hierarchy]\n${group}`)).toEqual([])
  })
})

describe('ORG-001 group-without-plans: the policy of the head office', () => {
  const noDeal = 'warning /opportunities'

  it('holds for siblings without a deal', async () => {
    const plans = { group, east: `${withPolicy(east)}\n${deal}`, south }
    expect(await short(plans)).toEqual({ group: [], east: [], south: [noDeal] })
    const told = await together('ORG-001', plans)
    expect(told['south']?.[0]?.message).toBe(
      '"长河华南" is bound by a policy of "长河集团" (see the plan of "长河华东"), and there is no deal to show for it',
    )
    expect(told['south']?.[0]?.hint).toBe(
      'Ask the colleagues of 长河华东 how they came to their deals, and record the first opportunity here, "potential" if it is no more yet.',
    )
    const zh = await together('ORG-001', plans, 'zh')
    expect(zh['south']?.[0]?.message).toBe(
      '“长河集团”的政策（见“长河华东”的计划）对“长河华南”同样有效，这里却没有对应的商机',
    )
  })

  it('is told by the plan of the head office as well', async () => {
    const plans = { group: withPolicy(group), east, south }
    expect(await short(plans)).toEqual({ group: [], east: [noDeal], south: [noDeal] })
    const [one] = (await together('ORG-001', plans))['east'] ?? []
    expect(one?.message).toContain('(see the plan of "长河集团")')
    expect(one?.hint).toBe(
      'Agree with the colleagues of 长河华南 who tries it first, and record the first opportunity, "potential" if it is no more yet.',
    )
  })

  it('is the own one where the plan tells it', async () => {
    const [one] =
      (await together('ORG-001', { group, east: withPolicy(east), south: `${south}\n${deal}` }))['east'] ?? []
    expect(one?.message).toBe('"长河华东" is bound by a policy of "长河集团", and there is no deal to show for it')
  })

  it.each([
    ['open', deal, []],
    ['potential', 'opportunities: [{ id: a, name: 网络升级, kind: potential }]', []],
    ['won', 'opportunities: [{ id: a, name: 网络升级, stage: F }]', []],
    ['lost', 'opportunities: [{ id: a, name: 网络升级, status: lost }]', [noDeal]],
    ['on hold', 'opportunities: [{ id: a, name: 网络升级, status: on_hold }]', [noDeal]],
  ])('is used by a deal that is %s', async (_, deals, expected) => {
    expect((await short({ group: withPolicy(group), east: `${east}\n${deals}`, south }))['east']).toEqual(expected)
  })

  it('says nothing without siblings, without a policy, or for the parent itself', async () => {
    expect(await short({ group: withPolicy(group), east })).toEqual({ group: [], east: [] })
    expect(await short({ group, east, south })).toEqual({ group: [], east: [], south: [] })
    expect(await verdicts('ORG-001', withPolicy(east))).toEqual(['info plan /account/parent'])
  })
})

it('ORG-001 finds the group under pseudonyms as well', async () => {
  const plans = {
    'a.plan.yaml': `version: 1\n${withPolicy(south)}\n`,
    'b.plan.yaml': `version: 1\nid: changhe\naccount: { name: 长河集团, subsidiaries: [长河华南, 长河海外] }\n`,
    'c.plan.yaml': `version: 1\naccount: { name: 长河华东, parent: changhe }\n${deal}\n`,
  }
  const argv = ['show', 'accounts', ...Object.keys(plans), '--redact-names', '--as-of', today]
  for (const format of ['text', 'json', 'markdown']) {
    const { out } = await run([...argv, '--format', format], { files: plans })
    expect(out).not.toMatch(/长河|changhe/)
    expect(out).toContain('Customer 1')
    expect(out).toContain('Company 2.2')
    expect(out).not.toContain('Company 1.0')
    expect(out).not.toContain('has no plan among')
    expect(out).toContain('is bound by a policy')
  }
})

describe('ORG-002 survey-not-finished', () => {
  const account = (takeover: string) => `account: { name: 长河仪表, takeover: { ${takeover} } }`
  const late = ['info plan /account/takeover/phase']

  it.each([
    ['phase: visit_survey, assigned_on: 2026-05-31', []],
    ['phase: visit_survey, assigned_on: 2026-05-30', late],
    ['phase: grading, assigned_on: 2026-05-30', []],
    ['phase: focus_and_overview, assigned_on: 2026-05-30', []],
    ['assigned_on: 2026-05-30', []],
    ['phase: visit_survey', []],
  ])('%s', async (keys, expected) => {
    expect(await verdicts('ORG-002', account(keys))).toEqual(expected)
  })

  it('asks nothing of an account that was not taken over', async () => {
    expect(await verdicts('ORG-002', 'modules: [takeover]')).toEqual([])
  })

  it('goes by the days of the playbook', async () => {
    const config = 'playbook: { limits: { takeover_survey_days: 29 } }'
    const [one] = await findings('ORG-002', account('phase: visit_survey, assigned_on: 2026-05-31'), { config })
    expect(one?.message).toBe(
      '"长河仪表" was taken over 30 days ago and is still in the phase "visit and survey", which should end after 29 days',
    )
  })
})
