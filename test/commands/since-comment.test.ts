import { describe, expect, it } from 'vitest'
import { withoutGit } from '../git.js'
import { run } from '../support.js'
import { repositoryWith } from './repository.js'

/** A plan of a customer with one person, rated so. */
const plan = (account: string, attitude: string, more = ''): string =>
  [
    'version: 1',
    'status: in_review',
    `account: { name: ${account}, lifecycle: customer }`,
    'owner: lead',
    'team: [{ id: lead, name: Ann Lee, role: account_manager, level: 2 }]',
    'relationships:',
    '  people:',
    `    - { id: cio, name: Bo Lin, roles: [decision_maker], influence: high, attitude: ${attitude} }`,
    more,
  ].join('\n')

const before = {
  'bluebay.plan.yaml': plan('Bluebay Instruments', 'supporter'),
  'harbour.plan.yaml': plan('Harbour Mills', 'opponent'),
  'redwood.plan.yaml': plan('Redwood Tools', 'neutral'),
}

const markdown = ['--format', 'markdown']

const deals = (count: number, name = 'deal'): string =>
  `opportunities:\n${Array.from({ length: count }, (_, index) => `  - { id: d${String(index)}, name: ${name}, stage: C }\n`).join('')}`

describe.skipIf(withoutGit)('the comment of a pull request', () => {
  it('tells verdict, findings and figures, plan by plan, and counts the plans without a change', async () => {
    const repository = repositoryWith(before)
    repository.git('switch', '--quiet', '--create', 'work')
    repository.write({
      'bluebay.plan.yaml': plan('Bluebay Instruments', 'non_supporter'),
      'harbour.plan.yaml': plan('Harbour Mills', 'supporter'),
    })
    repository.commit()
    expect((await repository.since('main', markdown)).out).toMatchInlineSnapshot(`
      "<!-- plan check -->
      <!-- markdownlint-disable MD013 -->

      # Check · Since main (3587cc0)

      | Plan | Verdict | Complete | New | Fixed |
      | --- | --- | --- | ---: | ---: |
      | Bluebay Instruments | ✗ incomplete | 17.4% | ✗ 2 | 0 |
      | Harbour Mills | ✗ incomplete | 17.4% | 0 | ✓ 2 |

      1 plan without a change.

      ## Bluebay Instruments · bluebay.plan.yaml

      ### Bluebay Instruments · New findings

      - bluebay.plan.yaml:7:3 **warning** STK-041 no-majority-of-key-players: no key player is known to support us — Choose whom to win next (Bo Lin), and plan an action for this person.
      - bluebay.plan.yaml:8:7 **warning** STK-031 against-us-without-reason: Bo Lin is rated non-supporter, and neither the reason nor the preferred competitor is recorded — Ask somebody who works with Bo Lin, and write the reason in "attitude\\_reason" or the competitor in "prefers".

      ### Bluebay Instruments · What moved

      - ✗ Bo Lin: attitude supporter → non-supporter

      | Figure | Before | After |
      | --- | --- | --- |
      | Key figures: | | |
      | support index | 50.0% | \\-50.0% |
      | influence map | green | red |
      | key players for us | 1 | 0 |

      ## Harbour Mills · harbour.plan.yaml

      ### Harbour Mills · What moved

      - ✓ Bo Lin: attitude opponent → supporter

      ### Harbour Mills · Fixed

      - **warning** no key player is known to support us (STK-041)
      - **warning** Bo Lin is rated opponent, and neither the reason nor the preferred competitor is recorded (STK-031)

      | Figure | Before | After |
      | --- | --- | --- |
      | Key figures: | | |
      | support index | \\-100.0% | 50.0% |
      | influence map | red | green |
      | key players for us | 0 | 1 |
      "
    `)
    expect((await repository.since('main', [...markdown, '--lang', 'zh', 'bluebay.plan.yaml'])).out)
      .toMatchInlineSnapshot(`
        "<!-- plan check -->
        <!-- markdownlint-disable MD013 -->

        # 检查 · 自 main（3587cc0）以来

        | 计划 | 结论 | 完整度 | 新增 | 已解决 |
        | --- | --- | --- | ---: | ---: |
        | Bluebay Instruments | ✗ 不完整 | 17.4% | ✗ 2 | 0 |

        ## Bluebay Instruments · bluebay.plan.yaml

        ### Bluebay Instruments · 新增的检查结果

        - bluebay.plan.yaml:7:3 **警告** STK-041 no-majority-of-key-players：还没有一位关键人支持我方 — 从还没有支持我方的关键人（Bo Lin）中选定下一个要争取的人，安排一项行动。
        - bluebay.plan.yaml:8:7 **警告** STK-031 against-us-without-reason：Bo Lin是非支持者，却没有写明原因，也没有写明倾向哪家对手 — 问问与Bo Lin共事的人，把原因写进“attitude\\_reason”，或把对手写进“prefers”。

        ### Bluebay Instruments · 有哪些变化

        - ✗ Bo Lin：态度 支持者 → 非支持者

        | 数字 | 之前 | 之后 |
        | --- | --- | --- |
        | 关键数字： | | |
        | 支持度指数 | 50.0% | \\-50.0% |
        | 影响力地图 | 绿 | 红 |
        | 支持我方的关键人 | 1 | 0 |
        "
      `)
  })

  it('says that nothing is new, so that it can replace one that said otherwise', async () => {
    const repository = repositoryWith(before)
    const { code, out } = await repository.since('main', [...markdown, '--rule', 'STK-031'])
    expect(code).toBe(0)
    expect(out).toMatchInlineSnapshot(`
      "<!-- plan check -->
      <!-- markdownlint-disable MD013 -->

      # Check

      Nothing new since main (3587cc0): 3 plans without a change; 1 known finding.
      "
    `)
    const { out: inChinese } = await repository.since('main', [...markdown, '--lang', 'zh'])
    expect(inChinese).toMatch(/^<!-- plan check -->\n[^]*自 main（[0-9a-f]{7}）以来没有新的变化：3 份计划没有变化；/)
  })

  it('shows the ten worst findings of a plan, and counts the others', async () => {
    const repository = repositoryWith({ 'a.plan.yaml': plan('Bluebay', 'supporter') })
    repository.write({ 'a.plan.yaml': plan('Bluebay', 'supporter', deals(30)) })
    const { out } = await repository.since('main', [...markdown, '--rule', 'OPP'])
    const items = out.split('\n').filter((line) => line.startsWith('- ') && line.includes('**'))
    expect(items).toHaveLength(10)
    expect(items.every((line) => line.includes('**error**'))).toBe(true)
    expect(out).toMatch(/\n\d+ more, not shown here; --format json has them all\n/)
    repository.commit()
    repository.write({ 'a.plan.yaml': plan('Bluebay', 'supporter') })
    const { out: fixed } = await repository.since('main', [...markdown, '--rule', 'OPP-001'])
    expect(fixed.split('\n').filter((line) => line.startsWith('- **'))).toHaveLength(10)
    expect(fixed).toContain('\nand 20 more\n')
  })

  it('is never longer than GitHub takes, and says what it has no room for', async () => {
    const all = (more: string) =>
      Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [
          `p${String(index)}.plan.yaml`,
          plan(`Bluebay ${String(index)}`, 'supporter', more),
        ]),
      )
    const repository = repositoryWith(all(''))
    repository.write(all(deals(12, '長'.repeat(80))))
    const { out } = await repository.since('main', [...markdown, '--rule', 'OPP-001'])
    expect(out.length).toBeLessThan(65_536)
    expect(out.length).toBeGreaterThan(50_000)
    expect(out).toMatch(/\n20 more plans have changed\.\n/)
    const shown = out.match(/^## /gm)?.length ?? 0
    expect(out.endsWith(`\n${String(60 - shown)} more plans have no room here; --format json has them all\n`)).toBe(
      true,
    )
  })

  it('names nobody who is not to be named, then as now', async () => {
    const people = (list: string) =>
      `version: 1\naccount: { name: Bluebay Instruments }\nrelationships:\n  people:\n${list}`
    const attitude = 'attitude: opponent'
    const repository = repositoryWith({
      'bluebay.plan.yaml': people(
        `    - { id: bo, name: Bo Lin, ${attitude} }\n    - { id: cy, name: Cy Ma, ${attitude} }\n    - { id: di, name: Di Wu }\n`,
      ),
    })
    repository.write({
      'bluebay.plan.yaml': undefined,
      'bay.plan.yaml': people(
        `    - { id: di, name: Dina Wu, ${attitude} }\n    - { id: cy, name: Cy Ma, ${attitude} }\n`,
      ),
    })
    for (const format of ['text', 'markdown', 'json']) {
      const argv = ['--rule', 'STK-031', '--redact-names', '--format', format]
      const { out } = await repository.since('main', argv)
      expect(out).not.toMatch(/Bo Lin|Cy Ma|Di(na)? Wu|bluebay|Bluebay|"(bo|cy|di)"/)
      // Cy stays unknown to the comparison, Di is new, and Bo, who is gone, is nobody of today.
      expect(out).toContain('Person 1 is rated opponent')
      expect(out).toContain('Person 3 is rated opponent')
      expect(out).not.toContain('Person 2')
    }
  })

  it('lets no text of a plan become markup', async () => {
    const repository = repositoryWith({ 'a.plan.yaml': plan('Bluebay', 'supporter') })
    const name = JSON.stringify('--> ![x](http://x.example) @all `a` | # <img src=x>\u001b]0;\u202e')
    repository.write({ 'a.plan.yaml': plan(name, 'opponent', deals(2, name)) })
    const { out } = await repository.since('main', markdown)
    expect(out.split('\n').filter((line) => line.includes('-->'))).toEqual([
      '<!-- plan check -->',
      '<!-- markdownlint-disable MD013 -->',
    ])
    expect(out).not.toMatch(/<img|[^\\]\[x\]|@all|[\u001b\u202e]/)
  })

  it('is only made of a comparison', async () => {
    const { out } = await run(['check', ...markdown], { files: before })
    expect(out).not.toContain('plan check')
  })
})
