import { describe, expect, it } from 'vitest'
import { findings, verdicts } from './findings.js'

/** People as YAML flow maps without braces, and whatever else the plan has. */
const plan = (people: readonly string[], rest = ''): string =>
  `status: in_review\nrelationships:\n  people: [${people.map((person) => `{ ${person} }`).join(', ')}]\n${rest}`

const one = (known: string, rest = ''): string => plan([`id: a, name: 周敏, ${known}`], rest)

const at = (index: number, key: string): string => `/relationships/people/${String(index)}/${key}`

const expected = (verdict: string | undefined): readonly string[] => (verdict === undefined ? [] : [verdict])

describe('REL-001', () => {
  const current = at(0, 'relationship/current')
  const desired = at(0, 'relationship/desired')

  it.each([
    ['influence: high', `error a ${current}`],
    ['influence: high, relationship: { current: vendor }', `error a ${desired}`],
    ['influence: high, relationship: { desired: vendor }', `error a ${current}`],
    ['influence: high, relationship: { current: none, desired: none }', undefined],
    ['roles: [approver], relationship: { current: vendor }', `error a ${desired}`],
    ['roles: [approver], relationship: { current: vendor, desired: vendor }', undefined],
    ['influence: medium, relationship: { current: vendor }', `info a ${desired}`],
    ['attitude: mentor', `info a ${current}`],
    // Of whom only the influence is missing, both levels are known.
    ['relationship: { current: vendor, desired: vendor }', undefined],
  ])('of somebody with %s says %s', async (known, verdict) => {
    expect(await verdicts('REL-001', one(known))).toEqual(expected(verdict))
  })

  it('is milder in a draft', async () => {
    expect(await verdicts('REL-001', one('influence: high').replace('in_review', 'draft'))).toEqual([
      `warning a ${current}`,
    ])
  })

  it.each([
    ['attitude: mentor', 'neither where we stand', '"current" and "desired"'],
    ['relationship: { desired: vendor }', 'but not where we stand today', '"relationship.current"'],
    ['relationship: { current: vendor }', 'but not where we want to stand', '"relationship.desired"'],
  ])('says what is missing of %s', async (known, message, hint) => {
    const [finding] = await findings('REL-001', one(known))
    expect(finding?.message).toContain(message)
    expect(finding?.hint).toContain(hint)
  })
})

describe('REL-002', () => {
  const path = at(0, 'relationship')
  const level = (from: string, to: string): string => `relationship: { current: ${from}, desired: ${to} }`

  it.each([
    // Weighted gaps of 6, 4, 3, 2 and 0.
    [`influence: medium, ${level('none', 'problem_solver')}`, `error a ${path}`],
    [`influence: high, ${level('vendor', 'problem_solver')}`, `error a ${path}`],
    [`influence: medium, ${level('vendor', 'problem_solver')}`, `warning a ${path}`],
    [`influence: low, ${level('none', 'problem_solver')}`, `warning a ${path}`],
    [`influence: medium, ${level('none', 'vendor')}`, undefined],
    [`influence: high, ${level('vendor', 'none')}`, undefined],
    // What is not known is no gap.
    [level('none', 'trusted_advisor'), undefined],
    ['influence: high, relationship: { desired: trusted_advisor }', undefined],
    ['influence: high, relationship: { current: none }', undefined],
  ])('of somebody with %s says %s', async (known, verdict) => {
    expect(await verdicts('REL-002', one(known))).toEqual(expected(verdict))
  })

  const critical = `influence: high, ${level('none', 'trusted_advisor')}`

  it.each([
    ['relates_to: [a]', undefined],
    ['status: doing, relates_to: [b, a]', undefined],
    ['status: done, relates_to: [a]', `error a ${path}`],
    ['status: dropped, relates_to: [a]', `error a ${path}`],
    ['relates_to: [b]', `error a ${path}`],
    ['due: 2026-07-01', `error a ${path}`],
  ])('with an action that has %s says %s', async (action, verdict) => {
    const actions = `actions: [{ id: visit, what: 拜访, ${action} }]`
    expect(await verdicts('REL-002', one(critical, actions))).toEqual(expected(verdict))
  })

  it('takes the limits from the playbook', async () => {
    const known = `influence: high, ${level('none', 'vendor')}`
    expect(await verdicts('REL-002', one(known))).toEqual([`warning a ${path}`])
    const limits = (critical: number, significant: number) => ({
      config: `playbook: { gap_priority: { critical: ${String(critical)}, significant: ${String(significant)} } }`,
    })
    expect(await verdicts('REL-002', one(known), limits(3, 2))).toEqual([`error a ${path}`])
    expect(await verdicts('REL-002', one(known), limits(5, 4))).toEqual([])
  })

  it.each([
    ['coverage: [lead, boss]', 'Let 赵宁 plan an action for 周敏, with a date and "relates_to: [a]".'],
    ['attitude: neutral', 'Decide who of us takes care of 周敏, and plan an action with a date and "relates_to: [a]".'],
    ['coverage: [laed]', 'Decide who of us takes care of 周敏, and plan an action with a date and "relates_to: [a]".'],
  ])('with %s asks the right one of us', async (known, hint) => {
    const team = 'team: [{ id: lead, name: 赵宁 }, { id: boss, name: 孙岚 }]'
    const [finding] = await findings('REL-002', one(`${critical}, ${known}`, team))
    expect(finding?.hint).toBe(hint)
    expect(finding?.message).toContain('from "none" to "trusted advisor" (weighted gap 12, critical)')
  })
})

