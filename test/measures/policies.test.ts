import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  elementIds,
  hasDealElement,
  hasPlanElement,
  isDealElement,
  isPlanElement,
} from '../../src/measures/elements.js'
import { missingElements, policiesOf, requiredOf, underPolicies } from '../../src/measures/policies.js'
import type { Context } from '../../src/plan/context.js'
import type { Plan } from '../../src/plan/plan.js'
import type { Playbook, Policy } from '../../src/playbook/playbook.js'
import { elementWords } from '../../src/report/policy-words.js'
import { readSchema } from '../schemas/schema.js'
import { contextAt, planOf, playbook } from './fixtures.js'

const under = (policies: string, changes: Partial<Playbook> = {}): Context => ({
  ...contextAt('2026-06-30'),
  playbook: { ...playbook, ...changes, policies: parse(policies) as Policy[] },
})

const applying = (when: string, plan: Plan, changes: Partial<Playbook> = {}) =>
  policiesOf(plan, under(`[{ when: ${when}, require: [spin] }]`, changes)).map(({ deals }) =>
    deals.map(({ thing }) => thing.id),
  )

const deals =
  'opportunities: [{ id: big, name: B, stage: C, amount: 2000000 }, { id: small, name: S, stage: C, amount: 1999999.99 }]'

describe('for whom a policy is', () => {
  it.each([
    ['{ tier: [V] }', 'account: { name: X, vpc: V }', 1],
    ['{ tier: [V] }', 'account: { name: X, vpc: C }', 0],
    ['{ tier: [V, C] }', 'account: { name: X, vpc: C }', 1],
    // Unknown is not met.
    ['{ tier: [P, C, V] }', 'account: { name: X }', 0],
    ['{ lifecycle: [customer] }', 'account: { name: X, lifecycle: customer }', 1],
    ['{ lifecycle: [customer] }', 'account: { name: X, lifecycle: prospect }', 0],
    ['{ lifecycle: [customer] }', 'account: { name: X }', 0],
    ['{ status: [draft] }', 'account: { name: X }', 1],
    ['{ status: [draft] }', 'status: approved', 0],
    ['{ status: [in_review, approved] }', 'status: approved', 1],
    // All must hold.
    ['{ tier: [V], lifecycle: [customer] }', 'account: { name: X, vpc: V, lifecycle: customer }', 1],
    ['{ tier: [V], lifecycle: [customer] }', 'account: { name: X, vpc: V, lifecycle: prospect }', 0],
    ['{ tier: [V], status: [approved] }', 'account: { name: X, vpc: V }', 0],
    ['{}', 'notes: x', 1],
  ])('%s with %s', (when, plan, count) => {
    expect(applying(when, planOf(plan))).toHaveLength(count)
  })

  it('is everybody where nothing is said', () => {
    expect(policiesOf(planOf('notes: x'), under('[{ require: [spin] }]'))).toHaveLength(1)
    expect(policiesOf(planOf('notes: x'), under('[]'))).toEqual([])
  })

  it('is a deal from the amount on, which is known, and that may still be won', () => {
    const from = '{ deal_amount_from: 2000000 }'
    expect(applying(from, planOf(deals))).toEqual([['big']])
    const others = ['status: lost', 'status: on_hold', 'status: won', 'kind: potential', 'stage: F']
    for (const other of others)
      expect(applying(from, planOf(`opportunities: [{ id: big, name: B, amount: 9000000, ${other} }]`))).toEqual([])
    expect(applying(from, planOf('opportunities: [{ id: big, name: B, stage: C }]'))).toEqual([])
    expect(applying(from, planOf('opportunities: [{ id: big, name: B, amount: 9000000 }]'))).toEqual([['big']])
    expect(applying(from, planOf('notes: x'))).toEqual([])
  })

  it('counts amounts in the currency of the segmentation', () => {
    const plan = planOf('currency: EUR\nopportunities: [{ id: big, name: B, currency: USD, amount: 300000 }]')
    const from = '{ deal_amount_from: 2000000 }'
    expect(applying(from, plan)).toEqual([])
    const rate = { from: 'USD', to: 'CNY', rate: 7, date: '2026-01-01' }
    expect(applying(from, plan, { exchange_rates: [rate] })).toEqual([['big']])
    expect(applying(from, plan, { exchange_rates: [{ ...rate, rate: 6 }] })).toEqual([])
    const own = planOf('currency: USD\nopportunities: [{ id: big, name: B, amount: 300000 }]')
    expect(applying(from, own, { exchange_rates: [rate] })).toEqual([['big']])
  })

  it('is every deal that may still be won where no amount is said', () => {
    expect(applying('{}', planOf(deals))).toEqual([['big', 'small']])
  })
})

