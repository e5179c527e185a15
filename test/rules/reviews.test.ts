import { describe, expect, it } from 'vitest'
import { reviewRules } from '../../src/rules/reviews/index.js'
import { findings, verdicts } from './findings.js'
import { spoken } from './spoken.js'

const snapshot = async (code: string, ...fragments: readonly string[]) => {
  const rule = reviewRules.find((one) => one.code === code)
  if (rule === undefined) throw new Error(`no rule ${code}`)
  const pages = await Promise.all(fragments.map((fragment) => spoken(rule, fragment)))
  await expect(pages.join('\n')).toMatchFileSnapshot(`snapshots/${code.toLowerCase()}-words.txt`)
}

const reviews = (...list: readonly string[]) =>
  `reviews: [${list.map((rest, index) => `{ id: r${String(index)}, ${rest} }`).join(', ')}]`

const held = (kind: string, day: string) => reviews(`kind: ${kind}, held_on: ${day}`)

describe('REV-001', () => {
  it.each([
    // Domain 4.3.
    ['quarterly_business_review', '2026-03-31', '2026-07-01', '2026-07-02'],
    ['weekly_issues', '2026-06-23', '2026-06-30', '2026-07-01'],
    ['monthly_operations', '2026-05-31', '2026-07-01', '2026-07-02'],
    ['yearly_strategic_planning', '2025-07-01', '2026-07-02', '2026-07-03'],
  ])('%s, held on %s, is due until %s', async (kind, day, due, late) => {
    expect(await verdicts('REV-001', held(kind, day), { asOf: due })).toEqual([])
    expect(await verdicts('REV-001', held(kind, day), { asOf: late })).toEqual(['warning plan /reviews/0/held_on'])
  })

  it('counts from the latest of a kind that was held, whatever the order', async () => {
    const several = reviews(
      'kind: weekly_issues, held_on: 2026-06-25',
      'kind: weekly_issues, held_on: 2026-05-01',
      'kind: monthly_operations, held_on: 2026-04-01',
      'kind: monthly_operations, held_on: 2026-04-15',
      // That is to come.
      'kind: monthly_operations, held_on: 2026-07-01',
    )
    expect(await verdicts('REV-001', several)).toEqual(['warning plan /reviews/3/held_on'])
  })

  it('counts the review of the day itself', async () => {
    const old = 'kind: weekly_issues, held_on: 2026-05-01'
    expect(await verdicts('REV-001', reviews(old, 'kind: weekly_issues, held_on: 2026-06-30'))).toEqual([])
    expect(await verdicts('REV-001', reviews(old, 'kind: weekly_issues, held_on: 2026-07-01'))).toHaveLength(1)
  })

  it('counts what was never held from the start of the plan, in one finding', async () => {
    const from = (day: string) => verdicts('REV-001', `period: { from: ${day} }`)
    expect(await from('2026-06-23')).toEqual([])
    expect(await from('2026-06-22')).toEqual(['warning plan /reviews'])
    expect(await from('2025-01-01')).toEqual(['warning plan /reviews'])
    expect(await from('2026-07-22')).toEqual([])
  })

  it('knows nothing of what was never held while the start is unknown', async () => {
    expect(await verdicts('REV-001', 'period: { to: 2026-12-31 }')).toEqual([])
  })

  it('takes the days from the playbook', async () => {
    const config = 'playbook: { review_days: { weekly_issues: 14 } }'
    expect(await verdicts('REV-001', held('weekly_issues', '2026-06-16'), { config })).toEqual([])
    expect(await verdicts('REV-001', held('weekly_issues', '2026-06-15'), { config })).toHaveLength(1)
  })

  it('says what is late, and what has no kind', async () => {
    await snapshot(
      'REV-001',
      `period: { from: 2026-01-01 }\n${reviews('kind: weekly_issues, held_on: 2026-06-22')}`,
      `period: { from: 2026-05-25 }\n${reviews('held_on: 2026-06-22', 'held_on: 2026-06-23', 'held_on: 2026-07-23')}`,
    )
  })
})

describe('REV-002', () => {
  const said = (...parts: readonly string[]) => reviews(`held_on: 2026-06-26, ${parts.join(', ')}`)

  it.each([
    ['nothing', reviews('held_on: 2026-06-26'), []],
    [
      'a recommendation without an answer',
      said('recommendations: [{ what: x }]'),
      ['warning r0 /reviews/0/recommendations/0/decision'],
    ],
    [
      'a recommendation with an action and without an answer',
      said('recommendations: [{ what: x, action: a }]'),
      ['warning r0 /reviews/0/recommendations/0/decision'],
    ],
    [
      'one that was accepted, without an action',
      said('recommendations: [{ what: x, decision: accepted }]'),
      ['warning r0 /reviews/0/recommendations/0/action'],
    ],
    [
      'one that was accepted, with an action',
      said('recommendations: [{ what: x, decision: accepted, action: a }]'),
      [],
    ],
    ['one that was rejected', said('recommendations: [{ what: x, decision: rejected }]'), []],
    ['one that was deferred', said('recommendations: [{ what: x, decision: deferred }]'), []],
    ['a decision with an action', said('decisions: [{ what: x, action: a }]'), []],
    [
      'several',
      said('recommendations: [{ what: x }]', 'decisions: [{ what: x, action: a }, { what: y }]'),
      ['warning r0 /reviews/0/recommendations/0/decision', 'warning r0 /reviews/0/decisions/1/action'],
    ],
  ])('%s', async (_name, fragment, expected) => {
    expect(await verdicts('REV-002', `actions: [{ id: a, what: a }]\n${fragment}`)).toEqual(expected)
  })

  const open = 'decisions: [{ what: x }]'

  it('looks at the last review alone, of one day the last that is written', async () => {
    expect(await verdicts('REV-002', reviews(`held_on: 2026-06-25, ${open}`, 'held_on: 2026-06-26'))).toEqual([])
    expect(await verdicts('REV-002', reviews(`held_on: 2026-06-26, ${open}`, 'held_on: 2026-06-25'))).toHaveLength(1)
    expect(await verdicts('REV-002', reviews(`held_on: 2026-06-26, ${open}`, 'held_on: 2026-06-26'))).toEqual([])
    expect(await verdicts('REV-002', reviews('held_on: 2026-06-26', `held_on: 2026-06-26, ${open}`))).toHaveLength(1)
  })

  it('counts a review from its day on', async () => {
    const fragment = reviews(`held_on: 2026-06-30, ${open}`)
    expect(await verdicts('REV-002', fragment)).toHaveLength(1)
    expect(await verdicts('REV-002', fragment, { asOf: '2026-06-29' })).toEqual([])
  })

  it('says who said what', async () => {
    await snapshot(
      'REV-002',
      `team: [{ id: boss, name: 孙岚 }]\n${said(
        'recommendations: [{ what: 去见李总, by: boss }, { what: 去见何总 }, { what: 请设计院, by: boss, decision: accepted }]',
        'decisions: [{ what: 先定一个油田 }]',
      )}`,
    )
  })
})

