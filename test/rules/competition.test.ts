import { describe, expect, it } from 'vitest'
import { competitionRules } from '../../src/rules/competition/index.js'
import { findings, verdicts } from './findings.js'
import { spoken } from './spoken.js'

const on = 'modules: [competition]\n'

const idle = ['status: lost', 'status: on_hold', 'status: won, closed_on: 2026-06-01', 'kind: potential']

const deals = (...all: readonly string[]): string =>
  `opportunities:\n${all.map((keys) => `  - { ${keys} }\n`).join('')}`

const deal = (stage: string, more = ''): string =>
  `id: d_${stage.toLowerCase()}, name: 商机${stage}, stage: ${stage}${more}`

const stages = (changes: string) => ({ config: `playbook: { from_stage: { ${changes} } }` })

it('says how grave each rule can be', () => {
  expect(competitionRules.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    'CMP-001 warning',
    'CMP-002 info',
    'CMP-003 info',
    'CMP-004 warning',
    'CMP-005 info',
  ])
})

describe('CMP-001 competitor-without-profile', () => {
  const whole = { who: '采购', what: '一体化', how: '低价', strengths: '便宜', weaknesses: '慢' }
  const rival = (profile: Readonly<Record<string, string>>, id = 'r'): string =>
    `  - { id: ${id}, name: 远航软件${Object.entries(profile)
      .map(([key, text]) => `, ${key}: ${text}`)
      .join('')} }\n`
  const plan = (profile: Readonly<Record<string, string>>, ...all: readonly string[]): string =>
    `${on}competitors:\n${rival(profile)}${deals(...all)}`
  const inIt = ', competitors: [r]'

  it.each([
    ['A', []],
    ['B', []],
    ['C', ['warning r /competitors/0/who']],
    ['D', ['warning r /competitors/0/who']],
    ['E', ['warning r /competitors/0/who']],
    ['F', []],
  ])('at stage %s', async (stage, expected) => {
    expect(await verdicts('CMP-001', plan({}, deal(stage, inIt)))).toEqual(expected)
    expect(await verdicts('CMP-001', plan(whole, deal(stage, inIt)))).toEqual([])
  })

  it.each(Object.keys(whole))('wants %s', async (key) => {
    const without = Object.fromEntries(Object.entries(whole).filter(([one]) => one !== key))
    expect(await verdicts('CMP-001', plan(without, deal('C', inIt)))).toEqual([`warning r /competitors/0/${key}`])
    expect(await verdicts('CMP-001', plan({ ...whole, [key]: '" "' }, deal('C', inIt)))).toHaveLength(1)
  })

  it('does not take other keys for a profile', async () => {
    expect(await verdicts('CMP-001', plan({ expected_moves: '降价', countered: '是' }, deal('C', inIt)))).toHaveLength(
      1,
    )
  })

  it('asks nothing of a competitor who is in no open deal that is far enough', async () => {
    expect(await verdicts('CMP-001', plan({}, deal('C')))).toEqual([])
    for (const key of idle) expect(await verdicts('CMP-001', plan({}, deal('C', `${inIt}, ${key}`)))).toEqual([])
    expect(await verdicts('CMP-001', plan({}, deal('C', inIt)), stages('competitor_profile: D'))).toEqual([])
  })

  it('says nothing while the module is off', async () => {
    expect(await verdicts('CMP-001', plan({}, deal('C', inIt)).replace(on, ''))).toEqual([])
  })

  it('names the furthest deal once, and of two with one id the first competitor', async () => {
    const [one, ...more] = await findings('CMP-001', plan({}, deal('C', inIt), deal('B', inIt), deal('D', inIt)))
    expect(one?.message).toBe(
      '远航软件 competes for "商机D" at stage D and 1 other deal, and nothing is written about it',
    )
    expect(more).toEqual([])
    const three = await findings('CMP-001', plan({ who: '采购' }, deal('C', inIt), deal('E', inIt), deal('D', inIt)))
    expect(three[0]?.message).toBe(
      '远航软件 competes for "商机E" at stage E and 2 other deals, and it is not written: needs it meets, how it sells, strengths, weaknesses',
    )
    expect(three[0]?.hint).toContain('write it in: what, how, strengths, weaknesses.')
    const twice = `${on}competitors:\n${rival(whole)}${rival({})}${deals(deal('C', inIt))}`
    expect(await verdicts('CMP-001', twice)).toEqual([])
  })
})

