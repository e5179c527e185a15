import { describe, expect, it } from 'vitest'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import { assessmentRules } from '../../src/rules/assessment/index.js'
import { findings, verdicts } from './findings.js'
import { spoken } from './spoken.js'

const questions = Object.values(defaultPlaybook.assessment_questions)
const criteria = questions.flat()

/** One favourable criterion of each question. */
const four = questions.flatMap(([first]) => first ?? []).map((criterion) => `${criterion}: plus`)

/** Marks of these criteria, as a flow map. */
const marks = (...given: readonly string[]): string => `{ ${given.join(', ')} }`

const all = (count: number, mark = 'plus') => criteria.slice(0, count).map((criterion) => `${criterion}: ${mark}`)

/** A deal `d` whose assessment says this of us, and this of competitors. */
const deal = (stage: string, us: string, competitors = '', more = ''): string =>
  `opportunities:\n  - { id: d, name: 商机, stage: ${stage}, assessment: { us: ${us}${competitors === '' ? '' : `, competitors: { ${competitors} }`} }${more} }\n`

const rivals = 'competitors:\n  - { id: one, name: 远航软件 }\n  - { id: two, name: 蓝海科技 }\n'

const us = '/opportunities/0/assessment/us'

const idle = ['status: lost', 'status: on_hold', 'status: won, closed_on: 2026-06-01', 'kind: potential']

const stages = (changes: string) => ({ config: `playbook: { from_stage: { ${changes} } }` })

it('says how grave each rule is', () => {
  expect(assessmentRules.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    'TAS-001 warning',
    'TAS-002 warning',
    'TAS-003 info',
    'TAS-004 error',
  ])
})

describe('TAS-001 question-without-plus', () => {
  const found = [`warning d ${us}`]
  const three = marks(...four.slice(0, 3))

  it.each([
    ['A', []],
    ['B', []],
    ['C', found],
    ['D', found],
    ['E', found],
  ])('at stage %s', async (stage, expected) => {
    expect(await verdicts('TAS-001', deal(stage, three))).toEqual(expected)
    expect(await verdicts('TAS-001', deal(stage, marks(...four)))).toEqual([])
  })

  it.each(questions.map((own, index) => [index, own] as const))('wants a plus on question %i', async (index, own) => {
    const others = four.filter((_, at) => at !== index)
    expect(await verdicts('TAS-001', deal('C', marks(...others)))).toEqual(found)
    expect(await verdicts('TAS-001', deal('C', marks(...others, ...own.map((one) => `${one}: minus`))))).toEqual(found)
    expect(await verdicts('TAS-001', deal('C', marks(...others, `${own.at(-1) ?? ''}: plus`)))).toEqual([])
  })

  it('says nothing of a deal that nobody has assessed for us', async () => {
    expect(await verdicts('TAS-001', `modules: [tas]\n${deal('C', '{}')}`)).toEqual([])
    expect(await verdicts('TAS-001', `${rivals}${deal('C', '{}', `one: ${marks(...all(3))}`)}`)).toEqual([])
    for (const key of idle) expect(await verdicts('TAS-001', deal('C', three, '', `, ${key}`))).toEqual([])
  })

  it('takes its stage and its questions from the playbook', async () => {
    expect(await verdicts('TAS-001', deal('C', three), stages('assessment: D'))).toEqual([])
    const config = 'playbook: { assessment_questions: { is_it_worth_winning: [customer_project] } }'
    expect(await verdicts('TAS-001', deal('C', three), { config })).toEqual([])
  })

  it('counts what speaks against us and what is not known', async () => {
    const [only, several, known] = await Promise.all([
      findings('TAS-001', deal('C', marks(...four.slice(0, 3), 'profitability: minus', 'degree_of_risk: minus'))),
      findings('TAS-001', deal('C', marks('customer_project: plus', 'short_term_revenue: plus'))),
      findings('TAS-001', deal('C', marks(...four.slice(0, 3), ...(questions[3] ?? []).map((one) => `${one}: minus`)))),
    ])
    expect(only[0]?.message).toBe(
      '"商机" is at stage C, and nothing speaks for us on "Is it worth winning?" (2 against, 3 unknown)',
    )
    expect(only[0]?.hint).toBe(
      'Find out for "商机" how we stand on: short-term revenue, future revenue, strategic value.',
    )
    expect(several[0]?.message).toContain('on "Can we compete?" (5 unknown), "Can we win?" (5 unknown)')
    expect(several[0]?.hint).toContain('formal decision criteria, solution fit, resource requirements and 7 more.')
    expect(known[0]?.message).toContain('"Is it worth winning?" (5 against)')
    expect(known[0]?.hint).toBe('Change one of the minuses of "商机", or decide together whether to go on with it.')
  })
})

describe('TAS-002 too-much-unknown', () => {
  const found = [`warning d ${us}`]

  it.each([
    [13, found],
    [14, []],
    [20, []],
  ])('with %i criteria marked', async (count, expected) => {
    expect(await verdicts('TAS-002', deal('C', marks(...all(count))))).toEqual(expected)
    expect(await verdicts('TAS-002', deal('C', marks(...all(count, 'minus'))))).toEqual(expected)
    expect(await verdicts('TAS-002', deal('B', marks(...all(count))))).toEqual([])
  })

  it('says nothing of a deal that nobody has assessed for us', async () => {
    expect(await verdicts('TAS-002', `modules: [tas]\n${deal('C', '{}')}`)).toEqual([])
    for (const key of idle) expect(await verdicts('TAS-002', deal('C', marks(...all(1)), '', `, ${key}`))).toEqual([])
  })

  it('takes its numbers from the playbook', async () => {
    const config = 'playbook: { limits: { assessment_unknown: 5 } }'
    expect(await verdicts('TAS-002', deal('C', marks(...all(14))), { config })).toEqual(found)
    expect(await verdicts('TAS-002', deal('C', marks(...all(15))), { config })).toEqual([])
    expect(await verdicts('TAS-002', deal('C', marks(...all(1))), stages('assessment: D'))).toEqual([])
  })

  it('names only what is not known', async () => {
    const [one] = await findings('TAS-002', deal('C', marks(...all(12), 'strategic_value: minus')))
    expect(one?.message).toBe('"商机" is at stage C, and 7 of 20 criteria are unknown, more than 6')
    expect(one?.hint).toBe(
      'Find out for "商机" how we stand on: cultural compatibility, informal decision criteria, political alignment and 4 more.',
    )
  })
})

