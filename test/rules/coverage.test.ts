import { describe, expect, it } from 'vitest'
import { coverageRules } from '../../src/rules/coverage/index.js'
import { findings, verdicts } from './findings.js'
import { spoken } from './spoken.js'

/** The questions of one rule, in both languages. */
const questions = async (code: string, fragment: string): Promise<readonly string[]> => {
  const rule = coverageRules.find((one) => one.code === code)
  return rule ? (await spoken(rule, fragment)).split('\n').filter((line) => line.startsWith('  ? ')) : []
}

/** A plan with these people and deals; whatever else it needs stands behind. */
const plan = (people: readonly string[], deals: readonly string[] = [], rest = ''): string =>
  [
    `relationships:\n  people: [${people.map((one) => `{ ${one} }`).join(', ')}]`,
    deals.length > 0 ? `opportunities: [${deals.map((one) => `{ ${one} }`).join(', ')}]` : '',
    rest,
  ].join('\n')

const deal = (stage: string, more = ''): string =>
  `id: d_${stage.toLowerCase()}, name: 商机${stage}, stage: ${stage}${more}`

const gm = 'id: gm, name: 王总, roles: [decision_maker]'
const it_ = 'id: it, name: 信息总监, roles: [recommender]'
const people = '/relationships/people'

const stages = (changes: string) => ({ config: `playbook: { from_stage: { ${changes} } }` })

const idle = ['status: lost', 'status: on_hold', 'status: won, closed_on: 2026-06-01', 'kind: potential']

describe('COV-001 decision-maker-unknown', () => {
  const found = (severity: string) => [`${severity} plan ${people}`]
  const review = (fragment: string) => `status: in_review\n${fragment}`

  it.each([
    ['A', 'info'],
    ['B', 'warning'],
    ['C', 'error'],
    ['D', 'error'],
    ['E', 'error'],
  ])('at stage %s: %s', async (stage, severity) => {
    expect(await verdicts('COV-001', review(plan([it_], [deal(stage)])))).toEqual(found(severity))
    expect(await verdicts('COV-001', review(plan([it_, gm], [deal(stage)])))).toEqual([])
  })

  it('asks nothing without an open deal with a stage', async () => {
    expect(await verdicts('COV-001', plan([it_]))).toEqual([])
    expect(await verdicts('COV-001', plan([it_], ['id: d, name: 商机']))).toEqual([])
    expect(await verdicts('COV-001', plan([it_], [deal('F')]))).toEqual([])
    for (const key of idle) expect(await verdicts('COV-001', plan([it_], [deal('C', `, ${key}`)]))).toEqual([])
  })

  it('fires as well where nobody is recorded at all', async () => {
    expect(await verdicts('COV-001', review('opportunities: [{ id: d, name: 商机, stage: C }]'))).toEqual(
      found('error'),
    )
  })

  it('is a missing part of the plan, so a draft is only warned', async () => {
    expect(await verdicts('COV-001', `status: draft\n${plan([it_], [deal('C')])}`)).toEqual(found('warning'))
  })

  it('takes its stages from the playbook', async () => {
    const at = async (stage: string, config: string) =>
      (await verdicts('COV-001', review(plan([it_], [deal(stage)])), stages(config)))[0]?.split(' ')[0]
    expect(await at('B', 'decision_maker_warning: C')).toBe('info')
    expect(await at('C', 'decision_maker_error: D')).toBe('warning')
  })

  it('tells the furthest deal, and how many more there are', async () => {
    const [one] = await findings('COV-001', review(plan([it_], [deal('B'), deal('D'), deal('A')])))
    expect(one?.severity).toBe('error')
    expect(one?.message).toBe('"商机D" is at stage D, and it is not known who decides on it and on 2 other open deals')
  })

  it('looks at the people who take part, and at what the deal says of them', async () => {
    const listed = plan([it_, gm], [deal('C', ', people: [it]'), deal('A')])
    const [one] = await findings('COV-001', review(listed))
    expect([one?.severity, one?.message]).toEqual(['error', '"商机C" is at stage C, and it is not known who decides'])
    expect(one?.hint).toBe(
      'If 王总 has the last word here too, add this person to "people" of "商机C"; otherwise write "decision_maker" in the "roles" of the one who has.',
    )
    const [plain] = await findings('COV-001', review(plan([it_], [deal('C')])))
    expect(plain?.hint).toBe(
      'Ask your coach who has the last word, and write "decision_maker" in the "roles" of this person.',
    )
    const override = (roles: string) => `, overrides: [{ person: it, roles: [${roles}] }]`
    expect(await verdicts('COV-001', plan([it_], [deal('C', override('decision_maker'))]))).toEqual([])
    const gone = deal('C', ', overrides: [{ person: gm, roles: [approver] }]')
    expect(await verdicts('COV-001', review(plan([gm], [gone])))).toEqual(found('error'))
  })
})

