import { describe, expect, it } from 'vitest'
import { findings, verdicts } from './findings.js'

/** A plan with one deal `d`; what else the plan needs stands in front. */
const deal = (keys: string, head = ''): string => `${head}opportunities:\n  - { id: d, name: 商机, ${keys} }\n`

const idle = ['status: lost', 'status: on_hold', 'status: won, closed_on: 2026-06-01']

describe('OPP-013 deal-not-assessed', () => {
  const on = 'modules: [tas]\n'
  const found = ['info d /opportunities/0/assessment']

  it.each([
    ['A', []],
    ['B', []],
    ['C', found],
    ['D', found],
    ['E', found],
    ['F', []],
  ])('at stage %s', async (stage, expected) => {
    expect(await verdicts('OPP-013', deal(`stage: ${stage}`, on))).toEqual(expected)
    expect(await verdicts('OPP-013', deal(`stage: ${stage}`))).toEqual([])
  })

  it('wants at least one mark for us', async () => {
    const assessed = (words: string) => verdicts('OPP-013', deal(`stage: C, assessment: { ${words} }`, on))
    expect(await assessed('us: { customer_project: minus }')).toEqual([])
    expect(await assessed('us: { customer_project: plus }')).toEqual([])
    expect(await assessed('us: {}')).toEqual(found)
    expect(await assessed('competitors: { one: { customer_project: plus } }')).toEqual(found)
  })

  it('is on as soon as one deal is assessed, or the playbook says so', async () => {
    const two = `${deal('stage: C')}  - { id: e, name: 另一商机, stage: A, assessment: { us: { solution_fit: plus } } }\n`
    expect(await verdicts('OPP-013', two)).toEqual(found)
    expect(await verdicts('OPP-013', deal('stage: C'), { config: 'playbook: { modules: [tas] }' })).toEqual(found)
  })

  it('leaves alone what is not open, and takes its stage from the playbook', async () => {
    for (const key of [...idle, 'kind: potential'])
      expect(await verdicts('OPP-013', deal(`stage: C, ${key}`, on))).toEqual([])
    const config = 'playbook: { from_stage: { assessment: D } }'
    expect(await verdicts('OPP-013', deal('stage: C', on), { config })).toEqual([])
  })
})

describe('OPP-014 discount-without-reason', () => {
  const at = '/opportunities/0/discount'
  const reason = `warning d ${at}/reason`
  const items = `warning d ${at}/variable_items`

  it.each([
    ['nothing asked for', 'requested_pct: 0'],
    ['nothing known', 'fixed_items: [范围]'],
    ['asked for without a reason', 'requested_pct: 0.5', reason],
    ['asked for with a reason', 'requested_pct: 10, reason: competitor_cheaper'],
    ['nothing granted', 'granted_pct: 0'],
    ['granted for nothing', 'granted_pct: 0.5', items],
    ['granted for an empty list', 'granted_pct: 5, variable_items: []', items],
    ['granted in return', 'granted_pct: 5, variable_items: [付款期限]'],
    ['fixed items are no return', 'granted_pct: 5, fixed_items: [范围]', items],
    ['both', 'requested_pct: 10, granted_pct: 5', reason, items],
  ] as const)('%s', async (_, discount, ...expected) => {
    expect(await verdicts('OPP-014', deal(`stage: B, discount: { ${discount} }`))).toEqual(expected)
  })

  it('asks nothing without a discount, even where the module is on', async () => {
    expect(await verdicts('OPP-014', deal('stage: D', 'modules: [price]\n'))).toEqual([])
  })

  it('looks at every deal that can still be negotiated', async () => {
    const asked = 'discount: { requested_pct: 10 }'
    expect(await verdicts('OPP-014', deal(asked))).toEqual([reason])
    expect(await verdicts('OPP-014', deal(`kind: potential, ${asked}`))).toEqual([reason])
    for (const key of [...idle, 'stage: F']) expect(await verdicts('OPP-014', deal(`${asked}, ${key}`))).toEqual([])
  })

  it('says how much', async () => {
    const both = await findings('OPP-014', deal('stage: D, discount: { requested_pct: 12.5, granted_pct: 8 }'))
    expect(both.map(({ message }) => message)).toEqual([
      'the customer asks for 12.5% off on "商机", and the real reason is not written',
      '8% were granted on "商机", and nothing changes in return',
    ])
  })
})

describe('OPP-017 milestones-out-of-order', () => {
  const answered = 'answered_on: 2026-05-01'
  const visit = 'planned_visit: 2026-07-08'
  const milestones = (...keys: readonly string[]): string =>
    `milestones: [${keys.map((key, index) => `{ id: m${String(index)}, event: 事项${String(index)}, ${key} }`).join(', ')}]`
  const at = (index: number, key: string) => [`warning d /opportunities/0/milestones/${String(index)}/${key}`]

  it.each([
    ['nothing answered, a visit planned', [visit, ''], []],
    ['the first answered, a visit planned for the second', [answered, visit], []],
    ['all answered', [answered, answered], []],
    ['no visit planned', ['', ''], at(0, 'planned_visit')],
    ['a visit planned for a later one only', [answered, '', visit], at(1, 'planned_visit')],
    ['a visit today', ['planned_visit: 2026-06-30'], []],
    ['a visit that has passed', ['planned_visit: 2026-06-29'], at(0, 'planned_visit')],
    ['the second answered before the first', [visit, answered], at(0, 'answered_on')],
    ['the third before the second', [answered, '', answered], at(1, 'answered_on')],
  ] as const)('%s', async (_, keys, expected) => {
    expect(await verdicts('OPP-017', deal(`stage: C, ${milestones(...keys)}`))).toEqual(expected)
  })

  it('asks nothing of a deal without milestones, even where the module is on', async () => {
    expect(await verdicts('OPP-017', deal('stage: C', 'modules: [milestones]\n'))).toEqual([])
  })

  it('leaves alone what is not open', async () => {
    for (const key of [...idle, 'kind: potential'])
      expect(await verdicts('OPP-017', deal(`stage: C, ${milestones('')}, ${key}`))).toEqual([])
  })

  it('says what was skipped, and what is next', async () => {
    const message = async (...keys: readonly string[]) =>
      (await findings('OPP-017', deal(`stage: C, ${milestones(...keys)}`)))[0]?.message
    expect(await message('', answered)).toBe('"事项1" of "商机" is answered, and "事项0", which comes earlier, is not')
    expect(await message('', answered, answered)).toBe(
      '"事项1", "事项2" of "商机" are answered, and "事项0", which comes earlier, is not',
    )
    expect(await message('')).toBe('"事项0" is the next milestone of "商机", and no visit is planned for it')
    expect(await message('planned_visit: 2026-06-01')).toBe(
      '"事项0" is the next milestone of "商机", and the visit of 2026-06-01 has passed without an answer',
    )
  })
})
