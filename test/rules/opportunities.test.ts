import { describe, expect, it } from 'vitest'
import { opportunityRules } from '../../src/rules/opportunities/index.js'
import { opp006 } from '../../src/rules/opportunities/opp-006-deal-record-contradicts.js'
import { on, planOf } from '../measures/deal-fixtures.js'
import { findings, today, verdicts } from './findings.js'

/** A plan with one deal `d`; whatever else the plan needs stands behind it. */
const deal = (keys: string, rest = ''): string => `opportunities:\n  - { id: d, name: 商机, ${keys} }\n${rest}`

const at = (path: string) => `/opportunities/0${path}`

/** Rows of a title, the keys of the deal, and what the rule says of it. */
type Rows = readonly (readonly [title: string, keys: string, ...expected: string[]])[]

const judged = (code: string, rows: Rows): void => {
  it.each(rows)('%s', async (_title, keys, ...expected) => {
    expect(await verdicts(code, deal(keys))).toEqual(expected)
  })
}

const proof = (...stages: string[]) =>
  `key_results: [${stages.map((stage) => `{ stage: ${stage}, achieved_on: 2026-05-01 }`).join(', ')}]`

const idle: readonly string[] = ['status: lost', 'status: on_hold', 'kind: potential']

it('says how grave each rule can be', () => {
  const codes = (severity: string) =>
    opportunityRules.filter((rule) => rule.severity === severity).map(({ code }) => code)
  expect(codes('error')).toEqual(['OPP-001', 'OPP-003', 'OPP-005', 'OPP-006', 'OPP-015'])
  expect(codes('info')).toEqual(['OPP-012', 'OPP-013', 'OPP-016'])
  expect(codes('warning')).toHaveLength(9)
})

describe('OPP-001 stage-without-proof', () => {
  const found = `error d ${at('/key_results')}`
  judged('OPP-001', [
    ['asks nothing at the first stage', 'stage: A'],
    ['asks nothing without a stage', 'status: won'],
    ['misses the only one', 'stage: B', found],
    ['is content with it', `stage: B, ${proof('A')}`],
    ['misses an early one', `stage: C, ${proof('B')}`, found],
    ['misses the last one', `stage: C, ${proof('A')}`, found],
    ['does not take that of the present stage for it', `stage: B, ${proof('B')}`, found],
    ['needs a day', 'stage: B, key_results: [{ stage: A, evidence: 纪要 }]', found],
    ['takes a second entry with a day', 'stage: B, key_results: [{ stage: A }, { stage: A, achieved_on: 2026-05-01 }]'],
    ['looks at planned deals', 'stage: B, kind: planned', found],
    ['looks at deals that count as won', `stage: F, ${proof('A', 'B', 'C', 'D')}`, found],
    ['is content with a signed contract', `stage: F, ${proof('A', 'B', 'C', 'D', 'E')}`],
    ['looks at deals won earlier', 'stage: B, status: won, closed_on: 2026-06-01', found],
    ...idle.map((key) => [`leaves alone ${key}`, `stage: B, ${key}`] as const),
  ])

  it('names every missing stage, and where the deal stands until then', async () => {
    const [one] = await findings('OPP-001', deal(`stage: D, ${proof('B')}`))
    expect(one?.message).toBe('"商机" stands at stage D, and no dated key result is recorded for stages A, C')
    expect(one?.hint).toContain('stage A')
    expect(one?.hint).toContain('or move the deal back to stage A')
  })

  it('does not send back what is won', async () => {
    const [one] = await findings('OPP-001', deal(`stage: F, ${proof('A', 'B', 'C', 'D')}`))
    expect(one?.hint).toBe(
      'Write in "key_results" the day and the evidence for stage E (the contract is approved and signed).',
    )
  })
})