describe('COV-002 nobody-covers', () => {
  const at = `gm ${people}/0/coverage`
  it.each([
    ['roles: [decision_maker]', [`error ${at}`]],
    ['roles: [approver]', [`error ${at}`]],
    ['roles: [approver], influence: low', [`error ${at}`]],
    ['roles: [recommender], influence: high', [`warning ${at}`]],
    ['influence: high', [`warning ${at}`]],
    ['influence: medium', [`info ${at}`]],
    ['influence: low', [`info ${at}`]],
    ['roles: [recommender]', [`info ${at}`]],
    ['external: true', [`info ${at}`]],
    ['contact: in_depth', [`info ${at}`]],
    ['coverage: [], roles: [decision_maker]', [`error ${at}`]],
    ['coverage: [rep], roles: [decision_maker]', []],
    ['coverage: [gone], roles: [decision_maker]', []],
    ['coverage: [rep]', []],
  ])('%s', async (keys, expected) => {
    expect(
      await verdicts('COV-002', plan([`id: gm, name: 王总, ${keys}`], [], 'team: [{ id: rep, name: 赵宁 }]')),
    ).toEqual(expected)
  })

  it('says why it matters', async () => {
    const said = async (keys: string) => (await findings('COV-002', plan([`id: gm, name: 王总, ${keys}`])))[0]?.message
    expect(await said('roles: [decision_maker], influence: high')).toBe(
      '王总 decides, and nobody on our team covers this person',
    )
    expect(await said('roles: [approver], influence: high')).toBe(
      '王总 must approve, and nobody on our team covers this person',
    )
    expect(await said('influence: high')).toBe('王总 has high influence, and nobody on our team covers this person')
    expect(await said('influence: low')).toBe('nobody on our team covers 王总')
  })

  it('names who could, as far as that is known', async () => {
    const team =
      'team: [{ id: rep, name: 赵宁, level: 1 }, { id: boss, name: 孙岚, level: 3 }, { id: vp, name: 许总, level: 4 }]'
    const hint = async (keys: string, rest = team) =>
      (await findings('COV-002', plan([`id: gm, name: 王总, ${keys}`], [], rest)))[0]?.hint
    expect(await hint('roles: [decision_maker]')).toContain('for example 孙岚 (level 3)')
    expect(await hint('seniority: operational')).toContain('for example 赵宁 (level 1)')
    expect(await hint('influence: low')).toBe('Decide who of us looks after 王总, and write it in "coverage".')
    expect(await hint('seniority: executive', 'team: [{ id: rep, name: 赵宁, level: 2 }]')).toBe(
      'Find somebody of ours at level 3 or above for 王总, and write it in "coverage".',
    )
  })
})

