import { describe, expect, it } from 'vitest'
import { answersTo } from '../../src/manual/answer.js'
import { find } from '../../src/manual/find.js'
import { pages } from './pages.js'

const led = (...words: string[]): string[] =>
  answersTo(pages, words).map(({ found }) => {
    switch (found.how) {
      case 'page':
        return found.page.id
      case 'several':
        return `several: ${found.hits.map(({ page }) => page.id).join(' ')}`
      case 'search':
        return `search: ${found.hits.map(({ page }) => page.id).join(' ')}`
      case 'none':
        return `none: ${found.nearest ?? found.family ?? ''}`
    }
  })

describe('one page', () => {
  it.each([
    // rules and what is no rule
    ['PLN-005', 'PLN-005'],
    ['pln-005', 'PLN-005'],
    ['PLN005', 'PLN-005'],
    ['ids-resolve', 'PLN-005'],
    ['ids resolve', 'PLN-005'],
    ['SEG-008', 'SEG-008'],
    ['ctl-010', 'CTL-010'],
    ['OPP-009', 'OPP-009'],
    ['yaml', 'yaml'],
    ['schema', 'schema'],
    ['completeness', 'completeness'],
    ['STK', 'STK'],
    ['stakeholders', 'STK'],
    ['opportunities', 'OPP'],
    ['strategic-relationship', 'strategic_relationship'],
    ['relationship-gap', 'gap'],
    ['waivers', 'WVR'],
    // scales and levels
    ['attitude', 'attitude'],
    ['role', 'role'],
    ['关系水平', 'relationship'],
    ['supporter', 'attitude.supporter'],
    ['Supporter', 'attitude.supporter'],
    ['支持者', 'attitude.supporter'],
    ['non-supporter', 'attitude.non_supporter'],
    ['pragmatist', 'change.pragmatist'],
    ['实用主义者', 'change.pragmatist'],
    ['attitude.mentor', 'attitude.mentor'],
    ['attitude mentor', 'attitude.mentor'],
    ['role.coach', 'role.coach'],
    ['E-DB', 'force.e_db'],
    ['e_db', 'force.e_db'],
    ['influence.high', 'influence.high'],
    ['trusted advisor', 'relationship.trusted_advisor'],
    // levels that a figure explains
    ['gap_priority', 'priority'],
    ['control_zone', 'zone'],
    ['map_status', 'map_status'],
    ['critical', 'gap_priority.critical'],
    ['volatile zone', 'control_zone.volatile'],
    ['抖动区', 'control_zone.volatile'],
    // stages
    ['A', 'stage.A'],
    ['e', 'stage.E'],
    ['stage C', 'stage.C'],
    ['stage.C', 'stage.C'],
    ['阶段 C', 'stage.C'],
    ['阶段C', 'stage.C'],
    ['方案论证', 'stage.C'],
    ['提案阶段', 'stage.C'],
    ['成交之后', 'stage.F'],
    // figures by id, label and name in the output
    ['gap_index', 'gap_index'],
    ['关系差距指数', 'gap_index'],
    ['差距指数', 'gap_index'],
    ['gap_index_pct', 'gap_index'],
    ['relationship-gaps.gap_index_pct', 'gap_index'],
    ['strategic_gap_index_pct', 'strategic_gap_index'],
    ['strategic-gaps.gap_index_pct', 'strategic_gap_index'],
    ['open_weighted', 'open_weighted'],
    ['pipeline.open_weighted', 'open_weighted'],
    ['ratio', 'forecast_ratio'],
    ['overdue_days', 'overdue'],
    ['超期', 'overdue'],
    ['C139', 'control'],
    ['控单力', 'control'],
    ['c4', 'control'],
    ["W'", 'derived'],
    ['single_owner', 'coverage'],
    ['at risk', 'verdict'],
    ['有风险', 'verdict'],
    // terms
    ['reviewer', 'reviewer'],
    ['coach_rating', 'coach_rating'],
    ['white space', 'white_space'],
    ['空白机会', 'white_space'],
    ['豁免', 'waiver'],
    ['prefers', 'preference'],
    ['偏好', 'preference'],
    ['exec_sponsored_entry', 'guide'],
    ['线人', 'guide'],
    ['EB', 'buyer_class'],
    ['HOUSE', 'source'],
    ['?', 'unknown'],
    ['--as-of', 'as_of'],
    ['转化率', 'conversion'],
    ['long cycle', 'ladder'],
    // good practice
    ['PRAM', 'pram'],
    ['nine-step briefing', 'nine_steps'],
    ['九步汇报', 'nine_steps'],
    ['三项准备', 'search: three_preparations'],
    ['九个步骤', 'nine_steps'],
    ['SPIN', 'spin_questions'],
    ['switching cost', 'switching_cost'],
    ['转移成本', 'switching_cost'],
    ['降价', 'price_requests'],
    ['玻璃天花板', 'seller_ladder'],
    ['四个阶段', 'four_sales_stages'],
    ['六个阶段', 'six_sales_phases'],
    ['销售进度', 'eight_progress_steps'],
    ['内部销售', 'general_methods'],
    ['愿景', 'vision'],
    // by the item of the seeds that they hold
    ['S2-12', 'coordination_factors'],
    ['s0-26', 'nine_steps'],
    ['S1-08', 'several: stage_vocabularies four_sales_stages'],
    ['long_cycle', 'ladder'],
  ])('%s → %s', (query, id) => {
    expect(led(query)).toEqual([id])
  })

  it('takes several words as one name where they are one, else each alone', () => {
    expect(led('stage', 'C')).toEqual(['stage.C'])
    expect(led('support', 'index')).toEqual(['support_index'])
    expect(led('PLN-005', 'attitude', 'stage.F')).toEqual(['PLN-005', 'attitude', 'stage.F'])
  })

  it('names the other things that are called so', () => {
    const found = find(pages, 'contact')
    expect(found).toMatchObject({ how: 'page', page: { id: 'contact' } })
    expect(found.how === 'page' && found.also.map(({ id }) => id)).toEqual([
      'organisation_relationship.contact',
      'dimension.contact',
    ])
  })
})

