import { describe, expect, it } from 'vitest'
import { run } from '../support.js'

const plan = `version: 1
account: { name: 示例公司 }
currency: CNY
team:
  - { id: rep, name: 赵宁, role: account_manager, level: 1 }
  - { id: buddy, name: 孙岚, role: service, level: 1 }
opportunities:
  - id: big
    name: 大单
    stage: C
    amount: 1000
    buyer_step: supplier_survey_screening
    expected_close_on: 2026-12-31
    team: [rep]
    next_action: { what: 汇报, owner: rep, due: 2026-07-10 }
    stage_history: [{ stage: C, entered_on: 2026-06-05 }]
    key_results: [{ stage: A, achieved_on: 2026-05-01 }]
`

const stage = (name: string, win: number, conversion: number, days: string, rest: string): string =>
  `{ name: { en: ${name}, zh: ${name}期 }, win_rate: ${String(win)}, conversion: ${String(conversion)}${days}, ${rest} }`

/** A company's own ladder: other names, numbers, people and actions under the same codes. */
const own = `plans: ['*.plan.yaml']
playbook:
  ladder: ours
  ladders:
    ours:
      A: ${stage('Sniff', 5, 50, ', planned_days: 3', 'participants: [account_manager], key_result: { en: a lead, zh: 有线索 }, buyer_step: need_and_initiation, key_actions: {}')}
      B: ${stage('Talk', 20, 50, ', planned_days: 3', 'participants: [account_manager], key_result: { en: a talk, zh: 谈过 }, buyer_step: need_and_initiation, key_actions: {}')}
      C: ${stage('Prove', 40, 50, ', planned_days: 30', 'participants: [service], key_result: { en: a proof, zh: 有样机 }, buyer_step: supplier_survey_screening, key_actions: { C1: { en: show it, zh: 演示 } }')}
      D: ${stage('Haggle', 60, 50, '', 'participants: [finance], key_result: { en: a price, zh: 有价格 }, buyer_step: tender_evaluation, key_actions: {}')}
      E: ${stage('Sign', 80, 80, '', 'participants: [account_manager], key_result: { en: a signature, zh: 已签字 }, buyer_step: purchase_commitment, key_actions: {}')}
      F: ${stage('Serve', 100, 100, '', 'participants: [service], key_result: { en: paid, zh: 已付款 }, buyer_step: install_implement, key_actions: {}')}
`

const on = async (argv: readonly string[], config: string) => {
  const { out, err, code } = await run([...argv, '--as-of', '2026-06-30'], {
    files: { 'a.plan.yaml': plan, 'plan.config.yaml': config },
  })
  expect(err).toBe('')
  return { out, code }
}

type Json = {
  plans: [
    { diagnostics: { rule: string; message: string; hint: string }[]; sections: { pipeline: Record<string, unknown> } },
  ]
}

const json = async (argv: readonly string[], config: string): Promise<Json> =>
  JSON.parse((await on([...argv, '--format', 'json'], config)).out) as Json

const rulesOf = async (config: string): Promise<readonly string[]> =>
  (await json(['check', '--rule', 'OPP,COV-008', '--fail-on', 'never'], config)).plans[0].diagnostics.map(
    ({ rule }) => rule,
  )

const shipped = "plans: ['*.plan.yaml']\n"

describe('a ladder of the company', () => {
  it('changes every figure without a line of code', async () => {
    const figures = async (config: string) => {
      const { pipeline } = (await json(['pipeline'], config)).plans[0].sections
      return pipeline
    }
    expect(await figures(shipped)).toMatchObject({
      open_weighted: 500,
      open_chained: 270,
      opportunities: [{ planned_days: 10, overdue_days: 15 }],
      stalled: { count: 1 },
      demands: [
        {
          next_stage: 'D',
          key_actions: 12,
          buyer_step_needed: 'tender_evaluation',
          missing_participants: ['consultant', 'director'],
        },
      ],
    })
    expect(await figures(own)).toMatchObject({
      open_weighted: 400,
      // 0.5 × 0.5 × 0.8.
      open_chained: 200,
      opportunities: [{ planned_days: 30, overdue_days: 0 }],
      stalled: { count: 0 },
      demands: [
        { next_stage: 'D', key_actions: 1, buyer_step_needed: 'tender_evaluation', missing_participants: ['finance'] },
      ],
    })
    expect(await figures(`${shipped}playbook: { ladder: long_cycle }\n`)).toMatchObject({
      open_weighted: 500,
      open_chained: 270,
      opportunities: [{ planned_days: 60, overdue_days: 0 }],
    })
  })

  it('changes what the rules ask for', async () => {
    // Shipped: stage B unproved, overdue, no competitor, buyer behind, no consultant.
    expect(await rulesOf(shipped)).toEqual(expect.arrayContaining(['OPP-001', 'OPP-002', 'OPP-011', 'COV-008']))
    const ours = await rulesOf(own)
    expect(ours).toEqual(expect.arrayContaining(['OPP-001', 'COV-008']))
    expect(ours).not.toContain('OPP-002')
    expect(ours).not.toContain('OPP-011')
    const { diagnostics } = (await json(['check', '--rule', 'OPP-001,COV-008', '--fail-on', 'never'], own)).plans[0]
    const words = diagnostics.map(({ message, hint }) => `${message} ${hint}`).join('\n')
    expect(words).toContain('a talk')
    expect(words).toContain('service')
  })

  it('gives its names to every view', async () => {
    for (const argv of [['pipeline'], ['review'], ['explain', 'stage', 'C']]) {
      expect((await on([...argv, '--lang', 'zh'], own)).out).toContain('Prove期')
      expect((await on([...argv, '--lang', 'en'], own)).out).not.toContain('validate the solution')
    }
    expect((await on(['explain', 'stage', 'C'], own)).out).toContain('A proof.')
  })
})

describe('a set of labels', () => {
  it.each([
    ['four_stage', '方案阶段', 'solution'],
    ['six_phase', '提案阶段', 'proposal'],
  ])('%s renames the stages and changes no figure', async (set, chinese, english) => {
    const config = `${shipped}playbook: { stage_labels: ${set} }\n`
    expect((await on(['pipeline', '--lang', 'zh'], config)).out).toContain(chinese)
    expect((await on(['pipeline', '--lang', 'en'], config)).out).toContain(english)
    expect(await json(['pipeline'], config)).toEqual(await json(['pipeline'], shipped))
  })
})