describe('COV-003 decision-maker-not-reached', () => {
  const judged = (contact: string, stage: string, config?: ReturnType<typeof stages>) =>
    verdicts('COV-003', plan([`${gm}${contact === '' ? '' : `, contact: ${contact}`}`], [deal(stage)]), config)
  const error = [`error gm ${people}/0/contact`]
  const warning = [`warning gm ${people}/0/contact`]

  it.each([
    ['none', 'B', []],
    ['none', 'C', error],
    ['none', 'E', error],
    ['', 'B', []],
    ['', 'C', error],
    ['brief', 'C', []],
    ['brief', 'D', warning],
    ['brief', 'E', warning],
    ['multiple', 'E', []],
    ['in_depth', 'E', []],
  ])('contact "%s" at stage %s', async (contact, stage, expected) => {
    expect(await judged(contact, stage)).toEqual(expected)
  })

  it('takes its stages from the playbook', async () => {
    expect(await judged('none', 'C', stages('decision_maker_met: D'))).toEqual([])
    expect(await judged('none', 'B', stages('decision_maker_met: B'))).toEqual(error)
    expect(await judged('brief', 'D', stages('decision_maker_known: E'))).toEqual([])
    expect(await judged('brief', 'C', stages('decision_maker_known: C'))).toEqual(warning)
  })

  it('is about decision makers in open deals', async () => {
    expect(await verdicts('COV-003', plan(['id: cfo, name: 财务总监, roles: [approver]'], [deal('D')]))).toEqual([])
    expect(await verdicts('COV-003', plan([gm]))).toEqual([])
    for (const key of idle) expect(await verdicts('COV-003', plan([gm], [deal('D', `, ${key}`)]))).toEqual([])
    expect(await verdicts('COV-003', plan([gm, it_], [deal('D', ', people: [it]')]))).toEqual([])
  })

  it('goes by what the deal says of the person, and reports the worst once', async () => {
    const override = (stage: string, keys: string) => deal(stage, `, overrides: [{ person: gm, ${keys} }]`)
    const met = `${gm}, contact: multiple`
    expect(await verdicts('COV-003', plan([met], [override('C', 'contact: none')]))).toEqual([
      'error gm /opportunities/0/overrides/0/contact',
    ])
    const two = [override('C', 'contact: none'), override('E', 'contact: brief')]
    expect(await verdicts('COV-003', plan([met], two))).toEqual(['error gm /opportunities/0/overrides/0/contact'])
    expect(await verdicts('COV-003', plan([met], [override('D', 'attitude: neutral'), deal('C')]))).toEqual([])
    expect(
      await verdicts(
        'COV-003',
        plan([`${it_}, contact: none`], [deal('C', ', overrides: [{ person: it, roles: [decision_maker] }]')]),
      ),
    ).toEqual([`error it ${people}/0/contact`])
    expect(await verdicts('COV-003', plan([gm], [override('C', 'roles: [approver]')]))).toEqual([])
  })

  it('says how far we have come, and through whom to go on', async () => {
    const helpers = [
      'id: a, name: 周敏, contact: brief, attitude: supporter, influence: low',
      'id: b, name: 李工, contact: multiple, attitude: supporter, influence: medium',
      'id: c, name: 何总, contact: none, attitude: mentor',
    ]
    const said = async (contact: string, others: readonly string[] = []) => {
      const [one] = await findings('COV-003', plan([`${gm}${contact}`, ...others], [deal('D')]))
      return [one?.message, one?.hint]
    }
    expect(await said(', contact: brief')).toEqual([
      '王总 decides on "商机D" at stage D and has little contact with us',
      'Ask somebody close to the top for another talk with 王总 this month, and update "contact" afterwards.',
    ])
    expect(await said(', contact: none', helpers)).toEqual([
      '王总 decides on "商机D" at stage D and has no contact with us',
      'Ask 李工 to introduce us to 王总, and update "contact" afterwards.',
    ])
    expect(await said('', helpers)).toEqual([
      '王总 decides on "商机D" at stage D, and nobody has written whether we have met',
      'Write in "contact" whether we have met 王总; if not, ask 李工 for an introduction.',
    ])
  })
})

describe('COV-004 too-few-threads', () => {
  const threads = (count: number) =>
    Array.from({ length: count }, (_, index) => `id: p${String(index)}, name: 人${String(index)}, contact: multiple`)
  const found = (severity: string) => [`${severity} plan ${people}`]

  it.each([
    [0, 'A', found('warning')],
    [1, 'A', found('warning')],
    [0, 'B', found('error')],
    [1, 'B', found('error')],
    [1, 'E', found('error')],
    [2, 'B', found('warning')],
    [2, 'E', found('warning')],
    [3, 'E', []],
    [4, 'E', []],
  ])('%i threads at stage %s', async (count, stage, expected) => {
    expect(await verdicts('COV-004', plan(threads(count), [deal(stage)]))).toEqual(expected)
  })

  it('asks for threads without a deal too', async () => {
    expect(await verdicts('COV-004', plan(threads(1)))).toEqual(found('warning'))
    expect(await verdicts('COV-004', 'notes: 刚开始')).toEqual(found('warning'))
  })

  it('takes its limits from the playbook', async () => {
    const config = (values: string) => ({ config: `playbook: { threads: { ${values} } }` })
    expect(await verdicts('COV-004', plan(threads(2), [deal('B')]), config('error_below: 3'))).toEqual(found('error'))
    expect(await verdicts('COV-004', plan(threads(2), [deal('B')]), config('warning_below: 2'))).toEqual([])
    expect(await verdicts('COV-004', plan(threads(1), [deal('B')]), stages('threads: C'))).toEqual(found('warning'))
  })

  it('asks who is left', async () => {
    expect((await questions('COV-004', plan(threads(1))))[0]).toContain('If we lost touch with 人0, who else')
    expect((await questions('COV-004', plan([])))[0]).toContain('Who at the customer would call us back today')
  })

  it('says whom we know, and whom to meet next', async () => {
    const more = ['id: x, name: 顾问, external: true, contact: in_depth', 'id: boss, name: 王总, influence: high']
    const said = async (count: number, others: readonly string[], stage: string) => {
      const [one] = await findings('COV-004', plan([...threads(count), ...others], [deal(stage)]))
      return [one?.message, one?.hint]
    }
    expect(await said(1, more, 'C')).toEqual([
      'only 1 person of the customer is in regular contact with us (人0), and with a deal at stage C at least 2 are needed',
      'Meet regularly with 王总, and update "contact".',
    ])
    expect(await said(2, [], 'C')).toEqual([
      'only 2 people of the customer are in regular contact with us (人0, 人1), and at least 3 are wanted',
      'Ask whom you know at the customer who else has a say, meet them, and write them in "people".',
    ])
    expect((await said(0, more, 'B'))[0]).toBe(
      'nobody of the customer is in regular contact with us, and with a deal at stage B at least 2 are needed',
    )
  })
})