describe('OPP-002 stage-overdue', () => {
  const found = `warning d ${at('/stage')}`
  const entered = (stage: string, day: string) =>
    `stage: ${stage}, stage_history: [{ stage: ${stage}, entered_on: ${day} }]`
  judged('OPP-002', [
    ['lets the planned days pass', entered('B', '2026-06-23')],
    ['warns one day later', entered('B', '2026-06-22'), found],
    ['lets the planned days of another stage pass', entered('C', '2026-06-20')],
    ['warns one day later there', entered('C', '2026-06-19'), found],
    ['does not guess without a history', 'stage: B'],
    ['does not count the days of another stage', 'stage: C, stage_history: [{ stage: B, entered_on: 2026-01-01 }]'],
    ['asks nothing at the last stage', entered('F', '2026-01-01')],
    ['leaves won deals alone', `${entered('B', '2026-01-01')}, status: won`],
    ...idle.map((key) => [`leaves alone ${key}`, `${entered('B', '2026-01-01')}, ${key}`] as const),
  ])

  it('takes the planned days from the ladder', async () => {
    const plan = deal(entered('B', '2026-06-22'))
    const ladder = (days: string) => ({
      config: `playbook: { ladders: { default: { B: { planned_days: ${days} } } } }`,
    })
    expect(await verdicts('OPP-002', plan, ladder('8'))).toEqual([])
    expect(await verdicts('OPP-002', plan, { config: 'playbook: { ladder: long_cycle }' })).toEqual([])
  })

  it('says how long and how long was planned', async () => {
    const [one] = await findings('OPP-002', deal(entered('B', '2026-06-20')))
    expect(one?.message).toBe('"商机" has been at stage B for 10 days, and 7 were planned')
  })
})

describe('OPP-003 expected-close-passed', () => {
  const found = `error d ${at('/expected_close_on')}`
  judged('OPP-003', [
    ['waits until the day is over', 'stage: D, expected_close_on: 2026-06-30'],
    ['finds the day after', 'stage: D, expected_close_on: 2026-06-29', found],
    ['does not guess a day', 'stage: D'],
    ['is about deals with a stage', 'expected_close_on: 2026-01-01'],
    ['leaves the last stage alone', 'stage: F, expected_close_on: 2026-01-01'],
    ['leaves won deals alone', 'stage: D, status: won, expected_close_on: 2026-01-01'],
    ...idle.map((key) => [`leaves alone ${key}`, `stage: D, expected_close_on: 2026-01-01, ${key}`] as const),
  ])
})

describe('OPP-004 deal-without-next-action', () => {
  const missing = `warning d ${at('/next_action')}`
  const next = (due: string) => `next_action: { what: 演示${due === '' ? '' : `, due: ${due}`} }`
  judged('OPP-004', [
    ['misses it', 'stage: A', missing],
    ['is content with one for today', `stage: A, ${next('2026-06-30')}`],
    ['finds one that is overdue', `stage: A, ${next('2026-06-29')}`, `warning d ${at('/next_action/due')}`],
    ['does not take an unknown day for a passed one', `stage: A, ${next('')}`],
    ['is about deals with a stage', ''],
    ['leaves the last stage alone', 'stage: F'],
    ['leaves won deals alone', 'stage: A, status: won'],
    ...idle.map((key) => [`leaves alone ${key}`, `stage: A, ${key}`] as const),
  ])

  it('says which step is late', async () => {
    const [one] = await findings('OPP-004', deal(`stage: A, ${next('2026-06-29')}`))
    expect(one?.message).toBe('the next action of "商机" was due on 2026-06-29: 演示')
    expect(one?.hint).toContain('Do it this week')
  })
})

