import { describe, expect, it } from 'vitest'
import { filesBelow, run, type World } from '../support.js'
import { blemishes } from './terminal.js'

type Row = { key: string; value: unknown; origin: { kind: string; file?: string; line?: number; name?: string } }

const rowsOf = async (argv: readonly string[], world: World = {}): Promise<Row[]> => {
  const { code, out, err } = await run(['playbook', ...argv, '--format', 'json'], world)
  expect([code, err]).toEqual([0, ''])
  return (JSON.parse(out) as { sections: { playbook: Row[] } }).sections.playbook
}

const config = `# our own values
language: zh
playbook:
  gap_priority:
    critical: 12
  ladders:
    default:
      C:
        win_rate: 60
`

describe('plan playbook', () => {
  it('says of every value where it comes from', async () => {
    const files = { 'plan.config.yaml': config }
    const { code, out, err } = await run(['playbook', 'gap_priority'], { files })
    expect([code, err, blemishes(out)]).toEqual([0, '', []])
    await expect(out).toMatchFileSnapshot('snapshots/playbook/gap_priority.zh.80.txt')
    const rows = await rowsOf(['--as-of', '2026-01-31'], { files, env: { PLAN_LANG: 'en' } })
    const of = (key: string) => rows.find((row) => row.key === key)
    expect(of('gap_priority.critical')).toEqual({
      key: 'gap_priority.critical',
      value: 12,
      origin: { kind: 'config', file: 'plan.config.yaml', line: 5 },
    })
    expect(of('ladders.default.C.win_rate')).toMatchObject({ value: 60, origin: { kind: 'config', line: 9 } })
    expect(of('ladders.default.D.win_rate')).toMatchObject({ origin: { kind: 'default' } })
    expect(of('as_of')).toMatchObject({ value: '2026-01-31', origin: { kind: 'flag', flag: '--as-of' } })
    expect(of('language')).toMatchObject({ value: 'en', origin: { kind: 'environment', name: 'PLAN_LANG' } })
  })

  it('shows the values below a key, and one alone', async () => {
    const keys = (await rowsOf(['ladders.default.C'])).map(({ key }) => key)
    expect(keys.length).toBeGreaterThan(5)
    expect(keys.every((key) => key.startsWith('ladders.default.C.'))).toBe(true)
    expect((await rowsOf(['gap_priority.critical'])).map(({ key }) => key)).toEqual(['gap_priority.critical'])
    // A key is not the beginning of a word.
    expect(await run(['playbook', 'gap_prior'])).toMatchObject({ code: 2, out: '' })
  })

  it('prints in text, in full, what the list only counts', async () => {
    const whole = await run(['playbook'])
    const [, name = '', count = ''] = /- (\w+): (\d+) values, all default/.exec(whole.out) ?? []
    expect(await rowsOf([name])).toHaveLength(Number(count))
    const group = await run(['playbook', name])
    expect(group.code).toBe(0)
    expect(group.out.split('\n').length).toBeGreaterThan(Number(count))
  })

  it('changes the figures of the views', async () => {
    const files = { ...filesBelow('examples'), 'plan.config.yaml': config }
    const weighted = async (world: World): Promise<unknown> => {
      const argv = ['pipeline', 'examples/bedrock-petroleum', '--as-of', '2026-06-30', '--format', 'json']
      const { out } = await run(argv, world)
      return (JSON.parse(out) as { plans: [{ sections: { pipeline: { open_weighted: unknown } } }] }).plans[0].sections
        .pipeline.open_weighted
    }
    expect(await weighted({ files: filesBelow('examples') })).toBe(5685000)
    // The deal of 6,800,000 in stage C at 60 % instead of 50 %.
    expect(await weighted({ files })).toBe(6365000)
  })

  it('names an unknown key in both languages', async () => {
    expect(await run(['playbook', 'gap_priority.urgent'])).toMatchObject({
      code: 2,
      out: '',
      err: 'plan: the playbook has no key "gap_priority.urgent"; plan playbook lists them\n',
    })
    expect(await run(['playbook', 'gap\u001b[31m', '--lang', 'zh'])).toMatchObject({
      code: 2,
      err: 'plan: 方法参数中没有键“gap\\x1b[31m”；用 plan playbook 查看所有键\n',
    })
  })
})