describe('COV-005 coverage-by-one', () => {
  const team = 'team: [{ id: rep, name: 赵宁 }, { id: boss, name: 孙岚, level: 3 }, { id: aide, name: 林书, level: 3 }]'
  const covered = (...covers: string[]) =>
    covers.map((ids, index) => `id: p${String(index)}, name: 人${String(index)}, coverage: [${ids}]`)
  const found = [`warning plan ${people}`]

  it.each([
    [covered('rep', 'rep'), found],
    [covered('rep', ''), found],
    [covered('rep'), found],
    [covered('rep', 'boss'), []],
    [covered('rep', 'rep, boss'), []],
    [covered('', ''), []],
    [covered('gone', 'gone'), []],
    [covered('rep', 'gone'), []],
    [[], []],
  ])('%j', async (who, expected) => {
    expect(await verdicts('COV-005', plan(who, [], team))).toEqual(expected)
  })

  it('counts the people and says whom to take along to whom', async () => {
    const said = async (who: readonly string[], rest: string) => {
      const [one] = await findings('COV-005', plan(who, [], rest))
      return [one?.message, one?.hint]
    }
    expect(await said([...covered('rep', ''), 'id: vp, name: 王总, influence: high, coverage: [rep]'], team)).toEqual([
      'all coverage of the customer hangs on 赵宁 alone (2 people)',
      'Take 孙岚 along to 王总, and write it in "coverage".',
    ])
    const executive = ['id: vp, name: 王总, seniority: executive, coverage: [boss]']
    expect((await said(executive, team))[1]).toBe('Take 林书 along to 王总, and write it in "coverage".')
    expect((await said(executive, team.replaceAll(', level: 3', '')))[1]).toBe(
      'Take 赵宁 along to 王总, and write it in "coverage".',
    )
    expect(await said(covered('rep'), 'team: [{ id: rep, name: 赵宁 }]')).toEqual([
      'all coverage of the customer hangs on 赵宁 alone (1 person)',
      'Bring a second one of ours into "team", and let them cover 人0 as well.',
    ])
  })
})

