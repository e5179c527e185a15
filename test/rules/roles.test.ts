import { describe, expect, it } from 'vitest'
import { findings, verdicts } from './findings.js'

/** People as YAML flow maps without braces, and whatever else the plan has. */
const plan = (people: readonly string[], rest = ''): string =>
  `status: in_review\nrelationships:\n  people: [${people.map((person) => `{ ${person} }`).join(', ')}]\n${rest}`

const at = (index: number, key: string): string => `/relationships/people/${String(index)}/${key}`

describe('ROL-001', () => {
  it.each([
    ['influence: high', `error a ${at(0, 'roles')}`],
    ['influence: high, roles: [], forces: []', `error a ${at(0, 'roles')}`],
    ['influence: medium', `warning a ${at(0, 'roles')}`],
    ['influence: low', `warning a ${at(0, 'roles')}`],
    ['attitude: mentor', `warning a ${at(0, 'roles')}`],
    ['influence: high, roles: [coach]', undefined],
    ['influence: high, forces: [u_wb]', undefined],
    ['influence: low, roles: [recommender], forces: [t_ca]', undefined],
  ])('of somebody with %s says %s', async (known, verdict) => {
    expect(await verdicts('ROL-001', plan([`id: a, name: 周敏, ${known}`]))).toEqual(verdict ? [verdict] : [])
  })

  it('is milder in a draft, and names everybody', async () => {
    const people = plan(['id: a, name: 周敏, influence: high', 'id: b, name: 郑副总, influence: low'])
    expect(await verdicts('ROL-001', people.replace('in_review', 'draft'))).toEqual([
      `warning a ${at(0, 'roles')}`,
      `warning b ${at(1, 'roles')}`,
    ])
  })

  it('takes the influence of a key player from the playbook', async () => {
    const config = 'playbook: { people: { key_player: { influence: [medium] } } }'
    expect(
      await verdicts(
        'ROL-001',
        plan(['id: a, name: 周敏, influence: high', 'id: b, name: 郑副总, influence: medium']),
        {
          config,
        },
      ),
    ).toEqual([`warning a ${at(0, 'roles')}`, `error b ${at(1, 'roles')}`])
  })

  it('names the influence only of a key player', async () => {
    const people = plan(['id: a, name: 周敏, influence: high', 'id: b, name: 郑副总, influence: medium'])
    const [first, second] = await findings('ROL-001', people)
    expect(first?.message).toContain('周敏 has high influence')
    expect(second?.message).toBe('nobody has written what part 郑副总 plays in the decision')
  })
})