describe('OPP-005 deal-without-amount', () => {
  const found = `error d ${at('/amount')}`
  judged('OPP-005', [
    ['misses it', 'stage: A', found],
    ['takes none for an amount', 'stage: A, amount: 0', found],
    ['takes less for no amount either', 'stage: A, amount: -1', found],
    ['is content with any amount', 'stage: A, amount: 0.01'],
    ['is about deals with a stage', ''],
    ['looks at deals that count as won', 'stage: F', found],
    ['looks at deals won earlier', 'stage: C, status: won', found],
    ['says nothing of a missing rate', 'stage: A, amount: 1, currency: USD'],
    ...idle.map((key) => [`leaves alone ${key}`, `stage: A, ${key}`] as const),
  ])

  it('tells a missing amount from a wrong one', async () => {
    const [missing] = await findings('OPP-005', deal('stage: A'))
    expect(missing?.message).toBe('"商机" is at stage A without an amount, so it is missing from every total')
    const [wrong] = await findings('OPP-005', deal('stage: A, amount: -1200.5'))
    expect(wrong?.message).toBe('"商机" is at stage A with an amount of -1,200.50, and a deal is worth more than 0')
  })
})

describe('OPP-006 deal-record-contradicts', () => {
  const history = (...entries: string[]) =>
    `stage_history: [${entries.map((entry) => `{ stage: ${entry.slice(0, 1)}, entered_on: ${entry.slice(2)} }`).join(', ')}]`
  const result = (stage: string, day: string) => `key_results: [{ stage: ${stage}, achieved_on: ${day} }]`
  judged('OPP-006', [
    ['has nothing to compare without dates', 'stage: C'],
    ['is content with a stage that ends the history', `stage: B, ${history('A 2026-05-01', 'B 2026-05-01')}`],
    ['finds a stage that differs', `stage: C, ${history('A 2026-05-01', 'B 2026-05-02')}`, `error d ${at('/stage')}`],
    ['does not guess a stage', history('A 2026-05-01')],
    ['lets a deal go back', `stage: B, ${history('B 2026-05-01', 'C 2026-05-02', 'B 2026-05-03')}`],
    [
      'finds dates that decrease',
      `stage: C, ${history('A 2026-05-02', 'B 2026-05-01', 'C 2026-05-01')}`,
      `error d ${at('/stage_history/1/entered_on')}`,
    ],
    ['lets a stage be entered today', `stage: A, ${history('A 2026-06-30')}`],
    [
      'finds one entered tomorrow',
      `stage: A, ${history('A 2026-07-01')}`,
      `error d ${at('/stage_history/0/entered_on')}`,
    ],
    [
      'lets a result come on the first day',
      `stage: B, ${history('A 2026-05-01', 'B 2026-05-09')}, ${result('A', '2026-05-01')}`,
    ],
    [
      'finds a result before its stage',
      `stage: B, ${history('A 2026-05-02', 'B 2026-05-09')}, ${result('A', '2026-05-01')}`,
      `error d ${at('/key_results/0/achieved_on')}`,
    ],
    [
      'keeps a result of the first stay',
      `stage: A, ${history('A 2026-05-01', 'B 2026-05-09', 'A 2026-06-01')}, ${result('A', '2026-05-08')}`,
    ],
    ['does not guess when a stage was entered', `stage: B, ${history('B 2026-05-09')}, ${result('A', '2026-05-01')}`],
    ['lets a result come today', `stage: B, ${result('A', '2026-06-30')}`],
    [
      'finds a result of tomorrow',
      `stage: B, ${result('A', '2026-07-01')}`,
      `error d ${at('/key_results/0/achieved_on')}`,
    ],
    ['does not guess the day of a result', `stage: A, ${history('A 2026-05-01')}, key_results: [{ stage: A }]`],
    ['finds a potential deal with a stage', 'kind: potential, stage: B', `error d ${at('/stage')}`],
    ['lets a potential deal have none', `kind: potential, ${history('A 2026-07-01')}`],
    ['lets a planned deal have one', 'kind: planned, stage: B'],
    ['finds a win without its day', 'stage: E, status: won', `error d ${at('/status')}`],
    ['is content with the day', 'stage: E, status: won, closed_on: 2026-06-01'],
    ['asks for no day at the last stage', 'stage: F, status: won'],
    ['asks for no day without a stage', 'status: won'],
    ['asks for no day of an open deal', 'stage: E'],
    ['looks at lost deals too', `stage: C, status: lost, ${history('B 2026-05-02')}`, `error d ${at('/stage')}`],
  ])

  const say = async (keys: string, lang: 'en' | 'zh' = 'en') => {
    const [one] = await findings('OPP-006', deal(keys), { lang })
    return [one?.message, one?.hint]
  }

  it.each([
    [
      'kind: potential, stage: B',
      'stage B is given, but a potential deal has no stage',
      '潜在商机没有阶段',
      'Delete "stage"',
    ],
    ['stage: E, status: won', 'it is won at stage E, and the day it closed is missing', '没有成交日期', '"closed_on"'],
    [
      `stage: C, ${history('B 2026-05-02')}`,
      'the stage is C, but the history ends with stage B',
      '历史记录最后却是阶段 B',
      '"stage_history"',
    ],
    [
      `stage: B, ${history('A 2026-05-02', 'B 2026-05-01')}`,
      'stage B was entered on 2026-05-01, before the entry above it (stage A on 2026-05-02)',
      '早于上一条（阶段 A，2026-05-02）',
      'in the order in which they were entered',
    ],
    [
      `stage: A, ${history('A 2026-07-01')}`,
      'stage A is entered on 2026-07-01, a day that has not come yet',
      '还没有到',
      '"entered_on"',
    ],
    [
      `stage: A, ${history('A 2026-05-02')}, ${result('A', '2026-05-01')}`,
      'the key result of stage A is dated 2026-05-01, before the deal entered that stage on 2026-05-02',
      '早于进入该阶段的 2026-05-02',
      'the day on which the stage was entered',
    ],
    [
      `stage: A, ${result('A', '2026-07-01')}`,
      'the key result of stage A is dated 2026-07-01, a day that has not come yet',
      '关键结果的日期 2026-07-01 还没有到',
      'until the result is reached',
    ],
  ])('says what is wrong with %s', async (keys, english, chinese, hint) => {
    expect(await say(keys)).toEqual([`"商机": ${english}`, expect.stringContaining(hint)])
    expect(await say(keys, 'zh')).toEqual([
      expect.stringMatching(`^“商机”：.*${chinese}`),
      expect.stringMatching(/。$/),
    ])
  })

  it.each([
    ['kind: potential, stage: B', true],
    ['stage: E, status: won', true],
    [`stage: C, ${history('B 2026-05-02')}`, true],
    [`stage: B, ${history('A 2026-05-02', 'B 2026-05-01')}`, false],
    [`stage: A, ${history('A 2026-07-01')}`, false],
    [`stage: A, ${history('A 2026-05-02')}, ${result('A', '2026-05-01')}`, false],
    [`stage: A, ${result('A', '2026-07-01')}`, false],
  ])('asks about the deal, not about slips: %s', (keys, asked) => {
    const questions = Array.from(opp006.check(planOf(deal(keys)), on(today)), ({ question }) => question !== undefined)
    expect(questions).toEqual([asked])
  })

  it('makes one finding of several faults, with every place', async () => {
    const two = deal(`stage: C, ${history('A 2026-05-02', 'B 2026-05-01')}`)
    const three = deal(`stage: C, ${history('A 2026-05-02', 'B 2026-05-01')}, ${result('A', '2026-07-01')}`)
    expect((await findings('OPP-006', two)).map(({ message }) => message)).toEqual([
      '"商机": the stage is C, but the history ends with stage B; 1 more contradiction in this deal',
    ])
    const found = await findings('OPP-006', three)
    expect(found).toMatchObject([
      {
        message: '"商机": the stage is C, but the history ends with stage B; 2 more contradictions in this deal',
        related: [
          { message: expect.stringContaining('stage B was entered on 2026-05-01'), line: 4 },
          { message: expect.stringContaining('dated 2026-07-01'), line: 4 },
        ],
      },
    ])
    expect(await findings('OPP-006', deal('kind: potential, stage: B'))).toMatchObject([{ related: [] }])
  })
})

