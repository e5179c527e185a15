import '../seed.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Rule } from '../../src/rules/rule.js'
import { allRules } from '../../src/rules/select.js'
import { wholePlan } from '../rules/findings.js'
import { filesBelow, run, type World } from '../support.js'
import { bluebay } from './editing.js'

const name = 'a.plan.yaml'

/** A plan before and after `plan check --fix`, and what was said. */
const fixed = async (plan: string, more: readonly string[] = [], world: World = {}) => {
  const done = await run(['check', name, '--fix', ...more], { files: { [name]: plan }, ...world })
  return { ...done, after: done.written.get(name) ?? plan }
}

const messy = `# the account, as it was typed in a hurry
account: { nmae: Bluebay, lifecycel: Customer, vpc: v } # one of the best
currency: cny
team:
  - id: Li Na # leads
    姓名: 李娜
  - { id: boss, name: 王总 }
owner: 李娜

relationships:
  people:
    - id: cio
      name: 信息总监
      # heard from two sides
      态度: 支持者 # since May
      coverage: [李娜、王总]
      roles: 决策者
      last_contact_on: 2026/6/3
      need: 不详
    - { id: cfo, name: 财务总监, coverage: [Li Na, Li Na], reports_to: CIO, external: 是 }
opportunities:
  - id: erp
    name: 2026
    stage: b
    amount: "6,800,000"
`

const tidy = `# the account, as it was typed in a hurry
account: { name: Bluebay, lifecycle: customer, vpc: V } # one of the best
version: 1
currency: CNY
team:
  - id: li_na # leads
    name: 李娜
  - { id: boss, name: 王总 }
owner: li_na

relationships:
  people:
    - id: cio
      name: 信息总监
      # heard from two sides
      attitude: supporter # since May
      coverage: [li_na, boss]
      roles: [decision_maker]
      last_contact_on: 2026-06-03
      need:
    - { id: cfo, name: 财务总监, coverage: [li_na], reports_to: cio, external: true }
opportunities:
  - id: erp
    name: "2026"
    stage: B
    amount: 6800000
`

