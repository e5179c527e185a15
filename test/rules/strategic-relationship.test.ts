import { describe, expect, it } from 'vitest'
import { findings, verdicts } from './findings.js'

/** Organisations as YAML flow maps without braces, and whatever else the plan has. */
const plan = (organisations: readonly string[], rest = ''): string =>
  `status: in_review\nrelationships:\n  organisations: [${organisations.map((one) => `{ ${one} }`).join(', ')}]\n${rest}`

const one = (known: string, rest = ''): string => plan([`id: inst, name: 江北设计院, ${known}`], rest)

const expected = (verdict: string | undefined): readonly string[] => (verdict === undefined ? [] : [verdict])

const path = '/relationships/organisations/0'

describe('SRE-001', () => {
  const verdict = 'error plan /relationships/organisations'

  it.each([
    ['no organisation', plan([]), verdict],
    ['no relationships at all', 'status: in_review', verdict],
    ['a name only', one('type: design_institute, stance: ally, owner: lead'), verdict],
    ['an influence', one('influence: low'), undefined],
    ['a current level', one('relationship: { current: none }'), undefined],
    ['a wanted level', one('relationship: { desired: none }'), undefined],
    ['a name only and an assessed one', plan(['id: a, name: 甲', 'id: b, name: 乙, influence: low']), undefined],
    [
      'a search without result',
      'status: in_review\nrelationships: { none_found: { organisation: 2026-06-01 } }',
      undefined,
    ],
    [
      'a name only, and a search without result',
      one('type: other', '  none_found: { organisation: 2026-06-01 }'),
      undefined,
    ],
    [
      'another search without result',
      'status: in_review\nrelationships: { none_found: { external_influencer: 2026-06-01 } }',
      verdict,
    ],
  ])('with %s', async (_, fragment, found) => {
    expect(await verdicts('SRE-001', fragment)).toEqual(expected(found))
  })

  it('is milder in a draft', async () => {
    expect(await verdicts('SRE-001', 'status: draft')).toEqual(['warning plan /relationships/organisations'])
  })

  it('names those of whom only the name is known', async () => {
    const [finding] = await findings('SRE-001', plan(['id: a, name: 甲公司', 'id: b, name: 乙公司']))
    expect(finding?.message).toContain('only the name is recorded of 甲公司, 乙公司')
    expect(finding?.hint).toContain('Write "influence" and "relationship" of 甲公司, 乙公司')
    const [nothing] = await findings('SRE-001', plan([]))
    expect(nothing?.message).toBe('nobody has looked at who around 示例公司 can help or hinder us')
  })
})

const action = (rest: string): string => `actions: [{ id: visit, what: 拜访, ${rest} }]`

describe('SRE-002', () => {
  const gap = 'relationship: { current: contact, desired: allied }'
  const mine = action('relates_to: [inst]')

  it.each([
    [`influence: high, ${gap}, owner: lead`, mine, undefined],
    [`influence: high, ${gap}`, mine, `warning inst ${path}/owner`],
    [`influence: high, ${gap}, owner: lead`, '', `warning inst ${path}/relationship`],
    [`influence: high, ${gap}`, '', `warning inst ${path}/owner`],
    [`influence: high, ${gap}, owner: lead`, action('relates_to: [other]'), `warning inst ${path}/relationship`],
    [
      `influence: high, ${gap}, owner: lead`,
      action('status: done, relates_to: [inst]'),
      `warning inst ${path}/relationship`,
    ],
    [`influence: high, ${gap}, owner: lead`, action('status: doing, relates_to: [inst]'), undefined],
    // Nothing is missing, or too little is known.
    ['influence: high, relationship: { current: allied, desired: allied }', '', undefined],
    ['influence: high, relationship: { current: allied, desired: contact }', '', undefined],
    ['influence: high, relationship: { current: contact }', '', undefined],
    ['influence: high', '', undefined],
    [`influence: medium, ${gap}`, '', undefined],
    [gap, '', undefined],
    ['type: other', '', undefined],
  ])('of an organisation with %s and %s', async (known, rest, verdict) => {
    expect(await verdicts('SRE-002', one(known, rest))).toEqual(expected(verdict))
  })

  it.each([
    [gap, mine, 'with no owner', 'Write in "owner" who of us takes care of 江北设计院.'],
    [
      `${gap}, owner: lead`,
      '',
      'with no open action',
      'Plan an action for 江北设计院, with a date and "relates_to: [inst]".',
    ],
    [
      gap,
      '',
      'with neither an owner nor an open action',
      'Write in "owner" who of us takes care of 江北设计院, and plan an action with "relates_to: [inst]".',
    ],
  ])('with %s and %s says what is missing', async (known, rest, message, hint) => {
    const [finding] = await findings('SRE-002', one(`influence: high, ${known}`, rest))
    expect(finding?.message).toBe(
      `江北设计院 has high influence, and the relationship is to get from "in contact" to "allied", ${message}`,
    )
    expect(finding?.hint).toBe(hint)
  })

  it('takes the influence from the playbook', async () => {
    const config = 'playbook: { people: { key_player: { influence: [medium] } } }'
    expect(await verdicts('SRE-002', one(`influence: medium, ${gap}`), { config })).toEqual([
      `warning inst ${path}/owner`,
    ])
    expect(await verdicts('SRE-002', one(`influence: high, ${gap}`), { config })).toEqual([])
  })
})

