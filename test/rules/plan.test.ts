import { describe, expect, it } from 'vitest'
import { completenessOf, failedChecks } from '../../src/measures/completeness.js'
import { openPlan } from '../../src/plan/open.js'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import { planRules } from '../../src/rules/plan/index.js'
import { findings, today, verdicts, wholePlan } from './findings.js'
import { spoken } from './spoken.js'

const reviewed = 'status: in_review\n'

/** A plan to which PLN-001 has nothing to say, as parts that can be replaced. */
const parts = {
  owner: 'owner: lead',
  team: 'team: [{ id: lead, name: 客户经理, role: account_manager }, { id: boss, name: 总监, level: 3, role: director }]',
  goals: 'strategy: { goals: [{ id: g1, statement: 交货周期缩短到 30 天 }] }',
  steps:
    'execution: { steps: { validate_strategy_map: { status: todo }, identify_usable_relationships: { status: todo }, research_similar_success: { status: doing }, identify_opportunities: { status: done } } }',
  people:
    'people: [{ id: gm, name: 总经理 }, { id: cio, name: 信息总监 }, { id: adviser, name: 顾问, external: true }]',
  voices: 'voices: [{ person: gm, said_on: 2026-06-02, view_of_us: 答应的事都做到 }]',
  opportunities: 'opportunities: [{ id: deal, name: 生产排程, kind: potential }]',
  ours: 'goals: [{ id: first_deal, statement: 成为客户的供应商 }]',
}

const wholeWith = (changes: Partial<typeof parts>): string => {
  const { owner, team, goals, steps, people, voices, opportunities, ours } = { ...parts, ...changes }
  const below = (...lines: string[]) => lines.filter((line) => line !== '').map((line) => `  ${line}`)
  return [
    reviewed + owner,
    team,
    'maps:',
    ...below(goals, steps),
    'relationships:',
    ...below(people, voices),
    opportunities,
    ours,
  ].join('\n')
}

const said = async (code: string, fragment: string, lang: 'en' | 'zh' = 'en') =>
  (await findings(code, fragment, { lang })).map(({ message }) => message)

describe('PLN-001 required-part-missing', () => {
  it.each<[string, Partial<typeof parts>, string[]]>([
    // The goal of ours has no measure: that is what GOL-001 says.
    ['nothing', {}, []],
    ['the owner', { owner: '' }, ['error plan /owner']],
    ['nothing that PLN-005 says: an owner who is not on the team', { owner: 'owner: nobody' }, []],
    ['a second member', { team: 'team: [{ id: lead, name: 甲, role: finance }]' }, ['error plan /team']],
    [
      'a role',
      { team: 'team: [{ id: lead, name: 甲, role: finance }, { id: two, name: 乙, level: 2 }]' },
      ['error plan /team/1/role'],
    ],
    ['the team, and not the roles of nobody', { team: '', owner: '' }, ['error plan /owner', 'error plan /team']],
    ['a goal of the customer', { goals: '' }, ['error plan /maps/strategy/goals']],
    [
      'a step',
      { steps: 'execution: { steps: { validate_strategy_map: { status: done } } }' },
      ['error plan /maps/execution/steps/identify_usable_relationships'],
    ],
    ['an opportunity', { opportunities: '' }, ['error plan /opportunities']],
    [
      'a third person',
      { people: 'people: [{ id: gm, name: 甲 }, { id: cio, name: 乙, external: true }]' },
      ['error plan /relationships/people'],
    ],
    [
      'somebody from outside',
      { people: 'people: [{ id: gm, name: 甲 }, { id: cio, name: 乙, external: false }, { id: cfo, name: 丙 }]' },
      ['error plan /relationships/none_found/external_influencer'],
    ],
    [
      'nobody from outside, when looked for in vain',
      {
        people: 'people: [{ id: gm, name: 甲 }, { id: cio, name: 乙 }, { id: cfo, name: 丙 }]',
        voices: `${parts.voices}\n  none_found: { external_influencer: 2026-06-01 }`,
      },
      [],
    ],
    ['a voice', { voices: '' }, ['error plan /relationships/voices']],
    ['a goal of ours', { ours: '' }, ['error plan /goals']],
  ])('misses %s', async (_, changes, wanted) => {
    expect(await verdicts('PLN-001', wholeWith(changes))).toEqual(wanted)
  })

  it('only warns in a draft', async () => {
    const draft = wholeWith({ owner: '' }).replace(reviewed, '')
    expect(await verdicts('PLN-001', draft)).toEqual(['warning plan /owner'])
  })

  it('takes the numbers from the playbook', async () => {
    const config = 'playbook: { limits: { team_members: 3, people: 4 } }'
    expect(await verdicts('PLN-001', wholeWith({}), { config })).toEqual([
      'error plan /team',
      'error plan /relationships/people',
    ])
    const fewer = 'playbook: { limits: { team_members: 1, people: 2 } }'
    const small = wholeWith({
      team: 'team: [{ id: lead, name: 甲, role: finance }]',
      people: 'people: [{ id: gm, name: 甲 }, { id: cio, name: 乙, external: true }]',
    })
    expect(await verdicts('PLN-001', small, { config: fewer })).toEqual([])
  })

  it('has a message, a hint and a question of its own for everything that is missing', async () => {
    const all = await findings('PLN-001', 'status: in_review')
    expect(all).toHaveLength(9)
    expect(new Set(all.map(({ message }) => message)).size).toBe(9)
    expect(new Set(all.map(({ hint }) => hint)).size).toBe(9)
  })

  it('says how many there are, and who it is', async () => {
    const few = { team: 'team: [{ id: lead, name: 甲 }]', people: 'people: [{ id: gm, name: 甲, external: true }]' }
    expect(await said('PLN-001', wholeWith(few))).toEqual([
      'too few people on our team: 1, at least 2 wanted',
      'somebody of ours without role or level: 甲',
      'too few people of the customer: 1, at least 3 wanted',
    ])
    expect(await said('PLN-001', wholeWith(few), 'zh')).toEqual([
      '我方团队人数太少：1 人，至少需要 2 人',
      '我方有人没写角色或级别：甲',
      '客户关键人太少：1 人，至少需要 3 人',
    ])
  })
})

