import { describe, expect, it } from 'vitest'
import { background } from '../../src/analyses/background.js'
import { bedrock, on, planOf } from '../measures/deal-fixtures.js'
import { linesOf, tablesFit } from './lines.js'

const day = '2026-06-30'

const shown = (plan: typeof bedrock, language: 'en' | 'zh' = 'en') =>
  linesOf(background.present(background.compute(plan, on(day)), plan, on(day)), language)

describe('data', () => {
  it('tells filled, none found and missing apart, with dates', () => {
    const figures = background.compute(bedrock, on(day))
    expect(figures).toMatchObject({
      entries: [
        { id: 'company', group: '3c', state: 'filled', text: '炼化一体化企业', source: null, checked_on: '2026-06-15' },
        { id: 'their_customers', state: 'filled', source: '年报', checked_on: '2026-05-01' },
        { id: 'their_competitors', state: 'missing', text: null, checked_on: null },
        { id: 'innovation_initiatives', group: 'focus', state: 'missing' },
        { id: 'industry_trends', state: 'missing', source: '只有来源' },
        { id: 'mergers_acquisitions', state: 'none_found', checked_on: '2026-06-15' },
        { id: 'management_changes', state: 'missing' },
        { id: 'existing_footprint', state: 'missing' },
        { id: 'vendors_and_partners', state: 'missing' },
      ],
      filled: 2,
      none_found: 1,
      missing: 6,
      of: 9,
    })
  })
})

describe('what people see', () => {
  it('bedrock, in both languages', () => {
    expect(shown(bedrock)).toMatchInlineSnapshot(`
      [
        "life cycle = customer",
        "company stage = ?",
        "industry = ?",
        "Research | State | Checked on | What we know",
        "the company | good:known | 2026-06-15 | 炼化一体化企业",
        "its customers | good:known | 2026-05-01 | 成品油与化工品客户",
        "its competitors | warn:missing | – | –",
        "innovation initiatives | warn:missing | – | –",
        "industry trends | warn:missing | – | –",
        "mergers and acquisitions | good:none found | 2026-06-15 | –",
        "management changes | warn:missing | – | –",
        "existing footprint | warn:missing | – | –",
        "vendors and partners | warn:missing | – | –",
        "warn:of 9: 2 known, 1 none found, 6 missing",
      ]
    `)
    expect(shown(bedrock, 'zh').at(-1)).toBe('warn:9 项中：已了解 2，查过没有 1，缺失 6')
  })

  it('long texts are cut, whole letters only', () => {
    const plan = planOf(`background: { company: "${'𠮷'.repeat(80)}", their_customers: "a\\n  b" }`)
    const lines = shown(plan)
    expect(lines).toContain(`the company | good:known | – | ${'𠮷'.repeat(60)}…`)
    expect(lines).toContain('its customers | good:known | – | a b')
  })

  it('a full background has no warning', () => {
    const focuses =
      'innovation_initiatives industry_trends mergers_acquisitions management_changes existing_footprint vendors_and_partners'
        .split(' ')
        .map((id) => `${id}: x`)
        .join(', ')
    const plan = planOf(`background: { company: x, their_customers: x, their_competitors: x, focuses: { ${focuses} } }`)
    const blocks = background.present(background.compute(plan, on(day)), plan, on(day))
    expect(tablesFit(blocks)).toBe(true)
    expect(linesOf(blocks).at(-1)).toBe('of 9: 9 known, 0 none found, 0 missing')
  })
})

const world = planOf(`background:
  checked_on: 2026-06-20
  environment:
    policy_regulation: 新的排放标准
    regional_economy: { none_found: true, checked_on: 2026-06-25 }
    technology_innovation: { source: 只有来源 }
  needs:
    - { what: 一套排产系统, channel: customer_tender, who: 生产部, when: 年底, where: 三个厂区, how: 租用 }
    - { what: 次品提前报警, channel: customer_complaint, who: " " }
    - { what: 新需求 }`)

const after = (lines: readonly string[], heading: string) => lines.slice(lines.indexOf(heading))

