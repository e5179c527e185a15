import { describe, expect, it } from 'vitest'
import { segmentation } from '../../src/analyses/segmentation/index.js'
import { bedrock, on, planOf } from '../measures/deal-fixtures.js'
import { linesOf, tablesFit } from './lines.js'

const day = '2026-06-30'

const shown = (yaml: string, language: 'en' | 'zh' = 'en') => {
  const plan = planOf(yaml)
  return linesOf(segmentation.present(segmentation.compute(plan, on(day)), plan, on(day)), language)
}

describe('data', () => {
  it('has the codes with the inputs and limits that gave them', () => {
    expect(segmentation.compute(bedrock, on(day))).toEqual({
      vpc_code: 'V1',
      second_table: 'rad',
      second_code: 'R2',
      currency: 'CNY',
      vpc: { letter: 'V', annual_output_value: { exact: '1260000000' }, row: 1 },
      ndf: { letter: null, annual_profit: null, row: null, code: null },
      rad: { annual_budget: { exact: '2400000' }, our_share_pct: 32, class: 'R', digit: 2, code: 'R2' },
      missing: [],
      thresholds: {
        currency: 'CNY',
        annual_output_value: [300_000_000, 30_000_000],
        annual_profit: [10_000_000, 2_000_000],
        annual_budget: [500_000, 100_000],
        our_share_pct: [50, 25],
      },
      traits: null,
      key_value: null,
    })
  })

  it('a plan without any input has null, and says what it waits for', () => {
    expect(segmentation.compute(planOf('currency: CNY'), on(day))).toMatchObject({
      vpc_code: null,
      second_table: null,
      second_code: null,
      missing: ['vpc', 'annual_output_value'],
    })
  })
})

describe('what people see', () => {
  it('bedrock', () => {
    const blocks = segmentation.present(segmentation.compute(bedrock, on(day)), bedrock, on(day))
    expect(tablesFit(blocks)).toBe(true)
    expect(linesOf(blocks)).toMatchInlineSnapshot(`
      [
        "segment = V1 (from the VPC table)",
        "second code = R2 (from the RAD table)",
        "Input | Value | Gives | Limits",
        "VPC letter | VIP customer | V | –",
        "annual output value | 1,260,000,000 | 1 | 1 ≥ 300,000,000 · 2 ≥ 30,000,000 · 3 below",
        "annual budget for what we sell | 2,400,000 | R | R ≥ 500,000 · A ≥ 100,000 · D below",
        "our share | 32% | 2 | 1 ≥ 50% · 2 ≥ 25% · 3 below",
        "amounts and limits in CNY a year",
      ]
    `)
  })

  it('a C customer of whom half is known, in another currency', () => {
    const yaml = 'account: { name: x, vpc: C, ndf: D, annual_output_value: 40000000 }\ncurrency: USD'
    expect(shown(yaml)).toMatchInlineSnapshot(`
      [
        "segment = ? (from the VPC table)",
        "second code = ? (from the NDF table)",
        "Input | Value | Gives | Limits",
        "VPC letter | valued customer | C | –",
        "annual output value | 40,000,000 | ? | 1 ≥ 300,000,000 · 2 ≥ 30,000,000 · 3 below",
        "NDF letter | deal | D | –",
        "annual profit | ? | ? | 1 ≥ 10,000,000 · 2 ≥ 2,000,000 · 3 below",
        "- warn:still unknown: annual profit, exchange rate to the currency of the limits",
        "amounts in USD, limits in CNY a year",
      ]
    `)
    expect(shown(yaml, 'zh')).toMatchInlineSnapshot(`
      [
        "细分编码 = ? (出自 VPC 表)",
        "第二编码 = ? (出自 NDF 表)",
        "输入 | 取值 | 得出 | 界限",
        "VPC 类别 | 价值客户 | C | –",
        "年产值 | 40,000,000 | ? | 1 ≥ 300,000,000 · 2 ≥ 30,000,000 · 3 以下",
        "NDF 类别 | 成交及转期 | D | –",
        "年利润 | ? | ? | 1 ≥ 10,000,000 · 2 ≥ 2,000,000 · 3 以下",
        "- warn:尚不清楚：年利润、折算到界限币种的汇率",
        "金额为每年 USD，界限为每年 CNY",
      ]
    `)
  })

  it('a P customer has no second code to speak of', () => {
    expect(shown('account: { name: x, vpc: P, annual_output_value: 1 }').join('\n')).not.toContain('second code')
  })
})

