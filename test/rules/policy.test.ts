import { describe, expect, it } from 'vitest'
import { filesBelow, run } from '../support.js'
import { findings, verdicts } from './findings.js'

const words = async (code: string, fragment: string, config?: string) =>
  Promise.all(
    (['en', 'zh'] as const).map(async (lang) =>
      (await findings(code, fragment, { lang, ...(config !== undefined && { config }) })).map(({ message, hint }) => [
        message,
        hint,
      ]),
    ),
  )

const policies = (list: string): string => `playbook:\n  policies:\n${list}`

describe('POL-001 required-element-missing', () => {
  const config =
    policies(`    - { name: 重点客户, when: { tier: [V], lifecycle: [customer, loyal_customer] }, require: [reviewed_with, executive_sponsor] }
    - { when: { status: [in_review, approved], deal_amount_from: 2000000.5 }, require: [c139, stickiness] }
    - { require: [needs] }`)
  const vip = 'account: { name: 示例公司, vpc: V, lifecycle: customer }'
  const deal = 'opportunities: [{ id: erp, name: ERP 升级, stage: C, amount: 3000000 }]'

  it.each<[string, string[]]>([
    ['', ['warning plan /background/needs']],
    ['background: { needs: [{ what: 压缩交期 }] }', []],
    [vip, ['warning plan /reviewed_with', 'warning plan /team', 'warning plan /background/needs']],
    [deal, ['warning plan /background/needs']],
    [
      `status: in_review\n${deal}`,
      ['error plan /account/stickiness', 'error plan /background/needs', 'error erp /opportunities/0/c139'],
    ],
  ])('with %s', async (fragment, wanted) => {
    expect([...(await verdicts('POL-001', fragment, { config }))].sort()).toEqual([...wanted].sort())
  })

  it('asks for nothing as shipped', async () => {
    expect(await verdicts('POL-001', `${vip}\n${deal}`)).toEqual([])
  })

  it('names the element, the policy and its condition', async () => {
    const [en, zh] = await words('POL-001', `status: approved\n${vip}\n${deal}`, config)
    expect(new Map(en as [string, string][])).toEqual(
      new Map([
        [
          'missing in the plan: with whom it was reviewed; the policy "重点客户" requires it (tier V, customer or loyal customer)',
          'Write under "reviewed_with": with whom it was reviewed.',
        ],
        [
          'missing in the plan: an executive sponsor of ours; the policy "重点客户" requires it (tier V, customer or loyal customer)',
          'Write under "team.is_executive_sponsor": an executive sponsor of ours.',
        ],
        [
          'missing in "ERP 升级": a C139 rating; policy 2 requires it (plans in review or approved, deals from 2,000,000.50 CNY on)',
          'Write under "c139" of "ERP 升级": a C139 rating.',
        ],
        [
          'missing in the plan: what makes leaving us costly; policy 2 requires it (plans in review or approved, deals from 2,000,000.50 CNY on); "ERP 升级" is such a deal',
          'Write under "account.stickiness": what makes leaving us costly.',
        ],
        [
          'missing in the plan: the need analysis; policy 3 requires it (every plan)',
          'Write under "background.needs": the need analysis.',
        ],
      ]),
    )
    expect(new Map(zh as [string, string][])).toEqual(
      new Map([
        ['计划缺少审阅人；规定“重点客户”要求填写（VPC 类别 V、客户或忠诚的客户）', '请在“reviewed_with”写明审阅人。'],
        [
          '计划缺少我方高层赞助人；规定“重点客户”要求填写（VPC 类别 V、客户或忠诚的客户）',
          '请在“team.is_executive_sponsor”写明我方高层赞助人。',
        ],
        [
          '“ERP 升级”缺少 C139 评分；第 2 条规定要求填写（计划状态为审阅中或已批准、金额 2,000,000.50 CNY 及以上的商机）',
          '请在“ERP 升级”的“c139”写明 C139 评分。',
        ],
        [
          '计划缺少转移成本；第 2 条规定要求填写（计划状态为审阅中或已批准、金额 2,000,000.50 CNY 及以上的商机）；“ERP 升级”就是这样的商机',
          '请在“account.stickiness”写明转移成本。',
        ],
        ['计划缺少需求分析；第 3 条规定要求填写（所有计划）', '请在“background.needs”写明需求分析。'],
      ]),
    )
  })

  it('says of a self-assessment where in the team it stands', async () => {
    const [en] = await words('POL-001', '', policies('    - { require: [self_assessment] }'))
    expect(en?.[0]?.[1]).toBe('Write under "team.self_assessment": a self-assessment of the team.')
  })

  it('leaves nothing of it to PLN-008', async () => {
    const required = policies('    - { require: [executive_sponsor, joint_value, reviewed_with] }')
    expect((await words('PLN-008', '', required))[0]?.[0]?.[0]).toBe(
      'would make the plan stronger: the profile of a competitor',
    )
    expect(
      await verdicts('PLN-008', '', {
        config: policies('    - { require: [executive_sponsor, joint_value, reviewed_with, competitor_profile] }'),
      }),
    ).toEqual([])
  })
})

