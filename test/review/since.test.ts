import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { readSchema } from '../schemas/schema.js'
import { run } from '../support.js'
import { languages } from '../commands/terminal.js'

const ajv = new Ajv({ strict: true, strictRequired: false })
formats.default(ajv, ['date'])
const accepts = ajv.compile(readSchema('schemas/output.schema.json'))

/** A plan with a gap index of 33.3 and one open deal, with reviews; the day of the tests is 2026-06-30. */
const plan = (reviews: string, more = ''): string => `version: 1
account: { name: 示例公司 }
currency: CNY
team: [{ id: rep, name: 王磊, level: 2 }]
relationships:
  people:
    - id: cio
      name: 信息总监
      influence: medium
      relationship: { current: credible_source, desired: problem_solver }
opportunities:
  - { id: deal, name: 一期, stage: C, amount: 1000000 }
actions:
  - { id: act_todo, what: 约见, owner: rep, due: 2026-07-10 }
  - { id: act_late, what: 报价, due: 2026-06-01, status: doing }
  - { id: act_done, what: 测试, status: done }
  - { id: act_dropped, what: 参观, status: dropped }
${more}reviews:
${reviews}`

type Since = {
  review: string
  figures: { name: string; before: number | null; now: number | null }[]
  open_decisions: { review: string; what: string; action: string | null; status: string | null }[]
} | null

const sinceIn = async (text: string, ...argv: string[]): Promise<Since> => {
  const { code, out, err } = await run(['review', '-', '--format', 'json', ...argv], { stdin: text })
  expect([code, err]).toEqual([0, ''])
  const output = JSON.parse(out) as { plans: [{ sections: { 'since-review': Since } }] }
  expect(accepts(output)).toBe(true)
  return output.plans[0].sections['since-review']
}

const inText = async (text: string, lang: string, width = 80): Promise<string> => {
  const { out } = await run(['review', '-', '--lang', lang], { stdin: text, width })
  const start = out.indexOf({ en: 'Since the review', zh: '自 20' }[lang] ?? '')
  return start < 0 ? '' : out.slice(start, out.indexOf('━━')).trimEnd()
}

describe('which review the plan is compared with', () => {
  it.each([
    ['the last one, wherever it stands', ['2026-05-01', '2026-06-29', '2026-06-01'], '2026-06-29'],
    ['one before the day of the report, not on it', ['2026-06-29', '2026-06-30', '2026-07-01'], '2026-06-29'],
    ['of two on one day the one that is written last', ['2026-06-29', '2026-06-29'], '2026-06-29#1'],
    ['none when all are still to come', ['2026-07-01'], undefined],
  ])('%s', async (_, days, expected) => {
    const reviews = days.map(
      (day, index) => `  - { id: r${String(index)}, held_on: ${day}, figures: { gap_total: ${String(index)} } }\n`,
    )
    const since = await sinceIn(plan(reviews.join('')))
    const index = expected === undefined ? -1 : Number(expected.split('#')[1] ?? days.indexOf(expected))
    expect(since?.review).toBe(expected === undefined ? undefined : `r${String(index)}`)
  })

  it.each([
    ['has no figures', ''],
    ['has empty figures', ', figures: {}'],
    ['has none that is known here', ', figures: { win_mood: 3 }'],
  ])('an earlier one when the last %s', async (_, figures) => {
    const reviews = `  - { id: old, held_on: 2026-05-01, figures: { gap_total: 9 } }
  - { id: last, held_on: 2026-06-26${figures} }
`
    expect((await sinceIn(plan(reviews)))?.review).toBe('old')
    expect(await sinceIn(plan(reviews), '--as-of', '2026-05-01')).toBeNull()
  })

  it('nothing is shown and null is printed where no review kept figures', async () => {
    for (const reviews of ['  []\n', '  - { id: r, held_on: 2026-06-01, decisions: [{ what: 做 }] }\n']) {
      expect(await sinceIn(plan(reviews))).toBeNull()
      for (const lang of languages) expect(await inText(plan(reviews), lang)).toBe('')
      const { out } = await run(['review', '-', '--format', 'markdown'], { stdin: plan(reviews) })
      expect(out).not.toContain('Since')
    }
  })
})