describe('PLN-001, names', () => {
  it('are three at most', async () => {
    const member = (id: string) => `{ id: ${id}, name: 甲${id}, level: 1 }`
    const team = (...ids: string[]) => ({
      team: `team: [{ id: lead, name: 甲, role: finance }, ${ids.map(member).join(', ')}]`,
    })
    expect(await said('PLN-001', wholeWith(team('a', 'b', 'c')))).toEqual([
      'somebody of ours without role or level: 甲a, 甲b, 甲c',
    ])
    expect(await said('PLN-001', wholeWith(team('a', 'b', 'c', 'd', 'e')))).toEqual([
      'somebody of ours without role or level: 甲a, 甲b, 甲c and 2 more',
    ])
    expect(await said('PLN-001', wholeWith(team('a', 'b', 'c', 'd')), 'zh')).toEqual([
      '我方有人没写角色或级别：甲a、甲b、甲c等 4 项',
    ])
  })

  it('of steps are those of the playbook', async () => {
    const steps = parts.steps.replace('identify_opportunities: { status: done }', 'identify_opportunities: {}')
    expect(await said('PLN-001', wholeWith({ steps }))).toEqual([
      'step of the execution map without a status: opportunities identified',
    ])
    expect(await said('PLN-001', wholeWith({ goals: '' }))).toEqual(['no goal of the customer'])
  })
})

describe('every failing check is reported, as an error, by each rule that stands for it', () => {
  const map = (strategies: string) =>
    `maps: { strategy: { goals: [{ id: g1, statement: 目标, strategies: [${strategies}] }] } }`
  const ours = (rest: string) => `goals: [{ id: o1, statement: 我方目标, ${rest} }]`
  const measured = 'metric: x, target: 1, due: 2026-12-31'
  const late = 'opportunities: [{ id: deal, name: 商机, stage: C }]'
  const people = (one: string) => `${late}\nrelationships: { people: [{ id: gm, name: 王总, ${one} }] }`

  it.each([
    ['notes: x'],
    ['owner: nobody\ncurrency: USD\naccount: { name: x, vpc: P, annual_output_value: 1 }'],
    ['background: { company: { none_found: true }, focuses: { industry_trends: { source: x } } }'],
    [map('')],
    [map('{ id: s1, statement: 战略 }')],
    [map('{ id: s1, statement: 战略, tactics: [{ id: t1, statement: 战术 }] }')],
    [people('title: x')],
    [people('influence: high')],
    [people('roles: [decision_maker]')],
    [people('roles: [approver], influence: high, relationship: { current: vendor }')],
    ['relationships: { organisations: [{ id: partner, name: 伙伴 }] }'],
    [ours('metric: x')],
    [ours(measured)],
    [ours(`${measured}, sub_goals: [{ id: b1, statement: 子目标 }]`)],
    [ours(`${measured}, sub_goals: [{ id: b1, statement: 子目标, actions: [{ id: a1, what: 行动 }] }]`)],
    ['actions: [{ id: a1, what: 行动, owner: lead, status: done }]\nteam: [{ id: lead, name: 甲 }]'],
  ])('%s', async (rest) => {
    const fragment = reviewed + rest
    const bytes = new TextEncoder().encode(wholePlan(fragment))
    const name = 'demo.plan.yaml'
    const opened = await openPlan({ kind: 'file', name, files: [{ file: name, bytes }] }, defaultPlaybook)
    if (opened.kind !== 'plan') throw new Error('no plan')
    const context = { asOf: today, playbook: defaultPlaybook, plans: [opened.plan] }
    const codes = failedChecks(completenessOf(opened.plan, context)).flatMap(({ reportedBy }) => reportedBy)
    for (const code of new Set(codes))
      expect([code, (await verdicts(code, fragment)).filter((verdict) => verdict.startsWith('error'))]).not.toEqual([
        code,
        [],
      ])
  })
})