describe('SRE-003', () => {
  it.each([
    ['influence: high, stance: rival', '', `warning inst ${path}/stance`],
    ['influence: high, stance: rival', action('relates_to: [inst]'), undefined],
    ['influence: high, stance: rival', action('status: dropped, relates_to: [inst]'), `warning inst ${path}/stance`],
    ['influence: high, stance: rival', action('relates_to: [other]'), `warning inst ${path}/stance`],
    ['influence: high, stance: rival, owner: lead', '', `warning inst ${path}/stance`],
    ['influence: medium, stance: rival', '', undefined],
    ['stance: rival', '', undefined],
    ['influence: high, stance: neutral', '', undefined],
    ['influence: high, stance: ally', '', undefined],
    ['influence: high', '', undefined],
  ])('of an organisation with %s and %s', async (known, rest, verdict) => {
    expect(await verdicts('SRE-003', one(known, rest))).toEqual(expected(verdict))
  })
})

it('SRE-003 names influence and stance', async () => {
  const [finding] = await findings('SRE-003', one('influence: high, stance: rival'))
  expect(finding?.message).toBe(
    '江北设计院 has high influence and stands "in the rival camp", and no open action answers that',
  )
})

describe('SRE-004', () => {
  const research = (text: string): string => `background: { focuses: { vendors_and_partners: ${text} } }`

  it.each([
    ['type: design_institute', research('总体设计由江北设计院承担'), `info inst ${path}`],
    ['type: design_institute', research('{ text: 总体设计由江北设计院承担, source: 总工 }'), `info inst ${path}`],
    ['type: design_institute', research('总体设计由江南设计院承担'), undefined],
    ['type: design_institute', research('{ none_found: true }'), undefined],
    ['type: design_institute', 'background: { company: 与江北设计院同城 }', undefined],
    ['type: design_institute', '', undefined],
    // Somebody has begun to assess it; what is still missing shows in the table of gaps.
    ['influence: low', research('总体设计由江北设计院承担'), undefined],
    ['relationship: { current: none }', research('总体设计由江北设计院承担'), undefined],
  ])('of an organisation with %s and %s', async (known, rest, verdict) => {
    expect(await verdicts('SRE-004', one(known, rest))).toEqual(expected(verdict))
  })

  it('shows where it is named', async () => {
    const [finding] = await findings('SRE-004', one('type: other', research('总体设计由江北设计院承担')))
    expect(finding).toMatchObject({ related: [{ message: 'named here', line: 6 }] })
  })

  it('finds those that are named among several', async () => {
    const several = plan(
      ['id: a, name: 甲方咨询', 'id: b, name: 乙方集成', 'id: c, name: 丙方网络'],
      research('乙方集成、丙方网络'),
    )
    expect(await verdicts('SRE-004', several)).toEqual([
      'info b /relationships/organisations/1',
      'info c /relationships/organisations/2',
    ])
  })
})