describe('OPP-007 key-actions-skipped', () => {
  const done = (stage: string, count: number) =>
    `${stage}: [${Array.from({ length: count }, (_, index) => `${stage}${String(index + 1)}`).join(', ')}]`
  const few = (stage: string) => `warning d ${at(`/key_actions/${stage}`)}`
  const some = (stage: string) => `info d ${at(`/key_actions/${stage}`)}`
  judged('OPP-007', [
    ['asks nothing at the first stage', 'stage: A'],
    ['warns below half', `stage: B, key_actions: { ${done('A', 4)} }`, few('A')],
    ['mentions half', `stage: B, key_actions: { ${done('A', 5)} }`, some('A')],
    ['mentions all but one', `stage: B, key_actions: { ${done('A', 9)} }`, some('A')],
    ['is content with all of the list', `stage: B, key_actions: { ${done('A', 10)} }`],
    ['is content with the word', 'stage: B, key_actions: { A: all }'],
    ['warns of an empty list', 'stage: B, key_actions: { A: [] }', few('A')],
    ['mentions what is not recorded, which is not zero', 'stage: B', some('A')],
    ['mentions a stage that is not recorded', 'stage: C, key_actions: { A: all }', some('B')],
    ['counts no code of another list', 'stage: B, key_actions: { A: [A1, A2, A3, A4, B1, A99] }', few('A')],
    ['does not look at the present stage', 'stage: B, key_actions: { A: all, B: [] }'],
    ['counts the list of each stage', `stage: D, key_actions: { A: all, B: all, ${done('C', 5)} }`, few('C')],
    ['counts half of twelve', `stage: D, key_actions: { A: all, B: all, ${done('C', 6)} }`, some('C')],
    ['lets the worst stage decide', `stage: D, key_actions: { ${done('A', 9)}, ${done('B', 1)}, C: all }`, few('B')],
    ['leaves won deals alone', 'stage: F, key_actions: { A: [] }'],
    ...idle.map((key) => [`leaves alone ${key}`, `stage: B, key_actions: { A: [] }, ${key}`] as const),
  ])

  it('takes the limit and the lists from the playbook', async () => {
    const plan = deal(`stage: B, key_actions: { ${done('A', 4)} }`)
    const limit = (pct: number) => ({ config: `playbook: { limits: { key_actions_pct: ${String(pct)} } }` })
    expect(await verdicts('OPP-007', plan, limit(40))).toEqual([some('A')])
    expect(await verdicts('OPP-007', plan, limit(41))).toEqual([few('A')])
    const longer = 'playbook: { ladders: { default: { A: { key_actions: { A11: { en: more, zh: 更多 } } } } } }'
    expect(await verdicts('OPP-007', deal(`stage: B, key_actions: { ${done('A', 10)} }`), { config: longer })).toEqual([
      some('A'),
    ])
  })

  it('tells the shares of all stages and the first step to catch up', async () => {
    const keys = `stage: D, key_actions: { ${done('A', 9)}, B: [B2] }`
    const [one] = await findings('OPP-007', deal(keys))
    expect(one?.message).toBe(
      '"商机" is at stage D, and not all key actions before it are recorded as done: ' +
        'stage A 9 of 10, stage B 1 of 10, stage C not recorded',
    )
    expect(one?.hint).toContain('B1 (build trust')
    const [chinese] = await findings('OPP-007', deal(keys), { lang: 'zh' })
    expect(chinese?.message).toContain('阶段 A 9/10、阶段 B 1/10、阶段 C 没有记录')
    const [unknown] = await findings('OPP-007', deal('stage: B'))
    expect(unknown?.hint).toBe('Write in "key_actions" what was done at stage A: all, or codes such as [A1].')
  })
})