describe('cues', () => {
  it('are null while the module is off, and all open while it is only switched on', () => {
    expect(background.compute(bedrock, on(day))).toMatchObject({ environment: null, own_business: null, needs: null })
    const figures = background.compute(planOf('modules: [own_business]'), on(day))
    expect(figures.environment).toBeNull()
    expect(figures.own_business).toMatchObject({ answered: 0, of: 10 })
    expect(after(shown(planOf('modules: [own_business]')), 'How our own business stands here')).toEqual([
      'How our own business stands here',
      'warn:cues answered: 0 of 10; open: profitability, penetration, potential, life cycle of our offer, our resources, how our offers belong together, introduction of new offers, market segment, how we want to be seen, position we hold',
    ])
  })

  it('are data with text, source and day', () => {
    const { environment } = background.compute(world, on(day))
    expect([environment?.answered, environment?.of]).toEqual([2, 8])
    expect(environment?.cues.slice(0, 2)).toEqual([
      { id: 'policy_regulation', state: 'filled', text: '新的排放标准', source: null, checked_on: '2026-06-20' },
      { id: 'political_event', state: 'missing', text: null, source: null, checked_on: null },
    ])
    expect(environment?.cues.at(-1)).toMatchObject({ state: 'missing', source: '只有来源' })
  })

  it('show what is answered, and name what is open', () => {
    expect(after(shown(world), 'Changes around the customer').slice(0, 5)).toEqual([
      'Changes around the customer',
      'Environment | State | Checked on | What we know',
      'policies and regulations | good:known | 2026-06-20 | 新的排放标准',
      'regional economy | good:none found | 2026-06-25 | –',
      'warn:cues answered: 2 of 8; open: political events, economic events, social events, cultural events, changes in the industry, new technology',
    ])
    expect(shown(world, 'zh')).toContain(
      'warn:线索已答 2/8；未答：政治事件、经济事件、社会事件、文化事件、行业变迁、技术创新',
    )
  })

  it('are enough from the third on, and complete with the last', () => {
    const ids = on(day).playbook.scales['environment_cue'] ?? {}
    const some = (count: number) =>
      shown(
        planOf(
          `background: { environment: { ${Object.keys(ids)
            .slice(0, count)
            .map((id) => `${id}: x`)
            .join(', ')} } }`,
        ),
      ).at(-1)
    expect(some(2)).toMatch(/^warn:cues answered: 2 of 8; open: /u)
    expect(some(3)).toMatch(/^cues answered: 3 of 8; open: /u)
    expect(some(8)).toBe('cues answered: 8 of 8')
  })
})

describe('needs', () => {
  it('are data with kind and the five questions', () => {
    expect(background.compute(world, on(day)).needs).toEqual({
      needs: [
        {
          what: '一套排产系统',
          channel: 'customer_tender',
          kind: 'explicit',
          who: '生产部',
          when: '年底',
          where: '三个厂区',
          how: '租用',
          answered: 5,
          open: [],
        },
        {
          what: '次品提前报警',
          channel: 'customer_complaint',
          kind: 'implicit',
          who: null,
          when: null,
          where: null,
          how: null,
          answered: 1,
          open: ['who', 'when', 'where', 'how'],
        },
        {
          what: '新需求',
          channel: null,
          kind: null,
          who: null,
          when: null,
          where: null,
          how: null,
          answered: 1,
          open: ['who', 'when', 'where', 'how'],
        },
      ],
      explicit: 1,
      implicit: 1,
      unknown: 1,
      of: 3,
    })
  })

  it('show how we learnt of each', () => {
    expect(after(shown(world), 'Needs of the customer')).toEqual([
      'Needs of the customer',
      'What | Channel | Who | When | Where | How',
      '一套排产系统 | tender of the customer (explicit) | 生产部 | 年底 | 三个厂区 | 租用',
      '次品提前报警 | good:complaint of the customer (implicit) | ? | ? | ? | ?',
      '新需求 | ? | ? | ? | ? | ?',
      '3 needs: 1 explicit, 1 implicit, 1 of unknown channel',
    ])
    expect(after(shown(world, 'zh'), '客户需求').slice(2)).toEqual([
      '一套排产系统 | 客户招标（显性） | 生产部 | 年底 | 三个厂区 | 租用',
      '次品提前报警 | good:客户抱怨（隐性） | ? | ? | ? | ?',
      '新需求 | ? | ? | ? | ? | ?',
      '3 项需求：显性 1，隐性 1，途径未知 1',
    ])
  })

  it('warn when all came from explicit channels', () => {
    const needs = (channel: string) => planOf(`background: { needs: [{ what: x, channel: ${channel} }] }`)
    expect(shown(needs('customer_tender')).at(-1)).toBe('warn:1 need: 1 explicit, 0 implicit')
    expect(shown(needs('related_need')).at(-1)).toBe('1 need: 0 explicit, 1 implicit')
    expect(shown(needs('related_need'), 'zh').at(-1)).toBe('1 项需求：显性 0，隐性 1')
  })
})