describe('values that a policy sets', () => {
  const people = 'relationships: { people: [{ id: gm, name: 王总, influence: high, last_contact_on: 2026-06-10 }] }'
  const deals =
    'opportunities: [{ id: big, name: 大单, stage: C, amount: 3000000 }, { id: small, name: 小单, stage: C, amount: 1000000 }]'

  it('are limits by tier', async () => {
    const config = policies('    - { when: { tier: [V] }, limits: { contact_days_key_player: 14 } }')
    const of = (vpc: string) => verdicts('COV-011', `account: { name: x, vpc: ${vpc} }\n${people}`, { config })
    expect(await of('V')).toEqual(['warning gm /relationships/people/0/last_contact_on'])
    expect(await of('C')).toEqual([])
  })

  it('are severities by life cycle', async () => {
    const config = policies('    - { when: { lifecycle: [prospect] }, severities: { OPP-016: error } }')
    const of = (state: string) => verdicts('OPP-016', `account: { name: x, lifecycle: ${state} }\n${deals}`, { config })
    expect(await of('customer')).toEqual([
      'info big /opportunities/0/budget_source',
      'info small /opportunities/1/budget_source',
    ])
    expect(await of('prospect')).toEqual([
      'error big /opportunities/0/budget_source',
      'error small /opportunities/1/budget_source',
    ])
  })

  it('are severities and stages of large deals alone', async () => {
    const error = policies('    - { when: { deal_amount_from: 2000000 }, severities: { OPP-016: error } }')
    expect(await verdicts('OPP-016', deals, { config: error })).toEqual([
      'error big /opportunities/0/budget_source',
      'info small /opportunities/1/budget_source',
    ])
    const off = policies('    - { when: { deal_amount_from: 2000000 }, severities: { OPP-016: off } }')
    expect(await verdicts('OPP-016', deals, { config: off })).toEqual(['info small /opportunities/1/budget_source'])
    const later = policies('    - { when: { deal_amount_from: 2000000 }, from_stage: { customer_budget: D } }')
    expect(await verdicts('OPP-016', deals, { config: later })).toEqual(['info small /opportunities/1/budget_source'])
    const rest = `playbook:\n  severities: { OPP-016: off }\n  policies: [{ when: { deal_amount_from: 2000000 }, severities: { OPP-016: warning } }]`
    expect(await verdicts('OPP-016', deals, { config: rest })).toEqual(['warning big /opportunities/0/budget_source'])
  })

  it('are seen by completeness, reviews and moves', async () => {
    const files = {
      ...filesBelow('examples'),
      'plan.config.yaml': policies(
        '    - { when: { tier: [V] }, limits: { team_members: 9 }, severities: { PLN-001: error } }',
      ),
    }
    const argv = ['review', 'examples/bedrock-petroleum', '--as-of', '2026-06-30', '--format', 'json']
    const { out } = await run(argv, { files })
    type Sections = {
      readonly completeness: { readonly incomplete: boolean }
      readonly verdict: { readonly verdict: string }
    }
    const { sections } = (JSON.parse(out) as { plans: [{ sections: Sections }] }).plans[0]
    expect([sections.completeness.incomplete, sections.verdict.verdict]).toEqual([true, 'incomplete'])
    const complete = ['check', 'examples/bedrock-petroleum', '--min-complete', '100', '--as-of', '2026-06-30']
    expect((await run(complete, { files })).code).toBe(1)
    expect(
      (await run(['next', 'examples/bedrock-petroleum', '--as-of', '2026-06-30', '--all'], { files })).out,
    ).toContain('PLN-001')
    const table = ['review', 'examples/bedrock-petroleum', 'examples/starter.plan.yaml', '--as-of', '2026-06-30']
    expect((await run(table, { files })).out).toMatch(/incomplete/)
  })

  it('hold for what a change leads to', async () => {
    const files = {
      'a.plan.yaml':
        'version: 1\naccount: { name: x, vpc: V }\nopportunities: [{ id: erp, name: ERP, stage: C, amount: 100 }]\n',
      'plan.config.yaml': policies('    - { when: { deal_amount_from: 1000 }, require: [c139] }'),
    }
    expect((await run(['set', 'erp.amount', '1000'], { files })).out).toContain('POL-001')
    expect((await run(['set', 'erp.amount', '999'], { files })).out).not.toContain('POL-001')
  })
})