describe('OPP-008 win-rate-without-reason', () => {
  const found = `warning d ${at('/win_rate_override')}`
  judged('OPP-008', [
    ['lets a rate be fifteen points higher', 'stage: C, win_rate_override: 65'],
    ['warns above that', 'stage: C, win_rate_override: 66', found],
    ['lets a rate be fifteen points lower', 'stage: C, win_rate_override: 35'],
    ['warns below that', 'stage: C, win_rate_override: 34', found],
    ['compares with the rate of the stage', 'stage: D, win_rate_override: 66'],
    ['takes none for a rate', 'stage: C, win_rate_override: 0', found],
    ['is content with a reason', 'stage: C, win_rate_override: 80, override_reason: 口头同意'],
    ['has nothing to say without a rate', 'stage: C'],
    ['is about deals with a stage', 'win_rate_override: 100'],
    ['leaves the last stage alone', 'stage: F, win_rate_override: 10'],
    ['leaves won deals alone', 'stage: C, status: won, win_rate_override: 10'],
    ...idle.map((key) => [`leaves alone ${key}`, `stage: C, win_rate_override: 99, ${key}`] as const),
  ])

  it('takes the points and the rates from the playbook', async () => {
    const plan = deal('stage: C, win_rate_override: 66')
    expect(await verdicts('OPP-008', plan, { config: 'playbook: { limits: { override_points: 16 } }' })).toEqual([])
    const rate = 'playbook: { ladders: { default: { C: { win_rate: 60 } } } }'
    expect(await verdicts('OPP-008', plan, { config: rate })).toEqual([])
  })

  it('says both rates', async () => {
    const [one] = await findings('OPP-008', deal('stage: C, win_rate_override: 80'))
    expect(one?.message).toBe('"商机" is forecast with 80% instead of the 50% of stage C, and no reason is given')
  })
})

