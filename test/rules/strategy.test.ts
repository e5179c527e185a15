import { describe, expect, it } from 'vitest'
import { strategyRules } from '../../src/rules/strategy/index.js'
import { findings, verdicts } from './findings.js'
import { spoken } from './spoken.js'

const goals = (list: string) => `maps: { strategy: { goals: [${list}] } }`

/** A map with one goal, one strategy and the tactic tac1, and whatever stands behind it. */
const map = (execution = '{}', more = '') => `maps:
  strategy:
    goals:
      - id: g1
        statement: 缩短交期
        strategies: [{ id: st1, statement: 数据一致, tactics: [{ id: tac1, statement: 上线排程 }] }]
  execution: ${execution}
${more}`

const goalAt = '/maps/strategy/goals'
const tacticAt = '/maps/strategy/goals/0/strategies/0/tactics/0'

const ruleOf = (code: string) => {
  const rule = strategyRules.find((one) => one.code === code)
  if (rule === undefined) throw new Error(`no rule ${code}`)
  return rule
}

describe('STR-001', () => {
  it.each([
    ['no map at all', 'status: in_review', []],
    ['no goal', goals(''), []],
    [
      'a goal without strategies',
      goals('{ id: g1, statement: g }, { id: g2, statement: g, strategies: [] }'),
      [`error g1 ${goalAt}/0/strategies`, `error g2 ${goalAt}/1/strategies`],
    ],
    [
      'strategies without tactics, beside one that has some',
      goals(
        '{ id: g1, statement: g, strategies: [{ id: s1, statement: s }, { id: s2, statement: s, tactics: [{ id: t1, statement: t }] }, { id: s3, statement: s, tactics: [] }] }',
      ),
      [`error s1 ${goalAt}/0/strategies/0/tactics`, `error s3 ${goalAt}/0/strategies/2/tactics`],
    ],
    ['all three layers', map(), []],
  ])('%s', async (_name, fragment, expected) => {
    expect(await verdicts('STR-001', `status: in_review\n${fragment.replace('status: in_review', '')}`)).toEqual(
      expected,
    )
  })

  it('only warns in a draft', async () => {
    expect(await verdicts('STR-001', goals('{ id: g1, statement: g }'))).toEqual([`warning g1 ${goalAt}/0/strategies`])
  })

  it('asks who answers for the goal, if the plan knows', async () => {
    const people = 'relationships: { people: [{ id: gm, name: 总经理 }] }'
    const list = `{ id: g1, statement: 缩短交期, owner_person: gm }, { id: g2, statement: 降低成本, owner_person: nobody },
      { id: g3, statement: 合规, owner_person: gm, strategies: [{ id: s1, statement: 无纸化, owner_person: gm }, { id: s2, statement: 溯源 }] }`
    await expect(await spoken(ruleOf('STR-001'), `${people}\n${goals(list)}`)).toMatchFileSnapshot(
      'snapshots/str-001-words.txt',
    )
  })
})

describe('STR-002', () => {
  const one = (rest: string) => verdicts('STR-002', goals(`{ id: g1, statement: g${rest} }`))

  it.each([
    [', metric: m, target: 0, due: 2027-06-30', []],
    [', target: 1, due: 2027-06-30', [`error g1 ${goalAt}/0/metric`]],
    [', metric: m, due: 2027-06-30', [`error g1 ${goalAt}/0/target`]],
    [', metric: m, target: 1', [`error g1 ${goalAt}/0/due`]],
    [', metric: m', [`error g1 ${goalAt}/0/target`]],
    ['', [`error g1 ${goalAt}/0/metric`]],
  ])('{%s}', async (rest, expected) => {
    expect(await one(rest)).toEqual(expected)
  })

  it('is silent without a map', async () => {
    expect(await verdicts('STR-002', 'status: draft')).toEqual([])
  })

  it('is an error in a draft too, and looks at every goal', async () => {
    const list = '{ id: g1, statement: g, metric: m, target: 1, due: 2027-06-30 }, { id: g2, statement: g }'
    expect(await verdicts('STR-002', `status: draft\n${goals(list)}`)).toEqual([`error g2 ${goalAt}/1/metric`])
  })

  it('says everything that is missing at once', async () => {
    const people = 'relationships: { people: [{ id: gm, name: 总经理 }] }'
    const list = '{ id: g1, statement: 缩短交期, owner_person: gm }, { id: g2, statement: 降低成本, metric: 成本 }'
    await expect(await spoken(ruleOf('STR-002'), `${people}\n${goals(list)}`)).toMatchFileSnapshot(
      'snapshots/str-002-words.txt',
    )
  })
})