describe('REL-003', () => {
  const path = at(0, 'relationship/desired')

  it.each([
    ['problem_solver', 'credible_source', `info a ${path}`],
    ['vendor', 'none', `info a ${path}`],
    ['vendor', 'vendor', undefined],
    ['vendor', 'credible_source', undefined],
  ])('at %s, with %s wanted, says %s', async (from, to, verdict) => {
    const levels = `relationship: { current: ${from}, desired: ${to} }`
    expect(await verdicts('REL-003', one(levels))).toEqual(expected(verdict))
    expect(await verdicts('REL-003', one(`influence: low, ${levels}`))).toEqual(expected(verdict))
  })

  it.each(['relationship: { current: trusted_advisor }', 'relationship: { desired: none }', 'attitude: mentor'])(
    'knows too little with %s',
    async (known) => {
      expect(await verdicts('REL-003', one(known))).toEqual([])
    },
  )
})

describe('REL-004', () => {
  const path = at(0, 'relationship/current')

  it.each([
    ['none', 'none', undefined],
    ['none', 'vendor', `error a ${path}`],
    ['none', 'trusted_advisor', `error a ${path}`],
    ['brief', 'none', undefined],
    ['brief', 'credible_source', undefined],
    ['brief', 'problem_solver', `warning a ${path}`],
    ['brief', 'trusted_advisor', `warning a ${path}`],
    ['multiple', 'none', undefined],
    ['multiple', 'trusted_advisor', undefined],
    ['in_depth', 'none', `warning a ${path}`],
    ['in_depth', 'vendor', undefined],
    ['in_depth', 'trusted_advisor', undefined],
  ])('with contact %s and level %s says %s', async (contact, current, verdict) => {
    expect(await verdicts('REL-004', one(`contact: ${contact}, relationship: { current: ${current} }`))).toEqual(
      expected(verdict),
    )
  })

  it.each([
    'contact: none',
    'contact: in_depth',
    'contact: none, relationship: { desired: vendor }',
    'relationship: { current: trusted_advisor }',
    'relationship: { current: none }',
  ])('knows too little with %s', async (known) => {
    expect(await verdicts('REL-004', one(known))).toEqual([])
  })

  it.each([
    ['none', 'vendor', 'nobody of us has ever been in contact with this person'],
    ['brief', 'problem_solver', 'little contact with 周敏, and yet we are said to be "problem solver"'],
    ['in_depth', 'none', 'deep contact with 周敏, and yet the relationship is said to be "none"'],
  ])('with contact %s and level %s says why', async (contact, current, message) => {
    const [finding] = await findings('REL-004', one(`contact: ${contact}, relationship: { current: ${current} }`))
    expect(finding?.message).toContain(message)
  })

  it('takes the contact of the account, whatever a deal says', async () => {
    const deal = 'opportunities: [{ id: erp, name: 系统升级, stage: B, overrides: [{ person: a, contact: none }] }]'
    expect(await verdicts('REL-004', one('contact: multiple, relationship: { current: vendor }', deal))).toEqual([])
  })
})