describe('SRE-005', () => {
  const voiced = (known: string, ...voices: readonly string[]): string =>
    `relationships:
  people: [{ id: x, name: 张工, influence: low, attitude: supporter }, { id: a, name: 周敏, ${known} }]
  voices: [${voices.map((voice) => `{ ${voice} }`).join(', ')}]`
  const attitude = '/relationships/people/1/attitude'
  const voice = (index: number, key: string): string => `/relationships/voices/${String(index)}/${key}`
  const key = 'influence: high, attitude: supporter'
  // 180 days before 2026-06-30, and one more.
  const [recent, old] = ['2026-01-01', '2025-12-31']

  it.each([
    [key, [], `warning a ${attitude}`],
    ['roles: [approver], attitude: opponent', [], `warning a ${attitude}`],
    ['influence: medium, attitude: supporter', [], undefined],
    ['influence: high', [], undefined],
    [key, [`person: x, said_on: ${recent}`], `warning a ${attitude}`],
    [key, [`person: a, said_on: ${recent}`], undefined],
    [key, [`person: a, said_on: ${recent}, sentiment: positive`], undefined],
    [key, [`person: a, said_on: ${old}, sentiment: positive`], `warning a ${voice(0, 'said_on')}`],
    ['influence: high', [`person: a, said_on: ${old}, sentiment: negative`], undefined],
    [key, ['person: a, said_on: 2026-06-30, sentiment: negative'], `error a ${voice(0, 'sentiment')}`],
    [
      'influence: high, attitude: mentor',
      [`person: a, said_on: ${recent}, sentiment: negative`],
      `error a ${voice(0, 'sentiment')}`,
    ],
    ['influence: high, attitude: neutral', [`person: a, said_on: ${recent}, sentiment: negative`], undefined],
    ['influence: high, attitude: opponent', [`person: a, said_on: ${recent}, sentiment: negative`], undefined],
    [key, [`person: a, said_on: ${recent}, sentiment: mixed`], undefined],
    // Old and contrary is contrary first; for others it is only old.
    [key, [`person: a, said_on: ${old}, sentiment: negative`], `error a ${voice(0, 'sentiment')}`],
    [
      'influence: high, attitude: neutral',
      [`person: a, said_on: ${old}, sentiment: negative`],
      `warning a ${voice(0, 'said_on')}`,
    ],
    // Only the newest day counts, in whatever order it is written.
    [
      key,
      [`person: a, said_on: ${recent}, sentiment: negative`, 'person: a, said_on: 2026-06-01, sentiment: positive'],
      undefined,
    ],
    [
      key,
      ['person: a, said_on: 2026-06-01, sentiment: negative', `person: a, said_on: ${recent}, sentiment: positive`],
      `error a ${voice(0, 'sentiment')}`,
    ],
    [key, [`person: a, said_on: ${old}`, `person: a, said_on: ${recent}`], undefined],
    [
      key,
      ['person: a, said_on: 2026-06-01, sentiment: positive', 'person: a, said_on: 2026-06-01, sentiment: negative'],
      `error a ${voice(1, 'sentiment')}`,
    ],
    [
      key,
      ['person: a, said_on: 2026-06-01, sentiment: positive', 'person: x, said_on: 2026-06-01, sentiment: negative'],
      undefined,
    ],
  ])('of somebody with %s and %j', async (known, voices, verdict) => {
    expect(await verdicts('SRE-005', voiced(known, ...voices))).toEqual(expected(verdict))
  })

  it('shows the attitude beside the word', async () => {
    const [contrary] = await findings('SRE-005', voiced(key, 'person: a, said_on: 2026-06-01, sentiment: negative'))
    expect(contrary).toMatchObject({ related: [{ message: 'the attitude stands here', line: 4 }] })
    const [outdated] = await findings('SRE-005', voiced(key, `person: a, said_on: ${old}`))
    expect(outdated).toMatchObject({ related: [{ message: 'the attitude stands here', line: 4 }] })
  })

  it('takes the days from the playbook and counts to the day of the report', async () => {
    const fragment = voiced(key, 'person: a, said_on: 2026-06-29')
    const config = 'playbook: { limits: { voice_days: 1 } }'
    expect(await verdicts('SRE-005', fragment, { config })).toEqual([])
    expect(await verdicts('SRE-005', fragment, { config, asOf: '2026-07-01' })).toEqual([
      `warning a ${voice(0, 'said_on')}`,
    ])
    const [finding] = await findings('SRE-005', fragment, { config, asOf: '2026-07-01' })
    expect(finding?.message).toBe('what 周敏 last said about us is 2 days old; after 1 day it proves little')
  })
})
