import { describe, expect, it } from 'vitest'
import { serviceRules } from '../../src/rules/service/index.js'
import { findings, verdicts } from './findings.js'
import { spoken } from './spoken.js'

const account = (keys: string): string => `account: { name: 长河仪表, ${keys} }`

const said = async (code: string, fragment: string): Promise<string> => {
  const rule = serviceRules.find((one) => one.code === code)
  return rule ? spoken(rule, fragment) : ''
}

describe('SVC-001 vip-on-a-clip', () => {
  const at = (severity: string) => [`${severity} plan /account/adaptation`]

  it.each([
    ['vpc: V, adaptation: clip', at('warning')],
    ['vpc: V, adaptation: clip, service_level: total_solution', at('warning')],
    ['vpc: C, adaptation: clip', []],
    ['vpc: P, adaptation: clip', []],
    ['adaptation: clip', []],
    ['vpc: V, adaptation: zipper', []],
    ['vpc: V, adaptation: zipper, service_level: proactive', []],
    ['vpc: V, adaptation: zipper, service_level: total_solution', at('info')],
    ['vpc: V, adaptation: zipper, characteristics: [solution_purchase]', at('info')],
    ['vpc: C, adaptation: zipper, service_level: total_solution', []],
    ['vpc: V, adaptation: velcro, service_level: total_solution', []],
    ['vpc: V, service_level: total_solution', []],
    ['vpc: V', []],
  ])('%s', async (keys, expected) => {
    expect(await verdicts('SVC-001', account(keys))).toEqual(expected)
  })

  it('says why a zipper is not enough', async () => {
    expect(await said('SVC-001', account('vpc: V, adaptation: zipper, service_level: total_solution')))
      .toMatchInlineSnapshot(`
      "info plan
        we sell whole solutions to "长河仪表", a VIP customer (V), and are joined by a zipper: solutions need us to adapt to the customer
        我方向贵宾客户“长河仪表”（V 类）卖整体解决方案，双方却还是“拉链”：卖方案要由我方去适应客户
        → Agree with the customer on one thing that we do its way, put it into an action, and write "adaptation: velcro" when it is so.
        → 与客户商定一件按对方方式来做的事，写成行动；做到之后，把“adaptation”改为“velcro”。
        ? What would we have to do the way of "长河仪表" so that it would miss us?
        ? 我方哪件事改按“长河仪表”的方式来做，它就离不开我们？
      "
    `)
  })
})

describe('SVC-002 service-does-not-bind', () => {
  const at = ['warning plan /account/service_level']

  it.each([
    ['vpc: V, service_level: responsive', at],
    ['vpc: V, service_level: proactive', at],
    ['vpc: V, service_level: total_solution', []],
    ['vpc: V, service_level: relationship_marketing', []],
    ['vpc: C, service_level: responsive', []],
    ['service_level: responsive', []],
    ['vpc: V', []],
  ])('%s', async (keys, expected) => {
    expect(await verdicts('SVC-002', account(keys))).toEqual(expected)
  })

  it('goes by the level of the playbook', async () => {
    const config = 'playbook: { service: { binding_level: 4 } }'
    const [one] = await findings('SVC-002', account('vpc: V, service_level: total_solution'), { config })
    expect(one?.message).toBe(
      '"长河仪表" is a VIP customer (V), and gets "tailored total solution", which binds nobody; only "relationship marketing" does',
    )
  })
})