describe('what a plan is judged by', () => {
  const vip = planOf(`account: { name: X, vpc: V }\n${deals}`)

  it('is what it was without a policy for it, or with one that only requires', () => {
    for (const policies of ['[]', '[{ require: [spin] }]', '[{ when: { tier: [C] }, limits: { people: 9 } }]']) {
      const context = under(policies)
      expect(underPolicies(vip, context)).toBe(context)
    }
  })

  it('is changed value by value, the later policy last', () => {
    const own = underPolicies(
      vip,
      under(`
- { when: { tier: [V] }, limits: { people: 9, team_members: 4 }, from_stage: { watch: A }, severities: { COV-005: error } }
- { limits: { people: 8 }, severities: { COV-006: off } }
- { when: { tier: [P] }, limits: { people: 1 } }
`),
    )
    expect(own.playbook.limits).toEqual({ ...playbook.limits, people: 8, team_members: 4 })
    expect(own.playbook.from_stage).toEqual({ ...playbook.from_stage, watch: 'A' })
    expect(own.playbook.severities).toEqual({ 'COV-005': 'error', 'COV-006': 'off' })
    expect(own.deals).toBeUndefined()
    expect(own.asOf).toBe('2026-06-30')
  })

  it.each([
    ['limits: { people: 9 }', (book: Playbook) => book.limits.people, 9],
    ['from_stage: { watch: A }', (book: Playbook) => book.from_stage.watch, 'A'],
    ['severities: { COV-005: off }', (book: Playbook) => book.severities['COV-005'], 'off'],
  ])('is changed by %s alone', (change, value, wanted) => {
    expect(value(underPolicies(vip, under(`[{ ${change} }]`)).playbook)).toBe(wanted)
  })

  it('is another for large deals alone, in the order of the policies', () => {
    const context = under(`
- { when: { deal_amount_from: 2000000 }, limits: { people: 9, clear_items: 8 } }
- { limits: { people: 7 } }
- { when: { tier: [C], deal_amount_from: 1 }, limits: { people: 1 } }
- { when: { deal_amount_from: 1500000 }, from_stage: { watch: A } }
- { when: { deal_amount_from: 9000000 }, limits: { people: 2 } }
`)
    const own = underPolicies(vip, context)
    expect(own.playbook.limits).toEqual({ ...playbook.limits, people: 7 })
    expect(own.playbook.from_stage.watch).toBe('C')
    expect([...(own.deals ?? [])].map(([id]) => id)).toEqual(['big', 'small'])
    const [big, small] = ['big', 'small'].map((id) => own.deals?.get(id)?.playbook)
    expect([big?.limits.people, big?.limits.clear_items, big?.from_stage.watch]).toEqual([7, 8, 'A'])
    expect([small?.limits.people, small?.limits.clear_items, small?.from_stage.watch]).toEqual([7, 6, 'A'])
  })

  it('stays for the plan where a policy is for deals alone', () => {
    const context = under('[{ when: { deal_amount_from: 2000000 }, limits: { people: 9 } }]')
    const own = underPolicies(vip, context)
    expect(own.playbook).toBe(context.playbook)
    expect(own.deals?.get('big')?.playbook.limits.people).toBe(9)
    expect(own.deals?.has('small')).toBe(false)
  })
})

/** A plan or deal in which one element is there. */
const filledPlan: Readonly<Record<string, string>> = {
  executive_sponsor: 'team: [{ id: a, name: A, is_executive_sponsor: true }]',
  joint_value: 'value: { propositions: [{ id: p, joint_outcome: x }] }',
  reviewed_with: 'reviewed_with: [a]',
  competitor_profile: 'competitors: [{ id: c, name: C, who: x }]',
  cooperation: 'value: { cooperation: { purpose: x } }',
  two_sided: 'value: { two_sided: { customer: { benefit: x } } }',
  traits: 'account: { name: X, characteristics: [potential] }',
  stickiness: 'account: { name: X, stickiness: { x: has } }',
  key_value: 'account: { name: X, key_value: { x: true } }',
  service_times: 'account: { name: X, service_times: [{ what: x }] }',
  takeover: 'account: { name: X, takeover: { phase: x } }',
  hierarchy: 'account: { name: X, parent: Y }',
  needs: 'background: { needs: { x: y } }',
  environment: 'background: { environment: { x: y } }',
  own_business: 'background: { own_business: { x: y } }',
  self_assessment: 'team: [{ id: a, name: A, seller_rung: 2 }]',
  dimension_work: 'relationships: { dimension_work: [{ person: x }] }',
}

