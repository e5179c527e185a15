import { describe, expect, it } from 'vitest'
import { filesBelow, readRepositoryFile, run } from '../support.js'
import { languages, linesWiderThan } from './terminal.js'

const examples = filesBelow('examples')

const invented = Object.fromEntries(
  ['strong', 'hollow', 'one-friend'].map((name) => [
    `class/${name}.plan.yaml`,
    readRepositoryFile(`test/review/plans/${name}.plan.yaml`),
  ]),
)

const cases = [
  ['examples/vitamin-erp.plan.yaml', '2008-05-16'],
  ['examples/bedrock-petroleum', '2026-06-30'],
  ['class/strong.plan.yaml', '2026-06-30'],
  ['class/hollow.plan.yaml', '2026-06-30'],
  ['class/one-friend.plan.yaml', '2026-06-30'],
] as const

const files = { ...examples, ...invented }

describe.each(cases)('the first screen of %s', (path, asOf) => {
  it.each(languages.flatMap((lang) => [80, 120].map((width) => [lang, width] as const)))(
    'holds verdict, reasons, parts and key figures, in %s at %i columns',
    async (lang, width) => {
      const { out } = await run(['review', path, '--as-of', asOf, '--lang', lang], { files, width })
      const screen = out.split('\n').slice(0, 24)
      const words =
        lang === 'en'
          ? ['complete', '1 Team', '2 Background', '3 Maps', '4 Relationships', '5 Goals', 'gap index', 'open actions']
          : [
              '完整度',
              '1 客户团队',
              '2 客户背景',
              '3 地图与商机',
              '4 关系',
              '5 目标与行动',
              '关系差距指数',
              '未完成行动',
            ]
      expect(words.filter((word) => !screen.some((line) => line.includes(word)))).toEqual([])
    },
  )
})

it('the reasons of the verdict are findings in words, at most three', async () => {
  for (const [path, asOf] of cases) {
    const { out } = await run(['review', path, '--as-of', asOf, '--format', 'json'], { files })
    const { diagnostics, sections } = (
      JSON.parse(out) as {
        plans: [
          {
            diagnostics: { rule: string; subject: string; message: string }[]
            sections: { verdict: { reasons: { rule: string; subject: string; message: { en: string } }[] } }
          },
        ]
      }
    ).plans[0]
    const { reasons } = sections.verdict
    expect(reasons.length).toBeLessThanOrEqual(3)
    for (const { rule, subject, message } of reasons)
      expect(diagnostics).toContainEqual(expect.objectContaining({ rule, subject, message: message.en }))
  }
})

describe('the class table', () => {
  const plain = (name: string, more = '') => `version: 1\naccount: { name: ${name} }\n${more}`
  const ten = {
    ...Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [
        `class/${String(index)}.plan.yaml`,
        plain(`示例公司第${String(index)}分公司（华东大区重点客户）`, `notes: 一二三\n`),
      ]),
    ),
    ...invented,
    'class/broken.plan.yaml': 'version: 1\naccount: { name: 坏计划 }\nteam: [\n',
  }

  it('shows ten plans on one screen of 24 lines and 80 columns', async () => {
    for (const lang of languages) {
      const { out, code } = await run(['review', 'class', '--lang', lang], { files: ten, width: 80 })
      expect(linesWiderThan(out, 80)).toEqual([])
      expect(out.trimEnd().split('\n').length).toBeLessThanOrEqual(23)
      expect(code).toBe(1)
      await expect(out).toMatchFileSnapshot(`snapshots/class-table.${lang}.80.txt`)
    }
  })

  it('has the worst first, and what cannot be read before all', async () => {
    const { out } = await run(['review', 'class', '--format', 'json'], { files: ten })
    const rows = (JSON.parse(out) as { sections: { 'class-table': { account: string | null; verdict: string }[] } })
      .sections['class-table']
    const order = ['cannot_be_read', 'incomplete', 'at_risk', 'watch', 'on_course']
    const ranks = rows.map(({ verdict }) => order.indexOf(verdict))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(rows[0]).toMatchObject({ verdict: 'cannot_be_read' })
    expect(rows).toHaveLength(10)
  })

  it('does not depend on the order of the paths', async () => {
    const paths = Object.keys(ten)
    const table = async (given: readonly string[]) => (await run(['review', ...given], { files: ten })).out
    expect(await table(paths.toReversed())).toBe(await table(paths))
  })
})