describe('why it is a key account', () => {
  const yaml = (letter: string, more = '') =>
    `account: { name: x, vpc: ${letter}, characteristics: [solution_purchase, high_revenue_share], key_value: { sales_amount: 2025 年 320 万元, company_size: " " } }\n${more}`

  it('as data', () => {
    const { traits, key_value } = segmentation.compute(planOf(yaml('V')), on(day))
    expect(traits).toEqual({ holding: ['high_revenue_share', 'solution_purchase'], count: 2, of: 17, wanted: 9 })
    expect(key_value).toMatchObject({ answered: 1, of: 7 })
    expect(key_value?.criteria[3]).toEqual({ id: 'sales_amount', text: '2025 年 320 万元' })
    expect(key_value?.criteria[4]).toEqual({ id: 'company_size', text: null })
    const switchedOn = planOf('account: { name: x }\nmodules: [traits, key_value]')
    expect(segmentation.compute(switchedOn, on(day))).toMatchObject({
      traits: { holding: [], count: null },
      key_value: { answered: 0 },
    })
  })

  it('as people see it', () => {
    const lines = shown(yaml('V'))
    const from = lines.indexOf('Traits of a key account')
    expect(lines.slice(from)).toEqual([
      'Traits of a key account',
      'traits that hold = warn:2 of 17 (a V customer should have 9)',
      '- they hold: large share of our revenue; buys whole solutions',
      expect.stringMatching(/^- not ticked: high contribution to profit; .*; changing suppliers is costly or risky$/u),
      'What makes it valuable',
      'Criterion | What we know',
      'willingness to cooperate | –',
      'potential for development | –',
      'strategic importance | –',
      'sales amount | 2025 年 320 万元',
      'size of the company | –',
      'potential for growth in value | –',
      'customer satisfaction | –',
      'criteria answered: 1 of 7',
    ])
    const chinese = shown(yaml('V'), 'zh')
    expect(chinese).toContain('- 符合：占收入比重大；购买整体解决方案')
    expect(chinese).toContain('符合的特点 = warn:2/17 (V 类客户应有 9 条)')
    expect(chinese.at(-1)).toBe('已答标准 1/7')
  })

  it('asks a number of traits only of a V customer', () => {
    expect(shown(yaml('C'))).toContain('traits that hold = 2 of 17')
    const [few, enough] = [8, 9].map((wanted) => {
      const context = on(day, { limits: { ...on(day).playbook.limits, traits: wanted - 7 } })
      const plan = planOf(yaml('V'))
      return linesOf(segmentation.present(segmentation.compute(plan, context), plan, context))
    })
    expect(few).toContain('traits that hold = good:2 of 17 (a V customer should have 1)')
    expect(enough).toContain('traits that hold = good:2 of 17 (a V customer should have 2)')
  })

  it('of a checklist that nobody has gone through says that nothing is known', () => {
    const lines = shown('account: { name: x, vpc: V }\nmodules: [traits]')
    expect(lines).toContain('traits that hold = ? (a V customer should have 9)')
    expect(lines.filter((line) => line.startsWith('- they hold'))).toEqual([])
  })

  it('of all traits leaves none open', () => {
    const all = Object.keys(on(day).playbook.scales['characteristic'] ?? {}).join(', ')
    const lines = shown(`account: { name: x, vpc: V, characteristics: [${all}] }`)
    expect(lines).toContain('traits that hold = good:17 of 17 (a V customer should have 9)')
    expect(lines.filter((line) => line.startsWith('- not ticked'))).toEqual([])
  })

  it('is not spoken of while the modules are off', () => {
    expect(shown('account: { name: x, vpc: V }').at(-1)).toBe('amounts and limits in CNY a year')
  })
})
