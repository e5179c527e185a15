import { describe, expect, it } from 'vitest'
import { jointValueRules } from '../../src/rules/joint-value/index.js'
import { findings, verdicts } from './findings.js'
import { spoken } from './spoken.js'

const snapshot = async (code: string, ...fragments: readonly string[]) => {
  const rule = jointValueRules.find((one) => one.code === code)
  if (rule === undefined) throw new Error(`no rule ${code}`)
  const pages = await Promise.all(fragments.map((fragment) => spoken(rule, fragment)))
  await expect(pages.join('\n')).toMatchFileSnapshot(`snapshots/${code.toLowerCase()}-words.txt`)
}

const map = `maps:
  strategy:
    goals:
      - { id: cost, statement: 单位成本降 5% }
      - { id: safe, statement: 全年无事故 }
      - { id: green, statement: 碳排放降 8% }
      - { id: grow, statement: 产量增 3% }
goals: [{ id: ours, statement: 全年签约 50 万元 }]`

const propositions = (...list: readonly string[]) =>
  `value: { propositions: [${list.map((rest, index) => `{ id: p${String(index)}${rest} }`).join(', ')}] }`

describe('JVP-001', () => {
  it.each([
    [', customer_goal: cost, measure: m, target: 1', []],
    [', customer_goal: cost, measure: m, target: 0', []],
    [', customer_goal: cost, measure: m, target: 第一份合同', []],
    [', measure: m, target: 1', ['warning p0 /value/propositions/0/customer_goal']],
    [', customer_goal: ours, measure: m, target: 1', ['warning p0 /value/propositions/0/customer_goal']],
    [', customer_goal: nowhere, measure: m, target: 1', ['warning p0 /value/propositions/0/customer_goal']],
    [', customer_goal: cost, target: 1', ['warning p0 /value/propositions/0/measure']],
    [", customer_goal: cost, measure: ' ', target: 1", ['warning p0 /value/propositions/0/measure']],
    [', customer_goal: cost, measure: m', ['warning p0 /value/propositions/0/target']],
    ['', ['warning p0 /value/propositions/0/customer_goal']],
  ])('{%s}', async (rest, expected) => {
    expect(await verdicts('JVP-001', `${map}\n${propositions(rest)}`)).toEqual(expected)
  })

  it('looks at each of several', async () => {
    const good = ', customer_goal: cost, measure: m, target: 1'
    expect(await verdicts('JVP-001', `${map}\n${propositions('', good, ', customer_goal: safe')}`)).toEqual([
      'warning p0 /value/propositions/0/customer_goal',
      'warning p2 /value/propositions/2/measure',
    ])
  })

  it('says nothing where nothing is proposed', async () => {
    expect(await verdicts('JVP-001', `modules: [joint_value]\n${map}`)).toEqual([])
  })

  it('says what is missing, and which goals there are', async () => {
    await snapshot(
      'JVP-001',
      `${map}\n${propositions(
        ', joint_outcome: 停机减少三成',
        ', customer_goal: ours, customer_challenge: 停机太多, measure: 小时, target: 9',
        ', customer_goal: ours, our_capability: 设备模型',
        ', customer_goal: cost, target: 9',
      )}`,
      propositions(', measure: 小时, target: 9', ', measure: 小时'),
    )
  })
})

const people = `relationships:
  people:
    - { id: boss, name: 罗总, roles: [decision_maker], influence: low }
    - { id: cfo, name: 李总, influence: high }
    - { id: user, name: 田工, influence: medium }
    - { id: new, name: 孙岚 }
    - { id: signs, name: 何总, roles: [approver] }
    - { id: fourth, name: 沈总, influence: high }`

describe('JVP-002', () => {
  it.each([
    [', agreed_with: cfo', []],
    [', agreed_with: boss', []],
    [', agreed_with: signs', []],
    ['', ['info p0 /value/propositions/0/agreed_with']],
    [', agreed_on: 2026-06-24', ['info p0 /value/propositions/0/agreed_with']],
    [', agreed_with: user', ['info p0 /value/propositions/0/agreed_with']],
    [', agreed_with: new', ['info p0 /value/propositions/0/agreed_with']],
    // That the id leads nowhere is said by PLN-005.
    [', agreed_with: nobody', []],
  ])('{%s}', async (rest, expected) => {
    expect(await verdicts('JVP-002', `${people}\n${propositions(rest)}`)).toEqual(expected)
  })

  it('names who should agree, and tells "no key player" from "not known"', async () => {
    await snapshot(
      'JVP-002',
      `${people}\n${propositions('', ', agreed_with: user', ', agreed_with: new')}`,
      `relationships: { people: [{ id: user, name: 田工, influence: low }] }\n${propositions('', ', agreed_with: user')}`,
    )
  })
})