describe('SVC-003 free-to-leave', () => {
  const methods = [
    ...['stable_quality', 'excellent_service', 'bundling', 'status_privilege', 'brand_culture_standard'],
    ...['individual_care', 'promote_customers_products', 'planned_visits', 'differentiated_service', 'agreement'],
    ...['loyalty_points', 'social_gathering', 'club', 'know_more_people', 'build_habit', 'prepayment'],
    'emotional_account',
  ]
  const sticky = (...states: readonly string[]): string =>
    `stickiness: { ${states.map((state, index) => `${methods[index] ?? ''}: ${state}`).join(', ')} }`
  const inPlace = (count: number): string => sticky(...Array<string>(count).fill('in_place'))
  const at = ['info plan /account/stickiness']

  it.each([
    [`lifecycle: customer, ${inPlace(5)}`, at],
    [`lifecycle: loyal_customer, ${inPlace(5)}`, at],
    [`lifecycle: customer, ${inPlace(6)}`, []],
    [`lifecycle: prospect, ${inPlace(5)}`, []],
    [`lifecycle: former_customer, ${inPlace(5)}`, []],
    [inPlace(5), []],
    [`lifecycle: customer, ${sticky('none')}`, at],
    ['lifecycle: customer', []],
    ['lifecycle: customer, stickiness: {}', []],
  ])('%s', async (keys, expected) => {
    expect(await verdicts('SVC-003', account(keys))).toEqual(expected)
  })

  it('says nothing where the module is on and nothing is written', async () => {
    expect(await verdicts('SVC-003', `modules: [stickiness]\n${account('lifecycle: customer')}`)).toEqual([])
  })

  it('5 of 17 is 29.4 %, as the domain has it', async () => {
    const [one] = await findings('SVC-003', account(`lifecycle: customer, ${inPlace(5)}`))
    expect(one?.message).toBe(
      '"长河仪表" could leave us easily: 5 of 17 methods that hold a customer are in place (29.4%, wanted at least 30%); of 12 others nothing is written',
    )
    expect(one?.hint).toBe(
      "Say how it stands with the others, such as individual care, promoting the customer's products, planned visits; then choose one that fits this customer and put it into an action.",
    )
  })

  it('begins with what is planned, and names no more than three', async () => {
    const planned = sticky(...Array<string>(4).fill('planned'))
    const [one] = await findings('SVC-003', account(`lifecycle: customer, ${planned}`))
    expect(one?.hint).toBe(
      'Begin with what is planned (lasting quality, excellent service, bundled business): give it an action with owner and day, and write "in_place" when it works.',
    )
  })

  it('names nothing where all the others are known not to be used', async () => {
    const states = ['in_place', ...Array<string>(16).fill('none')]
    const [one] = await findings('SVC-003', account(`lifecycle: customer, ${sticky(...states)}`))
    expect(one?.message).toMatch(/wanted at least 30%\)$/)
    expect(one?.hint).toBe(
      'Choose one method that fits this customer, put it into an action, and write "in_place" when it works.',
    )
    const almost = ['in_place', ...Array<string>(15).fill('none')]
    expect((await findings('SVC-003', account(`lifecycle: customer, ${sticky(...almost)}`)))[0]?.message).toMatch(
      /; of 1 other nothing is written$/,
    )
  })

  it('goes by the percentage of the playbook', async () => {
    const config = 'playbook: { limits: { stickiness_pct: 36 } }'
    expect(await verdicts('SVC-003', account(`lifecycle: customer, ${inPlace(6)}`), { config })).toEqual(at)
  })

  it('says the rest in Chinese, too', async () => {
    expect(await said('SVC-003', account(`lifecycle: customer, ${inPlace(5)}`))).toMatchInlineSnapshot(`
      "info plan
        "长河仪表" could leave us easily: 5 of 17 methods that hold a customer are in place (29.4%, wanted at least 30%); of 12 others nothing is written
        “长河仪表”要走很容易：17 种留住客户的方法只实施了 5 种（29.4%，至少应达到 30%）；另有 12 种没有写
        → Say how it stands with the others, such as individual care, promoting the customer's products, planned visits; then choose one that fits this customer and put it into an action.
        → 把其余方法的状态补上，例如个性化客户关怀、为客户宣传产品、有计划拜访；再选一种适合该客户的，写成行动。
        ? What would "长河仪表" lose if it left us tomorrow?
        ? “长河仪表”如果明天离开我们，会失去什么？
      "
    `)
  })
})

describe('SVC-004 service-time-missed', () => {
  const times = (keys: string): string => account(`service_times: { ${keys} }`)
  const at = (kind: string): string => `warning plan /account/service_times/${kind}/actual`

  it.each([
    ['response: { promised: 4, actual: 4.1 }', [at('response')]],
    ['response: { promised: 4, actual: 4 }', []],
    ['response: { promised: 4, actual: 3 }', []],
    ['response: { promised: 4 }', []],
    ['response: { actual: 4 }', []],
    ['delay: { promised: 0, actual: 1 }', [at('delay')]],
    ['warranty: { promised: 10, actual: 20 }', []],
    ['warranty: { promised: 20, actual: 10 }', [at('warranty')]],
    [
      'correction: { promised: 24, actual: 30 }, booking: { promised: 1, actual: 2 }',
      [at('correction'), at('booking')],
    ],
  ])('%s', async (keys, expected) => {
    expect(await verdicts('SVC-004', times(keys))).toEqual(expected)
  })

  it('takes which times should last from the playbook', async () => {
    const config = 'playbook: { service: { longer_is_better: [] } }'
    expect(await verdicts('SVC-004', times('warranty: { promised: 10, actual: 20 }'), { config })).toEqual([
      at('warranty'),
    ])
  })

  it('says by how much', async () => {
    expect(await said('SVC-004', times('warranty: { promised: 8760, actual: 8000 }'))).toMatchInlineSnapshot(`
      "warning plan
        warranty: 8760 h promised, 8000 h in fact, 760 h too short
        保证时间：承诺 8760 小时，实际 8000 小时，少了 760 小时
        → Settle with delivery or service how the promise is kept from now on, or agree with the customer on one that we can keep.
        → 与实施或客服定好今后怎样做到；做不到的，主动与客户重新约定。
        ? Does the customer know that we miss this time (warranty), and who of us puts it right by when?
        ? “保证时间”没有做到，客户知道吗？我方由谁、在什么时候改过来？
      "
    `)
  })
})