describe('COV-006 level-too-low', () => {
  const team =
    'team: [{ id: one, name: 赵宁, level: 1 }, { id: two, name: 林书, role: consultant }, { id: three, name: 孙岚, role: director }, { id: blank, name: 新人 }]'
  const at = `gm ${people}/0/coverage`
  it.each([
    ['coverage: [one], seniority: operational', []],
    ['coverage: [one], seniority: middle', [`warning ${at}`]],
    ['coverage: [two], seniority: middle', []],
    ['coverage: [two], seniority: executive', [`warning ${at}`]],
    ['coverage: [one, two], seniority: executive, roles: [approver]', [`warning ${at}`]],
    ['coverage: [three], seniority: executive', []],
    ['coverage: [one, three], seniority: executive', []],
    ['coverage: [two], roles: [decision_maker]', [`error ${at}`]],
    ['coverage: [two], roles: [decision_maker], seniority: operational', [`error ${at}`]],
    ['coverage: [three], roles: [decision_maker]', []],
    ['coverage: [one]', []],
    ['seniority: executive', []],
    ['coverage: [blank], seniority: executive', []],
    ['coverage: [one, blank], seniority: executive', []],
    ['coverage: [one, gone], seniority: executive', []],
  ])('%s', async (keys, expected) => {
    expect(await verdicts('COV-006', plan([`id: gm, name: 王总, ${keys}`], [], team))).toEqual(expected)
  })

  it('takes the level for decision makers from the playbook', async () => {
    const fragment = plan(['id: gm, name: 王总, coverage: [three], roles: [decision_maker]'], [], team)
    const config = 'playbook: { coverage: { decision_maker_level: 4 } }'
    expect(await verdicts('COV-006', fragment, { config })).toEqual([`error ${at}`])
  })

  it('compares the levels and names who could come', async () => {
    const said = async (keys: string, rest = team) => {
      const [one] = await findings('COV-006', plan([`id: gm, name: 王总, ${keys}`], [], rest))
      return [one?.message, one?.hint]
    }
    expect(await said('coverage: [one, two], roles: [decision_maker]')).toEqual([
      '王总 decides and needs somebody of ours at level 3 or above; 林书, our highest there, is at level 2',
      'Ask 孙岚 (level 3) to meet 王总, and write it in "coverage".',
    ])
    expect(await said('coverage: [two], seniority: executive', 'team: [{ id: two, name: 林书, level: 2 }]')).toEqual([
      '王总 (executive) needs somebody of ours at level 3 or above; 林书, our highest there, is at level 2',
      'Ask our management for somebody at level 3 or above who meets 王总, and add them to "team" and "coverage".',
    ])
  })
})

describe('COV-007 force-of-stage-missing', () => {
  const found = [`warning plan ${people}`]
  const judged = (stage: string, keys: string, config?: string) =>
    verdicts(
      'COV-007',
      plan([`id: gm, name: 王总${keys === '' ? '' : `, ${keys}`}`], [deal(stage)]),
      config === undefined ? {} : { config },
    )

  it.each([
    ['A', 'forces: [u_wb]', []],
    ['A', 'forces: [u_bb]', []],
    ['A', 'forces: [t_ca]', found],
    ['A', '', found],
    ['B', 'forces: [e_pb, u_bb]', []],
    ['B', 'forces: [e_db], contact: in_depth', found],
    ['C', 'forces: [t_ca]', []],
    ['C', 'forces: [t_fb], contact: none', []],
    ['C', 'forces: [t_ab]', []],
    ['C', 'forces: [u_wb]', found],
    ['D', 'forces: [e_db], contact: brief', []],
    ['D', 'forces: [e_db], contact: in_depth', []],
    ['D', 'forces: [e_db], contact: none', found],
    ['D', 'forces: [e_db]', found],
    ['D', 'forces: [e_pb], contact: in_depth', found],
    ['E', 'forces: [e_db], contact: brief', []],
    ['E', 'forces: [e_db], contact: none', found],
  ])('at stage %s with %s', async (stage, keys, expected) => {
    expect(await judged(stage, keys)).toEqual(expected)
  })

  it('takes forces and stages from the playbook', async () => {
    expect(await judged('A', 'forces: [t_ca]', 'playbook: { participation: { A: [t_ca] } }')).toEqual([])
    expect(await judged('D', 'forces: [e_db], contact: none', 'playbook: { from_stage: { force_met: E } }')).toEqual([])
    expect(await judged('C', 'forces: [t_ca], contact: none', 'playbook: { from_stage: { force_met: C } }')).toEqual(
      found,
    )
  })

  it('goes by the furthest stage, and there by the people of each deal', async () => {
    const both = ['id: gm, name: 王总, forces: [e_db], contact: brief', 'id: it, name: 信息总监, forces: [t_ca]']
    expect(await verdicts('COV-007', plan(both, [deal('D'), deal('A')]))).toEqual([])
    expect(await verdicts('COV-007', plan(both, [deal('B'), deal('A')]))).toEqual(found)
    expect(await verdicts('COV-007', plan(both, [deal('D', ', people: [it]')]))).toEqual(found)
    const cold = deal('D', ', overrides: [{ person: gm, contact: none }]')
    expect(await verdicts('COV-007', plan(both, [cold, 'id: d2, name: 商机二, stage: D']))).toEqual(found)
    const forced = deal('B', ', overrides: [{ person: it, forces: [u_wb] }]')
    expect(await verdicts('COV-007', plan(both, [forced]))).toEqual([])
    expect(await verdicts('COV-007', plan(both))).toEqual([])
    for (const key of idle) expect(await verdicts('COV-007', plan([it_], [deal('D', `, ${key}`)]))).toEqual([])
  })

  it('says what is missing: the person, or having met', async () => {
    const said = async (keys: string, stage: string) => {
      const [one] = await findings('COV-007', plan([`id: gm, name: 王总, ${keys}`, 'id: x, name: 何总'], [deal(stage)]))
      return [one?.message, one?.hint]
    }
    expect(await said('forces: [u_wb]', 'C')).toEqual([
      '"商机C" is at stage C, and nobody on the map carries the force "guards the standards" or "budget support" or "process approval"',
      'Find out who at the customer sets or checks technical and selection criteria, meet this person, and write "t_ca" or "t_fb" or "t_ab" in "forces".',
    ])
    expect(await said('forces: [e_db], contact: none', 'D')).toEqual([
      '"商机D" is at stage D, and we have not met anybody with the force "final decision" (王总)',
      'Get an introduction to 王总, and update "contact" afterwards.',
    ])
    expect(await said('forces: [e_db]', 'D')).toEqual([
      '"商机D" is at stage D, and nobody has written whether we have met anybody with the force "final decision" (王总)',
      'Write in "contact" whether we have met 王总; if not, get an introduction.',
    ])
  })

  it('says that we have not met as soon as that is known of one of them', async () => {
    const two = ['id: a, name: 王总, forces: [e_db], contact: none', 'id: b, name: 何总, forces: [e_db]']
    const [one] = await findings('COV-007', plan(two, [deal('D')]))
    expect(one?.message).toContain('and we have not met anybody with the force "final decision" (王总, 何总)')
  })

  it('asks about the person, or about meeting', async () => {
    expect((await questions('COV-007', plan([it_], [deal('C')])))[0]).toMatch(/Who at the customer sets or checks/)
    const met = plan(['id: gm, name: 王总, forces: [e_db]'], [deal('D')])
    expect((await questions('COV-007', met))[0]).toMatch(/What will 王总 look at in "商机D"/)
  })

  it('says the same in Chinese', async () => {
    const [one] = await findings('COV-007', plan([it_], [deal('B')]), { lang: 'zh' })
    expect([one?.message, one?.hint]).toEqual([
      '“商机B”在阶段 B，地图上还没有人起“直接应用受益”或“间接应用受益”的作用',
      '弄清客户那边谁日常直接使用产品，去见面，并在此人的“forces”里写“u_wb”或“u_bb”。',
    ])
  })
})