describe('ROL-002', () => {
  const two = ['id: a, name: 周敏, forces: [e_db]', 'id: b, name: 郑副总, forces: [u_bb, e_db]']
  const deal = (rest: string): string => `opportunities: [{ id: erp, name: 系统升级, ${rest} }]`
  const found = ['error erp /opportunities/0']

  it.each([
    ['two', two, found],
    ['one', two.slice(0, 1), []],
    ['nobody', ['id: a, name: 周敏, forces: [e_pb]', 'id: b, name: 郑副总'], []],
    ['one, recorded twice', ['id: a, name: 周敏, forces: [e_db]', 'id: a, name: 周敏, forces: [e_db]'], []],
  ])('is about a deal in which the final yes is that of %s', async (_, people, expected) => {
    expect(await verdicts('ROL-002', plan(people, deal('stage: B')))).toEqual(expected)
  })

  it.each([
    ['stage: E', found],
    ['kind: planned', found],
    ['amount: 100', found],
    ['kind: potential', []],
    ['stage: F', []],
    ['stage: B, status: won', []],
    ['stage: B, status: lost', []],
    ['stage: B, status: on_hold', []],
  ])('of a deal with %s says %j', async (rest, expected) => {
    expect(await verdicts('ROL-002', plan(two, deal(rest)))).toEqual(expected)
  })

  it.each([
    ['people: [a]', []],
    ['people: [a, nobody_like_that]', []],
    ['people: [a, b]', found],
    ['overrides: [{ person: b, forces: [e_pb] }]', []],
    ['overrides: [{ person: b, forces: [] }]', []],
    ['overrides: [{ person: b, roles: [approver] }]', found],
  ])('follows the deal: %s', async (rest, expected) => {
    expect(await verdicts('ROL-002', plan(two, deal(`stage: B, ${rest}`)))).toEqual(expected)
  })

  it('has nothing to say without a deal, and speaks of each deal by itself', async () => {
    expect(await verdicts('ROL-002', plan(two))).toEqual([])
    const deals = `opportunities:
  - { id: erp, name: 系统升级, stage: B, people: [a, b] }
  - { id: crm, name: 客户系统, stage: B, people: [a] }
  - { id: hr, name: 人事系统, stage: B }`
    expect(await verdicts('ROL-002', plan(two, deals))).toEqual([
      'error erp /opportunities/0',
      'error hr /opportunities/2',
    ])
  })

  it('takes the force of the final yes from the playbook', async () => {
    const config = 'playbook: { role_forces: { decision_maker: [u_bb, e_db] } }'
    expect(await verdicts('ROL-002', plan(two, deal('stage: B')), { config })).toEqual([])
    const users = ['id: a, name: 周敏, forces: [u_bb]', 'id: b, name: 郑副总, forces: [u_bb]']
    expect(await verdicts('ROL-002', plan(users, deal('stage: B')), { config })).toEqual(found)
  })

  it('shows where it is written, at the person or in the deal', async () => {
    const [finding] = await findings(
      'ROL-002',
      `relationships:
  people:
    - { id: a, name: 周敏, forces: [e_db] }
    - { id: b, name: 郑副总 }
opportunities:
  - id: erp
    name: 系统升级
    stage: B
    overrides:
      - { person: b, forces: [e_db] }`,
    )
    expect(finding).toMatchObject({ line: 8, related: [{ line: 5 }, { line: 12 }] })
  })

  it('counts and names those who carry it', async () => {
    const [finding] = await findings('ROL-002', plan(two, deal('stage: B')))
    expect(finding?.message).toBe('2 people are said to give the final yes to "系统升级": 周敏, 郑副总')
  })
})

describe('ROL-003', () => {
  const all = 'e_db, e_pb, u_wb, u_bb, t_ca, t_fb, t_ab, c_co, c_ca'
  const verdict = ['info plan /relationships/people']

  it.each([
    ['all nine', [`id: a, name: 周敏, forces: [${all}]`], []],
    [
      'nine among two',
      [
        'id: a, name: 周敏, forces: [e_db, e_pb, u_wb, u_bb]',
        'id: b, name: 郑副总, forces: [t_ca, t_fb, t_ab, c_co, c_ca]',
      ],
      [],
    ],
    ['eight', [`id: a, name: 周敏, forces: [${all.replace(', c_ca', '')}]`], verdict],
    ['none', ['id: a, name: 周敏'], verdict],
    ['nobody on the map', [], []],
  ])('with %s says %j', async (_, people, expected) => {
    expect(await verdicts('ROL-003', plan(people))).toEqual(expected)
  })

  it('has nothing to say where no people are recorded', async () => {
    expect(await verdicts('ROL-003', 'team: [{ id: lead, name: 赵宁 }]')).toEqual([])
  })

  it('lists the missing forces in the order of the scale', async () => {
    const [finding] = await findings(
      'ROL-003',
      plan(['id: a, name: 周敏, forces: [e_pb, u_wb, u_bb, t_ca, t_fb, t_ab, c_co]']),
    )
    expect(finding?.message).toBe('the map shows nobody for 2 of 9 forces: final decision, internal advocate')
  })
})

