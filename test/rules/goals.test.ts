import { describe, expect, it } from 'vitest'
import { goalRules } from '../../src/rules/goals/index.js'
import { verdicts } from './findings.js'
import { spoken } from './spoken.js'

const goals = (list: string) => `goals: [${list}]`

const ruleOf = (code: string) => {
  const rule = goalRules.find((one) => one.code === code)
  if (rule === undefined) throw new Error(`no rule ${code}`)
  return rule
}

const snapshot = async (code: string, ...fragments: readonly string[]) => {
  const pages = await Promise.all(fragments.map((fragment) => spoken(ruleOf(code), fragment)))
  await expect(pages.join('\n')).toMatchFileSnapshot(`snapshots/${code.toLowerCase()}-words.txt`)
}

describe('GOL-001', () => {
  const one = (rest: string, status = 'in_review') =>
    verdicts('GOL-001', `status: ${status}\n${goals(`{ id: g1, statement: g${rest} }`)}`)

  it.each([
    [', metric: m, target: 0, due: 2027-06-30', []],
    [', metric: m, target: 第一份合同, due: 2027-06-30', []],
    [', target: 1, due: 2027-06-30', ['error g1 /goals/0/metric']],
    [', metric: m, due: 2027-06-30', ['error g1 /goals/0/target']],
    [', metric: m, target: 1', ['error g1 /goals/0/due']],
    [', due: 2027-06-30', ['error g1 /goals/0/metric']],
    ['', ['error g1 /goals/0/metric']],
  ])('{%s}', async (rest, expected) => {
    expect(await one(rest)).toEqual(expected)
  })

  it('only warns in a draft, and leaves the lack of any goal to another rule', async () => {
    expect(await one('', 'draft')).toEqual(['warning g1 /goals/0/metric'])
    expect(await verdicts('GOL-001', 'goals: []')).toEqual([])
  })

  it('asks nothing of sub-goals', async () => {
    const whole =
      '{ id: g1, statement: g, metric: m, target: 1, due: 2027-06-30, sub_goals: [{ id: s1, statement: s }] }'
    expect(await verdicts('GOL-001', goals(whole))).toEqual([])
  })

  it('says everything that is missing at once', async () => {
    await snapshot('GOL-001', goals('{ id: g1, statement: 成为供应商 }, { id: g2, statement: 成为顾问, target: 3 }'))
  })
})

describe('GOL-002', () => {
  it.each([
    ['no goal', goals(''), []],
    [
      'goals without sub-goals',
      goals('{ id: g1, statement: g }, { id: g2, statement: g, sub_goals: [] }'),
      ['error g1 /goals/0/sub_goals', 'error g2 /goals/1/sub_goals'],
    ],
    [
      'sub-goals without actions, beside one with',
      goals(
        '{ id: g1, statement: g, sub_goals: [{ id: s1, statement: s }, { id: s2, statement: s, actions: [{ id: a, what: a }] }, { id: s3, statement: s, actions: [] }] }',
      ),
      ['error s1 /goals/0/sub_goals/0/actions', 'error s3 /goals/0/sub_goals/2/actions'],
    ],
    [
      'actions that stand alone serve no sub-goal',
      `${goals('{ id: g1, statement: g, sub_goals: [{ id: s1, statement: s }] }')}\nactions: [{ id: a, what: a, relates_to: [s1] }]`,
      ['error s1 /goals/0/sub_goals/0/actions'],
    ],
    ['actions alone', 'actions: [{ id: a, what: a }]', []],
  ])('%s', async (_name, fragment, expected) => {
    expect(await verdicts('GOL-002', `status: in_review\n${fragment}`)).toEqual(expected)
  })

  it('only warns in a draft', async () => {
    expect(await verdicts('GOL-002', goals('{ id: g1, statement: g }'))).toEqual(['warning g1 /goals/0/sub_goals'])
  })

  it('speaks of goals and of sub-goals', async () => {
    await snapshot(
      'GOL-002',
      goals(
        '{ id: g1, statement: 成为供应商 }, { id: g2, statement: 成为顾问, sub_goals: [{ id: s1, statement: 见到总经理 }] }',
      ),
    )
  })
})

const team = 'team: [{ id: lead, name: 赵宁 }]\nrelationships: { people: [{ id: gm, name: 何远 }] }'

const actions = (...list: readonly string[]) =>
  `${team}\nactions: [${list.map((rest, index) => `{ id: a${String(index)}, what: 拜访总经理${rest} }`).join(', ')}]`