describe('CMP-002 no-position', () => {
  it.each([
    ['A', 0],
    ['B', 0],
    ['C', 1],
    ['D', 1],
    ['E', 1],
    ['F', 0],
  ])('at stage %s: %i', async (stage, count) => {
    const id = `d_${stage.toLowerCase()}`
    const found = count === 0 ? [] : [`info ${id} /opportunities/0/position_statement`]
    expect(await verdicts('CMP-002', `${on}${deals(deal(stage))}`)).toEqual(found)
    expect(await verdicts('CMP-002', deals(deal(stage)))).toEqual([])
    expect(await verdicts('CMP-002', deals(deal(stage, ', position_statement: 唯一的')))).toEqual([])
    expect(await verdicts('CMP-002', deals(deal(stage, ', position_statement: " "')))).toEqual(found)
  })

  it('leaves alone what is not open, and takes its stage from the playbook', async () => {
    for (const key of idle) expect(await verdicts('CMP-002', `${on}${deals(deal('C', `, ${key}`))}`)).toEqual([])
    expect(await verdicts('CMP-002', `${on}${deals(deal('C'))}`, stages('position: D'))).toEqual([])
  })
})

describe('CMP-003 moves-not-expected', () => {
  const quarterly = (held: string) => `reviews:\n  - { id: q, kind: quarterly_business_review, held_on: ${held} }\n`
  const plan = (rest: string, moves = '', more = ''): string =>
    `${on}competitors:\n  - { id: r, name: 远航软件${moves} }\n${deals(deal('A', `, competitors: [r]${more}`))}${rest}`
  const found = ['info r /competitors/0/expected_moves']
  const held = quarterly('2026-06-30')

  it.each([
    ['without a review or a period', '', []],
    ['in the first days of a plan', 'period: { from: 2026-03-31, to: 2026-12-31 }', []],
    ['once the first is due', 'period: { from: 2026-03-30, to: 2026-12-31 }', found],
    ['from the first on', held, found],
    ['long after the last', quarterly('2025-01-01'), found],
    ['before one that is dated later', quarterly('2026-07-01'), []],
    ['after a review of another kind', 'reviews: [{ id: w, kind: weekly_issues, held_on: 2026-06-26 }]', []],
  ] as const)('%s', async (_, rest, expected) => {
    expect(await verdicts('CMP-003', plan(rest))).toEqual(expected)
    expect(await verdicts('CMP-003', plan(rest, ', expected_moves: 降价'))).toEqual([])
    expect(await verdicts('CMP-003', plan(rest, ', expected_moves: " "'))).toEqual(expected)
  })

  it('looks only at competitors in an open deal, while the module is on', async () => {
    expect(await verdicts('CMP-003', plan(held).replace(on, ''))).toEqual([])
    expect(await verdicts('CMP-003', plan(held).replace('competitors: [r]', 'competitors: []'))).toEqual([])
    for (const key of idle) expect(await verdicts('CMP-003', plan(held, '', `, ${key}`))).toEqual([])
  })

  it('says whether the review is due or held', async () => {
    const message = async (rest: string) => (await findings('CMP-003', plan(rest)))[0]?.message
    expect(await message(held)).toBe(
      'what 远航软件 will do next in "商机A" at stage A is not written, and the quarterly review has been held',
    )
    expect(await message(quarterly('2026-03-30'))).toBe(
      'the quarterly review is due, and what 远航软件 will do next in "商机A" at stage A is not written',
    )
    expect(await message(quarterly('2026-03-31'))).toContain('has been held')
  })
})

