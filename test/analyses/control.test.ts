import { describe, expect, it } from 'vitest'
import { control } from '../../src/analyses/control/index.js'
import golden from '../golden/worked-examples.json' with { type: 'json' }
import { bedrock, on, planOf, vitamin } from '../measures/deal-fixtures.js'
import { linesOf, tablesFit } from './lines.js'

const day = '2026-06-30'

const shown = (yaml: string, language: 'en' | 'zh' = 'en') => {
  const plan = planOf(yaml)
  return linesOf(control.present(control.compute(plan, on(day)), plan, on(day)), language)
}

const clear = (count: number) => Array.from({ length: count }, (_, index) => `c${String(index + 1)}: clear`).join(', ')

const rated = (c139: string) => `opportunities:\n  - { id: o, name: 大单, stage: C, amount: 5, c139: ${c139} }`

describe('data', () => {
  it.each([
    ['vitamin', vitamin, golden.vitamin],
    ['bedrock', bedrock, golden.bedrock],
  ] as const)('%s has the golden figures', (_name, plan, { as_of, c139 }) => {
    const figures = control.compute(plan, on(as_of))
    expect(figures).toContainEqual(expect.objectContaining(c139))
  })

  it('lists every open deal with a stage, and any other that was rated', () => {
    const plan = planOf(`opportunities:
  - { id: b, name: b, stage: C }
  - { id: a, name: a, stage: C }
  - { id: won, name: w, stage: F }
  - { id: won_rated, name: wr, stage: F, c139: { self: { w1: true } } }
  - { id: lost_rated, name: lr, stage: B, status: lost, c139: { coach: { w1: false } } }
  - { id: loose, name: l }
  - { id: maybe, name: m, kind: potential, amount: 3, c139: { self: { c1: clear } } }`)
    expect(control.compute(plan, on(day))).toMatchObject([
      { opportunity: 'lost_rated', stage: 'B' },
      { opportunity: 'a' },
      { opportunity: 'b' },
      { opportunity: 'won_rated' },
      { opportunity: 'maybe', stage: null, amount: { exact: '3' } },
    ])
  })

  it('a deal that nobody rated has null everywhere, and no zero that claims something', () => {
    const plan = planOf('opportunities:\n  - { id: o, name: o, stage: A }')
    expect(control.compute(plan, on(day))).toEqual([
      {
        opportunity: 'o',
        name: 'o',
        stage: 'A',
        amount: null,
        self: null,
        self_code: null,
        self_zone: null,
        self_index_pct: null,
        coach: null,
        coach_code: null,
        coach_zone: null,
        coach_index_pct: null,
        effective: null,
        calibrated: false,
        deviation: null,
        derived: { W: 0, F2: 0, F3: 0 },
        decision_structure: 0,
        decision_structure_supportive: 0,
        self_answered: 0,
        coach_answered: 0,
      },
    ])
  })
})

describe('what people see', () => {
  it('the vitamin plan', () => {
    const context = on('2008-05-16')
    const blocks = control.present(control.compute(vitamin, context), vitamin, context)
    expect(tablesFit(blocks)).toBe(true)
    expect(linesOf(blocks)).toMatchInlineSnapshot(`
      [
        "Stage | Deal | Amount | Self | Coach | Zone | Index | Answered",
        "A | 人力资源模块 | 400,000 | ? | ? | ? | ? | –",
        "B | 集团财务与预算 | 800,000 | ? | ? | ? | ? | –",
        "C | ERP 核心系统替换 | 3,600,000 | 0W2F7C | 0W1F5C | bad:loss zone | 29.6% | 9/9",
        "D | 车间条码追溯试点 | 600,000 | ? | ? | ? | ? | –",
        "rated 1 of 4 deals",
        ""ERP 核心系统替换"",
        "- warn:the self rating is more optimistic by 1 winning-trend marker, 2 clear items",
        "- warn:people in the plan: no decision maker supports us (W not confirmed), no key person is a mentor (F2 not confirmed), 2/7 of the decision structure support us (F3 not confirmed)",
        "W: decisive indicator: the decision maker has chosen us (0–1)",
        "F: winning-trend markers (0–3)",
        "C: must-be-clear items that are clear (0–9)",
        "win zone: from 1W1F6C up",
        "volatile zone: from 0W2F7C up to below 1W1F6C",
        "loss zone: below 0W2F7C",
        "A: understand the opportunity",
        "B: confirm the opportunity",
        "C: validate the solution",
        "D: commercial negotiation",
      ]
    `)
    expect(linesOf(blocks, 'zh').slice(-14)).toMatchInlineSnapshot(`
      [
        "4 个商机中已评分 1 个",
        "“ERP 核心系统替换”",
        "- warn:自评比教练乐观：多 1 项趋赢力标杆、2 项必清事项",
        "- warn:对照计划中的人员：没有决策者支持我方（W 未得到印证）、关键人中没有指导者（F2 未得到印证）、决策结构中 2/7 支持我方（F3 未得到印证）",
        "W: 决定力指标：决策者已选定我方（0–1）",
        "F: 趋赢力标杆（0–3）",
        "C: 已清的必清事项（0–9）",
        "成单区: 1W1F6C 及以上",
        "抖动区: 0W2F7C 起，低于 1W1F6C",
        "失单区: 低于 0W2F7C",
        "A: 了解商机",
        "B: 确认商机",
        "C: 方案论证",
        "D: 商务谈判",
      ]
    `)
  })

  it.each([
    ['uncalibrated', `{ self: { ${clear(3)} } }`, 'warn:uncalibrated: only a self rating, no coach has rated it'],
    ['only a coach', `{ coach: { ${clear(3)} } }`, 'rated by a coach, no self rating to compare'],
    ['agreement', `{ self: { ${clear(3)} }, coach: { ${clear(3)} } }`, 'good:self and coach rating agree'],
    [
      'optimism',
      `{ self: { w1: true, ${clear(3)} }, coach: { ${clear(1)} } }`,
      'warn:the self rating is more optimistic by 1 decisive indicator, 2 clear items',
    ],
    [
      'care',
      `{ self: { ${clear(1)} }, coach: { f1: true, ${clear(2)} } }`,
      'the self rating is more careful by 1 winning-trend marker, 1 clear item',
    ],
    [
      'both',
      `{ self: { f1: true }, coach: { ${clear(2)} } }`,
      'warn:the self rating is more optimistic by 1 winning-trend marker, the self rating is more careful by 2 clear items',
    ],
  ])('%s', (_name, c139, words) => {
    expect(shown(rated(c139))).toContain(`- ${words}`)
  })

  it('no person with a part in the decision', () => {
    expect(shown(rated('{ self: { w1: true } }'))).toContain(
      '- warn:no person of the plan has a part in the decision, so nothing confirms the rating',
    )
  })

  it('limits of the zones come from the playbook', () => {
    const context = on(day, { control: { ...on(day).playbook.control, win_from: 135, volatile_from: 101 } })
    const lines = linesOf(control.present(control.compute(bedrock, context), bedrock, context))
    expect(lines).toContain('win zone: from 1W3F5C up')
    expect(lines).toContain('loss zone: below 1W0F1C')
    expect(lines).toContain('C | 设备预测性维护 | 6,800,000 | 1W2F7C | 1W2F6C | warn:volatile zone | 77.8% | 9/9')
  })

  it('nothing to rate', () => {
    expect(shown('currency: CNY')).toEqual(['no open deal to rate'])
    expect(shown('currency: CNY', 'zh')).toEqual(['没有可评分的进行中商机'])
  })
})
