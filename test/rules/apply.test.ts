import { describe, expect, it } from 'vitest'
import { allRules, selectionOf } from '../../src/rules/select.js'
import { run } from '../support.js'
import { verdicts } from './findings.js'

const uncovered = `team: [{ id: lead, name: 秦昭 }]
relationships:
  people:
    - { id: gm, name: 何总, roles: [decision_maker], influence: high }
    - { id: cfo, name: 方思, roles: [approver], influence: high }
`

const waiver = (changes: string, subject = 'gm') =>
  `${uncovered}waivers:
  - { rule: COV-002, subject: ${subject}, reason: 下周介绍, owner: lead, until: 2026-06-30${changes} }
`

const gm = 'error gm /relationships/people/0/coverage'
const cfo = 'error cfo /relationships/people/1/coverage'

describe('a waiver', () => {
  it('takes away the finding of one rule about one subject, and no other', async () => {
    expect(await verdicts('COV-002', uncovered)).toEqual([gm, cfo])
    expect(await verdicts('COV-002', waiver(''))).toEqual([cfo])
    expect(await verdicts('COV-002', waiver('', 'plan'))).toEqual([gm, cfo])
    expect(await verdicts('STK-001', waiver(''))).toEqual(await verdicts('STK-001', uncovered))
  })

  it('holds on its last day, and not after it', async () => {
    expect(await verdicts('COV-002', waiver(''), { asOf: '2026-06-30' })).toEqual([cfo])
    expect(await verdicts('COV-002', waiver(''), { asOf: '2026-07-01' })).toEqual([gm, cfo])
    expect(await verdicts('WVR-001', waiver(''), { asOf: '2026-06-30' })).toEqual([])
    expect(await verdicts('WVR-001', waiver(''), { asOf: '2026-07-01' })).toEqual(['error gm /waivers/0/until'])
  })
})

describe('severities', () => {
  const config = (severity: string) => `playbook: { severities: { COV-002: ${severity} } }\n`

  it('come from the playbook where it says so', async () => {
    expect(await verdicts('COV-002', uncovered, { config: config('info') })).toEqual([
      gm.replace('error', 'info'),
      cfo.replace('error', 'info'),
    ])
    expect(await verdicts('COV-002', uncovered, { config: config('off') })).toEqual([])
  })

  it('of the completeness group are warnings while the plan is a draft, whatever the playbook says', async () => {
    const [draft] = await verdicts('PLN-003', 'status: draft')
    const [inReview] = await verdicts('PLN-003', 'status: in_review')
    expect([draft, inReview].map((one) => one?.split(' ')[0])).toEqual(['warning', 'error'])
    const strict = 'playbook: { severities: { PLN-003: error } }\n'
    expect((await verdicts('PLN-003', 'status: draft', { config: strict }))[0]).toMatch(/^warning/)
    expect((await verdicts('PLN-003', '', {}))[0]).toMatch(/^warning/)
  })

  it('of other rules do not change with the status', async () => {
    expect(await verdicts('COV-002', `status: draft\n${uncovered}`)).toEqual([gm, cfo])
    expect(await verdicts('COV-002', `status: approved\n${uncovered}`)).toEqual([gm, cfo])
  })
})

describe('a list of rules', async () => {
  const rules = await allRules()
  const codes = (list: string) => [...selectionOf(list, rules).rules].map(({ code }) => code)
  const named = rules.find(({ code }) => code === 'REL-002')?.name ?? ''

  it.each([
    ['REL-002', ['REL-002']],
    ['rel-002', ['REL-002']],
    [named, ['REL-002']],
    ['REL-002..004', ['REL-002', 'REL-003', 'REL-004']],
    ['REL-002..REL-003', ['REL-002', 'REL-003']],
    ['CTL-008..099', ['CTL-008', 'CTL-009', 'CTL-010']],
    [' PRV-002 , PRV-001 ,', ['PRV-002', 'PRV-001']],
    ['PRV', ['PRV-001', 'PRV-002', 'PRV-003']],
    ['privacy', ['PRV-001', 'PRV-002', 'PRV-003']],
  ])('%s', (list, expected) => {
    expect(codes(list)).toEqual(expected)
    expect(selectionOf(list, rules).unknown).toEqual([])
  })

  it.each(['REL-999', 'nobody', 'REL-002..STK-004', 'XXX', 'REL-004..002', 'REL-2'])('%s means nothing', (word) => {
    expect(selectionOf(word, rules)).toEqual({ rules: new Set(), unknown: [word] })
  })

  it('that means nothing is refused with what may be written', async () => {
    const files = { 'demo.plan.yaml': 'version: 1\naccount: { name: 示例公司 }\n' }
    for (const flag of ['--rule', '--except']) {
      const { code, out, err } = await run(['check', 'demo.plan.yaml', flag, 'PRV,CVO-002'], { files })
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(`${flag} does not know the rule "CVO-002"`)
      const empty = await run(['check', 'demo.plan.yaml', flag, ','], { files })
      expect([empty.code, empty.out]).toEqual([2, ''])
      expect(empty.err).toContain(`${flag} names no rule`)
    }
  })

  it('keeps and leaves out', async () => {
    const files = { 'demo.plan.yaml': 'version: 1\naccount: { name: 示例公司 }\nstatus: in_review\n' }
    const found = async (...argv: string[]) => {
      const { out } = await run(['check', 'demo.plan.yaml', '--format', 'json', ...argv], { files })
      const { plans } = JSON.parse(out) as { plans: [{ diagnostics: { rule: string }[] }] }
      return new Set(plans[0].diagnostics.map(({ rule }) => rule))
    }
    const all = await found()
    expect(all).toContain('PLN-003')
    expect(all).toContain('SEG-001')
    expect(await found('--rule', 'SEG')).toEqual(new Set([...all].filter((code) => code.startsWith('SEG'))))
    expect(await found('--except', 'SEG,PLN-003')).toEqual(
      new Set([...all].filter((code) => !code.startsWith('SEG') && code !== 'PLN-003')),
    )
    expect(await found('--rule', 'PLN', '--except', 'PLN-003')).toEqual(
      new Set([...all].filter((code) => code.startsWith('PLN') && code !== 'PLN-003')),
    )
  })
})