describe('several pages', () => {
  it.each([
    ['coach', 'role.coach coach_rating reviewer attitude.mentor force.c_co'],
    ['教练', 'role.coach coach_rating reviewer attitude.mentor force.c_co'],
    ['C', 'stage.C vpc.C coach_rating control'],
    ['D', 'stage.D ndf.D rad_code'],
    ['F', 'stage.F ndf.F control'],
    ['high', 'price_sensitivity.high confidence.high influence.high'],
    ['neutral', 'attitude.neutral stance.neutral'],
    ['status', 'plan_status opportunity_status action_status map_status'],
    ['forecast', 'open_weighted open_chained category'],
    ['intent', 'stage.A stage.B'],
    ['潜在客户', 'lifecycle.prospect vpc.P'],
    ['problem_solver', undefined],
  ])('%s', (query, several) => {
    expect(led(query)).toEqual([several === undefined ? 'relationship.problem_solver' : `several: ${several}`])
  })

  it('each with a line of its own, and rules that speak of it', () => {
    const found = find(pages, 'coach')
    if (found.how !== 'several') throw new Error(found.how)
    const lines = found.hits.flatMap(({ line }) => [line.en, line.zh])
    expect(new Set(lines).size).toBe(lines.length)
    expect(found.mentions.map(({ id }) => id)).toContain('STK-013')
  })
})

describe('search', () => {
  it.each([
    ['buyer step', 'buyer_step'],
    ['incumbent', undefined],
    ['optimism', 'deviation'],
    ['预算', 'focus_concern.budget'],
    ['贵宾', 'vpc.V'],
  ])('%s', (query, first) => {
    const found = find(pages, query)
    const hits =
      found.how === 'search' ? found.hits.map(({ page }) => page.id) : [found.how === 'page' && found.page.id]
    if (first !== undefined) expect(hits).toContain(first)
  })

  it('wants every word, and whole short ones', () => {
    const [both] = led('decision maker covers')
    expect(both).toMatch(/^search: /)
    expect(led('coach guides xyzzy')).toEqual(['none: '])
    expect(led('zz')).toEqual(['none: '])
  })
})

describe('nothing', () => {
  it.each([
    ['suporter', 'supporter'],
    ['gap_indx', 'gap_index'],
    ['STK-099', 'STK'],
    ['TAS-099', 'TAS'],
    ['', ''],
    ['\u001b[31m', ''],
    ['x'.repeat(5000), ''],
  ])('%s', (query, near) => {
    expect(led(query)).toEqual([`none: ${near}`])
  })
})
