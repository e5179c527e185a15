import { describe, expect, it } from 'vitest'
import { findings, verdicts } from './findings.js'

const account = (keys: string, more = '') => `status: in_review\naccount: { name: 示例公司, ${keys} }\n${more}`

const said = async (code: string, fragment: string, lang: 'en' | 'zh' = 'en') =>
  (await findings(code, fragment, { lang })).map(({ message }) => message)

describe('SEG-001 segment-not-known', () => {
  it.each<[string, string[]]>([
    [account('vpc: P, annual_output_value: 0'), []],
    [account('vpc: P'), ['error plan /account/annual_output_value']],
    [account('annual_output_value: 1'), ['error plan /account/vpc']],
    ['status: in_review', ['error plan /account/vpc']],
    [account('vpc: V, annual_output_value: 1'), []],
    ['notes: x', ['warning plan /account/vpc']],
    [account('vpc: P, annual_output_value: 1', 'currency: USD'), ['error plan /currency']],
    [account('annual_output_value: 1', 'currency: USD'), ['error plan /account/vpc']],
    [account('vpc: C', 'currency: USD'), ['error plan /account/annual_output_value']],
  ])('%s', async (fragment, wanted) => {
    expect(await verdicts('SEG-001', fragment)).toEqual(wanted)
  })

  it('is content with a rate that is valid', async () => {
    const config = (day: string) => `playbook: { exchange_rates: [{ from: USD, to: CNY, rate: 7, date: ${day} }] }`
    const fragment = account('vpc: P, annual_output_value: 1', 'currency: USD')
    expect(await verdicts('SEG-001', fragment, { config: config('2026-06-30') })).toEqual([])
    expect(await verdicts('SEG-001', fragment, { config: config('2026-07-01') })).toEqual(['error plan /currency'])
  })

  it('says what is not known, and what to write', async () => {
    const found = await findings('SEG-001', account('annual_output_value: 1', 'currency: USD'))
    expect(found.map(({ message, hint }) => [message, hint])).toEqual([
      [
        'the segment cannot be worked out, because we do not know: VPC letter, exchange rate to the currency of the limits',
        'Write "vpc" in "account".',
      ],
    ])
    expect(await said('SEG-001', account('vpc: P, annual_output_value: 1', 'currency: USD'))).toEqual([
      'the segment cannot be worked out: amounts are in USD, and no rate to CNY is known on 2026-06-30',
    ])
    expect((await findings('SEG-001', account('vpc: P, annual_output_value: 1', 'currency: USD')))[0]?.hint).toBe(
      'Add the rate from USD to CNY with its day to "exchange_rates" in the "playbook" of plan.config.yaml.',
    )
    expect(await said('SEG-001', 'notes: x', 'zh')).toEqual(['算不出客户细分编码，还不知道：VPC 类别、年产值'])
  })
})

describe('SEG-002 ndf-input-missing', () => {
  it.each<[string, string[]]>([
    [account('vpc: C, ndf: N, annual_profit: 0'), []],
    [account('vpc: C, ndf: N'), ['warning plan /account/annual_profit']],
    [account('vpc: C, annual_profit: 1'), ['warning plan /account/ndf']],
    [account('vpc: C'), ['warning plan /account/ndf']],
    [account('vpc: V'), []],
    [account('vpc: P'), []],
    [account('region: 华东'), []],
    [account('vpc: C, ndf: N, annual_profit: 1', 'currency: USD'), []],
  ])('%s', async (fragment, wanted) => {
    expect(await verdicts('SEG-002', fragment)).toEqual(wanted)
  })

  it('follows the playbook as to who has this table', async () => {
    const config = 'playbook: { segmentation: { second_table: { C: rad, P: ndf } } }'
    expect(await verdicts('SEG-002', account('vpc: C'), { config })).toEqual([])
    expect(await verdicts('SEG-002', account('vpc: P'), { config })).toEqual(['warning plan /account/ndf'])
  })

  it('names what is open', async () => {
    expect(await said('SEG-002', account('vpc: C'))).toEqual([
      'still open for this valued customer: NDF letter, annual profit',
    ])
    expect(await said('SEG-002', account('vpc: C'), 'zh')).toEqual(['这个价值客户还不知道：NDF 类别、年利润'])
  })
})

describe('SEG-003 rad-input-missing', () => {
  it.each<[string, string[]]>([
    [account('vpc: V, annual_budget: 0, our_share_pct: 0'), []],
    [account('vpc: V, annual_budget: 1'), ['warning plan /account/our_share_pct']],
    [account('vpc: V, our_share_pct: 1'), ['warning plan /account/annual_budget']],
    [account('vpc: V'), ['warning plan /account/annual_budget']],
    [account('vpc: C'), []],
    [account('region: 华东'), []],
    [account('vpc: V, annual_budget: 1, our_share_pct: 1', 'currency: USD'), []],
  ])('%s', async (fragment, wanted) => {
    expect(await verdicts('SEG-003', fragment)).toEqual(wanted)
  })

  it('names what is open', async () => {
    expect(await said('SEG-003', account('vpc: V'))).toEqual([
      'still open for this VIP customer: annual budget for what we sell, our share',
    ])
  })
})

describe('SEG-004 customer-not-described', () => {
  const keys = ['industry: other', 'size: x', 'value: x', 'region: x', 'price_sensitivity: low']

  it('is content when all five are known', async () => {
    expect(await verdicts('SEG-004', account(keys.join(', ')))).toEqual([])
  })

  it.each(keys)('misses %s', async (missing) => {
    const [key] = missing.split(':')
    const rest = keys.filter((one) => one !== missing).join(', ')
    expect(await verdicts('SEG-004', account(rest))).toEqual([`info plan /account/${key ?? ''}`])
  })

  it('is one finding for all', async () => {
    expect(await said('SEG-004', 'notes: x')).toEqual([
      'not known of the customer: industry, size, value to us, region, price sensitivity',
    ])
  })
})