describe('STR-003', () => {
  it.each([
    ['no goal', goals(''), []],
    ['a financial one', goals('{ id: g1, statement: g, kind: financial }'), []],
    [
      'a financial one among others',
      goals('{ id: g1, statement: g, kind: market }, { id: g2, statement: g, kind: financial }'),
      [],
    ],
    ['another kind', goals('{ id: g1, statement: g, kind: market }'), [`warning plan ${goalAt}`]],
    ['no kind', goals('{ id: g1, statement: g }, { id: g2, statement: g }'), [`warning plan ${goalAt}`]],
  ])('%s', async (_name, fragment, expected) => {
    expect(await verdicts('STR-003', fragment)).toEqual(expected)
  })

  it('does not claim anything of goals without a kind', async () => {
    const list =
      '{ id: g1, statement: 缩短交期, kind: market }, { id: g2, statement: 提高利润 }, { id: g3, statement: 合规 }'
    await expect(await spoken(ruleOf('STR-003'), goals(list))).toMatchFileSnapshot('snapshots/str-003-words.txt')
  })
})

describe('STR-004', () => {
  it.each([
    ['nothing', map(), [`error tac1 ${tacticAt}`]],
    ['a solution', map('{ mappings: [{ tactic: tac1, solution: 排程 }] }'), []],
    ['a deal, even a lost one', map('{}', 'opportunities: [{ id: o, name: o, tactic: tac1, status: lost }]'), []],
    ['no fit', map('{ mappings: [{ tactic: tac1, fit: no_fit }] }'), []],
    ['fit without a solution', map('{ mappings: [{ tactic: tac1, fit: fit }] }'), [`error tac1 ${tacticAt}`]],
    [
      'the answer to another tactic',
      map('{ mappings: [{ tactic: tac2, solution: 排程 }] }', 'opportunities: [{ id: o, name: o, tactic: tac2 }]'),
      [`error tac1 ${tacticAt}`],
    ],
    ['no map', '', []],
  ])('%s', async (_name, fragment, expected) => {
    expect(await verdicts('STR-004', `status: in_review\n${fragment}`)).toEqual(expected)
  })

  it('only warns in a draft', async () => {
    expect(await verdicts('STR-004', map())).toEqual([`warning tac1 ${tacticAt}`])
  })

  it('says that a fit without a solution is no answer', async () => {
    await expect(
      await spoken(ruleOf('STR-004'), map('{ mappings: [{ tactic: tac1, fit: fit }] }')),
    ).toMatchFileSnapshot('snapshots/str-004-words.txt')
  })
})

