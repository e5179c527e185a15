import { describe, expect, it } from 'vitest'
import { propositionsOf, twoSidedOf, workstreamsOf } from '../../src/measures/joint-value.js'
import { contextAt, planOf, playbook } from './fixtures.js'

describe('joint value propositions (domain 2.14)', () => {
  const plan = planOf(`
maps: { strategy: { goals: [{ id: g1, statement: 降本 }] } }
relationships:
  people:
    - { id: high, name: 甲, influence: high }
    - { id: low, name: 乙, influence: low }
    - { id: open, name: 丙 }
    - { id: signs, name: 丁, roles: [approver] }
value:
  propositions:
    - { id: a, customer_goal: g1, joint_outcome: 结果, customer_challenge: 难题, our_capability: 能力, measure: m, target: 0, agreed_with: high }
    - { id: b, customer_goal: gone, joint_outcome: ' ', customer_challenge: 难题, our_capability: 能力, agreed_with: low }
    - { id: c, our_capability: 能力, measure: m, target: '', agreed_with: open }
    - { id: d, target: 一份合同, agreed_with: gone }
    - { id: e, agreed_with: signs }
    - { id: f }`)

  it('have a name, a goal of the customer, and a yes that counts', () => {
    const rows = propositionsOf(plan, playbook).map(({ proposition, name, goal, missing, agreedWith, byKeyPlayer }) => [
      proposition.id,
      name,
      goal?.id,
      missing,
      agreedWith?.name,
      byKeyPlayer,
    ])
    expect(rows).toEqual([
      ['a', '结果', 'g1', [], '甲', true],
      ['b', '难题', undefined, ['measure', 'target'], '乙', false],
      ['c', '能力', undefined, ['target'], '丙', undefined],
      ['d', 'd', undefined, ['measure'], undefined, undefined],
      ['e', 'e', undefined, ['measure', 'target'], '丁', true],
      ['f', 'f', undefined, ['measure', 'target'], undefined, undefined],
    ])
  })

  it('know their place', () => {
    expect(propositionsOf(plan, playbook)[2]?.path).toEqual(['value', 'propositions', 2])
    expect(propositionsOf(planOf('{}'), playbook)).toEqual([])
  })
})

describe('the two-sided table (domain S0-05)', () => {
  it('has six fields, ours first; blank words are none', () => {
    const plan = planOf("value: { two_sided: { ours: { value: 签约 }, customer: { investment: 60 万元, risk: ' ' } } }")
    expect(twoSidedOf(plan).map(({ side, column, words }) => [side, column, words])).toEqual([
      ['ours', 'investment', undefined],
      ['ours', 'value', '签约'],
      ['ours', 'risk', undefined],
      ['customer', 'investment', '60 万元'],
      ['customer', 'value', undefined],
      ['customer', 'risk', undefined],
    ])
    expect(twoSidedOf(planOf('{}')).map(({ path }) => path.join('.'))[5]).toBe('value.two_sided.customer.risk')
  })
})

describe('workstreams (domain 2.14)', () => {
  const streams = (yaml: string, asOf = '2026-06-30') =>
    workstreamsOf(
      planOf(`
team: [{ id: t1, name: 赵宁 }]
relationships: { people: [{ id: li, name: 李总 }] }
value: { cooperation: { workstreams: [${yaml}] } }`),
      contextAt(asOf),
    )

  it('lack what is not written', () => {
    expect(streams('{ name: x }')[0]?.missing).toEqual(['customer_owner', 'our_owner', 'budget', 'scope', 'milestones'])
    const [whole] = streams(
      '{ name: x, customer_owner: li, our_owner: t1, budget: 0, scope: 全部, milestones: [{ name: a, due: 2026-07-01 }] }',
    )
    expect(whole).toMatchObject({ missing: [], customerOwner: { name: '李总' }, ourOwner: { name: '赵宁' } })
    expect(whole?.path).toEqual(['value', 'cooperation', 'workstreams', 0])
    expect(streams('{ name: x, customer_owner: gone, our_owner: gone }')[0]).toMatchObject({
      customerOwner: undefined,
      ourOwner: undefined,
      missing: ['budget', 'scope', 'milestones'],
    })
  })

  it('have milestones, of which the open one that is due first is next', () => {
    const [stream] = streams(`{ name: x, milestones: [
      { name: 完成, due: 2026-05-01, status: done },
      { name: 取消, due: 2026-05-01, status: dropped },
      { name: 以后, due: 2026-08-01 },
      { name: 没有日期 },
      { name: 当天, due: 2026-06-30, status: doing },
      { name: 昨天, due: 2026-06-29, status: todo } ] }`)
    expect(
      stream?.milestones.map(({ milestone, status, open, daysLate }) => [milestone.name, status, open, daysLate]),
    ).toEqual([
      ['完成', 'done', false, undefined],
      ['取消', 'dropped', false, undefined],
      ['以后', 'todo', true, undefined],
      ['没有日期', 'todo', true, undefined],
      ['当天', 'doing', true, undefined],
      ['昨天', 'todo', true, 1],
    ])
    expect(stream?.next?.milestone.name).toBe('昨天')
    expect(stream?.missing).not.toContain('milestones')
  })

  it('have no next milestone where none is open with a date', () => {
    const [stream] = streams('{ name: x, milestones: [{ name: a, due: 2026-05-01, status: dropped }, { name: b }] }')
    expect(stream?.next).toBeUndefined()
    expect(stream?.missing).toContain('milestones')
  })
})