const person = (fields: string): string => `relationships:\n  people:\n    - { id: gm, name: 王总, ${fields} }`

describe('POL-002 rating-out-of-date', () => {
  it.each<[string, string[]]>([
    // 2026-01-01 is 180 days before the day of the report.
    [person('influence: high, checked_on: 2026-01-01'), []],
    [person('influence: high, checked_on: 2025-12-31'), ['warning gm /relationships/people/0/checked_on']],
    [person('influence: medium, checked_on: 2025-12-31'), ['info gm /relationships/people/0/checked_on']],
    [
      person('attitude: neutral, ratings: { attitude: { checked_on: 2025-12-31 } }'),
      ['info gm /relationships/people/0/ratings/attitude/checked_on'],
    ],
    [person('influence: high'), []],
    [person('checked_on: 2025-12-31'), []],
    [person('influence: high, checked_on: 2025-12-31, evidence: [{ text: x, date: 2026-06-01 }]'), []],
    [
      'relationships: { organisations: [{ id: org, name: 设计院, checked_on: 2025-12-31 }] }',
      ['info org /relationships/organisations/0/checked_on'],
    ],
    ['relationships: { organisations: [{ id: org, name: 设计院, checked_on: 2026-01-01 }] }', []],
  ])('%s', async (fragment, wanted) => {
    expect(await verdicts('POL-002', fragment)).toEqual(wanted)
  })

  it('has a limit that a playbook and a policy change', async () => {
    const fragment = person('influence: high, checked_on: 2026-06-01')
    expect(await verdicts('POL-002', fragment, { config: 'playbook: { limits: { rating_days: 29 } }' })).toEqual([])
    expect(await verdicts('POL-002', fragment, { config: 'playbook: { limits: { rating_days: 28 } }' })).toHaveLength(1)
    expect(
      await verdicts('POL-002', fragment, { config: policies('    - { limits: { rating_days: 1 } }') }),
    ).toHaveLength(1)
  })

  it('says what is old, as a whole or in part', async () => {
    const whole = await words('POL-002', person('influence: high, attitude: neutral, checked_on: 2025-10-01'))
    expect(whole).toEqual([
      [
        [
          'how we rate 王总 was last checked on 2025-10-01, 272 days ago; after 180 days we look again',
          'Look again at 王总, change what has changed, and write the day in "checked_on".',
        ],
      ],
      [
        [
          '对王总的评定上次核实是 2025-10-01，已过 272 天；超过 180 天要重新核实',
          '重新核实王总的情况，有变化就改，并把日期写进“checked_on”。',
        ],
      ],
    ])
    const part = await words(
      'POL-002',
      person(
        'influence: high, attitude: neutral, need: esteem, checked_on: 2026-06-01, ratings: { attitude: { checked_on: 2025-10-01 }, influence: { checked_on: 2025-12-01 } }',
      ),
    )
    expect(part.map((found) => found[0]?.[0])).toEqual([
      'part of how we rate 王总 may be out of date: influence (2025-12-01, 211 days), attitude to us (2025-10-01, 272 days); after 180 days we look again',
      '对王总的部分评定可能过时：影响力（2025-12-01，211 天前）、对我方的态度（2025-10-01，272 天前）；超过 180 天要重新核实',
    ])
    const days = await words(
      'POL-002',
      person(
        'influence: high, attitude: neutral, checked_on: 2025-10-01, ratings: { attitude: { checked_on: 2025-10-02 } }',
      ),
    )
    expect(days[0]?.[0]?.[0]).toMatch(/^part of how/)
    const organisation = await words(
      'POL-002',
      'relationships: { organisations: [{ id: org, name: 设计院, checked_on: 2025-10-01 }] }',
    )
    expect(organisation.map((found) => found[0]?.[0])).toEqual([
      'how we rate 设计院 was last checked on 2025-10-01, 272 days ago; after 180 days we look again',
      '对设计院的评定上次核实是 2025-10-01，已过 272 天；超过 180 天要重新核实',
    ])
  })

  it('calls a dimension as the playbook does', async () => {
    const config = 'playbook: { scales: { dimension: { attitude: { label: { en: stance, zh: 立场 } } } } }'
    const fragment = person('influence: high, attitude: neutral, ratings: { attitude: { checked_on: 2025-10-01 } }')
    expect((await words('POL-002', fragment, config)).map((found) => /stance|立场/.test(found[0]?.[0] ?? ''))).toEqual([
      true,
      true,
    ])
  })
})