describe('CMP-004 key-player-without-lever', () => {
  const plan = (person: string, ...all: readonly string[]): string =>
    `${on}relationships:\n  people: [{ id: p, name: 王总, ${person} }, { id: other, name: 李总 }]\n${deals(...all)}`
  const found = (index = 0) => [`warning p /opportunities/${String(index)}/levers`]
  const lever = (keys = '') =>
    `{ person: p, factor: cognition${keys} }, { person: other, factor: interest, state: done }`
  const levers = (keys = '') => `, levers: [${lever(keys)}]`
  const neutral = 'roles: [decision_maker], attitude: neutral'

  it.each([
    ['mentor', []],
    ['supporter', []],
    ['neutral', found()],
    ['non_supporter', found()],
    ['opponent', found()],
  ])('with the attitude %s', async (attitude, expected) => {
    expect(await verdicts('CMP-004', plan(`influence: high, attitude: ${attitude}`, deal('C')))).toEqual(expected)
  })

  it.each([
    ['influence: high', found()],
    ['influence: medium', []],
    ['roles: [approver]', found()],
    ['roles: [recommender]', []],
  ])('of somebody with %s', async (keys, expected) => {
    expect(await verdicts('CMP-004', plan(`${keys}, attitude: neutral`, deal('C')))).toEqual(expected)
    expect(await verdicts('CMP-004', plan(keys, deal('C')))).toEqual([])
  })

  it.each([
    ['A', []],
    ['B', []],
    ['C', found()],
    ['D', found()],
    ['E', found()],
    ['F', []],
  ])('at stage %s', async (stage, expected) => {
    expect(await verdicts('CMP-004', plan(neutral, deal(stage)))).toEqual(expected)
  })

  it.each([
    ['planned', []],
    ['done', found()],
    ['effective', found()],
  ])('with a lever that is %s', async (state, expected) => {
    expect(await verdicts('CMP-004', plan(neutral, deal('C', levers(`, state: ${state}`))))).toEqual(expected)
  })

  it('takes a lever without a state for planned, and one of several is enough', async () => {
    expect(await verdicts('CMP-004', plan(neutral, deal('C', levers())))).toEqual([])
    const two = `, levers: [{ person: p, state: done, factor: emotion }, ${lever()}]`
    expect(await verdicts('CMP-004', plan(neutral, deal('C', two)))).toEqual([])
  })

  it('wants the lever in the deal itself, and for this person', async () => {
    const elsewhere = plan(neutral, deal('C', levers()), deal('D'))
    expect(await verdicts('CMP-004', elsewhere)).toEqual(found(1))
    const other = ', levers: [{ person: other, factor: interest }, { person: other, factor: emotion }]'
    expect(await verdicts('CMP-004', plan(neutral, deal('C', other)))).toEqual(found())
  })

  it('looks at who takes part, and at what the deal says of them', async () => {
    expect(await verdicts('CMP-004', plan(neutral, deal('C', ', people: [other]')))).toEqual([])
    const won = ', overrides: [{ person: p, attitude: supporter }]'
    expect(await verdicts('CMP-004', plan(neutral, deal('C', won)))).toEqual([])
    const lost = ', overrides: [{ person: p, attitude: opponent }]'
    const supporter = plan('roles: [decision_maker], attitude: supporter', deal('C', lost))
    expect(await verdicts('CMP-004', supporter)).toEqual(found())
    const plain = ', overrides: [{ person: p, roles: [recommender] }]'
    expect(await verdicts('CMP-004', plan(neutral, deal('C', plain)))).toEqual([])
  })

  it('says nothing while the module is off, or of deals that are not open', async () => {
    expect(await verdicts('CMP-004', plan(neutral, deal('C')).replace(on, ''))).toEqual([])
    for (const key of idle) expect(await verdicts('CMP-004', plan(neutral, deal('C', `, ${key}`)))).toEqual([])
    expect(await verdicts('CMP-004', plan(neutral, deal('C')), stages('levers: D'))).toEqual([])
  })

  it('speaks once of a person, of the furthest deal first, and of what was tried', async () => {
    const [one, ...more] = await findings('CMP-004', plan(neutral, deal('C'), deal('E'), deal('D')))
    expect(one?.path).toBe('/opportunities/1/levers')
    expect(one?.message).toBe(
      '王总 is a key player in "商机E" at stage E and 2 other deals with the attitude "neutral", and no lever is planned',
    )
    expect(more).toEqual([])
    const [tried] = await findings('CMP-004', plan(neutral, deal('C', levers(', state: done'))))
    expect(tried?.message).toBe(
      '王总 is a key player in "商机C" at stage C with the attitude "neutral" after 1 lever, and no other is planned',
    )
  })

  it('asks another question about somebody who is against us', async () => {
    const review = async (attitude: string) =>
      spoken(competitionRules[3]!, plan(`roles: [decision_maker], attitude: ${attitude}`, deal('C')))
    expect(await review('neutral')).toContain('? What would make 王总 want us to win')
    expect(await review('non_supporter')).toContain('? What does 王总 fear to lose')
  })

  describe('levers of one factor', () => {
    const only = (stage: string, ...all: readonly string[]): string =>
      deals(deal(stage, `, levers: [${all.map((keys) => `{ person: p, ${keys} }`).join(', ')}]`))
    const info = (id: string) => [`info ${id} /opportunities/0/levers`]

    it.each([
      ['one lever', ['factor: emotion'], true],
      ['two of one factor', ['factor: emotion', 'factor: emotion'], true],
      ['two factors', ['factor: emotion', 'factor: interest'], false],
      ['a factor that follows from the lever', ['lever: integrity', 'factor: emotion'], true],
      ['another that follows from the lever', ['lever: performance', 'factor: emotion'], false],
      ['a factor that is written before the one that follows', ['lever: performance, factor: emotion'], true],
      ['a factor that is not known', ['state: planned'], false],
      ['one of which the factor is not known', ['factor: emotion', 'state: planned'], false],
      ['none', [], false],
    ] as const)('%s', async (_, all, isFound) => {
      expect(await verdicts('CMP-004', only('A', ...all))).toEqual(isFound ? info('d_a') : [])
    })

    it('leaves alone what is not open, and takes factors from the playbook', async () => {
      for (const key of idle)
        expect(
          await verdicts('CMP-004', deals(deal('C', `, levers: [{ person: p, factor: emotion }], ${key}`))),
        ).toEqual([])
      const config = 'playbook: { lever_factors: { integrity: interest } }'
      expect(await verdicts('CMP-004', only('C', 'lever: integrity', 'factor: emotion'), { config })).toEqual([])
    })

    it('names the factor, and those that are not used', async () => {
      const message = async (...all: readonly string[]) => {
        const [one] = await findings('CMP-004', only('C', ...all))
        return [one?.message, one?.hint]
      }
      expect(await message('factor: emotion')).toEqual([
        'the only lever of "商机C" works on emotion; the other factors are not used: cognition, interest',
        'Add a lever to "商机C" that works on another factor: cognition, interest.',
      ])
      expect((await message('factor: interest', 'factor: interest'))[0]).toBe(
        'all 2 levers of "商机C" work on interest; the other factors are not used: cognition, emotion',
      )
    })
  })
})