describe('GOL-003', () => {
  it.each([
    [', owner: lead, due: 2026-07-17', []],
    [', owner: lead', ['error a0 /actions/0/due']],
    [', due: 2026-07-17', ['error a0 /actions/0/owner']],
    ['', ['error a0 /actions/0/owner']],
    [', owner: gm, due: 2026-07-17', ['error a0 /actions/0/owner']],
    [', owner: nobody, due: 2026-07-17', ['error a0 /actions/0/owner']],
    [', owner: gm', ['error a0 /actions/0/owner']],
    [', owner: lead, status: done', ['error a0 /actions/0/due']],
    [', due: 2026-07-17, status: dropped', ['error a0 /actions/0/owner']],
  ])('{%s}', async (rest, expected) => {
    expect(await verdicts('GOL-003', `status: in_review\n${actions(rest)}`)).toEqual(expected)
  })

  it('only warns in a draft', async () => {
    expect(await verdicts('GOL-003', actions(''))).toEqual(['warning a0 /actions/0/owner'])
  })

  it('looks at the actions of sub-goals as well', async () => {
    const fragment = `${team}\n${goals('{ id: g, statement: g, sub_goals: [{ id: s, statement: s, actions: [{ id: a, what: a, owner: lead }] }] }')}`
    expect(await verdicts('GOL-003', fragment)).toEqual(['warning a /goals/0/sub_goals/0/actions/0/due'])
  })

  it('says who is meant and what is missing', async () => {
    await snapshot(
      'GOL-003',
      actions('', ', owner: lead', ', owner: gm', ', owner: gm, due: 2026-07-17', ', owner: nobody, due: 2026-07-17'),
      actions(', status: done', ', owner: lead, status: dropped', ', status: doing'),
    )
  })
})

describe('GOL-004', () => {
  it.each([
    [', due: 2026-06-29', 1],
    [', due: 2026-06-30', 0],
    [', due: 2026-07-01', 0],
    [', due: 2026-06-29, status: todo', 1],
    [', due: 2026-06-29, status: doing', 1],
    [', due: 2026-06-29, status: done', 0],
    [', due: 2026-06-29, status: dropped', 0],
    ['', 0],
    [', status: doing', 0],
  ])('{%s}', async (rest, count) => {
    expect(await verdicts('GOL-004', actions(rest))).toEqual(count === 0 ? [] : ['warning a0 /actions/0/due'])
  })

  it('looks at the actions of sub-goals as well, on the day of the report', async () => {
    const fragment = goals(
      '{ id: g, statement: g, sub_goals: [{ id: s, statement: s, actions: [{ id: a, what: a, due: 2026-06-30 }] }] }',
    )
    expect(await verdicts('GOL-004', fragment)).toEqual([])
    expect(await verdicts('GOL-004', fragment, { asOf: '2026-07-01' })).toEqual([
      'warning a /goals/0/sub_goals/0/actions/0/due',
    ])
  })

  it('says how late it is and whom to ask', async () => {
    await snapshot(
      'GOL-004',
      actions(', due: 2026-06-29', ', due: 2026-05-30, owner: lead, status: doing', ', due: 2026-06-28, owner: gm'),
    )
  })
})

describe('GOL-005', () => {
  const revenue = '{ id: g1, statement: 签约, category: account_revenue }'
  const relationship = '{ id: g2, statement: 成为顾问, category: relationship }'
  const open = '{ id: g3, statement: 开放'

  it.each([
    ['no goal', '', 0],
    ['both', `${revenue}, ${relationship}`, 0],
    ['both and one without a category', `${revenue}, ${relationship}, ${open} }`, 0],
    ['only revenue', revenue, 1],
    ['only a relationship', relationship, 1],
    ['no category', `${open} }`, 1],
    ['revenue and one without a category', `${revenue}, ${open} }`, 1],
  ])('%s', async (_name, list, count) => {
    expect(await verdicts('GOL-005', goals(list))).toEqual(count === 0 ? [] : ['warning plan /goals'])
  })

  it('is the same in another order', async () => {
    expect(await verdicts('GOL-005', goals(`${relationship}, ${revenue}`))).toEqual([])
  })

  it('names what is missing and the goals that could be meant', async () => {
    await snapshot(
      'GOL-005',
      goals(revenue),
      goals(relationship),
      goals(`${revenue}, ${open} }`),
      goals(`${open} }, { id: g4, statement: 也开放 }`),
    )
  })
})

describe('GOL-006', () => {
  it.each([
    ['no goal', goals(''), 0],
    ['no metric at all: another rule asks for it', goals('{ id: g, statement: 提高赢率 }'), 0],
    ['a metric of something else', goals('{ id: g, statement: g, metric: 签约金额 }'), 1],
    ['the words in the statement are no metric', goals('{ id: g, statement: 提高赢率, metric: 签约金额 }'), 1],
    ['a metric that names one', goals('{ id: g, statement: g, metric: 赢率 }'), 0],
    ['among others', goals('{ id: g, statement: g, metric: 签约金额 }, { id: h, statement: h, metric: 赢率 }'), 0],
    [
      'at a sub-goal',
      goals('{ id: g, statement: g, metric: 签约金额, sub_goals: [{ id: s, statement: s, metric: 客户满意度 }] }'),
      0,
    ],
    [
      'only a sub-goal has a metric',
      goals('{ id: g, statement: g, sub_goals: [{ id: s, statement: s, metric: 次数 }] }'),
      1,
    ],
    [
      "the customer's metric is not ours",
      `${goals('{ id: g, statement: g, metric: 签约金额 }')}\nmaps: { strategy: { goals: [{ id: m, statement: m, metric: 客户满意度 }] } }`,
      1,
    ],
  ])('%s', async (_name, fragment, count) => {
    expect(await verdicts('GOL-006', fragment)).toEqual(count === 0 ? [] : ['info plan /goals'])
  })
})