describe('plan check --fix', () => {
  it('writes what is meant in the way of the format, and leaves all else as it is', async () => {
    const { after, out, code } = await fixed(messy, ['--rule', 'WVR'])
    expect(after).toBe(tidy)
    expect(out).toBe(
      `✓ a.plan.yaml · mended 24: added version: 1; nmae → name; lifecycel → lifecycle;
vpc: v → V; currency: cny → CNY; 19 more · gone: schema ×21
`,
    )
    expect(code).toBe(0)
  })

  it('changes nothing the second time', async () => {
    expect((await fixed(tidy)).written.size).toBe(0)
  })

  it('mends all of many slips at once', async () => {
    const slips = Array.from(
      { length: 700 },
      (_, index) => `{ id: p_${String(index)}, name: P, titel: Boss, attitude: Supporter }`,
    )
    const { after } = await fixed(wholePlan(`relationships: { people: [${slips.join(', ')}] }`))
    expect(after).not.toMatch(/titel|Supporter/)
  }, 120_000)

  it('keeps CRLF and the mark at the start', async () => {
    const dos = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`
    expect((await fixed(dos(messy))).after).toBe(dos(tidy))
  })

  it('then shows what is left, and ends by that', async () => {
    const plan = wholePlan('owner: Lead\nteam: [{ id: lead, name: 李娜 }, { id: boss, name: 王总, role: boss }]')
    const done = await fixed(plan)
    expect(done.out).toBe(`✓ a.plan.yaml · mended 1: owner: Lead → lead · gone: schema

a.plan.yaml:4:60  ✗ error  schema
  "boss" is not a level of "role"
  4 │ team: [{ id: lead, name: 李娜 }, { id: boss, name: 王总, role: boss }]
    │                                                                ^^^^
  hint: Write one of: account_manager, key_account_manager, consultant,
        director, executive, delivery, service (customer service), finance.

1 error in 1 plan
`)
    expect(done.code).toBe(1)
  })

  it('says so in Chinese', async () => {
    const { out } = await fixed(wholePlan('owner: 李娜\nteam: [{ id: lead, name: 李娜 }]'), [
      ...['--rule', 'WVR', '--lang', 'zh'],
    ])
    expect(out).toBe('✓ a.plan.yaml · 已改正 1 处：owner: 李娜 → lead · 已消除：schema\n')
  })

  it('says when there is nothing it can mend', async () => {
    const { out, written } = await fixed(wholePlan('reviewed_with: [nobody]'), ['--rule', 'PLN-005'])
    expect(out).toMatch(/^nothing here can be mended without you; what is left needs a decision or a fact\n\na\.plan/)
    expect(written.size).toBe(0)
  })

  it('shows on a dry run what would change, and writes nothing', async () => {
    const plan = wholePlan('owner: Lead # since May\nteam: [{ id: lead, name: 李娜 }]')
    const { out, written, code } = await fixed(plan, ['--dry-run', '--rule', 'WVR'])
    expect(out).toBe(`a.plan.yaml · would mend 1: owner: Lead → lead · gone: schema

  a.plan.yaml
  -    3 owner: Lead # since May
  +    3 owner: lead # since May
`)
    expect(written.size).toBe(0)
    expect(code).toBe(0)
  })

  it('mends several plans and the files of a folder, each in its own file', async () => {
    const files = {
      'a.plan.yaml': wholePlan('owner: Lead\nteam: [{ id: lead, name: 李娜 }]'),
      'b/plan.yaml': 'version: 1\naccount: { name: Acme }\nowner: 王总\n',
      'b/team.yaml': '# us\nteam:\n  - { id: boss, name: 王总, level: "3" }\n',
      'c.plan.yaml': wholePlan(''),
    }
    const { out, written } = await run(['check', '--fix', '--rule', 'WVR'], { files })
    expect(Object.fromEntries(written)).toEqual({
      'a.plan.yaml': wholePlan('owner: lead\nteam: [{ id: lead, name: 李娜 }]'),
      'b/plan.yaml': 'version: 1\naccount: { name: Acme }\nowner: boss\n',
      'b/team.yaml': '# us\nteam:\n  - { id: boss, name: 王总, level: 3 }\n',
    })
    expect(out).toBe(`✓ a.plan.yaml · mended 1: owner: Lead → lead · gone: schema

✓ b · mended 2: owner: 王总 → boss; level: "3" → 3 · gone: schema ×2
`)
  })

  it('mends the signs of a Chinese keyboard before the file can be read', async () => {
    const plan = 'version: 1\naccount：\n  name：示例公司 # 备注：新\nowner:lead\nteam:\n  - { id: lead, 姓名: 李娜 }\n'
    const { after } = await fixed(plan)
    expect(after).toBe(
      'version: 1\naccount:\n  name: 示例公司 # 备注：新\nowner: lead\nteam:\n  - { id: lead, name: 李娜 }\n',
    )
  })

  it('tells programs', async () => {
    const plan = wholePlan('owner: Lead\nteam: [{ id: lead, name: 李娜 }]')
    const { out } = await fixed(plan, ['--rule', 'WVR', '--format', 'json', '--lang', 'zh'])
    const { plans } = JSON.parse(out) as { plans: { diagnostics: unknown; sections: unknown }[] }
    expect(plans[0]?.diagnostics).toEqual([])
    expect(plans[0]?.sections).toEqual({
      fixes: {
        repairs: ['owner: Lead → lead'],
        written: true,
        files: [{ file: name, lines: ['-    3 owner: Lead', '+    3 owner: lead'] }],
        findings_gone: [
          { rule: 'schema', name: 'schema', severity: 'error', subject: 'plan', message: '“Lead”不是 id' },
        ],
      },
    })
  })
})

/** [what is wrong, what it becomes], both as a fragment of a plan. */
const repairs: readonly (readonly [string, string])[] = [
  ['period: { from: 2026年1月5日, to: 20261231 }', 'period: { from: 2026-01-05, to: 2026-12-31 }'],
  ['period: { from: 13/5/2026, to: 2026-12-31 }', 'period: { from: 2026-05-13, to: 2026-12-31 }'],
  ['opportunities: [{ id: a, name: A, amount: 680万 }]', 'opportunities: [{ id: a, name: A, amount: 6800000 }]'],
  [
    'opportunities: [{ id: a, name: A, win_rate_override: 35% }]',
    'opportunities: [{ id: a, name: A, win_rate_override: 35 }]',
  ],
  [
    'relationships: { people: [{ id: a, name: A, external: yes, phone: 13800138000 }] }',
    'relationships: { people: [{ id: a, name: A, external: true, phone: "13800138000" }] }',
  ],
  [
    'relationships: { people: [{ id: a, name: A, attitude: suporter, roles: [approver, approver, 不详] }] }',
    'relationships: { people: [{ id: a, name: A, attitude: supporter, roles: [approver] }] }',
  ],
  [
    'team: [{ id: a, name: 李娜 }]\nopportunities: [{ id: e, name: E, team: 李娜, next_action: { what: x, owner: [a] } }]',
    'team: [{ id: a, name: 李娜 }]\nopportunities: [{ id: e, name: E, team: [a], next_action: { what: x, owner: a } }]',
  ],
  // PLN-005
  [
    'team: [{ id: li_na, name: L }]\nowner: li-na\nreviewed_with: [lina, ]',
    'team: [{ id: li_na, name: L }]\nowner: li_na\nreviewed_with: [li_na, ]',
  ],
  [
    'team:\n  - { id: lead, name: L }\nrelationships: { people: [{ id: a, name: A, coverage: [lead, laed] }] }',
    'team:\n  - { id: lead, name: L }\nrelationships: { people: [{ id: a, name: A, coverage: [lead] }] }',
  ],
  [
    'competitors: [{ id: far_sea, name: F }]\nopportunities: [{ id: a, name: A, assessment: { competitors: { far-sea: { compelling_event: plus } } } }]',
    'competitors: [{ id: far_sea, name: F }]\nopportunities: [{ id: a, name: A, assessment: { competitors: { far_sea: { compelling_event: plus } } } }]',
  ],
  // OPP-006
  [
    'opportunities:\n  - id: a\n    name: A\n    stage: C\n    stage_history:\n      - { stage: C, entered_on: 2026-06-01 }\n      - { stage: B, entered_on: 2026-05-01 }\n      - { stage: A, entered_on: 2026-04-01 }',
    'opportunities:\n  - id: a\n    name: A\n    stage: C\n    stage_history:\n      - { stage: A, entered_on: 2026-04-01 }\n      - { stage: B, entered_on: 2026-05-01 }\n      - { stage: C, entered_on: 2026-06-01 }',
  ],
  // WVR-001
  [
    'team: [{ id: l, name: L }]\nrelationships: { people: [{ id: a, name: A, coverage: [l] }] }\nwaivers:\n  - { rule: COV-002, subject: a, reason: x, owner: l, until: 2026-06-01 }\ncurrency: CNY',
    'team: [{ id: l, name: L }]\nrelationships: { people: [{ id: a, name: A, coverage: [l] }] }\ncurrency: CNY',
  ],
  // AST-003
  [
    'opportunities: [{ id: a, name: A, stage: C, amount: 10000000 }]\nassert: ["pipeline.open_weighted ≥ 1 且 （pipeline.open_weighted => 2）"]',
    'opportunities: [{ id: a, name: A, stage: C, amount: 10000000 }]\nassert: ["pipeline.open_weighted >= 1 and (pipeline.open_weighted >= 2)"]',
  ],
]

/** [why nobody but a person can mend it, a fragment of a plan]. */
const decisions: readonly (readonly [string, string])[] = [
  ['people count levels from either end', 'relationships: { people: [{ id: a, name: A, influence: 3 }] }'],
  ['day or month', 'period: { from: 03/04/2026, to: 2026-12-31 }'],
  ['the hour would be lost', 'period: { from: 2026-03-04 10:00, to: 2026-12-31 }'],
  ['thousand or million', 'opportunities: [{ id: a, name: A, amount: 6.8m }]'],
  ['a currency would be lost', 'opportunities: [{ id: a, name: A, amount: ¥680万 }]'],
  ['about is not exactly', 'opportunities: [{ id: a, name: A, amount: 约680万 }]'],
  ['not in percent', 'opportunities: [{ id: a, name: A, amount: 35% }]'],
  ['dollars of several countries', 'currency: $'],
  ['none or not known', 'relationships: { people: [{ id: a, name: A, external: 无 }] }'],
  ['two people of one name', 'team: [{ id: a, name: 李娜 }, { id: b, name: 李娜 }]\nowner: 李娜'],
  ['nobody of that name', 'team: [{ id: a, name: 李娜 }]\nowner: 王总'],
  ['somebody else may be called so', 'team: [{ id: li_na, name: L }]\nowner: li_ma'],
  ['a goal or a target', 'goals: [{ id: g, statement: x, 目标: 见面三次 }]'],
  ['a key of another place', 'team: [{ id: a, name: A, attitude: neutral }]'],
  ['the key is there already', 'team: [{ id: a, name: A, 姓名: B }]'],
  ['its value would be none', 'relationships: { people: [{ id: a, name: A, 态度: 很好 }] }'],
  [
    'a comment would be lost',
    'relationships:\n  people:\n    - id: a\n      name: A\n      roles:\n        - approver\n        - approver # says the CIO',
  ],
  [
    'a day must be there',
    'touches: [{ date: 待定, person: a, channel: visit }]\nrelationships: { people: [{ id: a, name: A }] }',
  ],
  [
    'a date of the history may be wrong',
    'opportunities: [{ id: a, name: A, stage: C, stage_history: [{ stage: B, entered_on: 2026-05-01 }, { stage: A, entered_on: 2026-06-01 }, { stage: C, entered_on: 2026-06-02 }] }]',
  ],
  [
    'what was accepted is still there',
    'team: [{ id: l, name: L }]\nrelationships: { people: [{ id: a, name: A }] }\nwaivers: [{ rule: COV-002, subject: a, reason: x, owner: l, until: 2026-06-01 }]',
  ],
  [
    'it would only fail',
    'opportunities: [{ id: a, name: A, stage: C, amount: 10 }]\nassert: ["pipeline.open_weighted ≥ 5000000"]',
  ],
]

describe('what mends itself', () => {
  it.each(repairs)('%s', async (before, after) => {
    const done = await fixed(wholePlan(before))
    expect(done.after).toBe(wholePlan(after))
    expect((await fixed(done.after)).written.size).toBe(0)
  })

  it.each(decisions)('nothing where %s', async (_, fragment) => {
    const done = await fixed(wholePlan(fragment))
    expect(done.out).toContain('\n')
    expect(done.written.size).toBe(0)
  })

  it('no waiver of a rule that was left out of the check', async () => {
    const waiver = '{ rule: COV-002, subject: l, reason: x, owner: l, until: 2026-06-01 }'
    const plan = wholePlan(`team: [{ id: l, name: L }]\nwaivers: [${waiver}]`)
    expect((await fixed(plan, ['--rule', 'WVR'])).written.size).toBe(0)
    expect((await fixed(plan, ['--rule', 'WVR,COV'])).after).toBe(wholePlan('team: [{ id: l, name: L }]'))
  })
})

describe('what nobody asked for', () => {
  it.each([['examples/starter.plan.yaml'], ['examples/vitamin-erp.plan.yaml'], ['examples/bedrock-petroleum']])(
    'no byte of %s',
    async (path) => {
      const { written } = await run(['check', path, '--fix'], { files: filesBelow('examples') })
      expect(written.size).toBe(0)
    },
  )

  describe('in the fragments of the rules', () => {
    let rules: readonly Rule[]
    beforeAll(async () => {
      rules = await allRules()
    })

    it('changes only those of rules that say so, and takes their finding away', async () => {
      const changed: string[] = []
      for (const { code, bad, config } of rules) {
        const files = { [name]: wholePlan(bad), ...(config !== undefined && { 'plan.config.yaml': config }) }
        const { written } = await fixed('', [], { files })
        const after = written.get(name)
        if (after === undefined) continue
        changed.push(code)
        const again = await run(['check', name, '--rule', code], { files: { ...files, [name]: after } })
        const before = await run(['check', name, '--rule', code], { files })
        expect(again.out.length, code).toBeLessThan(before.out.length)
      }
      expect(changed).toEqual(['PLN-005', 'AST-003'])
    })
  })

  it('whatever was typed another way in a plan is put back to the last byte', async () => {
    const slips: readonly (readonly [string, string])[] = [
      ['version: 1', 'version: "1"'],
      ['currency: CNY', 'currency: cny'],
      ['lifecycle:', 'lifecycel:'],
      ['owner: lead\n', 'owner: 赵宁 Zhao Ning\n'],
      ['company_stage:', 'companyStage:'],
      ['vpc: P', 'vpc: 潜在客户'],
      ['annual_output_value: 180000000', 'annual_output_value: 180,000,000'],
      ['level: 2', 'level: "2"'],
      ['metric: 平均', '指标: 平均'],
      ['due: 2027-06-30\n        owner', 'due: 2027年6月30日\n        owner'],
      ['owner_person: gm', 'owner_person: GM'],
      ['position_class: [general_manager]', 'position_class: General-Manager'],
      ['influence: high', 'influence: HIGH'],
      ['need: #', 'need: 待定 #'],
      ['coverage: [boss]', 'coverage: [Boss, boss]'],
      ['attitude: neutral', 'atitude: neutral'],
      ['attitude: supporter', '态度: 支持者'],
      ['reports_to: gm\n      influences', 'reports_to: 何远 He Yuan\n      influences'],
      ['amount: 500000', 'amount: 50万'],
      ['entered_on: 2026-06-25', 'entered_on: 2026/6/25'],
      ['team: [lead]', 'team: lead'],
      ['owner: lead, due: 2026-07-10', 'owner: Lead, due: 2026.7.10'],
      ['support: [lead]', 'support: [laed]'],
    ]
    const spoil = (chosen: typeof slips): string =>
      chosen.reduce((text, [right, wrong]) => text.replace(right, () => wrong), bluebay)
    for (const slip of slips) expect(spoil([slip]), slip[0]).not.toBe(bluebay)
    await fc.assert(
      fc.asyncProperty(fc.subarray([...slips], { minLength: 1 }), async (chosen) => {
        const { after } = await fixed(spoil(chosen))
        expect(after).toBe(bluebay)
      }),
      { numRuns: 25 },
    )
  })
})

describe('the words around it', () => {
  const slip = wholePlan('owner: Lead\nteam: [{ id: lead, name: 李娜 }]')

  it('a check says that a finding mends itself, and --fix promises nothing more', async () => {
    const { out } = await run(['check', name, '--rule', 'WVR'], { files: { [name]: slip } })
    expect(out.trimEnd().split('\n').at(-1)).toBe('1 error in 1 plan · plan check --fix can mend 1 of them')
    const left = await fixed(wholePlan('team: [{ id: a, name: A, role: a }]'))
    expect(left.out).not.toContain('--fix')
  })

  it('not of standard input, and not with names hidden', async () => {
    const { out } = await run(['check', '-', '--rule', 'WVR'], { stdin: slip })
    expect(out).not.toContain('--fix')
    const hidden = await run(['check', name, '--redact-names', '--format', 'json'], { files: { [name]: slip } })
    expect(hidden.out).not.toContain('Lead')
  })

  it.each<[readonly string[], RegExp]>([
    [['-', '--fix'], /^plan: a plan on standard input cannot be mended; give its file or folder\n$/],
    [[name, '--fix', '--what-if', 'lead.level=2'], /^plan: --fix writes to the plans, and --what-if writes nothing/],
    [[name, '--fix', '--redact-names'], /^plan: --fix says what it writes, with the names in it/],
    [[name, '--fix', '--watch'], /^plan: --fix would write while you are writing/],
    [[name, '--dry-run'], /^plan: --dry-run shows what --fix would write; use both\n$/],
    [[name, '--fix', '-o', name], /nothing was changed, choose another file\n$/],
  ])('plan check %j is refused', async (argv, words) => {
    const { err, code, written } = await run(['check', ...argv], { files: { [name]: slip }, stdin: slip })
    expect(err).toMatch(words)
    expect(code).toBe(2)
    expect(written.size).toBe(0)
  })

  it('the page of a rule says which of its findings mend themselves', async () => {
    const { out } = await run(['explain', 'WVR-001'])
    expect(out).toContain('What plan check --fix mends\nA waiver that has run out is deleted once')
    expect((await run(['explain', 'COV-002'])).out).not.toContain('--fix')
  })
})