describe('REL-005', () => {
  const path = at(0, 'relationship/current')

  it.each([
    ['trusted_advisor', 'mentor', undefined],
    ['trusted_advisor', 'supporter', undefined],
    ['trusted_advisor', 'neutral', `warning a ${path}`],
    ['trusted_advisor', 'non_supporter', `warning a ${path}`],
    ['trusted_advisor', 'opponent', `warning a ${path}`],
    ['problem_solver', 'supporter', undefined],
    ['problem_solver', 'neutral', undefined],
    ['problem_solver', 'non_supporter', `warning a ${path}`],
    ['problem_solver', 'opponent', `warning a ${path}`],
    ['credible_source', 'opponent', undefined],
    ['none', 'opponent', undefined],
  ])('at %s with a %s says %s', async (current, attitude, verdict) => {
    expect(await verdicts('REL-005', one(`attitude: ${attitude}, relationship: { current: ${current} }`))).toEqual(
      expected(verdict),
    )
  })

  it.each([
    'attitude: opponent',
    'relationship: { current: trusted_advisor }',
    'relationship: { current: problem_solver }',
  ])('knows too little with %s', async (known) => {
    expect(await verdicts('REL-005', one(known))).toEqual([])
  })
})

describe('REL-006', () => {
  const path = at(0, 'relationship/current')

  it.each([
    ['invited_back', 'trusted_advisor', undefined],
    ['invited_back', 'problem_solver', undefined],
    ['invited_back', 'credible_source', `warning a ${path}`],
    ['invited_back', 'none', `warning a ${path}`],
    ['several_potential_visits', 'trusted_advisor', undefined],
    ['several_potential_visits', 'credible_source', undefined],
    ['several_potential_visits', 'vendor', `warning a ${path}`],
    ['delegated_down', 'none', undefined],
    ['delegated_down', 'credible_source', undefined],
    ['delegated_down', 'problem_solver', `warning a ${path}`],
  ])('after %s, at %s, says %s', async (outcome, current, verdict) => {
    const known = `first_meeting_outcome: ${outcome}, relationship: { current: ${current} }`
    expect(await verdicts('REL-006', one(known))).toEqual(expected(verdict))
  })

  it.each(['first_meeting_outcome: invited_back', 'relationship: { current: none }'])(
    'knows too little with %s',
    async (known) => {
      expect(await verdicts('REL-006', one(known))).toEqual([])
    },
  )

  it('takes the distance and the levels from the playbook, and says how far they are apart', async () => {
    const known = one('first_meeting_outcome: invited_back, relationship: { current: problem_solver }')
    const near = 'playbook: { limits: { first_meeting_distance: 1 } }'
    expect(await verdicts('REL-006', known, { config: near })).toEqual([`warning a ${path}`])
    const [finding] = await findings('REL-006', known, { config: near })
    expect(finding?.message).toBe(
      'the first visit to 周敏 led to "invited back", which fits "trusted advisor", yet "problem solver" is written (1 level apart)',
    )
    const far = 'playbook: { limits: { first_meeting_distance: 3 } }'
    expect(
      await verdicts(
        'REL-006',
        one('first_meeting_outcome: invited_back, relationship: { current: credible_source }'),
        { config: far },
      ),
    ).toEqual([])
    const levels = 'playbook: { first_meeting_level: { invited_back: vendor } }'
    expect(await verdicts('REL-006', known, { config: levels })).toEqual([`warning a ${path}`])
  })
})

describe('REL-007', () => {
  /** So many people with the highest level wanted, so many with less, so many of whom nothing is known. */
  const wishes = (top: number, less: number, unknown = 0): string =>
    plan(
      [
        ...Array.from({ length: top }, () => 'relationship: { desired: trusted_advisor }'),
        ...Array.from({ length: less }, () => 'relationship: { desired: problem_solver }'),
        ...Array.from({ length: unknown }, () => 'attitude: neutral'),
      ].map((known, index) => `id: p${String(index)}, name: 周敏, ${known}`),
    )
  const verdict = ['info plan /relationships/people']

  it.each([
    [3, 7, 0, []],
    [4, 6, 0, verdict],
    [0, 4, 0, []],
    [0, 0, 0, []],
    // Those of whom no wish is known are people too.
    [3, 0, 7, []],
    [4, 0, 6, verdict],
  ])('with %i of the highest level, %i less and %i unknown says %j', async (top, less, unknown, found) => {
    expect(await verdicts('REL-007', wishes(top, less, unknown))).toEqual(found)
  })

  it('takes the limit from the playbook', async () => {
    const config = (pct: number): string => `playbook: { limits: { top_level_pct: ${String(pct)} } }`
    expect(await verdicts('REL-007', wishes(2, 2), { config: config(50) })).toEqual([])
    expect(await verdicts('REL-007', wishes(2, 2), { config: config(49) })).toEqual(verdict)
    const [finding] = await findings('REL-007', wishes(2, 1, 1), { config: config(49) })
    expect(finding?.message).toBe('we want to be "trusted advisor" to 2 of 4 people (50.0%, at most 49%): 周敏, 周敏')
  })
})