describe('POL-003 rating-only-assumed', () => {
  it.each<[string, string[]]>([
    [person('influence: high, confidence: low'), ['info gm /relationships/people/0/confidence']],
    [person('roles: [approver], confidence: low'), ['info gm /relationships/people/0/confidence']],
    [person('influence: high, confidence: medium'), []],
    [person('influence: high'), []],
    // Not a key player.
    [person('influence: medium, attitude: neutral, confidence: low'), []],
    [
      person('influence: high, attitude: neutral, ratings: { attitude: { confidence: low } }'),
      ['info gm /relationships/people/0/ratings/attitude/confidence'],
    ],
    [person('influence: high, confidence: low, ratings: { influence: { confidence: high } }'), []],
    [
      person('influence: high, attitude: neutral, confidence: low, ratings: { attitude: { confidence: low } }'),
      ['info gm /relationships/people/0/confidence'],
    ],
  ])('%s', async (fragment, wanted) => {
    expect(await verdicts('POL-003', fragment)).toEqual(wanted)
  })

  it('says what is assumed', async () => {
    const fragment = person(
      'influence: high, need: esteem, attitude: neutral, confidence: low, ratings: { need: { confidence: high } }',
    )
    expect(await words('POL-003', fragment)).toEqual([
      [
        [
          '王总 is a key player, and what we say of this person is only assumed: influence, attitude to us',
          'See 王总 or ask somebody who has, and write "confidence" and "evidence" anew.',
        ],
      ],
      [
        [
          '王总是关键人，但以下评定仅凭推测：影响力、对我方的态度',
          '去见王总，或请教见过的人，再重新填写“confidence”和“evidence”。',
        ],
      ],
    ])
  })
})