describe('PLN-002 life-cycle-not-given', () => {
  const account = (keys: string) => `${reviewed}account: { name: x${keys} }`

  it.each([
    [', lifecycle: prospect, company_stage: maturity', []],
    [', company_stage: maturity', ['error plan /account/lifecycle']],
    [', lifecycle: prospect', ['warning plan /account/company_stage']],
    ['', ['error plan /account/lifecycle', 'warning plan /account/company_stage']],
  ])('with%s', async (keys, wanted) => {
    expect((await verdicts('PLN-002', account(keys))).toSorted()).toEqual(wanted)
  })

  it('only warns in a draft', async () => {
    expect(await verdicts('PLN-002', 'account: { name: x, company_stage: maturity }')).toEqual([
      'warning plan /account/lifecycle',
    ])
  })

  it('names the levels of the playbook', async () => {
    expect(await said('PLN-002', account(''))).toEqual([
      'it is open where this customer stands with us (prospect, customer, loyal customer, former customer)',
      "it is open at which stage the customer's own company is (survival, development, maturity)",
    ])
  })
})

describe('PLN-003 research-missing', () => {
  const focuses = {
    innovation_initiatives: 'x',
    industry_trends: 'x',
    mergers_acquisitions: '{ none_found: true }',
    management_changes: '{ text: x }',
    existing_footprint: 'x',
    vendors_and_partners: 'x',
  }
  const background = (company: string, changes: Partial<Record<keyof typeof focuses, string>> = {}) =>
    [
      `${reviewed}background:`,
      `  company: ${company}`,
      '  their_customers: x',
      '  their_competitors: x',
      '  focuses:',
      ...Object.entries({ ...focuses, ...changes }).map(([id, entry]) => `    ${id}: ${entry}`),
    ].join('\n')

  it.each<[string, string, string[]]>([
    ['everything', background('x'), []],
    ['no word on the company', background(''), ['error plan /background/company']],
    ['no company found, which is no answer', background('{ none_found: true }'), ['error plan /background/company']],
    ['a source and no text', background('{ source: 年报 }'), ['error plan /background/company']],
    [
      'a focus not looked into',
      background('x', { vendors_and_partners: '{ none_found: false }', industry_trends: '' }),
      ['error plan /background/focuses/industry_trends'],
    ],
    ['nothing at all', 'status: in_review', ['error plan /background/company']],
  ])('with %s', async (_, fragment, wanted) => {
    expect(await verdicts('PLN-003', fragment)).toEqual(wanted)
  })

  it('only warns in a draft', async () => {
    expect(await verdicts('PLN-003', 'notes: x')).toEqual(['warning plan /background/company'])
  })

  it('names all that is missing', async () => {
    const fragment = background('', { industry_trends: '' })
    expect(await said('PLN-003', fragment)).toEqual(['not researched yet: the company, industry trends'])
    expect(await said('PLN-003', fragment, 'zh')).toEqual(['还没有研究：客户的公司、行业趋势'])
  })
})