describe('which figures are compared', () => {
  it('those that both days have, in one order, with what was not known as null', async () => {
    const reviews = `  - id: r
    held_on: 2026-06-01
    figures: { won_amount: 0, open_weighted: 400000.5, gap_index_pct: 50, surprise: 7, support_index_pct: , threads: , gap_total: 3 }
`
    expect((await sinceIn(plan(reviews)))?.figures).toEqual([
      { name: 'gap_total', before: 3, now: 2 },
      { name: 'gap_index_pct', before: 50, now: 33.3 },
      { name: 'support_index_pct', before: null, now: null },
      { name: 'threads', before: null, now: 0 },
      { name: 'open_weighted', before: 400000.5, now: 500000 },
      { name: 'won_amount', before: 0, now: 0 },
    ])
  })

  it('shows what has moved, and names the rest', async () => {
    const reviews = `  - id: r
    kind: weekly_issues
    held_on: 2026-06-26
    figures: { won_amount: 0, open_weighted: 400000.5, gap_index_pct: 50, support_index_pct: 20.5, threads: , error: 1 }
`
    expect(await inText(plan(reviews), 'en')).toMatchInlineSnapshot(`
      "Since the review of 2026-06-26 (weekly, issues)
      ───────────────────────────────────────────────
      gap index      ✓ 50.0% → 33.3%     weighted, CNY  ✓ 400,000.50 → 500,000
      support index  20.5% → ?           errors         ! 1 → 3
      threads        ? → 0

      as before: won, CNY"
    `)
    expect(await inText(plan(reviews), 'zh')).toMatchInlineSnapshot(`
      "自 2026-06-26 评审以来（每周问题评审）
      ──────────────────────────────────────
      关系差距指数  ✓ 50.0% → 33.3%     加权 CNY  ✓ 400,000.50 → 500,000
      支持指数      20.5% → ?           错误      ! 1 → 3
      有效联系线    ? → 0

      没有变化：已赢单 CNY"
    `)
  })

  it('says so when none has moved', async () => {
    const reviews = '  - { id: r, held_on: 2026-06-26, figures: { gap_total: 2, support_index_pct: } }\n'
    expect(await inText(plan(reviews), 'en')).toMatchInlineSnapshot(`
      "Since the review of 2026-06-26
      ──────────────────────────────
      as before: gap, weighted, support index ?"
    `)
    expect(await inText(plan(reviews), 'zh')).toMatchInlineSnapshot(`
      "自 2026-06-26 评审以来
      ──────────────────────
      没有变化：加权差距、支持指数 ?"
    `)
  })
})

describe('decisions that wait', () => {
  const reviews = `  - id: first
    held_on: 2026-05-01
    decisions: [{ what: 甲, action: act_late }, { what: 乙, action: act_done }, { what: 丙, action: act_dropped }]
  - id: last
    held_on: 2026-06-20
    figures: { gap_total: 2 }
    decisions: [{ what: 丁, action: act_todo }, { what: 戊 }]
  - { id: today, held_on: 2026-06-30, decisions: [{ what: 己 }] }
`

  it('are those of all earlier reviews without a finished action', async () => {
    expect((await sinceIn(plan(reviews)))?.open_decisions).toEqual([
      { review: 'last', held_on: '2026-06-20', what: '丁', action: 'act_todo', status: 'todo' },
      { review: 'last', held_on: '2026-06-20', what: '戊', action: null, status: null },
      { review: 'first', held_on: '2026-05-01', what: '甲', action: 'act_late', status: 'doing' },
    ])
  })

  it('are told with who does what by when; many are cut', async () => {
    expect(await inText(plan(reviews), 'en')).toMatchInlineSnapshot(`
      "Since the review of 2026-06-20
      ──────────────────────────────
      as before: gap, weighted

      Decisions not carried out yet: 3
      - 2026-06-20 丁 (to do, 王磊, by 2026-07-10)
      - ! 2026-06-20 戊 (no action)
      - ! 2026-05-01 甲 (in progress, by 2026-06-01)"
    `)
    expect(await inText(plan(reviews), 'zh')).toMatchInlineSnapshot(`
      "自 2026-06-20 评审以来
      ──────────────────────
      没有变化：加权差距

      还没有落实的决定：3 项
      - 2026-06-20 丁（未开始，王磊，2026-07-10 前）
      - ! 2026-06-20 戊（没有行动）
      - ! 2026-05-01 甲（进行中，2026-06-01 前）"
    `)
    const many = `  - id: r
    held_on: 2026-06-20
    figures: { gap_total: 2 }
    decisions: [{ what: 一 }, { what: 二 }, { what: 三 }, { what: 四 }, { what: 五, action: act_nowhere }]
`
    expect((await inText(plan(many), 'en')).split('\n').slice(-5)).toMatchInlineSnapshot(`
      [
        "Decisions not carried out yet: 5",
        "- ! 2026-06-20 一 (no action)",
        "- ! 2026-06-20 二 (no action)",
        "- ! 2026-06-20 三 (no action)",
        "- 2 more",
      ]
    `)
  })
})