describe('CMP-005 no-need-question', () => {
  const spin = (...types: readonly string[]): string =>
    `, spin: [${types.map((type) => `{ type: ${type}, what: 问题 }`).join(', ')}]`
  const module = 'modules: [spin]\n'

  it.each([
    ['A', 0],
    ['B', 1],
    ['C', 1],
    ['E', 1],
    ['F', 0],
  ])('at stage %s: %i', async (stage, count) => {
    const found = count === 0 ? [] : [`info d_${stage.toLowerCase()} /opportunities/0/spin`]
    expect(await verdicts('CMP-005', `${module}${deals(deal(stage))}`)).toEqual(found)
    expect(await verdicts('CMP-005', deals(deal(stage, spin('situation', 'problem'))))).toEqual(found)
    expect(await verdicts('CMP-005', deals(deal(stage, spin('problem', 'implication'))))).toEqual([])
    expect(await verdicts('CMP-005', deals(deal(stage, spin('need_payoff'))))).toEqual([])
    expect(await verdicts('CMP-005', deals(deal(stage)))).toEqual([])
  })

  it('leaves alone what is not open, and takes its stage from the playbook', async () => {
    for (const key of idle) expect(await verdicts('CMP-005', `${module}${deals(deal('C', `, ${key}`))}`)).toEqual([])
    expect(await verdicts('CMP-005', `${module}${deals(deal('B'))}`, stages('need_questions: C'))).toEqual([])
  })

  it('says whether there are other questions', async () => {
    const [none] = await findings('CMP-005', `${module}${deals(deal('B'))}`)
    expect(none?.message).toContain('and no question is recorded for the customer')
    const [facts] = await findings('CMP-005', deals(deal('B', spin('situation'))))
    expect(facts?.message).toContain('and its questions only ask for facts and difficulties')
  })
})