describe('PLN-004 research-out-of-date', () => {
  const checked = (day: string) => `background: { company: { text: x, checked_on: ${day} } }`

  it.each<[string, string, string[]]>([
    ['checked 180 days ago', checked('2026-01-01'), []],
    ['checked 181 days ago', checked('2025-12-31'), ['warning plan /background/company']],
    ['a day to come', checked('2026-07-01'), []],
    ['no date', 'background: { their_customers: x }', ['warning plan /background/their_customers']],
    ['the date of the whole', 'background: { checked_on: 2026-06-01, their_customers: x }', []],
    [
      'an old date of the whole',
      'background: { checked_on: 2025-06-01, their_customers: x }',
      ['warning plan /background/their_customers'],
    ],
    ['nothing written, which is not old', 'background: { checked_on: 2025-06-01 }', []],
    [
      'nothing found long ago',
      'background: { focuses: { mergers_acquisitions: { none_found: true, checked_on: 2025-06-01 } } }',
      ['warning plan /background/focuses/mergers_acquisitions'],
    ],
  ])('with %s', async (_, fragment, wanted) => {
    expect(await verdicts('PLN-004', fragment)).toEqual(wanted)
  })

  it('takes the number of days from the playbook', async () => {
    const config = 'playbook: { limits: { research_days: 30 } }'
    expect(await verdicts('PLN-004', checked('2026-05-31'), { config })).toEqual([])
    expect(await verdicts('PLN-004', checked('2026-05-30'), { config })).toEqual(['warning plan /background/company'])
  })

  it('is one finding for all, each with its age', async () => {
    const fragment = 'background: { company: { text: x, checked_on: 2025-12-31 }, their_customers: y }'
    const [found] = await findings('PLN-004', fragment)
    expect(found).toMatchObject({
      hint: 'Look again at the company, its customers, and write the day in "checked_on".',
      related: [{ message: 'its customers (no date)' }],
    })
    expect(await said('PLN-004', fragment)).toEqual([
      'what we know may be out of date: the company (181 days old), its customers (no date); after 180 days we look again',
    ])
    expect(await said('PLN-004', fragment, 'zh')).toEqual([
      '了解的情况可能过时：客户的公司（181 天前核实）、客户的客户（没有日期）；超过 180 天要重新核实',
    ])
  })
})

describe('PLN-006 period-does-not-fit', () => {
  const period = (from: string, to: string, status = 'approved') =>
    `status: ${status}\nperiod: {${from && ` from: ${from},`}${to && ` to: ${to}`} }`

  it.each<[string, string, string[]]>([
    ['one day long', period('2026-07-01', '2026-07-01'), []],
    ['ends a day before it begins', period('2026-07-02', '2026-07-01', 'draft'), ['error plan /period/to']],
    ['ends today', period('2026-01-01', '2026-06-30'), []],
    ['ended yesterday', period('2026-01-01', '2026-06-29'), ['error plan /period/to']],
    ['ended, begin not known', period('', '2026-06-29'), ['error plan /period/to']],
    ['ended, in review', period('2026-01-01', '2026-06-29', 'in_review'), []],
    ['end not known', period('2026-01-01', ''), []],
    ['no period', 'status: approved', []],
    ['ended and ends before it begins', period('2026-06-01', '2026-05-01'), ['error plan /period/to']],
  ])('%s', async (_, fragment, wanted) => {
    expect(await verdicts('PLN-006', fragment)).toEqual(wanted)
  })

  it('says by how much', async () => {
    expect(await said('PLN-006', period('2026-01-01', '2026-06-29'))).toEqual([
      'the approved plan ended on 2026-06-29, 1 day ago',
    ])
    expect(await said('PLN-006', period('2026-01-01', '2026-06-28'))).toEqual([
      'the approved plan ended on 2026-06-28, 2 days ago',
    ])
    expect(await said('PLN-006', period('2026-06-01', '2026-05-01'), 'zh')).toEqual([
      '计划 2026-05-01 结束，早于开始的 2026-06-01',
    ])
  })
})

describe('PLN-007 approved-without-review', () => {
  it.each<[string, string[]]>([
    ['status: approved', ['warning plan /reviewed_with']],
    ['status: approved\nreviewed_with: []', ['warning plan /reviewed_with']],
    ['status: approved\nreviewed_with: [boss]', []],
    ['status: in_review', []],
    ['status: archived', []],
  ])('%s', async (fragment, wanted) => {
    expect(await verdicts('PLN-007', fragment)).toEqual(wanted)
  })
})