describe('OPP-010 competitor-unknown', () => {
  const found = `warning d ${at('/competitors')}`
  judged('OPP-010', [
    ['waits until solutions are compared', 'stage: B'],
    ['asks then', 'stage: C', found],
    ['asks later too', 'stage: E', found],
    ['takes an empty list for none', 'stage: C, competitors: []', found],
    ['is content with a name, even one that leads nowhere', 'stage: C, competitors: [somebody]'],
    ['is content with the day we made sure', 'stage: C, no_competitor: 2026-06-01'],
    ['leaves the last stage alone', 'stage: F'],
    ['leaves won deals alone', 'stage: C, status: won'],
    ...idle.map((key) => [`leaves alone ${key}`, `stage: C, ${key}`] as const),
  ])

  it('takes the stage from the playbook', async () => {
    const config = 'playbook: { from_stage: { competitor: D } }'
    expect(await verdicts('OPP-010', deal('stage: C'), { config })).toEqual([])
    expect(await verdicts('OPP-010', deal('stage: D'), { config })).toEqual([found])
  })
})

describe('OPP-011 ahead-of-buyer', () => {
  const found = `warning d ${at('/buyer_step')}`
  judged('OPP-011', [
    ['is content with the step of the stage', 'stage: D, buyer_step: tender_evaluation'],
    ['is content with a later one', 'stage: D, buyer_step: purchase_commitment'],
    ['warns of one before', 'stage: D, buyer_step: purchase_criteria', found],
    ['compares with the stage', 'stage: C, buyer_step: purchase_criteria'],
    ['does not take an unknown step for none', 'stage: D'],
    ['is about deals with a stage', 'buyer_step: need_and_initiation'],
    ['looks at deals that count as won', 'stage: F, buyer_step: purchase_commitment', found],
    ['is content with what is installed', 'stage: F, buyer_step: install_implement'],
    ['looks at deals won earlier', 'stage: C, status: won, buyer_step: need_and_initiation', found],
    ...idle.map((key) => [`leaves alone ${key}`, `stage: D, buyer_step: purchase_criteria, ${key}`] as const),
  ])

  it('names both steps and the stage that would be true', async () => {
    const [one] = await findings('OPP-011', deal('stage: D, buyer_step: supplier_survey_screening'))
    expect(one?.message).toBe(
      '"商机" is at stage D, which needs buyer step 4 (tender and evaluation), ' +
        'and the customer is at step 2 (survey and screening of suppliers)',
    )
    expect(one?.hint).toBe('Correct "buyer_step" if the customer is further, else move the deal back to stage B.')
  })

  it('names no stage where the deal is won, or none would be true', async () => {
    const move = 'Correct "buyer_step" if the customer is further, else move the deal back.'
    const [won] = await findings('OPP-011', deal('stage: F, buyer_step: purchase_commitment'))
    expect(won?.hint).toBe(move)
    const config = 'playbook: { ladders: { default: { A: { buyer_step: supplier_survey_screening } } } }'
    const [first] = await findings('OPP-011', deal('stage: A, buyer_step: need_and_initiation'), { config })
    expect(first?.hint).toBe(move)
  })
})