describe('JVP-003', () => {
  const whole = '{ investment: a, value: b, risk: c }'

  it.each([
    ['both sides', `value: { two_sided: { ours: ${whole}, customer: ${whole} } }`, []],
    [
      'a blank field',
      `value: { two_sided: { ours: ${whole}, customer: { investment: a, value: '  ', risk: c } } }`,
      ['info plan /value/two_sided/customer/value'],
    ],
    ['one side', `value: { two_sided: { ours: ${whole} } }`, ['info plan /value/two_sided/customer/investment']],
    [
      'the last field of ours',
      `value: { two_sided: { ours: { investment: a, value: b }, customer: ${whole} } }`,
      ['info plan /value/two_sided/ours/risk'],
    ],
    ['nothing, and the module is off', 'modules: [joint_value]', []],
    ['nothing, and the module is on', 'modules: [two_sided]', ['info plan /value/two_sided/ours/investment']],
    ['an empty table', 'value: { two_sided: { ours: {} } }', []],
  ])('%s', async (_name, fragment, expected) => {
    expect(await verdicts('JVP-003', fragment)).toEqual(expected)
  })

  it('runs where the playbook switches the module on', async () => {
    const config = 'playbook: { modules: [two_sided] }'
    expect(await verdicts('JVP-003', 'status: draft', { config })).toHaveLength(1)
  })

  it('asks about the first empty field', async () => {
    const all = ['investment', 'value', 'risk']
    const side = (count: number) => `{ ${all.map((key, at) => `${key}: ${at < count ? 'x' : "''"}`).join(', ')} }`
    await snapshot(
      'JVP-003',
      'modules: [two_sided]',
      ...[1, 2].map((count) => `value: { two_sided: { ours: ${side(count)}, customer: ${whole} } }`),
      ...[0, 1, 2].map((count) => `value: { two_sided: { ours: ${whole}, customer: ${side(count)} } }`),
    )
  })
})

describe('JVP-004', () => {
  const whole: Readonly<Record<string, string>> = {
    customer_owner: 'li',
    our_owner: 'lead',
    budget: '600000',
    scope: '一个油田',
    milestones: '[{ name: 基线, due: 2026-07-31 }]',
  }
  const stream = (changes: Readonly<Record<string, string | undefined>>) => {
    const fields = Object.entries({ ...whole, ...changes }).flatMap(([key, value]) =>
      value === undefined ? [] : [`, ${key}: ${value}`],
    )
    return `{ name: 试点${fields.join('')} }`
  }
  const plan = (...streams: readonly string[]) =>
    `team: [{ id: lead, name: 赵宁 }]
relationships: { people: [{ id: li, name: 李总 }] }
value: { cooperation: { workstreams: [${streams.join(', ')}] } }`
  const at = (key: string) => [`warning plan /value/cooperation/workstreams/0/${key}`]

  it.each([
    ['nothing', {}, []],
    ['the owner at the customer', { customer_owner: undefined }, at('customer_owner')],
    ['our owner', { our_owner: undefined }, at('our_owner')],
    ['a budget', { budget: undefined }, at('budget')],
    ['no money, for 0 is an amount', { budget: '0' }, []],
    ['a scope', { scope: undefined }, at('scope')],
    ['words in the scope', { scope: "' '" }, at('scope')],
    ['milestones', { milestones: undefined }, at('milestones')],
    ['a milestone', { milestones: '[]' }, at('milestones')],
    ['a date', { milestones: '[{ name: 基线 }]' }, at('milestones')],
    [
      'a date that still counts',
      { milestones: '[{ name: 基线, due: 2026-07-31, status: dropped }]' },
      at('milestones'),
    ],
    [
      'no date, for one of two has it',
      { milestones: '[{ name: 基线 }, { name: 上线, due: 2026-01-31, status: done }]' },
      [],
    ],
  ])('lacks %s', async (_name, changes, expected) => {
    expect(await verdicts('JVP-004', plan(stream(changes)))).toEqual(expected)
  })

  it('says everything that is missing at one workstream at once', async () => {
    const found = await findings('JVP-004', plan(stream({}), '{ name: 数据 }', stream({ scope: undefined })))
    expect(found.map(({ path }) => path)).toEqual([
      '/value/cooperation/workstreams/1/customer_owner',
      '/value/cooperation/workstreams/2/scope',
    ])
    await snapshot('JVP-004', plan('{ name: 数据 }', stream({ scope: undefined })))
  })
})