it('the briefing has nine steps, and the last says what comes next', async () => {
  for (const lang of languages)
    for (const [path, asOf] of cases.slice(0, 2)) {
      const { out } = await run(['review', path, '--brief', '--as-of', asOf, '--lang', lang], { files })
      const steps = out.split('\n').flatMap((line) => /^━━ (\d) · /.exec(line)?.[1] ?? [])
      expect(steps).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
      expect(out).toContain({ en: 'Next moves', zh: '下一步行动' }[lang])
    }
})

describe('plan next', () => {
  const movesIn = async (...argv: string[]) => {
    const { out } = await run(['next', ...argv, '--format', 'json'], { files })
    return (JSON.parse(out) as { sections: { 'next-moves': Record<string, unknown>[] } }).sections['next-moves']
  }

  it('ranks over all plans, and shows three unless all are asked for', async () => {
    const all = await movesIn('class', '--all')
    expect(await movesIn('class')).toEqual(all.slice(0, 3))
    expect(new Set(all.map(({ account }) => account)).size).toBe(3)
    const severities = all.map(({ severity }) => ['error', 'warning', 'info'].indexOf(String(severity)))
    expect(severities).toEqual([...severities].sort((a, b) => a - b))
  })

  it('says who, by when, why and which figure, of the same moves as the review', async () => {
    const [first] = await movesIn('examples/vitamin-erp.plan.yaml', '--as-of', '2008-05-16')
    expect(Object.keys(first ?? {})).toEqual(expect.arrayContaining(['owner', 'due', 'why', 'what', 'improves']))
    const { out } = await run(
      ['review', 'examples/vitamin-erp.plan.yaml', '--as-of', '2008-05-16', '--format', 'json'],
      { files },
    )
    const { sections } = (JSON.parse(out) as { plans: [{ sections: Record<string, unknown[]> }] }).plans[0]
    expect(sections['next-moves']?.[0]).toEqual(first)
  })

  it.each(languages)('reads well in %s', async (lang) => {
    const one = await run(['next', 'examples/vitamin-erp.plan.yaml', '--as-of', '2008-05-16', '--lang', lang], {
      files,
    })
    expect(one).toMatchObject({ code: 0, err: '' })
    await expect(one.out).toMatchFileSnapshot(`snapshots/next.${lang}.80.txt`)
    const many = await run(['next', 'class', '--lang', lang], { files })
    await expect(many.out).toMatchFileSnapshot(`snapshots/next-class.${lang}.80.txt`)
  })

  it('tells of a plan that cannot be read, and of the moves of the others', async () => {
    const broken = { ...invented, 'class/broken.plan.yaml': 'version: 1\naccount: { name: 坏计划 }\nteam: [\n' }
    const { code, out } = await run(['next', 'class'], { files: broken })
    expect(code).toBe(1)
    expect(out).toContain('class/broken.plan.yaml')
    expect(out).toContain('1. ')
  })
})

it('check --min-complete is an error for a plan below the share, in every format', async () => {
  const plan = { 'x.plan.yaml': 'version: 1\naccount: { name: 示例公司, lifecycle: prospect }\n' }
  const argv = ['check', 'x.plan.yaml', '--rule', 'PRV']
  expect((await run([...argv, '--min-complete', '0'], { files: plan })).code).toBe(0)
  const text = await run([...argv, '--min-complete', '80'], { files: plan })
  expect(text.code).toBe(1)
  expect(text.out).toMatchInlineSnapshot(`
    "x.plan.yaml:1:1  ✗ error  completeness
      the plan is complete to 4.5% (1 of 22), at least 80% is asked for
      1 │ version: 1
        │ ^^^^^^^^^^
      hint: Begin with what is missing first: nobody of ours answers for the plan.

    1 error in 1 plan
    "
  `)
  const chinese = await run([...argv, '--min-complete', '80', '--lang', 'zh'], { files: plan })
  expect(chinese.out).toMatchInlineSnapshot(`
    "x.plan.yaml:1:1  ✗ 错误  completeness
      计划完整度为 4.5%（1/22），要求至少 80%
      1 │ version: 1
        │ ^^^^^^^^^^
      建议：先补上最靠前的缺项：没有写由谁负责这份计划。

    1 份计划：1 个错误
    "
  `)
  const { diagnostics } = (
    JSON.parse((await run([...argv, '--min-complete', '80', '--format', 'json'], { files: plan })).out) as {
      plans: [{ diagnostics: { rule: string }[] }]
    }
  ).plans[0]
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['completeness'])
  for (const wrong of ['101', '-1', 'most', '']) {
    const { code, err } = await run([...argv, `--min-complete=${wrong}`], { files: plan })
    expect(code).toBe(2)
    expect(err).toContain(`--min-complete wants a percentage from 0 to 100, not "${wrong}"`)
  }
})