describe('TAS-003 competitor-ahead', () => {
  const theirs = '/opportunities/0/assessment/competitors'
  const against = (ours: number, ...scores: readonly number[]) =>
    `${rivals}${deal('B', marks(...all(ours)), scores.map((score, at) => `${['one', 'two'][at] ?? ''}: ${marks(...all(score))}`).join(', '))}`

  it.each([
    [3, 2, []],
    [3, 3, []],
    [3, 4, [`info d ${theirs}/one`]],
  ])('ours %i, theirs %i', async (ours, score, expected) => {
    expect(await verdicts('TAS-003', against(ours, score))).toEqual(expected)
  })

  it('needs both sides assessed', async () => {
    expect(await verdicts('TAS-003', `${rivals}${deal('C', '{}', `one: ${marks(...all(5))}`)}`)).toEqual([])
    expect(await verdicts('TAS-003', `${rivals}${deal('C', marks('customer_project: minus'), 'one: {}')}`)).toEqual([])
    const minus = deal('C', marks('customer_project: minus'), `one: ${marks(...all(1))}`)
    expect(await verdicts('TAS-003', `${rivals}${minus}`)).toEqual([`info d ${theirs}/one`])
  })

  it('says nothing of deals that are not open', async () => {
    for (const key of idle) {
      const closed = deal('B', marks(...all(1)), `one: ${marks(...all(2))}`, `, ${key}`)
      expect(await verdicts('TAS-003', `${rivals}${closed}`)).toEqual([])
    }
  })

  it('names who is ahead, the furthest first, and on what', async () => {
    const [one] = await findings('TAS-003', against(2, 3, 5))
    expect(one?.path).toBe(`${theirs}/two`)
    expect(one?.message).toBe(
      'in "商机" more of the 20 criteria speak for 蓝海科技 (5), 远航软件 (3) than for us (2, with 18 unknown)',
    )
    expect(one?.hint).toBe(
      'Change what speaks for 蓝海科技 and not for us, or make it matter less: financial condition, access to funds, compelling event.',
    )
    expect(one).toMatchObject({ related: [{ message: '远航软件: 3 of 20' }] })
  })

  it('does not speak of unknowns where there are none, and shows an id that leads nowhere', async () => {
    const ours = marks(...all(1), ...criteria.slice(1).map((one) => `${one}: minus`))
    const [one] = await findings('TAS-003', deal('C', ours, `gone: ${marks(...all(2))}`))
    expect(one?.message).toBe('in "商机" more of the 20 criteria speak for gone (2) than for us (1)')
    expect(one?.hint).toContain('speaks for gone and not for us')
    expect(one?.hint).toMatch(/: business profile\.$/)
    const [other] = await findings(
      'TAS-003',
      deal('C', marks(...all(1)), `a: ${marks(...all(3))}, b: ${marks(...all(2))}`),
    )
    expect(other).toMatchObject({ related: [{ message: 'b: 2 of 20' }] })
  })
})

describe('TAS-004 no-compelling-event', () => {
  const found = [`error d ${us}/compelling_event`]

  it.each([
    ['A', []],
    ['B', []],
    ['C', []],
    ['D', found],
    ['E', found],
  ])('at stage %s', async (stage, expected) => {
    expect(await verdicts('TAS-004', deal(stage, marks('compelling_event: minus')))).toEqual(expected)
    expect(await verdicts('TAS-004', deal(stage, marks('customer_project: plus')))).toEqual(expected)
    expect(await verdicts('TAS-004', deal(stage, marks('compelling_event: plus')))).toEqual([])
  })

  it('says whether it is missing or unknown', async () => {
    const [minus] = await findings('TAS-004', deal('D', marks('compelling_event: minus')))
    const [open] = await findings('TAS-004', deal('D', marks('customer_project: plus')))
    expect(minus?.message).toContain('and nothing forces the customer')
    expect(open?.message).toContain('and it is not known what forces the customer')
  })

  it('says nothing of a deal that nobody has assessed for us, or that is not open', async () => {
    expect(await verdicts('TAS-004', `modules: [tas]\n${deal('D', '{}')}`)).toEqual([])
    for (const key of idle)
      expect(await verdicts('TAS-004', deal('D', marks('customer_project: plus'), '', `, ${key}`))).toEqual([])
  })

  it('takes its stage from the playbook', async () => {
    const open = deal('D', marks('compelling_event: minus'))
    expect(await verdicts('TAS-004', open, stages('compelling_event: E'))).toEqual([])
  })
})

it.each(assessmentRules.map((rule) => [rule.code, rule] as const))('%s speaks as a coach', async (code, rule) => {
  expect(await spoken(rule, rule.bad)).toContain('  ? ')
  expect(code).toMatch(/^TAS-/)
})