describe('PLN-008 recommended-part-missing', () => {
  const full = {
    team: 'team: [{ id: boss, name: 总监, is_executive_sponsor: true }]',
    value: 'value: { propositions: [{ id: faster }] }',
    reviewed: 'reviewed_with: [boss]',
    rivals:
      'competitors: [{ id: rival, name: 对手, incumbent: true }, { id: other, name: 对手, weaknesses: 没有案例 }]',
  }
  const planWith = (changes: Partial<typeof full>) => Object.values({ ...full, ...changes }).join('\n')

  it.each<[string, Partial<typeof full>, string[]]>([
    ['nothing', {}, []],
    ['a sponsor', { team: 'team: [{ id: boss, name: 总监, is_executive_sponsor: false }]' }, ['info plan /team']],
    ['shared value', { value: '' }, ['info plan /value/propositions']],
    ['a review', { reviewed: '' }, ['info plan /reviewed_with']],
    [
      'a profile: a name is none',
      { rivals: 'competitors: [{ id: rival, name: 对手, incumbent: true }]' },
      ['info plan /competitors'],
    ],
    ['several: one finding', { value: '', reviewed: '' }, ['info plan /value/propositions']],
    ['what PLN-007 asks for', { reviewed: 'status: approved' }, []],
    ['the rest of an approved plan', { reviewed: 'status: approved', value: '' }, ['info plan /value/propositions']],
  ])('misses %s', async (_, changes, wanted) => {
    expect(await verdicts('PLN-008', planWith(changes))).toEqual(wanted)
  })

  it('names all of them, and how to begin', async () => {
    const [found] = await findings('PLN-008', 'notes: x')
    expect(found?.message).toBe(
      'would make the plan stronger: an executive sponsor of ours, a joint value proposition, with whom the plan was reviewed, the profile of a competitor',
    )
    expect(found?.hint).toContain('is_executive_sponsor')
  })
})

describe('PLN-009', () => {
  const environment = ['policy_regulation', 'political_event', 'economic_event', 'social_event']
  const business = ['profitability', 'penetration', 'potential', 'life_cycle']
  const background = (list: string, keys: readonly string[], entry = 'x') =>
    `background: { ${list}: { ${keys.map((key) => `${key}: ${entry}`).join(', ')} } }`
  const [envAt, ownAt] = ['info plan /background/environment', 'info plan /background/own_business']

  it.each<[string, readonly string[]]>([
    ['notes: x', []],
    ['background: { environment: {}, own_business: {} }', []],
    [background('environment', environment.slice(0, 1)), [envAt]],
    [background('environment', environment.slice(0, 2)), [envAt]],
    [background('environment', environment.slice(0, 3)), []],
    [background('environment', environment), []],
    [background('environment', environment.slice(0, 3), '{ none_found: true }'), []],
    [background('environment', environment.slice(0, 3), '{ source: x }'), [envAt]],
    [background('own_business', business.slice(0, 2)), [ownAt]],
    [background('own_business', business.slice(0, 3)), []],
    [`${background('own_business', business.slice(0, 3))}\nmodules: [environment]`, [envAt]],
    ['modules: [environment, own_business]', [envAt, ownAt]],
  ])('%s', async (fragment, wanted) => {
    expect(await verdicts('PLN-009', fragment)).toEqual(wanted)
  })

  it('takes the limit from the playbook', async () => {
    const config = 'playbook: { limits: { cues: 1 } }'
    expect(await verdicts('PLN-009', background('environment', environment.slice(0, 1)), { config })).toEqual([])
    expect(await verdicts('PLN-009', 'modules: [environment]', { config })).toEqual([envAt])
  })

  it('counts what is answered, and names where to go on', async () => {
    const [found] = await findings('PLN-009', background('own_business', business.slice(1, 3)))
    expect([found?.message, found?.hint]).toEqual([
      'the analysis of our own business answers 2 of 10 cues, and with fewer than 3 it says little',
      'Begin with what you can find out most easily, such as profitability, life cycle of our offer, our resources. Write it in "own_business" of "background", or "none_found: true" where there is nothing.',
    ])
    const [chinese] = await findings('PLN-009', background('environment', environment.slice(0, 1)), { lang: 'zh' })
    expect(chinese?.message).toBe('环境分析的 8 条线索只答了 1 条，少于 3 条说明不了什么')
  })

  it('asks about the list it is about', async () => {
    const rule = planRules.find(({ code }) => code === 'PLN-009')!
    const said = await spoken(rule, 'modules: [environment, own_business]')
    expect(said.match(/^ {2}\? .*\?$/gmu)).toEqual([
      '  ? What has changed around this customer lately, and which need of theirs changes with it?',
      '  ? Which of our offers earns its place at this customer, and which one has room to grow?',
    ])
  })
})