describe('OPP-012 forecast-optimistic', () => {
  const found = 'info plan /opportunities'
  // The chain of stage E is 90 %, so that with 45 % for the ladder every ratio is easy to write.
  const ladder = (limit = '2') =>
    `playbook: { limits: { forecast_ratio: ${limit} }, ladders: { default: { E: { conversion: 45 } } } }`
  const open = (rate: number, rest = '') => deal(`stage: E, amount: 1000, win_rate_override: ${String(rate)}${rest}`)
  const say = (plan: string, limit?: string) => verdicts('OPP-012', plan, { config: ladder(limit) })

  it('is content with exactly the limit, and speaks above it', async () => {
    expect(await say(open(90))).toEqual([])
    expect(await say(open(91))).toEqual([found])
  })

  it('compares exactly, not as shown', async () => {
    const close = `opportunities:
  - { id: a, name: 甲, stage: E, amount: 100000, win_rate_override: 90 }
  - { id: b, name: 乙, stage: E, amount: 1, win_rate_override: 91 }`
    expect(await say(close)).toEqual([found])
  })

  it('takes the limit from the playbook', async () => {
    expect(await say(open(90), '1.9')).toEqual([found])
    expect(await say(open(91), '2.1')).toEqual([])
  })

  it('says nothing where there is no ratio', async () => {
    expect(await say('notes: 没有商机')).toEqual([])
    expect(await say(deal('stage: E'))).toEqual([])
    expect(await say(open(100, ', status: lost'))).toEqual([])
    const config = 'playbook: { ladders: { default: { E: { conversion: 0 } } } }'
    expect(await verdicts('OPP-012', open(100), { config })).toEqual([])
  })

  it('names both forecasts and the deal that makes most of the difference', async () => {
    const plan = `currency: EUR
opportunities:
  - { id: a, name: 甲, stage: B, amount: 1000000, win_rate_override: 20 }
  - { id: b, name: 乙, stage: B, amount: 1000000, win_rate_override: 95 }
  - { id: c, name: 丙, stage: B, amount: 500000, win_rate_override: 95 }
  - { id: z, name: 丁, stage: B, amount: 9000000, win_rate_override: 100, status: on_hold }
  - { id: y, name: 戊, stage: B, win_rate_override: 100 }`
    const [one] = await findings('OPP-012', plan)
    expect(one?.message).toBe(
      'the weighted forecast of EUR 1,625,000 is 3.439 times the chained one of EUR 472,500; more than 2 times is optimistic',
    )
    expect(one?.hint).toBe('Begin with "乙": check whether 95% at stage B is backed by facts.')
  })
})