const filledDeal: Readonly<Record<string, string>> = {
  c139: 'c139: { self: { w1: false } }',
  coach_rating: 'c139: { coach: { w1: false } }',
  assessment: 'assessment: { us: { x: plus } }',
  competitors: 'competitors: [c]',
  position_statement: 'position_statement: x',
  levers: 'levers: [{ lever: x }]',
  success_factors: 'success_factors: [x]',
  buyer_step: 'buyer_step: purchase_criteria',
  budget_source: 'budget_source: x',
  next_action: 'next_action: { what: x }',
  people: 'people: [gm]',
  tactic: 'tactic: t',
  milestones: 'milestones: [{ id: m }]',
  spin: 'spin: [{ kind: problem }]',
}

describe('the elements that a policy may require', () => {
  const context = under('[]')
  const inDeal = (id: string, text: string): boolean => {
    const plan = planOf(`opportunities: [{ id: d, name: D, ${text} }]`)
    return isDealElement(id) && hasDealElement(id, plan.opportunities![0]!, plan, context)
  }

  it('are those of the schema and have words', () => {
    expect(readSchema('schemas/plan-config.schema.json').definitions?.['element']?.enum).toEqual(elementIds)
    expect(Object.keys(elementWords)).toEqual(elementIds)
    expect(elementIds).toEqual([...Object.keys(filledPlan), ...Object.keys(filledDeal)])
    expect(elementIds.filter((id) => isPlanElement(id) === isDealElement(id))).toEqual([])
    expect([isPlanElement('constructor'), isDealElement('constructor')]).toEqual([false, false])
  })

  it.each(Object.entries(filledPlan))('%s is there with %s, and not without', (id, text) => {
    if (!isPlanElement(id)) throw new Error(id)
    expect([hasPlanElement(id, planOf(text)), hasPlanElement(id, planOf('notes: x'))]).toEqual([true, false])
    const others = Object.entries(filledPlan).filter(([other]) => other !== id)
    const together = others.map(([, other]) => other).filter((other) => !text.startsWith(other.split(':')[0] ?? ''))
    for (const other of together) expect([other, hasPlanElement(id, planOf(other))]).toEqual([other, false])
  })

  it.each(Object.entries(filledDeal))('%s is there with %s, and not without', (id, text) => {
    expect([inDeal(id, text), inDeal(id, 'stage: C')]).toEqual([true, false])
  })

  it.each([
    ['c139', 'c139: { self: {} }', false],
    ['coach_rating', filledDeal['c139'] ?? '', false],
    ['c139', filledDeal['coach_rating'] ?? '', true],
    ['competitors', 'competitors: []', false],
    ['competitors', 'no_competitor: 2026-01-01', true],
    ['success_factors', "success_factors: [' ']", false],
    ['position_statement', "position_statement: ' '", false],
    ['next_action', 'next_action: {}', false],
    ['assessment', 'assessment: { us: {} }', false],
  ])('%s with %s: %s', (id, text, wanted) => {
    expect(inDeal(id, text)).toBe(wanted)
  })

  it('cooperation is there when it says something', () => {
    expect(hasPlanElement('cooperation', planOf('value: { cooperation: {} }'))).toBe(false)
  })
})

describe('what policies require and is missing', () => {
  const missing = (policies: string, plan: string) =>
    missingElements(planOf(plan), under(policies)).map(
      ({ element, by, deal, path }) => `${String(by.number)} ${element} ${deal?.id ?? 'plan'} /${path.join('/')}`,
    )

  it('is told once for each thing, with the first policy that asks', () => {
    expect(
      missing(
        `
- { when: { tier: [C] }, require: [spin] }
- { require: [joint_value, c139] }
- { when: { deal_amount_from: 2000000 }, require: [c139, joint_value, spin, executive_sponsor] }
`,
        deals,
      ),
    ).toEqual([
      '2 joint_value plan /value/propositions',
      '2 c139 big /opportunities/0/c139',
      '2 c139 small /opportunities/1/c139',
      '3 spin big /opportunities/0/spin',
      '3 executive_sponsor plan /team',
    ])
  })

  it('is nothing of a plan without such a deal', () => {
    expect(missing('[{ when: { deal_amount_from: 9000000 }, require: [joint_value, c139] }]', deals)).toEqual([])
    expect(missing('[{ require: [c139] }]', 'notes: x')).toEqual([])
    expect(missing('[{ limits: { people: 3 } }]', deals)).toEqual([])
  })

  it('is nothing that is there', () => {
    expect(
      missing(
        '[{ require: [reviewed_with, people] }]',
        'reviewed_with: [a]\nopportunities: [{ id: d, name: D, people: [x] }]',
      ),
    ).toEqual([])
  })

  it('names what is required, whether there or not', () => {
    const context = under('[{ require: [spin, joint_value] }, { when: { tier: [V] }, require: [c139] }]')
    expect(requiredOf(planOf('notes: x'), context)).toEqual(new Set(['spin', 'joint_value']))
    expect(requiredOf(planOf('notes: x'), under('[{ limits: { people: 3 } }]'))).toEqual(new Set())
  })
})