describe('REL-008', () => {
  const team = 'team: [{ id: lead, name: 赵宁 }, { id: boss, name: 孙岚 }]'
  /** Weighted gaps of low influence with those who lead. */
  const gaps = (...people: readonly (readonly [gap: number, coverage: string])[]): string =>
    plan(
      people.map(([gap, coverage], index) => {
        const desired = ['none', 'vendor', 'credible_source', 'problem_solver', 'trusted_advisor'][gap] ?? ''
        return `id: p${String(index)}, name: 周敏, influence: low, coverage: [${coverage}], relationship: { current: none, desired: ${desired} }`
      }),
      team,
    )

  it.each([
    ['half', gaps([2, 'lead'], [2, 'boss']), []],
    ['more than half', gaps([3, 'lead'], [2, 'boss']), ['info lead /team/0']],
    ['half, with a part that nobody leads', gaps([2, 'lead'], [2, '']), []],
    ['more than half, with a part that nobody leads', gaps([3, 'boss'], [2, '']), ['info boss /team/1']],
    ['more than half together', gaps([2, 'boss'], [1, 'boss, lead'], [2, 'lead']), ['info boss /team/1']],
    ['nothing but the second place', gaps([4, 'boss, lead'], [4, 'lead, boss']), []],
    ['all, where nothing is missing', gaps([0, 'lead'], [0, 'lead']), []],
    ['somebody who is not in the team', gaps([4, 'laed'], [1, 'lead']), []],
  ])('with one who leads %s says %j', async (_, people, found) => {
    expect(await verdicts('REL-008', people)).toEqual(found)
  })

  it('has nothing to say of gaps that are not known', async () => {
    const unknown = 'id: a, name: 周敏, coverage: [lead], relationship: { current: none, desired: vendor }'
    expect(await verdicts('REL-008', plan([unknown], team))).toEqual([])
  })

  it('takes the limit from the playbook', async () => {
    const config = (pct: number): string => `playbook: { limits: { lead_gap_pct: ${String(pct)} } }`
    const people = gaps([3, 'lead'], [1, 'boss'])
    expect(await verdicts('REL-008', people, { config: config(75) })).toEqual([])
    expect(await verdicts('REL-008', people, { config: config(74) })).toEqual(['info lead /team/0'])
    expect(await verdicts('REL-008', people, { config: config(24) })).toEqual([
      'info lead /team/0',
      'info boss /team/1',
    ])
    const [finding] = await findings('REL-008', people, { config: config(74) })
    expect(finding?.message).toBe('赵宁 leads people who hold 75.0% of the weighted gap (at most 74%): 周敏')
  })
})

describe('messages', () => {
  it.each([
    [
      'REL-003',
      'relationship: { current: problem_solver, desired: vendor }',
      '周敏 already sees us as "problem solver", and "vendor" would do: some of the time can go elsewhere',
    ],
    [
      'REL-005',
      'attitude: opponent, relationship: { current: problem_solver }',
      'we are said to be "problem solver" to 周敏, whose attitude to us is "opponent"',
    ],
  ])('of %s name the levels', async (code, known, message) => {
    const [finding] = await findings(code, one(known))
    expect(finding?.message).toBe(message)
  })

  it.each([
    ['REL-004', 'contact: none', 'relationship: { current: vendor }', 'the contact stands here'],
    ['REL-005', 'attitude: neutral', 'relationship: { current: trusted_advisor }', 'the attitude stands here'],
    [
      'REL-006',
      'first_meeting_outcome: invited_back',
      'relationship: { current: none }',
      'the first visit stands here',
    ],
  ])('of %s show the other half of the contradiction', async (code, half, other, message) => {
    const [finding] = await findings(
      code,
      `relationships:\n  people:\n    - id: a\n      name: 周敏\n      ${half}\n      ${other}`,
    )
    expect(finding).toMatchObject({ line: 8, related: [{ message, line: 7 }] })
  })
})