describe('ROL-004', () => {
  const verdict = `warning a ${at(0, 'forces')}`

  it.each([
    ['roles: [decision_maker], forces: [u_bb]', verdict],
    ['roles: [decision_maker], forces: [e_db]', undefined],
    ['roles: [decision_maker], forces: [u_bb, e_pb]', undefined],
    ['roles: [coach], forces: [t_ca]', verdict],
    ['roles: [coach], forces: [c_co]', undefined],
    ['roles: [coach], forces: [c_ca, t_ca]', undefined],
    ['roles: [recommender], forces: [e_db]', verdict],
    ['roles: [recommender], forces: [t_ca, e_db]', verdict],
    ['roles: [recommender], forces: [e_pb]', undefined],
    ['roles: [recommender, decision_maker], forces: [t_ca, e_db]', undefined],
    ['roles: [decision_maker, coach], forces: [e_db]', verdict],
    ['roles: [approver], forces: [u_wb]', undefined],
    // What is not known contradicts nothing.
    ['roles: [decision_maker]', undefined],
    ['roles: [decision_maker], forces: []', undefined],
    ['forces: [e_db]', undefined],
    ['roles: [], forces: [e_db]', undefined],
  ])('of somebody with %s says %s', async (known, expected) => {
    expect(await verdicts('ROL-004', plan([`id: a, name: 周敏, ${known}`]))).toEqual(expected ? [expected] : [])
  })

  it.each([
    [
      'roles: [decision_maker, recommender], forces: [t_ca, u_wb]',
      'the role "decision maker" and the force "guards the standards, direct user benefit"',
      'If the role is right, add one of "e_db", "e_pb" to the "forces" of 周敏; otherwise mend "roles".',
    ],
    [
      'roles: [recommender, approver], forces: [t_ca, e_db]',
      'the role "recommender, approver" and the force "final decision"',
      'If the final yes is that of 周敏, add "decision_maker" to "roles"; otherwise mend "forces".',
    ],
    [
      'roles: [coach, approver], forces: [t_ca, e_db]',
      'the role "coach, approver" and the force "guards the standards, final decision"',
      'If the final yes is that of 周敏, add "decision_maker" to "roles"; otherwise mend "forces".',
    ],
  ])('says what clashes in %s, once', async (known, clash, hint) => {
    const found = await findings('ROL-004', plan([`id: a, name: 周敏, ${known}`]))
    expect(found).toHaveLength(1)
    expect(found[0]?.message).toBe(`周敏 has ${clash}: the two do not go together`)
    expect(found[0]?.hint).toBe(hint)
  })

  it('shows where roles and forces stand', async () => {
    const [finding] = await findings(
      'ROL-004',
      'relationships:\n  people:\n    - id: a\n      name: 周敏\n      roles: [coach]\n      forces: [t_ca]',
    )
    expect(finding).toMatchObject({ line: 8, related: [{ message: 'the roles stand here', line: 7 }] })
  })

  it('takes the pairs from the playbook', async () => {
    const config = 'playbook: { role_forces: { approver: [t_fb], decision_maker: [e_pb] } }'
    const people = plan([
      'id: a, name: 周敏, roles: [approver], forces: [t_ab]',
      'id: b, name: 郑副总, roles: [decision_maker], forces: [e_db]',
      'id: c, name: 张工, roles: [recommender], forces: [e_db]',
      'id: d, name: 何远, roles: [recommender], forces: [e_pb]',
    ])
    expect(await verdicts('ROL-004', people, { config })).toEqual([
      `warning a ${at(0, 'forces')}`,
      `warning b ${at(1, 'forces')}`,
      `warning d ${at(3, 'forces')}`,
    ])
  })

  it('takes the base values, whatever a deal says', async () => {
    const deal = 'opportunities: [{ id: erp, name: 系统升级, stage: B, overrides: [{ person: a, forces: [u_bb] }] }]'
    expect(
      await verdicts('ROL-004', plan(['id: a, name: 周敏, roles: [decision_maker], forces: [e_db]'], deal)),
    ).toEqual([])
  })
})

describe('ROL-007', () => {
  it.each([
    ['influence: high', `info a ${at(0, 'influences')}`],
    ['influence: high, influences: []', `info a ${at(0, 'influences')}`],
    ['influence: high, influences: [b]', undefined],
    ['influence: high, influences: [nobody_like_that]', undefined],
    ['influence: medium', undefined],
    ['roles: [decision_maker]', undefined],
  ])('of somebody with %s says %s', async (known, verdict) => {
    const people = plan([`id: a, name: 周敏, ${known}`, 'id: b, name: 张工, influence: low'])
    expect(await verdicts('ROL-007', people)).toEqual(verdict ? [verdict] : [])
  })

  it('takes the influence from the playbook', async () => {
    const config = 'playbook: { people: { key_player: { influence: [medium] } } }'
    const people = plan(['id: a, name: 周敏, influence: high', 'id: b, name: 张工, influence: medium'])
    expect(await verdicts('ROL-007', people, { config })).toEqual([`info b ${at(1, 'influences')}`])
  })
})