describe('REV-003', () => {
  const prepared = (kind: string, ...ids: readonly string[]) =>
    reviews(`kind: ${kind}, held_on: 2026-04-10, preparations: [${ids.join(', ')}]`)
  const all = ['brief_executives', 'win_executive_advice', 'brief_team']
  const at = ['info r0 /reviews/0/preparations']

  it.each([
    ['all three', prepared('quarterly_business_review', ...all), []],
    ['all three in another order', prepared('yearly_strategic_planning', ...all.toReversed()), []],
    ...all.map((one): [string, string, string[]] => [
      `all but ${one}`,
      prepared('quarterly_business_review', ...all.filter((id) => id !== one)),
      at,
    ]),
    ['nothing for a quarterly one', held('quarterly_business_review', '2026-04-10'), at],
    ['nothing for a yearly one', held('yearly_strategic_planning', '2026-04-10'), at],
    ['nothing for a yearly one to come', held('yearly_strategic_planning', '2026-08-10'), at],
    ['nothing for a monthly one', held('monthly_operations', '2026-04-10'), []],
    ['nothing for a weekly one', held('weekly_issues', '2026-04-10'), []],
    ['nothing for one of unknown kind', reviews('held_on: 2026-04-10'), []],
  ])('%s', async (_name, fragment, expected) => {
    expect(await verdicts('REV-003', fragment)).toEqual(expected)
  })

  it('says what is missing, and until when it helps', async () => {
    await snapshot(
      'REV-003',
      held('quarterly_business_review', '2026-06-30'),
      held('quarterly_business_review', '2026-07-01'),
      prepared('yearly_strategic_planning', 'brief_executives', 'win_executive_advice'),
      prepared('yearly_strategic_planning', 'brief_executives', 'brief_team'),
    )
  })
})

describe('REV-004', () => {
  const parts: Readonly<Record<string, string>> = {
    team: 'team: [{ id: lead, name: 赵宁 }]',
    account: 'account: { name: X, lifecycle: prospect }',
    maps: 'maps: { strategy: { goals: [{ id: cost, statement: 降本 }] } }',
    opportunities: 'opportunities: [{ id: erp, name: ERP }]',
    relationships:
      'relationships: { people: [{ id: li, name: 李总, relationship: { current: vendor, desired: vendor } }], voices: [{ person: li, said_on: 2026-06-12 }] }',
    goals: 'goals: [{ id: revenue, statement: 签约 }]',
    actions: 'actions: [{ id: visit, what: 拜访 }]',
  }
  const without = (key: string) =>
    ['modules: [briefing]', ...Object.keys(parts).flatMap((one) => (one === key ? [] : [parts[one]]))].join('\n')

  it('is content where every step has something', async () => {
    expect(await verdicts('REV-004', without(''))).toEqual([])
  })

  it.each([
    ['team', '1'],
    ['account', '2'],
    ['maps', '3'],
    ['opportunities', '4'],
    ['relationships', '5 6 7'],
    ['goals', '8'],
    ['actions', '9'],
  ])('without %s, step %s is empty', async (key, steps) => {
    const [found, ...others] = await findings('REV-004', without(key))
    expect(others).toEqual([])
    expect(found).toMatchObject({ severity: 'info', subject: 'plan', path: '/modules' })
    expect(Array.from(found?.message.matchAll(/(\d) "/g) ?? [], ([, number]) => number).join(' ')).toBe(steps)
  })

  it('says nothing while the module is off', async () => {
    expect(await verdicts('REV-004', 'modules: [joint_value]')).toEqual([])
    expect(await verdicts('REV-004', '', { config: 'playbook: { modules: [briefing] }' })).toHaveLength(1)
  })

  it('lists the steps and where to begin', async () => {
    await snapshot('REV-004', 'modules: [briefing]', without('actions'))
  })
})

describe('REV-005', () => {
  it('looks at every vulnerability of every review, whenever', async () => {
    const fragment = reviews(
      'held_on: 2025-04-10, vulnerabilities: [{ what: a, class: mindset }, { what: b }]',
      'held_on: 2026-06-10',
      'held_on: 2026-07-10, kind: weekly_issues, vulnerabilities: [{ what: c }]',
    )
    expect(await verdicts('REV-005', fragment)).toEqual([
      'info r0 /reviews/0/vulnerabilities/1/class',
      'info r2 /reviews/2/vulnerabilities/0/class',
    ])
    await snapshot('REV-005', fragment)
  })
})