describe('STR-005', () => {
  const steps = [
    'validate_strategy_map',
    'identify_usable_relationships',
    'research_similar_success',
    'identify_opportunities',
  ] as const

  const done = (...open: readonly string[]) =>
    `maps: { execution: { steps: { ${steps.map((step) => `${step}: { status: ${open.includes(step) ? 'doing' : 'done'} }`).join(', ')} } } }`
  const deals = (...list: readonly string[]) =>
    `opportunities: [${list.map((rest, index) => `{ id: o${String(index)}, name: 商机 ${String(index)}, ${rest} }`).join(', ')}]`
  const at = (step: string) => `/maps/execution/steps/${step}/status`

  it.each([
    [[], []],
    [[steps[0]], [`error plan ${at(steps[0])}`]],
    [[steps[1]], [`warning plan ${at(steps[1])}`]],
    [[steps[2]], [`warning plan ${at(steps[2])}`]],
    [[steps[3]], [`warning plan ${at(steps[3])}`]],
    [[steps[2], steps[3]], [`warning plan ${at(steps[2])}`]],
    [[steps[0], steps[3]], [`error plan ${at(steps[0])}`]],
  ])('not done: %j', async (open, expected) => {
    expect(await verdicts('STR-005', `${done(...open)}\n${deals('stage: C')}`)).toEqual(expected)
  })

  it.each([
    ['stage: B', 0],
    ['stage: C', 1],
    ['stage: E', 1],
    ['stage: F', 0],
    ['stage: D, status: lost', 0],
    ['stage: D, status: on_hold', 0],
    ['stage: D, kind: planned', 1],
    ['kind: potential', 0],
    ['amount: 1', 0],
  ])('a deal with %s', async (deal, count) => {
    expect(await verdicts('STR-005', `${done(steps[0])}\n${deals(deal)}`)).toHaveLength(count)
  })

  it('takes the stage from the playbook', async () => {
    const fragment = `${done(steps[0])}\n${deals('stage: C')}`
    const from = (stage: string) => ({ config: `playbook: { from_stage: { map_validated: ${stage} } }` })
    expect(await verdicts('STR-005', fragment, from('D'))).toEqual([])
    expect(await verdicts('STR-005', fragment, from('B'))).toHaveLength(1)
  })

  it('counts a step that nobody has recorded as not done', async () => {
    expect(await verdicts('STR-005', deals('stage: C'))).toEqual([`error plan ${at(steps[0])}`])
    const some = `maps: { execution: { steps: { validate_strategy_map: { status: done }, identify_opportunities: {} } } }`
    expect(await verdicts('STR-005', `${some}\n${deals('stage: C')}`)).toEqual([`warning plan ${at(steps[1])}`])
  })

  it('has no deal, nothing to say', async () => {
    expect(await verdicts('STR-005', done(steps[0]))).toEqual([])
  })

  it('names deals, steps and the people to talk to', async () => {
    const people = `relationships: { people: [{ id: gm, name: 总经理 }, { id: cfo, name: 财务总监 }] }`
    const owned = done(steps[0], steps[2]).replace(
      'maps: {',
      'maps: { strategy: { goals: [{ id: g1, statement: g, owner_person: gm }, { id: g2, statement: g, owner_person: cfo }, { id: g3, statement: g, owner_person: gm }, { id: g4, statement: g, owner_person: nobody }] },',
    )
    const pages = [
      `${people}\n${owned}\n${deals('stage: C', 'stage: A', 'stage: D')}`,
      ...steps.map((step) => `${done(step)}\n${deals('stage: C')}`),
    ].map((fragment) => spoken(ruleOf('STR-005'), fragment))
    await expect((await Promise.all(pages)).join('\n')).toMatchFileSnapshot('snapshots/str-005-words.txt')
  })
})

describe('STR-006', () => {
  it.each([
    ['stage: A', 1],
    ['stage: E', 1],
    ['stage: B, kind: planned', 1],
    ['stage: B, tactic: tac1', 0],
    ['stage: B, tactic: nowhere', 0],
    ['stage: F', 0],
    ['stage: B, status: won', 0],
    ['stage: B, status: lost', 0],
    ['stage: B, status: on_hold', 0],
    ['kind: potential', 0],
    ['amount: 1', 0],
  ])('a deal with %s', async (rest, count) => {
    const found = await verdicts(
      'STR-006',
      map('{}', `opportunities: [{ id: o, name: o }, { id: p, name: p, ${rest} }]`),
    )
    expect(found).toEqual(count === 0 ? [] : ['warning p /opportunities/1/tactic'])
  })

  it('asks for the map first where there is none', async () => {
    const deal = 'opportunities: [{ id: o, name: 排程系统, stage: B }]'
    const pages = [deal, `${goals('{ id: g1, statement: g }')}\n${deal}`, map('{}', deal)]
    const spoke = await Promise.all(pages.map((page) => spoken(ruleOf('STR-006'), page)))
    expect(spoke[0]).toBe(spoke[1])
    await expect([spoke[0], spoke[2]].join('\n')).toMatchFileSnapshot('snapshots/str-006-words.txt')
  })
})

describe('STR-008', () => {
  const people = `relationships:
  people:
    - { id: gm, name: 总经理, influence: high }
    - { id: cfo, name: 财务总监, influence: low, roles: [approver] }
    - { id: planner, name: 计划经理, influence: medium, roles: [recommender] }
    - { id: newcomer, name: 新同事, roles: [recommender] }`
  const owned = (...owners: readonly string[]) =>
    `${people}\n${goals(
      owners
        .map((owner, index) => `{ id: g${String(index)}, statement: 目标 ${String(index)}, owner_person: ${owner} }`)
        .join(', '),
    )}`

  it.each([
    ['1 of 3 is just enough', ['gm', 'planner', 'planner'], 0],
    ['1 of 4 is not', ['gm', 'planner', 'planner', 'planner'], 1],
    ['a formal say counts too', ['cfo', 'planner', 'planner'], 0],
    ['a goal without an owner is not owned by a key player', ['', '', 'gm', ''], 1],
    ['an owner of unknown influence may be one', ['newcomer', 'planner', ''], 0],
    ['an id that leads nowhere may be one', ['nobody', 'planner', 'planner'], 0],
    ['unknown ones do not help when they are too few', ['newcomer', 'planner', 'planner', 'planner'], 1],
    ['no goal', [], 0],
  ])('%s', async (_name, owners, count) => {
    expect(await verdicts('STR-008', owned(...owners))).toEqual(count === 0 ? [] : [`info plan ${goalAt}`])
  })

  it('takes the share from the playbook, and a share that is met is enough', async () => {
    const limit = (percent: number) => ({ config: `playbook: { limits: { key_owner_pct: ${String(percent)} } }` })
    const half = owned('gm', 'planner')
    expect(await verdicts('STR-008', half, limit(50))).toEqual([])
    expect(await verdicts('STR-008', half, limit(51))).toHaveLength(1)
  })

  it('asks about the first goal that no key player owns', async () => {
    const pages = [owned('gm', 'newcomer', 'planner', '', 'planner', 'planner', 'planner'), owned('', 'planner')]
    const spoke = await Promise.all(pages.map((page) => spoken(ruleOf('STR-008'), page)))
    await expect(spoke.join('\n')).toMatchFileSnapshot('snapshots/str-008-words.txt')
  })
})