describe('COV-008 participant-missing', () => {
  const team = `team:
  - { id: am, name: 赵宁, role: account_manager }
  - { id: kam, name: 秦昭, role: key_account_manager }
  - { id: expert, name: 林书, role: consultant }
  - { id: dir, name: 孙岚, role: director }
  - { id: vp, name: 许总, role: executive }
  - { id: blank, name: 新人 }`
  const found = ['warning d /opportunities/0/team']
  const judged = (stage: string, ids: string, more = '') =>
    verdicts('COV-008', `${team}\nopportunities: [{ id: d, name: 商机, stage: ${stage}, team: [${ids}]${more} }]`)

  it.each([
    ['A', 'am', []],
    ['A', 'kam', []],
    ['A', 'dir', found],
    ['A', '', found],
    ['B', 'am', []],
    ['B', 'expert', found],
    ['C', 'am, expert', []],
    ['C', 'am', found],
    ['C', 'expert', found],
    ['C', 'am, dir', found],
    ['D', 'am, expert, dir', []],
    ['D', 'kam, expert, vp', []],
    ['D', 'am, expert', found],
    ['D', 'am, dir', found],
    ['D', 'expert, dir', found],
    ['E', 'am, dir', []],
    ['E', 'am, expert', found],
    ['C', 'am, blank', []],
    ['C', 'am, gone', []],
    ['D', 'am, blank', found],
    ['D', 'am, blank, gone', []],
  ])('at stage %s with [%s]', async (stage, ids, expected) => {
    expect(await judged(stage, ids)).toEqual(expected)
  })

  it('is about open deals with a stage', async () => {
    expect(await judged('F', '')).toEqual([])
    for (const key of idle) expect(await judged('D', 'am', `, ${key}`)).toEqual([])
    expect(await verdicts('COV-008', `${team}\nopportunities: [{ id: d, name: 商机 }]`)).toEqual([])
    expect(await verdicts('COV-008', `${team}\nopportunities: [{ id: d, name: 商机, stage: A }]`)).toEqual(found)
  })

  it('asks for whom the ladder asks', async () => {
    const fragment = `${team}\nopportunities: [{ id: d, name: 商机, stage: A, team: [am] }]`
    const config = 'playbook: { ladders: { default: { A: { participants: [account_manager, service] } } } }'
    expect(await verdicts('COV-008', fragment, { config })).toEqual(found)
  })

  it('names the roles, and who has them', async () => {
    const said = async (ids: string, members = team) => {
      const [one] = await findings(
        'COV-008',
        `${members}\nopportunities: [{ id: d, name: 商机, stage: D, team: [${ids}] }]`,
      )
      return [one?.message, one?.hint]
    }
    expect(await said('am')).toEqual([
      '"商机" is at stage D (commercial negotiation), and nobody in its team acts as consultant or director',
      'Bring 林书 (consultant), 孙岚 (director) into "商机", and add them to its "team".',
    ])
    expect(await said('am', 'team: [{ id: am, name: 赵宁, role: account_manager }]')).toEqual([
      '"商机" is at stage D (commercial negotiation), and nobody in its team acts as consultant or director',
      'Find somebody of ours who acts as consultant or director in "商机", and add them to its "team".',
    ])
  })

  it('says the same in Chinese', async () => {
    const fragment = `${team}\nopportunities: [{ id: d, name: 商机, stage: D, team: [am] }]`
    const [one] = await findings('COV-008', fragment, { lang: 'zh' })
    expect([one?.message, one?.hint]).toEqual([
      '“商机”在阶段 D（商务谈判），它的团队里没有顾问、总监',
      '请林书（顾问）、孙岚（总监）参与“商机”，加进它的“team”。',
    ])
  })
})

