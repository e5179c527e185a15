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