describe('OPP-015 exchange-rate-missing', () => {
  const found = `error d ${at('/currency')}`
  judged('OPP-015', [
    ['says nothing of the currency of the plan', 'stage: A, amount: 1'],
    ['says nothing of its name', 'stage: A, amount: 1, currency: CNY'],
    ['finds another one', 'stage: A, amount: 1, currency: USD', found],
    ['finds it without an amount', 'stage: A, currency: USD', found],
    ['finds it without a stage', 'currency: USD', found],
    ['finds it in won deals', 'stage: F, currency: USD', found],
    ...idle.map((key) => [`finds it with ${key}`, `currency: USD, ${key}`, found] as const),
  ])

  it('compares with the currency of the plan', async () => {
    expect(await verdicts('OPP-015', deal('currency: USD', 'currency: USD'))).toEqual([])
    expect(await verdicts('OPP-015', deal('currency: CNY', 'currency: USD'))).toEqual([found])
  })

  const rate = (from: string, to: string, date: string) => ({
    config: `playbook: { exchange_rates: [{ from: ${from}, to: ${to}, rate: 7.1, date: ${date} }] }`,
  })

  it('is content with a rate of the day', async () => {
    expect(await verdicts('OPP-015', deal('currency: USD'), rate('USD', 'CNY', '2026-06-30'))).toEqual([])
  })

  it.each([
    ['no rate', rate('EUR', 'CNY', '2026-01-01'), '"商机" is in USD, and there is no rate to CNY'],
    [
      'a later rate',
      rate('USD', 'CNY', '2026-07-01'),
      '"商机" is in USD, and the rate to CNY begins only on 2026-07-01',
    ],
    [
      'the inverse',
      rate('CNY', 'USD', '2026-01-01'),
      '"商机" is in USD, and only the rate from CNY to USD is given, which is not turned round',
    ],
  ])('says why with %s', async (_title, config, message) => {
    expect((await findings('OPP-015', deal('currency: USD'), config)).map((one) => one.message)).toEqual([message])
  })
})

describe('OPP-016 customer-budget-unknown', () => {
  const source = `info d ${at('/budget_source')}`
  const amount = `info d ${at('/budget_amount')}`
  judged('OPP-016', [
    ['waits until the need is confirmed', 'stage: A'],
    ['asks then', 'stage: B', source],
    ['asks later too', 'stage: E', source],
    ['asks for the source', 'stage: B, budget_amount: 1', source],
    ['asks for the amount', 'stage: B, budget_source: 专项', amount],
    ['is content with both', 'stage: B, budget_source: 专项, budget_amount: 0'],
    ['leaves the last stage alone', 'stage: F'],
    ['leaves won deals alone', 'stage: B, status: won'],
    ...idle.map((key) => [`leaves alone ${key}`, `stage: B, ${key}`] as const),
  ])

  it('takes the stage from the playbook', async () => {
    const config = 'playbook: { from_stage: { customer_budget: C } }'
    expect(await verdicts('OPP-016', deal('stage: B'), { config })).toEqual([])
    expect(await verdicts('OPP-016', deal('stage: C'), { config })).toEqual([source])
  })

  it.each([
    ['', 'neither source nor amount'],
    [', budget_amount: 1', 'the source of'],
    [', budget_source: 专项', 'the amount of'],
  ])('says what is unknown with stage B%s', async (keys, words) => {
    const [one] = await findings('OPP-016', deal(`stage: B${keys}`))
    expect(one?.message).toContain(words)
  })
})

describe('OPP-018 loss-without-reason', () => {
  const found = `warning d ${at('/loss_reason')}`
  judged('OPP-018', [
    ['asks for the reason of a loss', 'status: lost', found],
    ['asks at every stage', 'status: lost, stage: F', found],
    ['asks for potential deals too', 'status: lost, kind: potential', found],
    ['is content with a reason', 'status: lost, loss_reason: unfit_pricing'],
    ['is about losses', 'status: on_hold'],
    ['is not about open deals', 'stage: C'],
    ['is not about won ones', 'stage: F, status: won'],
  ])
})