describe('COV-009 department-uncovered', () => {
  const team = 'team: [{ id: rep, name: 赵宁 }]'
  const at = (id: string, index: number) => `warning ${id} ${people}/${String(index)}/department`
  const a = (keys: string) => `id: a, name: 甲, ${keys}`
  const b = (keys: string) => `id: b, name: 乙, ${keys}`
  it.each([
    [[a('department: 采购部, roles: [approver]')], [at('a', 0)]],
    [[a('department: 采购部, roles: [decision_maker]')], [at('a', 0)]],
    [[a('department: 采购部, roles: [recommender]')], [at('a', 0)]],
    [[a('department: 采购部, roles: [coach]')], []],
    [[a('department: 采购部, influence: high')], []],
    [[a('roles: [approver]')], []],
    [[a('department: 采购部, roles: [approver], external: true')], []],
    [[a('department: 采购部, roles: [approver], coverage: [rep]')], []],
    [[a('department: 采购部, roles: [approver]'), b('department: 采购部, coverage: [rep]')], []],
    [[a('department: 采购部, roles: [approver]'), b('department: 财务部, coverage: [rep]')], [at('a', 0)]],
    [
      [a('department: 采购部, roles: [approver]'), b('department: 采购部, external: true, coverage: [rep]')],
      [at('a', 0)],
    ],
    [[a('department: 采购部, roles: [recommender]'), b('department: 采购部, roles: [approver]')], [at('b', 1)]],
    [
      [a('department: 采购部, roles: [recommender]'), b('department: 财务部, roles: [recommender]')],
      [at('a', 0), at('b', 1)],
    ],
  ])('%j', async (who, expected) => {
    expect(await verdicts('COV-009', plan(who, [], team))).toEqual(expected)
  })

  it('names who there has a say', async () => {
    const two = [a('department: 采购部, roles: [recommender]'), b('department: 采购部, roles: [approver]')]
    const [one] = await findings('COV-009', plan(two, [], team))
    expect(one?.message).toBe('the department "采购部" has a say (乙, 甲), and we cover nobody in it')
    expect(one?.hint).toBe('Name somebody of ours for "采购部", starting with 乙, in "coverage".')
  })
})