describe('STR-009', () => {
  it.each([
    ['nothing', map(), 1],
    ['a solution', map('{ mappings: [{ tactic: tac1, solution: 排程 }] }'), 1],
    ['no fit', map('{ mappings: [{ tactic: tac1, fit: no_fit }] }'), 0],
    ['a potential deal', map('{}', 'opportunities: [{ id: o, name: o, tactic: tac1, kind: potential }]'), 0],
    ['a deal for something else', map('{}', 'opportunities: [{ id: o, name: o, tactic: tac2 }]'), 1],
    ['no map', '', 0],
  ])('%s', async (_name, fragment, count) => {
    expect(await verdicts('STR-009', fragment)).toEqual(count === 0 ? [] : [`info tac1 ${tacticAt}`])
  })

  it('names what we have and whom to ask', async () => {
    const people = 'relationships: { people: [{ id: gm, name: 总经理 }] }'
    const known = map('{ mappings: [{ tactic: tac1, solution: 排程系统 }] }', people)
    const spoke = await Promise.all(
      [map(), known.replace('上线排程', '上线排程, owner_person: gm')].map((page) => spoken(ruleOf('STR-009'), page)),
    )
    await expect(spoke.join('\n')).toMatchFileSnapshot('snapshots/str-009-words.txt')
  })
})

it('quotes long statements in short', async () => {
  const long = '很长的目标'.repeat(40)
  const [found] = await findings('STR-002', goals(`{ id: g1, statement: ${long}, metric: m, target: 1 }`))
  expect(found?.message).toContain('…')
  expect(found?.message.length).toBeLessThan(150)
})

describe('STR-007', () => {
  const needs = (...channels: readonly (string | undefined)[]) =>
    `background: { needs: [${channels
      .map((channel) => `{ what: x${channel === undefined ? '' : `, channel: ${channel}`} }`)
      .join(', ')}] }`
  const at = ['info plan /background/needs']

  it.each<[string, readonly string[]]>([
    [needs('customer_tender'), at],
    [needs('customer_tender', 'capacity_upgrade'), at],
    [needs('customer_tender', 'related_need'), []],
    [needs('customer_complaint'), []],
    // A need of which nobody has written where it comes from may be an implicit one.
    [needs('customer_tender', undefined), []],
    [needs(undefined), []],
    ['background: { needs: [] }', []],
    ['modules: [needs]', []],
    ['notes: x', []],
  ])('%s', async (fragment, wanted) => {
    expect(await verdicts('STR-007', fragment)).toEqual(wanted)
  })

  it('takes the implicit channels from the playbook', async () => {
    const config = 'playbook: { implicit_channels: [daily_communication] }'
    expect(await verdicts('STR-007', needs('daily_communication'), { config })).toEqual([])
    expect(await verdicts('STR-007', needs('related_need'), { config })).toEqual(at)
  })

  it('names each channel once, and where else to look', async () => {
    const [found] = await findings('STR-007', needs('customer_tender', 'customer_tender', 'capacity_upgrade'))
    expect([found?.message, found?.hint]).toEqual([
      'the 3 needs all came from explicit channels (tender of the customer, upgrade of capacity), none from an implicit one',
      'Look where the customer has not asked yet: complaint of the customer, information system, performance of our product, related need. Add what you find to "needs" with its channel.',
    ])
    const [single] = await findings('STR-007', needs('customer_tender'))
    expect(single?.message).toBe(
      'the only need came from an explicit channel (tender of the customer), none from an implicit one',
    )
  })
})