describe('SEG-005 life-cycle-contradicts-segment', () => {
  const conflict = ['warning plan /account/lifecycle']
  const won = (category: string) => `goals: [{ id: back, statement: 赢回${category} }]`

  it.each<[string, string[]]>([
    [account('lifecycle: prospect, vpc: P'), []],
    [account('lifecycle: prospect, vpc: C'), conflict],
    [account('lifecycle: prospect, vpc: V'), conflict],
    [account('lifecycle: prospect, ndf: N'), []],
    [account('lifecycle: prospect, ndf: D'), conflict],
    [account('lifecycle: prospect, ndf: F'), conflict],
    [account('lifecycle: prospect'), []],
    [account('vpc: V, ndf: D'), []],
    [account('lifecycle: customer, vpc: P'), conflict],
    [account('lifecycle: loyal_customer, vpc: P'), conflict],
    [account('lifecycle: customer, vpc: C, ndf: D'), []],
    [account('lifecycle: loyal_customer, vpc: V'), []],
    [account('lifecycle: customer'), []],
    [account('lifecycle: former_customer, vpc: P'), conflict],
    [account('lifecycle: former_customer, vpc: V', won(', category: relationship')), conflict],
    [account('lifecycle: former_customer', won(', category: account_revenue')), []],
    [account('lifecycle: former_customer', won('')), []],
    [account('lifecycle: prospect, vpc: P', won(', category: relationship')), []],
  ])('%s', async (fragment, wanted) => {
    expect(await verdicts('SEG-005', fragment)).toEqual(wanted)
  })

  it('says what stands against what', async () => {
    expect(await said('SEG-005', account('lifecycle: prospect, vpc: C, ndf: D'))).toEqual([
      'the life cycle says prospect, the segment says VPC C (valued customer), NDF D (deal)',
    ])
    expect(await said('SEG-005', account('lifecycle: prospect, vpc: P, ndf: D'), 'zh')).toEqual([
      '生命周期写的是潜在客户，细分写的是 NDF D（成交及转期）',
    ])
    expect(await said('SEG-005', account('lifecycle: former_customer'))).toEqual([
      'this is a former customer, and no goal of ours is to win them back',
    ])
  })
})

const traits = [
  ...['high_revenue_share', 'high_profit_contribution', 'high_growth_potential', 'strategic_importance'],
  ...['reference_value', 'large_deal_size', 'long_sales_cycle', 'many_decision_participants', 'complex_organisation'],
]

describe('SEG-006 too-few-traits', () => {
  const ticked = (count: number, letter = 'V') =>
    account(`vpc: ${letter}, characteristics: [${traits.slice(0, count).join(', ')}]`)
  const at = ['info plan /account/characteristics']

  it.each<[string, string[]]>([
    [ticked(9), []],
    [ticked(8), at],
    [ticked(1), at],
    [ticked(1, 'C'), []],
    [ticked(1, 'P'), []],
    [account('characteristics: [reference_value]'), []],
    [ticked(0), []],
    [account('vpc: V'), []],
    [account('vpc: V', 'modules: [traits]'), at],
    [account('vpc: C', 'modules: [traits]'), []],
  ])('%s', async (fragment, wanted) => {
    expect(await verdicts('SEG-006', fragment)).toEqual(wanted)
  })

  it('takes the limit from the playbook', async () => {
    const config = (wanted: number) => `playbook: { limits: { traits: ${String(wanted)} } }`
    expect(await verdicts('SEG-006', ticked(8), { config: config(8) })).toEqual([])
    expect(await verdicts('SEG-006', ticked(9), { config: config(10) })).toEqual(at)
  })

  it('says how many hold, and not that none does while nobody has looked', async () => {
    expect(await said('SEG-006', ticked(2))).toEqual([
      'the customer is of class V (VIP customer) and has 2 of the 17 traits of a key account, fewer than 9',
    ])
    expect(await said('SEG-006', account('vpc: V', 'modules: [traits]'))).toEqual([
      'the customer is of class V (VIP customer), and none of the 17 traits of a key account is ticked yet',
    ])
    expect(await said('SEG-006', account('vpc: V', 'modules: [traits]'), 'zh')).toEqual([
      '客户属于 V 类（贵宾客户），17 条大客户特点却一条还没勾',
    ])
  })
})

describe('SEG-007 key-value-not-judged', () => {
  const on = 'modules: [key_value]'
  const at = ['info plan /account/key_value']

  it.each<[string, string[]]>([
    [account('vpc: V', on), at],
    [account('vpc: V, key_value: {}', on), at],
    [account('vpc: V, key_value: { sales_amount: " " }', on), at],
    [account('vpc: V, key_value: { customer_satisfaction: 回访 9 分 }', on), []],
    [account('vpc: V, key_value: { cooperation_willingness: 愿意共建 }'), []],
    [account('vpc: V'), []],
    [account('vpc: C', on), []],
    [account('vpc: P', on), []],
    [account('region: 华东', on), []],
  ])('%s', async (fragment, wanted) => {
    expect(await verdicts('SEG-007', fragment)).toEqual(wanted)
  })

  it('names the criteria', async () => {
    const [found] = await findings('SEG-007', account('vpc: V', on), { lang: 'zh' })
    expect(found?.hint).toBe(
      '把了解到的写进“key_value”：合作意愿、开发潜力、战略重要性、销售额、企业规模、增值潜力、客户满意度。先写一条也行。',
    )
  })
})