describe('COV-010 decision-maker-before-coach', () => {
  const found = [`warning gm ${people}/0/contact`]
  it.each([
    [[`${gm}, contact: brief`], found],
    [[`${gm}, contact: multiple`], found],
    [[`${gm}, contact: in_depth`], found],
    [[`${gm}, contact: none`], []],
    [[gm], []],
    [['id: gm, name: 王总, roles: [approver], contact: brief'], []],
    [[`${gm}, contact: brief`, 'id: c, name: 周敏, roles: [coach]'], []],
    [[`${gm}, contact: brief`, 'id: c, name: 周敏, roles: [recommender, coach]'], []],
    [[`${gm}, contact: brief`, 'id: c, name: 周敏, forces: [c_co], attitude: mentor'], found],
    [
      [`${gm}, contact: brief`, 'id: c, name: 何总, roles: [decision_maker], contact: brief'],
      [...found, `warning c ${people}/1/contact`],
    ],
  ])('%j', async (who, expected) => {
    expect(await verdicts('COV-010', plan(who))).toEqual(expected)
  })

  it('has nothing to say of a plan without relationships', async () => {
    expect(await verdicts('COV-010', 'notes: 刚开始')).toEqual([])
  })

  it('accepts the entry through our executive', async () => {
    const entry = `relationships:\n  people: [{ ${gm}, contact: brief }]\n  exec_sponsored_entry: 2026-06-01`
    expect(await verdicts('COV-010', entry)).toEqual([])
  })

  it('names a mentor who may be the guide, and never the decision maker', async () => {
    const hint = async (...who: string[]) => (await findings('COV-010', plan(who)))[0]?.hint
    expect(await hint(`${gm}, contact: brief`, 'id: c, name: 周敏, attitude: mentor')).toBe(
      'If 周敏 is the one who guides us, write "coach" in "roles"; otherwise find a guide before the next talk with 王总.',
    )
    expect(await hint(`${gm}, contact: brief, attitude: mentor`, 'id: c, name: 周敏, attitude: supporter')).toMatch(
      /^Find somebody well informed who wants us to win/,
    )
  })
})

describe('COV-011 contact-too-long-ago', () => {
  const found = [`warning gm ${people}/0/last_contact_on`]
  const last = (keys: string, day: string) => plan([`id: gm, name: 王总, ${keys}, last_contact_on: ${day}`])
  it.each([
    ['influence: high', '2026-05-31', []],
    ['influence: high', '2026-05-30', found],
    ['influence: low, roles: [approver]', '2026-05-30', found],
    ['influence: low', '2026-05-30', []],
    ['influence: low', '2026-05-01', []],
    ['influence: low', '2026-04-30', found],
    ['external: true', '2026-04-30', found],
    ['influence: high', '2026-07-30', []],
  ])('%s, last contact on %s', async (keys, day, expected) => {
    expect(await verdicts('COV-011', last(keys, day))).toEqual(expected)
  })

  it('does not guess where no contact is recorded', async () => {
    expect(await verdicts('COV-011', plan(['id: gm, name: 王总, influence: high']))).toEqual([])
  })

  it('counts from the latest record, of the person or of a touch', async () => {
    const touch = (day: string, person = 'gm') => `touches: [{ date: ${day}, person: ${person} }]`
    const old = last('influence: high', '2026-05-01')
    expect(await verdicts('COV-011', `${old}\n${touch('2026-06-20')}`)).toEqual([])
    expect(await verdicts('COV-011', `${old}\n${touch('2026-06-20', 'other')}`)).toEqual(found)
    expect(await verdicts('COV-011', `${last('influence: high', '2026-06-20')}\n${touch('2026-05-01')}`)).toEqual([])
    expect(
      await verdicts('COV-011', `${plan(['id: gm, name: 王总, influence: high'])}\n${touch('2026-05-30')}`),
    ).toEqual(found)
  })

  it('takes its limits from the playbook', async () => {
    const limits = (values: string) => ({ config: `playbook: { limits: { ${values} } }` })
    expect(
      await verdicts('COV-011', last('influence: high', '2026-05-30'), limits('contact_days_key_player: 31')),
    ).toEqual([])
    expect(await verdicts('COV-011', last('influence: low', '2026-05-30'), limits('contact_days_other: 30'))).toEqual(
      found,
    )
  })

  it('says when it was, what is allowed and who calls', async () => {
    const said = async (keys: string) => {
      const fragment = plan(
        [`id: gm, name: 王总, last_contact_on: 2026-04-01, ${keys}`],
        [],
        'team: [{ id: rep, name: 赵宁 }]',
      )
      const [one] = await findings('COV-011', fragment)
      return [one?.message, one?.hint]
    }
    expect(await said('influence: high, coverage: [rep]')).toEqual([
      'our last contact with 王总, a key player, was on 2026-04-01, 90 days ago; 30 days is the limit',
      'Let 赵宁 call 王总 this week, and record it in "touches".',
    ])
    expect(await said('influence: low')).toEqual([
      'our last contact with 王总 was on 2026-04-01, 90 days ago; 60 days is the limit',
      'Decide who of us calls 王总 this week, and record it in "touches".',
    ])
  })
})
