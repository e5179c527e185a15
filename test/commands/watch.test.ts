import { describe, expect, it } from 'vitest'
import { run } from '../support.js'
import { languages } from './terminal.js'

const deal = (stage: string): string =>
  `version: 1\naccount: { name: Bluebay Instruments }\nopportunities: [{ id: d, name: Robots, stage: ${stage} }]\n`

const found = `a.plan.yaml:3:17  ✗ error  OPP-001 stage-without-proof
  "Robots" stands at stage B, and no dated key result is recorded for stage A
  3 │ opportunities: [{ id: d, name: Robots, stage: B }]
    │                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: Write in "key_results" the day and the evidence for stage A (the
        customer's need is understood), or move the deal back to stage A.

1 error in 1 plan
`

const argv = ['check', '--rule', 'OPP-001', '--watch']

describe('plan check --watch', () => {
  it('draws the terminal anew after every save, until Ctrl-C', async () => {
    const saves = [{ 'a.plan.yaml': deal('B') }, { 'a.plan.yaml': deal('A'), 'b.plan.yaml': deal('A') }]
    const { code, out, err } = await run(argv, { files: { 'a.plan.yaml': deal('A') }, saves, terminal: true })
    expect({ code, out, err }).toEqual({
      code: 130,
      out: `(the screen is empty)\n(the screen is empty)\n${found}(the screen is empty)\n`,
      err: `1 plan, nothing to mend

watching 1 plan, checked at 09:30:00; press Ctrl-C to end

watching 1 plan, checked at 09:30:00; press Ctrl-C to end
2 plans, nothing to mend

watching 2 plans, checked at 09:30:00; press Ctrl-C to end

plan: stopped watching
`,
    })
  })

  it('has the worst at the foot of the screen, where the eye is', async () => {
    const files = { 'a.plan.yaml': deal('B') }
    const order = async (more: readonly string[]): Promise<readonly (string | undefined)[]> => {
      const { out } = await run(['check', ...more], { files, terminal: true })
      return [...out.matchAll(/ (error|warning|info)  /g)].map(([, severity]) => severity)
    }
    const checked = await order([])
    expect(new Set(checked).size).toBeGreaterThan(1)
    expect(await order(['--watch'])).toEqual([
      ...checked.filter((one) => one === 'info'),
      ...checked.filter((one) => one === 'warning'),
      ...checked.filter((one) => one === 'error'),
    ])
  })

  it('takes every flag of a check, such as a baseline, and says only the result when asked to', async () => {
    const files = { 'a.plan.yaml': deal('B') }
    const written = await run(['check', '--rule', 'OPP-001', '--baseline', 'known', '--write-baseline'], { files })
    const { code, out, err } = await run([...argv, '--baseline', 'known', '--strict', '-q'], {
      files: Object.fromEntries(written.files),
      saves: [{ known: 'version: 1\nplans: []\n' }],
      terminal: true,
    })
    expect({ code, out, err }).toEqual({
      code: 130,
      out: `(the screen is empty)\n(the screen is empty)\n${found}`,
      err: '\nplan: stopped watching\n',
    })
  })

  it('goes on when something cannot be read for a while', async () => {
    const world = {
      files: { 'a.plan.yaml': deal('A') },
      saves: [
        { 'plan.config.yaml': 'language: xx\n' },
        { 'plan.config.yaml': 'language: zh\n' },
        { 'a.plan.yaml': undefined },
      ],
      terminal: true,
    }
    const { code, err } = await run(argv, world)
    expect(code).toBe(130)
    expect(err).toBe(`1 plan, nothing to mend

watching 1 plan, checked at 09:30:00; press Ctrl-C to end
plan: plan.config.yaml:1:11: "xx" is no value for "language"
  Write one of: en, zh.

waiting for changes, checked at 09:30:00; press Ctrl-C to end
1 份计划，没有问题

正在监视 1 份计划，09:30:00 已检查；按 Ctrl-C 结束
plan: “.”中没有计划；计划是名为 NAME.plan.yaml 的文件，或含有 plan.yaml 的文件夹

正在等待改动，09:30:00 已检查；按 Ctrl-C 结束

plan: stopped watching
`)
  })

  it('ends at once when it cannot begin', async () => {
    const files = { 'a.plan.yaml': deal('A') }
    for (const words of [['missing.plan.yaml'], ['--rule', 'XYZ-001'], ['--baseline', 'missing']]) {
      const { code, out, err } = await run(['check', '--watch', ...words], { files, saves: [{}], terminal: true })
      expect([code, out, err.split('\n').length]).toEqual([2, '', 2])
    }
  })

  it('is refused where it makes no sense, in one sentence', async () => {
    const said = async (...words: string[]): Promise<string[]> => {
      const told = []
      for (const lang of languages) {
        const world = { files: { 'a.plan.yaml': deal('A') }, terminal: words.length > 0 }
        const { code, out, err } = await run([...argv, ...words, '--lang', lang], world)
        expect([code, out]).toEqual([2, ''])
        told.push(err)
      }
      return told
    }
    expect(await said()).toEqual([
      'plan: --watch draws a terminal anew after every save, and there is none; leave it out\n',
      'plan: --watch 会在每次保存后重画终端，而这里没有终端；请去掉它\n',
    ])
    expect(await said('--format', 'json')).toEqual([
      'plan: --watch shows text in a terminal again and again; leave out --format\n',
      'plan: --watch 在终端中反复显示文本；请去掉 --format\n',
    ])
    for (const [flag, ...value] of [['--output', 'x'], ['--write-baseline', '--baseline', 'x'], ['-']] as const)
      expect((await said(flag, ...value))[0]).toBe(
        `plan: --watch shows text in a terminal again and again; leave out ${flag}\n`,
      )
  })
})