describe('ROL-005', () => {
  it.each([
    ['attitude: mentor, mh_rating: -1', 'warning'],
    ['attitude: supporter, mh_rating: -5', 'warning'],
    ['attitude: non_supporter, mh_rating: 1', 'warning'],
    ['attitude: opponent, mh_rating: 5', 'warning'],
    ['attitude: mentor, mh_rating: 1', undefined],
    ['attitude: supporter, mh_rating: 5', undefined],
    ['attitude: non_supporter, mh_rating: -5', undefined],
    ['attitude: opponent, mh_rating: -1', undefined],
    ['attitude: neutral, mh_rating: 5', undefined],
    ['attitude: neutral, mh_rating: -5', undefined],
    ['attitude: mentor, mh_rating: 0', undefined],
    ['attitude: opponent, mh_rating: 0', undefined],
    ['attitude: opponent', undefined],
    ['mh_rating: 5', undefined],
  ])('of somebody with %s says %s', async (known, severity) => {
    const wanted = severity === undefined ? [] : [`${severity} a ${at(0, 'mh_rating')}`]
    expect(await verdicts('ROL-005', plan([`id: a, name: 李总, ${known}`]))).toEqual(wanted)
  })

  it('says what the rating is called', async () => {
    const [found] = await findings('ROL-005', plan(['id: a, name: 李总, attitude: mentor, mh_rating: -4']))
    expect(found?.message).toBe('the rating of 李总 is -4 (strongly negative), yet the attitude to us is mentor')
    const [chinese] = await findings('ROL-005', plan(['id: a, name: 李总, attitude: opponent, mh_rating: 4']), {
      lang: 'zh',
    })
    expect(chinese?.message).toBe('李总的支持度评分是 +4（大力支持），对我方的态度却是反对者')
  })
})

describe('ROL-006', () => {
  const closed = 'id: a, name: 王总, influence: high, mh_mode: even_keel'
  const deal = (rest: string): string => `opportunities: [{ id: erp, name: 系统升级, ${rest} }]`
  const found = [`warning a ${at(0, 'mh_mode')}`]

  it.each([
    ['stage C', closed, deal('stage: C'), found],
    ['stage E', closed, deal('stage: E'), found],
    ['stage B', closed, deal('stage: B'), []],
    ['no deal', closed, '', []],
    ['a deal that is lost', closed, deal('stage: D, status: lost'), []],
    ['a deal of others', closed, deal('stage: D, people: [b]'), []],
    ['overconfidence', closed.replace('even_keel', 'overconfident'), deal('stage: C'), found],
    ['growth', closed.replace('even_keel', 'growth'), deal('stage: C'), []],
    ['trouble', closed.replace('even_keel', 'trouble'), deal('stage: C'), []],
    ['little influence', closed.replace('high', 'low'), deal('stage: C'), []],
    ['a decision maker', closed.replace('influence: high', 'roles: [decision_maker]'), deal('stage: C'), found],
  ])('at %s', async (_, person, rest, wanted) => {
    expect(await verdicts('ROL-006', plan([person, 'id: b, name: 孙岚'], rest))).toEqual(wanted)
  })

  it('is content with an open action', async () => {
    const action = (status: string) =>
      `${deal('stage: C')}\nactions: [{ id: visit, what: 拜访, relates_to: [a], status: ${status} }]`
    expect(await verdicts('ROL-006', plan([closed], action('doing')))).toEqual([])
    expect(await verdicts('ROL-006', plan([closed], action('dropped')))).toEqual(found)
  })

  it('takes stage and modes from the playbook', async () => {
    const config = 'playbook: { from_stage: { response_mode: D }, people: { not_receptive: [growth] } }'
    const growing = closed.replace('even_keel', 'growth')
    expect(await verdicts('ROL-006', plan([growing], deal('stage: D')), { config })).toEqual(found)
    expect(await verdicts('ROL-006', plan([growing], deal('stage: C')), { config })).toEqual([])
    expect(await verdicts('ROL-006', plan([closed], deal('stage: D')), { config })).toEqual([])
  })
})
